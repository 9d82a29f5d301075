import { MarsadError } from '@marsad/core/errors'
import type { ScreenedRegister } from '../services.ts'
import { entityOptions } from '../yente/scored-entity.ts'
import { propertyNamed, propertyValues, type ReconcileProperty } from './properties.ts'
import { parseJson } from './queries.ts'

/** Rows in one extension, and columns. */
const [rowLimit, columnLimit] = [1_000, 50]

interface Column {
  readonly property: ReconcileProperty
  readonly asked: string
  readonly limit: number
}

const columnOf = (value: unknown): Column => {
  const { id, settings } = (value ?? {}) as { readonly id?: unknown; readonly settings?: { readonly limit?: unknown } }
  const property = typeof id === 'string' ? propertyNamed(id) : undefined
  if (property === undefined)
    throw new MarsadError('request-invalid', `extend: "${String(id).slice(0, 60)}" is no property of this service`)
  const limit = Number(settings?.limit ?? 0)
  return { property, asked: String(id), limit: limit > 0 ? Math.floor(limit) : Number.POSITIVE_INFINITY }
}

/** A data extension: `{ids, properties: [{id, settings}]}` to `{meta, rows}`. An id nobody has gets a row without values. */
export const extendRows = (register: ScreenedRegister, text: string) => {
  const { ids, properties } = parseJson(text, 'extend')
  const fits = Array.isArray(ids) && ids.every((id) => typeof id === 'string') && Array.isArray(properties)
  if (!fits)
    throw new MarsadError('request-invalid', 'extend must be {"ids": ["…"], "properties": [{"id": "birthDate"}]}')
  if (ids.length > rowLimit || properties.length > columnLimit)
    throw new MarsadError(
      'request-invalid',
      `extend: ${ids.length} ids and ${properties.length} properties; at most ${rowLimit} and ${columnLimit} at a time`,
    )
  const columns = properties.map(columnOf)
  const options = entityOptions(register)
  const rows = ids.map((id: string) => {
    const party = register.party(id)
    const values = party === undefined ? {} : propertyValues(party, options)
    const cells = columns.map(({ property, asked, limit }) => [
      asked,
      (values[property.id] ?? []).slice(0, limit).map((str) => ({ str })),
    ])
    return [id, Object.fromEntries(cells)]
  })
  return {
    meta: columns.map(({ property, asked }) => ({ id: asked, name: property.name })),
    rows: Object.fromEntries(rows),
  }
}
