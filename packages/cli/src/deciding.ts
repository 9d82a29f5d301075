/** What the commands about decisions share. */
import type { MatchSubject, ScreeningQuery } from '@marsad/core/screening'
import type { DecisionEntry } from '@marsad/store'
import { type Option, usageError } from './command.ts'
import type { Context } from './context.ts'
import { isolated, plain } from './output.ts'
import { partyOptions, queryOf } from './screening-options.ts'

/** Who decides, and why. */
export const deciderOptions = {
  by: { type: 'string', value: 'PERSON', summary: 'who decided, by name (needed)' },
  reason: { type: 'string', value: 'TEXT', summary: 'why, in words (needed)' },
} as const satisfies Record<string, Option>

/** The pair a decision is about. */
export const pairOptions = {
  query: { type: 'string', value: 'NAME', summary: 'the name that was screened (needed)' },
  party: { type: 'string', value: 'REF', summary: 'the party it was held against, by any of its references (needed)' },
  id: {
    type: 'string',
    value: 'KEY',
    summary: 'your own key of the one screened: then the decision is about that one alone',
  },
  ...partyOptions,
  ...deciderOptions,
} as const satisfies Record<string, Option>

/** An option that must be given. */
export const needed = (name: string, value: string | undefined, command: string): string => {
  if (value !== undefined && value.trim() !== '') return value
  throw usageError(`marsad ${command} wants --${name}; see marsad ${command} --help`)
}

/** What the log keeps of a decision, for a person. */
const saidOf = (context: Context, entry: DecisionEntry): void => {
  const { sequence, action, by, at, hash } = entry
  context.emit(entry)
  context.say(`${context.paints.bold(`decision ${sequence}`)}: ${action}, by ${plain(by)}, ${at}\n`)
  context.say(`  hash ${hash}\n`)
}

/** Whom a decision is about, by name: a slip in a reference makes it about somebody else, who may never come up again. */
const sayWhom = (context: Context, sequence: number, { query, party, suggested }: MatchSubject): void => {
  const whom = `${plain(party.id)} ${isolated(party.caption)}`
  context.say(`  ${query.names.map((name) => isolated(name)).join(', ')} ~ ${whom}\n`)
  if (suggested !== undefined && suggested.verdict !== 'no-match') return
  context.remark(
    `note: screened, this query does not find ${whom}; if the reference is a slip: marsad decide withdraw ${sequence}`,
  )
}

/** Records a decision about a match: the work of `decide clear` and `decide confirm`. */
export const runMatchDecision = async (
  decision: 'clear' | 'confirm',
  options: { readonly [K in keyof typeof pairOptions]?: string },
  context: Context,
): Promise<void> => {
  const command = `decide ${decision}`
  const asked: ScreeningQuery = queryOf([needed('query', options.query, command)], options)
  const query = options.id === undefined ? asked : { id: options.id, ...asked }
  const party = needed('party', options.party, command)
  const by = needed('by', options.by, command)
  const reason = needed('reason', options.reason, command)
  const { decideMatch } = await import('@marsad/server/operations/decide')
  const { indexRegister } = await import('@marsad/server/operations/index-register')
  const { loadScreening } = await import('@marsad/server/operations/load-screening')
  const store = await context.workspace.store()
  const { index } = await loadScreening(context.workspace)
  const at = new Date().toISOString()
  const entry = await decideMatch(store, indexRegister(index), { decision, query, party, by, reason, at })
  saidOf(context, entry)
  sayWhom(context, entry.sequence, entry.subject as unknown as MatchSubject)
}

/** Records a withdrawal: the work of `decide withdraw`. */
export const runWithdrawal = async (
  number: string,
  options: { readonly by?: string; readonly reason?: string },
  context: Context,
): Promise<void> => {
  const command = 'decide withdraw'
  const sequence = /^\d{1,15}$/.test(number) ? Number(number) : undefined
  if (sequence === undefined)
    throw usageError(`"${number.slice(0, 40)}" is no number of a decision; see marsad decisions`)
  const by = needed('by', options.by, command)
  const reason = needed('reason', options.reason, command)
  const { withdrawDecision } = await import('@marsad/server/operations/decide')
  const store = await context.workspace.store()
  saidOf(context, await withdrawDecision(store, sequence, { by, reason, at: new Date().toISOString() }))
}
