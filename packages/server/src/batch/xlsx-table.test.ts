import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { archiveLimits } from './xlsx/archive.ts'
import { dayOfSerial, isDateFormat } from './xlsx/dates.ts'
import { makeArchive, type Part, type WorkbookOptions, workbookParts } from './xlsx/make-workbook.fixture.ts'
import { type XlsxOptions, xlsxTable } from './xlsx-table.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'marsad-xlsx-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const readParts = async (parts: readonly Part[], options: Partial<XlsxOptions> = {}) => {
  const path = join(folder, 'book.xlsx')
  writeFileSync(path, makeArchive(parts))
  const table = xlsxTable(path, { name: 'book.xlsx', ...options })
  const rows: (readonly string[])[] = []
  for (;;) {
    const { done, value } = await table.next()
    if (done) return { rows, remarks: value }
    rows.push(...value.map(({ cells }) => cells))
  }
}
const read = (sheet: string, book: WorkbookOptions = {}, options: Partial<XlsxOptions> = {}) =>
  readParts(workbookParts(sheet, book), options)

describe('a sheet', () => {
  it('gives shared, rich, inline and plain texts, booleans and numbers, empty cells kept in their place', async () => {
    const strings =
      '<si><t>name</t></si><si><r><t>Anwar </t></r><r><t xml:space="preserve">Salim</t></r><rPh><t>x</t></rPh></si>'
    const { rows, remarks } = await read(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>note</t></is></c></row>' +
        '<row r="3"><c r="A3" t="s"><v>1</v></c><c r="B3"><v>42</v></c><c r="C3" t="b"><v>1</v></c><c r="D3" s="0"/></row>' +
        '<row r="4"><c r="A4"/></row><row><c t="inlineStr"><is><t>a_x000D_b_x005F_c &amp; &lt;d&gt;</t></is></c><c><v>1.2E3</v></c></row>',
      { stringsXml: strings },
    )
    expect(rows).toEqual([
      ['name', '', 'note'],
      ['Anwar Salim', '42', 'true'],
      ['a\rb_c & <d>', '1200'],
    ])
    expect(remarks).toEqual([])
  })

  it('gives days by the format of the number, and numbers without one', async () => {
    const cells = (serial: number): string =>
      [0, 1, 2, 3, 4].map((style) => `<c s="${style}"><v>${serial}</v></c>`).join('')
    const { rows } = await read(`<row r="1">${cells(20_889)}</row>`, {
      formats: [14, 'dd/mm/yyyy', '[Red]0.00', '"day "0'],
    })
    expect(rows).toEqual([['20889', '1957-03-10', '1957-03-10', '20889', '20889']])
    expect((await read('<row r="1"><c s="1"><v>0</v></c></row>', { formats: [14], since1904: true })).rows).toEqual([
      ['1904-01-01'],
    ])
    expect((await read('<row r="1"><c t="d"><v>1957-03-10T00:00:00</v></c></row>')).rows).toEqual([
      ['1957-03-10T00:00:00'],
    ])
  })

  it('never works a formula out: the kept value is used and counted', async () => {
    const { rows, remarks } = await read(
      '<row r="1"><c t="str"><f>CONCAT(A1,"x")</f><v>Anwar</v></c><c><f>1+1</f><v>3</v></c><c><f>2+2</f></c><c t="e"><v>#N/A</v></c></row>',
    )
    expect(rows).toEqual([['Anwar', '3']])
    expect(remarks).toEqual([
      '2 cells hold formulas; the values kept with them were used',
      '1 formulas have no kept value and were read as empty',
      '1 cells hold an error and were read as empty',
    ])
  })

  it('does not open macros and says that they are there', async () => {
    const { remarks } = await read('<row r="1"><c><v>1</v></c></row>', {
      more: [{ name: 'xl/vbaProject.bin', content: 'x' }],
    })
    expect(remarks).toEqual(['the workbook carries macros; they were not opened'])
  })

  it('of another name is refused with the names there are', async () => {
    expect((await read('<row r="1"><c><v>1</v></c></row>', {}, { sheet: 'Customers' })).rows).toEqual([['1']])
    await expect(read('', {}, { sheet: 'Other' })).rejects.toMatchObject({
      code: 'columns-unknown',
      message: expect.stringContaining('Customers'),
    })
  })
})

