import { z } from '@hono/zod-openapi'

/** A query parameter that may be repeated; one value and several are both a list. */
export const many = (description: string, most = 100) =>
  z
    .union([z.string().max(500), z.array(z.string().max(500)).max(most)])
    .optional()
    .transform((value) => (typeof value === 'string' ? [value] : value))
    .openapi({ type: 'array', items: { type: 'string' }, description })

/** `true` and `false` as an address writes them. */
export const flag = (description: string) =>
  z
    .enum(['true', 'false', '1', '0', 'True', 'False'])
    .optional()
    .transform((value) => (value === undefined ? undefined : /^(true|1)$/i.test(value)))
    .openapi({ type: 'boolean', description })

const day = (description: string) => z.string().max(40).optional().openapi({ description, example: '2022-01-02' })

/** Which entities may be in the answer; the same in `/match` and `/search`. */
const filters = {
  include_dataset: many('only these datasets'),
  exclude_dataset: many('no entity that is on one of these'),
  exclude_schema: many('no entity of these schemata'),
  topics: many('only entities with one of these topics; all listed parties have `sanction`'),
  changed_since: day('only entities of which a listing changed since'),
}

/** For which day; Marsad's own. */
const moment = {
  as_of: day('Marsad: the lists as they stood on this day'),
  known: day('Marsad: as far as editions published by this day tell'),
}

const count = (least: number, most: number) => z.coerce.number().int().min(least).max(most).optional()
const score = z.coerce.number().min(0).max(1).optional()

/** The address of a dataset. */
export const datasetParam = z.object({
  dataset: z
    .string()
    .max(200)
    .openapi({ description: '`default`, `sanctions` or the id of a list', example: 'default' }),
})

/** The query parameters of `POST /match/{dataset}`. Others are passed over, as yente does. */
export const matchParameters = z.object({
  limit: count(1, 500).openapi({ description: 'results a query, default 5' }),
  threshold: score.openapi({ description: 'from this score `match` is true; not given: our verdict decides' }),
  cutoff: score.openapi({
    description: 'from this score a result is answered; not given: from where a person should look',
  }),
  algorithm: z.string().max(100).optional().openapi({ description: 'taken and passed over: there is one algorithm' }),
  exclude_entity_ids: many('parties to leave out, by id or reference', 500),
  ...filters,
  ...moment,
})

/** The query parameters of `GET /search/{dataset}`. */
export const searchParameters = z.object({
  q: z.string().max(2_000).optional().openapi({ description: 'a name, its beginning, or a reference' }),
  schema: z.string().max(100).optional().openapi({ description: 'only entities of this schema', example: 'Person' }),
  countries: many('only entities of one of these countries (ISO codes)'),
  datasets: many('only entities on one of these lists'),
  target: flag('false: parties that are on no list any more'),
  facets: many('which facets to count: countries, topics, datasets, schema, names, identifiers, genders'),
  sort: many('taken and passed over'),
  fuzzy: flag('taken and passed over: likeness is always looked for'),
  simple: flag('taken and passed over'),
  limit: count(0, 500).openapi({ description: 'default 10' }),
  offset: count(0, 10_000).openapi({ description: 'default 0' }),
  ...filters,
  ...moment,
})

/** The query parameters of `GET /entities/{id}`. */
export const entityParameters = z.object({
  nested: flag('default true: sanctions, addresses, documents and links inside the entity'),
  ...moment,
})

/** The query parameters of `GET /entities/{id}/adjacent` and of one property of it. */
export const adjacentParameters = z.object({
  limit: count(0, 500).openapi({ description: 'default 10' }),
  offset: count(0, 10_000).openapi({ description: 'default 0' }),
  sort: many('taken and passed over'),
  ...moment,
})
