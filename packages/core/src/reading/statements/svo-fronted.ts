/** Russian puts what was denied or estimated before the verb too: «представитель причастность отрицал», «эту информацию опровергли», «ущерб пожарные оценили в …». */

import { core } from './svo-core.ts'
import type { Left } from './svo-left.ts'
import type { SvoScan, VerbAt } from './svo-scan.ts'

/** The object's tokens `[first, last)` in a clause that begins at `from`. */
export interface Fronted {
  readonly from: number
  readonly first: number
  readonly last: number
}

const demonstrative =
  /^(?:эт(?:у|от|и|о)|данную|данные|такую|такие|подобные|подобную|все|любую|любые|сво[юеи]|сво[ей])$/
const rumour =
  /^(?:слухи|сообщения|обвинения|упреки|претензии|информацию|данные|доводы|версию|подозрения|утверждения|заявления|сведения|возможность|вину|причастность|идею|требования|инициативу|критику|угрозу)$/

/** Nominative forms, made a set once a lexicon. */
const sets = new WeakMap<readonly string[], ReadonlySet<string>>()
const nominatives = ({ svo }: SvoScan): ReadonlySet<string> => {
  const known = sets.get(svo.nominatives) ?? new Set(svo.nominatives)
  sets.set(svo.nominatives, known)
  return known
}

/** Nouns that are no subject of their own in this form, or rarely. */
const accusative = /(?:ость|ение|ание|тие|ацию|ку|гу|щу|бу|ду|ту|су|цу|чу|ию|ью|лю|ну|ву|ру)$/

/** The object before a verb that takes one; `undefined` where the words before the verb are its subject alone. */
export const frontedObject = (
  scan: SvoScan,
  { verb, participle }: VerbAt,
  at: number,
  left: Left,
): Fronted | undefined => {
  if (scan.page.language !== 'ru' || !verb.nominal || participle) return undefined
  if (scan.conjunctions.has(scan.word(at - 1))) return undefined
  const [from, to] = left.parts[0] ?? [at, at]
  const { first, last } = core(scan, from, to)
  if (last - first < 2) return undefined
  // «Слухи о закрытии станции управление опровергло»: the subject right before the verb, the object at the start.
  if (rumour.test(scan.word(first))) {
    for (let k = first + 1; k < last; k += 1) {
      const isBody = scan.isCapital(k) && scan.mention(k)?.kind === 'organisation' && scan.mentionEnd(k) >= last
      if (!isBody && !nominatives(scan).has(scan.word(k))) continue
      let from = k
      while (from > first + 1 && /.{2,}(?:ый|ий|ой|ое|ая|ые|ие)$/.test(scan.word(from - 1))) from -= 1
      return from > first ? { from: first, first, last: from } : undefined
    }
  }
  // The object right before the verb: one noun, with a demonstrative before it or in a form that shows it.
  const noun = last - 1
  if (scan.svo.prepositions.includes(scan.word(noun - 1))) return undefined
  if (scan.word(noun) === 'это' && noun > first) return { from: first, first: noun, last }
  if (demonstrative.test(scan.word(noun - 1)) && noun - 1 > first) return { from: first, first: noun - 1, last }
  const inPlace = /^во?$/.test(scan.word(first)) && /(?:ения|ания|ости)$/.test(scan.word(noun))
  if ((accusative.test(scan.word(noun)) || inPlace) && !scan.isCapital(noun) && noun > first)
    return { from: first, first: noun, last }
  return undefined
}
