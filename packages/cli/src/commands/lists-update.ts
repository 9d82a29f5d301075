import { defineCommand } from '../command.ts'
import { progressOn } from '../progress.ts'
import { refreshIndex, sayImport } from './lists-import.ts'

/** `marsad lists update`: from the official addresses. */
export const listsUpdateCommand = defineCommand({
  name: 'lists update',
  summary: 'Fetch the lists from their official addresses and import what is new',
  details: [
    'Known: un_sc_sanctions (https://scsanctions.un.org/resources/xml/en/consolidated.xml). What the address says of its',
    'last change is kept, so that an unchanged list is not sent again. Without a connection the loaded lists stay as they',
    'are and the command ends with 1. MARSAD_UN_SC_SANCTIONS_URL names a mirror.',
  ],
  args: { usage: '[ID...]', min: 0, max: 20 },
  options: {},
  examples: [
    { run: 'marsad lists update', note: 'all known lists' },
    {
      run: 'marsad lists update un_sc_sanctions --json',
      note: '[{list, url, state, edition, added, changed, removed, skipped}]',
    },
  ],
  async run({ args }, context) {
    const { officialSources, updateLists } = await import('@marsad/server/operations/update-lists')
    const sources = officialSources.map((source) => {
      const mirror = context.io.env[`MARSAD_${source.list.toUpperCase()}_URL`]
      return mirror === undefined || mirror === '' ? source : { ...source, url: mirror }
    })
    const progress = progressOn(context.io.stderr, 'lists update')
    const { workspace } = context
    try {
      const results = await updateLists(await workspace.store(), workspace.folder, args, {
        sources,
        onProgress: (list, bytes, total) => progress.update(bytes, total, list),
      })
      progress.done()
      for (const result of results) {
        if (result.state === 'unchanged') context.say(`${result.list}: unchanged since the last visit\n`)
        else sayImport(context, result)
      }
      context.emit(results)
      await refreshIndex(context)
      return 0
    } finally {
      progress.done()
    }
  },
})
