import { makeEdition, makeRecord, memoryStore } from '@marsad/testkit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { registerHash } from './register-hash.ts'

const edition = fc
  .tuple(fc.constantFrom('a_list', 'b_list'), fc.integer({ min: 1, max: 4 }), fc.constantFrom('x', 'y'))
  .map(([list, day, note]) => makeEdition(`2024-01-0${day}`, [makeRecord('T.1', note)], { list }))

describe('registerHash', () => {
  it('is the same for the same editions and another for others', async () => {
    const store = memoryStore()
    const empty = registerHash(await store.editions())
    expect(empty).toMatch(/^[0-9a-f]{64}$/)
    await store.importEdition(makeEdition('2024-01-01', [makeRecord('T.1')]))
    const one = registerHash(await store.editions())
    expect(one).not.toBe(empty)
    await store.importEdition(makeEdition('2024-01-01', [makeRecord('T.1')]))
    expect(registerHash(await store.editions())).toBe(one)
    await store.importEdition(makeEdition('2024-01-02', [makeRecord('T.1')]))
    expect(registerHash(await store.editions())).not.toBe(one)
  })

  it('never stands for two different registers', async () => {
    const seen = new Map<string, unknown>()
    await fc.assert(
      fc.asyncProperty(fc.array(edition, { maxLength: 8 }), async (inputs) => {
        const store = memoryStore()
        for (const input of inputs) await store.importEdition(input)
        const hash = registerHash(await store.editions())
        const histories = await store.histories()
        if (seen.has(hash)) expect(histories).toEqual(seen.get(hash))
        seen.set(hash, histories)
      }),
      { numRuns: 400 },
    )
    expect(seen.size).toBeGreaterThan(50)
  })
})
