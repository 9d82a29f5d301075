import { countryCode } from '../register/country-code.ts'
import type { Identification } from '../register/types.ts'
import { foldSpace } from '../register/white-space.ts'
import { ofacDate } from './ofac-dates.ts'
import { type OfacFacts, placeOf, takeBirthDate, takeIdentification, takeLink } from './ofac-facts.ts'
import { aliasStrength, type PlainName, printedName } from './ofac-names.ts'

/** What remarks are read into. */
export interface RemarkSink {
  readonly facts: OfacFacts
  readonly names: PlainName[]
  readonly person: boolean
  skip(reason: string): void
}

/** Kinds of numbers whose name ends in no general word, as OFAC's remarks print them (SDN list of July 2021). */
const namedTypes = [
  'Digital Currency Address - [A-Z]{2,5}',
  'Unified Social Credit Code \\(USCC\\)',
  'United Social Credit Code Certificate \\(USCCC\\)',
  "Aircraft Manufacturer's Serial Number \\(MSN\\)",
  'Aircraft Construction Number \\(also called L/N or S/N or F/N\\)',
  'Aircraft (?:Mode S Transponder Code|Tail Number|Serial Identification)',
  'Vessel (?:Registration Identification|Call Sign)',
  'Business Registration Document #',
  'Matricula Mercantil No',
  'Cartilla de Servicio Militar Nacional',
  'Numero de Identidad',
  'Credencial electoral',
  'Personal ID Card',
  'Italian Fiscal Code',
  'Chinese Commercial Code',
  'BIK \\(RU\\)',
  'US FEIN',
  'SWIFT/BIC',
  '(?:Diplomatic |Stateless Person |Seafarer )?Passport(?: Booklet:)?',
  'C\\.U\\.R\\.P\\.(?: #)?',
  'R\\.?F\\.?C\\.?(?: #)?',
  'I\\.F\\.E\\.',
  'D\\.N\\.I\\.',
  'C\\.U\\.I\\.[TP]?\\.?',
  '(?:NIT|RUC|RIF) #',
  'SSN',
  'MMSI',
  'License',
]
const namedType = new RegExp(`^(${namedTypes.join('|')})\\s+(?=\\S)`)
/** Any other kind: words that end in No., Number, ID, Certificate or Code before a number. */
const generalType = /^([A-Z][\p{L}'’./& ()-]{1,80}?\b(?:No\.?|Number|ID|Certificate|Code)(?: #)?:?)\s+(?=\S*\d)/u

const tail = /^(.*?)(?:\s+\(([^()]+(?:\([^()]*\)[^()]*)?)\))?(?:\s+issued\s+(.*?))?(?:\s+expires\s+(.*?))?$/

/** `Passport C284181 (Saudi Arabia) issued 12 Aug 2000 expires 19 Jun 2005`; `undefined` when the words name no kind of document. */
export const remarkIdentification = (item: string): Identification | undefined => {
  if (item.length > longestItem) return undefined
  const type = (namedType.exec(item) ?? generalType.exec(item))?.[0]
  if (!type) return undefined
  const [, number = '', where, issued, expires] = tail.exec(item.slice(type.length)) ?? []
  if (number === '' || number.length > 120) return undefined
  const country = where && countryCode(where) ? where : undefined
  const end = expires && `expires ${ofacDate(expires)?.edtf ?? expires}`
  const note = [country ? undefined : where, end].filter(Boolean).join('; ')
  const issuedOn = issued && (ofacDate(issued)?.edtf ?? issued)
  return {
    type: type.trim(),
    number,
    ...(country && { issuingCountry: country }),
    ...(issuedOn && { issuedOn }),
    ...(note && { note }),
  }
}

/** OFAC's longest item about a document has some 150 characters; patterns are not run over longer ones. */
const longestItem = 400

const unquoted = (text: string): string => /^'(.*)'$/.exec(text)?.[1] ?? text

/** The items of a remark: `; ` parts them, brackets round the whole are dropped, and the last full stop. */
const itemsOf = (remarks: string): readonly string[] =>
  foldSpace(remarks)
    .replace(/\.$/, '')
    .split(/;\s+|\)\s+\((?=Linked To:)/)
    .map((item) => item.trim())
    .filter(Boolean)

/** `(Linked To: A (IRGC)-B)` with the brackets that belong to it only. */
const linkName = (item: string): string | undefined => {
  const name = /^\(?Linked To:\s*(.+)$/i.exec(item)?.[1]
  if (name === undefined) return undefined
  const surplus = name.split(')').length - name.split('(').length
  return surplus > 0 && name.endsWith(')') ? name.slice(0, -1) : name
}

const readers: readonly (readonly [RegExp, (value: string, sink: RemarkSink, item: string) => void])[] = [
  [
    /^DOB\s+(.+)$/,
    (value, { facts, skip }, item) => {
      if (!takeBirthDate(facts, value)) skip(`a birth date that cannot be read: ${item.slice(0, 80)}`)
    },
  ],
  [/^POB\s+(.+)$/, (value, { facts }) => facts.birthPlaces.push(placeOf(value))],
  [/^(?:nationality|citizen)\s+(.+)$/i, (value, { facts }) => facts.nationalities.add(value)],
  [
    /^Gender\s+(.+)$/,
    (value, { facts, skip }, item) => {
      takeIdentification(facts, { type: 'Gender', number: value })
      if (facts.gender === undefined) skip(`${item.slice(0, 60)} is not known`)
    },
  ],
  [/^Nationality of Registration\s+(.+)$/, (value, { facts }) => facts.nationalities.add(value)],
]

const alias = /^([afn]\.k\.a\.),?\s+(.+)$/i

/**
 * Reads the prose of OFAC's remarks: dates and places of birth, nationalities, gender, documents with their country, `Linked To:`, and
 * the weak aliases that stand only here in the CSV files. What is none of these stays in the remark; phone numbers and addresses of
 * e-mail are not taken out of it.
 */
export const readRemarks = (remarks: string, sink: RemarkSink): void => {
  for (const printed of itemsOf(remarks)) {
    const item = printed.replace(/^alt\.\s+/i, '')
    const [, type, name] = alias.exec(item) ?? []
    if (type && name) {
      const how = aliasStrength(type, true)
      if (how) sink.names.push(printedName(unquoted(name), sink.person, how.strength, how.note))
      continue
    }
    const link = linkName(item)
    if (link !== undefined) {
      takeLink(sink.facts, link)
      continue
    }
    const reader = readers.find(([pattern]) => pattern.test(item))
    if (reader) {
      reader[1]((reader[0].exec(item)?.[1] ?? '').trim(), sink, item)
      continue
    }
    const identification = remarkIdentification(item)
    if (identification) takeIdentification(sink.facts, identification)
  }
}
