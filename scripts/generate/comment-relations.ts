/** Makes the phrases of `core/reading/comments` from `data/register/comment-relations.yaml`: expanded and folded, each a row of words. */
import { fold, tokenise } from '../../packages/core/src/text/index.ts'
import { fail, listOf, load, type Output, rowOf, textOf, textsOf } from './load.ts'
import { expand } from './reading-forms.ts'
import { compare, constant, header } from './write.ts'

const file = 'data/register/comment-relations.yaml'
const tables = ['before', 'inverse', 'after'] as const
const lists = [
  'parts',
  'offices',
  'former',
  'hedges',
  'negations',
  'relatives',
  'listedAs',
  'boilerplate',
  'citing',
  'inNames',
] as const

/** The phrase as a reader of the text sees it: folded tokens with one space between. */
const key = (form: string): string =>
  tokenise(fold(form))
    .map((token) => token.text)
    .join(' ')

const folded = (words: readonly string[]): readonly string[] =>
  [...new Set(words.flatMap((word) => expand(word)).map(key))].sort(compare)

/** The generated file. */
export const outputs = (): readonly Output[] => {
  const row = rowOf(file, load(file), { required: [...tables, ...lists] })
  const seen = new Map<string, string>()
  const rules = tables.flatMap((table) =>
    listOf(file, row[table]).flatMap((item) => {
      const one = rowOf(file, item, { required: ['type', 'words'] })
      const type = textOf(file, one['type'], 'type', one)
      return folded(textsOf(file, one['words'], 'words', one)).map((phrase) => {
        const before = seen.get(`${table} ${phrase}`)
        if (before !== undefined) fail(file, one, `"${phrase}" stands under ${before} and ${type}; keep one`)
        seen.set(`${table} ${phrase}`, type)
        return [phrase, type, table] as const
      })
    }),
  )
  const words = Object.fromEntries(lists.map((list) => [list, folded(textsOf(file, row[list], list, row))]))
  return [
    {
      path: 'packages/core/src/reading/comments/phrases.generated.ts',
      content: `${header([file], 'comment-relations')}
${constant('Phrase, type, and where the cited party stands.', 'commentPhrases', "readonly (readonly [string, string, 'before' | 'inverse' | 'after'])[]", rules)}
${constant('Lists of words by their use.', 'commentWords', `Readonly<Record<${lists.map((list) => `'${list}'`).join(' | ')}, readonly string[]>>`, words)}`,
    },
  ]
}
