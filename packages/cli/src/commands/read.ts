import { defineCommand, usageError } from '../command.ts'

/** `marsad read`: one document. */
export const readCommand = defineCommand({
  name: 'read',
  summary: 'Read a text: who is named, who said what, figures, dates, and checks against the lists',
  details: [
    'FILE is plain text or a saved web page; - reads standard input. Addresses are not fetched: save the page and read the',
    'file. Limits: 64 MB of text, 16 million characters of HTML. Text is UTF-8 unless a byte-order mark, a declaration or',
    '--encoding says otherwise. Nothing is stored unless --save is given; without a workspace the starter register answers.',
  ],
  args: { usage: 'FILE|-', min: 1, max: 1 },
  options: {
    published: {
      type: 'string',
      value: 'DATE',
      summary: 'day of publication: lists are asked as of then, dates are counted from it',
    },
    source: { type: 'string', value: 'NAME', summary: 'the publisher' },
    title: { type: 'string', value: 'TEXT', summary: 'the title' },
    url: { type: 'string', value: 'URL', summary: 'where it was published' },
    html: { type: 'boolean', summary: 'it is a saved page, whatever its name' },
    encoding: { type: 'string', value: 'NAME', summary: 'its encoding, such as windows-1256' },
    save: { type: 'boolean', summary: 'keep the document in the workspace, for the desk' },
  },
  examples: [
    { run: 'marsad read article.txt --published 2022-01-02', note: 'a summary for people' },
    { run: 'marsad read page.html --json', note: 'the whole reading with spans, for programs' },
    { run: 'pdftotext report.pdf - | marsad read - --source "UN Monitoring Team"', note: 'from another program' },
  ],
  async run({ args, options }, context) {
    const [name = '-'] = args
    if (/^https?:\/\//i.test(name)) {
      throw usageError(
        `${name.slice(0, 200)} is an address: save the page in a browser and read the file (--url keeps the address)`,
      )
    }
    const { freezeFile } = await import('@marsad/server/operations/read-file')
    const { loadIndex } = await import('@marsad/server/operations/load-index')
    const { readDocument, saveDocument } = await import('@marsad/server/operations/read-document')
    const { save, ...given } = options
    const document =
      name === '-' ? await freezeFile('standard input', given, context.io.stdin) : await freezeFile(name, given)
    const reading = readDocument(document, await loadIndex(context.workspace))
    if (save === true) await saveDocument(await context.workspace.store(), document)
    if (context.json) context.emit(reading)
    else context.say((await import('../reading-text.ts')).readingText(reading, context.paints))
    return 0
  },
})
