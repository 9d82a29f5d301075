import { SaxesParser } from 'saxes'
import { MarsadError } from '../errors.ts'
import { guardedSteps } from './guarded.ts'
import { silenceLimit } from './limits.ts'
import type { ListLimits, ListParser } from './types.ts'
import type { XmlNode } from './xml-node.ts'

/** Longer chunks are read in pieces, so that an endless text is noticed before all of it is held. */
const sliceLength = 1_048_576
/** Elements in one entry; the largest entries of official lists have some ten thousand. */
const entryElements = 500_000

type Fault = 'list-malformed' | 'list-truncated' | 'list-forbidden' | 'list-wrong-shape' | 'file-too-large'

/** Where a reader of entries stands, and how it complains. */
export interface XmlPlace {
  /** The line of the entry's end, from 1. */
  readonly line: number
  /** Ends the import with an error that says where. */
  fault(code: Fault, what: string, advice?: string): never
}

/** What a list's parser takes from {@link xmlEntries}. */
export interface XmlEntryHandler {
  /** The root element's name, without prefix. */
  readonly root: string
  /** `the OFAC list`, for messages. */
  readonly what: string
  /**
   * Elements handed over whole, by their path below the root: `sdnEntry`, `Locations/Location`. `*` stands for any one name. Elements above
   * them are walked through; any other is told to `stray`.
   */
  readonly entries: readonly string[]
  entry(path: string, node: XmlNode, place: XmlPlace): void
  /** The root element has opened, with its attributes. */
  opened?(attributes: Readonly<Record<string, string>>): void
  /** An element or text that belongs to no entry. */
  stray(where: string, what: string): void
  /** A text of an entry over the limit, cut there. */
  cut(element: string, line: number): void
  /** An element above the entries, or the root (path ''), has closed. */
  closed?(path: string): void
  /** The last complete reference, for errors. */
  last(): string | undefined
  /** The input has ended well, the root is closed. */
  end(fault: XmlPlace['fault']): void
}

interface Open {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  text: string
  cut: boolean
  readonly children: XmlNode[]
}

/**
 * The same text in memory of its own. What is cut out of a chunk keeps the whole chunk alive in V8, so a few held names would hold the file. Two
 * pieces joined are a new text; one piece joined is the old one. Short texts are copied anyway.
 */
const ownCopy = (text: string): string => (text.length < 13 ? text : [text.slice(0, 6), text.slice(6)].join(''))

/** Element names, each held once. */
const nameTable = (): ((name: string) => string) => {
  const known = new Map<string, string>()
  return (printed) => {
    const name = known.get(printed)
    if (name !== undefined) return name
    const own = ownCopy(local(printed))
    // Names are few; a file that makes up a new one each time is not remembered.
    if (known.size < 1_000) known.set(ownCopy(printed), own)
    return own
  }
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1)

/**
 * A push parser that hands the entries of an XML list over one by one, so that only one of them is held. A document type declaration is refused
 * (`list-forbidden`): nothing in the file can name another file or grow. Errors carry line and column and the last complete reference.
 */
