/**
 * Names on no list in Russian, where only the first word of a body's name has a capital: a head noun and its genitives ("Министерство информации Сомали"), letters ("МЧС
 * Казахстана"), names in quotation marks behind a noun for a body, and runs of capitals that a title, a given name or an ending makes a person's.
 */
import { nominativeOf } from '../../languages/ru/nominative.ts'
import { isGivenName } from './given.ts'
import { fact } from './letters.ts'
import { russianRoles } from './russian-roles.ts'
import {
  adjective,
  bodyNounEnd,
  domains,
  genitive,
  genitiveInLa,
  genitiveSurname,
  innerCapital,
  instrumental,
  namingAdjective,
  pastVerb,
  patronymic,
  relational,
  smallHead,
  surnameEnding,
  townEnd,
  verbal,
  wide,
} from './russian-shapes.ts'
import type { NameScan } from './scan.ts'
import { type ProperName, tokenUse } from './types.ts'

const longestTail = 8

/** All names of a Russian page that its own words speak for. */
export const russianNames = (scan: NameScan): readonly ProperName[] => {
  const { page, letters, words, use } = scan
  const { word, isCapital, has, glued } = letters
  const { tokens } = page
  const out: ProperName[] = []
  const roleBefore = russianRoles(scan)
  const isTitle = (text: string): boolean => scan.roles.has(text) || words.titles.has(text)
  const mark = (at: number): string => (tokens[at]?.kind === 'mark' ? (tokens[at]?.text ?? '') : '')
  const free = (at: number): boolean => (use[at] ?? 0) <= tokenUse.place
  const isLatin = (at: number): boolean => /^[a-zà-ÿ]/.test(word(at))

  /** A capital that its place does not explain, or a word that is no everyday one. */
  const proves = (at: number): boolean => isCapital(at) && !(has(at, fact.opens) && words.starters.has(word(at)))

  /** Over hyphens: the last token of a printed word. */
  const wordEnd = (at: number): number => {
    let end = at + 1
    while (mark(end) === '-' && glued(end) && glued(end + 1) && word(end + 1) !== '') end += 2
    return end
  }

  /** Where the genitives behind a head noun end. */
  const tailEnd = (from: number, last: number, capitalsOnly: boolean): number => {
    let at = from
    let kept = from
    let taken = 0
    while (at < last && taken < longestTail) {
      const text = word(at)
      if (text === '' || ((use[at] ?? 0) >= tokenUse.taken && text !== 'оон')) break
      const next = wordEnd(at)
      if (isCapital(at)) {
        // A name that nobody knows belongs to the body only where it is the last capital: not "МИД Ирана Хоссейном Амиром".
        const lone = !isCapital(next) && use[at - 1] !== tokenUse.place && (genitive.test(text) || adjective.test(text))
        const named =
          use[at] === tokenUse.place || has(at, fact.upper) || lone || (relational.test(text) && isCapital(next))
        if (!named || isTitle(text) || isGivenName(text) || isGivenName(nominativeOf(text))) break
        kept = next
      } else if (!capitalsOnly && words.links.has(text) && taken > 0 && text === 'и') {
        if (!genitive.test(word(at + 1)) || isCapital(at + 1) || isTitle(word(at + 1))) break
      } else if (!capitalsOnly && ['по', 'имени', 'им', 'при'].includes(text)) {
        if (mark(at + 1) === '.' && isCapital(at + 2)) at += 1
        if (word(at + 1) === '' && mark(at + 1) !== '.') break
      } else if (
        capitalsOnly ||
        !genitive.test(text) ||
        (verbal.test(text) && text !== 'дел' && text !== 'сил') ||
        (pastVerb.test(text) && !genitiveInLa.test(text)) ||
        isTitle(text) ||
        scan.speech.has(text) ||
        words.starters.has(text) ||
        words.placePrepositions.has(text) ||
        words.surePlacePrepositions.has(text)
      )
        break
      else kept = next
      at = next
      taken += 1
    }
    return kept
  }

  const isBodyWord = (text: string): boolean => {
    if (text.length < 6) return false
    for (let length = 5; length <= 11 && length < text.length + 1; length += 1)
      if (words.bodyStarts.has(text.slice(0, length))) return true
    for (let length = 3; length <= 9 && length < text.length - 3; length += 1)
      if (words.bodyEnds.has(text.slice(-length))) return true
    return false
  }

  /** A body known by letters or by one word, and the state it is of. */
  const lettered = (at: number, last: number): ProperName | undefined => {
    const text = word(at)
    const pair = `${text} ${word(at + 1)}`
    if (isCapital(at) && words.bodies.has(pair)) return body(at, tailEnd(at + 2, last, true), 'known-body', 0.85)
    if (isLatin(at) && mark(at + 1) === '.' && glued(at + 1) && glued(at + 2) && domains.has(word(at + 2)))
      return body(at, at + 3, 'address', 0.8)
    if (isLatin(at) && isCapital(at)) {
      let end = at + 1
      while (end < last && isLatin(end) && isCapital(end)) end += 1
      // «индийская The Hindu»: titles of papers keep their article.
      const titled = text === 'the' && end > at + 1
      const beside =
        titled || words.bodyNouns.has(word(at - 1)) || scan.speech.has(word(at - 1)) || scan.speech.has(word(end))
      return beside ? body(at, end, 'body-noun', 0.75) : undefined
    }
    const spoken = scan.speech.has(word(at - 1)) || scan.speech.has(word(at + 1))
    if (spoken && innerCapital.test(letters.written(at))) return body(at, at + 1, 'letters', 0.75)
    const upper = has(at, fact.upper)
    if (words.bodies.has(text) && (upper || text.length > 4))
      return body(at, tailEnd(at + 1, last, true), 'known-body', 0.85)
    if (!upper && isBodyWord(text))
      return body(at, tailEnd(at + 1, last, !/^(?:госком|нацком|главгос)/.test(text)), 'body-word', 0.85)
    if (!upper || text.length < 3 || text.length > 7 || words.notBodies.has(text) || isLatin(at)) return undefined
    const end = tailEnd(at + 1, last, true)
    const speaks =
      scan.speech.has(word(end)) ||
      scan.speech.has(word(at - 1)) ||
      (word(at - 1) === 'в' && scan.speech.has(word(end)))
    if (end > at + 1 || speaks || isTitle(word(at - 1)) || words.bodyNouns.has(word(at - 1)))
      return body(at, end, 'letters', 0.75)
    return undefined
  }

  const body = (first: number, last: number, reason: string, score: number): ProperName => ({
    kind: 'organisation',
    first,
    last,
    score,
    reasons: [reason],
  })

  /** "Министерство …", "Первомайский районный суд …", "Московская биржа". */
  const headed = (at: number, last: number): ProperName | undefined => {
    if (words.heads.has(word(at))) {
      if (isTitle(word(at)) && !words.heads.has(word(at))) return undefined
      const end = tailEnd(at + 1, last, false)
      const holdsName = end > at + 1
      if (!holdsName || (has(at, fact.opens) && words.starters.has(word(at)) && !nameIn(at + 1, end))) return undefined
      return body(at, end, 'head-noun', 0.85)
    }
    const naming = namingAdjective.test(word(at))
    if (!adjective.test(word(at)) || (words.starters.has(word(at)) && !naming) || isTitle(word(at))) return undefined
    if (has(at, fact.opens) && /[ыи]е$/.test(word(at))) return undefined
    let head = wordEnd(at)
    while (
      head < last &&
      head - at < 5 &&
      adjective.test(word(head)) &&
      !isCapital(head) &&
      !words.heads.has(word(head))
    )
      head += 1
    if (!words.heads.has(word(head)) || (isCapital(head) && has(head, fact.upper))) return undefined
    const end = tailEnd(head + 1, last, head - at <= 2)
    // "Международная организация прислала …" is any of them.
    if (has(at, fact.opens) && words.starters.has(word(at)) && end === head + 1 && head === wordEnd(at))
      return undefined
    return body(at, end, 'head-noun', 0.85)
  }

  const nameIn = (first: number, last: number): boolean => {
    for (let at = first; at < last; at += 1) if (isCapital(at)) return true
    return false
  }

  /** "министерство обороны Нигерии" with a small letter: its field, or a place, says which. */
  const small = (at: number, last: number): ProperName | undefined => {
    if (!smallHead.test(word(at)) || isCapital(at)) return undefined
    const end = tailEnd(at + 1, last, false)
    let placed = false
    for (let i = at + 1; i < end; i += 1) if (use[i] === tokenUse.place) placed = true
    const named = placed || (word(at).startsWith('министерств') && end > at + 1 && !isTitle(word(at - 1)))
    return named && end > at + 1 ? body(at, end, 'head-noun', 0.75) : undefined
  }

  /** A name in quotation marks that a noun before it, or a verb beside it, makes a body's: клуб «Салават». */
  const quoted = (): void => {
    for (const quote of page.quotes) {
      if (!quote.closed || quote.end - quote.start > 60) continue
      const first = scan.tokenFrom(quote.start)
      const last = scan.tokenFrom(quote.end)
      if (
        last - first > 6 ||
        !isCapital(first) ||
        has(first, fact.loud) ||
        !(use[first] === tokenUse.free || (use[first] === tokenUse.place && last - first === 1))
      )
        continue
      let plain = 0
      for (let at = first; at < last; at += 1) {
        if (scan.speech.has(word(at)) || mark(at) === ',' || verbal.test(word(at))) plain = 9
        if (word(at) !== '') plain += 1
      }
      if (plain > 4) continue
      const near = word(first - 2) || word(first - 3)
      const noun =
        words.bodyNouns.has(word(first - 2)) ||
        bodyNounEnd.test(word(first - 2)) ||
        (words.bodyNouns.has(word(first - 3)) && word(first - 2) !== '' && !words.starters.has(word(first - 2)))
      const closed = ['.', ',', ';'].includes(mark(last + 1))
      const behind = closed ? '' : words.bodyVerbs.has(word(last + 2)) ? word(last + 2) : word(last + 1)
      const verb =
        words.bodyVerbs.has(behind) ||
        words.bodyVerbs.has(near) ||
        scan.speech.has(behind) ||
        (scan.speech.has(near) && mark(last + 1) !== '-' && behind !== '')
      const inside = headInside(first, last)
      const from = ['в', 'из', 'от', 'для', 'за'].includes(word(first - 2)) && scan.speech.has(behind)
      // "омский «Авангард»": an adjective of a town.
      const local =
        plain < 4 && relational.test(word(first - 2)) && !isCapital(first - 2) && !wide.test(word(first - 2))
      const club = use[first] === tokenUse.place || local
      if (noun || verb || inside || from || club)
        out.push(body(first, last, noun ? 'body-noun' : inside ? 'head-noun' : 'body-verb', 0.8))
    }
  }

  const headInside = (first: number, last: number): boolean => {
    for (let at = first; at < last; at += 1) if (words.heads.has(word(at)) && last - first > 1) return true
    return isBodyWord(word(first)) && last - first === 1
  }

  const persons = (at: number, last: number): ProperName | undefined => {
    let end = at
    let count = 0
    while (end < last && count < 5) {
      if (!free(end)) break
      if (
        isCapital(end) &&
        (!has(end, fact.upper) || word(end).length === 1) &&
        (word(end).length > 1 || mark(end + 1) === '.')
      ) {
        const initial = word(end).length === 1 && mark(end + 1) === '.'
        end = initial ? end + 2 : wordEnd(end)
        count += 1
      } else if (count > 0 && words.particles.has(word(end)) && (isCapital(end + 1) || mark(end + 1) === '-'))
        end = mark(end + 1) === '-' ? wordEnd(end) : end + 1
      else break
      if (count > 0 && words.particles.has(word(end)) && mark(end + 1) === '-' && glued(end + 1)) {
        end = wordEnd(end)
        count += 1
      }
    }
    if (count === 0) return undefined
    let first = at
    // A capital that only opens the sentence, or a title in front: no part of the name.
    while (
      first < end &&
      count > 0 &&
      (words.starters.has(word(first)) ||
        isTitle(word(first)) ||
        isTitle(word(wordEnd(first) - 1)) ||
        words.commonCapitals.has(word(first)) ||
        (has(first, fact.opens) && adjective.test(word(first)) && !isGivenName(nominative(first))))
    ) {
      first = wordEnd(first)
      count -= 1
    }
    while (first < end && count > 1 && use[first] === tokenUse.place && !isGivenName(nominative(first))) {
      first = wordEnd(first)
      count -= 1
    }
    // "защитник Мурадова Тимур Лешев": whose defender he is, and then his own name.
    if (
      count === 3 &&
      (isTitle(word(first - 1)) || first > at) &&
      genitiveSurname.test(word(first)) &&
      !isGivenName(nominative(first)) &&
      isGivenName(nominative(wordEnd(first)))
    ) {
      first = wordEnd(first)
      count -= 1
    }
    if (count <= 0 || first >= end || !isCapital(first)) return undefined
    // A run in Latin letters is a firm's or a paper's, unless it begins with a given name.
    if (isLatin(first) && !isGivenName(word(first))) return undefined
    if (use[first] === tokenUse.place && count < 3 && !isGivenName(nominative(first))) return undefined
    for (let i = first; i < end; i += 1) if (words.heads.has(word(i)) || isBodyWord(word(i))) return undefined
    const title = roleBefore(first)
    const near = isTitle(word(first - 1)) || (mark(first - 1) === '"' && title !== undefined)
    const lastWord = end - 1
    if (count === 1) {
      const sure = near && surnameEnding.test(word(lastWord)) && !has(first, fact.opens)
      return sure
        ? { kind: 'person', first, last: end, score: 0.75, reasons: ['title-before'], ...(title && { role: title }) }
        : undefined
    }
    const reasons: string[] = []
    if (near || title) reasons.push('title-before')
    if (isGivenName(nominative(first)) || isGivenName(word(first))) reasons.push('given-name')
    if (surnameEnding.test(word(lastWord))) reasons.push('name-ending')
    for (let i = first + 1; i < end; i += 1)
      if (patronymic.test(word(i)) && word(i).length > 5) reasons.push('patronymic')
    if (word(first).length === 1 || (word(first + 2).length === 1 && mark(first + 1) === '.')) reasons.push('initials')
    if (scan.speech.has(word(end)) || scan.speech.has(word(first - 1))) reasons.push('speech')
    for (let i = first; i < end; i += 1) if (words.particles.has(word(i)) && i > first) reasons.push('name-particle')
    if (adjective.test(word(first)) && reasons.length < 2) return undefined
    if (reasons.length === 0) return undefined
    const unsure = reasons.length === 1 && reasons[0] === 'name-ending' && has(first, fact.opens)
    if (unsure || (reasons.length === 1 && reasons[0] === 'speech' && has(first, fact.opens) && !near)) return undefined
    return {
      kind: 'person',
      first,
      last: end,
      score: Math.min(0.95, 0.65 + 0.1 * reasons.length),
      reasons: [...new Set(reasons)],
      ...(title && { role: title }),
    }
  }

  const nominative = (at: number): string => nominativeOf(word(at))

  const place = (at: number, last: number): ProperName | undefined => {
    const end = wordEnd(at)
    const before = word(at - 1)
    const made = (to: number, score: number, reason: string): ProperName => ({
      kind: 'place',
      first: at,
      last: to,
      score,
      reasons: [reason],
    })
    if (adjective.test(word(at)) && words.placeAfter.has(word(end)) && !words.starters.has(word(at)))
      return words.notPlaces.has(word(end)) ? undefined : made(end + 1, 0.85, 'place-word')
    const named = isCapital(end) && roleBefore(at) !== undefined
    if (words.placeBefore.has(before) && !words.starters.has(word(at)) && end <= last && !named) {
      const more = isCapital(end) && use[end] === tokenUse.free ? wordEnd(end) : end
      return made(more, 0.85, 'place-word')
    }
    if (
      has(at, fact.opens) ||
      has(at, fact.upper) ||
      isLatin(at) ||
      words.commonCapitals.has(word(at)) ||
      isGivenName(nominative(at)) ||
      isTitle(word(at))
    )
      return undefined
    if (
      words.surePlacePrepositions.has(before) &&
      (/[еиыую]$/.test(word(end - 1)) ||
        townEnd.test(word(end - 1)) ||
        (before === 'под' && instrumental.test(word(end - 1)) && !surnameEnding.test(word(end - 1)))) &&
      !isCapital(end) &&
      word(at).length > 3 &&
      !words.heads.has(word(at)) &&
      !isBodyWord(word(at))
    )
      return made(end, 0.6, 'place-preposition')
    return undefined
  }

  quoted()
  const inQuotes = new Uint8Array(tokens.length + 1)
  for (const { first, last } of out) inQuotes.fill(1, first, last)
  for (const { first, last } of page.sentences) {
    for (let at = first; at < last; ) {
      if (!isCapital(at) || !free(at) || has(at, fact.loud) || inQuotes[at]) {
        const lower = use[at] === tokenUse.free && !inQuotes[at] ? small(at, last) : undefined
        if (lower) out.push(lower)
        at = lower ? lower.last : at + 1
        continue
      }
      const found =
        lettered(at, last) ??
        headed(at, last) ??
        (use[at] === tokenUse.place ? undefined : place(at, last)) ??
        (proves(at) || isCapital(wordEnd(at)) ? persons(at, last) : undefined)
      if (found) out.push(found)
      at = found && found.last > at ? found.last : wordEnd(at)
    }
  }
  return out
}
