import type { EuColumns } from './eu-csv-columns.ts'
import type { XmlNode } from './xml-node.ts'

interface Draft {
  readonly name: string
  readonly attributes: Record<string, string>
  readonly below: Map<string, Draft>
  text: string
}

const draft = (name: string): Draft => ({ name, attributes: {}, below: new Map(), text: '' })

const isEmpty = ({ attributes, below, text }: Draft): boolean =>
  text === '' && Object.keys(attributes).length === 0 && below.size === 0

const nodeOf = ({ name, attributes, below, text }: Draft): XmlNode => ({
  name,
  attributes,
  children: [...below.values()].map(nodeOf),
  text,
})

/** `AD001095 (passport-National passport) ((passport))`, as version 1.0 prints a document in one cell. */
const takeDocument = ({ attributes, below }: Draft): void => {
  // Longer than any document: what hostile input would make the pattern slow with.
  if ((attributes.number ?? '').length > 2_000) return
  const [, number = '', code = '', description = '', rest = ''] =
    /^(.*?)\s*\(([\w ]+)-([^()]*)\)\s*(.*)$/s.exec(attributes.number ?? '') ?? []
  if (number === '' || code === '') return
  Object.assign(attributes, { number, identificationTypeCode: code, identificationTypeDescription: description })
  const remark = rest.replace(/^\(+|\)+$/g, '').trim()
  if (remark !== '' && remark !== code) below.set('remark', { ...draft('remark'), text: remark })
}

/** The parts that one row adds to its entity, by element; `attributes` are the entity's own. */
export interface EuRow {
  readonly attributes: Readonly<Record<string, string>>
  readonly parts: readonly XmlNode[]
}

/** Turns a row into the elements that the XML would print for it. Cells are kept as printed; a part whose cells are all empty is none. */
export const euRow = (cells: readonly string[], { meaning, version }: EuColumns): EuRow => {
  const attributes: Record<string, string> = {}
  const parts = new Map<string, Draft>()
  for (const [index, column] of meaning.entries()) {
    const value = (cells[index] ?? '').trim()
    if (!column || value === '') continue
    if (column.element === '') {
      attributes[column.attribute] = value
      continue
    }
    const part = parts.get(column.element) ?? draft(column.element)
    parts.set(column.element, part)
    let target = part
    if (column.below) {
      target = part.below.get(column.below) ?? draft(column.below)
      part.below.set(column.below, target)
    }
    if (column.attribute === '') target.text = value
    else target.attributes[column.attribute] = value
  }
  const address = parts.get('address')
  if (version === '1.0' && address?.attributes.number !== undefined) {
    const { number, street, ...others } = address.attributes
    parts.set('address', { ...address, attributes: { ...others, street: [number, street].filter(Boolean).join(' ') } })
  }
  const document = parts.get('identification')
  if (version === '1.0' && document) takeDocument(document)
  return { attributes, parts: [...parts.values()].filter((part) => !isEmpty(part)).map(nodeOf) }
}

/** An entity as its rows build it up: each part once, whatever number of rows repeats it. */
export interface EuEntity {
  readonly line: number
  add(row: EuRow): void
  node(): XmlNode
}

/** An entity that begins on a line. A subject type given in two columns is one element. */
export const euEntity = (line: number): EuEntity => {
  const attributes: Record<string, string> = {}
  const parts = new Map<string, XmlNode>()
  return {
    line,
    add: (row) => {
      for (const [key, value] of Object.entries(row.attributes)) attributes[key] ??= value
      for (const part of row.parts) {
        const key = JSON.stringify(part)
        if (!parts.has(key)) parts.set(key, part)
      }
    },
    node: () => ({ name: 'sanctionEntity', attributes, children: [...parts.values()], text: '' }),
  }
}
