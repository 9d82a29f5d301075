/** Registers of any size, recombined from the words of real lists, the same every time. */
import type { Party } from '@marsad/core/register'
import { seeded } from '../evals/screening/perturb.ts'

interface Pool {
  /** Names as words, kept apart by kind and script. */
  readonly names: readonly (readonly string[])[]
  readonly script: string
  readonly schema: Party['schema']
}

const pools = (parties: readonly Party[]): readonly Pool[] => {
  const found = new Map<string, { names: string[][]; script: string; schema: Party['schema'] }>()
  for (const { schema, names } of parties)
    for (const { text, script } of names) {
      const key = `${schema} ${script}`
      const pool = found.get(key) ?? { names: [], script, schema }
      found.set(key, pool)
      pool.names.push(text.split(' '))
    }
  return [...found.values()]
}

/** Names a party has, about as many as on the real lists. */
const namesEach = 3

/**
 * Parties with `count` names altogether. Each name takes its shape from one listed name and its words from others of the same kind and script,
 * a word from the same place, so common words stay as common as they are. The vocabulary does not grow with the size, as it would in life:
 * every word's share of the names stays, and so the cost shown is the worse one.
 */
export const syntheticParties = (parties: readonly Party[], count: number, seed: number): readonly Party[] => {
  const random = seeded(seed)
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T
  const all = pools(parties)
  // A pool is chosen as often as it has names.
  const chances = all.flatMap((pool) => pool.names.map(() => pool))
  const mixed = (pool: Pool): string => {
    const shape = pick(pool.names)
    return shape
      .map((word, at) => {
        const other = pick(pool.names)
        return at === shape.length - 1 ? (other.at(-1) ?? word) : (other[at] ?? word)
      })
      .join(' ')
  }
  return Array.from({ length: Math.ceil(count / namesEach) }, (_, at) => {
    const pool = pick(chances)
    const texts = Array.from({ length: namesEach }, () => mixed(pool))
    return {
      id: `synthetic-${at}`,
      schema: pool.schema,
      caption: texts[0] ?? '',
      names: texts.map((text, place) => ({ text, script: pool.script, strength: place === 0 ? 'primary' : 'strong' })),
      listings: [{ list: 'un_sc_sanctions', reference: `S${at}`, programme: '', amendedOn: [] }],
    }
  })
}
