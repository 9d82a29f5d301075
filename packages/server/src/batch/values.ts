/** What people write into the cells of a customer file, brought to the words of a question. */
import { daysInMonth, type Schema } from '@marsad/core/register'
import { isBirthDate } from '../operations/birth-date.ts'
import { titleKey } from './column-titles.ts'

const schemas: Readonly<Record<Schema, readonly string[]>> = {
  Person: ['person', 'individual', 'natural person', 'human', 'p', 'физическое лицо', 'физлицо', 'شخص', 'فرد'],
  Organization: ['organization', 'organisation', 'org', 'entity', 'o', 'e', 'организация', 'منظمة', 'كيان', 'تنظيم'],
  Company: ['company', 'business', 'corporation', 'firm', 'c', 'компания', 'شركة'],
  Vessel: ['vessel', 'ship', 'судно', 'سفينة'],
  Airplane: ['airplane', 'aircraft', 'plane', 'самолёт', 'самолет', 'طائرة'],
  LegalEntity: ['legal entity', 'legal person', 'юридическое лицо', 'юрлицо', 'شخص اعتباري'],
}

const schemaWords = new Map(
  Object.entries(schemas).flatMap(([schema, words]) =>
    words.map((word) => [titleKey(word), schema as Schema] as const),
  ),
)

/** The schemata by name, for messages. */
export const schemaNames: readonly string[] = Object.keys(schemas)

/** The schema a word means; `undefined` for a word that means none. */
export const schemaOf = (word: string): Schema | undefined => schemaWords.get(titleKey(word))

const genders = new Map<string, 'male' | 'female'>([
  ...['male', 'm', 'man', 'мужской', 'муж', 'м', 'ذكر'].map((word) => [word, 'male'] as const),
  ...['female', 'f', 'woman', 'женский', 'жен', 'ж', 'أنثى', 'انثى'].map((word) => [word, 'female'] as const),
])

/** The sex a word means; `undefined` for a word that means none of the two. */
export const genderOf = (word: string): 'male' | 'female' | undefined => genders.get(titleKey(word))

/** Arabic-Indic and Persian digits as 0–9. */
const plainDigits = (text: string): string =>
  text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))

const day = (year: number, month: number, date: number): string | undefined =>
  year >= 1 && month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month)
    ? `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
    : undefined

/**
 * The dates of birth a cell may mean, in EDTF. `10.03.1957` is day before month; `10/03/1957` and `10-03-1957` may be either, so both are answered
 * unless one is no day. Empty where no date can be read.
 */
export const datesOf = (text: string): readonly string[] => {
  const plain = plainDigits(text.trim()).replace(/[T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/, '')
  const turned = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/.exec(plain) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(plain)
  if (turned) {
    const one = day(Number(turned[1]), Number(turned[2]), Number(turned[3]))
    return one === undefined || !isBirthDate(one) ? [] : [one]
  }
  const parts = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/.exec(plain)
  if (parts) {
    const [first, sign, second, year] = [Number(parts[1]), parts[2], Number(parts[3]), Number(parts[4])]
    const dayFirst = day(year, second, first)
    const monthFirst = sign === '.' ? undefined : day(year, first, second)
    return [...new Set([dayFirst, monthFirst].filter((one) => one !== undefined))].filter(isBirthDate)
  }
  return isBirthDate(plain) ? [plain] : []
}

/** Several values in one cell, parted by `;` or `|`. */
export const several = (text: string): readonly string[] =>
  text
    .split(/[;|\u061b]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
