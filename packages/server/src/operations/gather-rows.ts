import type { DocumentRows } from '@marsad/core/ledger'
import type { ReadingRow, RowKind } from '@marsad/core/reading-rows'
import type { KeptRow, RowQuery, Store } from '@marsad/store'

/** Rows of one kind that one question takes, at most; more are left out and said to be. */
export const mostRows = 50_000
/** Documents of one question, at most: their texts are held in memory. */
export const mostDocuments = 10_000
const pageOfRows = 10_000
const pageOfDocuments = 1_000

/** What is gathered. */
export interface Gathered {
  readonly documents: readonly DocumentRows[]
  /** False where a bound was reached: narrow the question by days or party. */
  readonly complete: boolean
}

/** A page after another, so that an update in between repeats nothing. */
const allRows = async (store: Store, query: RowQuery): Promise<readonly KeptRow[]> => {
  const found: KeptRow[] = []
  for (;;) {
    const last = found.at(-1)
    const after =
      last === undefined
        ? {}
        : { after: { published: last.published ?? '', document: last.document, number: last.row.number } }
    const limit = Math.min(pageOfRows, mostRows + 1 - found.length)
    const page = await store.rows({ ...query, ...after, limit })
    found.push(...page)
    if (page.length < limit || found.length > mostRows) return found
  }
}

/** The statement a row names as its source, where it is not among the rows already. */
const missesStatements = (rows: readonly ReadingRow[]): boolean => {
  const there = new Set(rows.flatMap(({ kind, number }) => (kind === 'statement' ? [number] : [])))
  return rows.some((row) => 'source' in row && row.source !== undefined && !there.has(row.source.statement))
}

/**
 * Gathers the rows that answer the questions, by document, with the statements they name as sources, and for `named` the mentions of each document, by which
 * what has no caption is called. Documents ascend by publication, then by hash.
 */
export const gatherRows = async (
  store: Store | undefined,
  queries: readonly (Omit<RowQuery, 'limit' | 'after'> & { readonly kind: RowKind })[],
  named = false,
): Promise<Gathered> => {
  if (store === undefined) return { documents: [], complete: true }
  const byDocument = new Map<string, ReadingRow[]>()
  let complete = true
  for (const query of queries) {
    const rows = await allRows(store, query)
    if (rows.length > mostRows) complete = false
    for (const { document, row } of rows.slice(0, mostRows)) {
      const there = byDocument.get(document)
      if (there === undefined) byDocument.set(document, [row])
      else there.push(row)
    }
  }
  if (byDocument.size > mostDocuments) complete = false
  const wanted = [...byDocument].slice(0, mostDocuments)
  const documents: DocumentRows[] = []
  for (let at = 0; at < wanted.length; at += pageOfDocuments) {
    const texts = await store.documentsOf(wanted.slice(at, at + pageOfDocuments).map(([hash]) => hash))
    for (const document of texts) {
      const rows = byDocument.get(document.hash) ?? []
      const others = async (kind: RowKind): Promise<readonly ReadingRow[]> => {
        const numbers = new Set(rows.flatMap((row) => (row.kind === kind ? [row.number] : [])))
        const found = await allRows(store, { kind, document: document.hash })
        return found.flatMap(({ row }) => (numbers.has(row.number) ? [] : [row]))
      }
      const statements = missesStatements(rows) ? await others('statement') : []
      const mentions = named ? await others('mention') : []
      const { hash, text, title, source, url, published } = document
      documents.push({
        document: {
          hash,
          text,
          ...(title !== undefined && { title }),
          ...(source !== undefined && { source }),
          ...(url !== undefined && { url }),
          ...(published !== undefined && { published }),
        },
        rows: [...rows, ...statements, ...mentions],
      })
    }
  }
  return { documents, complete }
}
