import type { CsvColumns } from './csv-table.ts'

/** What a column of the EU's table holds, in the words of its XML. */
export interface EuColumn {
  /** The element of the entry: `nameAlias`, `address` …; '' for the entry itself. */
  readonly element: string
  /** The element beneath it, where the column is of one: `regulationSummary`, `remark`. */
  readonly below?: string
  /** The attribute; '' for the element's text. */
  readonly attribute: string
}

const lowerFirst = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1)

const elements: Readonly<Record<string, string>> = {
  NameAlias: 'nameAlias',
  Address: 'address',
  BirthDate: 'birthdate',
  Identification: 'identification',
  Citizenship: 'citizenship',
}

const entityColumns: Readonly<Record<string, EuColumn>> = {
  LogicalId: { element: '', attribute: 'logicalId' },
  EU_ReferenceNumber: { element: '', attribute: 'euReferenceNumber' },
  UnitedNationId: { element: '', attribute: 'unitedNationId' },
  DesignationDate: { element: '', attribute: 'designationDate' },
  DesignationDetails: { element: '', attribute: 'designationDetails' },
  Remark: { element: 'remark', attribute: '' },
  SubjectType: { element: 'subjectType', attribute: 'code' },
  SubjectType_ClassificationCode: { element: 'subjectType', attribute: 'classificationCode' },
}

const renamed: Readonly<Record<string, string>> = {
  'birthdate BirthDate': 'birthdate',
  'birthdate Day': 'dayOfMonth',
  'birthdate Month': 'monthOfYear',
  'identification TypeCode': 'identificationTypeCode',
  'identification TypeDescription': 'identificationTypeDescription',
}

const regulationAttribute = (name: string): string => (name === 'Type' ? 'regulationType' : lowerFirst(name))

/** Version 1.1 names its columns by element and attribute: `NameAlias_WholeName`, `Address_Regulation_NumberTitle`. */
const modern = (name: string): EuColumn | undefined => {
  const [, group = '', rest = ''] =
    /^(Entity|NameAlias|Address|BirthDate|Identification|Citizenship)_(.+)$/.exec(name) ?? []
  if (group === 'Entity') {
    const regulation = /^Regulation_(.+)$/.exec(rest)?.[1]
    if (regulation) return { element: 'regulation', attribute: regulationAttribute(regulation) }
    return Object.hasOwn(entityColumns, rest) ? entityColumns[rest] : undefined
  }
  const element = elements[group]
  if (!element) return undefined
  if (rest === 'Remark') return { element, below: 'remark', attribute: '' }
  const regulation = /^Regulation_(.+)$/.exec(rest)?.[1]
  if (regulation) return { element, below: 'regulationSummary', attribute: regulationAttribute(regulation) }
  return { element, attribute: renamed[`${element} ${rest}`] ?? lowerFirst(rest) }
}

const oldGroups: Readonly<Record<string, string>> = {
  Naal: 'nameAlias',
  Addr: 'address',
  Birt: 'birthdate',
  Iden: 'identification',
  Citi: 'citizenship',
}

const oldRegulation: Readonly<Record<string, string>> = {
  leba_numtitle: 'numberTitle',
  leba_publication_date: 'publicationDate',
  leba_url: 'publicationUrl',
  programme: 'programme',
}

const oldAttributes: Readonly<Record<string, string>> = {
  logical_id: 'logicalId',
  lastname: 'lastName',
  firstname: 'firstName',
  middlename: 'middleName',
  wholename: 'wholeName',
  language: 'nameLanguage',
  zipcode: 'zipCode',
  country: 'countryDescription',
  other: 'contactInfo',
  date: 'birthdate',
  place: 'city',
}

const oldEntity: Readonly<Record<string, EuColumn>> = {
  Entity_logical_id: { element: '', attribute: 'logicalId' },
  EU_ref_num: { element: '', attribute: 'euReferenceNumber' },
  Subject_type: { element: 'subjectType', attribute: 'classificationCode' },
  Entity_remark: { element: 'remark', attribute: '' },
  Leba_numtitle: { element: 'regulation', attribute: 'numberTitle' },
  Leba_publication_date: { element: 'regulation', attribute: 'publicationDate' },
  Leba_url: { element: 'regulation', attribute: 'publicationUrl' },
  Programme: { element: 'regulation', attribute: 'programme' },
}

/** Version 1.0: `Naal_wholename`, `Birt_leba_numtitle`. */
const old = (name: string): EuColumn | undefined => {
  if (Object.hasOwn(oldEntity, name)) return oldEntity[name]
  const [, group = '', rest = ''] = /^(Naal|Addr|Birt|Iden|Citi)_(.+)$/.exec(name) ?? []
  const element = oldGroups[group]
  if (!element) return undefined
  const regulation = oldRegulation[rest]
  if (regulation) return { element, below: 'regulationSummary', attribute: regulation }
  return { element, attribute: oldAttributes[rest] ?? rest }
}

/** A column that only says when the file was made. */
export const isFileDate = (name: string): boolean => /^(?:Date_file\w*|fileGenerationDate)$/i.test(name)

/** The columns of a table in either version. */
export interface EuColumns {
  readonly version: '1.0' | '1.1'
  readonly date: number
  readonly id: number
  /** By place; `undefined` for the file's date, and for a column of no meaning. */
  readonly meaning: readonly (EuColumn | undefined)[]
  /** Columns of version 1.0 that repeat the entity's number for each part. */
  readonly repeats: readonly number[]
  readonly unknown: readonly string[]
}

/** The meaning of the columns; `undefined` where the one that joins the rows, or the names, are missing. */
export const euColumns = (columns: CsvColumns): EuColumns | undefined => {
  const version = columns.at('Naal_wholename') >= 0 ? '1.0' : '1.1'
  const id = columns.at('Entity_LogicalId') >= 0 ? columns.at('Entity_LogicalId') : columns.at('Entity_logical_id')
  if (id < 0 || columns.at(version === '1.0' ? 'Naal_wholename' : 'NameAlias_WholeName') < 0) return undefined
  const repeats: number[] = []
  const unknown: string[] = []
  const meaning = columns.names.map((name, index) => {
    if (isFileDate(name)) return undefined
    if (index !== id && name === columns.names[id]) {
      repeats.push(index)
      return undefined
    }
    const found = version === '1.0' ? old(name) : modern(name)
    if (!found) unknown.push(name === '' ? `column ${index + 1}` : name)
    return found
  })
  return { version, date: columns.names.findIndex(isFileDate), id, meaning, repeats, unknown }
}
