import type { EditionInfo, History } from './types.ts'

/** The editions published on or before a day: what could be known then. Seen again later is not known yet. */
export const editionsKnownBy = <T extends Pick<EditionInfo, 'published' | 'confirmedOn'>>(
  editions: readonly T[],
  day: string,
): readonly T[] =>
  editions
    .filter(({ published }) => published <= day)
    .map((edition) => {
      if (edition.confirmedOn === undefined || edition.confirmedOn <= day) return edition
      const { confirmedOn: _, ...rest } = edition
      return rest as T
    })

/**
 * A history as far as it had been published by a day; `undefined` when no edition of that time held the entry. Editions loaded later but
 * published by then count: known time is when the world could know, not when Marsad was told.
 */
export const historyKnownBy = (history: History, day: string): History | undefined => {
  const versions = history.versions.flatMap((version) => {
    const editions = version.editions.filter((one) => one <= day)
    return editions.length === 0 ? [] : [{ ...version, editions }]
  })
  if (versions.length === 0) return undefined
  return { ...history, versions, editions: history.editions.filter((one) => one <= day) }
}
