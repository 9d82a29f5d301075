import type { PartyLink } from '../register/types.ts'
import { defaultLimits } from './limits.ts'
import { advancedDay } from './ofac-advanced-dates.ts'
import { type AdvancedParty, advancedDocument, advancedParty, type OfacDocument } from './ofac-advanced-party.ts'
import { type OfacOptions, ofacCons, ofacListVote, ofacPublished, ofacSdn } from './ofac-list.ts'
import { addField, ofacId, ofacRecord } from './ofac-record.ts'
import { ofacReferences } from './ofac-references.ts'
import type { ListFormat, ListLimits, ListParser, ListSink } from './types.ts'
import { xmlEntries } from './xml-entries.ts'
import { attributeOf, childOf, childrenOf, textOf, type XmlNode } from './xml-node.ts'

/** What the entries of a party say, gathered. */
interface Entries {
  readonly programmes: Set<string>
  readonly listed: string[]
  readonly amended: string[]
  readonly fields: (readonly [string, string])[]
}

/** OFAC's relations in FollowTheMoney's words; the rest is a link with OFAC's words as its role. */
const relations: readonly (readonly [RegExp, string, string])[] = [
  [/^owned or controlled by/i, 'Ownership', 'owner'],
  [/^family member of/i, 'Family', 'relative'],
]

const isDay = (text: string | undefined): text is string => text?.length === 10

