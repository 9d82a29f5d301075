import type { Relation, RelationEnd } from '../types.ts'
import { relationWords, speakerName } from './evidence.ts'
import { entity, type FtmDesk, type FtmReadEntity, idsOf, noteOf } from './ftm-desk.ts'
import { ftmPeriod } from './times.ts'

/** The schemata an organisation may have where the model asks for one. */
const organisations = new Set(['Organization', 'Company', 'PublicBody'])
const memberships: ReadonlySet<string> = new Set(['member-of', 'joined', 'branch-of'])

/** A relation as a link, or as a `Note` where the text does not vouch for it. */
export const relationEntity = (desk: FtmDesk, relation: Relation): FtmReadEntity => {
  const { sheet, article, entities } = desk
  const { type, mode, period, trigger } = relation
  const said = sheet.statementOf(relation.statement)
  const by = said && `${speakerName(said)}: ${said.modality}`
  const [subject, object] = [sheet.subjects.ofEnd(relation.subject), sheet.subjects.ofEnd(relation.object)]
  const from = subject && entities.get(subject)
  const to = object && entities.get(object)
  const uuid = sheet.uuid('relation', type, relation.start, relation.end, subject?.key, object?.key)
  // A link knows no "not", no "perhaps" and no "he claims": those stay words about both.
  if (!sheet.holds(relation) || from === undefined || to === undefined || from.id === to.id) {
    return noteOf(desk, uuid, {
      name: [relationWords(relation)],
      description: [sheet.sentenceAt(relation)],
      entity: idsOf(desk, [subject, object]),
      keywords: ['relation', type, mode],
      notes: [by, period === undefined ? undefined : `period: ${period}`],
    })
  }
  const link = {
    role: [type.replaceAll('-', ' ')],
    summary: [sheet.sentenceAt(relation)],
    description: [`trigger: ${trigger.text}`, by, period === undefined ? undefined : `period: ${period}`],
    proof: [article],
    sourceUrl: [sheet.reading.document.url],
    publisher: [sheet.reading.document.source],
    ...ftmPeriod(period),
  }
  const isLegal = from.schema !== 'Address' && from.schema !== 'Article'
  if (isLegal && organisations.has(to.schema)) {
    if (memberships.has(type))
      return entity(`mrs-${uuid}`, 'Membership', { member: [from.id], organization: [to.id], ...link })
    if (type === 'leader-of')
      return entity(`mrs-${uuid}`, 'Directorship', { director: [from.id], organization: [to.id], ...link })
  }
  return entity(`mrs-${uuid}`, 'UnknownLink', { subject: [from.id], object: [to.id], ...link })
}

/** Events, with who did them only where they happened. */
export const eventsOf = (desk: FtmDesk): readonly FtmReadEntity[] => {
  const { sheet, article, entities } = desk
  const legal = (ends: readonly RelationEnd[]): readonly string[] =>
    idsOf(
      desk,
      ends
        .map((end) => sheet.subjects.ofEnd(end))
        .filter(
          (subject) => subject !== undefined && !['Address', 'Article'].includes(entities.get(subject)?.schema ?? ''),
        ),
    )
  return sheet.reading.events.map((event) => {
    const { type, mode, date, place, actors, targets } = event
    const words = `${mode === 'said' ? '' : `${mode}: `}${type}`
    return entity(`mrs-${sheet.uuid('event', type, event.start, event.end)}`, 'Event', {
      name: [`${words}${place === undefined ? '' : `, ${place.caption}`}`],
      summary: [sheet.sentenceAt(event)],
      location: [place?.caption],
      // The actor of an attack organises it only if it happened.
      [mode === 'said' ? 'organizer' : 'involved']: legal(actors),
      ...(mode === 'said' ? { involved: legal(targets) } : { involved: [...legal(actors), ...legal(targets)] }),
      proof: [article],
      keywords: ['event', type, mode],
      ...ftmPeriod(date),
    })
  })
}
