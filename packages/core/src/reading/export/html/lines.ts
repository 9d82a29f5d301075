import type { Check, DateMention, Figure, Mention, ReadEvent, Relation, RelationEnd, Statement } from '../../types.ts'
import { isListedParty } from '../evidence.ts'
import type { Subject } from '../subjects.ts'
import { type Found, sayFigure, sayName, subjectName } from './found.ts'
import { datum, element, escaped, fact, type Html } from './markup.ts'

/** Links to places in the text shown in one card; the rest is told as a number. */
const mostLinks = 24

const backLink = ({ words, isMarked, numberOf }: Found, id: string): Html => {
  const number = numberOf(id)
  const shown = number === undefined ? '↩' : `${number}`
  if (!isMarked(id)) return element('span', { class: 'no' }, shown)
  return element('a', { class: 'no', href: `#t-${id}`, title: words.say('page', 'toText') }, shown)
}

const line = (found: Found, id: string, layer: string, head: Html, rest: Html): Html =>
  element(
    'li',
    { id: `e-${id}`, class: `line ${layer}` },
    `${backLink(found, id)}<div><p class="head">${head}</p>${rest === '' ? '' : `<dl>${rest}</dl>`}</div>`,
  )

const tag = (text: string, state = ''): Html => element('span', { class: `tag ${state}`.trim() }, escaped(text))

/** A date in words with its EDTF beside it. */
const dated = ({ words }: Found, edtf: string | undefined): Html | undefined => {
  if (edtf === undefined) return undefined
  const said = words.date(edtf)
  return `${datum(said)}${said === edtf ? '' : ` <code dir="ltr">${escaped(edtf)}</code>`}`
}

const reference = ({ words, numberOf, cardOf, sheet, dates }: Found, id: string): Html => {
  const number = numberOf(id)
  if (number !== undefined) return element('a', { href: `#e-${id}`, dir: 'ltr' }, `[${number}]`)
  const subject = sheet.subjects.ofMention(id)
  if (subject) return element('a', { href: `#${cardOf(subject)}` }, datum(subjectName(subject, words)))
  const date = dates.get(id)
  return date ? element('a', { href: `#e-${id}` }, datum(date.text)) : ''
}

const references = (found: Found, ids: readonly string[] = []): Html =>
  ids
    .map((id) => reference(found, id))
    .filter((html) => html !== '')
    .join(' ')

const subjectLink = (found: Found, subject: Subject | undefined, text: string): Html =>
  subject === undefined ? datum(text) : element('a', { href: `#${found.cardOf(subject)}` }, datum(text))

const endLink = (found: Found, end: RelationEnd): Html => {
  const { labels, caption, part } = end
  const name = subjectLink(found, found.sheet.subjects.ofEnd(end), found.words.label(labels, caption))
  return part === undefined ? name : `${datum(part.text)} (${name})`
}

/** A statement: who, how, the words, and how they came here. */
export const statementLine = (found: Found, statement: Statement): Html => {
  const { words, sheet } = found
  const { speaker, modality, kind, content, date, dateInferred, occasion, occasionInferred, chain, id } = statement
  const name = speaker.party?.caption ?? sayName(speaker, words)
  const guess = (is: boolean | undefined): Html => (is ? ` ${tag(words.say('statements', 'inferred'), 'soft')}` : '')
  const via = chain.slice(0, -1).map((link) => datum(sayName(link, words)))
  const role = [speaker.role?.text, speaker.affiliation?.text].filter((part) => part !== undefined).map(datum)
  const anonymous = speaker.kind === 'anonymous' ? ` ${tag(words.say('statements', 'anonymous'), 'soft')}` : ''
  const head = `<b>${subjectLink(found, sheet.subjects.ofSpeaker(speaker), name)}</b>${guess(speaker.inferred)}${anonymous} ${tag(words.say('modality', modality), modality)} ${tag(words.say('statements', kind), 'soft')}`
  const quoted = element('blockquote', { dir: sheet.reading.document.direction }, escaped(content.text))
  return line(
    found,
    id,
    'statement',
    head,
    [
      role.length > 0 ? `<div class="whole"><dd>${role.join(escaped(words.say('page', 'comma')))}</dd></div>` : '',
      `<div class="whole"><dd>${quoted}</dd></div>`,
      fact(words.say('statements', 'saidOn'), date && `${dated(found, date)}${guess(dateInferred)}`),
      fact(words.say('statements', 'occasion'), occasion && `${datum(occasion.text)}${guess(occasionInferred)}`),
      fact(words.say('statements', 'chain'), via.length > 0 ? [...via, datum(name)].join(' ← ') : undefined),
    ].join(''),
  )
}

