import { SaxesParser } from 'saxes'
import { MarsadError } from '../errors.ts'
import { defaultLimits, silenceLimit } from './limits.ts'
import type { ListFormat, ListLimits, ListParser, ListSink } from './types.ts'
import type { UnElement, UnLeaf } from './un-fields.ts'
import { unHead, unList } from './un-head.ts'
import { unRecord } from './un-record.ts'

const root = 'CONSOLIDATED_LIST'
/** Longer chunks are read in pieces, so that an endless text is noticed before all of it is held. */
const sliceLength = 1_048_576

interface OpenElement {
  readonly name: string
  text: string
  children: UnLeaf[]
}

interface Options {
  readonly list?: string
  readonly published?: string
  readonly limits?: Partial<ListLimits>
}

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
  let failure: MarsadError | undefined
  let element: OpenElement | undefined
  let elements: UnElement[] = []
  let leaf = ''
  let cut = false

  const fault = (
    code: 'list-malformed' | 'list-truncated' | 'list-forbidden' | 'list-wrong-shape' | 'file-too-large',
    what: string,
  ): MarsadError => {
    const place = { line: xml.line, column: xml.column, ...(last !== undefined && { reference: last }) }
    const after = last === undefined ? 'before any complete entry' : `after the complete entry ${last}`
    return new MarsadError(code, `${what} (line ${xml.line}, column ${xml.column}, ${after})`, place)
  }

  const where = (): string => {
    const reference = elements.find((item) => item.name === 'REFERENCE_NUMBER')?.text.trim()
    return reference ? `${reference} (entry ${entries})` : `entry ${entries}, line ${xml.line}`
  }

  const addText = (text: string): void => {
    heard = fed
    if (path.length < 4) {
      if (path.length > 0 && text.trim() !== '') {
        sink.skip({
          where: `line ${xml.line}`,
          reason: `text outside an entry's elements: "${text.trim().slice(0, 40)}"`,
        })
      }
      return
    }
    const kept = path.length > 4 ? leaf : (element as OpenElement).text
    const room = limits.textLength - kept.length
    if (text.length > room) cut = true
    if (path.length > 4) leaf += room > 0 ? text.slice(0, room) : ''
    else (element as OpenElement).text += room > 0 ? text.slice(0, room) : ''
  }

  const reportCut = (name: string): void => {
    if (!cut) return
    cut = false
    sink.skip({ where: where(), reason: `${name} is over ${limits.textLength} characters; the rest was left out` })
  }

  xml.on('error', (error) => {
    throw fault('list-malformed', `the XML is broken: ${error.message} Fetch the file again`)
  })
  xml.on('doctype', () => {
    throw fault(
      'list-forbidden',
      'the file declares a document type; the official list has none, and declarations are never resolved',
    )
  })
  xml.on('opentag', (tag) => {
    heard = fed
    if (path.length >= limits.depth) {
      throw fault('list-wrong-shape', `elements nested deeper than ${limits.depth}; this is not the UN list`)
    }
    path.push(tag.name)
    if (path.length === 1) {
      if (tag.name !== root)
        throw fault(
          'list-wrong-shape',
          `the root element is ${tag.name.slice(0, 40)}, not ${root}; this is not the UN consolidated list`,
        )
      const generated = tag.attributes.dateGenerated
      sink.head(unHead(typeof generated === 'string' ? generated : undefined, options))
    } else if (path.length === 3) {
      entries += 1
      elements = []
    } else if (path.length === 4) {
      element = { name: tag.name, text: '', children: [] }
    } else if (path.length > 4) {
      leaf = ''
    }
  })
  xml.on('text', addText)
  xml.on('cdata', addText)
  xml.on('closetag', () => {
    heard = fed
    const depth = path.length
    const name = path.pop() as string
    if (depth > 4) {
      reportCut(name)
      // The parent of a nested element has no text of its own; only leaves are kept, named by their path.
      const text = leaf
      leaf = ''
      const full = depth === 5 ? name : [...path.slice(4), name].join('/')
      const nested = (element as OpenElement).children.some((child) => child.name.startsWith(`${full}/`))
      if (!nested || text.trim() !== '') (element as OpenElement).children.push({ name: full, text })
    } else if (depth === 4) {
      reportCut(name)
      elements.push(element as OpenElement)
      element = undefined
    } else if (depth === 3) {
      closeEntry(name)
    } else if (depth === 1) {
      closed = true
    }
  })

  const closeEntry = (name: string): void => {
    if (name !== 'INDIVIDUAL' && name !== 'ENTITY') {
      sink.skip({ where: where(), reason: `an element ${name.slice(0, 40)} stands where an entry was expected` })
      return
    }
    const place = where()
    const record = unRecord(name, elements, {
      list: options.list ?? unList,
      limits,
      skip: (reason) => sink.skip({ where: place, reason }),
    })
    elements = []
    if (!record) return
    if (seen.has(record.reference)) {
      sink.skip({ where: place, reason: `the reference ${record.reference} stands twice; the first entry was kept` })
      return
    }
    if (seen.size >= limits.records) throw fault('file-too-large', `more than ${limits.records} entries`)
    seen.add(record.reference)
    last = record.reference
    sink.record(record)
  }

  const guarded = (run: () => void): void => {
    if (failure) throw failure
    try {
      run()
    } catch (error) {
      if (error instanceof MarsadError) failure = error
      throw error
    }
  }

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
        if (!closed)
          throw fault('list-truncated', `the file ends inside ${path.at(-1) ?? 'its first lines'}. Fetch it again`)
        xml.close()
        if (seen.size === 0) throw fault('list-wrong-shape', 'the file holds no entry of the UN list')
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
