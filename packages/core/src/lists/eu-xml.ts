import { editionHead } from './edition-head.ts'
import { entryContext, recordGate } from './entry-context.ts'
import { euList, euRecord, euReference } from './eu-record.ts'
import { defaultLimits } from './limits.ts'
import type { ListFormat, ListParser, ListSink } from './types.ts'
import { xmlEntries } from './xml-entries.ts'

/** The root stands in the first lines; looking further would only give hostile input time. */
const detectedLength = 4_096

const openParser = (sink: ListSink, options: Parameters<ListFormat['open']>[1] = {}): ListParser => {
  const limits = { ...defaultLimits, ...options.limits }
  const list = options.list ?? euList
  const gate = recordGate(sink, limits)
  let entries = 0
  return xmlEntries(
    {
      root: 'export',
      what: 'the EU list in XML 1.1 (the older XML 1.0, root WHOLE, has no strengths and no UN references and is not read)',
      entries: ['sanctionEntity'],
      opened: ({ generationDate }) => sink.head(editionHead(euList, 'generationDate', generationDate, options)),
      entry: (_, node, { line, fault }) => {
        entries += 1
        const reference = euReference(node)
        const where = reference === '' ? `entry ${entries}, line ${line}` : `${reference} (entry ${entries})`
        const record = euRecord(node, entryContext(sink, list, limits, where, fault))
        if (record) gate.pass(record, where, fault)
      },
      stray: (where, what) => sink.skip({ where, reason: what }),
      cut: (element, line) => {
        const reason = `${element} is over ${limits.textLength} characters; the rest was left out`
        sink.skip({ where: `entry ${entries + 1}, line ${line}`, reason })
      },
      last: gate.last,
      end: (fault) => {
        if (gate.count() === 0) fault('list-wrong-shape', 'the file holds no entry of the EU list that can be read')
      },
    },
    limits,
  )
}

/**
 * The EU's consolidated list of persons, groups and entities subject to financial sanctions (FSF) in XML 1.1: root `export` of the namespace
 * `http://eu.europa.ec/fpi/fsd/export`, dated by `generationDate`. `unitedNationId` goes into `citedReferences`. The old export (1.0,
 * root `WHOLE`) is refused: it has no strengths and no UN references.
 *
 * Errors carry line and column (from 1) and the last complete reference: `list-malformed`, `list-truncated`, `list-forbidden`,
 * `list-wrong-shape`, `file-too-large`, `file-empty`; `edition-undated` comes with the root element, unless `published` is given.
 */
export const euXml: ListFormat = {
  id: 'eu-xml',
  detect: (head) => {
    const start = head.slice(0, detectedLength)
    return /<(?:\w+:)?export\s[^>]*eu\.europa\.ec\/fpi\/fsd/.test(start) || /<WHOLE\s[^>]*Date=/.test(start)
  },
  open: openParser,
}
