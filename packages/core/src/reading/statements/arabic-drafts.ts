import type { ChainLink, DateMention, Speaker } from '../types.ts'
import type { StatementDraft } from './draft.ts'

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
