import { SaxesParser } from 'saxes'
import { MarsadError } from '../errors.ts'
import { guardedSteps } from './guarded.ts'
import { defaultLimits, silenceLimit } from './limits.ts'
import type { ListFormat, ListLimits, ListParser, ListSink } from './types.ts'
import { entryReader } from './un-entry-reader.ts'
import { unHead, unList } from './un-head.ts'
import { unRecord } from './un-record.ts'

const root = 'CONSOLIDATED_LIST'
/** Longer chunks are read in pieces, so that an endless text is noticed before all of it is held. */
const sliceLength = 1_048_576

interface Options {
  readonly list?: string
  readonly published?: string
  readonly limits?: Partial<ListLimits>
}

type Fault = 'list-malformed' | 'list-truncated' | 'list-forbidden' | 'list-wrong-shape' | 'file-too-large'

const openParser = (sink: ListSink, options: Options = {}): ListParser => {
  const limits = { ...defaultLimits, ...options.limits }
  const xml = new SaxesParser({ position: false })
  const path: string[] = []
  const seen = new Set<string>()
  let closed = false
  let anything = false
  let fed = 0
  let heard = 0
  let entries = 0
  let last: string | undefined

  const fault = (code: Fault, what: string, advice = ''): MarsadError => {
    const place = { line: xml.line, column: xml.column, ...(last !== undefined && { reference: last }) }
    const after = last === undefined ? 'before any complete entry' : `after the complete entry ${last}`
    return new MarsadError(code, `${what} (line ${xml.line}, column ${xml.column}, ${after})${advice}`, place)
  }

  const where = (): string => {
    const reference = entry.reference()
    return reference ? `${reference} (entry ${entries})` : `entry ${entries}, line ${xml.line}`
  }
  const entry = entryReader(limits.textLength, (name) => {
    sink.skip({ where: where(), reason: `${name} is over ${limits.textLength} characters; the rest was left out` })
  })

  const closeEntry = (name: string): void => {
    const place = where()
    const skip = (reason: string): void => sink.skip({ where: place, reason })
    const refuse = (what: string): never => {
      throw fault('list-wrong-shape', `${place}: ${what}`, '. No official list prints this; nothing was taken over')
    }
    if (name !== 'INDIVIDUAL' && name !== 'ENTITY') {
      skip(`an element ${name.slice(0, 40)} stands where an entry was expected`)
      return
    }
    const record = unRecord(name, entry.elements(), { list: options.list ?? unList, limits, skip, refuse })
    if (!record) return
    if (seen.has(record.reference)) {
      skip(`the reference ${record.reference} stands twice; the first entry was kept`)
      return
    }
    if (seen.size >= limits.records) throw fault('file-too-large', `more than ${limits.records} entries`)
    seen.add(record.reference)
    last = record.reference
    sink.record(record)
  }

  const addText = (text: string): void => {
    heard = fed
    if (path.length > 3) entry.text(text)
    else if (path.length > 0 && text.trim() !== '') {
      const start = text.trim().slice(0, 40)
      sink.skip({ where: `line ${xml.line}`, reason: `text outside an entry's elements: "${start}"` })
    }
  }

  xml.on('error', (error) => {
    throw fault('list-malformed', `the XML is broken: ${error.message.replace(/\.$/, '')}`, '. Fetch the file again')
  })
  xml.on('doctype', () => {
    const what = 'the file declares a document type; the official list has none, and declarations are never resolved'
    throw fault('list-forbidden', what)
  })
  xml.on('opentag', ({ name, attributes }) => {
    heard = fed
    if (path.length >= limits.depth) {
      throw fault('list-wrong-shape', `elements nested deeper than ${limits.depth}; this is not the UN list`)
    }
    path.push(name)
    if (path.length > 3) entry.open(name)
    else if (path.length === 3) {
      entries += 1
      entry.begin()
    } else if (path.length === 1) {
      if (name !== root) {
        const what = `the root element is ${name.slice(0, 40)}, not ${root}; this is not the UN consolidated list`
        throw fault('list-wrong-shape', what)
      }
      const generated = attributes.dateGenerated
      sink.head(unHead(typeof generated === 'string' ? generated : undefined, options))
    }
  })
  xml.on('text', addText)
  xml.on('cdata', addText)
  xml.on('closetag', ({ name }) => {
    heard = fed
    if (path.length > 3) entry.close(name)
    else if (path.length === 3) closeEntry(name)
    else if (path.length === 1) closed = true
    path.pop()
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
            throw fault('file-too-large', `more than ${silenceLimit} characters without an end of text or tag`)
          }
        }
      }),
    end: () =>
      guarded(() => {
        if (!anything) throw new MarsadError('file-empty', 'the file is empty; the UN consolidated list was expected')
        if (!closed) {
          throw fault('list-truncated', `the file ends inside ${path.at(-1) ?? 'its first lines'}`, '. Fetch it again')
        }
        // Before closing, which forgets the place.
        if (seen.size === 0) throw fault('list-wrong-shape', 'the file holds no entry of the UN list')
        xml.close()
      }),
  }
}

/**
 * The UN Security Council Consolidated List in XML (`CONSOLIDATED_LIST`, schema `sc-sanctions.xsd`), as published at
 * scsanctions.un.org. A document type declaration is refused (`list-forbidden`), so nothing in the file can name another file or grow.
 *
 * Errors carry line and column (from 1) and the last complete reference: `list-malformed`, `list-truncated`, `list-forbidden`,
 * `list-wrong-shape`, `file-too-large`, `file-empty`; `edition-undated` comes with the root element, unless `published` is given.
 */
export const unXml: ListFormat = {
  id: 'un-xml',
  detect: (head) => /<CONSOLIDATED_LIST[\s>]/.test(head),
  open: openParser,
}
