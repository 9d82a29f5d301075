import { directionOf, scriptOf, startingIn } from '../../../text/index.ts'
import type { Reading } from '../../types.ts'
import { type Mark, markedText, marksIn, paragraphsOf } from './marks.ts'
import { element, escaped, type Html } from './markup.ts'

/**
 * The text with its marks, a paragraph a line, each in its own direction. Its text content is the document's text, character for character. `marks` are
 * ordered by start. Cost: the text, and for each paragraph the marks that touch it.
 */
export const articleOf = (text: string, reading: Reading, marks: readonly Mark[]): Html => {
  const { direction, language } = reading.document
  const seen = new Set<string>()
  const paragraphs = paragraphsOf(text)
  const first = paragraphs[0]?.start ?? text.length
  // A mark may begin in the empty lines before the first one.
  let running: readonly Mark[] = startingIn(marks, 0, first)
  const parts = paragraphs.map((paragraph) => {
    const { start, end, until } = paragraph
    const here = marksIn(marks, paragraph, running)
    running = here.filter((mark) => mark.end > until)
    const line = text.slice(start, end)
    // A line without letters ("* * *") has no direction of its own.
    const own = scriptOf(line) === 'Zyyy' ? direction : directionOf(line)
    const dir = own === direction ? undefined : own
    return element('p', { dir }, markedText(text, paragraph, here, seen)) + escaped(text.slice(end, until))
  })
  const before = escaped(text.slice(0, first))
  const lang = language === 'und' ? undefined : language
  return element('article', { dir: direction, lang, class: 'text' }, `${before}${parts.join('')}`)
}
