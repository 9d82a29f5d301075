import { defineCommand } from '../command.ts'
import { plain } from '../output.ts'

/** `marsad feed remove`: follow a feed no longer. */
export const feedRemoveCommand = defineCommand({
  name: 'feed remove',
  summary: 'Stop following a feed; the documents that came of it stay',
  args: { usage: 'URL', min: 1, max: 1 },
  options: {},
  examples: [{ run: 'marsad feed remove https://example.org/rss', note: 'its documents stay' }],
  async run({ args: [address = ''] }, { workspace, say, emit }) {
    const { requireFeed } = await import('@marsad/server/feeds/follow-feeds')
    const { url, documents } = await requireFeed(workspace.exists() ? await workspace.store() : undefined, address)
    await (await workspace.store()).removeFeed(url)
    emit({ url, documents })
    say(`${plain(url)}: not followed any more; its ${documents} documents stay\n`)
    return 0
  },
})
