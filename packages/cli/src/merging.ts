/** What the commands about merging share. */
import type { MergeGround } from '@marsad/core/register'
import type { Context } from './context.ts'
import { needed } from './deciding.ts'
import { plain } from './output.ts'

/** Why two entries are one party, in words. */
export const groundWords: Readonly<Record<MergeGround, string>> = {
  person: 'a person decided it',
  reference: 'one cites the other',
  identifier: 'a document in common',
  'name-and-birth-date': 'name and birth date',
}

/** Records a decision about two entries: the work of `party join` and `party split`. */
export const runMergeDecision = async (
  kind: 'join' | 'split',
  args: readonly string[],
  options: { readonly by?: string; readonly reason?: string },
  context: Context,
): Promise<void> => {
  const by = needed('by', options.by, `party ${kind}`)
  const reason = needed('reason', options.reason, `party ${kind}`)
  const { decideMerge } = await import('@marsad/server/operations/decide-merge')
  const store = await context.workspace.store()
  const between = [args[0] ?? '', args[1] ?? ''] as const
  const decided = await decideMerge(store, { kind, between, by, reason, at: new Date().toISOString() })
  const { entries, decision } = decided
  const said = kind === 'join' ? 'are one party' : 'are two parties'
  context.emit(decided)
  context.say(`${context.paints.bold(`decision ${decision.sequence}`)}: ${entries.map(plain).join(' and ')} ${said}\n`)
  context.say(`  by ${plain(decision.by)}, ${decision.at}; hash ${decision.hash}\n`)
}
