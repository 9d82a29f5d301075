import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { partyLedger } from '../party-ledger.ts'
import { sourceRatings } from '../ratings.ts'
import type { DocumentRows } from '../types.ts'
import { buildBrief } from './build.ts'
import { briefHtml } from './html.ts'
import { briefMarkdown } from './markdown.ts'
import type { BriefInput } from './model.ts'
import { briefStyle, briefStyleHash } from './style.ts'

/** Four short articles with their rows as they were read once: what a brief says must not change with how texts are read. */
const documents = JSON.parse(
  readFileSync(join(import.meta.dirname, 'golden/rows.golden.json'), 'utf8'),
) as readonly DocumentRows[]
const ratings = sourceRatings([
  {
    sequence: 1,
    at: '',
    by: 'A',
    reason: 'x',
    action: 'source-rated',
    subject: { source: 'The Paper', reliability: 'B' },
  },
])
const input: BriefInput = {
  ...partyLedger(documents, {
    id: 'QDe.010',
    entities: ['QDe.010'],
    ratings,
    name: (key) => (key === 'QDe.010' ? 'ISLAMIC MOVEMENT OF UZBEKISTAN' : undefined),
  }),
  party: {
    id: 'QDe.010',
    caption: 'ISLAMIC MOVEMENT OF UZBEKISTAN',
    names: [
      { text: 'ISLAMIC MOVEMENT OF UZBEKISTAN', strength: 'primary' },
      { text: 'IMU', strength: 'strong' },
    ],
    listings: [
      {
        list: 'un_sc_sanctions',
        reference: 'QDe.010',
        programme: 'Al-Qaida',
        listedOn: '2001-10-06',
        status: 'listed',
      },
    ],
    status: 'listed',
    starter: true,
  },
  from: '2021-01-01',
  complete: true,
  leftOutUndated: 1,
}
const languages = ['en', 'ar', 'ru'] as const

describe('a brief', () => {
  for (const language of languages) {
    it(`comes out as it was last looked at, in ${language}`, async () => {
      const brief = buildBrief(input, language)
      await expect(briefHtml(brief)).toMatchFileSnapshot(`golden/imu.${language}.html`)
      await expect(briefMarkdown(brief)).toMatchFileSnapshot(`golden/imu.${language}.md`)
    })
  }

  it('numbers what it cites in the order of use, each place once, and every number leads there and back', () => {
    const brief = buildBrief(input, 'en')
    expect(brief.citations.map(({ number }) => number)).toEqual(brief.citations.map((_, at) => at + 1))
    const places = brief.citations.map(({ document, start, end }) => `${document} ${start} ${end}`)
    expect(new Set(places).size).toBe(places.length)
    for (const { document, start, end, text } of brief.citations)
      expect(documents.find((one) => one.document.hash === document)?.document.text.slice(start, end)).toBe(text)
    const page = briefHtml(brief)
    for (const { number } of brief.citations)
      for (const part of [`id="n-${number}"`, `href="#n-${number}"`, `id="u-${number}"`, `href="#u-${number}"`])
        expect(page).toContain(part)
  })

  it('says so where there is nothing, and what is missing', () => {
    const empty: BriefInput = {
      ...partyLedger([], { id: 'X', entities: [], ratings }),
      party: { ...input.party, names: [], listings: [] },
      complete: false,
    }
    const text = briefMarkdown(buildBrief(empty, 'en'))
    expect(text.match(/Nothing in the documents read\./g)).toHaveLength(7)
    expect(text).toContain('narrow the days')
    expect(briefMarkdown(buildBrief(input, 'en'))).toContain('no day of publication: 1')
  })

  it('allows its own style and nothing else', () => {
    const hash = createHash('sha256').update(briefStyle, 'utf8').digest('base64')
    expect(briefStyleHash, `put ${hash} into style.ts`).toBe(hash)
    expect(briefHtml(buildBrief(input, 'en'))).not.toMatch(/ style="|url\(|@import|<script| on[a-z]+="/)
  })

  it('takes nothing a text says for markup', () => {
    const hostile = fc.string({
      unit: fc.constantFrom('<', '>', '&', '"', "'", '|', '[', ']', '`', '\n', '*', '_', '#', 'a', ' ', 'ب'),
      maxLength: 30,
    })
    fc.assert(
      fc.property(hostile, hostile, (caption, name) => {
        const made = {
          ...input,
          party: { ...input.party, caption, names: [{ text: name, strength: 'strong' as const }] },
        }
        const brief = buildBrief(made, 'ar')
        const page = briefHtml(brief)
        const tags = [...page.matchAll(/<\/?([a-z0-9]+)/g)].map(([, tag]) => tag)
        expect(tags.filter((tag) => tag === 'a').length).toBe(
          [...briefHtml(buildBrief(input, 'ar')).matchAll(/<\/?a\b/g)].length,
        )
        const rows = (text: string): number => text.split('\n').length
        expect(rows(briefMarkdown(brief))).toBe(rows(briefMarkdown(buildBrief(input, 'ar'))))
      }),
      { numRuns: 40 },
    )
  })
})
