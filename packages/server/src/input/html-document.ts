import { MarsadError } from '@marsad/core/errors'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { type HtmlFacts, htmlFacts } from './html-facts.ts'
import { depthOf, type HtmlNode, type HtmlPage, linesOf } from './html-nodes.ts'

/** Characters of HTML that are parsed: beyond 16 million a page is a dump, not an article. */
export const htmlLimit = 16_000_000

/** Tags a page may open before it is refused: an article has hundreds, a long table some ten thousands. */
const elementLimit = 50_000

/** Signs of markup that open nothing: each makes the parser begin anew. */
const signLimit = 200_000

const counted = (html: string, pattern: RegExp, limit: number): number => {
  let count = 0
  for (const _ of html.matchAll(pattern)) if (++count > limit) break
  return count
}

const tooMuchMarkup = (html: string): boolean =>
  counted(html, /<[a-z]/gi, elementLimit) > elementLimit || counted(html, /[<&]/g, signLimit) > signLimit

/**
 * Letters written as numbers become letters before the page is parsed: old pages write whole articles so, and the parser takes each for a node of its
 * own. Those that would become markup stay.
 */
const withLetters = (html: string): string =>
  html.replace(
    /&#(?:x([0-9a-f]{2,6})|([0-9]{2,7}));/gi,
    (reference, hex: string | undefined, decimal: string | undefined) => {
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
      // Below U+00A0 they are markup, or mean another sign than they say (HTML standard, section 13.2.5.80).
      return code >= 0xa0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
        ? String.fromCodePoint(code)
        : reference
    },
  )

/**
 * Depth to which an article is looked for. Readability's time grows with the cube of the depth (measured: 0.1 s at 100,
 * 0.9 s at 200, 55 s at 2,000); real pages stay under 60. A deeper page is taken whole.
 */
const depthLimit = 120

/** A page turned into a text to be frozen. */
export interface HtmlText extends HtmlFacts {
  readonly text: string
  /** False when no article could be told from the page's frame and the whole body was taken. */
  readonly article: boolean
}

const tooDeep = (name: string, cause?: unknown): MarsadError =>
  new MarsadError(
    'format-unknown',
    `this page cannot be read: more than ${elementLimit} elements, or too deeply nested; save the article alone`,
    { file: name },
    { cause },
  )

const articleOf = (page: HtmlPage): HtmlNode | undefined => {
  if (page.body === null || depthOf(page.body) > depthLimit) return undefined
  const reader = new Readability<HtmlNode>(page as never, {
    serializer: (node) => node as unknown as HtmlNode,
    maxElemsToParse: elementLimit,
  })
  return reader.parse()?.content ?? undefined
}

/**
 * A page that leaves out the tags HTML lets it leave out, with a body: the parser does not infer one. What stood in the
 * head stays findable inside it.
 */
const withBody = (html: string): string => {
  if (/<body[\s>]/i.test(html)) return html
  const attributes = /<html\b([^>]{0,2000})>/i.exec(html)?.[1] ?? ''
  const inner = html.replace(/<!doctype[^>]{0,2000}>|<\/?(?:html|head)\b[^>]{0,2000}>/gi, '')
  return `<!doctype html><html${attributes}><head></head><body>${inner}</body></html>`
}

/** The words of a piece of HTML, such as the content of a feed's entry, as lines. Throws `format-unknown` for one too deep or with too many elements. */
export const fragmentLines = (raw: string, name: string): readonly string[] => {
  const html = withLetters(raw)
  if (html.length > htmlLimit || tooMuchMarkup(html)) throw tooDeep(name)
  try {
    const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`) as unknown as {
      document: HtmlPage
    }
    return document.body === null ? [] : linesOf(document.body)
  } catch (cause) {
    if (cause instanceof RangeError) throw tooDeep(name, cause)
    throw cause
  }
}

/**
 * The article of a saved page: paragraphs as lines, without menus, scripts or advertisements, with what the page says of
 * itself. Scripts never run and nothing is fetched. `file-empty` when no words are left, `file-too-large` over {@link htmlLimit}.
 */
export const htmlToText = (raw: string, name: string): HtmlText => {
  const html = withLetters(raw)
  if (html.length > htmlLimit) {
    const millions = (html.length / 1e6).toFixed(1)
    throw new MarsadError(
      'file-too-large',
      `${millions} million characters of HTML: the limit is ${htmlLimit / 1e6} million`,
      { file: name },
    )
  }
  if (tooMuchMarkup(html)) throw tooDeep(name)
  try {
    const { document } = parseHTML(withBody(html)) as unknown as { document: HtmlPage }
    const facts = htmlFacts(document)
    // Readability rewrites the page it is given, so the fall-back lines are taken first.
    const whole = document.body === null ? [] : linesOf(document.body)
    const content = articleOf(document)
    const lines = content === undefined ? [] : linesOf(content)
    const article = lines.length > 0
    const kept = article ? lines : whole
    if (kept.length === 0)
      throw new MarsadError('file-empty', 'the page holds no words: nothing to read', { file: name })
    const headed = facts.title === undefined || kept[0] === facts.title ? kept : [facts.title, ...kept]
    return { ...facts, text: `${headed.join('\n')}\n`, article }
  } catch (cause) {
    if (cause instanceof MarsadError) throw cause
    if (cause instanceof RangeError || (cause instanceof Error && /Aborting parsing/.test(cause.message)))
      throw tooDeep(name, cause)
    throw cause
  }
}