/** A figure: what was said to be how many, for when, by whom. */
export const figureLine = (found: Found, figure: Figure): Html => {
  const { words } = found
  const { id, unit, period, statement, about, where, text } = figure
  const by = statement === undefined ? undefined : found.statements.get(statement)
  const said = by
    ? `${datum(by.speaker.party?.caption ?? sayName(by.speaker, words))} ${reference(found, by.id)}`
    : escaped(words.say('figures', 'noSource'))
  return line(
    found,
    id,
    'figure',
    `<b>${datum(sayFigure(figure, words))}</b> ${tag(words.say('unit', unit), 'soft')}`,
    [
      `<div class="whole"><dd class="quoted">${datum(text)}</dd></div>`,
      fact(words.say('figures', 'said'), said),
      fact(words.say('figures', 'period'), dated(found, period)),
      fact(words.say('figures', 'about'), references(found, about)),
      fact(words.say('figures', 'where'), references(found, where)),
    ].join(''),
  )
}

/** A relation between two of the cards. */
export const relationLine = (found: Found, relation: Relation): Html => {
  const { words, sheet } = found
  const { id, type, subject, object, mode, period, statement } = relation
  const state = mode === 'said' ? '' : ` ${tag(words.say('relations', mode), mode)}`
  const verb = element('span', { class: 'verb' }, escaped(words.say('relation', type)))
  return line(
    found,
    id,
    'relation',
    `${endLink(found, subject)} ${verb} ${endLink(found, object)}${state}`,
    [
      `<div class="whole"><dd class="quoted">${datum(sheet.placeOf(relation).exact)}</dd></div>`,
      fact(words.say('relations', 'period'), dated(found, period)),
      fact(words.say('figures', 'said'), statement && references(found, [statement])),
    ].join(''),
  )
}

/** An event with who did it, to whom, where and when. */
export const eventLine = (found: Found, event: ReadEvent): Html => {
  const { words, sheet } = found
  const { id, type, mode, date, place, actors, targets, figures, statement } = event
  const ends = (list: readonly RelationEnd[]): Html => list.map((end) => endLink(found, end)).join(', ')
  const state = mode === 'said' ? '' : ` ${tag(words.say('relations', mode), mode)}`
  return line(
    found,
    id,
    'event',
    `<b>${escaped(words.say('event', type))}</b>${state}`,
    [
      `<div class="whole"><dd class="quoted">${datum(sheet.placeOf(event).exact)}</dd></div>`,
      fact(words.say('event', 'actors'), ends(actors)),
      fact(words.say('event', 'targets'), ends(targets)),
      fact(words.say('event', 'place'), place && endLink(found, place)),
      fact(words.say('event', 'date'), dated(found, date)),
      fact(words.say('headings', 'figures'), references(found, figures)),
      fact(words.say('figures', 'said'), statement && references(found, [statement])),
    ].join(''),
  )
}

/** Checks of an act of listing, whose claim is the relation itself. */
const ofListing: ReadonlySet<string> = new Set(['listed-on', 'listed-by', 'removed-on'])

/** The claim in the page's language where it can be put together from what it rests on; else the check's own English words. */
const claimOf = (found: Found, check: Check): Html => {
  const { words } = found
  const first = <T>(of: ReadonlyMap<string, T>): T | undefined => of.get(check.restsOn.find((id) => of.has(id)) ?? '')
  const relation = first(found.relations)
  if (relation && ofListing.has(check.code)) {
    const verb = element('span', { class: 'verb' }, escaped(words.say('relation', relation.type)))
    const when = relation.period === undefined ? '' : ` · ${dated(found, relation.period)}`
    const mode = relation.mode === 'said' ? '' : ` ${tag(words.say('relations', relation.mode), relation.mode)}`
    return `${endLink(found, relation.subject)} ${verb} ${endLink(found, relation.object)}${mode}${when}`
  }
  const figure = first(found.figures)
  const statement = first(found.statements)
  if (check.code === 'source-carried' && figure?.period && statement?.date) {
    const values = { figure: figure.text, source: words.date(statement.date), period: words.date(figure.period) }
    return escaped(words.fill('checks', 'carried', values))
  }
  return element('bdi', { lang: 'en', dir: 'ltr' }, escaped(check.claim))
}

