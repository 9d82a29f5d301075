import { defineCommand, usageError } from '../command.ts'

/** `marsad export`: readings for other programs. */
export const exportCommand = defineCommand({
  name: 'export',
  summary: 'Write readings for other programs: FollowTheMoney, STIX 2.1, MISP, Web Annotation, CSV',
  details: [
    'FILE is read as by marsad read; HASH names a document kept in the workspace. With neither, every document kept is exported (at',
    'most 10,000). Several documents become one output: what they share stands in it once. Offsets in every format count code points.',
    'CSV has a table a layer: with --out they are all written into a folder, with --layer one of them. Layers: documents, mentions,',
    'dates, figures, statements, relations, events, checks.',
    'The same texts, lists and options give the same bytes: objects are dated by the document, never by the clock.',
  ],
  args: { usage: '[FILE|HASH...]', min: 0, max: 10_000 },
  options: {
    format: { type: 'string', value: 'NAME', summary: 'ftm, stix, misp, webannotation or csv' },
    out: {
      type: 'string',
      value: 'FILE',
      summary: 'the file to write, or for csv the folder (default: standard output)',
    },
    layer: { type: 'string', value: 'NAME', summary: 'csv: only this table (default on standard output: statements)' },
    bom: { type: 'boolean', summary: 'csv: begin with a byte-order mark, by which Excel knows UTF-8' },
    tlp: { type: 'string', value: 'LEVEL', summary: 'stix, misp: clear, green, amber or red (default clear)' },
    reliability: { type: 'string', value: 'A-F', summary: 'stix, misp: of the source, by the Admiralty scale' },
    credibility: { type: 'string', value: '1-6', summary: 'stix, misp: of the information, by the Admiralty scale' },
    published: { type: 'string', value: 'DATE', summary: 'day of publication of the one FILE' },
    source: { type: 'string', value: 'NAME', summary: 'its publisher' },
    title: { type: 'string', value: 'TEXT', summary: 'its title' },
    url: { type: 'string', value: 'URL', summary: 'where it was published' },
    page: { type: 'boolean', summary: 'every FILE is a saved page, whatever its name' },
    encoding: { type: 'string', value: 'NAME', summary: 'the encoding of every FILE, such as windows-1256' },
  },
  examples: [
    {
      run: 'marsad export --format stix article.txt --published 2022-01-02 --out article.json',
      note: 'a STIX 2.1 bundle',
    },
    { run: 'marsad export --format csv --out tables', note: 'everything kept, a table a layer' },
    { run: 'marsad export --format ftm > readings.ftm.jsonl', note: 'FollowTheMoney, an entity a line' },
  ],
  async run({ args, options }, context) {
    const { csvLayers, exportFormats, exportReadings, isCsvLayer, isExportFormat } = await import(
      '@marsad/core/reading-export'
    )
    const { exportRequest } = await import('../export-options.ts')
    const { format = '', out, layer, page, encoding, published, source, title, url } = options
    if (!isExportFormat(format)) {
      const given = format === '' ? 'no --format was given' : `--format ${format.slice(0, 40)} is not known`
      throw usageError(`${given}; one of ${exportFormats.join(', ')} is wanted`)
    }
    if (layer !== undefined && !isCsvLayer(layer))
      throw usageError(`--layer ${layer.slice(0, 40)} is not known; one of ${csvLayers.join(', ')} is wanted`)
    const csvOnly = (['layer', 'bom'] as const).find((name) => options[name] !== undefined)
    if (format !== 'csv' && csvOnly !== undefined) throw usageError(`--${csvOnly} belongs to --format csv`)
    const facts = {
      ...(published !== undefined && { published }),
      ...(source !== undefined && { source }),
      ...(title !== undefined && { title }),
      ...(url !== undefined && { url }),
    }
    const [fact] = Object.keys(facts)
    const { isDocumentHash, readForExport, tablePath, writeOutput } = await import(
      '@marsad/server/operations/export-readings'
    )
    if (fact !== undefined && (args.length !== 1 || isDocumentHash(args[0] ?? '')))
      throw usageError(`--${fact} is said of one FILE; documents that are kept have their facts`)
    if (context.json && out === undefined && format === 'csv')
      throw usageError('CSV is no JSON: with --json name the folder by --out')
    const request = {
      format,
      ...exportRequest(options),
      ...(layer !== undefined && { layer }),
      bom: options.bom === true,
    }
    const { loadIndex } = await import('@marsad/server/operations/load-index')
    const documents = await readForExport(
      { names: args, facts, ...(encoding !== undefined && { encoding }), ...(page === true && { page }) },
      context.workspace,
      await loadIndex(context.workspace),
    )
    if (out === undefined) {
      const text = exportReadings(documents, request)
      if (!context.json) context.io.stdout.write(text)
      else
        context.emit(
          format === 'ftm'
            ? text
                .split('\n')
                .filter(Boolean)
                .map((line) => JSON.parse(line))
            : JSON.parse(text),
        )
      return 0
    }
    const tables = format === 'csv' && layer === undefined
    const files = tables ? csvLayers.map((name) => tablePath(out, name)) : [out]
    for (const [i, file] of files.entries()) {
      const table = csvLayers[i]
      const one = tables && table !== undefined ? { ...request, layer: table } : request
      await writeOutput(file, exportReadings(documents, one), args)
    }
    context.say(`${documents.length} ${documents.length === 1 ? 'document' : 'documents'} written to ${out}\n`)
    context.emit({ format, documents: documents.map(({ reading }) => reading.document.hash), files })
    return 0
  },
})
