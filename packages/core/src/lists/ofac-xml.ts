import { defaultLimits } from './limits.ts'
import { usDay } from './ofac-dates.ts'
import { type OfacOptions, ofacListVote, ofacPublished } from './ofac-list.ts'
import { type OfacEntry, ofacRecord } from './ofac-record.ts'
import { ofacXmlEntry } from './ofac-xml-record.ts'
import type { ListFormat, ListLimits, ListParser, ListSink } from './types.ts'
import { xmlEntries } from './xml-entries.ts'
import { childOf, childrenOf, textOf, type XmlNode } from './xml-node.ts'

/** Entries held back until the file has shown which list it is. */
const votes = 60

const openParser = (
  sink: ListSink,
  options: OfacOptions & { readonly limits?: Partial<ListLimits> } = {},
): ListParser => {
  const limits = { ...defaultLimits, ...options.limits }
  const vote = ofacListVote()
  const seen = new Set<string>()
  let waiting: { readonly entry: OfacEntry; readonly where: string }[] | undefined = []
  let list = options.list
  let published: string | undefined
  let printedDate: string | undefined
  let announced: number | undefined
  let entries = 0
  let last: string | undefined

  const give = (entry: OfacEntry, where: string): void =>
    sink.record(
      ofacRecord(entry, { list: list ?? vote.list(), limits, skip: (reason) => sink.skip({ where, reason }) }),
    )
  const begin = (): void => {
    list ??= vote.list()
    const found =
      printedDate === undefined ? 'Publish_Date is missing' : `Publish_Date is "${printedDate.slice(0, 60)}"`
    sink.head({ list, published: ofacPublished(published, options, found) })
    const held = waiting ?? []
    waiting = undefined
    for (const { entry, where } of held) give(entry, where)
  }
  const readHead = (node: XmlNode): void => {
    printedDate = textOf(node, 'Publish_Date')
    published = usDay(printedDate)
    const count = textOf(node, 'Record_Count')
    if (/^\d+$/.test(count)) announced = +count
    // Known at once that the file does not say: no need to read on.
    ofacPublished(published, options, `Publish_Date is "${printedDate.slice(0, 60)}"`)
  }

  return xmlEntries(
    {
      root: 'sdnList',
      what: 'the OFAC list',
      entries: ['publshInformation', 'sdnEntry'],
      last: () => last,
      stray: (where, reason) => sink.skip({ where, reason }),
      cut: (element, line) =>
        sink.skip({
          where: `entry ${entries + 1}, line ${line}`,
          reason: `${element} is over ${limits.textLength} characters; the rest was left out`,
        }),
      entry: (path, node, { line, fault }) => {
        if (path !== 'sdnEntry') return readHead(node)
        entries += 1
        const uid = textOf(node, 'uid')
        const where = uid === '' ? `entry ${entries}, line ${line}` : `${uid} (entry ${entries})`
        const entry = ofacXmlEntry(node, (reason) => sink.skip({ where, reason }))
        if (!entry) return
        if (seen.has(uid)) {
          sink.skip({ where, reason: `the uid ${uid} stands twice; the first entry was kept` })
          return
        }
        if (seen.size >= limits.records) fault('file-too-large', `more than ${limits.records} entries`)
        seen.add(uid)
        last = uid
        vote.add(
          entry.programmes,
          childrenOf(childOf(node, 'idList'), 'id').map((id) => textOf(id, 'idType')),
        )
        if (!waiting) return give(entry, where)
        waiting.push({ entry, where })
        if (waiting.length >= votes) begin()
      },
      end: (fault) => {
        if (seen.size === 0) fault('list-wrong-shape', 'the file holds no entry of the OFAC list')
        if (waiting) begin()
        if (announced !== undefined && announced !== entries) {
          const reason = `Record_Count says ${announced}, the file holds ${entries} entries`
          sink.skip({ where: 'publshInformation', reason })
        }
      },
    },
    limits,
  )
}

/**
 * OFAC's `SDN.XML` and `CONSOLIDATED.XML` (`sdnList/sdnEntry`). The edition is of the day in `Publish_Date` (MM/DD/YYYY). The file
 * does not name its list: the programmes of its first 60 entries tell (`us_ofac_sdn`, `us_ofac_cons`), unless `list` does. Names are in natural
 * order, their parts in the printed one. Dates of listing are not in the file.
 *
 * A document type declaration is refused. Errors carry line and column and the last complete uid: `list-malformed`, `list-truncated`,
 * `list-forbidden`, `list-wrong-shape`, `file-too-large`, `file-empty`, `edition-undated`.
 */
export const ofacXml: ListFormat = {
  id: 'ofac-xml',
  detect: (head) => /<(?:[\w.-]+:)?sdnList[\s>]/.test(head),
  open: openParser,
}
