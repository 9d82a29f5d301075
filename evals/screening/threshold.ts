/** Precision and recall of scores against labels, at a line and at the best line. */

/** One scored and labelled thing. */
export interface Scored {
  readonly score: number
  readonly match: boolean
}

/** What a line makes of the labels. `NaN` where there is nothing to divide by. */
export interface AtLine {
  readonly line: number
  readonly tp: number
  readonly fp: number
  readonly fn: number
  readonly tn: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** Scores from `line` on are taken for matches. */
export const atLine = (rows: readonly Scored[], line: number): AtLine => {
  const count = (above: boolean, label: boolean): number =>
    rows.reduce((sum, { score, match }) => sum + (score >= line === above && match === label ? 1 : 0), 0)
  const [tp, fp, fn, tn] = [count(true, true), count(true, false), count(false, true), count(false, false)]
  return { line, tp, fp, fn, tn, precision: tp / (tp + fp), recall: tp / (tp + fn), f1: (2 * tp) / (2 * tp + fp + fn) }
}

/** The line, of hundredths from .30 to 1, with the highest F1; the lowest of equals. */
export const bestLine = (rows: readonly Scored[]): AtLine => {
  let best = atLine(rows, 0.3)
  for (let hundredth = 31; hundredth <= 100; hundredth += 1) {
    const next = atLine(rows, hundredth / 100)
    if (next.f1 > best.f1 || Number.isNaN(best.f1)) best = next
  }
  return best
}
