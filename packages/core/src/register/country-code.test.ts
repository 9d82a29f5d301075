import { describe, expect, it } from 'vitest'
import { countryRows } from './countries.generated.ts'
import { countryCode } from './country-code.ts'

describe('countryCode', () => {
  it.each([
    ['SA', 'SA'],
    ['sa', 'SA'],
    ['Saudi Arabia', 'SA'],
    ['Iran (Islamic Republic of)', 'IR'],
    ['Korea, North', 'KP'],
    ["Democratic People's Republic of Korea", 'KP'],
    ['Congo, Democratic Republic of the', 'CD'],
    ['Republic of the Congo', 'CG'],
    ['The Gambia', 'GM'],
    ['U.K.', 'GB'],
    ['Узбекистан', 'UZ'],
    ['طاجكستان', 'TJ'],
    ['Syrian Arab Republic', 'SY'],
    ['Virgin Islands, British', 'VG'],
  ])('reads %s as %s', (text, code) => expect(countryCode(text)).toBe(code))

  it.each(['', '00', 'MSN', 'Moscow', 'Atlantis', 'x'.repeat(1000)])('does not guess at %j', (text) =>
    expect(countryCode(text)).toBeUndefined(),
  )

  it('gives every name of the table to one country', () => {
    const wrong = countryRows.flatMap(([code = '', ...names]) => names.filter((name) => countryCode(name) !== code))
    expect(wrong).toEqual([])
  })
})
