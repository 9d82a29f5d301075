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
 * deeper element is named by its path (`A/B`), an attribute stands with its element (`A/name`). `attribute` may say a value in words, or leave it
 * out with `undefined`. Inner white space is kept.
 */
export const nodeValue = (
  node: XmlNode,
  attribute: (name: string, value: string) => readonly [string, string] | undefined = (name, value) => [name, value],
): string => {
  const pairs: string[] = []
  const walk = (one: XmlNode, path: string): void => {
    for (const [name, value] of Object.entries(one.attributes)) {
      const shown = attribute(name, value.trim())
      if (shown) pairs.push(`${path === '' ? '' : `${path}/`}${shown[0]}=${shown[1]}`)
    }
    for (const child of one.children) {
      const below = path === '' ? child.name : `${path}/${child.name}`
      const text = child.text.trim()
      const bare = child.children.length === 0 && Object.keys(child.attributes).length === 0
      if (text !== '' || bare) pairs.push(`${below}=${text}`)
      walk(child, below)
    }
  }
  walk(node, '')
  const own = node.text.trim()
  return own === '' ? pairs.join(' | ') : [own, ...pairs].join(' | ')
}
