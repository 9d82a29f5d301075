import type { ChainLink, DateMention, Mention, Speaker, Statement } from '../types.ts'

/** What the statement rules read besides the page. */
export interface StatementInput {
  readonly mentions: readonly Mention[]
  readonly dates: readonly DateMention[]
}

/** A statement before it has an id. */
export type StatementDraft = Omit<Statement, 'id'>

/** A speaker as the rules found it: `speaker` and, for documents, the publication it came in. */
export interface FoundSpeaker {
  readonly speaker: Speaker
  /** The publication a document appeared in, or the outlet that reports. */
  readonly publication?: Omit<ChainLink, 'kind'>
  /** The words here name nobody anew: no subject, a title, "the report". Date and occasion of the statement before then hold on. */
  readonly anaphoric?: boolean
  /** Taken by its place alone: no list knows its nouns. */
  readonly open?: boolean
  /** First token after the words of the speaker. */
  readonly last: number
}

/** A speaker as a link of the sourcing chain. */
export const linkOf = (speaker: Speaker): ChainLink => ({
  start: speaker.start,
  end: speaker.end,
  text: speaker.text,
  kind: speaker.kind,
  ...(speaker.name !== undefined && { name: speaker.name }),
  ...(speaker.labels && { labels: speaker.labels }),
})

/** When it was said: the date of this statement, else the one carried from the statement it goes on with. */
export const dated = (
  date: DateMention | undefined,
  carried: StatementDraft | undefined,
): Pick<StatementDraft, 'date' | 'dateMention' | 'dateInferred'> => {
  if (date) return { date: date.edtf, dateMention: date.id }
  if (carried?.date === undefined) return {}
  return {
    date: carried.date,
    dateInferred: true,
    ...(carried.dateMention !== undefined && { dateMention: carried.dateMention }),
  }
}
