/** Where a party's people are: "ISIL fighters in Afghanistan", «боевики ИГИЛ в Афганистане», مقاتلو داعش في أفغانستان. */
import { tokensSpan } from '../page.ts'
import type { PhraseSet } from '../phrases.ts'
import { endOf, type Placed, type RelationDraft } from './ends.ts'
import { type Ground, isBystander, isPerson } from './ground.ts'
import { objectAfter, withCoordinated } from './object.ts'

const within = /^(?:in|across|throughout|в|во|на|في|داخل)$/
/** Words of a happening: people who were arrested or killed somewhere need not be there as a party. */
const happening =
  /^(?:arrest|detain|captur|kill|attack|задерж|арест|уби|ликвид|погиб|اعتقل|اعتقال|القبض|مقتل|قتل|توقيف|هجوم|ضبط|raid|operation|против|against|ضد|рейд|операци|عملي)/

const wanted = { to: 'place', strange: 1 } as const

/** Ties of presence told by a noun for a party's people with a place behind it. */
export const peopleIn = (ground: Ground, parts: PhraseSet): readonly RelationDraft[] => {
  const { page, sentence, compiled } = ground
  if (ground.places.length === 0) return []
  for (let k = sentence.first; k < sentence.last; k += 1)
    if (happening.test(ground.word(k).replace(/^[وفب](?=.{4})/, ''))) return []
  return ground.actors.flatMap((one): readonly RelationDraft[] => {
    if (isPerson(one) || isBystander(one)) return []
    const people = peopleOf(ground, one)
    if (people < 0) return []
    let at = Math.max(one.last, people + 1)
    while (at < sentence.last && at - one.last < 12 && ground.word(at) === '"') at += 1
    if (ground.word(at) === '(') {
      while (at < sentence.last && ground.word(at) !== ')') at += 1
      at += 1
    }
    if (!within.test(ground.word(at))) return []
    const place = objectAfter(ground, at + 1, wanted)
    if (!place) return []
    const trigger = tokensSpan(page, people, people + 1)
    return withCoordinated(ground, place, wanted).map((end: Placed) => ({
      type: 'present-in' as const,
      start: Math.min(one.start, trigger.start),
      end: end.end,
      subject: endOf(page, one, parts),
      object: endOf(page, end, parts),
      trigger,
      mode: 'said' as const,
    }))
  })

  function peopleOf(own: Ground, one: Placed): number {
    if (page.language === 'en') return isOfPeople(own.word(one.last)) ? one.last : -1
    for (let k = one.first - 1; k >= Math.max(sentence.first, one.first - 4); k -= 1) {
      const text = own.word(k)
      if (own.page.tokens[k]?.kind === 'number') return -1
      if (
        compiled.has('people', text) &&
        own.page.lexicon?.shortForms.every(([form]) => form !== text) &&
        isOfPeople(text)
      )
        return k
      if (text !== '"' && text !== 'من' && !compiled.has('triggers', text) && !compiled.has('textLabels', text))
        return -1
    }
    return -1
  }
}

/** Nouns for people and their bands, of the words that narrow a party. */
const isOfPeople = (text: string): boolean =>
  /^(?:fighters|militants|forces|cells|members|supporters|insurgents|jihadists|operatives|боевик|член|сторонник|отряд|ячейк|численност|مقاتل|مسلح|عناصر|خلايا|انصار|اعضاء)/.test(
    text,
  )
