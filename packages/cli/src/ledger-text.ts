import type { Amount, Claim, Credibility, Telling, Version } from '@marsad/core/ledger'
import { credibilityReasons } from '@marsad/core/ledger'
import type { ClaimsReport, PartyLedgerReport } from '@marsad/server/operations/ledger'
import { type Cell, clip, isolated, type Paints, plain, table } from './output.ts'

/** Columns given to words of a text. */
const words = 76

const operators: Readonly<Record<Amount['op'], string>> = {
  eq: '',
  approx: 'about ',
  gt: 'more than ',
  ge: 'at least ',
  lt: 'less than ',
  le: 'at most ',
  range: '',
  vague: '',
}

const amountText = ({ op, value, low, high }: Amount): string => {
  if (op === 'range') return `${low ?? '?'} to ${high ?? '?'}`
  if (op === 'vague') return 'no number'
  return `${operators[op]}${value ?? low ?? high ?? '?'}`
}

const modes = { said: '', possible: 'possible', negated: 'denied' } as const

const valueText = ({ amount, mode, ended, stance }: Version): string => {
  const what = amount === undefined ? modes[mode ?? 'said'] : amountText(amount)
  const shade = amount === undefined ? '' : stance === 'against' ? 'denied: ' : stance === 'open' ? 'open: ' : ''
  return `${shade}${what || 'said'}${ended === true ? ', in the past' : ''}`
}

const periodText = ({ period }: Version): string => {
  if (period === undefined) return 'undated'
  const { edtf, bounds, basis } = period
  if (basis === 'as-said') return `as said by ${bounds.latest ?? '?'}`
  return edtf ?? `${bounds.earliest ?? '..'}/${bounds.latest ?? '..'}`
}

const gradeText = ({ grade, reasons }: Credibility): string =>
  `${grade} (${reasons.map((code) => credibilityReasons[code]).join('; ')})`

const tellingRow = ({ citation, saying, origin }: Telling): readonly Cell[] => [
  `      [${origin}]`,
  citation.published ?? 'undated',
  isolated(citation.source ?? citation.document.slice(0, 12)),
  isolated(saying === undefined ? 'the text itself' : `${saying.speakerText}, ${saying.modality}`),
  `${citation.start}–${citation.end}`,
  isolated(clip(citation.text, words)),
]

const titleOf = (claim: Claim): string => {
  if (claim.kind === 'relation') return `${isolated(claim.subject.name)} ${claim.class} ${isolated(claim.object.name)}`
  const { about, where, qualities } = claim
  const place = where.length === 0 ? '' : ` in ${where.map(({ name }) => isolated(name)).join(', ')}`
  const quality = qualities.length === 0 ? '' : ` (${qualities.join(', ')})`
  return `${claim.class}${quality} of ${about === undefined ? 'nobody named' : isolated(about.name)}${place}`
}

/** One claim: its versions with who tells each, then its conflicts. */
const claimText = (claim: Claim, paints: Paints): string => {
  const { versions, origins, conflicts } = claim
  const count = `${origins.length} independent ${origins.length === 1 ? 'origin' : 'origins'}`
  const rows = versions.map(
    (version) =>
      `   ${paints.bold(`${version.number}.`)} ${valueText(version)}  ${paints.dim(periodText(version))}  credibility ${gradeText(version.credibility)}\n${table(version.tellings.map(tellingRow))}`,
  )
  const names = origins.map(
    ({ number, name, publishers, reliability }) =>
      `[${number}] ${isolated(name)}${reliability === undefined ? '' : ` ${reliability}`}${publishers.length > 1 ? ` via ${publishers.map(isolated).join(', ')}` : ''}`,
  )
  const clashes = conflicts.map(({ between: [a, b], kind }) => `   ${paints.yellow(`${a} against ${b}`)}: ${kind}\n`)
  return `${paints.bold(titleOf(claim))}  ${count}\n${rows.join('')}${clashes.join('')}   ${paints.dim(names.join('  '))}\n`
}

