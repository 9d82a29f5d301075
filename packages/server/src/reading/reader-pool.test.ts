import { afterEach, describe, expect, it } from 'vitest'
import { type ReaderPool, readerPool } from './reader-pool.ts'

const script = new URL('./reader-worker.fixture.ts', import.meta.url)
const setup = (bytes = 8) => ({
  index: new SharedArrayBuffer(bytes),
  register: 'r',
  engine: 'e',
  known: new SharedArrayBuffer(0),
  json: false,
  save: false,
})

let pool: ReaderPool | undefined
afterEach(() => pool?.close())

const ask = async (paths: readonly string[]): Promise<readonly (string | undefined)[]> => {
  const answers = await Promise.all(paths.map((path) => pool?.read({ path, facts: {} })))
  return answers.map((answer) => answer?.problem?.code ?? answer?.documents[0]?.hash)
}

describe('a pool of readers', () => {
  it('answers every file, whichever thread reads it', async () => {
    pool = readerPool(setup(), { threads: 2, script })
    const paths = Array.from({ length: 100 }, (_, at) => `${at}`)
    expect(await ask(paths)).toEqual(paths)
    expect(pool.lost()).toBe(0)
  })

  it('gives up the one document that takes too long, and reads all others', async () => {
    pool = readerPool(setup(), { threads: 2, script, budget: 200 })
    const paths = ['a', 'slow', ...Array.from({ length: 40 }, (_, at) => `${at}`), 'slow too', 'z']
    expect(await ask(paths)).toEqual(paths.map((path) => (path.includes('slow') ? 'document-too-slow' : path)))
    expect(pool.lost()).toBe(2)
  })

  it('gives up the one document that ends its thread', async () => {
    pool = readerPool(setup(), { threads: 1, script })
    expect(await ask(['a', 'crash', 'b'])).toEqual(['a', 'internal', 'b'])
  })

  it('says so when no thread starts', async () => {
    pool = readerPool(setup(1), { threads: 2, script })
    await expect(ask(['a', 'b'])).rejects.toMatchObject({ code: 'internal' })
  })

  it('answers nothing once it is closed', async () => {
    pool = readerPool(setup(), { threads: 1, script, budget: 60_000 })
    const waiting = expect(ask(['slow', 'b'])).rejects.toMatchObject({ code: 'internal' })
    await pool.close()
    await waiting
    await expect(ask(['c'])).rejects.toMatchObject({ code: 'internal' })
  })
})
