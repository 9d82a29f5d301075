import { canonicalJson } from '@marsad/core/register'
import { decidedAnswer, partyAt, partyCount, withRoom } from '@marsad/core/screening'
import { type LoadedDecisions, loadDecisions } from '../operations/decisions.ts'
import { type LoadedScreening, screeningKey } from '../operations/load-screening.ts'
import { makeReceipt, mergesHashOf } from '../operations/receipts.ts'
import { withComments } from '../operations/with-comments.ts'
import type { Workspace } from '../operations/workspace.ts'
import { type PoolOptions, screeningPool } from '../screening/pool.ts'
import { loaderThread } from './loader-thread.ts'
import { registerTable } from './register-table.ts'
import type { Moment, ScreenedRegister, Screening, ScreeningSnapshot } from './services.ts'
import { screeningSnapshot } from './snapshot-bytes.ts'

/** Moments whose index is held ready beside that of now; each is as large as the register. */
const momentsHeld = 3

/** The key of the moment that is now. */
const now = canonicalJson({})

/** Screening over a workspace, in threads. Each call asks the store for its editions, so an import by another process is seen at once. */
export interface WorkspaceScreening extends Screening {
  close(): Promise<void>
}

interface Held {
  readonly loaded: LoadedScreening
  readonly register: ScreenedRegister
  readonly snapshot: ScreeningSnapshot
}

/** What every answer needs to know of people's decisions, read anew only when the log has grown. */
const decisionsOf = (workspace: Workspace) => {
  let current: LoadedDecisions | undefined
  return async () => {
    const store = workspace.exists() ? await workspace.store() : undefined
    current = await loadDecisions(store, current)
    return { book: current.book, merges: await mergesHashOf(store) }
  }
}

const hold = async (loaded: LoadedScreening): Promise<Held> => {
  const { index, key } = loaded
  const parties = { size: partyCount(index), partyAt: (number: number) => partyAt(index, number) }
  return {
    loaded,
    register: await registerTable(key, index.origin, parties),
    snapshot: screeningSnapshot(key, () => loaded.bytes()),
  }
}

/**
 * Screens against a workspace's register at any moment. Loading and screening are done in threads; what people decided and the
 * receipt are added here. An index is loaded once for all requests that wait for it, and the last few moments stay ready.
 */
export const workspaceScreening = (workspace: Workspace, options: PoolOptions = {}): WorkspaceScreening => {
  const pool = screeningPool(options)
  const loader = loaderThread(workspace)
  const held = new Map<string, Held>()
  const loading = new Map<string, Promise<Held>>()
  const decisions = decisionsOf(workspace)
  const load = async (moment: Moment, key: string): Promise<Held> => {
    const before = held.get(key)
    const fits = before !== undefined && before.loaded.key === (await screeningKey(workspace, moment))
    const found = fits ? before : await hold(await loader.load(moment))
    // The one asked for last stands last; the register of now is never the one to go.
    held.delete(key)
    held.set(key, found)
    const oldest = [...held.keys()].find((one) => one !== now)
    if (held.size > momentsHeld + 1 && oldest !== undefined) held.delete(oldest)
    return found
  }
  const at = (moment: Moment = {}): Promise<Held> => {
    const key = canonicalJson(moment)
    const running = loading.get(key) ?? load(moment, key).finally(() => loading.delete(key))
    loading.set(key, running)
    return running
  }
  return {
    register: async (moment) => (await at(moment)).register,
    whole: async (party, moment) =>
      withComments(workspace.exists() ? await workspace.store() : undefined, party, moment),
    snapshot: async (moment) => (await at(moment)).snapshot,
    async screen(queries, asked = {}, moment = {}) {
      const [{ loaded, register }, { book, merges }] = await Promise.all([at(moment), decisions()])
      const { starter, editions } = loaded
      const wider = withRoom(queries, asked, book)
      const answers = await pool.screenMany({ bytes: loaded.bytes().buffer, key: loaded.key }, queries, wider)
      return answers.map((one) => {
        if ('problem' in one) return one
        return {
          answer: decidedAnswer(one.answer, asked, book, (id) => register.party(id)),
          receipt: makeReceipt(one.answer, wider, { moment, starter, editions, merges }),
        }
      })
    },
    async close() {
      await Promise.all([pool.close(), loader.close()])
    },
  }
}
