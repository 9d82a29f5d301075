/**
 * Names on no list in Arabic, which writes no capitals: a body is its head noun with the construct chain and adjectives behind it ("وزارة الداخلية العراقية"), or what stands in
 * quotation marks behind a noun for a body; a person is a run of words behind a title, or one that begins with a given name.
 */
import { arabicBodies } from './arabic-bodies.ts'
import { arabicPeople } from './arabic-people.ts'
import { arabicPlaces } from './arabic-places.ts'
import { arabicScan } from './arabic-scan.ts'
import type { NameScan } from './scan.ts'
import { type ProperName, tokenUse } from './types.ts'

/** All names of an Arabic page that its own words speak for. */
export const arabicNames = (scan: NameScan): readonly ProperName[] => {
  const used = new Uint8Array(scan.page.tokens.length + 1)
  const arabic = arabicScan(scan, used)
  const bodies = arabicBodies(arabic)
  const people = arabicPeople(arabic)
  const places = arabicPlaces(arabic)
  const out: ProperName[] = []
  const add = (name: ProperName): number => {
    out.push(name)
    used.fill(1, name.first, name.last)
    return name.last
  }
  bodies.quoted().forEach(add)
  for (const { first, last } of scan.page.sentences) {
    for (let at = first; at < last; ) {
      if (arabic.word(at) === '' || used[at] || (scan.use[at] ?? 0) >= tokenUse.taken) {
        at += 1
        continue
      }
      const found =
        bodies.known(at, last) ??
        bodies.headed(at, last) ??
        bodies.ministry(at) ??
        bodies.club(at) ??
        bodies.called(at) ??
        places(at, last) ??
        (arabic.isPlace(at) ? undefined : people(at, last))
      at = found ? Math.max(at + 1, add(found)) : at + 1
    }
  }
  return out
}
