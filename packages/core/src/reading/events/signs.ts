/** Which words of a sentence may tell an event, and which of them only seem to. */
import { startingIn } from '../../text/index.ts'
import { type Page, tokenEnd, tokenStart } from '../page.ts'
import type { Ground } from '../relations/ground.ts'
import { matchAt } from '../relations/patterns.ts'
import type { TokenRange } from '../sentences.ts'
import type { Figure } from '../types.ts'
import type { EventNet } from './words.ts'

/** A word of an event: tokens `[at, end)`, which sign of the net it is, and whether it points at something told before. */
export interface Sign {
  readonly at: number
  readonly end: number
  readonly sign: number
  readonly definite: boolean
}

const pointing = new Set([
  'the',
  'this',
  'that',
  'these',
  'those',
  'its',
  'этот',
  'этого',
  'этому',
  'этой',
  'эта',
  'эту',
  'данный',
  'данного',
  'هذا',
  'هذه',
  'ذلك',
  'تلك',
])
const indefinite = new Set([
  'a',
  'an',
  'another',
  'one',
  'two',
  'three',
  'several',
  'второй',
  'еще',
  'другой',
  'два',
  'две',
  'три',
  'اخر',
  'اخري',
  'ثان',
  'جديد',
])

/** All signs of a sentence, the longest at each place. */
export const signsIn = (page: Page, { net }: EventNet, sentence: TokenRange): readonly Sign[] => {
  const signs: Sign[] = []
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const match = matchAt(page, net, at, sentence.last)
    if (!match) continue
    for (const sign of new Set(match.values))
      signs.push({ at, end: match.end, sign, definite: isDefinite(page, sentence, at, match.end) })
    at = match.end - 1
  }
  return signs
}

const isDefinite = (page: Page, sentence: TokenRange, at: number, end: number): boolean => {
  const word = (k: number): string => (k >= sentence.first && k < sentence.last ? (page.tokens[k]?.text ?? '') : '')
  if (page.language === 'ar') return /^[وف]?(?:[بك]?ال|لل)/.test(word(at)) && !indefinite.has(word(end))
  if (page.language === 'ru')
    return !(indefinite.has(word(at - 1)) || indefinite.has(word(at - 2))) && page.tokens[at - 1]?.kind !== 'number'
  return [at - 1, at - 2].some((k) => pointing.has(word(k))) && !indefinite.has(word(at - 1))
}

const plural = {
  en: /(?:attacks|bombings|blasts|explosions|shootings|raids|assaults|ambushes|bombs|killings|clashes|arrests|detentions)$/,
  ru: /(?:терактов|теракты|терактам|терактами|взрывов|взрывы|взрывам|взрывами|атак|атаки|атакам|атаками|нападений|нападения|нападениям|нападениями|обстрелов|обстрелы|арестов|аресты|арестам|задержаний|убийств|убийства|убийствам|столкновений|столкновения|столкновениям|столкновениями|ударов|удары|похищений|похищения|авиаударов|авиаудары|засад|налетов|налеты)$/,
  ar: /(?:هجمات|تفجيرات|انفجارات|اعتداءات|اشتباكات|غارات|اعتقالات)$/,
} as const

/**
 * True when a sign tells of something that happened: not what is fought, feared, planned or foiled, no figure of speech or accident, and no plural without a count
 * or a toll.
 */
export const isToldOf = (
  ground: Ground,
  { at, end, sign }: Sign,
  net: EventNet,
  figures: readonly Figure[],
): boolean => {
  const { page, compiled, sentence } = ground
  const { kind, type } = net.signs[sign] ?? {}
  const here = ground.at(at)
  if (here && here !== 'date') return false
  const back = page.language === 'ar' ? 2 : 3
  for (let k = at - 1; k >= Math.max(sentence.first, at - back); k -= 1) {
    const text = ground.word(k)
    if (page.tokens[k]?.kind === 'mark' && text !== '-' && text !== '"') break
    if (ground.at(k) !== undefined) break
    if (compiled.has('never', text) || (page.language === 'ar' && compiled.has('never', text.replace(/^[وفلب]/, ''))))
      return false
  }
  if (
    compiled.has('generic', ground.word(end)) ||
    compiled.has('accidents', ground.word(end)) ||
    compiled.has('accidents', ground.word(at - 1))
  )
    return false
  // "was behind the attack plan", "to attack": an infinitive tells nothing that happened.
  if (kind === 'verb' && page.language === 'en' && ground.word(at - 1) === 'to') return false
  if (type === 'designation') return true
  if (isFigurative(ground)) return false
  if (kind !== 'noun') return true
  // "in attack" is a place on the field.
  if (page.language === 'en' && ground.word(at - 1) === 'in' && end - at === 1) return false
  const language = page.language as keyof typeof plural
  if (plural[language]?.test(ground.word(end - 1).replace(/^[وف](?=.{5})/, '')) !== true) return true
  const [from, to] = [
    tokenStart(page, Math.max(sentence.first, at - 8)),
    tokenEnd(page, Math.min(sentence.last - 1, end)),
  ]
  const counted = startingIn(figures, from, to).some(
    (one) => one.end >= tokenStart(page, at) - 2 || one.unit === 'attack' || one.unit === 'arrested',
  )
  const toll = startingIn(figures, tokenStart(page, sentence.first), tokenEnd(page, sentence.last - 1)).some(
    ({ unit }) => unit === 'killed' || unit === 'wounded',
  )
  return counted || toll
}

/** A sentence of sport or markets, without victims and without a party: its attacks hurt nobody. */
const isFigurative = (ground: Ground): boolean => {
  const { compiled, sentence, actors } = ground
  if (actors.some(({ mention }) => mention.party !== undefined)) return false
  let figurative = false
  for (let k = sentence.first; k < sentence.last; k += 1) if (compiled.has('natural', ground.word(k))) return true
  for (let k = sentence.first; k < sentence.last; k += 1) {
    const text = ground.word(k)
    if (compiled.has('victims', text)) return false
    if (compiled.has('figurative', text)) figurative = true
  }
  return figurative
}
