import { useLanguage } from '../../i18n/language.tsx'
import type { Locale } from '../../i18n/locales.ts'
import { ar } from './ar.ts'
import type { ScreeningWords } from './catalogue.ts'
import { en } from './en.ts'
import { ru } from './ru.ts'

const catalogues: Readonly<Record<Locale, ScreeningWords>> = { en, ar, ru }

/** The words of the screening page. They come with the page, not with the desk, so that the first page stays small. */
export const useWords = (): ScreeningWords => catalogues[useLanguage().locale]
