import { MarsadError } from '@marsad/core/errors'
import { countryCodes } from '@marsad/core/register'
import type { ScreeningOptions, ScreeningQuery } from '@marsad/core/screening'
import { requireSchema } from '@marsad/server/batch/make-row'
import { datesOf, genderOf } from '@marsad/server/batch/values'
import { type Option, usageError } from './command.ts'

/** The options by which `screen` and `screenings` ask, whatever they ask about. */
export const askingOptions = {
  'as-of': {
    type: 'string',
    value: 'DATE',
    summary: 'the lists as they stood on that day (default: as the newest editions leave them)',
  },
  known: { type: 'string', value: 'DATE', summary: 'only editions published by that day: what could be known then' },
  list: { type: 'string', value: 'ID', summary: 'only parties of that list (several: parted by commas)' },
  limit: { type: 'string', value: 'N', summary: 'results at most, 1 to 500 (default 5)' },
  threshold: {
    type: 'string',
    value: 'S',
    summary: 'lowest score to report, 0 to 1 (default: from where a person should look)',
  },
} as const satisfies Record<string, Option>

/** The options by which one party is described. */
export const partyOptions = {
  schema: { type: 'string', value: 'KIND', summary: 'Person, Organization, Company, Vessel, Airplane or LegalEntity' },
  'birth-date': { type: 'string', value: 'DATE', summary: '1957-03-10, 1957-03, 1957 or 10.03.1957' },
  country: { type: 'string', value: 'CC', summary: 'country or nationality (several: parted by ;)' },
  gender: { type: 'string', value: 'SEX', summary: 'male or female' },
  programme: { type: 'string', value: 'NAME', summary: 'a programme asked for, such as SDGT; said where it agrees' },
  identifier: { type: 'string', value: 'NUMBER', summary: 'passport or other number; with its kind as passport:A123' },
} as const satisfies Record<string, Option>

type Given = { readonly [name: string]: string | boolean | undefined }

const textOf = (given: Given, name: string): string | undefined => {
  const value = given[name]
  return typeof value === 'string' ? value : undefined
}

const numberOf = (
  given: Given,
  name: string,
  fits: (number: number) => boolean,
  wanted: string,
): number | undefined => {
  const text = textOf(given, name)
  if (text === undefined) return undefined
  const number = /^\d*\.?\d+$/.test(text) ? Number(text) : Number.NaN
  if (!fits(number)) throw usageError(`--${name} ${text.slice(0, 40)}: ${wanted} is wanted`)
  return number
}

/** How to look. Lists are held against those that are loaded: an id with a slip would find nothing and look like an answer. */
export const screeningOptionsOf = (given: Given, loaded: readonly string[]): ScreeningOptions => {
  const limit = numberOf(
    given,
    'limit',
    (n) => Number.isInteger(n) && n >= 1 && n <= 500,
    'a whole number from 1 to 500',
  )
  const threshold = numberOf(given, 'threshold', (n) => n >= 0 && n <= 1, 'a number from 0 to 1')
  const lists = textOf(given, 'list')
    ?.split(',')
    .map((list) => list.trim())
    .filter((list) => list !== '')
  for (const list of lists ?? []) {
    if (loaded.includes(list)) continue
    throw new MarsadError('list-unknown', `no list "${list.slice(0, 80)}" is loaded; loaded are: ${loaded.join(', ')}`)
  }
  return {
    ...(limit === undefined ? {} : { limit }),
    ...(threshold === undefined ? {} : { threshold }),
    ...(lists === undefined || lists.length === 0 ? {} : { lists }),
  }
}

/** The day asked about and the day of knowledge. */
export const momentOf = (given: Given): { readonly asOf?: string; readonly known?: string } => {
  const [asOf, known] = [textOf(given, 'as-of'), textOf(given, 'known')]
  return { ...(asOf === undefined ? {} : { asOf }), ...(known === undefined ? {} : { known }) }
}

/** The question. Throws `date-invalid` or `usage` for a fact that cannot be read: on the command line it can be written again. */
export const queryOf = (names: readonly string[], given: Given): ScreeningQuery => {
  const [schema, birth, country, sex, identifier, programme] = [
    'schema',
    'birth-date',
    'country',
    'gender',
    'identifier',
    'programme',
  ].map((name) => textOf(given, name))
  const birthDates = birth === undefined ? [] : datesOf(birth)
  if (birth !== undefined && birthDates.length === 0) {
    throw new MarsadError(
      'date-invalid',
      `--birth-date: "${birth.slice(0, 40)}" is not a date; write 1957-03-10, 1957-03 or 1957`,
    )
  }
  const gender = sex === undefined ? undefined : genderOf(sex)
  if (sex !== undefined && gender === undefined)
    throw usageError(`--gender ${sex.slice(0, 40)}: male or female is wanted`)
  const countries = (country?.split(/[;|]/).map((one) => one.trim()) ?? []).filter((one) => one !== '')
  const unknown = countries.find((one) => countryCodes(one).length === 0)
  if (unknown !== undefined)
    throw usageError(
      `--country: "${unknown.slice(0, 40)}" is no country; write its ISO code (IQ), its name or a nationality`,
    )
  if (identifier?.trim() === '') throw usageError('--identifier: a number is wanted, as A123 or passport:A123')
  const kind = identifier === undefined ? undefined : /^([\p{L}-]+):(.+)$/u.exec(identifier)
  return {
    names,
    ...(schema === undefined ? {} : { schema: requireSchema(schema) }),
    ...(birthDates.length === 0 ? {} : { birthDates }),
    ...(countries.length === 0 ? {} : { countries }),
    ...(gender === undefined ? {} : { gender }),
    ...(programme === undefined ? {} : { programmes: [programme] }),
    ...(identifier === undefined
      ? {}
      : { identifiers: [kind ? { number: (kind[2] ?? '').trim(), type: kind[1] ?? '' } : { number: identifier }] }),
  }
}
