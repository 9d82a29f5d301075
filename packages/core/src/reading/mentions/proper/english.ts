/**
 * Names on no list in English: runs of capitals that a head noun ("National Highway Authority"), a title, a given name, an apposition or a word for a place tells
 * apart. A run that nothing speaks for is left alone.
 */

import { tokenEnd, tokenStart } from '../../page.ts'
import { englishBodies } from './english-bodies.ts'
import { englishPeople } from './english-people.ts'
import { bare, englishScan, isPossessive } from './english-scan.ts'
import { scoreLines } from './english-scores.ts'
import { isGivenName } from './given.ts'
import { fact } from './letters.ts'
import type { NameScan } from './scan.ts'
import { type ProperName, tokenUse } from './types.ts'

/** Titles that are first names as well. */
const firstNames = new Set([
  'emir',
  'amir',
  'mirza',
  'dean',
  'earl',
  'duke',
  'sultan',
  'malik',
  'baron',
  'marshal',
  'imam',
])
/** Before a direction these name no place of their own. */
const ofDirections = new Set(['wild', 'far', 'deep', 'mid', 'middle', 'near', 'old', 'south', 'north', 'east', 'west'])
/** Ends of places' names. */
const compass = new Set(['north', 'south', 'east', 'west', 'central'])
/** A capital inside a word is a firm's or a paper's ("MetService"), but for these beginnings of surnames. */
const surnameFront = /^(?:Mc|Mac|De|Di|Du|La|Le|Fitz|Van|Von|O)$/
const inner = /^(\p{Lu}\p{Ll}+)\p{Lu}\p{Ll}/u

/** Titles that bodies are named with too. */
const courtesyNames = new Set(['lady', 'king', 'queen', 'prince', 'princess', 'saint', 'st', 'sir', 'president'])

