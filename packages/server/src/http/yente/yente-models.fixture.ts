/** The models of yente 5.5 and of its client, as JSON Schemas written from their fields: what its clients read must be there and fit. */

const texts = { type: 'array', items: { type: 'string' } }
const instant = {
  anyOf: [{ type: 'null' }, { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$' }],
}
const total = {
  type: 'object',
  required: ['value', 'relation'],
  properties: { value: { type: 'integer', minimum: 0 }, relation: { enum: ['eq', 'gte'] } },
}
const optionalText = { anyOf: [{ type: 'string' }, { type: 'null' }] }

const Defs = {
  entity: {
    type: 'object',
    required: ['id', 'caption', 'schema', 'properties', 'datasets', 'referents', 'target'],
    properties: {
      id: { type: 'string', minLength: 1 },
      caption: { type: 'string', minLength: 1 },
      schema: { type: 'string', pattern: '^[A-Z][A-Za-z]+$' },
      properties: {
        type: 'object',
        additionalProperties: {
          type: 'array',
          minItems: 1,
          items: { anyOf: [{ type: 'string' }, { $ref: '#/$defs/entity' }] },
        },
      },
      datasets: texts,
      referents: texts,
      target: { type: 'boolean' },
      first_seen: instant,
      last_seen: instant,
      last_change: instant,
    },
  },
  feature: {
    type: 'object',
    required: ['score'],
    properties: {
      score: { type: 'number' },
      detail: optionalText,
      query: optionalText,
      candidate: optionalText,
    },
  },
  scored: {
    allOf: [
      { $ref: '#/$defs/entity' },
      {
        type: 'object',
        required: ['score', 'match', 'explanations'],
        properties: {
          score: { type: 'number', minimum: 0, maximum: 1 },
          match: { type: 'boolean' },
          explanations: { type: 'object', additionalProperties: { $ref: '#/$defs/feature' } },
        },
      },
    ],
  },
}

/** `EntityMatchResponse`. */
export const matchResponse = {
  type: 'object',
  required: ['responses', 'limit'],
  properties: {
    limit: { type: 'integer' },
    responses: {
      type: 'object',
      additionalProperties: {
        type: 'object',
        required: ['status', 'results', 'total', 'query'],
        properties: {
          status: { type: 'integer' },
          results: { type: 'array', items: { $ref: '#/$defs/scored' } },
          total,
          query: {
            type: 'object',
            required: ['schema', 'properties'],
            properties: { schema: { type: 'string' }, properties: { type: 'object', additionalProperties: texts } },
          },
        },
      },
    },
  },
  $defs: Defs,
}

/** `SearchResponse`. */
export const searchResponse = {
  type: 'object',
  required: ['results', 'facets', 'total', 'limit', 'offset'],
  properties: {
    results: { type: 'array', items: { $ref: '#/$defs/entity' } },
    total,
    limit: { type: 'integer' },
    offset: { type: 'integer' },
    facets: {
      type: 'object',
      additionalProperties: {
        type: 'object',
        required: ['label', 'values'],
        properties: {
          label: { type: 'string' },
          values: {
            type: 'array',
            items: {
              type: 'object',
              required: ['name', 'label', 'count'],
              properties: { name: { type: 'string' }, label: { type: 'string' }, count: { type: 'integer' } },
            },
          },
        },
      },
    },
  },
  $defs: Defs,
}

/** `EntityResponse`. */
export const entityResponse = { $ref: '#/$defs/entity', $defs: Defs }

/** `DataCatalogModel`. */
export const catalogResponse = {
  type: 'object',
  required: ['datasets', 'current', 'outdated', 'index_stale'],
  properties: {
    datasets: {
      type: 'array',
      items: {
        type: 'object',
        required: ['name', 'title', 'load', 'version', 'index_version', 'index_current', 'children'],
        properties: {
          name: { type: 'string', pattern: '^[a-z0-9_]+$' },
          title: { type: 'string' },
          load: { type: 'boolean' },
          version: { type: 'string' },
          index_version: optionalText,
          index_current: { type: 'boolean' },
          children: texts,
        },
      },
    },
    current: texts,
    outdated: texts,
    index_stale: { type: 'boolean' },
  },
}

/** `AlgorithmResponse`. */
export const algorithmsResponse = {
  type: 'object',
  required: ['algorithms', 'default', 'best'],
  properties: {
    algorithms: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['name', 'features', 'docs'],
        properties: {
          name: { type: 'string' },
          description: optionalText,
          features: { type: 'object' },
          docs: { type: 'object' },
        },
      },
    },
    default: { type: 'string' },
    best: { type: 'string' },
  },
}
