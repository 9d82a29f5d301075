import type { MergeConflict, MergeReason } from '@marsad/core/register'
import { defineCommand } from '../command.ts'
import { groundWords } from '../merging.ts'
import { type Cell, type Paints, table } from '../output.ts'

const whyWords: Readonly<Record<MergeConflict['why'], string>> = {
  rivals: 'several entries of one list answer',
  'same-list': 'would join two entries of one list',
  'kinds-differ': 'a person and a body, a ship …',
  'facts-differ': 'no name and no birth date agrees',
  'too-common': 'too many share it',
  'decisions-contradict': 'decisions contradict',
}

const counts = (joins: readonly MergeReason[]): readonly (readonly Cell[])[] => {
  const pairs = Map.groupBy(joins, ({ ground, between }) =>
    [ground, ...between.map((entry) => entry.slice(0, entry.indexOf(':'))).sort()].join('\n'),
  )
  return [...pairs]
    .map(([key, found]) => {
      const [ground = 'person', one = '', other = ''] = key.split('\n')
      const distinct = new Set(found.map(({ between }) => between.join('\n'))).size
      return [String(distinct), groundWords[ground as MergeReason['ground']], one, other] as const
    })
    .toSorted((a, b) => Number(b[0]) - Number(a[0]))
}

const text = (
  joins: readonly MergeReason[],
  conflicts: readonly MergeConflict[],
  all: boolean,
  paints: Paints,
): string => {
  const head = (...words: readonly string[]): readonly Cell[] => words.map((word): Cell => [word, paints.bold])
  const pairs = [head('PAIRS', 'BECAUSE', 'OF', 'AND'), ...counts(joins)]
  const each = [head('ENTRY', 'AND', 'EVIDENCE'), ...joins.map(({ between, evidence }) => [...between, evidence])]
  const held = [
    head('ENTRY', 'AND', 'HELD BACK', 'EVIDENCE'),
    ...conflicts.map(({ between, why, evidence }) => [...between, whyWords[why], evidence]),
  ]
  return [
    joins.length === 0 ? 'No two entries of the loaded lists are known to be one party.\n' : table(all ? each : pairs),
    conflicts.length === 0 ? '' : `\n${table(held)}\nDecide with: marsad party join, marsad party split\n`,
  ].join('')
}

/** `marsad lists merges`: which entries are one party, and what a person should look at. */
export const listsMergesCommand = defineCommand({
  name: 'lists merges',
  summary: 'Show which entries of the lists are taken for one party and why, and what was held back for a person',
  details: [
    'Entries of several lists become one party when one cites the other, when they share a passport, an identity card, a tax or',
    'registration number of one country or an IMO number, or when full name and full birth date agree; never by name alone, and',
    'never two entries of one list. Decisions of people come before all that.',
  ],
  args: { usage: '', min: 0, max: 0 },
  options: {
    all: { type: 'boolean', summary: 'every pair with its evidence, not only how many' },
    entry: { type: 'string', value: 'REF', summary: 'only what concerns this reference (QDe.004, us_ofac_sdn:6366)' },
  },
  examples: [
    { run: 'marsad lists merges', note: 'how many pairs for which reason; every conflict' },
    {
      run: 'marsad lists merges --json',
      note: '{joins: [{ground, between, evidence}], conflicts: [{why, between, evidence}]}',
    },
  ],
  async run({ options }, context) {
    const { workspace } = context
    if (!workspace.exists()) {
      context.emit({ joins: [], conflicts: [] })
      context.say('No list is loaded. Load the lists with: npx marsad lists update\n')
      return 0
    }
    const { loadMerges, mergesFolder } = await import('@marsad/server/operations/load-merges')
    const { joins, conflicts } = await loadMerges(await workspace.store(), mergesFolder(workspace))
    const wanted = options.entry?.toLowerCase()
    const concerns = ({ between }: { readonly between: readonly string[] }): boolean =>
      wanted === undefined ||
      between.some((entry) => {
        const folded = entry.toLowerCase()
        return folded === wanted || folded.slice(folded.indexOf(':') + 1) === wanted
      })
    const shown = { joins: joins.filter(concerns), conflicts: conflicts.filter(concerns) }
    context.emit(shown)
    context.say(text(shown.joins, shown.conflicts, options.all === true || wanted !== undefined, context.paints))
    return 0
  },
})
