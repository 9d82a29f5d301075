import { isLocale, type Locale, preferredLocale } from '../i18n/locales.ts'
import { isLayer, type Layer } from '../reading/layers.ts'

/** What of the desk's state stands in the address, so that a link shows another person the same thing. */
export interface PageSearch {
  readonly lang?: Locale
}

export interface DocumentSearch {
  /** Key of the selected item. */
  readonly item?: string
  /** Layers that are switched off, joined by dots. Off rather than on: a link made today shows layers added later. */
  readonly hide?: string
}

export const readPageSearch = (raw: Readonly<Record<string, unknown>>): PageSearch =>
  isLocale(raw.lang) ? { lang: raw.lang } : {}

const word = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, 200) || undefined : undefined

/** Keeps what the document page understands; anything else in the address is dropped. */
export const readDocumentSearch = (raw: Readonly<Record<string, unknown>>): DocumentSearch => {
  const item = word(raw.item)
  const hide = writeHidden(readHidden(word(raw.hide)))
  return { ...(item === undefined ? {} : { item }), ...(hide === undefined ? {} : { hide }) }
}

export const readHidden = (hide: string | undefined): ReadonlySet<Layer> =>
  new Set((hide ?? '').split('.').filter(isLayer))

export const writeHidden = (hidden: ReadonlySet<Layer>): string | undefined =>
  hidden.size === 0 ? undefined : [...hidden].join('.')

const remembered = 'marsad.lang'

/** The language when the address names none: the one chosen last on this machine, else the browser's. */
export const defaultLocale = (): Locale => {
  const stored = readStored(remembered)
  return isLocale(stored) ? stored : preferredLocale(navigator.languages)
}

export const rememberLocale = (locale: Locale): void => writeStored(remembered, locale)

/** Storage may be forbidden; the desk then simply forgets. */
export const readStored = (key: string): string | null => {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

export const writeStored = (key: string, value: string): void => {
  try {
    localStorage.setItem(key, value)
  } catch {
    // Forgetting a preference is all that happens.
  }
}
