/** The index against brute force over the whole UN list; see `packages/core/src/screening/exact.test.ts`. */
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { collectList, detectFormat } from '@marsad/core/lists'
import { reviewLine } from '@marsad/core/names'
import type { Schema } from '@marsad/core/register'
import { buildScreeningIndex, screen } from '@marsad/core/screening'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bruteForce, shelfOf } from '../packages/core/src/screening/brute-force.fixture.ts'
import { changes, perturbed } from '../packages/core/src/screening/perturb.fixture.ts'

const repository = fileURLToPath(new URL('../', import.meta.url))
const shared = resolve(repository, process.env.MARSAD_SHARED_DATA ?? '../shared/data')
const file = join(shared, 'lists/un/un_consolidated_2026-02-27.xml')
const present = existsSync(file)
if (!present) console.warn(`skipped: the UN list is not at ${file}; set MARSAD_SHARED_DATA`)

const runs = Number(process.env.MARSAD_EXACT_RUNS ?? 0)

// The naive side takes long on a busy machine; no limit of time is tested.
describe.skipIf(!present)('the index over the UN list', { timeout: 300_000 }, () => {
  it('finds what brute force finds', () => {
    const text = readFileSync(file, 'utf8')
    const parties = collectList(detectFormat(text.slice(0, 8_192)), [text]).records.map(({ party }) => party)
    const shelf = shelfOf(parties)
    const index = buildScreeningIndex(parties, { starter: false, editions: [] })
    const names = parties.flatMap((party) => party.names.map(({ text: name }) => ({ name, schema: party.schema })))
    const ways = fc.array(fc.tuple(fc.constantFrom(...Object.keys(changes)), fc.nat(10_000)), {
      minLength: 1,
      maxLength: 3,
    })
    let met = 0
    fc.assert(
      fc.property(fc.constantFrom(...names), ways, fc.integer({ min: 0, max: 4 }), ({ name, schema }, how, any) => {
        const asked = perturbed(name, how)
        if (asked.trim() === '') return
        // Most ask about one kind of party, as people do; it halves the work of the naive side.
        const query = { names: [asked], ...(any > 0 && { schema: schema as Schema }) }
        const expected = bruteForce(shelf, query, reviewLine)
        if (expected.length > 0) met += 1
        const found = screen(index, query, { limit: 500 }).results.map(({ id, score }) => [id, score])
        expect(found).toEqual(expected)
        const few = screen(index, query, { limit: 2 }).results.map(({ id, score }) => [id, score])
        expect(few).toEqual(expected.slice(0, 2))
      }),
      runs > 0 ? { numRuns: runs } : { numRuns: 120, seed: 29 },
    )
    expect(met).toBeGreaterThan(40)
  })
})
