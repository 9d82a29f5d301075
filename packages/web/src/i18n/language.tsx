import { createContext, type ReactNode, useContext, useLayoutEffect, useMemo } from 'react'
import { sayEdtf } from '../reading/edtf.ts'
import { ar } from './ar.ts'
import type { AnyPlural, Catalogue } from './catalogue.ts'
import { en } from './en.ts'
import { type Locale, locales } from './locales.ts'
import { fillMessage, pluralForm } from './message.ts'
import { ru } from './ru.ts'

const catalogues: Readonly<Record<Locale, Catalogue>> = { en, ar, ru }

/** Everything a component needs to speak the language of the interface. */
export interface Language {
  readonly locale: Locale
  readonly messages: Catalogue
  readonly fill: (template: string, values: Readonly<Record<string, string>>) => string
  readonly plural: (message: AnyPlural, n: number) => string
  readonly number: (n: number) => string
  readonly percent: (share: number) => string
  /** A date in EDTF, said in words. */
  readonly date: (edtf: string) => string
  /** The day of an instant (ISO 8601), in UTC. */
  readonly day: (instant: string) => string
  readonly bytes: (count: number) => string
  /** Name of a language by its code; the code itself where the browser has none. */
  readonly languageName: (code: string) => string
  readonly regionName: (code: string) => string | undefined
  /** The name the dictionaries have in this language, where they have one. */
  readonly dictionaryName: (labels: Readonly<Record<Locale, string>> | undefined) => string | undefined
}

const displayName = (names: Intl.DisplayNames, code: string): string | undefined => {
  try {
    return names.of(code)
  } catch {
    return undefined
  }
}

const makeLanguage = (locale: Locale): Language => {
  const { tag } = locales[locale]
  const messages = catalogues[locale]
  const numbers = new Intl.NumberFormat(tag, { maximumFractionDigits: 6 })
  const shares = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 })
  const megabytes = new Intl.NumberFormat(tag, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 })
  const kilobytes = new Intl.NumberFormat(tag, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 })
  const languages = new Intl.DisplayNames(tag, { type: 'language', fallback: 'none' })
  const regions = new Intl.DisplayNames(tag, { type: 'region', fallback: 'none' })
  const date = (edtf: string): string => sayEdtf(edtf, { tag, edtf: messages.edtf })
  return {
    locale,
    messages,
    fill: fillMessage,
    plural: (message, n) => fillMessage(pluralForm(tag, message, n), { n: numbers.format(n) }),
    number: (n) => numbers.format(n),
    percent: (share) => shares.format(share),
    date,
    day: (instant) => date(instant.slice(0, 10)),
    bytes: (count) =>
      count < 1_000_000 ? kilobytes.format(Math.ceil(count / 1000)) : megabytes.format(count / 1_000_000),
    languageName: (code) => displayName(languages, code) ?? code,
    regionName: (code) => displayName(regions, code),
    dictionaryName: (labels) => labels?.[locale],
  }
}

const LanguageContext = createContext<Language>(makeLanguage('en'))

export const useLanguage = (): Language => useContext(LanguageContext)

/** Sets the language for everything inside, and the language and direction of the page. */
export const LanguageProvider = ({ locale, children }: { readonly locale: Locale; readonly children: ReactNode }) => {
  const language = useMemo(() => makeLanguage(locale), [locale])
  useLayoutEffect(() => {
    document.documentElement.lang = locale
    document.documentElement.dir = locales[locale].direction
  }, [locale])
  return <LanguageContext value={language}>{children}</LanguageContext>
}
