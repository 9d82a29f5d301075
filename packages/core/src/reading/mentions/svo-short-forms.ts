import type { Lexicon, SvoWords } from '../languages/lexicon-types.ts'
import { type Page, rangeIndex, rangeOf, tokensSpan } from '../page.ts'
import type { Mention } from '../types.ts'
import { onceFor } from './once.ts'
import { type Antecedent, lastFitting, pointingBack } from './short-forms.ts'

/** Russian forms that are also plurals, or govern a noun: they point back only where no noun follows ("группировки региона", «группа людей»). */
const governs = new Set(['группировки', 'организации', 'группа', 'группы', 'группу', 'группой', 'группе', 'движения'])
const verbOrLink =
  /(?:[аеиоуыюя]л[аио]?|[аеиоуя]лс[яь]|лась|лись|ет|ют|ут|ит|ят|ится|ются|ется|ены?|ана?|ено|аны)$|^(?:в|во|на|из|с|со|к|ко|у|о|об|от|до|по|за|при|под|над|для|без|не|и|а|но|или|что|как|же|был|была|были|было|также|уже|еще|ранее|тоже|вновь|снова|сегодня|вчера)$/

/** True where what stands behind the noun is no noun of its own: a mark, a name, a verb, a small word. */
const closesNoun = (page: Page, next: string, at: number): boolean =>
  next === '' || isCapitalAt(page, at) || verbOrLink.test(next)

/** Tokens back from a name in which a word of allegiance makes it the one pledged to. */
const pledgeReach = 4
const pledge = /^(?:присяг|allegiance$|loyalty$|fealty$)/

const isPledgedTo = (page: Page, first: number): boolean => {
  for (let at = first - 1; at >= first - pledgeReach; at -= 1) if (pledge.test(page.tokens[at]?.text ?? '')) return true
  return false
}

const pluralAdjective = /(?:[ыи]е|[ыи]х|[ыи]м|[ыи]ми)$/
/** Words that point at what was named before, and not only at what is known. */
const pointing = new Set([
  ...['this', 'that', 'эта', 'эту', 'этой', 'этот', 'этого', 'этому', 'этим', 'это', 'данная', 'данную', 'данной'],
])
/** Heads that only institutions have. */
const institutionHeads = new Set(['council', 'committee'])
/** A description shares this many first letters with the name it points to (Uzbek, Uzbekistan). */
const sharedLetters = 4
const russianAdjective = /(?:ая|ой|ую|ое|ого|ому|ым|ый|ий|яя|ей|юю|ее|его|ему|им|ые|ых|ыми|ие|их|ими)$/

const noForms: ReadonlyMap<string, string> = new Map()

const formsOf = onceFor(({ shortForms }: Lexicon): ReadonlyMap<string, string> => new Map(shortForms))

/** The noun a mention was named with in Russian and English: the first of its own words, or the word before it, that is a short form. */
export const svoHead = (page: Page, first: number, last: number): string | undefined => {
  const forms = page.lexicon ? formsOf(page.lexicon) : noForms
  for (let at = first; at < last; at += 1) {
    const head = forms.get(page.tokens[at]?.text ?? '')
    if (head !== undefined) return head
  }
  const before = page.tokens[first - 1]?.text === '"' ? first - 2 : first - 1
  return forms.get(page.tokens[before]?.text ?? '')
}

/**
 * Nouns that stand for an organisation named before: "the group", «группировка». Tied to the last one that fits, in this paragraph or the one before, and
 * marked inferred. A noun described anew ("a new group", «международная организация») or one that begins a name is left alone; a description that
 * is made from the name ("the Uzbek movement") ties it to that name.
 */
