import { type OfacPart, ofacColumns } from './ofac-csv-files.ts'
import { noFacts, placeOf } from './ofac-facts.ts'
import { aliasStrength, type PlainName, printedName } from './ofac-names.ts'
import { addField, type OfacEntry, ofacId, ofacSchema } from './ofac-record.ts'
import { readRemarks } from './ofac-remarks.ts'

/** The rows of one party, with OFAC's null (`-0-`) made empty. */
export interface OfacRows {
  readonly main: readonly string[]
  readonly line: number
  readonly alt: (readonly string[])[]
  readonly add: (readonly string[])[]
  /** What continues the remarks of the main row. */
  comments: string
}

/** OFAC's null. */
export const withoutNulls = (cells: readonly string[]): readonly string[] =>
  cells.map((cell) => (cell.trim() === '-0-' ? '' : cell.trim()))

const rowValue = (part: OfacPart, cells: readonly string[]): string =>
  cells
    .slice(1)
    .map((cell, index) => `${ofacColumns[part][index + 1]}=${cell}`)
    .join(' | ')

/** The columns of the main row, one field each; `Remarks` whole, with what continues it; each alias and address as one value. */
const fieldsOf = (rows: OfacRows, remarks: string): ReadonlyMap<string, readonly string[]> => {
  const fields = new Map<string, string[]>()
  for (const [index, column] of ofacColumns.main.entries()) {
    addField(fields, column, column === 'Remarks' ? remarks : (rows.main[index] ?? ''))
  }
  for (const row of rows.alt) addField(fields, 'alt', rowValue('alt', row))
  for (const row of rows.add) addField(fields, 'add', rowValue('add', row))
  return fields
}

/** One party of the CSV set. `find` names the party that has a primary name, where exactly one has it. */
export const ofacCsvEntry = (
  rows: OfacRows,
  find: (name: string) => string | undefined,
  skip: (reason: string) => void,
): OfacEntry => {
  const [uid = '', name = '', type = '', programmes = '', title, callSign, , , , flag, owner, remark = ''] = rows.main
  const remarks = `${remark}${rows.comments}`
  const schema = ofacSchema(type)
  if (!schema) skip(`SDN_Type "${type.slice(0, 40)}" is not known; taken as an entity`)
  const person = schema === 'Person'
  const facts = noFacts()
  const names: PlainName[] = name === '' ? [] : [printedName(name, person, 'primary')]
  for (const [, , kind = '', alias = ''] of rows.alt) {
    const how = aliasStrength(kind, false)
    if (alias === '') skip('an alias without a name')
    else names.push(printedName(alias, person, how?.strength ?? 'weak', how?.note))
    if (!how) skip(`the alias type "${kind.slice(0, 40)}" of "${alias.slice(0, 60)}" is not known; taken as weak`)
  }
  for (const [, , street, city, country, note] of rows.add) {
    const address = {
      ...(street && { street }),
      ...(city && { city }),
      ...(country && { country }),
      ...(note && { note }),
    }
    if (Object.keys(address).length > 0) facts.addresses.push(address)
  }
  if (title) facts.positions.add(title)
  if (callSign) facts.identifications.push({ type: 'Vessel Call Sign', number: callSign })
  if (flag && placeOf(flag).country) facts.nationalities.add(flag)
  readRemarks(remarks, { facts, names, person, skip })
  if (owner) facts.links.push({ type: 'Ownership', as: 'owner', to: owner, caption: owner })
  const links = facts.links.map((link) => {
    // The full stop that ends the remarks was dropped; it may have been the name's own: "S.A."
    for (const caption of [link.to, `${link.to}.`]) {
      const found = find(caption)
      if (found) return { ...link, to: ofacId(found), caption }
    }
    return link
  })
  return {
    uid,
    schema: schema ?? 'Organization',
    names,
    programmes: programmes
      .split('] [')
      .map((one) => one.replace(/^\[|\]$/g, '').trim())
      .filter(Boolean),
    facts: { ...facts, links },
    remarks,
    fields: fieldsOf(rows, remarks),
  }
}
