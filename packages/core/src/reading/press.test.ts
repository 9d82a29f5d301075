import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fold } from '../text/index.ts'
import { findDates } from './dates/index.ts'
import { findFigures } from './figures/index.ts'
import type { Language } from './types.ts'

const published = '2023-05-17'

interface Case {
  readonly language: Language
  readonly text: string
  readonly findings: readonly string[]
}

/** `press.cases.txt`: a line with the language and the sentence, then one indented line for each finding. */
const cases = (): readonly Case[] => {
  const out: { language: Language; text: string; findings: string[] }[] = []
  for (const line of readFileSync(new URL('press.cases.txt', import.meta.url), 'utf8').split('\n')) {
    if (line.startsWith('#') || !line) continue
    if (line.startsWith('  ')) out.at(-1)?.findings.push(line.trim())
    else out.push({ language: line.slice(0, 2) as Language, text: line.slice(3), findings: [] })
  }
  return out
}

describe('sentences of the press', () => {
  it.each(cases())('$language: $text', ({ language, text, findings }) => {
    const folded = fold(text)
    const dates = findDates(folded, { language, published })
    const figures = findFigures(folded, { language, taken: dates })
    const value = (one: (typeof figures)[number]): string =>
      one.op === 'range' ? `${one.low}..${one.high}` : String(one.value ?? one.low)
    expect([
      ...dates.map((one) => `date ${one.text} = ${one.edtf}`),
      ...figures.map((one) => `figure ${one.text} = ${one.op} ${value(one)} ${one.unit}`),
    ]).toEqual(findings)
  })
})
