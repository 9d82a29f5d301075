import { editionHead } from './edition-head.ts'
import { entryContext, recordGate } from './entry-context.ts'
import { defaultLimits } from './limits.ts'
import type { ListFormat, ListParser, ListSink } from './types.ts'
import { ukList } from './uk-parts.ts'
import { ukGenerated, ukRecord, ukReference } from './uk-record.ts'
import { xmlEntries } from './xml-entries.ts'

const openParser = (sink: ListSink, options: Parameters<ListFormat['open']>[1] = {}): ListParser => {
  const limits = { ...defaultLimits, ...options.limits }
  const list = options.list ?? ukList
  const gate = recordGate(sink, limits)
  let entries = 0
  let headed = false
  const head = (generated: string | undefined): void => {
    if (headed) return
    headed = true
    sink.head(editionHead(ukList, 'DateGenerated', generated, options))
  }
  return xmlEntries(
    {
      root: 'Designations',
      what: 'the UK Sanctions List',
      entries: ['DateGenerated', 'Designation'],
      entry: (path, node, { line, fault }) => {
        // The date stands before the entries; a file without it is told so at its first entry.
        head(ukGenerated(node))
        if (path !== 'Designation') return
        entries += 1
        const reference = ukReference(node)
        const where = reference === '' ? `entry ${entries}, line ${line}` : `${reference} (entry ${entries})`
        const record = ukRecord(node, entryContext(sink, list, limits, where, fault))
        if (record) gate.pass(record, where, fault)
      },
      stray: (where, what) => sink.skip({ where, reason: what }),
      cut: (element, line) => {
        const reason = `${element} is over ${limits.textLength} characters; the rest was left out`
        sink.skip({ where: `entry ${entries + 1}, line ${line}`, reason })
      },
      last: gate.last,
      end: (fault) => {
        if (gate.count() === 0) {
          fault('list-wrong-shape', 'the file holds no entry of the UK Sanctions List that can be read')
        }
      },
    },
    limits,
  )
}

/**
 * The UK Sanctions List in XML (`Designations/Designation`), as published by the Foreign, Commonwealth & Development Office, dated by
 * `DateGenerated`. `UNReferenceNumber` and the OFSI group go into `citedReferences`.
 *
 * Errors carry line and column (from 1) and the last complete reference: `list-malformed`, `list-truncated`, `list-forbidden`,
 * `list-wrong-shape`, `file-too-large`, `file-empty`; `edition-undated` comes with the first entry, unless `published` is given.
 */
export const ukXml: ListFormat = {
  id: 'uk-xml',
  detect: (head) => /<(?:\w+:)?Designations[\s>]/.test(head),
  open: openParser,
}
