import { readFileSync } from 'node:fs'
import { foldText } from '@marsad/core/text'
import { type Word, wordOf } from '../packages/core/src/names/tokens/word.ts'
import { wordSimilarity } from '../packages/core/src/names/tokens/word-similarity.ts'
import { type Measure, missing, share, sharedFile, table } from './measure.ts'
import { sampled } from './screening/registers.ts'

const files = [
  ['arabic', 'Arab', 'names/wikidata_arabic_latin_dev.tsv'],
  ['russian', 'Cyrl', 'names/wikidata_russian_latin_dev.tsv'],
] as const

/** Rows met once are noisy: another name of the same person, a title, a whole name. */
const leastCount = 2

/** Similarities a pair is asked to reach: at all, surely, nearly the same. */
const lines = [0.01, 0.8, 0.9]

interface Spelling {
  readonly latin: Word
  readonly native: Word
  readonly count: number
  readonly shown: string
}

const spellings = (path: string, script: string): readonly Spelling[] =>
  readFileSync(sharedFile(path), 'utf8')
    .trimEnd()
    .split('\n')
    .flatMap((line) => {
      const [latin = '', spaced = '', count = '0'] = line.split('\t')
      const native = spaced.replaceAll(' ', '')
      if (Number(count) < leastCount) return []
      return [
        {
          latin: wordOf(foldText(latin), 'Latn', [], latin),
          native: wordOf(foldText(native), script, [], native),
          count: Number(count),
          shown: `${latin} ${native}`,
        },
      ]
    })

const passing = (similarities: readonly number[], line: number): number =>
  similarities.filter((one) => one >= line).length / similarities.length

/** How far a word and its spelling in another script meet, and how far two unrelated words do. */
export const transliterationMeasure: Measure = {
  name: 'transliteration',
  about:
    'a Latin word and its Arabic or Russian spelling (Wikidata, met twice or more), and unrelated words beside them',
  async run({ sample, errors }) {
    const absent = missing(...files.map(([, , path]) => path))
    if (absent) return absent
    const rows: (readonly string[])[] = [
      ['', 'pairs', ...lines.map((line) => (line < 0.1 ? 'any' : `≥ ${line}`)), 'mean'],
    ]
    const figures: Record<string, number> = {}
    const lost: string[] = []
    for (const [name, script, path] of files) {
      const all = sampled(spellings(path, script), sample)
      const often = all.filter(({ count }) => count >= 5)
      const add = (title: string, similarities: readonly number[]): void => {
        const mean = similarities.reduce((sum, one) => sum + one, 0) / similarities.length
        rows.push([
          title,
          String(similarities.length),
          ...lines.map((line) => share(passing(similarities, line))),
          share(mean),
        ])
      }
      const own = all.map(({ latin, native }) => wordSimilarity(latin, native))
      add(name, own)
      add(
        `${name}, met five times or more`,
        often.map(({ latin, native }) => wordSimilarity(latin, native)),
      )
      // Each Latin word against the spellings of seven other words: what is alike by chance.
      const strangers = all.flatMap(({ latin }, at) =>
        [1, 7, 50, 113, 399, 801, 1601].map((step) =>
          wordSimilarity(latin, all[(at + step) % all.length]?.native as Word),
        ),
      )
      add(`${name}, unrelated`, strangers)
      figures[`${name} any`] = passing(own, lines[0] as number)
      figures[`${name} 0.8`] = passing(own, 0.8)
      figures[`${name} unrelated any`] = passing(strangers, lines[0] as number)
      for (const [at, { shown, count }] of all.entries())
        if (own[at] === 0 && count >= 5) lost.push(`  ${shown} ×${count}\n`)
    }
    return { text: `${table(rows)}${errors ? lost.slice(0, 120).join('') : ''}`, figures }
  },
}
