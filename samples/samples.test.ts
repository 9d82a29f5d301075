import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const read = (name: string): string => readFileSync(new URL(`reading/${name}`, import.meta.url), 'utf8')

interface Sample {
  readonly file: string
  readonly title: string
  readonly language: string
  readonly published: string
  readonly source: string
}

const index = JSON.parse(read('index.json')) as readonly Sample[]

describe('samples/reading', () => {
  it('lists every text and nothing else', () => {
    const texts = readdirSync(new URL('reading/', import.meta.url)).filter((name) => name.endsWith('.txt'))
    expect(index.map((sample) => sample.file).sort()).toEqual(texts.sort())
  })

  it.each(index.map((sample) => [sample.file, sample] as const))(
    '%s begins with its title and says it is a sample',
    (file, sample) => {
      const text = read(file)
      expect(text.split('\n')[0]).toBe(sample.title)
      expect(file).toBe(`central-asia.${sample.language}.txt`)
      expect(sample.published).toMatch(/^\d{4}-\d\d-\d\d$/)
      expect(sample.source).toContain('sample')
      const words = text.split(/\s+/).filter(Boolean).length
      expect(words).toBeGreaterThanOrEqual(250)
      expect(words).toBeLessThanOrEqual(450)
    },
  )

  it('holds plain composed text: no bidi marks, tatweel, tabs or doubled spaces', () => {
    for (const { file } of index) {
      expect(read(file), file).not.toMatch(/[\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069\t]| {2}/)
      expect(read(file).normalize('NFC') === read(file), file).toBe(true)
    }
  })
})
