import { MarsadError } from '@marsad/core/errors'
import { type ColumnRole, roleNames, type TitleMeaning, titleKey, titleMeaning } from './column-titles.ts'

/** A column that is read. */
export interface Column extends TitleMeaning {
  /** From 0. */
  readonly index: number
}

/** How the columns of a table are read. */
export interface ColumnMap {
  readonly columns: readonly Column[]
  /** The first row is a head, not data. */
  readonly head: boolean
  /** Cells a whole row has. */
  readonly width: number
  /** Titles of the head that mean nothing to us. */
  readonly unused: readonly string[]
}

/** `name=Full name,id=2` taken apart: for each role or kind of identifier the title or the number (from 1) of its column. */
type Wanted = readonly { readonly meaning: TitleMeaning; readonly at: string }[]

const shown = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text)

const wantedOf = (text: string): Wanted =>
  text.split(',').map((part) => {
    const equals = part.indexOf('=')
    const [word, at] = [part.slice(0, equals).trim(), part.slice(equals + 1).trim()]
    const meaning = titleMeaning(word)
    if (equals < 0 || at === '' || meaning === undefined) {
      throw new MarsadError(
        'columns-unknown',
        `--columns "${shown(part.trim())}": write ROLE=TITLE or ROLE=NUMBER, parted by commas; roles are ${roleNames.join(', ')}, passport, tax …`,
      )
    }
    return { meaning, at }
  })

const isNumber = (at: string): boolean => /^[1-9]\d{0,3}$/.test(at)

const sameTitle = (title: string, at: string): boolean => titleKey(title) === titleKey(at) && titleKey(at) !== ''

const placeOf = (at: string, first: readonly string[]): number => {
  if (isNumber(at)) return Number(at) - 1
  const byTitle = first.findIndex((title) => sameTitle(title, at))
  if (byTitle >= 0) return byTitle
  const titles = shown(first.map((title) => title.trim()).join(', '))
  throw new MarsadError(
    'columns-unknown',
    `--columns: no column is titled "${shown(at)}"; the first row reads: ${titles}`,
  )
}

const nameRoles: ReadonlySet<ColumnRole> = new Set(['name', 'first_name', 'last_name', 'alias', 'identifier'])

const noNames = (first: readonly string[]): MarsadError => {
  const titles = shown(first.map((title) => title.trim()).join(', '))
  return new MarsadError(
    'columns-unknown',
    `no column is titled "name" (or in another way known for names); the first row reads: ${titles}. Say which it is: --columns name=2`,
  )
}

/**
 * Understands the columns of a table by its first row, and by what the user says of them (`name=Customer,id=2`), which comes first. A
 * table of one column without a known title is a list of names, its first row included. With numbers alone the first row is data unless one of
 * its cells is a known title. Throws `columns-unknown` where no column holds names, naming what the first row reads.
 */
export const mapColumns = (first: readonly string[], asked?: string): ColumnMap => {
  const known = first.map((title) => titleMeaning(title))
  const wanted = asked === undefined ? [] : wantedOf(asked)
  const places = new Map(wanted.map(({ meaning, at }) => [placeOf(at, first), meaning]))
  const byTitle = wanted.some(({ at }) => !isNumber(at))
  const head = byTitle || known.some((meaning) => meaning !== undefined)
  const taken = new Set([...places.values()].filter(({ type }) => type === undefined).map(({ role }) => role))
  const columns = first.flatMap((_, index): readonly Column[] => {
    const said = places.get(index)
    if (said !== undefined) return [{ ...said, index }]
    const meaning = known[index]
    // What the user says of a role replaces what the titles say of it.
    return meaning === undefined || (taken.has(meaning.role) && meaning.type === undefined)
      ? []
      : [{ ...meaning, index }]
  })
  for (const [index, meaning] of places) if (index >= first.length) columns.push({ ...meaning, index })
  if (columns.length === 0 && first.length === 1) {
    return { columns: [{ role: 'name', index: 0 }], head: false, width: 1, unused: [] }
  }
  if (!columns.some(({ role }) => nameRoles.has(role))) throw noNames(first)
  const used = new Set(columns.map(({ index }) => index))
  const unused = head ? first.filter((title, index) => !used.has(index) && title.trim() !== '') : []
  return { columns, head, width: first.length, unused }
}
