import type { en } from './en.ts'
import type { Locale } from './locales.ts'

/** The plural categories each interface language has for whole numbers and fractions (CLDR). */
interface PluralCategories {
  readonly en: 'one' | 'other'
  readonly ar: 'zero' | 'one' | 'two' | 'few' | 'many' | 'other'
  readonly ru: 'one' | 'few' | 'many' | 'other'
}

/** A message that changes with a number; `{n}` stands for the number. */
export type PluralMessage<L extends Locale> = Readonly<Record<PluralCategories[L], string>>

/** A plural message of any language, as the components see it. */
export type AnyPlural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string }

/** English defines which messages there are; a language file must `satisfies` this, so a missing one fails the type check. */
export type CatalogueOf<L extends Locale, T = typeof en> = T extends string
  ? string
  : T extends PluralMessage<'en'>
    ? PluralMessage<L>
    : { readonly [K in keyof T]: CatalogueOf<L, T[K]> }

/** A catalogue of whichever language, after the English one. */
export type Shape<T> = T extends string
  ? string
  : T extends PluralMessage<'en'>
    ? AnyPlural
    : { readonly [K in keyof T]: Shape<T[K]> }

/** The messages of whichever language is in use. */
export type Catalogue = Shape<typeof en>