describe('a workbook meant to harm', () => {
  const limits = { ...archiveLimits, ratioFrom: 100_000 }
  const bomb = `<row r="1"><c t="inlineStr"><is><t>x</t></is></c></row>${' '.repeat(3_000_000)}`

  it('is refused when it unpacks too far, by ratio, by size or by texts', async () => {
    await expect(read(bomb, {}, { limits })).rejects.toMatchObject({
      code: 'file-too-large',
      place: { file: 'book.xlsx' },
    })
    await expect(read(bomb, {}, { limits: { ...archiveLimits, inflated: 1_000_000 } })).rejects.toMatchObject({
      code: 'file-too-large',
    })
    const strings = Array.from({ length: 50 }, (_, n) => `text ${n}`)
    for (const stringLimits of [
      { count: 49, characters: 1e6, length: 1e3 },
      { count: 100, characters: 100, length: 1e3 },
      { count: 100, characters: 1e6, length: 6 },
    ])
      await expect(read('<row r="1"/>', { strings }, { stringLimits })).rejects.toMatchObject({
        code: 'file-too-large',
      })
    await expect(read('<row r="1"/>', {}, { limits: { ...archiveLimits, entries: 5 } })).rejects.toMatchObject({
      code: 'file-too-large',
    })
  })

  it('is refused when its archive lies about a size or a content', async () => {
    const lie = (change: Partial<Part>): readonly Part[] =>
      workbookParts('<row r="1"><c><v>1</v></c></row>').map((part) =>
        part.name.includes('sheet1') ? { ...part, ...change } : part,
      )
    await expect(readParts(lie({ stated: 10 }), { limits })).rejects.toMatchObject({ code: 'list-malformed' })
    await expect(readParts(lie({ sum: 1 }))).rejects.toMatchObject({
      code: 'list-malformed',
      message: expect.stringContaining('check sum'),
    })
    const twice = workbookParts('<row r="1"/>')
    await expect(readParts([...twice, twice[1]!])).rejects.toMatchObject({ code: 'list-malformed' })
  })

  it('is refused when it declares entities, refers to nothing, or is wide or deep without end', async () => {
    await expect(read('', { doctype: '<!DOCTYPE x [<!ENTITY a "b">]>' })).rejects.toMatchObject({
      code: 'list-forbidden',
    })
    await expect(read('<row r="1"><c t="s"><v>7</v></c></row>')).rejects.toMatchObject({ code: 'list-malformed' })
    await expect(read('<row r="1"><c r="XFD1"><v>7</v></c></row>')).rejects.toMatchObject({ code: 'file-too-large' })
    await expect(read('<x>'.repeat(100))).rejects.toMatchObject({ code: 'list-malformed' })
    await expect(read('<row r="1"><c>')).rejects.toMatchObject({ code: 'list-malformed' })
    await expect(readParts([{ name: 'word/document.xml', content: '<x/>' }])).rejects.toMatchObject({
      code: 'format-unknown',
    })
  })
})

describe('dates', () => {
  it('know a day by its format code', () => {
    for (const code of ['yyyy-mm-dd', 'd.m.yy', 'dddd, mmmm dd', '[$-409]d-mmm-yy;@', 'yyyy'])
      expect(isDateFormat(code)).toBe(true)
    for (const code of ['0.00', '@', 'General', '"day"0', '#,##0\\d', 'h:mm', '0.00;[Red]0', '_d0'])
      expect(isDateFormat(code)).toBe(false)
  })

  it('count from 1900 as Excel does, whose 29 February 1900 is no day', () => {
    expect([1, 59, 60, 61, 45_000, 2_958_465].map((serial) => dayOfSerial(serial, false))).toEqual([
      '1900-01-01',
      '1900-02-28',
      undefined,
      '1900-03-01',
      '2023-03-15',
      '9999-12-31',
    ])
    expect([0, -1, 2_958_466, Number.NaN].map((serial) => dayOfSerial(serial, false))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
    expect(dayOfSerial(43_538, true)).toBe('2023-03-15')
  })
})
