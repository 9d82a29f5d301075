import type { Mention, Reading, RelationEnd, Speaker } from '../types.ts'

/** What kind of thing a subject is; `document`: a report that speaks. */
export type SubjectKind = 'party' | 'person' | 'organisation' | 'place' | 'platform' | 'document'

/** Somebody or something a reading speaks of, once for all its mentions. */
export interface Subject {
  /** Names it inside one reading. */
  readonly key: string
  readonly kind: SubjectKind
  /** An id that means the same in every document: a party's, a place's code. Absent for people and bodies only this text names: nobody joins those. */
  readonly id?: string
  readonly name: string
  readonly party?: Mention['party']
  readonly role?: string
  readonly affiliation?: string
  readonly mentions: readonly Mention[]
}

/** The subjects of a reading, and which one stands behind a mention, an end of a relation, a speaker. */
export interface Subjects {
  readonly all: readonly Subject[]
  ofMention(id: string): Subject | undefined
  ofEnd(end: RelationEnd): Subject | undefined
  ofSpeaker(speaker: Speaker): Subject | undefined
}

const kindOf = ({ kind, party }: Mention): SubjectKind => (party !== undefined && kind !== 'person' ? 'party' : kind)

/** What makes two mentions one subject: the party, else the code, else the name. */
const keyOf = (mention: Mention): string => {
  if (mention.party !== undefined) return `id ${mention.party.id}`
  if (mention.code !== undefined) return `id ${mention.code}`
  return `${mention.kind} ${mention.label ?? mention.text}`
}

const idOf = (mention: Mention): string | undefined => mention.party?.id ?? mention.code

const speakerKind = (kind: Speaker['kind']): SubjectKind =>
  kind === 'person' ? 'person' : kind === 'document' ? 'document' : 'organisation'

type Draft = Omit<Subject, 'mentions'> & { readonly mentions: Mention[] }

const roles = ({ role, affiliation }: Pick<Mention, 'role' | 'affiliation'>): Partial<Subject> => ({
  ...(role !== undefined && { role: role.text }),
  ...(affiliation !== undefined && { affiliation: affiliation.text }),
})

/**
 * Gathers who and what a reading speaks of: everything mentioned, the ends of relations and events, the speakers. A name inside another ("ISIL" in
 * "ISIL - Khorasan") counts only where a relation takes it up. Unnamed sources are nobody. Cost: what is in the reading, times a constant.
 */
export const subjectsOf = (reading: Reading): Subjects => {
  const drafts = new Map<string, Draft>()
  const mentions = new Map(reading.mentions.map((mention) => [mention.id, mention]))
  const add = (draft: Omit<Subject, 'mentions'>): Draft => {
    const known = drafts.get(draft.key)
    const made: Draft = { ...draft, ...known, mentions: known?.mentions ?? [] }
    drafts.set(draft.key, made)
    return made
  }
  const take = (mention: Mention): Draft => {
    const id = idOf(mention)
    const { party } = mention
    const name = party?.caption ?? mention.label ?? mention.text
    return add({
      key: keyOf(mention),
      kind: kindOf(mention),
      name,
      ...roles(mention),
      ...(id !== undefined && { id }),
      ...(party !== undefined && { party }),
    })
  }
  for (const mention of reading.mentions) if (mention.inside === undefined) take(mention).mentions.push(mention)

  const endKey = (end: RelationEnd): string => {
    const mention = end.mention === undefined ? undefined : mentions.get(end.mention)
    return mention ? keyOf(mention) : end.id === undefined ? `organisation ${end.caption}` : `id ${end.id}`
  }
  const takeEnd = (end: RelationEnd): void => {
    const mention = end.mention === undefined ? undefined : mentions.get(end.mention)
    if (mention) {
      const draft = take(mention)
      if (!draft.mentions.includes(mention)) draft.mentions.push(mention)
    } else
      add({ key: endKey(end), kind: 'organisation', name: end.caption, ...(end.id !== undefined && { id: end.id }) })
  }
  for (const { subject, object } of reading.relations) for (const end of [subject, object]) takeEnd(end)
  for (const event of reading.events)
    for (const end of [...event.actors, ...event.targets, ...(event.place ? [event.place] : [])]) takeEnd(end)

  const speakerKey = ({ party, kind, name, text }: Speaker): string =>
    party === undefined ? `${speakerKind(kind)} ${name ?? text}` : `id ${party.id}`
  for (const { speaker } of reading.statements) {
    if (speaker.kind === 'anonymous') continue
    const { party } = speaker
    add({
      key: speakerKey(speaker),
      kind: party === undefined ? speakerKind(speaker.kind) : 'party',
      name: party?.caption ?? speaker.name ?? speaker.text,
      ...roles(speaker),
      ...(party !== undefined && { id: party.id, party }),
    })
  }
  const at = (key: string): Subject | undefined => drafts.get(key)
  return {
    all: [...drafts.values()],
    ofMention: (id) => {
      const mention = mentions.get(id)
      return mention && at(keyOf(mention))
    },
    ofEnd: (end) => at(endKey(end)),
    ofSpeaker: (speaker) => (speaker.kind === 'anonymous' ? undefined : at(speakerKey(speaker))),
  }
}
