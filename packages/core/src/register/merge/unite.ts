/** Several entries written as one party. */
import { foldKey } from '../../text/fold.ts'
import { canonicalJson } from '../record-key.ts'
import type { ListId, MergeReason, Name, NameStrength, Party } from '../types.ts'
import type { Entry } from './entries.ts'

/** The strongest first. */
const strengths: readonly NameStrength[] = ['primary', 'strong', 'original-script', 'former', 'weak', 'press']

const stronger = (a: Name, b: Name): Name => (strengths.indexOf(b.strength) < strengths.indexOf(a.strength) ? b : a)

/** Names that differ in case, marks or space alone are one: the strongest of them stays, and says which lists print it. */
const namesOf = (entries: readonly Entry[]): readonly Name[] => {
  const found = new Map<string, { name: Name; readonly lists: Set<ListId> }>()
  for (const { party, list } of entries)
    for (const name of party.names) {
      const key = `${name.script} ${foldKey(name.text)}`
      const known = found.get(key) ?? { name, lists: new Set<ListId>() }
      known.name = stronger(known.name, name)
      // What only the press prints stands on no list.
      if (name.strength !== 'press') known.lists.add(list)
      found.set(key, known)
    }
  return [...found.values()].map(({ name, lists }) => (lists.size === 0 ? name : { ...name, lists: [...lists] }))
}

/** Values of all entries, each once; two that differ in case or marks alone are two, since an analyst may need both. */
const united = <T>(entries: readonly Entry[], pick: (party: Party) => readonly T[] | undefined): readonly T[] => {
  const values = new Map<string, T>()
  for (const { party } of entries)
    for (const value of pick(party) ?? []) {
      const key = canonicalJson(value)
      if (!values.has(key)) values.set(key, value)
    }
  return [...values.values()]
}

const filled = <T extends object>(lists: T): Partial<T> =>
  Object.fromEntries(
    Object.entries(lists).filter(([, values]) => (values as readonly unknown[]).length > 0),
  ) as Partial<T>

const first = <T>(entries: readonly Entry[], pick: (party: Party) => T | undefined): T | undefined => {
  for (const { party } of entries) {
    const value = pick(party)
    if (value !== undefined) return value
  }
  return undefined
}

/**
 * One party of several entries, which come in the order of their lists. Caption, kind and what there can be one of are the first entry's
 * that says them; names, dates, places, numbers and listings are those of all. Comments follow one another, a blank line between.
 */
export const unite = (entries: readonly Entry[], joins: readonly MergeReason[]): Party => {
  const lead = (entries[0] as Entry).party
  const gender = first(entries, (party) => party.gender)
  const submittedOn = first(entries, (party) => party.submittedOn)
  const comments = united(entries, (party) => (party.comments === undefined ? [] : [party.comments]))
  const notes = Object.assign({}, ...entries.map(({ party }) => party.notes ?? {}).reverse())
  const schema =
    lead.schema === 'LegalEntity'
      ? first(entries, ({ schema: one }) => (one === 'LegalEntity' ? undefined : one))
      : lead.schema
  return {
    id: lead.id,
    schema: schema ?? lead.schema,
    caption: lead.caption,
    names: namesOf(entries),
    listings: entries.flatMap(({ party }) => party.listings),
    ...(gender !== undefined && { gender }),
    ...filled({
      birthDates: united(entries, (party) => party.birthDates),
      birthPlaces: united(entries, (party) => party.birthPlaces),
      nationalities: united(entries, (party) => party.nationalities),
      titles: united(entries, (party) => party.titles),
      positions: united(entries, (party) => party.positions),
      identifications: united(entries, (party) => party.identifications),
      addresses: united(entries, (party) => party.addresses),
      submittedBy: united(entries, (party) => party.submittedBy),
      links: united(entries, (party) => party.links),
      citedReferences: united(entries, (party) => party.citedReferences),
    }),
    ...(submittedOn !== undefined && { submittedOn }),
    ...(comments.length > 0 && { comments: comments.join('\n\n') }),
    ...(Object.keys(notes).length > 0 && { notes }),
    mergedFrom: joins,
  }
}
