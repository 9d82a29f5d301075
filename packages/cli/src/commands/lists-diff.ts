import { defineCommand } from '../command.ts'
import { table } from '../output.ts'

/** `marsad lists diff`: two editions of one list compared. */
export const listsDiffCommand = defineCommand({
  name: 'lists diff',
  summary: 'Show what changed between two editions of a list',
  details: [
    'FROM and TO are edition days as marsad lists shows them. A changed entry names the official elements that differ.',
  ],
  args: { usage: 'ID FROM TO', min: 3, max: 3 },
  options: {},
  examples: [
    { run: 'marsad lists diff un_sc_sanctions 2018-10-29 2025-11-18', note: 'references added, removed and changed' },
    {
      run: 'marsad lists diff un_sc_sanctions 2018-10-29 2025-11-18 --json',
      note: '{added:[ref], removed:[ref], changed:[{ref, fields}]}',
    },
  ],
  async run({ args }, { workspace, say, emit, paints }) {
    const { diffEditions } = await import('@marsad/server/operations/diff-editions')
    const [list = '', from = '', to = ''] = args
    const difference = await diffEditions(await workspace.store(), list, from, to)
    emit(difference)
    const { added, removed, changed } = difference
    say(
      paints.bold(
        `${list}, ${from} to ${to}: ${added.length} added, ${removed.length} removed, ${changed.length} changed\n`,
      ),
    )
    if (added.length > 0) say(`${paints.green('added')}    ${added.join(' ')}\n`)
    if (removed.length > 0) say(`${paints.red('removed')}  ${removed.join(' ')}\n`)
    if (changed.length > 0)
      say(
        `${paints.yellow('changed')}\n${table(
          changed.map(({ ref, fields }) => [ref, fields.join(', ')]),
          '  ',
        )}`,
      )
    return 0
  },
})
