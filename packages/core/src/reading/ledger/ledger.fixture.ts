/** Documents with rows made by hand, so that a test says what it asks; and documents read as any other. */
import { starterParties } from '../../register/index.ts'
import { readText } from '../read-text.ts'
import { buildReadingIndex } from '../reading-index.ts'
import { nameKey } from '../rows/entity-key.ts'
import { readingRows } from '../rows/reading-rows.ts'
import type { FigureRow, ReadingRow, RelationRow, StatementRow } from '../rows/types.ts'
import type { Speaker, Statement } from '../types.ts'
import type { DocumentRows } from './types.ts'

/** What a made document says: each line is a sentence of its text and a row. */
export interface MadeLine {
  readonly words: string
  readonly figure?: Partial<FigureRow>
  readonly relation?: Partial<RelationRow>
  readonly by?: string
  readonly byKind?: Speaker['kind']
  readonly chain?: readonly string[]
  readonly modality?: Statement['modality']
}

const party = 'QDe.161'

/** A document of a publisher and a day whose lines are told of the party QDe.161. */
export const madeRows = (
  source: string | undefined,
  published: string | undefined,
  lines: readonly MadeLine[],
): DocumentRows => {
  const rows: ReadingRow[] = []
  const text = lines.map(({ words }) => words).join('\n')
  let start = 0
  for (const [at, { words, figure, relation, by, byKind = 'person', chain, modality = 'said' }] of lines.entries()) {
    const place = { number: at + 1, start, end: start + words.length }
    const speaker = by === undefined ? undefined : nameKey(by)
    const told =
      by === undefined || speaker === undefined
        ? {}
        : { source: { statement: at + 1, speaker, speakerText: by, modality } }
    if (by !== undefined && speaker !== undefined) {
      const statement: StatementRow = {
        kind: 'statement',
        ...place,
        class: modality,
        form: 'indirect',
        speaker,
        speakerText: by,
        speakerKind: byKind,
        verb: [start, start + 1],
        content: [start, start + words.length],
        chain: chain ?? [by],
        about: [party],
      }
      rows.push(statement)
    }
    if (figure !== undefined)
      rows.push({
        kind: 'figure',
        ...place,
        class: 'fighter',
        op: 'eq',
        counted: 'fighters',
        about: [party],
        where: [],
        ...told,
        ...figure,
      })
    if (relation !== undefined) {
      const span = [start, start + 1] as const
      rows.push({
        kind: 'relation',
        ...place,
        class: 'listed-by',
        subject: { entity: party, caption: 'The Party', span },
        object: { entity: 'body:un-sc', caption: 'The Council', span },
        trigger: span,
        mode: 'said',
        ...told,
        ...relation,
      })
    }
    start += words.length + 1
  }
  const hash = `${source ?? 'nobody'}-${published ?? 'undated'}-${text.length}`
  return {
    document: { hash, text, ...(source !== undefined && { source }), ...(published !== undefined && { published }) },
    rows,
  }
}

let index: ReturnType<typeof buildReadingIndex> | undefined

/** A text read against the starter register, as the ledger takes it. */
export const readRows = (source: string, published: string, text: string, title?: string): DocumentRows => {
  index ??= buildReadingIndex(starterParties, { starter: true, editions: [] })
  const document = {
    hash: `${source.toLowerCase().replaceAll(' ', '-')}-${published}`,
    text,
    source,
    published,
    ...(title !== undefined && { title }),
  }
  return { document, rows: readingRows(readText(document, index)).rows }
}
