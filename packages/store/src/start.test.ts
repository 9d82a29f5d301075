import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeEdition, makeRecord } from '@marsad/testkit'
import { afterAll, describe, expect, it } from 'vitest'

const dir = mkdtempSync(join(tmpdir(), 'marsad-start-'))

afterAll(() => rmSync(dir, { recursive: true, force: true }))

/** Runs a script that can `openStore` and answers the names of the packages it loaded. */
const packagesLoadedBy = (work: string): readonly string[] => {
  const script = `
    import { registerHooks } from 'node:module'
    const loaded = new Set()
    registerHooks({
      load: (url, context, next) => {
        const name = /node_modules\\/((?:@[^/]+\\/)?[^/]+)\\/(?!.*node_modules)/.exec(url)?.[1]
        if (name !== undefined) loaded.add(name)
        return next(url, context)
      },
    })
    const { openStore } = await import(${JSON.stringify(new URL('./index.ts', import.meta.url).href)})
    const store = await openStore({ dir: ${JSON.stringify(dir)} })
    ${work}
    await store.close()
    process.stdout.write(JSON.stringify([...loaded].sort()))`
  return JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }),
  ) as readonly string[]
}

describe('a start on SQLite', () => {
  it('loads no package to open the workspace and name its editions: Kysely alone would take longer than all else', () => {
    expect(packagesLoadedBy('await store.editions()')).toEqual([])
    expect(packagesLoadedBy('await store.editions()')).toEqual([])
  })

  it('loads none to import an edition and to answer about it', () => {
    const edition = makeEdition('2024-01-01', [makeRecord('T.1')])
    expect(
      packagesLoadedBy(`
        await store.importEdition(${JSON.stringify(edition)})
        await store.histories()
        await store.history('T.1')
        await store.recordsOf('test_list', '2024-01-01')`),
    ).toEqual([])
  })

  it('loads Kysely with the first question about documents, and never the PostgreSQL client', () => {
    expect(packagesLoadedBy('await store.documents(1)')).toEqual(['kysely'])
  })
})
