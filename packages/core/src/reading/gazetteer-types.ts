/** Places and platforms as `data/places/` and `data/platforms.yaml` name them: what a mention of either is tied to. */
import type { KnownName } from '../names/dictionary-types.ts'

export type PlaceKind = 'country' | 'region' | 'province' | 'city'

/** A country, region, province or city that texts name. */
export interface Place {
  /** Countries: the CLDR territory (`AF`). Regions: `region-central-asia`. Cities and provinces: country and name (`AF-kabul`). */
  readonly code: string
  readonly kind: PlaceKind
  /** Display name by interface language (`en`, `ar`, `ru`). */
  readonly labels: Readonly<Record<'en' | 'ar' | 'ru', string>>
  /** All names, the labels among them unless they are never met in print. */
  readonly names: readonly KnownName[]
  /** Cities and regions inside one country: its territory code. */
  readonly country?: string
  /** Regions: the territory codes usually counted to it. Usage differs; this is for filtering, not for borders. */
  readonly countries?: readonly string[]
}

/** An online service on which channels and accounts are held. */
export interface Platform {
  /** `telegram`, `x`, … as the importers of archives name it. */
  readonly code: string
  readonly labels: Readonly<Record<'en' | 'ar' | 'ru', string>>
  readonly names: readonly KnownName[]
}
