import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { collectList, unXml } from '@marsad/core/lists'
import { countRelations, recordRelations } from '@marsad/core/reading'
import { describe, expect, it } from 'vitest'
import { listRelations } from './list-relations.ts'

const repository = join(import.meta.dirname, '../../../..')
const file = join(
  resolve(repository, process.env.MARSAD_SHARED_DATA ?? '../shared/data'),
  'lists/un/un_consolidated_2026-02-27.xml',
)

describe('the prose of the lists', () => {
  it('says which lists there are when none answers', async () => {
    await expect(listRelations(undefined)).rejects.toMatchObject({ code: 'list-unknown' })
  })

  it.skipIf(!existsSync(file))('has its citations tied, and few left untyped', () => {
    const { records } = collectList(unXml, [readFileSync(file, 'utf8')])
    const all = records.flatMap((record) => recordRelations('un_sc_sanctions', record))
    const cited = all.filter(({ type, subject }) => type !== 'listed-as' || subject.reference !== undefined)
    expect(cited.length).toBeGreaterThan(500)
    expect((countRelations(cited).mentions ?? 0) / cited.length).toBeLessThan(0.05)
    const fields = new Map(records.map((record) => [record.reference, record.fields]))
    for (const { reference, field, value = 0, start, end, text } of all) {
      expect(fields.get(reference)?.[field]?.[value]?.slice(start, end)).toBe(text)
    }
  })
})
