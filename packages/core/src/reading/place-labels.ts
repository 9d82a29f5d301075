import { places } from './places.ts'

let labels: ReadonlyMap<string, (typeof places)[number]['labels']> | undefined

/** What a country, region or city is called in an interface: `placeLabel('IQ', 'ar')`; `undefined` for a code nobody knows. */
export const placeLabel = (code: string, language: 'en' | 'ar' | 'ru' = 'en'): string | undefined => {
  labels ??= new Map(places.map((place) => [place.code, place.labels]))
  return labels.get(code)?.[language]
}
