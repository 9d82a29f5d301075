import { MarsadError } from '@marsad/core/errors'
import type { Archive } from './archive.ts'
import { showsDay } from './dates.ts'
import { readWholePart } from './part.ts'

/** What has to be known of a workbook before a sheet is read. */
export interface Workbook {
  /** Where the wanted sheet stands in the archive. */
  readonly sheet: string
  readonly sheets: readonly string[]
  readonly sharedStrings?: string
  /** By the number of a cell's style: its number is a day. */
  readonly dayStyles: readonly boolean[]
  readonly since1904: boolean
  readonly macros: boolean
}

const sheetLimit = 5_000
const styleLimit = 100_000

interface Relation {
  readonly type: string
  readonly target: string
}

/** A target as a name in the archive: relative to the folder of the workbook, or from the root. */
const nameOf = (target: string, folder: string): string => {
  const parts: string[] = target.startsWith('/') ? [] : folder.split('/').filter((part) => part !== '')
  for (const part of target.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}

const relationsOf = async (archive: Archive, part: string, file: string): Promise<ReadonlyMap<string, Relation>> => {
  const found = new Map<string, Relation>()
  if (!archive.has(part)) return found
  await readWholePart(archive.read(part), part, file, {
    open: (name, { Id = '', Type = '', Target = '', TargetMode }) => {
      // Targets outside the file are never followed.
      if (name === 'Relationship' && TargetMode !== 'External' && found.size < 2 * sheetLimit)
        found.set(Id, { type: Type.slice(Type.lastIndexOf('/') + 1), target: Target })
    },
  })
  return found
}

const dayStylesOf = async (archive: Archive, part: string, file: string): Promise<readonly boolean[]> => {
  const codes = new Map<number, string>()
  const formats: number[] = []
  let inCells = false
  await readWholePart(archive.read(part), part, file, {
    open: (name, { numFmtId = '', formatCode = '' }) => {
      if (name === 'numFmt' && codes.size < styleLimit) codes.set(Number(numFmtId), formatCode.slice(0, 1000))
      else if (name === 'cellXfs') inCells = true
      else if (name === 'xf' && inCells && formats.length < styleLimit) formats.push(Number(numFmtId))
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false
    },
  })
  return formats.map((format) => showsDay(format, codes))
}

const missing = (file: string, what: string): MarsadError =>
  new MarsadError('format-unknown', `is an archive but no Excel workbook: ${what}`, { file })

/** Finds the sheet (the first one, or the one of that name) and what its cells refer to. */
export const readWorkbook = async (archive: Archive, file: string, wanted?: string): Promise<Workbook> => {
  const roots = await relationsOf(archive, '_rels/.rels', file)
  const main = [...roots.values()].find(({ type }) => type === 'officeDocument')
  const part = main === undefined ? 'xl/workbook.xml' : nameOf(main.target, '')
  if (!archive.has(part)) throw missing(file, `it holds no ${part.slice(0, 80)}`)
  if (!/\.xml$/i.test(part)) throw missing(file, 'it is a binary workbook (.xlsb); save it as .xlsx')
  const folder = part.slice(0, part.lastIndexOf('/') + 1)
  const relations = await relationsOf(archive, `${folder}_rels/${part.slice(folder.length)}.rels`, file)
  const sheets: { readonly name: string; readonly relation: string }[] = []
  let since1904 = false
  await readWholePart(archive.read(part), part, file, {
    open: (name, attributes) => {
      if (name === 'sheet' && sheets.length < sheetLimit) {
        const relation = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? ''
        sheets.push({ name: attributes['name'] ?? '', relation })
      }
      if (name === 'workbookPr') since1904 = /^(1|true|on)$/.test(attributes['date1904'] ?? '')
    },
  })
  const chosen = wanted === undefined ? sheets[0] : sheets.find(({ name }) => name === wanted)
  const target = chosen === undefined ? undefined : relations.get(chosen.relation)
  if (target?.type !== 'worksheet') {
    const names = sheets.map(({ name }) => name.slice(0, 40)).slice(0, 20)
    throw new MarsadError(
      'columns-unknown',
      `there is no sheet ${wanted === undefined ? '' : `"${wanted.slice(0, 40)}" `}with cells; the sheets are: ${names.join(', ')}`,
      { file },
    )
  }
  const at = (type: string): string | undefined => {
    const relation = [...relations.values()].find((one) => one.type === type)
    const name = relation === undefined ? undefined : nameOf(relation.target, folder)
    return name !== undefined && archive.has(name) ? name : undefined
  }
  const styles = at('styles')
  const sharedStrings = at('sharedStrings')
  return {
    sheet: nameOf(target.target, folder),
    sheets: sheets.map(({ name }) => name),
    ...(sharedStrings === undefined ? {} : { sharedStrings }),
    dayStyles: styles === undefined ? [] : await dayStylesOf(archive, styles, file),
    since1904,
    macros: archive.names.some((name) => /vbaProject\.bin$/i.test(name)),
  }
}