export const xmlEntries = (handler: XmlEntryHandler, limits: ListLimits): ListParser => {
  const xml = new SaxesParser({ position: false })
  const nameOf = nameTable()
  const patterns = handler.entries.map((path) => path.split('/'))
  /** Names from below the root down to the open element, as long as no entry is open. */
  const path: string[] = []
  const entry: Open[] = []
  let rooted = false
  let strayDepth = 0
  let elements = 0
  let closed = false
  let anything = false
  let fed = 0
  let heard = 0

  const fault = (code: Fault, what: string, advice = ''): never => {
    const last = handler.last()
    const place = { line: xml.line, column: xml.column, ...(last !== undefined && { reference: last }) }
    const after = last === undefined ? 'before any complete entry' : `after the complete entry ${last}`
    throw new MarsadError(code, `${what} (line ${xml.line}, column ${xml.column}, ${after})${advice}`, place)
  }

  const matches = (pattern: readonly string[], names: readonly string[]): boolean =>
    names.every((name, index) => pattern[index] === '*' || pattern[index] === name)

  const addText = (text: string): void => {
    heard = fed
    const target = entry.at(-1)
    if (target) {
      const room = limits.textLength - target.text.length
      if (text.length <= room) target.text += text
      else {
        if (!target.cut) handler.cut(target.name, xml.line)
        target.cut = true
        target.text += text.slice(0, Math.max(room, 0))
      }
    } else if (rooted && strayDepth === 0 && text.trim() !== '') {
      handler.stray(`line ${xml.line}`, `text outside an entry's elements: "${text.trim().slice(0, 40)}"`)
    }
  }

  xml.on('error', (error) =>
    fault('list-malformed', `the XML is broken: ${error.message.replace(/\.$/, '')}`, '. Fetch the file again'),
  )
  xml.on('doctype', () =>
    fault(
      'list-forbidden',
      'the file declares a document type; the official list has none, and declarations are never resolved',
    ),
  )
  xml.on('opentag', (tag) => {
    heard = fed
    const name = nameOf(tag.name)
    const attributes = tag.attributes as Record<string, string>
    for (const key in attributes) attributes[key] = ownCopy(attributes[key] ?? '')
    if (!rooted) {
      rooted = true
      if (name !== handler.root) {
        const what = `the root element is ${name.slice(0, 40)}, not ${handler.root}; this is not ${handler.what}`
        fault('list-wrong-shape', what)
      }
      handler.opened?.(attributes)
      return
    }
    if (path.length + entry.length + strayDepth >= limits.depth) {
      fault('list-wrong-shape', `elements nested deeper than ${limits.depth}; this is not ${handler.what}`)
    }
    if (entry.length > 0) {
      elements += 1
      if (elements > entryElements) fault('file-too-large', `an entry with more than ${entryElements} elements`)
      entry.push({ name, attributes, text: '', cut: false, children: [] })
      return
    }
    if (strayDepth > 0) {
      strayDepth += 1
      return
    }
    const names = [...path, name]
    const fits = patterns.filter((pattern) => pattern.length >= names.length && matches(pattern, names))
    if (fits.some((pattern) => pattern.length === names.length)) {
      elements = 0
      entry.push({ name, attributes, text: '', cut: false, children: [] })
    } else if (fits.length > 0) path.push(name)
    else {
      strayDepth = 1
      handler.stray(`line ${xml.line}`, `an element ${name.slice(0, 40)} stands where an entry was expected`)
    }
  })
  xml.on('text', addText)
  xml.on('cdata', addText)
  xml.on('closetag', () => {
    heard = fed
    const done = entry.pop()
    if (done) {
      done.text = ownCopy(done.text)
      const parent = entry.at(-1)
      if (parent) parent.children.push(done)
      else handler.entry([...path, done.name].join('/'), done, { line: xml.line, fault })
    } else if (strayDepth > 0) strayDepth -= 1
    else {
      const above = path.join('/')
      if (path.length === 0) closed = true
      path.pop()
      handler.closed?.(above)
    }
  })

  const guarded = guardedSteps()

  return {
    write: (chunk) =>
      guarded(() => {
        for (let at = 0; at < chunk.length; at += sliceLength) {
          const slice = at === 0 && chunk.length <= sliceLength ? chunk : chunk.slice(at, at + sliceLength)
          anything ||= slice.trim() !== ''
          fed += slice.length
          xml.write(slice)
          if (fed - heard > silenceLimit) {
            fault('file-too-large', `more than ${silenceLimit} characters without an end of text or tag`)
          }
        }
      }),
    end: () =>
      guarded(() => {
        if (!anything) throw new MarsadError('file-empty', `the file is empty; ${handler.what} was expected`)
        if (!closed) {
          const inside = entry.at(-1)?.name ?? path.at(-1) ?? (rooted ? handler.root : 'its first lines')
          fault('list-truncated', `the file ends inside ${inside}`, '. Fetch it again')
        }
        // Before closing, which forgets the place.
        handler.end(fault)
        xml.close()
      }),
  }
}
