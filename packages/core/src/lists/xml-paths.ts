import { foldSpace } from '../register/white-space.ts'
import { childrenOf, type XmlNode } from './xml-node.ts'

/** The elements at the end of a path of names, in order: `nodesAt(entry, 'Names', 'Name')`. */
export const nodesAt = (node: XmlNode, ...path: readonly string[]): readonly XmlNode[] =>
  path.reduce<readonly XmlNode[]>((nodes, name) => nodes.flatMap((one) => childrenOf(one, name)), [node])

/** The texts at the end of a path, white space folded, empty ones left out. */
export const textsAt = (node: XmlNode, ...path: readonly string[]): readonly string[] =>
  nodesAt(node, ...path)
    .map((one) => foldSpace(one.text))
    .filter(Boolean)

/** The first text at the end of a path; empty when there is none. */
export const textAt = (node: XmlNode, ...path: readonly string[]): string => textsAt(node, ...path)[0] ?? ''

/** An attribute, white space folded; empty when absent. */
export const attribute = (node: XmlNode, name: string): string =>
  Object.hasOwn(node.attributes, name) ? foldSpace(node.attributes[name] ?? '') : ''

/** Attributes in code-point order, since XML gives their order no meaning, without empty ones and without those of the schema. */
const attributesOf = (node: XmlNode): readonly (readonly [string, string])[] =>
  Object.entries(node.attributes)
    .filter(([key, value]) => value.trim() !== '' && !/^xmlns(?::|$)|^xsi:/.test(key))
    .sort(([a], [b]) => (a < b ? -1 : 1))

/**
 * An element as one compared value: `KEY=value` pairs of its attributes and of everything beneath it by path, joined by ` | `, its own text
 * first. Empty attributes and elements are left out: an export that stops printing them changes nothing.
 */
export const wholeValue = (node: XmlNode): string => {
  const pairs: string[] = []
  const add = (one: XmlNode, path: string): void => {
    const text = one.text.trim()
    if (text !== '') pairs.push(path === '' ? text : `${path}=${text}`)
    for (const [key, value] of attributesOf(one)) pairs.push(`${path === '' ? '' : `${path}/`}${key}=${value.trim()}`)
    for (const child of one.children) add(child, path === '' ? child.name : `${path}/${child.name}`)
  }
  add(node, '')
  return pairs.join(' | ')
}

/** `Nationalities` holds `Nationality`, `DOBs` holds `DOB`; `Name` with `Name6` in it is no such container. */
const isContainer = (node: XmlNode): boolean => {
  const [first] = node.children
  if (!first || node.children.some((child) => child.name !== first.name)) return false
  return node.name.length > first.name.length && node.name.startsWith(first.name.slice(0, -1))
}

/**
 * Every official element of an entry for comparison. An element with only leaves is one value; what contains further groups
 * (`Names`, `IndividualDetails`) is opened, and its parts are named by their path (`Names/Name`).
 */
export const nodeFields = (entry: XmlNode): Readonly<Record<string, readonly string[]>> => {
  const fields = new Map<string, string[]>()
  const put = (key: string, value: string): void => {
    const values = fields.get(key)
    if (values) values.push(value)
    else fields.set(key, [value])
  }
  const add = (node: XmlNode, path: string): void => {
    const deep = node.children.some((child) => child.children.length > 0)
    if ((deep || isContainer(node)) && node.text.trim() === '' && attributesOf(node).length === 0) {
      for (const child of node.children) add(child, `${path}/${child.name}`)
    } else put(path, wholeValue(node))
  }
  for (const [key, value] of attributesOf(entry)) put(key, value.trim())
  for (const child of entry.children) add(child, child.name)
  return Object.fromEntries(fields)
}
