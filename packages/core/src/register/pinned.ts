import type { EditionInfo, History, ListId } from './types.ts'

/** An edition by its content: what a receipt names. */
export type EditionPin = Pick<EditionInfo, 'list' | 'published' | 'confirmedOn' | 'hash'>

/** A day of a pinned edition, and the day under which the histories of today hold the same content. */
interface PinnedDay {
  readonly day: string
  readonly source: string
}

/** Editions found again among those loaded. */
export interface PinnedEditions {
  readonly days: ReadonlyMap<ListId, readonly PinnedDay[]>
  /** Pins whose content no loaded edition has on that day. */
  readonly missing: readonly EditionPin[]
}

/**
 * Finds pinned editions among those loaded now. More may have been loaded since: later ones, ones between (which cut an edition that was
 * confirmed later in two), and confirmations. What counts is the content of a day. An edition that another of the same day has replaced since
 * is missing: that day answers with the other.
 */
export const pinEditions = (pins: readonly EditionPin[], loaded: readonly EditionInfo[]): PinnedEditions => {
  const days = new Map<ListId, PinnedDay[]>()
  const missing: EditionPin[] = []
  const replaced = (edition: EditionInfo): boolean =>
    loaded.findLast(({ list, published }) => list === edition.list && published === edition.published) !== edition
  for (const pin of pins) {
    const found = [...new Set([pin.published, pin.confirmedOn ?? pin.published])].map((day) => {
      const edition = loaded.findLast(
        ({ list, hash, published, confirmedOn }) =>
          list === pin.list && hash === pin.hash && published <= day && day <= (confirmedOn ?? published),
      )
      return edition === undefined || replaced(edition) ? undefined : { day, source: edition.published }
    })
    const whole = found.filter((day) => day !== undefined)
    if (whole.length < found.length) missing.push(pin)
    else days.set(pin.list, [...(days.get(pin.list) ?? []), ...whole])
  }
  for (const list of days.values()) list.sort((a, b) => (a.day < b.day ? -1 : 1))
  return { days, missing }
}

/** A history as the pinned editions alone tell it; `undefined` when none of them holds the entry. */
export const pinHistory = (history: History, days: PinnedEditions['days']): History | undefined => {
  const pinned = days.get(history.list) ?? []
  const versions = history.versions.flatMap((version) => {
    const editions = pinned.filter(({ source }) => version.editions.includes(source)).map(({ day }) => day)
    return editions.length === 0 ? [] : [{ ...version, editions }]
  })
  versions.sort((a, b) => ((a.editions[0] ?? '') < (b.editions[0] ?? '') ? -1 : 1))
  return versions.length === 0 ? undefined : { ...history, versions, editions: pinned.map(({ day }) => day) }
}
