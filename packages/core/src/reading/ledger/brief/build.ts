import { type PageLanguage, wordsIn } from '../../export/html/words.ts'
import type { Citation } from '../types.ts'
import { type Desk, data, moreThan, paragraph, section, soft, tableOf, versionCount } from './desk.ts'
import type { Block, Brief, BriefCitation, BriefInput, Line, Run } from './model.ts'
import { checks, claimRows, conflicts, events, identity, missing, said, sources } from './sections.ts'

/**
 * Writes a brief about a party in a language: identity and listings, what was said, figures over time, relations, events, checks, conflicts, sources, what is
 * missing, and numbered citations. Pure: the same page gives the same brief.
 */
export const buildBrief = (input: BriefInput, language: PageLanguage): Brief => {
  const words = wordsIn(language)
  const numbers = new Map<string, BriefCitation>()
  const cite = (citation: Citation): Run => {
    const key = `${citation.document} ${citation.start} ${citation.end}`
    const known = numbers.get(key)
    const number = known?.number ?? numbers.size + 1
    if (known === undefined) numbers.set(key, { ...citation, number })
    return { kind: 'cite', number }
  }
  const desk: Desk = { words, input, cite }
  const { party, from, to, documents } = input
  const days =
    from === undefined && to === undefined ? words.say('brief', 'allDays') : words.date(`${from ?? '..'}/${to ?? '..'}`)
  const comma = words.say('page', 'comma')
  const blocks: readonly Block[] = [
    paragraph(
      `${words.say('brief', 'reference')}: `,
      data(party.id),
      `${comma}${words.say('brief', 'status')}: ${words.say('status', party.status)}${comma}${words.say('brief', 'days')}: ${days}${comma}${words.say('brief', 'documents')}: ${words.number(documents.length)}`,
    ),
    { kind: 'paragraph', line: [words.say('brief', 'caution')], caution: true },
    ...identity(desk),
    ...said(desk),
    ...section(desk, 'figures', [
      ...tableOf(
        desk,
        ['period', 'amount', 'counted', 'by', 'credibility', 'evidence'],
        claimRows(desk, input.figures),
      ),
      ...moreThan(desk, versionCount(input.figures)),
      ...(input.figures.length === 0 ? [] : [paragraph(soft(words.say('brief', 'tolerance')))]),
    ]),
    ...section(desk, 'relations', [
      ...tableOf(desk, ['period', 'relation', 'by', 'credibility', 'evidence'], claimRows(desk, input.relations)),
      ...moreThan(desk, versionCount(input.relations)),
    ]),
    ...events(desk),
    ...checks(desk),
    ...conflicts(desk),
    ...sources(desk),
    ...missing(desk),
  ]
  return {
    language,
    direction: words.direction,
    title: `${words.say('brief', 'heading')}: ${party.caption}`,
    blocks,
    notes: words.say('brief', 'notes'),
    citations: [...numbers.values()],
  }
}

/** "title, publisher, day, units 10–40, document": where a citation leads, without its words. */
export const citationPlace = (citation: Citation, language: PageLanguage): Line => {
  const words = wordsIn(language)
  const { title, source, published, start, end, document } = citation
  const comma = words.say('page', 'comma')
  return [
    ...(title === undefined ? [] : [data(title), comma]),
    ...(source === undefined ? [] : [data(source), comma]),
    published === undefined ? words.say('brief', 'undated') : words.date(published),
    `${comma}${words.fill('brief', 'units', { start: String(start), end: String(end) })}${comma}`,
    data(`sha256:${document.slice(0, 16)}`),
  ]
}
