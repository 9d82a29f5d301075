import { MarsadError } from '@marsad/core/errors'
import type { EditionInfo } from '@marsad/core/register'
import { z } from 'zod'
import { diffEditions } from '../operations/diff-editions.ts'
import { defineTool } from './tool.ts'

/** References of one kind that are answered; the numbers say how many there are. */
const shown = 200

const input = z.strictObject({
  list: z.string().max(100).optional().describe('The list, as un_sc_sanctions; needed where several are loaded'),
  from: z.string().max(40).optional().describe('Edition day, YYYY-MM-DD; default: the last but one'),
  to: z.string().max(40).optional().describe('Edition day, YYYY-MM-DD; default: the newest'),
})

const count = z.number().int()
const output = z.looseObject({
  list: z.string(),
  from: z.string(),
  to: z.string(),
  counts: z.object({ added: count, removed: count, changed: count }),
  added: z.array(z.string()),
  removed: z.array(z.string()),
  changed: z.array(z.looseObject({ ref: z.string(), fields: z.array(z.string()) })),
})

const listOf = (editions: readonly EditionInfo[], wanted: string | undefined): string => {
  const lists = [...new Set(editions.map(({ list }) => list))]
  const [only] = lists
  if (wanted !== undefined) return wanted
  if (only !== undefined && lists.length === 1) return only
  const there = lists.length === 0 ? 'no list is loaded' : `name one of ${lists.join(', ')}`
  throw new MarsadError('list-unknown', `which list is meant? ${there}`)
}

/** The days asked for, or the last two there are. */
const daysOf = (
  editions: readonly EditionInfo[],
  list: string,
  from: string | undefined,
  to: string | undefined,
): readonly [string, string] => {
  if (from !== undefined && to !== undefined) return [from, to]
  const days = [
    ...new Set(editions.filter((edition) => edition.list === list).map(({ published }) => published)),
  ].sort()
  const last = to ?? days.at(-1)
  const before = from ?? days.filter((day) => last !== undefined && day < last).at(-1)
  if (last !== undefined && before !== undefined) return [before, last]
  const there = days.length === 0 ? 'none is loaded' : `loaded are: ${days.join(', ')}`
  throw new MarsadError('edition-missing', `two editions of ${list.slice(0, 80)} are needed; ${there}`)
}

/** `changes`: what changed between two editions of a list. */
export const changesTool = defineTool({
  name: 'changes',
  title: 'What changed on a list',
  description: [
    'References added to, removed from and changed on a list between two of its editions that are loaded; the newest two where no days are given.',
    'Look the references up with the tool party. Nothing is said of editions that are not loaded.',
  ],
  input,
  output,
  async run({ list: wanted, from, to }, services) {
    const store = await services.store()
    if (store === undefined)
      throw new MarsadError('list-unknown', 'no list is loaded: only the starter register answers')
    const editions = await store.editions()
    const list = listOf(editions, wanted)
    const [first, last] = daysOf(editions, list, from, to)
    const { added, removed, changed, ...days } = await diffEditions(store, list, first, last)
    return {
      ...days,
      counts: { added: added.length, removed: removed.length, changed: changed.length },
      added: added.slice(0, shown),
      removed: removed.slice(0, shown),
      changed: changed.slice(0, shown),
    }
  },
})
