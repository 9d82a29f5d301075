/** The shapes of the Reconciliation API 0.2, as JSON Schemas written from its text: what a client reads must be there and fit. */

const named = {
  type: 'object',
  required: ['id', 'name'],
  properties: { id: { type: 'string' }, name: { type: 'string' } },
}
const service = {
  type: 'object',
  required: ['service_url', 'service_path'],
  properties: { service_url: { type: 'string', pattern: '^http' }, service_path: { type: 'string', pattern: '^/' } },
}
const template = { type: 'string', pattern: '\\{\\{id\\}\\}' }

/** The service manifest. */
export const manifest = {
  type: 'object',
  required: [
    'versions',
    'name',
    'identifierSpace',
    'schemaSpace',
    'view',
    'preview',
    'suggest',
    'extend',
    'defaultTypes',
  ],
  properties: {
    versions: { type: 'array', items: { type: 'string' } },
    name: { type: 'string' },
    identifierSpace: { type: 'string', pattern: '^[a-z]+:' },
    schemaSpace: { type: 'string', pattern: '^[a-z]+:' },
    documentation: { type: 'string' },
    serviceVersion: { type: 'string' },
    view: { type: 'object', required: ['url'], properties: { url: template } },
    preview: {
      type: 'object',
      required: ['url', 'width', 'height'],
      properties: { url: template, width: { type: 'integer' }, height: { type: 'integer' } },
    },
    defaultTypes: { type: 'array', items: named },
    suggest: { type: 'object', properties: { entity: service, property: service, type: service } },
    extend: {
      type: 'object',
      required: ['propose_properties'],
      properties: {
        propose_properties: service,
        property_settings: {
          type: 'array',
          items: {
            type: 'object',
            required: ['name', 'label', 'type'],
            properties: { type: { enum: ['number', 'text', 'checkbox', 'select'] }, default: {} },
          },
        },
      },
    },
  },
}

/** The answer to a batch of queries. */
export const resultBatch = {
  type: 'object',
  additionalProperties: {
    type: 'object',
    required: ['result'],
    properties: {
      result: {
        type: 'array',
        items: {
          type: 'object',
          required: ['id', 'name', 'score', 'match', 'type'],
          properties: {
            id: { type: 'string' },
            name: { type: 'string' },
            description: { type: 'string' },
            score: { type: 'number' },
            match: { type: 'boolean' },
            type: { type: 'array', items: named },
            features: {
              type: 'array',
              items: {
                type: 'object',
                required: ['id', 'value'],
                properties: { id: { type: 'string' }, value: { type: 'number' } },
              },
            },
          },
        },
      },
    },
  },
}

/** The answer of a suggest service. */
export const suggestions = {
  type: 'object',
  required: ['result'],
  properties: { result: { type: 'array', items: named } },
}

/** The answer of a data extension. */
export const extension = {
  type: 'object',
  required: ['meta', 'rows'],
  properties: {
    meta: { type: 'array', items: named },
    rows: {
      type: 'object',
      additionalProperties: {
        type: 'object',
        additionalProperties: {
          type: 'array',
          items: {
            type: 'object',
            required: ['str'],
            properties: { str: { type: 'string' } },
            additionalProperties: false,
          },
        },
      },
    },
  },
}
