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

/** What a line holds: an entity, those nested in it, and how many property values were neither text nor an entity. */
export interface FtmLine {
  readonly entities: readonly FtmEntity[]
  readonly dropped: number
}

/** Why a line is no entity. */
export interface FtmFault {
  readonly fault: string
}

const optional = <K extends string>(key: K, value: unknown): { readonly [P in K]?: string } =>
  (typeof value === 'string' && value !== '' ? { [key]: value } : {}) as { readonly [P in K]?: string }

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const strings = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []

/** Entities inside entities; deeper ones are counted as dropped. */
const nestingLimit = 4

interface Reader {
  readonly entities: FtmEntity[]
  dropped: number
}

const readEntity = (value: Record<string, unknown>, reader: Reader, depth: number): string | FtmFault => {
  const { id, schema, properties } = value
  if (typeof id !== 'string' || id === '') return { fault: 'no id' }
  if (typeof schema !== 'string' || schema === '') return { fault: 'no schema' }
  if (!isObject(properties)) return { fault: 'no properties' }
  const at = reader.entities.length
  const kept = Object.entries(properties).map(([key, values]): readonly [string, readonly string[]] => {
    const list = Array.isArray(values) ? values : [values]
    const texts = list.flatMap((item): readonly string[] => {
      if (typeof item === 'string') return [item]
      const inner = isObject(item) && depth < nestingLimit ? readEntity(item, reader, depth + 1) : undefined
      if (typeof inner === 'string') return [inner]
      reader.dropped += 1
      return []
    })
    return [key, texts]
  })
  reader.entities.splice(at, 0, {
    id,
    schema,
    ...optional('caption', value.caption),
    datasets: strings(value.datasets),
    target: value.target === true,
    ...optional('lastChange', value.last_change),
    ...optional('lastSeen', value.last_seen),
    properties: Object.fromEntries(kept),
  })
  return id
}

/**
 * One line of `entities.ftm.json`: `{id, schema, properties: {name: ["…"]}, datasets, …}`. An entity nested in a property (as in the
 * nested exports) is given out beside the outer one, which keeps its id in that property.
 */
export const parseEntity = (line: string): FtmLine | FtmFault => {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    return { fault: `not JSON: ${error instanceof Error ? error.message : String(error)}` }
  }
  if (!isObject(value)) return { fault: 'not a JSON object' }
  const reader: Reader = { entities: [], dropped: 0 }
  const read = readEntity(value, reader, 0)
  return typeof read === 'string' ? reader : read
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