const openParser = (
  sink: ListSink,
  options: OfacOptions & { readonly limits?: Partial<ListLimits> } = {},
): ListParser => {
  const limits = { ...defaultLimits, ...options.limits }
  const references = ofacReferences()
  const documents = new Map<string, OfacDocument[]>()
  const parties = new Map<string, AdvancedParty>()
  const links = new Map<string, { readonly link: PartyLink; readonly printed: string }[]>()
  const entries = new Map<string, Entries>()
  const captions = new Map<string, string>()
  const vote = ofacListVote()
  const listVotes = { sdn: 0, other: 0 }
  let published: string | undefined
  let found = 'DateOfIssue is missing'
  let count = 0
  let given = false
  let last: string | undefined

  const takeRelation = (node: XmlNode): void => {
    const from = attributeOf(node, 'From-ProfileID')
    const to = attributeOf(node, 'To-ProfileID')
    const label = references.text('RelationType', attributeOf(node, 'RelationTypeID'))
    const [, type = 'UnknownLink', as = 'object'] = relations.find(([pattern]) => pattern.test(label)) ?? []
    const role = [label, attributeOf(node, 'Former') === 'true' && '(former)'].filter(Boolean).join(' ')
    const one = { link: { type, as, to, ...(role && { role }) }, printed: references.printed(node) }
    const known = links.get(from)
    if (known) known.push(one)
    else links.set(from, [one])
  }

  const takeEntry = (node: XmlNode, where: string): void => {
    const uid = attributeOf(node, 'ProfileID')
    if (!parties.has(uid)) {
      sink.skip({ where, reason: `an entry for the profile ${uid || '(none)'}, which the file does not hold` })
      return
    }
    const one = entries.get(uid) ?? { programmes: new Set(), listed: [], amended: [], fields: [] }
    entries.set(uid, one)
    const programmes = childrenOf(node, 'SanctionsMeasure')
      // The programme stands in the comment of the measure that is one; blocking and the like have none.
      .map((measure) => textOf(measure, 'Comment'))
      .filter(Boolean)
    for (const programme of programmes) one.programmes.add(programme)
    const list = references.text('List', attributeOf(node, 'ListID'))
    if (list !== '') listVotes[/^sdn list$/i.test(list) ? 'sdn' : 'other'] += 1
    vote.add(programmes, [])
    for (const event of childrenOf(node, 'EntryEvent')) {
      const day = advancedDay(childOf(event, 'Date'))
      const type = references.text('EntryEventType', attributeOf(event, 'EntryEventTypeID'))
      if (!isDay(day)) sink.skip({ where, reason: 'an event without a day' })
      else if (type === '' || /^(?:created|added|listed)/i.test(type)) one.listed.push(day)
      else one.amended.push(day)
    }
    one.fields.push(['SanctionsEntry', references.printed({ ...node, children: [] })])
    for (const child of node.children) one.fields.push([child.name, references.printed(child)])
  }

  const give = (): void => {
    if (given) return
    given = true
    const { sdn, other } = listVotes
    const list = options.list ?? (sdn + other === 0 ? vote.list() : sdn >= other ? ofacSdn : ofacCons)
    sink.head({ list, published: ofacPublished(published, options, found) })
    for (const [uid, party] of parties) {
      parties.delete(uid)
      const { where } = party
      const skip = (reason: string): void => sink.skip({ where, reason })
      const of = entries.get(uid)
      if (!of) {
        skip('no sanctions entry names this party; it was left out')
        continue
      }
      for (const { link, printed } of links.get(uid) ?? []) {
        const caption = captions.get(link.to)
        party.facts.links.push({ ...link, to: ofacId(link.to), ...(caption && { caption }) })
        addField(party.fields, 'ProfileRelationship', printed)
      }
      for (const [name, value] of of.fields) addField(party.fields, name, value)
      const listed = of.listed.sort()
      sink.record(
        ofacRecord(
          {
            ...party,
            programmes: [...of.programmes],
            ...(listed[0] && { listedOn: listed[0] }),
            amendedOn: [...new Set([...listed.slice(1), ...of.amended])].filter((day) => day !== listed[0]).sort(),
          },
          { list, limits, skip },
        ),
      )
    }
  }

  const takeParty = (node: XmlNode, line: number, fault: (code: 'file-too-large', what: string) => never): void => {
    count += 1
    const number = attributeOf(childOf(node, 'Profile'), 'ID')
    const where = number === '' ? `party ${count}, line ${line}` : `${number} (party ${count})`
    const skip = (reason: string): void => sink.skip({ where, reason })
    // An identity is one party's; a second party that claims it must not take the documents again.
    const documentsOf = (identity: string): readonly OfacDocument[] => {
      const found = documents.get(identity) ?? []
      documents.delete(identity)
      return found
    }
    const party = advancedParty(node, references, documentsOf, where, skip)
    if (!party) return
    if (parties.has(party.uid)) {
      skip(`the profile ${party.uid} stands twice; the first was kept`)
      return
    }
    if (parties.size >= limits.records) fault('file-too-large', `more than ${limits.records} parties`)
    parties.set(party.uid, party)
    captions.set(party.uid, party.names[0]?.text ?? '')
    last = party.uid
  }

  return xmlEntries(
    {
      root: 'Sanctions',
      what: "OFAC's advanced list",
      entries: [
        'DateOfIssue',
        'ReferenceValueSets/*',
        'Locations/Location',
        'IDRegDocuments/IDRegDocument',
        'DistinctParties/DistinctParty',
        'ProfileRelationships/ProfileRelationship',
        'SanctionsEntries/SanctionsEntry',
        'SanctionsEntryLinks/*',
      ],
      last: () => last,
      stray: (where, reason) => sink.skip({ where, reason }),
      cut: (element, line) =>
        sink.skip({
          where: `line ${line}`,
          reason: `${element} is over ${limits.textLength} characters; the rest was left out`,
        }),
      entry: (path, node, { line, fault }) => {
        const [section] = path.split('/')
        if (section === 'DateOfIssue') {
          const day = advancedDay(node)
          if (isDay(day)) published = day
          found = `DateOfIssue is "${node.children
            .map((child) => child.text.trim())
            .join('-')
            .slice(0, 60)}"`
          ofacPublished(published, options, found)
        } else if (section === 'ReferenceValueSets') references.addSet(node)
        else if (section === 'Locations') references.addLocation(node)
        else if (section === 'IDRegDocuments') {
          const identity = attributeOf(node, 'IdentityID')
          const document = advancedDocument(node, references)
          const known = documents.get(identity)
          if (known) known.push(document)
          else documents.set(identity, [document])
        } else if (section === 'DistinctParties') takeParty(node, line, fault)
        else if (section === 'ProfileRelationships') takeRelation(node)
        else if (section === 'SanctionsEntries')
          takeEntry(node, `entry ${attributeOf(node, 'ID') || '(none)'}, line ${line}`)
        else sink.skip({ where: `line ${line}`, reason: `${node.name} is not taken over` })
      },
      closed: (path) => {
        if (path === 'DistinctParties') {
          for (const [identity, left] of documents) {
            const reason = `${left.length} documents of the identity ${identity || '(none)'}, which no party has`
            sink.skip({ where: 'IDRegDocuments', reason })
          }
          documents.clear()
        }
        if (path === 'SanctionsEntries') give()
      },
      end: (fault) => {
        if (count === 0) fault('list-wrong-shape', 'the file holds no party of the OFAC list')
        if (entries.size === 0) fault('list-wrong-shape', 'no entry of the file names one of its parties')
        give()
      },
    },
    limits,
  )
}

/**
 * OFAC's `SDN_ADVANCED.XML` and `CONS_ADVANCED.XML`, about 120 MB, in the Advanced Sanctions List Standard: tables of words, places and
 * documents come first, then the parties, then their relations, then the entries that say since when and for which programme a party is
 * listed. Parties are held, taken apart, until their entries have come; places and documents in compact tables. Names come in every script,
 * with their parts in natural order where the groups of name parts say which is which. The list is the one its entries name.
 *
 * Fields give the numbers of the tables in words, since the numbers are the file's own. A party that no entry names is counted and left
 * out. Errors as for the plain XML.
 */
export const ofacAdvancedXml: ListFormat = {
  id: 'ofac-advanced-xml',
  detect: (head) =>
    /<(?:[\w.-]+:)?Sanctions[\s>]/.test(head) &&
    /ADVANCED_XML|un\.org\/sanctions\/1\.0|<(?:[\w.-]+:)?(?:DateOfIssue|ReferenceValueSets)[\s>]/.test(head),
  open: openParser,
}
