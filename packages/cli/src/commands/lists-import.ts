import type { ImportResult } from '@marsad/server/operations/import-list-file'
import { defineCommand } from '../command.ts'
import type { Context } from '../context.ts'
import { plain } from '../output.ts'
import { progressOn } from '../progress.ts'

/** Skipped entries shown to a person; `--json` gives all. */
const shownSkips = 10

/** What an import did, in words. Shared with `lists update`. */
export const sayImport = ({ say, paints }: Context, result: ImportResult): void => {
  const { edition, outcome, comparedWith, added, changed, removed, skipped } = result
  const title = paints.bold(`${edition.list} of ${edition.published}`)
  if (outcome === 'known') say(`${title}: this content is loaded already; nothing was changed\n`)
  else {
    say(`${title}: ${edition.parties} parties, ${edition.names} names\n`)
    if (comparedWith !== undefined)
      say(`  since ${comparedWith}: ${added} added, ${changed} changed, ${removed} removed\n`)
  }
  if (skipped.length > 0) say(`  ${skipped.length} not taken over:\n`)
  for (const { where, reason } of skipped.slice(0, shownSkips)) say(`    ${plain(where)}: ${plain(reason)}\n`)
  if (skipped.length > shownSkips) say(`    and ${skipped.length - shownSkips} more; see --json\n`)
}

/** Makes the index of the new register, so that the next reading starts from its snapshot, and reminds of saved screenings. */
export const refreshIndex = async (context: Context): Promise<void> => {
  const { loadIndex } = await import('@marsad/server/operations/load-index')
  await loadIndex(context.workspace)
  const saved = context.json ? [] : await (await context.workspace.store()).screenings()
  if (saved.length > 0) {
    const count = saved.length === 1 ? 'One saved screening' : `${saved.length} saved screenings`
    context.say(`${count} can be asked again where it matters: npx marsad screenings run\n`)
  }
}

/** `marsad lists import`: list files from the disk. */
export const listsImportCommand = defineCommand({
  name: 'lists import',
  summary: 'Import list files: UN, OFAC, EU and UK lists, FollowTheMoney JSON lines, national lists as CSV',
  details: [
    'A file is parsed to its end before anything is stored: after any error the register is as it was. The same content',
    'twice is a no-op. Editions may come in any order. With several files, those before a faulty one stay imported.',
    "OFAC's CSV files are one edition: name sdn.csv (or cons_prim.csv), and alt.csv, add.csv and sdn_comments.csv beside it are taken",
    'along. They carry no date, so they need --published.',
    'A CSV of a national list needs --mapping: a JSON file that says which column holds what (docs/guide/national-lists.md).',
  ],
  args: { usage: 'FILE...', min: 1, max: 1000 },
  options: {
    list: {
      type: 'string',
      value: 'ID',
      summary: 'the list it is an edition of, whatever the file says (un_sc_sanctions …)',
    },
    published: { type: 'string', value: 'DATE', summary: 'its day of publication, whatever the file says' },
    encoding: {
      type: 'string',
      value: 'NAME',
      summary: 'the encoding, where the file does not declare it (default UTF-8)',
    },
    mapping: {
      type: 'string',
      value: 'FILE',
      summary: 'read the files as tables of a national list, as this JSON file says',
    },
  },
  examples: [
    { run: 'marsad lists import consolidated.xml', note: 'one edition; says what changed since the one before' },
    { run: 'marsad lists import 2018.xml 2025.xml --json', note: 'several: a JSON array, one result a file' },
    {
      run: 'marsad lists import entities.ftm.json --list un_sc_sanctions --published 2026-02-27',
      note: 'OpenSanctions data',
    },
    { run: 'marsad lists import sdn.csv --published 2021-07-20', note: "OFAC's CSV set, with the files beside it" },
    { run: 'marsad lists import ConList.csv --encoding windows-1252', note: 'the OFSI list of the UK, older files' },
    { run: 'marsad lists import national.csv --mapping national.json', note: 'a national list with its mapping' },
  ],
  async run({ args, options }, context) {
    const { importListFile } = await import('@marsad/server/operations/import-list-file')
    const { groupListFiles } = await import('@marsad/server/operations/list-files')
    const { readMappingFile } = await import('@marsad/server/operations/read-mapping-file')
    const { requireDay } = await import('@marsad/server/operations/day')
    if (options.published !== undefined) requireDay(options.published, '--published')
    const { mapping: mappingFile, ...told } = options
    const mapping = mappingFile === undefined ? undefined : await readMappingFile(mappingFile)
    const results: ImportResult[] = []
    let store: Awaited<ReturnType<typeof context.workspace.store>> | undefined
    for (const { path, beside } of groupListFiles(args)) {
      const progress = progressOn(context.io.stderr, path)
      try {
        store ??= await context.workspace.store()
        const result = await importListFile(store, path, {
          ...told,
          beside,
          ...(mapping && { mapping }),
          onProgress: ({ bytes, total, records }) => progress.update(bytes, total, `${records} entries`),
        })
        progress.done()
        results.push(result)
        sayImport(context, result)
      } finally {
        progress.done()
      }
    }
    context.emit(results.length === 1 ? results[0] : results)
    await refreshIndex(context)
    return 0
  },
})
