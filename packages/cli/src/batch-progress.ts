import type { BatchProgress, BatchSummary } from '@marsad/server/batch/run-batch'
import type { Progress } from './progress.ts'

/** `1:05` or `2:03:09`. */
export const clockText = (seconds: number): string => {
  const whole = Math.max(0, Math.round(seconds))
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60), whole % 60]
  const two = (number: number): string => String(number).padStart(2, '0')
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`
}

const grouped = (count: number): string => count.toLocaleString('en')

/** Draws rows, rows a second and the time left. `now` answers milliseconds. */
export const batchProgressOn = (
  bar: Progress,
  now: () => number = () => performance.now(),
): ((at: BatchProgress) => void) => {
  const started = now()
  let firstBytes: number | undefined
  return ({ bytes, total, rows, resumed }) => {
    firstBytes ??= resumed > 0 ? bytes : 0
    const seconds = (now() - started) / 1000
    const rate = seconds > 0 ? (rows - resumed) / seconds : 0
    const speed = seconds > 0 ? (bytes - firstBytes) / seconds : 0
    const left = speed > 0 && total > bytes ? `  ${clockText((total - bytes) / speed)} left` : ''
    bar.update(bytes, total, `${grouped(rows)} rows  ${grouped(Math.round(rate))}/s${left}`)
  }
}

const parts = (summary: BatchSummary): readonly string[] =>
  [
    [summary.match, 'match'],
    [summary.review, 'to review'],
    [summary['no-match'], 'below the lines'],
    [summary.none, 'without a result'],
    [summary.formerly, 'with parties formerly listed'],
    [summary.failed, 'failed'],
    [summary.noted, 'with notes'],
    [summary.ragged, 'ragged'],
    [summary.resumed, 'from an earlier run'],
  ].flatMap(([count, words]) => (count === 0 ? [] : [`${grouped(Number(count))} ${words}`]))

/** What a batch came to, in lines for standard error. */
export const batchSummaryText = (summary: BatchSummary): string =>
  [
    `${grouped(summary.rows)} rows: ${parts(summary).join(', ')}`,
    ...(summary.unused.length === 0 ? [] : [`columns not read: ${summary.unused.slice(0, 20).join(', ')}`]),
    ...summary.remarks,
    ...(summary.output === undefined ? [] : [`written to ${summary.output}`]),
  ].join('\n')
