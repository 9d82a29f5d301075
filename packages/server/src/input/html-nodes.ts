/** The few properties of a DOM node that text extraction needs: this package is typed without a browser's library. */
export interface HtmlNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly textContent: string | null
  readonly childNodes: Iterable<HtmlNode>
}

/** An element with attributes. */
export interface HtmlElement extends HtmlNode {
  getAttribute(name: string): string | null
}

/** A parsed page. */
export interface HtmlPage {
  readonly documentElement: HtmlElement | null
  readonly body: HtmlNode | null
  querySelector(selector: string): HtmlElement | null
  querySelectorAll(selector: string): Iterable<HtmlElement>
}

/** Elements that end a line before and after them (the HTML standard's `display: block` list, section 15.3). */
const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LEGEND LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL'.split(
    ' ',
  ),
)

/** Elements whose text is not for reading. */
const silent = new Set('SCRIPT STYLE TEMPLATE NOSCRIPT HEAD IFRAME OBJECT SVG MATH BUTTON SELECT TEXTAREA'.split(' '))

/**
 * The words of a node as lines: one paragraph, heading, list item or table row a line, white space folded as a
 * browser folds it. Iterative, so that hostile depth cannot exhaust the stack.
 */
export const linesOf = (root: HtmlNode): string[] => {
  const lines: string[] = []
  let line = ''
  const breakLine = (): void => {
    const folded = line.replace(/[ \t\n\r\f]+/g, ' ').trim()
    if (folded !== '') lines.push(folded)
    line = ''
  }
  const stack: (HtmlNode | 'break')[] = [root]
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (next === 'break') breakLine()
    else if (next.nodeType === 3) line += next.textContent ?? ''
    else if (next.nodeType === 1) {
      const name = next.nodeName.toUpperCase()
      if (silent.has(name)) continue
      if (name === 'BR') breakLine()
      if (name === 'TD' || name === 'TH') line += ' '
      if (blocks.has(name)) {
        breakLine()
        stack.push('break')
      }
      // One by one: a hostile node has more children than a call may have arguments.
      for (const child of [...next.childNodes].reverse()) stack.push(child)
    }
  }
  breakLine()
  return lines
}

/** How deep the tree goes below a node. Iterative, for the same reason as {@link linesOf}. */
export const depthOf = (root: HtmlNode): number => {
  let deepest = 0
  const stack: [HtmlNode, number][] = [[root, 0]]
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const [node, depth] = next
    if (depth > deepest) deepest = depth
    for (const child of node.childNodes) stack.push([child, depth + 1])
  }
  return deepest
}

/** True when the text begins like a page: how `marsad read` and the desk tell saved HTML from plain text. */
export const looksLikeHtml = (head: string): boolean =>
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|article|main)\b/i.test(head)
