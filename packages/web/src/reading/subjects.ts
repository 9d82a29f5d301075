import type { Mention, Reading } from '../api/contract.ts'
import type { Found, Item } from './items.ts'

/** All mentions of one party, person or organisation: what one card shows. */
export interface Subject {
  readonly item: Item
  /** The mention that tells most: one with a party, a role or a label before one without. */
  readonly lead: Mention
  readonly mentions: readonly Mention[]
  /** The different words it is named with, in reading order. */
  readonly wordings: readonly string[]
}

/** Where a subject stands: `listed` on the document's date; `formerly`: known to a list but not on it then; `never`. */
export type Standing = 'listed' | 'formerly' | 'never'

export const standingOf = (subject: Subject): Standing => {
  const { party } = subject.lead
  if (party === undefined || party.status === 'never') return 'never'
  return party.status === 'listed' ? 'listed' : 'formerly'
}

const weight = (mention: Mention): number => (mention.party ? 4 : 0) + (mention.role ? 2 : 0) + (mention.label ? 1 : 0)

/** Groups the mentions of the given kinds by what they name, the most often named first. */
export const subjectsOf = (reading: Reading, found: Found, kinds: readonly Mention['kind'][]): readonly Subject[] => {
  const byGroup = Map.groupBy(
    reading.mentions.filter((mention) => kinds.includes(mention.kind)),
    (mention) => found.byKey.get(mention.id)?.group ?? mention.id,
  )
  const subjects = [...byGroup.values()].flatMap((mentions): readonly Subject[] => {
    const lead = mentions.toSorted((a, b) => weight(b) - weight(a))[0]
    const item = lead && found.byKey.get(mentions[0]?.id ?? lead.id)
    return lead && item ? [{ item, lead, mentions, wordings: [...new Set(mentions.map(({ text }) => text))] }] : []
  })
  return subjects.toSorted((a, b) => b.mentions.length - a.mentions.length || a.item.start - b.item.start)
}
