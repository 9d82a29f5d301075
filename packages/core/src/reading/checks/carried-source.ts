import { bounds } from '../../register/edtf.ts'
import type { Figure, Statement } from '../types.ts'
import type { CheckDraft } from './draft.ts'

/** How far after a document's statement a reader may still take a figure to be the document's, in UTF-16 units. */
const carryReach = 2500

/**
 * A figure without a source of its own that follows a report: a hasty reader carries the report over. Where the figure's period ends after the report came out,
 * that reading is impossible, and the check says so.
 */
export const carriedSource = (figure: Figure, reports: readonly Statement[]): CheckDraft | undefined => {
  if (figure.statement !== undefined || figure.period === undefined) return undefined
  const report = reports.findLast((one) => one.end <= figure.start && figure.start - one.end <= carryReach)
  const published = report?.date === undefined ? undefined : bounds(report.date).latest
  const ends = bounds(figure.period).latest
  if (!report || !published || !ends || ends <= published) return undefined
  return {
    code: 'source-carried',
    claim: `${figure.text}: the report of ${report.date} as its source (the text names none; the period ${figure.period} ends ${ends}, after the report)`,
    verdict: 'contradicted',
    start: figure.start,
    end: figure.end,
    restsOn: [figure.id, report.id],
  }
}
