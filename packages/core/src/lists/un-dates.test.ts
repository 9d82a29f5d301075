import { describe, expect, it } from 'vitest'
import { birthDate } from './un-dates.ts'

const read = (children: Readonly<Record<string, string>>) =>
  birthDate({
    name: 'INDIVIDUAL_DATE_OF_BIRTH',
    text: '',
    children: Object.entries(children).map(([name, text]) => ({ name, text })),
  })

describe('birth dates of the UN list', () => {
  it.each([
    [{ TYPE_OF_DATE: 'EXACT', DATE: '1957-03-10' }, '1957-03-10'],
    [{ TYPE_OF_DATE: 'EXACT', DATE: '1957-03-10-05:00' }, '1957-03-10'],
    [{ TYPE_OF_DATE: 'APPROXIMATELY', DATE: '1957-03-10' }, '1957-03-10~'],
    [{ TYPE_OF_DATE: 'EXACT', YEAR: '1957' }, '1957'],
    [{ TYPE_OF_DATE: 'APPROXIMATELY', YEAR: '1957' }, '1957~'],
    [{ YEAR: '1957' }, '1957'],
    [{ TYPE_OF_DATE: 'BETWEEN', FROM_YEAR: '1955', TO_YEAR: '1958' }, '1955/1958'],
    [{ TYPE_OF_DATE: 'BETWEEN', FROM_YEAR: '1955', TO_YEAR: '1958', NOTE: 'Approximately ' }, '1955~/1958~'],
    [{ TYPE_OF_DATE: 'BETWEEN', FROM_YEAR: '1955', TO_YEAR: '1955' }, '1955'],
    [{ TYPE_OF_DATE: 'BETWEEN', FROM_YEAR: '1955' }, '1955/..'],
    [{ TYPE_OF_DATE: 'EXACT', NOTE: 'Nov. 1973 ' }, '1973-11'],
    [{ TYPE_OF_DATE: 'EXACT', NOTE: 'August 1961' }, '1961-08'],
    [{ TYPE_OF_DATE: 'EXACT', NOTE: 'Between Aug. and Sep. 1977' }, '1977-08/1977-09'],
    [{ TYPE_OF_DATE: 'EXACT', YEAR: '1958', NOTE: 'Sep.' }, '1958-09'],
  ])('%o is %s', (children, edtf) => {
    expect(read(children)?.edtf).toBe(edtf)
  })

  it.each([
    [{ TYPE_OF_DATE: 'EXACT', DATE: '1957-02-30' }],
    [{ TYPE_OF_DATE: 'EXACT', NOTE: '24/06/1402 (Hijri Calendar)' }],
    [{ TYPE_OF_DATE: 'BETWEEN', FROM_YEAR: '1958', TO_YEAR: '1955' }],
    [{ TYPE_OF_DATE: 'EXACT', YEAR: 'about 1957' }],
    [{ TYPE_OF_DATE: '' }],
  ])('%o is no date', (children) => {
    expect(read(children)).toBeUndefined()
  })

  it('keeps the note beside the date', () => {
    expect(read({ TYPE_OF_DATE: 'EXACT', DATE: '1957-03-10', NOTE: 'from false\n passport' })).toEqual({
      edtf: '1957-03-10',
      note: 'from false passport',
    })
  })
})
