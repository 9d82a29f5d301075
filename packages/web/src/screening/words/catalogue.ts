import type { ReasonCode, Verdict } from '@marsad/core/names'
import type { Schema } from '@marsad/core/register'
import type { WouldChange } from '@marsad/core/screening'
import type { CatalogueOf, Shape } from '../../i18n/catalogue.ts'
import type { Locale } from '../../i18n/locales.ts'
import type { PartRole } from '../part-role.ts'
import type { en } from './en.ts'

/** What every language must have a word for, by the types of the core: a code without its translation fails the type check. */
export interface WordsOf {
  readonly reason: Readonly<Record<ReasonCode, string>>
  readonly role: Readonly<Record<PartRole, string>>
  readonly schema: Readonly<Record<Schema, string>>
  readonly verdict: Readonly<Record<Verdict, string>>
  readonly fact: Readonly<Record<WouldChange['fact'], string>>
  readonly [area: string]: unknown
}

/** The screening page in one language. */
export type ScreeningWordsIn<L extends Locale> = CatalogueOf<L, typeof en>

/** The screening page in whichever language is in use. */
export type ScreeningWords = Shape<typeof en>
