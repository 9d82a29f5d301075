import { MarsadError } from '@marsad/core/errors'
import { placeLabel } from '@marsad/core/reading'
import { type FtmOutput, ftmParty, type Party } from '@marsad/core/register'
import { momentOf } from '../screen/answer-queries.ts'
import type { ScreenedRegister, Screening } from '../services.ts'
import { datasetsOf } from './datasets.ts'
import { partySchemaOf } from './example-query.ts'
import { findParties } from './find-parties.ts'
import { entityOptions } from './scored-entity.ts'
import { type Filters, selectionOf, standsOn } from './selection.ts'

/** The query parameters of `/search`. */
export interface SearchParameters extends Filters {
  readonly q?: string | undefined
  readonly schema?: string | undefined
  readonly countries?: readonly string[] | undefined
  readonly datasets?: readonly string[] | undefined
  readonly target?: boolean | undefined
  readonly facets?: readonly string[] | undefined
  readonly limit?: number | undefined
  readonly offset?: number | undefined
  readonly as_of?: string | undefined
  readonly known?: string | undefined
}

/** Parties a search looks at in all; past them the total is a lower bound. */
const reach = 500

/** A value of a facet. */
interface FacetItem {
  readonly name: string
  readonly label: string
  readonly count: number
}

const texts = (entity: FtmOutput, ...properties: readonly string[]): readonly string[] =>
  properties.flatMap((name) => (entity.properties[name] ?? []).filter((value) => typeof value === 'string'))

/** Properties that hold countries. */
const countriesOf = (entity: FtmOutput): readonly string[] => texts(entity, 'nationality', 'country')

const facetKinds: Readonly<
  Record<string, { readonly label: string; readonly of: (entity: FtmOutput) => readonly string[] }>
> = {
  countries: { label: 'Countries', of: countriesOf },
  topics: { label: 'Topics', of: (entity) => texts(entity, 'topics') },
  datasets: { label: 'Data sources', of: ({ datasets }) => datasets },
  schema: { label: 'Types', of: ({ schema }) => [schema] },
  names: { label: 'Names', of: (entity) => texts(entity, 'name', 'alias') },
  identifiers: { label: 'Identifiers', of: (entity) => texts(entity, 'passportNumber', 'idNumber', 'imoNumber') },
  genders: { label: 'Genders', of: (entity) => texts(entity, 'gender') },
}

/** Facets answered when none are asked for, as in yente. */
const usualFacets = ['countries', 'topics', 'datasets']

/** Values of one facet, the most frequent first. */
const facetLength = 300

const facetsOf = (entities: readonly FtmOutput[], wanted: readonly string[], labels: ReadonlyMap<string, string>) =>
  Object.fromEntries(
    wanted.flatMap((name) => {
      const kind = Object.hasOwn(facetKinds, name) ? facetKinds[name] : undefined
      if (kind === undefined) return []
      const counts = new Map<string, number>()
      for (const entity of entities)
        for (const value of new Set(kind.of(entity))) counts.set(value, (counts.get(value) ?? 0) + 1)
      const values = [...counts]
        .map(([value, count]): FacetItem => {
          const label = (name === 'countries' ? placeLabel(value.toUpperCase()) : labels.get(value)) ?? value
          return { name: value, label, count }
        })
        .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
      return [[name, { label: kind.label, values: values.slice(0, facetLength) }]]
    }),
  )

/** Parties by their likeness to the text, then those in whose names its words begin a word. Without a text: all, in the order of the register. */
const candidates = async (
  screening: Screening,
  register: ScreenedRegister,
  text: string,
  lists: readonly string[],
  keeps: (party: Party) => boolean,
): Promise<readonly Party[]> => {
  const { asOf, known } = register.origin
  const moment = { ...(asOf !== undefined && { asOf }), ...(known !== undefined && { known }) }
  const begun = await findParties(register, text, reach + 1, keeps)
  if (!/[\p{L}\p{N}]/u.test(text)) return begun
  const exact = register.party(text)
  const [found] = await screening.screen([{ names: [text.slice(0, 2_000)] }], { limit: reach, lists }, moment)
  // A cleared pair is somebody's answer to a screening, not a reason to hide a party from who looks it up.
  const hits = found !== undefined && 'answer' in found ? [...found.answer.results, ...found.answer.cleared] : []
  const alike = hits.sort((a, b) => b.score - a.score).flatMap(({ id }) => register.party(id) ?? [])
  const all = [...(exact === undefined ? [] : [exact]), ...alike, ...begun]
  return [...new Map(all.map((party) => [party.id, party])).values()].filter(keeps)
}

/** `GET /search/{dataset}` of yente. */
export const answerSearch = async (screening: Screening, dataset: string, parameters: SearchParameters) => {
  const { q = '', limit = 10, offset = 0, countries = [], datasets = [], target, schema = 'Thing' } = parameters
  const register = await screening.register(momentOf({ asOf: parameters.as_of, known: parameters.known }))
  const selection = selectionOf(register, dataset, parameters)
  const kind = partySchemaOf(schema)
  if ('fault' in kind) throw new MarsadError('request-invalid', `Invalid schema: ${kind.fault.message}`)
  const { asOf } = register.origin
  const wantedCountries = countries.map((country) => country.toLowerCase())
  const options = entityOptions(register)
  const entityOf = (party: Party): FtmOutput => ftmParty(party, options)
  const keeps = (party: Party): boolean => {
    const stands = standsOn(party, selection.lists, asOf)
    if (target === false ? stands : !stands) return false
    if (kind.schema !== undefined && kind.schema !== 'LegalEntity' && party.schema !== kind.schema) return false
    if (datasets.length > 0 && !party.listings.some(({ list }) => datasets.includes(list))) return false
    if (wantedCountries.length === 0 && !selection.filters) return true
    const entity = entityOf(party)
    if (wantedCountries.length > 0 && !countriesOf(entity).some((one) => wantedCountries.includes(one))) return false
    return selection.keeps(entity)
  }
  const found = await candidates(screening, register, q, selection.lists, keeps)
  const seen = found.slice(0, reach).map(entityOf)
  const titles = datasetsOf(register).map(({ name, title }) => [name, title] as const)
  const labels = new Map([...titles, ['sanction', 'Sanctioned'] as const])
  return {
    limit,
    offset,
    total: { value: seen.length, relation: found.length > reach ? ('gte' as const) : ('eq' as const) },
    results: seen.slice(offset, offset + limit),
    facets: facetsOf(seen, parameters.facets ?? usualFacets, labels),
  }
}
