import { canonicalJson, type Party } from '@marsad/core/register'
import {
  buildScreeningIndex,
  encodeScreeningIndex,
  type ScreeningIndex,
  type ScreeningOrigin,
  screen,
} from '@marsad/core/screening'
import { makeReceipt } from '../operations/receipts.ts'
import { registerTable } from './register-table.ts'
import type { Moment, ScreenedRegister, Screening } from './services.ts'
import { screeningSnapshot } from './snapshot-bytes.ts'

interface Ready {
  readonly register: ScreenedRegister
  readonly index: ScreeningIndex
}

/** Screening in this very thread and without decisions: for tests, and for who has parties and no workspace. */
export const localScreening = (
  load: (moment: Moment) => Promise<{ readonly parties: readonly Party[]; readonly origin: ScreeningOrigin }>,
): Screening => {
  const ready = new Map<string, Promise<Ready>>()
  const make = async (moment: Moment, key: string): Promise<Ready> => {
    const { parties, origin } = await load(moment)
    const table = { size: parties.length, partyAt: (number: number) => parties[number] as Party }
    return { register: await registerTable(key, origin, table), index: buildScreeningIndex(parties, origin) }
  }
  const at = (moment: Moment = {}): Promise<Ready> => {
    const key = canonicalJson(moment)
    const made = ready.get(key) ?? make(moment, key)
    ready.set(key, made)
    return made
  }
  return {
    register: async (moment) => (await at(moment)).register,
    whole: async (party) => party,
    async snapshot(moment) {
      const { register, index } = await at(moment)
      return screeningSnapshot(register.key, () => encodeScreeningIndex(index))
    },
    async screen(queries, options = {}, moment = {}) {
      const { index } = await at(moment)
      const { starter, editions } = index.origin
      return queries.map((query) => {
        const answer = screen(index, query, options)
        return {
          answer: { ...answer, cleared: [] },
          receipt: makeReceipt(answer, options, { moment, starter, editions, merges: '' }),
        }
      })
    },
  }
}
