/**
 * The starter register: some ninety parties written down as facts, for the desk and the command line before anyone has imported a
 * full list, and for parties no longer listed, whom no current edition holds but whom news still names. Pass it to `withStarter`.
 */
import { knownOrganisations } from '../names/organisations.generated.ts'
import { pressNames } from '../names/press-names.generated.ts'
import { starterFrom, starterRows } from './starter.generated.ts'
import type { Name, Party } from './types.ts'

/** The press names of every party, as names of the register, in the order of the generated file. */
const pressNamesOf: ReadonlyMap<string, readonly Name[]> = (() => {
  const byParty = new Map<string, Name[]>()
  for (const { party, text, script, language, source, note } of pressNames) {
    const names = byParty.get(party) ?? []
    if (!names.some((name) => name.text === text))
      names.push({ text, script, language, strength: 'press', source, ...(note !== undefined && { note }) })
    byParty.set(party, names)
  }
  return byParty
})()

const withPressNames = (party: Party): Party => {
  const printed = new Set(party.names.map((name) => name.text))
  const press = (pressNamesOf.get(party.id) ?? []).filter((name) => !printed.has(name.text))
  return press.length === 0 ? party : { ...party, names: [...party.names, ...press] }
}

/**
 * Every party of the starter register, by reference, with what the press calls it (strength `press`). Each has exactly one listing, with
 * `source` naming the official page; parties removed from the list have `removedOn`.
 */
export const starterParties: readonly Party[] = starterRows.map(withPressNames)

/** The list and the day of the edition the facts were taken from: say both wherever answers rest on the starter register alone. */
export const starterSource: { readonly list: string; readonly published: string } = starterFrom

/**
 * The movements that stand on no United Nations list (`org-taliban` …) as parties without listings, so that a page or a command can show
 * what must be said about them. They are not among {@link starterParties}: texts find them through the dictionary of organisations.
 */
export const movementParties: readonly Party[] = knownOrganisations
  .filter((organisation) => organisation.kind === 'movement')
  .map(({ id, labels, names, notes, source }) => ({
    id,
    schema: 'Organization' as const,
    caption: labels.en,
    names: [
      { text: labels.en, script: 'Latn', language: 'en', strength: 'primary' as const, source },
      ...names
        .filter(({ text }, i) => text !== labels.en && names.findIndex((other) => other.text === text) === i)
        .map(({ text, script, language }) => ({ text, script, language, strength: 'press' as const, source })),
    ],
    listings: [],
    ...(notes && { notes }),
  }))

const byReference: ReadonlyMap<string, Party> = new Map(
  [...starterParties, ...movementParties].flatMap((party) => [
    [party.id.toLowerCase(), party] as const,
    ...party.listings.flatMap(({ formerReference }) =>
      formerReference === undefined ? [] : [[formerReference.toLowerCase(), party] as const],
    ),
  ]),
)

/** The starter's own entry for a reference, whatever its case: `qde.010`, the form the list used before (`QI.B.8.01`), `org-taliban`. */
export const starterParty = (reference: string): Party | undefined => byReference.get(reference.toLowerCase())

/** Parties removed from the list: load these beside every imported edition, or news about them finds nobody. */
export const starterRemoved: readonly Party[] = starterParties.filter((party) =>
  party.listings.every((listing) => listing.removedOn !== undefined),
)
