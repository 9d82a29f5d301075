import type { FeedVisit } from '@marsad/server/feeds/poll-feed'
import { defineCommand } from '../command.ts'
import { sayVisit } from '../feed-text.ts'
import { writeWhole } from '../io.ts'

/** However far the next visit is, whoever added a feed meanwhile is not kept waiting longer. */
const longestSleep = 60_000

/** `marsad feed poll`: ask the feeds whose time has come. */
export const feedPollCommand = defineCommand({
  name: 'feed poll',
  summary: 'Ask the followed feeds whose time has come, and keep what is new',
  details: [
    'A feed is asked as often as it says (ttl, skipHours, skipDays, sy:updatePeriod), else every hour; an unchanged one is not sent again',
    '(ETag, Last-Modified). One that fails is asked after 15 minutes, then twice as long each time up to two days, and never before the',
    'server says (Retry-After). A permanent move is remembered; a feed that is gone (410) is not asked again. An entry that was changed',
    'becomes a new document, told together with its first. Runs until it is stopped; with --once it ends when all that is due was asked.',
  ],
  args: { usage: '', min: 0, max: 0 },
  options: { once: { type: 'boolean', summary: 'one round, for cron and the like' } },
  examples: [
    { run: 'marsad feed poll', note: 'runs until Ctrl-C' },
    {
      run: 'marsad feed poll --once --json',
      note: '[{url, title, outcome, documents:[{document, title, url, published, first}], known, nextAt, problem, notices}]; without --once a line each',
    },
  ],
  async run({ options }, context) {
    const { fetcherOf } = await import('@marsad/server/operations/read-address')
    const { nextDue, pollDue } = await import('@marsad/server/feeds/follow-feeds')
    const { takeInThread } = await import('@marsad/server/input/take-in-thread')
    const { io, workspace, json, emit } = context
    const store = await workspace.store()
    const once = options.once === true
    let stop = false
    const stopped = once
      ? undefined
      : io.stopped.then(() => {
          stop = true
        })
    const fetcher = fetcherOf(io.env)
    const thread = takeInThread()
    const onVisit = async (visit: FeedVisit): Promise<void> => {
      if (json && !once) await writeWhole(io.stdout, `${JSON.stringify(visit)}\n`)
      else sayVisit(context, visit)
    }
    try {
      for (;;) {
        const visits = await pollDue(store, {
          fetcher,
          now: Date.now,
          take: thread.takeIn,
          onVisit,
          stopped: () => stop,
        })
        if (once) {
          emit(visits)
          if (visits.length === 0) context.say('No feed is due.\n')
          return visits.length > 0 && visits.every(({ outcome }) => outcome === 'failed') ? 1 : 0
        }
        const wait = Math.min(
          longestSleep,
          Math.max(1_000, ((await nextDue(store)) ?? Number.POSITIVE_INFINITY) - Date.now()),
        )
        let timer: NodeJS.Timeout | undefined
        await Promise.race([
          stopped,
          new Promise<void>((done) => {
            timer = setTimeout(done, wait)
          }),
        ])
        clearTimeout(timer)
        if (stop) return 0
      }
    } finally {
      await thread.close()
    }
  },
})
