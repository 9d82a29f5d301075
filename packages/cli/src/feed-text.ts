import type { FeedVisit } from '@marsad/server/feeds/poll-feed'
import type { Context } from './context.ts'
import { clip, isolated, plain } from './output.ts'

/** New documents named one by one; of more the number is said. */
const shown = 10

/** What a visit to a feed came to, for a person; what went wrong and what was lost on standard error. */
export const sayVisit = ({ say, remark, paints }: Context, visit: FeedVisit): void => {
  const { url, title, outcome, documents, known, nextAt, movedTo, problem, notices } = visit
  const name = isolated(title ?? url)
  if (outcome === 'failed' || outcome === 'gone') {
    const next =
      nextAt === undefined ? 'it is not asked again' : `asked again from ${nextAt.slice(0, 16).replace('T', ' ')} UTC`
    remark(`${name}: ${plain(problem?.detail ?? '')} [${problem?.code ?? ''}]; ${next}`)
    return
  }
  const changed = documents.filter(({ first }) => first !== undefined).length
  const news = documents.length === 0 ? 'nothing new' : `${documents.length - changed} new, ${changed} changed`
  say(`${paints.bold(name)}: ${outcome === 'unchanged' ? 'unchanged' : `${news}, ${known} known`}\n`)
  for (const one of documents.slice(0, shown))
    say(`  ${one.published ?? 'no date'}  ${isolated(clip(one.title ?? one.url ?? one.document, 100))}\n`)
  if (documents.length > shown) say(`  and ${documents.length - shown} more\n`)
  if (movedTo !== undefined) remark(`${name}: has moved to ${plain(movedTo)}`)
  for (const { message } of notices) remark(`${name}: ${plain(message)}`)
}
