import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { enLexicon } from '../languages/en/lexicon.generated.ts'
import type { Lexicon } from '../languages/lexicon-types.ts'
import { ruLexicon } from '../languages/ru/lexicon.generated.ts'
import { readShort } from '../test-reading.ts'

const marks = [',', '.', ':', '«', '»', '"', '“', '”', '—', '-', '(', ')', '?', '\n', "'s", '…']
const names = [
  "Russia's",
  'Россия',
  'ISIL',
  'ИГИЛ',
  'Security Council',
  'Совет Безопасности',
  'ТАСС',
  'Reuters',
  'Ivan Orlov',
  'Иван Орлов',
  'в 2015 году',
  'in 2015',
  'Telegram',
  '12',
  'J.',
  'В. В.',
]

/** Words of a lexicon's rules in any order: every rule is tried against neighbours it does not expect. */
const jumble = (lexicon: Lexicon): fc.Arbitrary<string> => {
  const { svo } = lexicon
  const pool = [
    ...marks,
    ...names,
    ...lexicon.verbs.flatMap((verb) => [...verb.forms, ...(verb.participles ?? [])]),
    ...lexicon.openers,
    ...lexicon.sourcing,
    ...lexicon.roles.slice(0, 40),
    ...lexicon.anonymous,
    ...lexicon.documents,
    ...lexicon.publicationHeads.slice(0, 40),
    ...lexicon.occasionPrepositions,
    ...lexicon.occasionNouns,
    ...lexicon.listing.verbs,
    ...lexicon.listing.nouns,
    ...lexicon.relations.flatMap((rule) => rule.phrases.slice(0, 3)),
    ...lexicon.shortForms.map(([form]) => form),
    ...(svo
      ? [
          ...svo.citing,
          ...svo.personPronouns,
          ...svo.otherPronouns,
          ...svo.conjunctions,
          ...svo.relatives,
          ...svo.asWords,
          ...svo.relays,
          ...svo.adverbs.slice(0, 30),
        ]
      : []),
  ]
  const word = fc
    .constantFrom(...pool)
    .chain((text) => fc.boolean().map((capital) => (capital ? text.slice(0, 1).toUpperCase() + text.slice(1) : text)))
  return fc.array(word, { maxLength: 40 }).map((words) => words.join(' ').replaceAll(" 's", "'s").replaceAll(' ,', ','))
}

describe('statement rules on words in any order', () => {
  it.each([
    ['ru', ruLexicon],
    ['en', enLexicon],
  ] as const)(
    '%s: every reading ends, and every span holds its words',
    (language, lexicon) => {
      fc.assert(
        fc.property(jumble(lexicon), (text) => {
          const { statements, relations, mentions } = readShort(text, language)
          for (const { speaker, verb, content, quote, occasion, chain, start, end } of statements) {
            expect(start).toBeLessThanOrEqual(content.start)
            expect(end).toBeGreaterThanOrEqual(verb.end)
            expect(content.end).toBeGreaterThan(content.start)
            for (const span of [
              speaker,
              verb,
              content,
              ...(quote ? [quote] : []),
              ...(occasion ? [occasion] : []),
              ...chain,
            ]) {
              expect(text.slice(span.start, span.end)).toBe(span.text)
              expect(span.text).not.toBe('')
            }
          }
          for (const span of [...mentions, ...relations.map((one) => one.trigger)])
            expect(text.slice(span.start, span.end)).toBe(span.text)
        }),
        { numRuns: 400 },
      )
    },
    60_000,
  )
})
