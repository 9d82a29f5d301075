import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameKey } from '../rows/entity-key.ts'
import { wordsKey } from './citations.ts'
import { countOrigins, suggestCredibility } from './credibility.ts'
import { firstHandOf, joinOrigins, type OriginDraft } from './origins.ts'
import { type LoggedRating, sourceRatings } from './ratings.ts'
import type { Saying } from './types.ts'

const paper = (source: string) => ({ hash: source.toLowerCase(), source })
const saying = (speakerText: string, more: Partial<Saying> = {}): Saying => ({
  speaker: nameKey(speakerText),
  speakerText,
  speakerKind: 'person',
  modality: 'said',
  chain: [speakerText],
  ...more,
})
const draft = (source: string, said?: Saying, words: readonly string[] = []): OriginDraft => ({
  firstHand: firstHandOf(said, paper(source)),
  words,
  citation: { document: source, source, start: 0, end: 1, text: 'x', sentence: 'x' },
})
const none = sourceRatings([])

describe('origins', () => {
  it('are the last link of the chain, whoever passes it on', () => {
    const minister = saying('The Minister', { chain: ['The Agency', 'The Minister'] })
    const { numbers, origins } = joinOrigins([draft('Paper', minister), draft('Gazette', saying('the minister'))], none)
    expect(numbers).toEqual([1, 1])
    expect(origins[0]).toMatchObject({ publishers: ['Paper', 'Gazette'], joinedBy: ['speaker'] })
  })

  it('are the agency where its source has no name, also in the agency’s own text', () => {
    const unnamed = saying('officials', { speakerKind: 'anonymous', chain: ['The Agency', 'officials'] })
    expect(joinOrigins([draft('Paper', unnamed), draft('The Agency')], none).origins).toHaveLength(1)
    const bare = saying('officials', { speakerKind: 'anonymous', chain: ['officials'] })
    const { origins } = joinOrigins([draft('Paper', bare), draft('Gazette', bare), draft('Paper', bare)], none)
    expect(origins.map(({ named, name }) => [named, name])).toEqual([
      [false, 'officials (Paper)'],
      [false, 'officials (Gazette)'],
    ])
  })

  it('have no name where only a report speaks, and are then their paper’s own', () => {
    const report = (text: string) => saying(text, { speakerKind: 'document' })
    const { origins } = joinOrigins(
      [
        draft('Paper', report('report')),
        draft('Gazette', report('report')),
        draft('Herald', report('The Harvest Report')),
      ],
      none,
    )
    expect(origins.map(({ named }) => named)).toEqual([false, false, true])
  })

  it('are one for the same words, however they are dotted', () => {
    const words = (sentence: string) => [wordsKey(sentence) ?? '']
    const { origins } = joinOrigins(
      [
        draft('Paper', undefined, words('The north sea was calm, it said.')),
        draft('Gazette', saying('Skipper'), words('The North Sea was calm — it said')),
        draft('Herald'),
      ],
      none,
    )
    expect(origins.map(({ joinedBy }) => joinedBy)).toEqual([['same-words'], []])
    expect(wordsKey('He did not comment.')).toBeUndefined()
  })

  it('are one for one name in two scripts, and two for two names in one', () => {
    const said = ['John Baker', 'جون بيكر', 'Jane Baker', 'Пётр Новак', 'Peter Novak', 'The Envoy'].map((name, at) =>
      draft(`Paper ${at}`, saying(name)),
    )
    const { numbers, origins } = joinOrigins(said.toSpliced(2, 1), none)
    expect(numbers).toEqual([1, 1, 2, 2, 3])
    expect(origins[0]?.joinedBy).toEqual(['name-alike'])
    expect(
      joinOrigins(
        [said[0], said[2]].flatMap((one) => one ?? []),
        none,
      ).origins,
    ).toHaveLength(2)
  })

  it('are joined as a naive search joins them', () => {
    const one = fc.record({ by: fc.nat(6), words: fc.array(fc.nat(8), { maxLength: 2 }) })
    fc.assert(
      fc.property(fc.array(one, { maxLength: 14 }), (made) => {
        const { numbers } = joinOrigins(
          made.map(({ by, words }) =>
            draft(
              `p${by}`,
              saying(`s${by}`),
              words.map((word) => `w${word}`),
            ),
          ),
          none,
        )
        const linked = (a: number, b: number): boolean =>
          made[a]?.by === made[b]?.by || made[a]?.words.some((word) => made[b]?.words.includes(word)) === true
        const seen = made.map((_, at) => at)
        for (let changed = true; changed; ) {
          changed = false
          for (const a of made.keys())
            for (const b of made.keys())
              if (linked(a, b) && (seen[a] as number) < (seen[b] as number)) {
                seen[b] = seen[a] as number
                changed = true
              }
        }
        const order = [...new Set(seen)]
        expect(numbers).toEqual(seen.map((root) => order.indexOf(root) + 1))
      }),
    )
  })
})