/** Claims with all their versions, for people. */
export const claimsText = ({ claims, complete }: ClaimsReport, paints: Paints): string => {
  if (claims.length === 0) return 'no kept reading tells of that; marsad read --save keeps readings\n'
  const rest = complete
    ? ''
    : `\n${paints.yellow('there was more than one question takes: narrow it by --from and --to')}\n`
  return claims.map((claim) => claimText(claim, paints)).join('\n') + rest
}

const section = (title: string, body: string, paints: Paints): string =>
  body === '' ? '' : `\n${paints.bold(title)}\n${body}`

const countOf = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`

/** What is not known, one line each; nothing where nothing is missing. */
const gapLines = (page: PartyLedgerReport): readonly string[] => {
  const { gaps, leftOutUndated = 0, unreadDocuments = 0, complete } = page
  const lines: readonly (readonly [number, string, string])[] = [
    [unreadDocuments, 'stored document not read against these lists', 'stored documents not read against these lists'],
    [leftOutUndated, 'document left out for want of a day', 'documents left out for want of a day'],
    [gaps.undatedDocuments, 'document without a day of publication', 'documents without a day of publication'],
    [gaps.undatedFigures, 'version of a figure without a day', 'versions of figures without a day'],
    [gaps.unsourced, 'claim told with no source named', 'claims told with no source named'],
    [gaps.unnamedSpeakers, 'statement of an unnamed source', 'statements of unnamed sources'],
    [gaps.unratedSources, 'source nobody has rated', 'sources nobody has rated'],
  ]
  return [
    ...lines.filter(([count]) => count > 0).map(([count, one, many]) => `  ${countOf(count, one, many)}\n`),
    ...(complete ? [] : ['  more than one question takes: narrow it by --from and --to\n']),
  ]
}

/** A party's page, for people. */
export const partyLedgerText = (page: PartyLedgerReport, paints: Paints): string => {
  const { party, documents, saidAbout, saidBy, figures, relations, events, checks, sources } = page
  const conflictCount = [...figures, ...relations].reduce((sum, claim) => sum + claim.conflictCount, 0)
  const days = [page.from, page.to].some((day) => day !== undefined)
    ? `  ${page.from ?? '..'} to ${page.to ?? '..'}`
    : ''
  const said = saidAbout.flatMap(({ statements }) => statements)
  const statementRows = (list: typeof said): string =>
    table(
      list.map(({ citation, saying, date }) => [
        `  ${date ?? citation.published ?? 'undated'}`,
        isolated(saying.speakerText),
        saying.modality,
        isolated(citation.source ?? citation.document.slice(0, 12)),
        isolated(clip(citation.text, words)),
      ]),
    )
  return [
    `${paints.bold(plain(party.caption))}  ${party.id}  ${party.status}${days}\n`,
    `${countOf(documents.length, 'document')}, ${countOf(said.length, 'statement')} about it, ${countOf(conflictCount, 'conflict')}\n`,
    section('Said about it', statementRows(said), paints),
    section('Said by it', statementRows([...saidBy]), paints),
    section('Figures', figures.map((claim) => claimText(claim, paints)).join(''), paints),
    section('Relations', relations.map((claim) => claimText(claim, paints)).join(''), paints),
    section(
      'Events',
      table(
        events.map(({ citation, type, date, place, mode }) => [
          `  ${date ?? 'undated'}`,
          mode === 'said' ? type : `${type} (${modes[mode]})`,
          isolated(place?.name ?? ''),
          isolated(citation.source ?? citation.document.slice(0, 12)),
          isolated(clip(citation.text, words)),
        ]),
      ),
      paints,
    ),
    section(
      'Checks',
      table(
        checks.map(({ citation, code, claim, verdict }) => [
          `  ${verdict}`,
          code,
          isolated(claim),
          citation.published ?? 'undated',
          isolated(citation.source ?? ''),
        ]),
      ),
      paints,
    ),
    section(
      'Sources',
      table(
        sources.map(({ name, documents: count, reliability }) => [
          `  ${reliability ?? '–'}`,
          isolated(name || 'no publisher'),
          countOf(count, 'document'),
        ]),
      ),
      paints,
    ),
    section('What is missing', gapLines(page).join(''), paints),
  ].join('')
}
