import { compareNames, matchLine, reviewLine } from '@marsad/core/names'
import { type Measure, missing, share, table } from './measure.ts'
import { type NamePair, namePairs, namePairsPath } from './screening/name-pairs.ts'
import { atLine, bestLine, type Scored } from './screening/threshold.ts'

/** The threshold that logic-v2 ships with. */
const logicLine = 0.7

type Compared = NamePair & { readonly score: number }

const ours = (rows: readonly Compared[]): readonly Scored[] => rows
const theirs = (rows: readonly Compared[]): readonly Scored[] =>
  rows.map(({ logicV2, match }) => ({ score: logicV2, match }))

const slices: readonly (readonly [string, (row: Compared) => boolean])[] = [
  ['all', () => true],
  ...['Person', 'Company', 'Organization', 'LegalEntity', 'Vessel'].map(
    (schema) => [schema, (row: Compared) => row.schema === schema] as const,
  ),
  ...['nk_checks', 'nk_unit_tests', 'synth_people', 'synth_companies', 'cluster_align', 'cust_cases'].map(
    (group) => [group, (row: Compared) => row.group === group] as const,
  ),
  ['persons, Arabic pattern', (row) => row.arabicPattern],
  ['persons, the rest', (row) => row.schema === 'Person' && !row.arabicPattern],
  ['non-Latin', (row) => row.nonLatin],
  ['STRONG', (row) => row.quality === 'STRONG'],
  ['WEAK', (row) => row.quality === 'WEAK'],
]

const head = ['', 'rows', 'P', 'R', 'F1', '| P', 'R', 'F1', '| best', 'at', '| logic-v2 P', 'R', 'F1', 'best', 'at']

const row = (name: string, rows: readonly Compared[]): readonly string[] => {
  const figures = [atLine(ours(rows), matchLine), atLine(ours(rows), reviewLine)]
  const [best, logic, logicBest] = [bestLine(ours(rows)), atLine(theirs(rows), logicLine), bestLine(theirs(rows))]
  return [
    name,
    String(rows.length),
    ...figures.flatMap(({ precision, recall, f1 }) => [share(precision), share(recall), share(f1)]),
    share(best.f1),
    share(best.line),
    share(logic.precision),
    share(logic.recall),
    share(logic.f1),
    share(logicBest.f1),
    share(logicBest.line),
  ]
}

/** Errors at the match line, counted by what kind of pair they are. */
const errorTable = (rows: readonly Compared[]): string => {
  const counts = new Map<string, { wrong: number; missed: number; rows: number }>()
  for (const one of rows) {
    const slice = one.arabicPattern ? 'Person (Arabic pattern)' : one.schema
    const key = `${slice} · ${one.kind} · ${one.category === '' ? one.group : one.category}`
    const count = counts.get(key) ?? { wrong: 0, missed: 0, rows: 0 }
    counts.set(key, count)
    count.rows += 1
    if (one.score >= matchLine && !one.match) count.wrong += 1
    if (one.score < matchLine && one.match) count.missed += 1
  }
  const faulty = [...counts].filter(([, { wrong, missed }]) => wrong + missed > 0)
  faulty.sort(([, a], [, b]) => b.wrong + b.missed - a.wrong - a.missed)
  return table([
    ['errors at the match line', 'of', 'matched wrongly', 'missed'],
    ...faulty.slice(0, 30).map(([key, { wrong, missed, rows }]) => [key, String(rows), String(wrong), String(missed)]),
  ])
}

/** How many words of a strong label are broken: at the match line, and wholly (a match below review, a difference above match). */
const strong = (
  rows: readonly Compared[],
): { readonly failing: number; readonly wholly: number; readonly of: number } => {
  const must = rows.filter(({ quality }) => quality === 'STRONG')
  return {
    of: must.length,
    failing: must.filter(({ match, score }) => match !== score >= matchLine).length,
    wholly: must.filter(({ match, score }) => (match ? score < reviewLine : score >= matchLine)).length,
  }
}

/** Two names, one party? The labelled pairs of nomenklatura against the frozen scores of its logic-v2. */
export const namesMeasure: Measure = {
  name: 'names',
  about: 'two names, one party? 815 labelled pairs of nomenklatura, beside the frozen scores of logic-v2',
  async run({ sealed, errors }) {
    const absent = missing(namePairsPath)
    if (absent) return absent
    const half = sealed ? 'sealed' : 'open'
    const pairs = namePairs().filter((pair) => pair.half === half)
    const compared = (): readonly Compared[] =>
      pairs.map((pair) => ({ ...pair, score: compareNames(pair.a, pair.b, { schema: pair.schema }).score }))
    const rows = compared()
    // The first pass reads the dictionaries and warms up.
    const begun = performance.now()
    compared()
    const each = ((performance.now() - begun) * 1000) / rows.length
    const must = strong(rows)
    const tables = slices.flatMap(([name, take]) => {
      const cut = rows.filter(take)
      return cut.length === 0 ? [] : [row(name, cut)]
    })
    const whole = atLine(rows, matchLine)
    const logic = atLine(theirs(rows), logicLine)
    const text = [
      `${half} half, ${rows.length} of ${namePairs().length} pairs; P R F1 at our match line ${matchLine}, at our review line ${reviewLine}; logic-v2 at ${logicLine}\n`,
      table([head, ...tables]),
      `confusion at the match line: tp ${whole.tp} fp ${whole.fp} fn ${whole.fn} tn ${whole.tn}; logic-v2: tp ${logic.tp} fp ${logic.fp} fn ${logic.fn} tn ${logic.tn}\n`,
      `STRONG failing ${must.failing} of ${must.of}, ${must.wholly} of them wholly; ${each.toFixed(1)} µs a pair\n`,
      errors && !sealed ? `\n${errorTable(rows)}` : '',
    ]
    const arabic = rows.filter(({ arabicPattern }) => arabicPattern)
    const review = atLine(rows, reviewLine)
    const figures = {
      [`${half} precision`]: whole.precision,
      [`${half} recall`]: whole.recall,
      [`${half} f1`]: whole.f1,
      [`${half} review precision`]: review.precision,
      [`${half} review recall`]: review.recall,
      [`${half} arabic f1`]: atLine(arabic, matchLine).f1,
      [`${half} non-latin f1`]: atLine(
        rows.filter(({ nonLatin }) => nonLatin),
        matchLine,
      ).f1,
      [`${half} strong failing`]: must.failing,
    }
    return { text: text.join(''), figures }
  },
}