const rated = (sequence: number, source: string, reliability: string): LoggedRating => ({
  sequence,
  at: '2026-01-01T00:00:00.000Z',
  by: 'A. Person',
  action: 'source-rated',
  subject: { source, reliability },
  reason: 'seen often',
})

describe('ratings', () => {
  it('stand until a later one or a withdrawal, by the folded name', () => {
    const log = [
      rated(1, 'The Paper', 'C'),
      rated(2, 'the  PAPER', 'B'),
      rated(3, 'Gazette', 'F'),
      rated(4, 'Herald', 'Z'),
    ]
    const ratings = sourceRatings(log)
    expect(ratings.of(nameKey('The Paper'))).toMatchObject({ reliability: 'B', sequence: 2 })
    expect(ratings.unread).toEqual([4])
    const withdrawn = { ...rated(5, '', ''), action: 'decision-withdrawn', subject: { decision: 2 } }
    expect(sourceRatings([...log, withdrawn]).all.map(({ source }) => source)).toEqual(['Gazette'])
  })

  it('are the origin’s own where it has one, else the best publisher’s', () => {
    const ratings = sourceRatings([rated(1, 'Paper', 'B'), rated(2, 'Skipper', 'E'), rated(3, 'Gazette', 'F')])
    const { origins } = joinOrigins([draft('Paper', saying('Skipper')), draft('Gazette'), draft('Herald')], ratings)
    expect(origins.map(({ reliability }) => reliability)).toEqual(['E', 'F', undefined])
  })
})

describe('a suggested credibility', () => {
  const of = (letters: string, against = 0, named = true) =>
    suggestCredibility({
      open: false,
      against,
      origins: [...letters].map((letter) => ({ named, ...(letter !== '-' && { reliability: letter as 'A' }) })),
    })
  it.each([
    ['ABC', 0, 1],
    ['AB', 0, 2],
    ['A', 0, 3],
    ['---', 0, 2],
    ['--', 0, 2],
    ['FFF', 0, 3],
    ['EEE', 0, 4],
    ['EA', 0, 3],
    ['ABC', 1, 3],
    ['AB', 2, 4],
    ['A', 2, 5],
    ['A', 1, 4],
    ['E', 1, 4],
  ])('of origins %s with %i against is %i', (letters, against, grade) => {
    const found = of(letters, against)
    expect(found.grade).toBe(grade)
    expect(found.reasons.length).toBeGreaterThan(0)
  })

  it('is 6 where nobody states it or can be named, and follows the lists where they speak', () => {
    expect(of('A', 0, false).grade).toBe(6)
    expect(suggestCredibility({ open: true, origins: [], against: 0 }).grade).toBe(6)
    expect(suggestCredibility({ open: false, origins: [], against: 9, register: 'supported' }).grade).toBe(1)
    expect(suggestCredibility({ open: false, origins: [], against: 0, register: 'contradicted' }).grade).toBe(5)
  })

  it('counts those without a name as one, and as none beside a named one', () => {
    const unnamed = { named: false }
    expect(countOrigins([unnamed, unnamed])).toBe(1)
    expect(countOrigins([unnamed, { named: true }, { named: true }])).toBe(2)
    expect(countOrigins([{ named: true, reliability: 'E' }])).toBe(0)
    const grade = (...origins: readonly { readonly named: boolean }[]) =>
      suggestCredibility({ open: false, against: 0, origins }).grade
    expect([grade(unnamed, unnamed), grade(unnamed, { named: true })]).toEqual([6, 3])
  })

  it('never gains from a source rated E, and is never above 3 for F alone', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('A', 'B', 'C', 'D', 'F', '-'), maxLength: 5 }),
        fc.nat(3),
        (letters, against) => {
          expect(of(`${letters}E`, against).grade).toBe(of(letters, against).grade)
          expect(of(`FF${'F'.repeat(against)}`).grade).toBeGreaterThanOrEqual(3)
        },
      ),
    )
  })
})
