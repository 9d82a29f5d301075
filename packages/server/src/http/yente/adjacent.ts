import {
  type FtmExportOptions,
  type FtmOutput,
  type FtmValue,
  ftmNested,
  ftmParty,
  type Party,
} from '@marsad/core/register'

/** The window of what stands beside a party under one property. */
export interface Window {
  readonly limit: number
  readonly offset: number
}

const page = (values: readonly FtmValue[], { limit, offset }: Window) => ({
  results: values.slice(offset, offset + limit),
  total: { value: values.length, relation: 'eq' as const },
  limit,
  offset,
})

/** The entities beside a party (its sanctions, addresses, documents, links) by property. */
const beside = (nested: FtmOutput): readonly (readonly [string, readonly FtmValue[]])[] =>
  Object.entries(nested.properties).filter(([, values]) => values.some((value) => typeof value !== 'string'))

/** `GET /entities/{id}/adjacent` of yente: the party, and what stands beside it. */
export const adjacentOf = (party: Party, options: FtmExportOptions, window: Window) => ({
  entity: ftmParty(party, options),
  adjacent: Object.fromEntries(beside(ftmNested(party, options)).map(([key, values]) => [key, page(values, window)])),
})

/** `GET /entities/{id}/adjacent/{property}`: what stands beside the party under one property; nothing where nothing does. */
export const adjacentUnder = (party: Party, property: string, options: FtmExportOptions, window: Window) =>
  page(beside(ftmNested(party, options)).find(([key]) => key === property)?.[1] ?? [], window)
