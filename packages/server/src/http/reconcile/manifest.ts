import { version } from '../../version.ts'
import type { Dataset } from '../yente/datasets.ts'
import { reconcileTypes } from './properties.ts'

/** Queries OpenRefine is told to send at a time. */
export const batchSize = 50

/** The service manifest of the Reconciliation API 0.2; `base` is where this server was asked, `http://127.0.0.1:8484`. */
export const manifestOf = (dataset: Dataset, base: string) => {
  const service = `${base}/reconcile/${dataset.name}`
  const at = (path: string) => ({ service_url: service, service_path: path })
  return {
    versions: ['0.2'],
    name: `Marsad: ${dataset.title}`,
    identifierSpace: 'urn:marsad:party',
    schemaSpace: 'urn:marsad:followthemoney',
    serviceVersion: version,
    documentation: `${base}/api/openapi.json`,
    defaultTypes: reconcileTypes,
    view: { url: `${service}/preview?id={{id}}` },
    preview: { url: `${service}/preview?id={{id}}`, width: 430, height: 320 },
    suggest: { entity: at('/suggest/entity'), property: at('/suggest/property'), type: at('/suggest/type') },
    extend: {
      propose_properties: at('/extend/property'),
      property_settings: [
        {
          name: 'limit',
          label: 'Limit',
          type: 'number',
          default: 0,
          help_text: 'Values per row at most (0 for all)',
        },
      ],
    },
    batchSize,
  }
}
