import { directionOf, scriptOf } from '../../../text/index.ts'
import { datum, element, escaped, type Html, webLink } from '../../export/html/markup.ts'
import { wordsIn } from '../../export/html/words.ts'
import { citationPlace } from './build.ts'
import type { Block, Brief, Line, Run } from './model.ts'
import { briefStyle, briefStyleHash } from './style.ts'

const quoted = (text: string): Html =>
  element('q', { dir: scriptOf(text) === 'Zyyy' ? undefined : directionOf(text) }, escaped(text))

const runHtml = (run: Run, seen: Set<number>): Html => {
  if (typeof run === 'string') return escaped(run)
  switch (run.kind) {
    case 'data':
      return datum(run.text)
    case 'strong':
      return `<b>${datum(run.text)}</b>`
    case 'soft':
      return element('span', { class: 'soft' }, escaped(run.text))
    case 'quote':
      return quoted(run.text)
    case 'cite': {
      const first = !seen.has(run.number)
      seen.add(run.number)
      const id = first ? `u-${run.number}` : undefined
      return element('a', { class: 'cite', id, href: `#n-${run.number}` }, `[${run.number}]`)
    }
  }
}

const blockHtml = (block: Block, seen: Set<number>): Html => {
  const line = (runs: Line): Html => runs.map((run) => runHtml(run, seen)).join('')
  switch (block.kind) {
    case 'heading':
      return element(`h${block.level}`, {}, escaped(block.text))
    case 'paragraph':
      return element('p', { class: block.caution ? 'caution' : undefined }, line(block.line))
    case 'items':
      return element('ul', {}, block.items.map((item) => element('li', {}, line(item))).join(''))
    case 'table': {
      const head = block.head.map((cell) => element('th', { scope: 'col' }, escaped(cell))).join('')
      const rows = block.rows.map((row) => element('tr', {}, row.map((cell) => element('td', {}, line(cell))).join('')))
      return `<div class="wide"><table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`
    }
  }
}

/** A brief as one self-contained HTML page, without script, picture or fetched address; its own policy forbids them. Deterministic. */
export const briefHtml = (brief: Brief): string => {
  const { language, direction, title, blocks, notes, citations } = brief
  const seen = new Set<number>()
  const body = blocks.map((block) => blockHtml(block, seen)).join('\n')
  const list = citations.map((citation) => {
    const { number, text, url } = citation
    const place = citationPlace(citation, language)
      .map((run) => runHtml(run, seen))
      .join('')
    const address = url === undefined ? '' : ` ${webLink(url)}`
    const back = element('a', { class: 'cite', href: `#u-${number}` }, `[${number}]`)
    return element(
      'li',
      { id: `n-${number}` },
      `${back}<span>${quoted(text)} <span class="soft">${place}</span>${address}</span>`,
    )
  })
  const citationsHtml =
    list.length === 0 ? '' : `<h2>${escaped(notes)}</h2>\n${element('ol', { class: 'notes' }, list.join('\n'))}`
  const policy = `default-src 'none'; style-src 'sha256-${briefStyleHash}'; base-uri 'none'; form-action 'none'`
  return `<!doctype html>
<html lang="${language}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escaped(title)}</title>
<style>${briefStyle}</style>
</head>
<body>
<h1 dir="auto">${escaped(title)}</h1>
${body}
${citationsHtml}
<footer>${escaped(wordsIn(language).say('page', 'madeBy'))}</footer>
</body>
</html>
`
}
