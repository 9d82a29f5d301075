import { MarsadError } from '@marsad/core/errors'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { type HtmlFacts, htmlFacts } from './html-facts.ts'
import { type HtmlNode, type HtmlPage, linesOf } from './html-nodes.ts'

/** Characters of HTML that are parsed: beyond 16 million a page is a dump, not an article. */
export const htmlLimit = 16_000_000

/** Elements a page may have before it is refused: an article has hundreds, a long table some ten thousands. */
const elementLimit = 200_000

/** A page turned into a text to be frozen. */
export interface HtmlText extends HtmlFacts {
  readonly text: string
  /** False when no article could be told from the page's frame and the whole body was taken. */
  readonly article: boolean
}

const tooDeep = (name: string, cause?: unknown): MarsadError =>
  new MarsadError('format-unknown', 'this page cannot be read: too many or too deeply nested elements; save the article alone', { file: name }, { cause })

/**
 * The article of a saved page: paragraphs as lines, without menus, scripts or advertisements, with what the page says of
 * itself. Scripts never run and nothing is fetched. `file-empty` when no words are left, `file-too-large` over {@link htmlLimit}.
 */
export const htmlToText = (html: string, name: string): HtmlText => {
  if (html.length > htmlLimit) {
    const millions = (html.length / 1e6).toFixed(1)
    throw new MarsadError('file-too-large', `${millions} million characters of HTML: the limit is ${htmlLimit / 1e6} million`, { file: name })
  }
  try {
    const { document } = parseHTML(html) as unknown as { document: HtmlPage }
    const facts = htmlFacts(document)
    // Readability rewrites the page it is given, so the fall-back lines are taken first.
    const whole = document.body === null ? [] : linesOf(document.body)
    const reader = new Readability<HtmlNode>(document as never, {
      serializer: (node) => node as unknown as HtmlNode,
      maxElemsToParse: elementLimit,
    })
    const content = reader.parse()?.content ?? undefined
    const lines = content === undefined ? [] : linesOf(content)
    const article = lines.length > 0
    const kept = article ? lines : whole
    if (kept.length === 0) throw new MarsadError('file-empty', 'the page holds no words: nothing to read', { file: name })
    const headed = facts.title === undefined || kept[0] === facts.title ? kept : [facts.title, ...kept]
    return { ...facts, text: `${headed.join('\n')}\n`, article }
  } catch (cause) {
    if (cause instanceof MarsadError) throw cause
    if (cause instanceof RangeError || (cause instanceof Error && /Aborting parsing/.test(cause.message))) throw tooDeep(name, cause)
    throw cause
  }
}
