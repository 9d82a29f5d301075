/** Makes the frequencies of name words from `data/names/word-frequencies.tsv`: one compact text that is read when it is first asked. */
import { readFileSync } from 'node:fs'
import { fail, type Output } from './load.ts'
import { compare, header } from './write.ts'

const file = 'data/names/word-frequencies.tsv'

const columns = 'word\tscript\tpersons\torganisations\tordinary'

/** `aaron,,,5`: the word and its three counts in base 36; a zero is nothing, zeros at the end are left out with their commas. */
const packed = (word: string, counts: readonly number[]): string =>
  [word, ...counts.map((count) => (count === 0 ? '' : count.toString(36)))].join(',').replace(/,+$/, '')

/** The generated file. */
export const outputs = (): readonly Output[] => {
  const lines = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
  const of = /^# Of: (\d+) persons, (\d+) organisations, (\d+) ordinary names$/m.exec(lines.join('\n'))
  if (!of) return fail(file, 1, 'the comment "# Of: … persons, … organisations, … ordinary names" is missing')
  let before = ''
  const rows = lines.flatMap((line, at) => {
    if (line.startsWith('#') || line === columns) return []
    const [word = '', , ...counts] = line.split('\t')
    if (!/^\p{L}+$/u.test(word) || counts.length !== 3 || !counts.every((count) => /^\d+$/.test(count)))
      fail(file, at + 1, `expected ${columns.replaceAll('\t', ', ')}, found ${JSON.stringify(line)}`)
    if (compare(before, word) >= 0) fail(file, at + 1, `${word} must come before ${before}, and once`)
    before = word
    return [packed(word, counts.map(Number))]
  })
  return [
    {
      path: 'packages/core/src/names/tokens/word-frequencies.generated.ts',
      content: `${header([file], 'word-frequencies')}
/** Of how many persons, organisations and ordinary names. */
export const wordFrequenciesOf: readonly [persons: number, organisations: number, ordinary: number] = [${of.slice(1).join(', ')}]

/** Words with their three counts in base 36, zeros left out: \`aaron,,,5\`, one a line. */
export const wordFrequencies: string = \`${rows.join('\n')}\`
`,
    },
  ]
}
