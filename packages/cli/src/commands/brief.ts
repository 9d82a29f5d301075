import { defineCommand, usageError } from '../command.ts'
import { needed } from '../deciding.ts'

/** `marsad brief`: a party's page as a document to hand on. */
export const briefCommand = defineCommand({
  name: 'brief',
  summary: 'Write a brief about a party from all kept readings, with numbered citations: HTML, Markdown or Word',
  details: [
    'Sections: identity and listings, what was said, figures over time, relations, events, checks, conflicts side by side, sources with',
    'their reliability, what is missing, citations. Each number leads to the words of a document, its publisher, its day and its hash.',
    'The words around are in --lang; what documents say stays in their own language and direction.',
  ],
  args: { usage: '', min: 0, max: 0 },
  options: {
    party: { type: 'string', value: 'REF', summary: 'the party, by any of its references (needed)' },
    format: { type: 'string', value: 'NAME', summary: 'html, md or docx (needed)' },
    from: { type: 'string', value: 'DATE', summary: 'documents published on that day or later' },
    to: { type: 'string', value: 'DATE', summary: 'documents published on that day or before' },
    lang: { type: 'string', value: 'CODE', summary: 'language of the brief: en (default), ar or ru' },
    out: { type: 'string', value: 'FILE', summary: 'the file to write (default: standard output; needed for docx)' },
  },
  examples: [
    {
      run: 'marsad brief --party QDe.161 --from 2021-01-01 --to 2021-12-31 --format docx --lang ar --out brief.docx',
      note: 'a Word document that goes from right to left',
    },
    { run: 'marsad brief --party QDe.010 --format md', note: 'Markdown on standard output' },
    {
      run: 'marsad brief --party QDe.010 --format html --out brief.html --json',
      note: '{party, format, language, citations, file}; without --out the brief itself',
    },
  ],
  async run({ options }, context) {
    const party = needed('party', options.party, 'brief')
    const format = needed('format', options.format, 'brief')
    const { briefFormats, isBriefFormat } = await import('@marsad/core/brief')
    const { isPageLanguage, pageLanguages } = await import('@marsad/core/reading-page')
    const { lang: language = 'en', from, to, out } = options
    if (!isBriefFormat(format))
      throw usageError(`--format ${format.slice(0, 40)} is not known; one of ${briefFormats.join(', ')} is wanted`)
    if (!isPageLanguage(language))
      throw usageError(`--lang ${language.slice(0, 40)} is not known; one of ${pageLanguages.join(', ')} is wanted`)
    if (format === 'docx' && out === undefined) throw usageError('a Word document is no text: name its file by --out')
    const { makeBrief, writeBrief } = await import('@marsad/server/operations/brief')
    const { writeOutput } = await import('@marsad/server/operations/export-readings')
    const { loadIndex } = await import('@marsad/server/operations/load-index')
    const { readingEngine } = await import('@marsad/server/operations/save-reading')
    const { workspace } = context
    const { key } = await loadIndex(workspace)
    const brief = await makeBrief(workspace.exists() ? await workspace.store() : undefined, {
      party,
      language,
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
      origin: { register: key, engine: readingEngine },
    })
    const content = await writeBrief(brief, format)
    if (out === undefined) {
      if (context.json) context.emit(brief)
      else context.io.stdout.write(String(content))
      return 0
    }
    await writeOutput(out, content)
    const count = brief.citations.length
    context.say(`brief with ${count} ${count === 1 ? 'citation' : 'citations'} written to ${out}\n`)
    context.emit({ party, format, language, citations: count, file: out })
    return 0
  },
})
