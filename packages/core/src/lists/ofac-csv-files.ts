/** The files of OFAC's CSV set. `main` holds the parties, the others what belongs to them. */
export type OfacPart = 'main' | 'alt' | 'add' | 'comments'

const names: Readonly<Record<string, OfacPart>> = {
  'sdn.csv': 'main',
  'alt.csv': 'alt',
  'add.csv': 'add',
  'sdn_comments.csv': 'comments',
  'cons_prim.csv': 'main',
  'cons_alt.csv': 'alt',
  'cons_add.csv': 'add',
  'cons_comments.csv': 'comments',
}

/** What a file of this name is in the set, whatever its case; `undefined` for any other name. */
export const ofacPartOf = (fileName: string): OfacPart | undefined => names[fileName.toLowerCase()]

/** The names of the files that stand beside a main file: `sdn.csv` → `alt.csv` … Those of `sdn.csv` for a name that is none of OFAC's. */
export const ofacFilesBeside = (mainName: string): readonly (readonly [OfacPart, string])[] => {
  const cons = mainName.toLowerCase().startsWith('cons')
  return cons
    ? [
        ['alt', 'cons_alt.csv'],
        ['add', 'cons_add.csv'],
        ['comments', 'cons_comments.csv'],
      ]
    : [
        ['alt', 'alt.csv'],
        ['add', 'add.csv'],
        ['comments', 'sdn_comments.csv'],
      ]
}

/** What a part holds, in words for messages. */
export const ofacPartHolds: Readonly<Record<OfacPart, string>> = {
  main: 'the parties',
  alt: 'the aliases',
  add: 'the addresses',
  comments: 'the ends of long remarks',
}

/** Columns of each part, in OFAC's own names (data specification of 2004-12-06, updated 2023-09-25). */
export const ofacColumns: Readonly<Record<OfacPart, readonly string[]>> = {
  main: [
    'ent_num',
    'SDN_Name',
    'SDN_Type',
    'Program',
    'Title',
    'Call_Sign',
    'Vess_type',
    'Tonnage',
    'GRT',
    'Vess_flag',
    'Vess_owner',
    'Remarks',
  ],
  alt: ['ent_num', 'alt_num', 'alt_type', 'alt_name', 'alt_remarks'],
  add: ['ent_num', 'add_num', 'Address', 'City/State/Province/Postal Code', 'Country', 'Add_remarks'],
  comments: ['ent_num', 'Remarks'],
}

const number = /^\d{1,9}$/

/** Which part a row belongs to by its shape; `undefined` for a row of no OFAC file. A row of names of columns tells it too. */
export const ofacPartOfRow = (cells: readonly string[]): OfacPart | undefined => {
  const [first = '', second = '', third = ''] = cells.map((cell) => cell.trim())
  if (!number.test(first) && first.toLowerCase() !== 'ent_num') return undefined
  const kind = third.toLowerCase()
  if (cells.length === 12)
    return /^(?:individual|entity|vessel|aircraft|-0-|sdn_type|)$/.test(kind) ? 'main' : undefined
  if (cells.length === 5) return /^(?:[afn]ka|alt_type)$/.test(kind) ? 'alt' : undefined
  if (cells.length === 6) return number.test(second) || second.toLowerCase() === 'add_num' ? 'add' : undefined
  // A number and a text could be anybody's; OFAC's remarks are items parted by semicolons, the first one cut.
  return cells.length === 2 &&
    /;\s.*(?:Linked To:|DOB |POB |No\. |Number |Passport |a\.k\.a\.|- [A-Z]{3,5} )/.test(second.slice(0, 2_000))
    ? 'comments'
    : undefined
}
