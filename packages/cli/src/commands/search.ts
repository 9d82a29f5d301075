import { defineCommand, usageError } from '../command.ts'

const numberOf = (text: string | undefined, name: string): number | undefined => {
  if (text === undefined) return undefined
  if (!/^\d{1,6}$/.test(text)) throw usageError(`--${name} ${text.slice(0, 40)}: a whole number is wanted`)
  return Number(text)
}

/** `marsad search`: words in all stored documents. */
export const searchCommand = defineCommand({
  name: 'search',
  summary: 'Look for words in all stored documents: each answer with its sentence and its place in the text',
  details: [
    'Every word must be in the document, in any order. "…" holds words that follow each other, and a * behind a word stands for any',
    'ending; no other sign means anything. Marks, capitals and letter variants do not matter. An Arabic word is also found behind',
    'و ف ب ك ل ال, a Russian one in its other cases. --party looks only where a kept reading names that party (marsad read --save).',
  ],
  args: { usage: 'WORDS', min: 1, max: 32 },
  options: {
    from: { type: 'string', value: 'DATE', summary: 'published on that day or later' },
    to: { type: 'string', value: 'DATE', summary: 'published on that day or before' },
    party: { type: 'string', value: 'REF', summary: 'only documents that name this party' },
    order: {
      type: 'string',
      value: 'ORDER',
      summary: 'date: newest first (default); relevance: what says it most first',
    },
    limit: { type: 'string', value: 'N', summary: 'answers at most, 1 to 200 (default 20)' },
    offset: { type: 'string', value: 'N', summary: 'answers to pass over' },
  },
  examples: [
    { run: 'marsad search harvest market', note: 'documents with both words' },
    { run: `marsad search '"north sea" fish*' --from 2021-01-01`, note: 'a phrase and a beginning, since 2021' },
    {
      run: 'marsad search طالبان --party QDe.010 --json',
      note: '{results: [{hash, count, passages: [{start, end, …}]}], …}',
    },
  ],
  async run({ args, options }, context) {
    const { order } = options
    if (order !== undefined && order !== 'date' && order !== 'relevance')
      throw usageError(`--order ${order.slice(0, 40)}: date or relevance is wanted`)
    const [limit, offset] = [numberOf(options.limit, 'limit'), numberOf(options.offset, 'offset')]
    const { from, to, party } = options
    const given = { from, to, party, order, limit, offset }
    const asked = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
    const { parseSearch } = await import('@marsad/core/search')
    const question = args.join(' ')
    // Looked at before the workspace: a slip is a slip with and without one.
    parseSearch(question)
    if (!context.workspace.exists()) {
      if (context.json) context.emit({ results: [], more: false, complete: true })
      else context.say('no document is stored yet: marsad read --save keeps what it reads\n')
      return 0
    }
    const { searchDocuments } = await import('@marsad/server/operations/search-documents')
    const found = await searchDocuments(await context.workspace.store(), question, asked)
    if (context.json) context.emit(found)
    else context.say((await import('../search-text.ts')).searchText(found, context.paints))
    return 0
  },
})
