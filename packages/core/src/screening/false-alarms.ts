import type { ListId } from '../register/types.ts'
import { alarmCounts, countsFrom, measuredLists, ordinaryNames } from './false-alarms.generated.ts'
import type { FalseAlarms } from './types.ts'

const measured: ReadonlySet<ListId> = new Set(measuredLists.map(({ list }) => list))

/** Of the counts of one set of lists, the one a score reaches; scores below the grid are answered by its lowest. */
const countAt = (counts: readonly number[], score: number): number => {
  // 0.57 * 100 lies a hair below 57.
  const step = Math.floor(score * 100 + 1e-9) - countsFrom
  return counts[Math.min(Math.max(step, 0), counts.length - 1)] ?? 0
}

/**
 * How many of the ordinary names have a best score of at least this against these lists, by the frozen measurement in
 * `data/screening/false-alarms.yaml`: a score counts as its hundredth. `low` and `high` are one where exactly this set of lists was measured;
 * otherwise the most of any of them, and the sum of all. Below the measured grid only `low` is known and `high` is everybody.
 * Lists that were never measured are named in `unmeasured`: the counts say nothing of them, so the real number may be higher.
 */
export const falseAlarmsAt = (score: number, lists: Iterable<ListId>): FalseAlarms => {
  const asked = [...new Set(lists)].sort()
  const known = asked.filter((list) => measured.has(list))
  const unmeasured = asked.filter((list) => !measured.has(list))
  const rest = { of: ordinaryNames, ...(unmeasured.length > 0 && { unmeasured }) }
  const together = alarmCounts[known.join(' ')]
  const each = known.map((list) => countAt(alarmCounts[list] ?? [], score))
  const low = together ? countAt(together, score) : Math.max(0, ...each)
  if (score < countsFrom / 100 && known.length > 0) return { low, high: ordinaryNames, ...rest }
  if (together) return { low, high: low, ...rest }
  return {
    low,
    high: Math.min(
      ordinaryNames,
      each.reduce((sum, count) => sum + count, 0),
    ),
    ...rest,
  }
}
