import { defineCommand } from '../command.ts'
import { type Cell, table } from '../output.ts'

/** `marsad lists`: what is loaded. */
export const listsCommand = defineCommand({
  name: 'lists',
  summary: 'Show the loaded editions of the lists',
  args: { usage: '', min: 0, max: 0 },
  options: {},
  examples: [
    { run: 'marsad lists', note: 'one line per edition' },
    { run: 'marsad lists --json', note: '[{list, published, parties, names, hash}]' },
  ],
  async run(_, { workspace, say, emit, paints }) {
    const editions = workspace.exists() ? await (await workspace.store()).editions() : []
    emit(editions)
    if (editions.length === 0) {
      say('No list is loaded: the small starter register answers. Load the lists with: npx marsad lists update\n')
      return 0
    }
    const head = ['LIST', 'PUBLISHED', 'PARTIES', 'NAMES', 'CONTENT'].map((text): Cell => [text, paints.bold])
    say(
      table([
        head,
        ...editions.map((e) => [e.list, e.published, String(e.parties), String(e.names), e.hash.slice(0, 12)]),
      ]),
    )
    return 0
  },
})
