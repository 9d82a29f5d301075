import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readText } from './read-text.ts'
import { starterIndex } from './test-reading.ts'
import type { MentionParty, Reading, TextSpan } from './types.ts'

/**
 * Goldens of the bundled samples: one line a finding, so that a change of a rule is read as a change of lines. After reading the difference, accept it with
 * `UPDATE_GOLDENS=1 npx vitest run packages/core/src/reading/samples.test.ts`.
 */
const samples = new URL('../../../../samples/reading/', import.meta.url)
const accept = 'UPDATE_GOLDENS=1 npx vitest run packages/core/src/reading/samples.test.ts'

interface Sample {
  readonly file: string
  readonly published: string
}

const index = JSON.parse(readFileSync(new URL('index.json', samples), 'utf8')) as readonly Sample[]

const said = (span: TextSpan | undefined): string => (span ? `«${span.text}»` : '-')
const partyOf = (party: MentionParty): string => `${party.references[0] ?? party.id} ${party.status}`
const line = (...cells: readonly (string | false | undefined)[]): string =>
  cells.filter((cell) => cell !== false && cell !== undefined && cell !== '').join(' | ')
const shortened = (text: string): string => (text.length > 90 ? `${text.slice(0, 60)} … ${text.slice(-24)}` : text)

const render = ({ mentions, dates, figures, statements, relations, events, checks, notices }: Reading): string => {
  const words = new Map(mentions.map((mention) => [mention.id, mention.text]))
  const named = (ids: readonly string[] | undefined): string | undefined =>
    ids?.map((id) => words.get(id) ?? id).join(', ')
  const sections: readonly (readonly [string, readonly string[]])[] = [
    [
      'mentions',
      mentions.map((one) =>
        line(
          one.text,
          one.kind,
          one.party ? partyOf(one.party) : (one.code ?? one.label),
          one.inferred === true && 'inferred',
          one.textLabel && `text says ${said(one.textLabel)}`,
          one.role && `role ${said(one.role)}`,
        ),
      ),
    ],
    [
      'dates',
      dates.map((one) =>
        line(one.text, one.edtf, one.basis, one.part, `${one.bounds.earliest ?? '…'} to ${one.bounds.latest ?? '…'}`),
      ),
    ],
    [
      'figures',
      figures.map((one) =>
        line(
          one.text,
          `${one.op} ${one.value ?? ''}${one.low !== undefined ? `${one.low}–${one.high ?? ''}` : ''}`.trim(),
          `${one.unit} ${one.counted ? `«${one.counted}»` : ''}`.trim(),
          one.period && `in ${one.period}`,
          one.about && `about ${named(one.about)}`,
          one.where && `where ${named(one.where)}`,
          one.qualities?.join(' '),
          one.statement ?? 'no source named',
        ),
      ),
    ],
    [
      'statements',
      statements.map((one) =>
        line(
          `${one.id} ${one.speaker.name ?? one.speaker.text}${one.speaker.inferred ? ' (inferred)' : ''}`,
          one.speaker.kind,
          one.speaker.role && `role ${said(one.speaker.role)}`,
          `${one.verb.text}: ${one.modality} ${one.kind}`,
          `«${shortened(one.content.text)}»`,
          one.occasion && `at ${said(one.occasion)}${one.occasionInferred ? ' (inferred)' : ''}`,
          one.date && `on ${one.date}${one.dateInferred ? ' (inferred)' : ''}`,
          one.chain.length > 1 && `chain ${one.chain.map((link) => link.name ?? link.text).join(' < ')}`,
        ),
      ),
    ],
    [
      'relations',
      relations.map((one) =>
        line(
          `${one.subject.part ? `(${one.subject.part.text}) ` : ''}${one.subject.text} ${one.type} ${one.object.text}`,
          said(one.trigger),
          one.period,
          one.mode,
          one.ended && `ended ${said(one.ended)}`,
          one.statement,
        ),
      ),
    ],
    [
      'events',
      events.map((one) =>
        line(
          `${one.type} ${said(one.trigger)}`,
          one.date && `on ${one.date} (${one.timePrecision ?? '-'})`,
          one.place && `in ${one.place.caption} (${one.placePrecision ?? '-'})`,
          one.actors.length > 0 && `by ${one.actors.map(({ caption }) => caption).join(', ')}`,
          one.targets.length > 0 && `to ${one.targets.map(({ caption }) => caption).join(', ')}`,
          one.mode,
          one.statement,
        ),
      ),
    ],
    [
      'checks',
      checks.map((one) =>
        line(
          one.code,
          one.claim,
          one.verdict,
          one.against && `${one.against.reference} ${one.against.field} ${one.against.value}`,
        ),
      ),
    ],
    ['notices', notices.map((one) => one.code)],
  ]
  return sections.map(([title, lines]) => `== ${title}\n${lines.map((one) => `${one}\n`).join('')}`).join('\n')
}

describe('the bundled samples', () => {
  it.each(index.map(({ file, published }) => [file, published] as const))(
    '%s reads as its golden says',
    (file, published) => {
      const text = readFileSync(new URL(file, samples), 'utf8')
      const got = render(readText({ text, hash: 'golden', published }, starterIndex()))
      const golden = new URL(`golden/${file}`, samples)
      if (process.env.UPDATE_GOLDENS === '1') {
        mkdirSync(new URL('golden/', samples), { recursive: true })
        writeFileSync(golden, got)
      }
      expect(existsSync(golden), `no golden for ${file}; write it with: ${accept}`).toBe(true)
      expect(
        got,
        `${file} reads otherwise than its golden; if the new reading is right, accept it with: ${accept}`,
      ).toBe(readFileSync(golden, 'utf8'))
    },
  )

  it('covers its words: every span of every sample says what stands there', () => {
    for (const { file, published } of index) {
      const text = readFileSync(new URL(file, samples), 'utf8')
      const { mentions, dates, figures, statements, relations, events } = readText(
        { text, hash: 'golden', published },
        starterIndex(),
      )
      const spans = [
        ...mentions,
        ...dates,
        ...figures,
        ...statements.flatMap((one) => [
          one.speaker,
          one.verb,
          one.content,
          ...one.chain,
          ...(one.quote ? [one.quote] : []),
          ...(one.occasion ? [one.occasion] : []),
        ]),
        ...relations.flatMap((one) => [one.subject, one.object, one.trigger]),
        ...events.flatMap((one) => [one.trigger, ...one.actors, ...one.targets, ...(one.place ? [one.place] : [])]),
      ]
      expect(spans.length).toBeGreaterThan(80)
      for (const span of spans) expect(text.slice(span.start, span.end), file).toBe(span.text)
    }
  })
})
