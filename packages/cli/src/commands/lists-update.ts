import type { UpdateResult } from '@marsad/server/operations/update-lists'
import { defineCommand } from '../command.ts'
import type { Context } from '../context.ts'
import { plain } from '../output.ts'
import { progressOn } from '../progress.ts'
import { refreshIndex, sayImport } from './lists-import.ts'

const sayResult = (context: Context, result: UpdateResult): void => {
  if (result.state === 'imported') sayImport(context, result)
  else if (result.state === 'unchanged') context.say(`${result.list}: unchanged since the last visit\n`)
  else {
    const stays = result.published === undefined ? 'none is loaded' : `${result.published} stays in force`
    context.remark(`${result.list}: not updated (${stays}). ${plain(result.error.message)}`)
  }
}

/** `marsad lists update`: from the official addresses. */
export const listsUpdateCommand = defineCommand({
  name: 'lists update',
  summary: 'Fetch the lists from their official addresses and import what is new',
  details: [
    'Known: un_sc_sanctions, us_ofac_sdn, us_ofac_cons, eu_fsf, gb_fcdo_sanctions; and gb_hmt_sanctions, closed since 2026-01-28 and',
    'fetched only when named. What an address says of its last change is kept, so that an unchanged list is not sent again.',
    'An address that is down, or gives something that is not the list, an older edition or one with less than half of the',
    'entries, leaves the loaded edition in force; the other lists are updated all the same, and the command ends with 1.',
    'MARSAD_UN_SC_SANCTIONS_URL, MARSAD_EU_FSF_URL … name a mirror, or an address with a token of your own.',
  ],
  args: { usage: '[ID...]', min: 0, max: 20 },
  options: {},
  examples: [
    { run: 'marsad lists update', note: 'all known lists' },
    {
      run: 'marsad lists update un_sc_sanctions --json',
      note: '[{list, url, state, edition, added, changed, removed, skipped}]; {…, state: "failed", error: {code, message}}',
    },
  ],
  async run({ args }, context) {
    const { updateLists } = await import('@marsad/server/operations/update-lists')
    const { listSources, wantedSources } = await import('@marsad/server/operations/list-sources')
    const sources = listSources(context.io.env)
    wantedSources(sources, args)
    const progress = progressOn(context.io.stderr, 'lists update')
    const { workspace } = context
    try {
      const results = await updateLists(await workspace.store(), workspace.folder, args, {
        sources,
        onProgress: (list, bytes, total) => progress.update(bytes, total, list),
        onResult: (result) => {
          progress.done()
          sayResult(context, result)
        },
      })
      context.emit(results)
      if (results.some(({ state }) => state === 'imported')) await refreshIndex(context)
      return results.some(({ state }) => state === 'failed') ? 1 : 0
    } finally {
      progress.done()
    }
  },
})
