import type { Folded } from '../text/index.ts'
import { scriptCounts } from '../text/index.ts'
import { letterTests, stopWords } from './languages/identify.generated.ts'

/** Letters looked at for language and direction; the beginning of a long text is enough and keeps the cost flat. */
export const sampleLength = 6_000

/** The language a text of a few words most likely is in, where no little word and no letter of its own says so. */
const usual: Readonly<Record<string, string>> = { Arab: 'ar', Cyrl: 'ru', Latn: 'en' }

/**
 * The language of a text as ISO 639-1, told from its script, the letters only some languages use, and the most frequent little words; the usual language of its
 * script without such evidence, `und` without letters or in a script none of whose languages is known here. It decides which rules read the text, nothing else. Tests and words: `data/reading/languages.yaml`.
 */
export const identifyLanguage = (folded: Folded): string => {
  const source = folded.source.slice(0, sampleLength)
  const script = scriptCounts(source)[0]
  if (!script) return 'und'
  const [code, letters] = script
  const words = new Map<string, number>()
  for (const word of folded.text.slice(0, sampleLength).split(/[^\p{L}\p{M}']+/u))
    if (word) words.set(word, (words.get(word) ?? 0) + 1)
  let best = usual[code] ?? 'und'
  let bestScore = 0
  for (const { language, script: wanted, words: list } of stopWords) {
    if (wanted !== code) continue
    let score = 0
    for (const word of list) score += words.get(word) ?? 0
    if (score > bestScore) {
      best = language
      bestScore = score
    }
  }
  let tested = best
  let strongest = 0
  const small = source.toLowerCase()
  for (const test of letterTests) {
    if (test.script !== code) continue
    let count = 0
    for (const letter of test.letters) count += small.split(letter).length - 1
    // One foreign name must not turn a text; a language's own letters make up well over a sixtieth of its running text.
    // Of two languages with as many of their letters, the one whose little words the text uses.
    const more = count > strongest || (count === strongest && test.language === best)
    if (count > letters / 60 && more) {
      tested = test.language
      strongest = count
    }
  }
  return tested
}
