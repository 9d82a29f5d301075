import { isListedParty } from '../evidence.ts'
import type { ReadDocument } from '../types.ts'
import { articleOf } from './article.ts'
import { type Found, foundIn } from './found.ts'
import { checkLine, dateLine, eventLine, figureLine, relationLine, statementLine, subjectCard } from './lines.ts'
import { datum, element, escaped, fact, type Html, webLink } from './markup.ts'
import { pageLayers, pageStyle, pageStyleHash } from './style.ts'
import { type PageLanguage, wordsIn } from './words.ts'

const section = (id: string, heading: string, items: readonly Html[], list = 'ol', style?: string): Html =>
  items.length === 0
    ? ''
    : element(
        'section',
        { 'aria-labelledby': id },
        `${element('h2', { id }, `${escaped(heading)} <small>${items.length}</small>`)}${element(list, { class: style }, items.join(''))}`,
      )

const header = ({ sheet, words }: Found): Html => {
  const { document, register } = sheet.reading
  const { source, url, published, language } = document
  const editions = register.editions.map((edition) =>
    words.fill('page', 'edition', { list: words.say('list', edition.list), date: words.date(edition.published) }),
  )
  const against = register.starter ? words.say('document', 'starterUsed') : words.list(editions)
  const facts = [
    fact(words.say('document', 'published'), published && datum(words.date(published))),
    fact(words.say('document', 'source'), source && datum(source)),
    fact(words.say('document', 'address'), url && webLink(url)),
    fact(
      words.say('document', 'language'),
      language === 'und' ? words.say('document', 'unknownLanguage') : datum(words.say('language', language)),
    ),
    fact(words.say('document', 'readAgainst'), escaped(against)),
  ]
  const cautions = [
    words.say('page', 'caution'),
    ...(published === undefined ? [words.say('document', 'undatedNote')] : []),
  ]
  return element(
    'header',
    {},
    `<p class="kicker">${escaped(words.say('page', 'heading'))}</p><h1 dir="auto">${escaped(document.title ?? words.say('page', 'untitled'))}</h1><dl class="facts">${facts.join('')}</dl>${cautions
      .map((text) => `<p class="caution">${escaped(text)}</p>`)
      .join('')}${switches({ sheet, words })}`,
  )
}

/** The legend, which also switches the layers; the style does it, there is no script. */
const switches = ({ sheet, words }: Pick<Found, 'sheet' | 'words'>): Html => {
  const { mentions, dates, figures, statements, relations, events, checks } = sheet.reading
  const counts: Readonly<Record<string, number>> = {
    date: dates.length,
    figure: figures.length,
    statement: statements.length,
    relation: relations.length,
    event: events.length,
    check: checks.length,
  }
  const kinds = new Set<string>(mentions.flatMap(({ kind, party }) => (isListedParty(party) ? ['party'] : [kind])))
  const shown = pageLayers.filter((layer) => kinds.has(layer) || (counts[layer] ?? 0) > 0)
  const labels = shown.map((layer) => {
    const name = layer === 'event' ? words.say('event', 'events') : words.say('layers', layer)
    const box = `<input type="checkbox" id="show-${layer}" checked>`
    return element('label', { class: layer }, `${box}<b>${escaped(name)}</b>`)
  })
  return element('fieldset', {}, `<legend>${escaped(words.say('page', 'legend'))}</legend>${labels.join('')}`)
}

const evidence = (found: Found): Html => {
  const { sheet, words } = found
  const { statements, figures, relations, events, checks, dates, notices, document } = sheet.reading
  const subjects = sheet.subjects.all
  const card = (subject: (typeof subjects)[number]): Html => subjectCard(found, subject, document.published)
  const isThing = ({ kind }: (typeof subjects)[number]): boolean => kind === 'place' || kind === 'platform'
  const heading = (key: string): string => words.say('headings', key)
  return [
    section(
      'checks',
      heading('checks'),
      checks.map((check) => checkLine(found, check)),
    ),
    section('listed', heading('listed'), subjects.filter(({ party }) => isListedParty(party)).map(card), 'ul'),
    section(
      'statements',
      heading('statements'),
      statements.map((statement) => statementLine(found, statement)),
    ),
    section(
      'figures',
      heading('figures'),
      figures.map((figure) => figureLine(found, figure)),
    ),
    section(
      'relations',
      heading('relations'),
      relations.map((relation) => relationLine(found, relation)),
    ),
    section(
      'events',
      heading('events'),
      events.map((event) => eventLine(found, event)),
    ),
    section(
      'others',
      heading('others'),
      subjects.filter((one) => !isListedParty(one.party) && !isThing(one)).map(card),
      'ul',
    ),
    section(
      'dates',
      heading('dates'),
      dates.map((date) => dateLine(found, date)),
    ),
    section('places', heading('places'), subjects.filter(isThing).map(card), 'ul', 'columns'),
    section(
      'notices',
      words.say('document', 'notices'),
      notices.map(
        ({ code, message }) =>
          `<li class="line"><code dir="ltr">${escaped(code)}</code><bdi lang="en">${escaped(message)}</bdi></li>`,
      ),
      'ul',
    ),
  ].join('')
}

/**
 * A reading as one self-contained HTML page: the text with everything found marked in it, and beside it (below it, in print and on narrow screens) the
 * evidence, each line linked with its place both ways. No script, no image, no address that is fetched; the page's own policy forbids them. `language` is
 * the interface's; the text keeps its own language and direction. Deterministic.
 */
export const annotatedPage = (document: ReadDocument, { language }: { readonly language: PageLanguage }): string => {
  const words = wordsIn(language)
  const found = foundIn(document, words)
  const { title, hash } = document.reading.document
  const policy = `default-src 'none'; style-src 'sha256-${pageStyleHash}'; base-uri 'none'; form-action 'none'`
  const head = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escaped(title ?? words.say('page', 'heading'))}</title>`,
    `<style>${pageStyle}</style>`,
  ]
  const text = articleOf(document.text, document.reading, found.marks)
  const footer = `${escaped(words.say('page', 'madeBy'))} · ${escaped(words.say('document', 'fingerprint'))} <code dir="ltr">sha256:${escaped(hash)}</code>`
  return `<!doctype html>
<html lang="${language}" dir="${words.direction}">
<head>
${head.join('\n')}
</head>
<body>
${header(found)}
<main>
${text}
<div>${evidence(found)}</div>
</main>
<footer>${footer}</footer>
</body>
</html>
`
}