/** A check with its verdict and the very field of the list it was held against. */
export const checkLine = (found: Found, check: Check): Html => {
  const { words } = found
  const { id, code, verdict, against, restsOn } = check
  const field = against
    ? `${datum(words.say('list', against.list))} ${datum(against.reference)} <code dir="ltr">${escaped(against.field)}</code> ${datum(against.value)}`
    : undefined
  return line(
    found,
    id,
    `check ${verdict}`,
    `${tag(words.say('verdict', verdict), verdict)} ${tag(words.say('check', code), 'soft')} ${claimOf(found, check)}`,
    `<div class="whole"><dd class="quoted">${datum(found.sheet.placeOf(check).exact)}</dd></div>` +
      fact(words.say('checks', 'against'), field) +
      fact(words.say('checks', 'restsOn'), references(found, restsOn)),
  )
}

/** A date with its EDTF, its bounds where the words do not say them, and what it rests on. */
export const dateLine = (found: Found, date: DateMention): Html => {
  const { words } = found
  const { id, text, edtf, basis, calendar } = date
  const other = calendar !== undefined && calendar !== 'gregorian' ? tag(words.say('dates', calendar), 'soft') : ''
  const guess = basis === 'explicit' ? '' : tag(words.say('dates', basis), 'soft')
  return line(
    found,
    id,
    'date',
    `${datum(text)} <span class="verb">=</span> ${dated(found, edtf)} ${guess}${other}`,
    '',
  )
}

/** The places in the text where a subject stands, by its words there. */
const occurrences = (found: Found, mentions: readonly Mention[]): Html => {
  const shown = mentions.filter(({ id }) => found.isMarked(id)).slice(0, mostLinks)
  const words = Map.groupBy(shown, ({ text }) => text)
  const parts = [...words].map(([text, list]) => {
    const links = list.map((mention, i) =>
      element('a', { href: `#t-${mention.id}`, class: mention.inferred ? 'inferred' : undefined }, `${i + 1}`),
    )
    return `<span class="place">${datum(text)} ${links.join(' ')}</span>`
  })
  const more = mentions.length > mostLinks ? ` <span class="verb">+${mentions.length - mostLinks}</span>` : ''
  return parts.join(' ') + more
}

/** Red is for who is on a list that day; everybody else has the colour of what they are. */
const layerOfSubject = ({ kind, party }: Subject): string => {
  if (isListedParty(party)) return 'party'
  if (party !== undefined) return party.schema === 'Person' ? 'person' : 'organisation'
  return kind === 'document' ? 'organisation' : kind
}

/** The card of a party, a person, a body: what it is, what the lists say of it, where it stands. */
export const subjectCard = (found: Found, subject: Subject, asOf: string | undefined): Html => {
  const { words } = found
  const { party, kind, mentions, role, affiliation } = subject
  const status =
    party === undefined
      ? words.say('kind', kind === 'document' ? 'organisation' : kind)
      : words.say('status', party.status)
  const tags = [
    tag(status, isListedParty(party) ? 'listed' : 'soft'),
    ...(party?.references ?? []).map((text) => element('code', { dir: 'ltr' }, escaped(text))),
  ]
  const labels = [...new Set(mentions.flatMap(({ textLabel }) => (textLabel ? [textLabel.text] : [])))]
  const said = [role, affiliation].filter((part) => part !== undefined).map(datum)
  const note = party?.notes?.[words.language] ?? party?.notes?.['en']
  const day =
    asOf === undefined ? words.say('parties', 'asOfNow') : words.fill('parties', 'asOf', { date: words.date(asOf) })
  return element(
    'li',
    { id: found.cardOf(subject), class: `card ${layerOfSubject(subject)}` },
    `<p class="head"><b>${datum(subjectName(subject, words))}</b> ${tags.join(' ')}</p><dl>${[
      said.length > 0 ? `<div class="whole"><dd>${said.join(escaped(words.say('page', 'comma')))}</dd></div>` : '',
      fact(
        words.say('parties', 'list'),
        party?.list && `${escaped(words.say('list', party.list))} <small>${escaped(day)}</small>`,
      ),
      fact(words.say('parties', 'programme'), party?.programme && datum(party.programme)),
      fact(words.say('parties', 'listedOn'), dated(found, party?.listedOn)),
      fact(words.say('parties', 'removedOn'), dated(found, party?.removedOn)),
      fact(words.say('parties', 'textLabel'), labels.map(datum).join(' ')),
      mentions.length === 0 ? '' : `<div class="whole"><dd class="places">${occurrences(found, mentions)}</dd></div>`,
    ].join('')}</dl>${note === undefined ? '' : `<p class="note">${escaped(note)}</p>`}`,
  )
}
