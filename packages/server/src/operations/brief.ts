import { type Brief, type BriefFormat, briefHtml, briefMarkdown, buildBrief } from '@marsad/core/brief'
import type { PageLanguage } from '@marsad/core/reading-page'
import type { ReadingOrigin, Store } from '@marsad/store'
import { type LedgerDays, partyLedgerReport } from './ledger.ts'

/** What a brief is asked for. */
export interface BriefRequest extends LedgerDays {
  /** A reference or id, as `marsad party` takes it. */
  readonly party: string
  readonly language: PageLanguage
  /** As in `partyLedgerReport`. */
  readonly origin?: ReadingOrigin
}

/** Media type and extension of each format. */
export const briefTypes: Readonly<Record<BriefFormat, { readonly media: string; readonly extension: string }>> = {
  html: { media: 'text/html; charset=utf-8', extension: '.html' },
  md: { media: 'text/markdown; charset=utf-8', extension: '.md' },
  docx: {
    media: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extension: '.docx',
  },
}

/** Puts a brief together from the kept readings. Throws `party-unknown`, `date-invalid`, `request-invalid`. */
export const makeBrief = async (store: Store | undefined, request: BriefRequest): Promise<Brief> => {
  const { party, language, ...options } = request
  return buildBrief(await partyLedgerReport(store, party, options), language)
}

/** A brief in one of its formats: text, or for `docx` bytes. */
export const writeBrief = async (brief: Brief, format: BriefFormat): Promise<string | Uint8Array> => {
  if (format === 'html') return briefHtml(brief)
  if (format === 'md') return briefMarkdown(brief)
  return (await import('./brief-docx.ts')).briefDocx(brief)
}