/** All names of an English page that its own words speak for. */
export const englishNames = (scan: NameScan): readonly ProperName[] => {
  const english = englishScan(scan)
  const { page, words, use, word, isCapital, has, glued, isTitleAt, isHead, isPlain, free, runEnd } = english
  const { bodyIn, calledBody, knownBody, ofBody } = englishBodies(english)
  const person = englishPeople(english)
  const out: ProperName[] = []
  const scores = scoreLines(english)

  const place = (first: number, last: number): ProperName | undefined => {
    const made = (from: number, to: number, score: number, reason: string): ProperName => ({
      kind: 'place',
      first: from,
      last: to,
      score,
      reasons: [reason],
    })
    if (words.placeBefore.has(word(first)) && last - first > 1 && word(first + 1) !== '' && !isHead(last - 1))
      return made(first, last, 0.85, 'place-word')
    const tail = bare(word(last - 1))
    if (last - first > 1 && words.placeAfter.has(tail))
      return words.notPlaces.has(tail) ? undefined : made(first, last, 0.85, 'place-word')
    if (
      words.placeAfter.has(word(last)) &&
      !words.notPlaces.has(word(last)) &&
      !isPlain(first) &&
      last - first <= 3 &&
      !has(first, fact.opens)
    )
      return made(first, last, 0.75, 'place-word')
    // "in Mashonaland West".
    if (
      last - first === 2 &&
      !ofDirections.has(word(first)) &&
      compass.has(word(last - 1)) &&
      words.surePlacePrepositions.has(word(first - 1))
    )
      return isPlain(first) ? undefined : made(first, last, 0.75, 'place-preposition')
    const before = `${word(first - 2)} ${word(first - 1)}`
    if (words.placeBefore.has(before) || (words.placeBefore.has(word(first - 1)) && !isPlain(first)))
      return made(first, last, 0.85, 'place-word')
    if (isPlain(first) || has(first, fact.opens) || last - first > 2) return undefined
    if (
      page.tokens[last]?.text === ',' &&
      use[last + 1] === tokenUse.place &&
      words.placePrepositions.has(word(first - 1))
    )
      return made(first, last, 0.8, 'place-beside')
    if (
      page.tokens[last]?.text === ',' &&
      ['a', 'the'].includes(word(last + 1)) &&
      (words.placeAfter.has(word(last + 2)) || words.placeAfter.has(word(last + 3)))
    )
      return made(first, last, 0.8, 'apposition')
    if (use[first] === tokenUse.place) return undefined
    const lone = last - first === 1 && !has(first, fact.upper) && !isHead(first) && word(first).length > 2
    // "from Oakridge to Millom".
    const other = word(first - 1) === 'from' && word(last) === 'to' ? last + 1 : first - 2
    const way =
      (word(first - 1) === 'from' && word(last) === 'to') || (word(first - 1) === 'to' && word(first - 3) === 'from')
    if (lone && way && isCapital(other) && !isPlain(other) && !isGivenName(word(other)) && !isTitleAt(other))
      return made(first, last, 0.7, 'place-beside')
    if (lone && ['in', 'at'].includes(word(first - 1)) && words.dwellers.has(word(first - 2)))
      return made(first, last, 0.7, 'place-preposition')
    if (
      lone &&
      words.surePlacePrepositions.has(word(first - 1)) &&
      !isPossessive(word(first)) &&
      !isGivenName(word(first))
    )
      return made(first, last, 0.6, 'place-preposition')
    return undefined
  }

  /** One run of capitals, taken apart at its titles. */
  const classify = (from: number, to: number, limit: number): number => {
    let first = from
    while (first < to && (word(first) === '' || (isPlain(first) && !isTitleAt(first) && !ofBody(first, to)))) first += 1
    if (first >= to) return to
    const known = first > from ? knownBody(first, to) : -1
    if (known > 0) {
      out.push({ kind: 'organisation', first, last: known, score: 0.85, reasons: ['known-body'] })
      return known
    }
    // "Inspector General of Police Akhtar Hayat Khan": a head that a given name follows belongs to the title before.
    if (isHead(first) && to - first > 2 && isGivenName(word(first + 1))) first += 1
    // "the ferry Lady Marian": a craft's name.
    if (
      (words.crafts.has(word(first - 1)) && !isCapital(first - 1)) ||
      (words.crafts.has(word(first)) && !isHead(to - 1))
    )
      return to
    let title = -1
    for (let at = first; at < to; at += 1) if (isTitleAt(at) && !(isHead(at) && at === to - 1)) title = at
    // "Lady Reading Hospital": what ends in a head is a body's, though it begins like a title.
    if (title === first && isHead(to - 1) && to - first > 2 && courtesyNames.has(word(first))) title = -1
    const partEnd = title >= 0 ? firstTitle(first, to) : to
    let done = to
    if (partEnd > first) {
      const body = bodyIn(first, partEnd, limit)
      if (body) {
        out.push(body)
        done = Math.max(to, body.last)
        if (title < 0) return done
      } else if (title < 0) {
        const named =
          (calledBody(first, to) &&
            ({ kind: 'organisation', first, last: to, score: 0.8, reasons: ['body-noun'] } as const)) ||
          scores(first, to) ||
          place(first, to) ||
          person(first, to, limit, false)
        if (named) out.push(named)
        return to
      }
    }
    if (title >= 0 && title + 1 < to) {
      const start = word(title + 1) === '' ? title + 2 : title + 1
      // "Emir Halitov": a first name that is a title too.
      const named =
        person(start, to, limit, true) ??
        ((isGivenName(word(title)) || firstNames.has(word(title))) && isCapital(title)
          ? person(title, to, limit, false)
          : undefined)
      if (named) out.push(named)
    }
    return done
  }

  const firstTitle = (first: number, last: number): number => {
    for (let at = first; at < last; at += 1) if (isTitleAt(at) && !(isHead(at) && at === last - 1)) return at
    return last
  }

  for (const { first, last } of page.sentences) {
    for (let at = first; at < last; ) {
      if (!isCapital(at) || !free(at) || has(at, fact.loud)) {
        at += 1
        continue
      }
      const front = inner.exec(page.text.slice(tokenStart(page, at), tokenEnd(page, at)))?.[1]
      if (
        front !== undefined &&
        !surnameFront.test(front) &&
        !words.notBodies.has(word(at)) &&
        !isCapital(at + 1) &&
        !isCapital(at - 1)
      ) {
        out.push({ kind: 'organisation', first: at, last: at + 1, score: 0.7, reasons: ['letters'] })
        at += 1
        continue
      }
      const known = knownBody(at, last)
      if (known > 0) {
        out.push({ kind: 'organisation', first: at, last: known, score: 0.85, reasons: ['known-body'] })
        at = known
        continue
      }
      // "Russian Federation": all of it is a place of the gazetteer.
      let placed = at
      while (use[placed] === tokenUse.place) placed += 1
      if (placed > at && placed >= runEnd(at, last)) {
        at = placed
        continue
      }
      const start =
        at >= 2 && page.tokens[at - 1]?.text === '-' && glued(at) && words.particles.has(word(at - 2)) && free(at - 2)
          ? at - 2
          : at
      at = Math.max(at + 1, classify(start, runEnd(at, last), last))
    }
  }
  return out
}
