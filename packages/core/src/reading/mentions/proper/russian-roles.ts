import { adjective, verbal } from './russian-shapes.ts'
import type { NameScan } from './scan.ts'

/** Letters that a stop follows inside a role ("и. о."). */
const honorific = new Set(['и', 'о', 'им'])
const longestRole = 14

/** The rule for roles before a name in Russian ("начальник управления МЧС"): the tokens of the role that ends right before a token. */
export const russianRoles = ({
  page,
  letters,
  words,
  ...scan
}: NameScan): ((first: number) => readonly [number, number] | undefined) => {
  const { word, glued } = letters
  const { tokens } = page
  const mark = (at: number): string => (tokens[at]?.kind === 'mark' ? (tokens[at]?.text ?? '') : '')
  const isTitle = (text: string): boolean => scan.roles.has(text) || words.titles.has(text)
  return (first) => {
    let from = first
    let title = false
    while (from > 0 && first - from < longestRole) {
      const text = word(from - 1)
      if (text === '' && !['"', '-', '.'].includes(mark(from - 1))) break
      if (mark(from - 1) === '.' && !honorific.has(word(from - 2))) break
      if (mark(from - 1) === '-' && !glued(from)) break
      if (
        scan.speech.has(text) ||
        verbal.test(text) ||
        ([
          'что',
          'как',
          'и',
          'а',
          'но',
          'со',
          'с',
          'в',
          'на',
          'у',
          'от',
          'словам',
          'ссылкой',
          'данным',
          'мнению',
          'чтобы',
        ].includes(text) &&
          !(text === 'и' && mark(from) === '.'))
      ) {
        if (!(text === 'в' || text === 'на' || text === 'и') || from === first) break
      }
      from -= 1
      if (isTitle(text) || isTitle(text.slice(text.lastIndexOf('-') + 1))) title = true
    }
    if (!title) return undefined
    while (from < first && !isTitle(word(from)) && !adjective.test(word(from))) from += 1
    return from < first ? [from, first] : undefined
  }
}
