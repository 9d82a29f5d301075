/**
 * Reading the files of `data/` strictly: every fault is named with the file and the line it stands on, so that whoever
 * edited a row sees which. Used by the topics beside this file and by `scripts/generate.ts`.
 */
import { readFileSync } from 'node:fs'
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'

/** A file that a topic generates: path from the root of the repository, and the whole content. */
export interface Output {
  readonly path: string
  readonly content: string
}

/** A mapping of a data file, before its values are checked. */
export type Row = Readonly<Record<string, unknown>>

const root = new URL('../../', import.meta.url)
const lines = new WeakMap<object, number>()

/** Stops the run with `file:line: message`. `at` is a row or list that came from {@link load}, or a line number. */
export const fail = (file: string, at: object | number | undefined, message: string): never => {
  const line = typeof at === 'number' ? at : at === undefined ? undefined : lines.get(at)
  throw new Error(`${file}${line === undefined ? '' : `:${line}`}: ${message}`)
}

/** Parses the text of one YAML file; `file` is for messages. Broken syntax, repeated keys and aliases are refused. */
export const parseData = (file: string, text: string): unknown => {
  const counter = new LineCounter()
  const document = parseDocument(text, {
    lineCounter: counter,
    prettyErrors: false,
  })
  const problem = document.errors[0] ?? document.warnings[0]
  if (problem) fail(file, counter.linePos(problem.pos[0]).line, problem.message)
  const lineOf = (node: unknown): number => {
    const range = (node as { readonly range?: readonly number[] | null }).range
    return range ? counter.linePos(range[0] ?? 0).line : 1
  }
  const plain = (node: unknown): unknown => {
    if (isScalar(node)) return node.value
    if (isAlias(node)) return fail(file, lineOf(node), 'anchors and aliases are not used in data files')
    if (isSeq(node)) {
      const list = node.items.map(plain)
      lines.set(list, lineOf(node))
      return list
    }
    if (isMap(node)) {
      const row: Record<string, unknown> = {}
      for (const pair of node.items) {
        const key = String(isScalar(pair.key) ? pair.key.value : pair.key)
        row[key] = plain(pair.value)
      }
      lines.set(row, lineOf(node))
      return row
    }
    return undefined
  }
  return plain(document.contents)
}

/** Reads and parses one YAML file, path from the root. */
export const load = (file: string): unknown => parseData(file, readFileSync(new URL(file, root), 'utf8'))

/** The value as a mapping with none but the given keys, and all of the required ones. */
export const rowOf = (
  file: string,
  value: unknown,
  keys: { readonly required?: readonly string[]; readonly optional?: readonly string[] } | 'any',
  at?: object,
): Row => {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return fail(file, at, `expected keys and values, found ${JSON.stringify(value)}`)
  const row = value as Row
  if (keys === 'any') return row
  const required = keys.required ?? []
  const known = new Set([...required, ...(keys.optional ?? [])])
  for (const key of Object.keys(row))
    if (!known.has(key)) fail(file, row, `unknown key ${key}; known are ${[...known].join(', ')}`)
  for (const key of required)
    if (row[key] === undefined || row[key] === null || row[key] === '') fail(file, row, `${key} is missing`)
  return row
}

/** The value as a list; an absent value is an empty list. */
export const listOf = (file: string, value: unknown, at?: object): readonly unknown[] => {
  if (value === undefined || value === null) return []
  if (!Array.isArray(value)) return fail(file, at, `expected a list, found ${JSON.stringify(value)}`)
  return value
}

/** The value as text: trimmed, not empty, no doubled white space. Numbers that YAML made of it (`1957`) are written back. */
export const textOf = (file: string, value: unknown, what: string, at?: object): string => {
  const text = typeof value === 'number' ? String(value) : value
  if (typeof text !== 'string' || text.trim() === '')
    return fail(file, at, `${what} must be text, found ${JSON.stringify(value)}`)
  if (text !== text.trim() || /\s\s/.test(text))
    return fail(file, at, `${what} has white space to spare: ${JSON.stringify(text)}`)
  return text
}

/** A list of texts without repetition. */
export const textsOf = (file: string, value: unknown, what: string, at?: object): readonly string[] => {
  const texts = listOf(file, value, at).map((item) => textOf(file, item, what, at))
  const twice = texts.find((text, i) => texts.indexOf(text) !== i)
  if (twice !== undefined) fail(file, at, `${what} holds ${twice} twice`)
  return texts
}

/** One of a closed set of words. */
export const wordOf = <W extends string>(
  file: string,
  value: unknown,
  words: readonly W[],
  what: string,
  at?: object,
): W => {
  const found = words.find((word) => word === value)
  return found ?? fail(file, at, `${what} must be one of ${words.join(', ')}, found ${JSON.stringify(value)}`)
}

/** True for a date of the proleptic Gregorian calendar written `YYYY-MM-DD`. */
export const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** A calendar day, `YYYY-MM-DD`. */
export const dayOf = (file: string, value: unknown, what: string, at?: object): string => {
  const text = textOf(file, value, what, at)
  return isDay(text) ? text : fail(file, at, `${what} must be a calendar day YYYY-MM-DD, found ${text}`)
}

/** The EDTF that birth and removal dates use: year, month or day, `~` for about, `from/to`. */
export const edtfOf = (file: string, value: unknown, what: string, at?: object): string => {
  const text = textOf(file, value, what, at)
  const point = (part: string): boolean => {
    const bare = part.replace(/~$/, '')
    return /^\d{4}$/.test(bare) || /^\d{4}-(0[1-9]|1[0-2])$/.test(bare) || isDay(bare)
  }
  const parts = text.split('/')
  const right = parts.length <= 2 && parts.every(point) && (parts.length === 1 || (parts[0] ?? '') <= (parts[1] ?? ''))
  return right ? text : fail(file, at, `${what} must be EDTF (1957, 1957-03-10, 1957~, 1955/1958), found ${text}`)
}
