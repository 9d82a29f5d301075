import type { UnElement, UnLeaf } from './un-fields.ts'

/** Collects the child elements of one entry from the events of an XML parser. */
export interface EntryReader {
  /** Begins an entry. */
  begin(): void
  /** A tag inside the entry opens or closes; the entry's own tags are not told. */
  open(name: string): void
  close(name: string): void
  text(text: string): void
  /** The children collected since {@link EntryReader.begin}. */
  elements(): readonly UnElement[]
  /** The entry's reference as far as read; empty before. */
  reference(): string
}

interface Open {
  readonly name: string
  text: string
  readonly children: UnLeaf[]
}

/**
 * A reader for entries two levels deep, as the UN's are; a deeper leaf is named by its path (`A/B`), so nothing is lost. A text over
 * `textLength` is cut there and `onCut` is told the element's name.
 */
export const entryReader = (textLength: number, onCut: (element: string) => void): EntryReader => {
  let done: UnElement[] = []
  let child: Open | undefined
  let inner: { readonly name: string; text: string; leaf: boolean }[] = []
  let cut = false

  const append = (before: string, text: string): string => {
    const room = textLength - before.length
    if (text.length <= room) return before === '' ? text : before + text
    cut = true
    return before + text.slice(0, Math.max(room, 0))
  }
  const report = (name: string): void => {
    if (cut) onCut(name)
    cut = false
  }

  return {
    begin: () => {
      done = []
      child = undefined
      inner = []
      cut = false
    },
    open: (name) => {
      if (!child) {
        child = { name, text: '', children: [] }
        return
      }
      const parent = inner.at(-1)
      if (parent) parent.leaf = false
      inner.push({ name, text: '', leaf: true })
    },
    text: (text) => {
      const target = inner.at(-1) ?? child
      if (target) target.text = append(target.text, text)
    },
    close: (name) => {
      report(name)
      const leaf = inner.at(-1)
      if (!leaf) {
        if (child) done.push(child)
        child = undefined
        return
      }
      const path = inner.length === 1 ? leaf.name : inner.map((one) => one.name).join('/')
      inner.pop()
      if (leaf.leaf || leaf.text.trim() !== '') child?.children.push({ name: path, text: leaf.text })
    },
    elements: () => done,
    reference: () => done.find((element) => element.name === 'REFERENCE_NUMBER')?.text.trim() ?? '',
  }
}
