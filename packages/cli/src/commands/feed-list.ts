import { defineCommand } from '../command.ts'
import { type Cell, clip, table } from '../output.ts'

/** `marsad feed list`: what is followed. */
export const feedListCommand = defineCommand({
  name: 'feed list',
  summary: 'Show the followed feeds: documents, last and next visit, what went wrong',
  args: { usage: '', min: 0, max: 0 },
  options: {},
  examples: [
    { run: 'marsad feed list', note: 'one line each' },
    {
      run: 'marsad feed list --json',
      note: '[{url, title, address, pages, documents, lastAt, nextAt, failures, problem, stopped}]',
    },
  ],
  async run(_, { workspace, say, emit, paints }) {
    const { followedFeeds } = await import('@marsad/server/feeds/follow-feeds')
    const feeds = workspace.exists() ? await followedFeeds(await workspace.store()) : []
    emit(feeds)
    if (feeds.length === 0) {
      say('No feed is followed. Follow one with: npx marsad feed add URL\n')
      return 0
    }
    const time = (text: string | undefined): string => text?.slice(0, 16).replace('T', ' ') ?? 'never'
    const head = ['FEED', 'DOCUMENTS', 'LAST VISIT', 'NEXT', 'STATE', 'ADDRESS'].map(
      (text): Cell => [text, paints.bold],
    )
    say(
      table([
        head,
        ...feeds.map(({ url, title, documents, lastAt, nextAt, failures, problem, stopped }) => [
          clip(title ?? '', 40),
          String(documents),
          time(lastAt),
          stopped ? '' : time(nextAt),
          stopped ? 'gone' : failures > 0 ? `failed ${failures}x [${problem?.code ?? ''}]` : 'ok',
          clip(url, 80),
        ]),
      ]),
    )
    return 0
  },
})
