import { directionOf, scriptOf } from '../../../text/index.ts'
import { apart } from '../../export/html/markup.ts'
import { wordsIn } from '../../export/html/words.ts'
import { citationPlace } from './build.ts'
import type { Block, Brief, Line, Run } from './model.ts'

/** Signs that mean something in Markdown (CommonMark, GFM tables), and what HTML would be read from. */
const signs = /[\\`*_[\]<>#|~&$]/g

const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(signs, (sign) => `\\${sign}`)
    .replace(/^(\s*)([-+]|\d+[.)])(?=\s)/, '$1\\$2')

const marks = { en: ['“', '”'], ar: ['«', '»'], ru: ['«', '»'] } as const

/** A brief as Markdown (CommonMark with GFM tables); an Arabic one stands in a right-to-left block. Deterministic. */
export const briefMarkdown = ({ language, direction, title, blocks, notes, citations }: Brief): string => {
  const own = (text: string): string => {
    const other = scriptOf(text) !== 'Zyyy' && directionOf(text) !== direction
    return other ? apart(plain(text)) : plain(text)
  }
  const quote = (text: string): string => `${marks[language][0]}${own(text)}${marks[language][1]}`
  const run = (one: Run): string => {
    if (typeof one === 'string') return plain(one).replace(/^ ?/, one.startsWith(' ') ? ' ' : '')
    if (one.kind === 'cite') return `\\[${one.number}\\]`
    if (one.kind === 'quote') return quote(one.text)
    return one.kind === 'strong' ? `**${own(one.text.trim())}** ` : own(one.text)
  }
  const line = (runs: Line): string =>
    runs
      .map(run)
      .join('')
      .replace(/ {2,}/g, ' ')
      .replace(/ ([,،:])/g, '$1')
      .trim()
  const block = (one: Block): string => {
    switch (one.kind) {
      case 'heading':
        return `${'#'.repeat(one.level)} ${plain(one.text)}`
      case 'paragraph':
        return one.caution ? `> ${line(one.line)}` : line(one.line)
      case 'items':
        return one.items.map((item) => `- ${line(item)}`).join('\n')
      case 'table': {
        const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
        return [
          row(one.head.map(plain)),
          row(one.head.map(() => '---')),
          ...one.rows.map((cells) => row(cells.map(line))),
        ].join('\n')
      }
    }
  }
  const list = citations.map((citation) => {
    const url = citation.url === undefined ? '' : ` ${plain(citation.url)}`
    return `- \\[${citation.number}\\] ${quote(citation.text)} ${line(citationPlace(citation, language))}${url}`
  })
  const parts = [
    ...(direction === 'rtl' ? ['<div dir="rtl">'] : []),
    `# ${plain(title)}`,
    ...blocks.map(block),
    ...(list.length === 0 ? [] : [`## ${plain(notes)}`, list.join('\n')]),
    plain(wordsIn(language).say('page', 'madeBy')),
    ...(direction === 'rtl' ? ['</div>'] : []),
  ]
  return `${parts.join('\n\n')}\n`
}
