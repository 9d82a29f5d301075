import { describe, expect, it } from 'vitest'
import { parseName } from './parse-name.ts'

describe('parseName', () => {
  it('keeps particles with the name they carry, and numbers the chain', () => {
    const { parts, chain } = parseName('Aḥmad bin ʿAlī al-Miṣrī')
    expect(chain).toBe('stated')
    expect(parts.map(({ text, key, role, link }) => [text, key, role, link])).toEqual([
      ['Aḥmad', 'ahmad', 'given', 0],
      ['bin ʿAlī', 'ali', 'father', 1],
      ['al-Miṣrī', 'misri', 'nisba', undefined],
    ])
  })
})
