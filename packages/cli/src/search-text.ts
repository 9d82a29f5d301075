import type { FoundPassage } from '@marsad/core/search'
import type { SearchAnswer, SearchResult } from '@marsad/server/operations/search-documents'
import { isolated, type Paints, plain } from './output.ts'

/** A passage on one line, what was found in bold. */
const passageText = ({ start, end, text, sentence, found }: FoundPassage, paints: Paints): string => {
  const parts: string[] = []
  let at = start
  for (const span of found) {
    // Where two terms share words, the later begins inside the earlier.
    if (span.start < at) continue
    parts.push(plain(text.slice(at - start, span.start - start)))
    parts.push(paints.bold(plain(text.slice(span.start - start, span.end - start))))
    at = span.end
  }
  parts.push(plain(text.slice(at - start)))
  const whole = `${start > sentence.start ? '…' : ''}${parts.join('').trim()}${end < sentence.end ? '…' : ''}`
  return `  ${start}–${end}  ${whole}\n`
}

const headOf = ({ hash, title, source, published, count }: SearchAnswer, paints: Paints): string => {
  const facts = [published ?? 'undated', ...(source === undefined ? [] : [isolated(source)]), `${count}×`]
  return `${paints.bold(isolated(title ?? hash.slice(0, 12)))}  ${paints.dim(`${facts.join('  ')}  ${hash.slice(0, 12)}`)}\n`
}

/** What a search found, for people. */
export const searchText = ({ results, more, complete }: SearchResult, paints: Paints): string => {
  if (results.length === 0)
    return complete ? 'nothing found\n' : 'nothing found in the documents looked at: ask for less\n'
  const blocks = results.map(
    (answer) => headOf(answer, paints) + answer.passages.map((passage) => passageText(passage, paints)).join(''),
  )
  const rest = more ? `\n${paints.dim('there are more: --offset and --limit')}\n` : ''
  return `${blocks.join('\n')}${rest}`
}
