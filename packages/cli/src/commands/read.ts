import { stat } from 'node:fs/promises'
import { defineCommand, usageError } from '../command.ts'

const isFolder = async (path: string): Promise<boolean> => {
  try {
    return path !== '-' && (await stat(path)).isDirectory()
  } catch {
    return false
  }
}

/** Options that only a run over many documents has. */
const manyOnly = ['list', 'budget', 'threads', 'again'] as const

/** `marsad read`: one document, or many. */
export const readCommand = defineCommand({
  name: 'read',
  summary: 'Read a text: who is named, who said what, figures, dates, and checks against the lists',
  details: [
    'FILE is plain text, a web page (HTML, MHTML), PDF, Word document (.docx), feed (RSS, Atom, JSON Feed) or list of addresses, told by',
    'its content; - reads standard input. A URL is fetched politely: robots.txt is obeyed and private networks are left alone. A feed or',
    'a list of addresses gives several documents, one JSON line each with --json. Limits: 64 MB a file (20 MB fetched), 16 million',
    'characters of HTML, 1,500 pages of PDF. The encoding is told by mark, content and declaration; --encoding decides. What could not',
    'be read is in the notices. Nothing is stored unless --save is given; without a workspace the starter register answers.',
    'Several files, a DIR or --list are read on all cores, one JSON line a document with --json; what cannot be read is counted and',
    'named, and the rest is read. With --save the same command goes on where it was ended, even killed.',
  ],
  args: { usage: 'FILE|DIR|URL|-', min: 0, max: 10_000 },
  options: {
    published: {
      type: 'string',
      value: 'DATE',
      summary: 'day of publication: lists are asked as of then, dates are counted from it',
    },
    source: { type: 'string', value: 'NAME', summary: 'the publisher' },
    title: { type: 'string', value: 'TEXT', summary: 'the title' },
    url: { type: 'string', value: 'URL', summary: 'where it was published' },
    page: { type: 'boolean', summary: 'it is a saved page, whatever its name' },
    html: {
      type: 'string',
      value: 'OUT',
      summary: 'write the text with everything found marked in it, as one HTML page',
    },
    lang: { type: 'string', value: 'LANG', summary: 'the language of that page: en, ar or ru (default en)' },
    encoding: { type: 'string', value: 'NAME', summary: 'its encoding, such as windows-1256' },
    save: {
      type: 'boolean',
      summary: 'keep the document and its reading in the workspace, for the desk and for search',
    },
    list: {
      type: 'string',
      value: 'FILE',
      summary: 'a path a line, or {"file", "published", "source", "title", "url"} as JSON lines',
    },
    budget: { type: 'string', value: 'SECONDS', summary: 'time a document may take (default 30)' },
    threads: { type: 'string', value: 'N', summary: 'threads (default: one for each core)' },
    again: { type: 'boolean', summary: 'with --save: read again what is kept already' },
  },
  examples: [
    { run: 'marsad read article.txt --published 2022-01-02', note: 'a summary for people' },
    { run: 'marsad read page.html --json', note: 'the whole reading with spans, for programs' },
    {
      run: 'marsad read article.txt --html annotated.html --lang ar',
      note: 'a page to send to a colleague, here in Arabic',
    },
    { run: 'marsad read articles --save', note: 'a folder, kept; the same again goes on where it was ended' },
    { run: 'marsad read --list articles.jsonl --json > readings.jsonl', note: 'one JSON object a document, in order' },
    { run: 'marsad read report.pdf --source "UN Monitoring Team"', note: 'the text layer of a PDF' },
    { run: 'marsad read https://example.org/news/1', note: 'fetched, read, and not kept' },
  ],
  async run({ args, options }, context) {
    const [name = '-'] = args
    const many = manyOnly.find((option) => options[option] !== undefined)
    if (args.length === 0 && options.list === undefined)
      throw usageError('marsad read wants a FILE, a DIR, - or --list; see marsad read --help')
    const { page, html: out, lang, ...given } = options
    const { pageWriter } = await import('../annotated-page.ts')
    const writePage = await pageWriter(out, lang)
    const asPage = page === true ? { html: true } : {}
    if (many !== undefined || args.length > 1 || (await isFolder(name))) {
      const one = (['title', 'url', 'html'] as const).find((option) => options[option] !== undefined)
      if (one !== undefined)
        throw usageError(`--${one} belongs to one document${one === 'html' ? '' : '; of many, --list says it of each'}`)
      if (args.includes('-')) throw usageError('standard input is one document; leave the others out')
      const { published, source, list, save: _, ...rest } = given
      const facts = { ...(published === undefined ? {} : { published }), ...(source === undefined ? {} : { source }) }
      if (published !== undefined) {
        const { requireDay } = await import('@marsad/server/operations/day')
        requireDay(published, 'the publication date')
      }
      const { readManyFiles } = await import('../read-many.ts')
      const places = { paths: args, facts, except: context.workspace.folder, ...(list === undefined ? {} : { list }) }
      return readManyFiles({ ...rest, ...asPage, ...(options.save === true && { save: true }) }, places, context)
    }
    const { loadIndex } = await import('@marsad/server/operations/load-index')
    const { readDocument, saveDocument } = await import('@marsad/server/operations/read-document')
    const { save, list: _, budget: __, threads: ___, again: ____, ...facts } = given
    const { freezeSource, readSeveral } = await import('../read-source.ts')
    const taken = await freezeSource(name, { ...facts, ...asPage }, context)
    const [only] = taken.documents
    if (only === undefined || taken.documents.length > 1) {
      if (out !== undefined) throw usageError('--html belongs to one document')
      return readSeveral(name, taken, save === true, context)
    }
    const document = { ...only, notices: [...taken.notices, ...only.notices] }
    const store = save === true ? await context.workspace.store() : undefined
    const loaded = await loadIndex(context.workspace)
    const reading = readDocument(document, loaded)
    if (store !== undefined) {
      const { saveReading } = await import('@marsad/server/operations/save-reading')
      await saveReading(store, await saveDocument(store, document), reading, loaded)
    }
    await writePage?.({ text: document.text, reading }, [name])
    if (context.json) context.emit(reading)
    else context.say((await import('../reading-text.ts')).readingText(reading, context.paints))
    return 0
  },
})
