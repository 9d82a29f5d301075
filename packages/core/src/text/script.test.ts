import { describe, expect, it } from 'vitest'
import { directionOf, scriptCounts, scriptOf } from './script.ts'

describe('scriptOf', () => {
  it.each([
    ['داعش', 'Arab'],
    ['ИГИЛ', 'Cyrl'],
    ['ISIL', 'Latn'],
    ['伊斯蘭', 'Hani'],
    ['אל־קאעידה', 'Hebr'],
    ['1234 – !', 'Zyyy'],
    ['\ud83d', 'Zyyy'],
    ['', 'Zyyy'],
    ['تنظيم ISIL', 'Arab'],
  ])('names %s %s', (text, script) => {
    expect(scriptOf(text)).toBe(script)
  })

  it('counts a mixture', () => {
    expect(scriptCounts('abв')).toEqual([
      ['Latn', 2],
      ['Cyrl', 1],
    ])
  })

  it('gives the direction of the majority', () => {
    expect(directionOf('القاعدة (Al-Qaida) تنظيم')).toBe('rtl')
    expect(directionOf('Al-Qaida')).toBe('ltr')
    expect(directionOf('2021')).toBe('ltr')
  })
})
