/**
 * The interface languages. Digits and calendar are pinned: a browser asked for plain `ar` prints Latin digits in one
 * version and Arabic-Indic ones in the next.
 */
export const locales = {
  en: { tag: 'en-GB-u-ca-gregory-nu-latn', direction: 'ltr', name: 'English' },
  ar: { tag: 'ar-u-ca-gregory-nu-arab', direction: 'rtl', name: 'العربية' },
  ru: { tag: 'ru-u-ca-gregory-nu-latn', direction: 'ltr', name: 'Русский' },
} as const

export type Locale = keyof typeof locales

/** In the order of the language switch. */
export const localeCodes: readonly Locale[] = ['en', 'ar', 'ru']

export const isLocale = (value: unknown): value is Locale => typeof value === 'string' && Object.hasOwn(locales, value)

/** The first of the browser's languages that the interface speaks; English when it speaks none of them. */
export const preferredLocale = (languages: readonly string[]): Locale =>
  languages.map((language) => language.toLowerCase().split('-')[0]).find(isLocale) ?? 'en'
