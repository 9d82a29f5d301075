import { monitorEventLoopDelay } from 'node:perf_hooks'
import { threadId } from 'node:worker_threads'
import { starterParties } from '@marsad/core/register'
import { buildScreeningIndex, encodeScreeningIndex, screen } from '@marsad/core/screening'
import { afterEach, describe, expect, it } from 'vitest'
import { type Answered, type PoolOptions, type ScreeningPool, type SharedIndex, screeningPool } from './pool.ts'

const indexOf = (asOf: string): SharedIndex => {
  const bytes = encodeScreeningIndex(
    buildScreeningIndex(starterParties.slice(0, 6), { starter: true, editions: [], asOf }),
  )
  const shared = new SharedArrayBuffer(bytes.length)
  new Uint8Array(shared).set(bytes)
  return { bytes: shared, key: asOf }
}
const today = indexOf('2026-01-01')

let pools: ScreeningPool[] = []
afterEach(async () => {
  await Promise.all(pools.map((pool) => pool.close()))
  pools = []
})
const open = (options: PoolOptions = {}): ScreeningPool => {
  const pool = screeningPool({ threads: 2, chunk: 4, ...options })
  pools.push(pool)
  return pool
}
const odd = (options: PoolOptions = {}): ScreeningPool =>
  open({ script: new URL('./pool-worker.fixture.ts', import.meta.url), ...options })

const ask = (names: readonly string[]) => names.map((name) => ({ names: [name] }))
const said = (one: Answered): string =>
  'answer' in one ? (one.answer.warnings[0]?.query?.replace(/ by \d+ over .*/, '') ?? '') : one.problem.code

describe('a pool', () => {
  it('answers as screening alone does, in the order of the questions', async () => {
    const parties = starterParties.slice(0, 6)
    const index = buildScreeningIndex(parties, { starter: true, editions: [], asOf: '2026-01-01' })
    const queries = ask(parties.flatMap((party) => party.names.map((name) => name.text)).slice(0, 12))
    const answers = await open().screenMany(today, queries, { limit: 2 })
    expect(answers).toEqual(
      queries.map((query) => ({ answer: JSON.parse(JSON.stringify(screen(index, query, { limit: 2 }))) })),
    )
  })

  it('keeps the order over many callers and chunks, whatever each takes', async () => {
    const pool = odd()
    const lots = Array.from({ length: 5 }, (_, lot) =>
      Array.from({ length: 23 }, (_, n) => (n % 9 === lot ? 'slow' : `${lot}-${n}`)),
    )
    const all = await Promise.all(lots.map((names) => pool.screenMany(today, ask(names))))
    expect(all.map((answers) => answers.map(said))).toEqual(lots)
  })

  it('works in threads of its own, so that a server goes on answering', async () => {
    const pool = odd()
    const delay = monitorEventLoopDelay({ resolution: 5 })
    delay.enable()
    const answers = await pool.screenMany(today, ask(Array.from({ length: 40 }, () => 'slow')))
    delay.disable()
    // A second of work was done; the longest stall here is only told, since other work shares the machine.
    console.info(`longest stall of the event loop: ${(delay.max / 1e6).toFixed(1)} ms`)
    const threads = new Set(
      answers.map((one) => ('answer' in one ? / by (\d+) /.exec(one.answer.warnings[0]?.query ?? '')?.[1] : '')),
    )
    expect(threads).not.toContain(String(threadId))
    expect(threads.size).toBe(2)
    expect([...pool.counts().portions.values()].reduce((sum, count) => sum + count, 0)).toBe(10)
  })

  it('serves several states of the register, more than a thread keeps, at once', async () => {
    const pool = odd({ threads: 1 })
    const days = ['2020-01-01', '2021-01-01', '2022-01-01', '2023-01-01', '2020-01-01', '2024-01-01', '2021-01-01']
    const answers = await Promise.all(days.map((day) => pool.screenMany(indexOf(day), ask(['x']))))
    expect(answers.map(([one]) => (one && 'answer' in one ? one.answer.warnings[0]?.query?.slice(-10) : one))).toEqual(
      days,
    )
  })

  it('tries a chunk again when its thread ends, then question by question: only what does the harm has no answer', async () => {
    const pool = odd()
    const names = ['a', 'b', 'end the thread', 'c', 'd', 'e', 'throw', 'f']
    const answers = await pool.screenMany(today, ask(names))
    expect(answers.map(said)).toEqual(['a', 'b', 'screening-failed', 'c', 'd', 'e', 'internal', 'f'])
    expect(pool.counts().lost).toBe(3)
    expect((await pool.screenMany(today, ask(['still there']))).map(said)).toEqual(['still there'])
  })

  it('ends a question that takes too long', async () => {
    const answers = await odd({ deadline: 300 }).screenMany(today, ask(['a', 'hang', 'b']))
    expect(answers.map(said)).toEqual(['a', 'screening-failed', 'b'])
    expect(answers[1]).toMatchObject({ problem: { detail: expect.stringContaining('0.3 s') } })
  }, 30_000)

  it('rejects whole where nothing can be answered: a broken index, threads that do not start, a closed pool', async () => {
    const broken = { bytes: new SharedArrayBuffer(3), key: 'broken' }
    await expect(open().screenMany(broken, ask(['a']))).rejects.toMatchObject({ code: 'internal' })
    const none = open({ script: new URL('./nowhere.ts', import.meta.url) })
    await expect(none.screenMany(today, ask(['a', 'b', 'c', 'd', 'e']))).rejects.toThrow(/do not start/)
    const pool = odd()
    const waiting = pool.screenMany(
      today,
      ask(['slow', 'slow', 'slow', 'slow', 'slow', 'slow', 'slow', 'slow', 'slow', 'slow']),
    )
    waiting.catch(() => undefined)
    await pool.close()
    await expect(waiting).rejects.toThrow(/closed/)
    await expect(pool.screenMany(today, ask(['a']))).rejects.toThrow(/closed/)
  })

  it('answers nothing to nothing', async () => {
    expect(await open().screenMany(today, [])).toEqual([])
  })
})
