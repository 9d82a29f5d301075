/** What `data/screening/false-alarms.yaml` holds: how many of the ordinary names score as high, for every set of measured lists. */
import { screeningVersion } from '../../packages/core/src/screening/version.ts'
import { ordinaryNames, ordinaryNamesHash } from './ordinary-names.ts'
import { bestScore, listIndex, sampled } from './registers.ts'
import { type SharedList, sharedList, sharedListIds } from './shared-parties.ts'

/** The grid: hundredths from .50 to 1. */
const first = 50
const last = 100

/** Counts for sets of lists. */
export interface Calibration {
  readonly of: number
  readonly ordinaryHash: string
  readonly lists: readonly SharedList[]
  readonly counts: readonly { readonly lists: readonly string[]; readonly atLeast: readonly number[] }[]
}

/** The hundredth a score reaches; the sum keeps 0.57 at 57 though its binary number lies below. */
const hundredth = (score: number): number => Math.floor(score * 100 + 1e-9)

/**
 * Asks every list about every ordinary name. The best score against several lists together is the highest of its scores against each, so
 * five questions a name answer for all thirty-one sets.
 */
export const calibrate = (sample: number): Calibration => {
  const lists = sharedListIds.map(sharedList)
  const names = sampled(ordinaryNames(), sample)
  const scores = sharedListIds.map((list) => {
    const index = listIndex(list)
    return names.map(({ name }) => hundredth(bestScore(index, name, first / 100)))
  })
  const sets = Array.from({ length: 2 ** lists.length - 1 }, (_, at) =>
    lists.flatMap((_list, list) => (((at + 1) >> list) & 1 ? [list] : [])),
  )
  const counts = sets.map((set) => {
    const best = names.map((_, name) => Math.max(...set.map((list) => scores[list]?.[name] ?? 0)))
    const atLeast = Array.from(
      { length: last - first + 1 },
      (_, step) => best.filter((score) => score >= first + step).length,
    )
    return { lists: set.map((list) => lists[list]?.list ?? ''), atLeast }
  })
  return { of: names.length, ordinaryHash: ordinaryNamesHash(), lists, counts }
}

/** As the data file. */
export const calibrationYaml = ({ of, ordinaryHash, lists, counts }: Calibration): string =>
  [
    "# How often ordinary people's names score as high as a result does: shown beside every result, so that nobody takes a score for a probability.",
    '#',
    '# Who edits: nobody by hand. Measured by evals/false-alarms.ts (npm run evals -- --calibrate), again after every change to comparison.',
    '# Feeds: packages/core/src/screening/false-alarms.generated.ts (npm run generate).',
    '# atLeast: of the ordinary names, how many have a best score of .50 and more, .51 and more … 1.00, against these lists together.',
    `engine: ${screeningVersion}`,
    'ordinary:',
    '  name: yente contrib/candidate_generation_benchmark negatives_global (MIT), first 10,000',
    `  hash: "${ordinaryHash}"`,
    `  of: ${of}`,
    `from: ${first}`,
    `to: ${last}`,
    'lists:',
    ...lists.map(
      ({ list, published, hash, parties }) =>
        `  - { list: ${list}, published: "${published}", names: "${hash}", parties: ${parties.length} }`,
    ),
    'counts:',
    ...counts.map((one) => `  - lists: [${one.lists.join(', ')}]\n    atLeast: [${one.atLeast.join(', ')}]`),
    '',
  ].join('\n')