export const svoShortForms = (
  page: Page,
  svo: SvoWords,
  antecedents: readonly Antecedent[],
): readonly Omit<Mention, 'id'>[] => {
  const forms = page.lexicon ? formsOf(page.lexicon) : noForms
  const demonstratives = new Set(svo.demonstratives)
  const labels = new Set(page.lexicon?.textLabels)
  const strict = new Set(svo.strictHeads)
  const taken = new Uint8Array(page.tokens.length + 1)
  for (const { first, last } of antecedents) taken.fill(1, first, last)
  const word = (at: number): string => (page.tokens[at]?.kind === 'word' ? (page.tokens[at]?.text ?? '') : '')
  const out: Omit<Mention, 'id'>[] = []
  let passed = 0
  page.tokens.forEach((token, at) => {
    const head = token.kind === 'word' && !taken[at] ? forms.get(token.text) : undefined
    if (head === undefined) return
    const next = page.tokens[at + 1]
    if (taken[at + 1] || (next?.text === '"' && taken[at + 2]) || (page.language === 'en' && word(at + 1) === 'of'))
      return
    let before = at - 1
    if (governs.has(token.text) && !closesNoun(page, word(at + 1), at + 1)) return
    if (labels.has(word(before)) && page.language === 'ru' && pluralAdjective.test(word(before))) return
    if (labels.has(word(before))) before -= 1
    const describes = describing(page, before, demonstratives)
    if (describes === 'other') return
    const from = page.paragraphs[Math.max(0, rangeIndex(page.paragraphs, at) - 1)]?.first ?? 0
    while (passed < antecedents.length && (antecedents[passed] as Antecedent).first < at) passed += 1
    const pointed = pointing.has(word(before))
    const own =
      strict.has(head) &&
      lastFitting(
        antecedents,
        passed,
        from,
        (one) =>
          one.head === head &&
          !one.isPerson &&
          !one.isInstitution &&
          (describes === undefined || isNamedAfter(one.mention, describes)),
      )
    const fitting = (one: Antecedent): boolean => {
      if (one.last > at || one.isPerson) return false
      if (one.isInstitution || institutionHeads.has(head))
        return one.head === head && one.isInstitution && institutionHeads.has(head)
      if (describes !== undefined && !isNamedAfter(one.mention, describes)) return false
      if (one.head === head) return true
      if (head === 'network') return false
      if (one.head !== undefined && !(describes !== undefined || pointed))
        return page.language === 'en' && !strict.has(head)
      return !strict.has(head) || describes !== undefined || pointed || one.mention.party !== undefined
    }
    // Whom somebody pledged to is not what the text goes on about, where another one fits.
    const topic = lastFitting(antecedents, passed, from, (one) => fitting(one) && !isPledgedTo(page, one.first))
    const last = topic && topic.first >= from ? topic : lastFitting(antecedents, passed, from, fitting)
    // What is named in this very sentence goes before what bears the noun in its name further back.
    const found =
      own && last && last.first < (rangeOf(page.sentences, at)?.first ?? 0) ? own : (last ?? (own || undefined))
    if (!found) return
    out.push(pointingBack(tokensSpan(page, describes === undefined ? at : before, at + 1), found))
  })
  return out
}

/** What stands before the noun: `undefined` for nothing of weight, the description's word where one points to a name, `other` where it rules the noun out. */
const describing = (page: Page, before: number, demonstratives: ReadonlySet<string>): string | undefined => {
  const token = page.tokens[before]
  const text = token?.kind === 'word' ? token.text : ''
  const isGlued = token?.text === '-' && page.tokens[before + 1]?.start === token.end
  if (isGlued) return 'other'
  if (page.language === 'en') {
    if (demonstratives.has(text)) return undefined
    const article = page.tokens[before - 1]?.text ?? ''
    return demonstratives.has(article) && text.length > sharedLetters ? text : 'other'
  }
  if (text !== '' && isCapitalAt(page, before) && !isSentenceStart(page, before)) return 'other'
  if (pluralAdjective.test(text) && text.length > 4) return 'other'
  if (demonstratives.has(text) || text.length < 4 || !russianAdjective.test(text)) return undefined
  return text.length > sharedLetters ? text : 'other'
}

const isCapitalAt = (page: Page, at: number): boolean => {
  const first = page.text[page.folded.starts[page.tokens[at]?.start ?? 0] ?? 0] ?? ''
  return first !== first.toLowerCase()
}

const isSentenceStart = (page: Page, at: number): boolean => rangeOf(page.sentences, at)?.first === at

const isNamedAfter = (mention: Omit<Mention, 'id'>, description: string): boolean => {
  const stem = description.slice(0, sharedLetters)
  const names = [mention.text, mention.label ?? '', mention.name?.text ?? ''].join(' ').toLowerCase()
  return names.split(/[^\p{L}]+/u).some((word) => word.startsWith(stem))
}
