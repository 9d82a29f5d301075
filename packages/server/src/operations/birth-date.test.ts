import { describe, expect, it } from 'vitest'
import { isBirthDate } from './birth-date.ts'

describe('isBirthDate', () => {
  it.each(['1957', '1957-03', '1957-03-10', '1955/1958', '1957~', '1700-01-01', '2100'])('takes %s', (text) => {
    expect(isBirthDate(text)).toBe(true)
  })

  it.each(['', 'soon', '1376', '1376-05-02', '1699', '3000', '2500/2501', '0000-00-00'])('refuses %j', (text) => {
    expect(isBirthDate(text)).toBe(false)
  })
})
