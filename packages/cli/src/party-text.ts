import type { CommentRelation } from '@marsad/core/reading'
import type { PartyReport } from '@marsad/server/operations/party-report'
import { groundWords } from './merging.ts'
import { type Paints, plain, table } from './output.ts'
import { relationRow } from './relation-row.ts'

/** A party's report as a page for a person. */
export const partyText = (report: PartyReport, paints: Paints, relations: readonly CommentRelation[] = []): string => {
  const {
    id,
    schema,
    caption,
    names,
    listings,
    status,
    asOf,
    seen,
    starter,
    notes,
    mergedFrom = [],
    others = [],
  } = report
  const when = asOf === undefined ? 'now' : `on ${asOf}`
  const standing = status === 'never' ? 'on no loaded list' : status
  const facts: [string, string | undefined][] = [
    ['birth', report.birthDates?.map((date) => date.edtf).join(', ')],
    ['nationality', report.nationalities?.join(', ')],
    ['position', report.positions?.join('; ')],
    [
      'address',
      report.addresses?.map((a) => [a.street, a.city, a.state, a.country].filter(Boolean).join(', ')).join('; '),
    ],
    ['documents', report.identifications?.map((one) => [one.type, one.number].filter(Boolean).join(' ')).join('; ')],
    ['comments', report.comments],
  ]
  const lines = listings.map((listing) => [
    listing.list,
    listing.reference,
    listing.programme,
    listing.status,
    `listed ${listing.listedOn ?? 'on an unknown day'}`,
    listing.removedOn === undefined ? '' : `removed ${listing.removedOn}`,
  ])
  const editions = seen.map(({ list, first, last, editions: days, versions }) => [
    list,
    `${days.length} ${days.length === 1 ? 'edition' : 'editions'}, ${first ?? ''} to ${last ?? ''}`,
    `${versions} ${versions === 1 ? 'state' : 'states'}`,
  ])
  const reasons = mergedFrom.map(({ ground, between, evidence, by, at, reason }) => [
    ...between,
    ground === 'person' ? `${groundWords.person}: ${by ?? ''}, ${at ?? ''}: ${reason ?? ''}` : evidence,
  ])
  const present = facts.filter((fact): fact is [string, string] => fact[1] !== undefined && fact[1] !== '')
  const part = (title: string, body: string): string => (body === '' ? '' : `\n${paints.bold(title)}\n${body}`)
  return [
    `${paints.bold(plain(caption))}  ${id}  ${schema}\n`,
    `${when}: ${status === 'listed' ? paints.red(standing) : standing}${starter ? '  (from the starter register)' : ''}\n`,
    part('Listings', table(lines, '  ')),
    part(
      'Names',
      table(
        names.map((name) => [name.strength, name.script, name.text, name.source ?? name.lists?.join(', ') ?? '']),
        '  ',
      ),
    ),
    part('Facts', table(present, '  ')),
    part('Ties in the list’s own words', table(relations.map(relationRow), '  ')),
    part('Notes', notes?.en === undefined ? '' : `  ${plain(notes.en)}\n`),
    part('One party because', table(reasons, '  ')),
    part(
      'Other parties with this reference',
      table(
        others.map((entry) => [entry]),
        '  ',
      ),
    ),
    part('Seen in', table(editions, '  ')),
  ].join('')
}
