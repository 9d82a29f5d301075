import { foldSpace } from '../register/white-space.ts'

/** An element of an entry, whole. Names are without their prefix. */
export interface XmlNode {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  /** Its own text, without its children's, as the file holds it. */
  readonly text: string
  readonly children: readonly XmlNode[]
}

/** The first child of a name. */
export const childOf = (node: XmlNode | undefined, name: string): XmlNode | undefined => {
  if (node) for (const child of node.children) if (child.name === name) return child
  return undefined
}

/** All children of a name, in order. */
export const childrenOf = (node: XmlNode | undefined, name: string): readonly XmlNode[] =>
  node?.children.filter((child) => child.name === name) ?? []

/** The text of the first child of a name, white space folded; '' when absent or empty. */
export const textOf = (node: XmlNode | undefined, name: string): string => foldSpace(childOf(node, name)?.text ?? '')

/** An attribute; '' when absent. */
export const attributeOf = (node: XmlNode | undefined, name: string): string => node?.attributes[name]?.trim() ?? ''

/**
 * The element as one compared value: its text alone, or `KEY=value` pairs of all that hangs below it in the order printed, joined by ` | `; a
 * deeper element is named by its path (`A/B`), an attribute stands with its element (`A/name`). Inner white space is kept.
 */
export const nodeValue = (node: XmlNode): string => {
  const pairs: string[] = []
  const walk = (one: XmlNode, path: string): void => {
    for (const [name, value] of Object.entries(one.attributes)) pairs.push(`${path}${name}=${value.trim()}`)
    for (const child of one.children) {
      const text = child.text.trim()
      const bare = child.children.length === 0 && Object.keys(child.attributes).length === 0
      if (text !== '' || bare) pairs.push(`${path}${child.name}=${text}`)
      walk(child, `${path}${child.name}/`)
    }
  }
  walk(node, '')
  const own = node.text.trim()
  return own === '' ? pairs.join(' | ') : [own, ...pairs].join(' | ')
}

/** `1948-12-10` for an element of `Year`, `Month` and `Day` alone. */
const dateOf = (node: XmlNode): string | undefined =>
  node.children.length > 0 && node.children.every(({ name }) => name === 'Year' || name === 'Month' || name === 'Day')
    ? node.children.map((child) => child.text.trim().padStart(2, '0')).join('-')
    : undefined

/**
 * A deep element as one compared value, shorter than {@link nodeValue}: elements in the order printed, `KEY=value` where they have a text, their
 * attributes behind them. `attribute` says an attribute in words. An empty element says nothing, nor does an attribute that is `false`; both
 * are seen again when they change.
 */
export const nodeOutline = (
  node: XmlNode,
  attribute: (name: string, value: string) => readonly [string, string],
): string => {
  const pairs: string[] = []
  const walk = (one: XmlNode): void => {
    for (const [name, value] of Object.entries(one.attributes)) {
      if (value !== 'false') pairs.push(attribute(name, value.trim()).join('='))
    }
    for (const child of one.children) {
      const text = dateOf(child) ?? child.text.trim()
      const dated = child.children.length > 0 && text !== child.text.trim()
      if (text !== '') pairs.push(`${child.name}=${text}`)
      else if (child.children.length > 0) pairs.push(child.name)
      walk(dated ? { ...child, children: [] } : child)
    }
  }
  walk(node)
  const own = node.text.trim()
  return own === '' ? pairs.join(' | ') : [own, ...pairs].join(' | ')
}
