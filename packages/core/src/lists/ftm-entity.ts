/** A FollowTheMoney entity as one line states it: properties with their string values. */
export interface FtmEntity {
  readonly id: string
  readonly schema: string
  readonly caption?: string
  readonly datasets: readonly string[]
  readonly target: boolean
  readonly lastChange?: string
  readonly lastSeen?: string
  readonly properties: Readonly<Record<string, readonly string[]>>
}

/** Why a line is no entity. */
export interface FtmFault {
  readonly fault: string
}

const strings = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []

const optional = <K extends string>(key: K, value: unknown): { readonly [P in K]?: string } =>
  (typeof value === 'string' && value !== '' ? { [key]: value } : {}) as { readonly [P in K]?: string }

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * One line of `entities.ftm.json`: `{id, schema, properties: {name: ["…"]}, datasets, …}`. Property values that are no strings are
 * counted in `dropped`.
 */
export const parseEntity = (line: string): { readonly entity: FtmEntity; readonly dropped: number } | FtmFault => {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    return { fault: `not JSON: ${error instanceof Error ? error.message : String(error)}` }
  }
  if (!isObject(value)) return { fault: 'not a JSON object' }
  const { id, schema, properties } = value
  if (typeof id !== 'string' || id === '') return { fault: 'no id' }
  if (typeof schema !== 'string' || schema === '') return { fault: 'no schema' }
  if (!isObject(properties)) return { fault: 'no properties' }
  let dropped = 0
  const kept = Object.entries(properties).map(([key, values]): readonly [string, readonly string[]] => {
    const list = strings(values)
    dropped += Array.isArray(values) ? values.length - list.length : 1
    return [key, list]
  })
  const entity: FtmEntity = {
    id,
    schema,
    ...optional('caption', value.caption),
    datasets: strings(value.datasets),
    target: value.target === true,
    ...optional('lastChange', value.last_change),
    ...optional('lastSeen', value.last_seen),
    properties: Object.fromEntries(kept),
  }
  return { entity, dropped }
}

/** The values of a property; none when it is absent. */
export const property = (entity: FtmEntity, name: string): readonly string[] =>
  Object.hasOwn(entity.properties, name) ? (entity.properties[name] ?? []) : []

/** The first value of the first of these properties that has one. */
export const firstOf = (entity: FtmEntity, ...names: readonly string[]): string | undefined => {
  for (const name of names) {
    const value = property(entity, name)[0]?.trim()
    if (value) return value
  }
  return undefined
}
