import { spawn } from 'node:child_process'
import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  buildScreeningIndex,
  decodeScreeningIndex,
  encodeScreeningIndex,
  type ScreeningIndex,
  screen,
} from '@marsad/core/screening'
import { type Bench, inProcess, type Measure, scratchFolder } from './harness.ts'
import { bigRegister, missingLists, type Question, quantile, questions } from './screening-material.ts'

/** Fewer for a first look: `MARSAD_BENCH_QUESTIONS=500 npm run bench -- screening`. */
const count = Number(process.env.MARSAD_BENCH_QUESTIONS ?? 20_000)

/** As the threads of the server and of a batch are started; see `screening/pool-thread.ts`. */
const young = '--max-semi-space-size=8'

const child = join(import.meta.dirname, 'screening-child.mjs')

/** Starts the fresh process; milliseconds to its first answer, and its resident memory in MB at the end. */
const fresh = (snapshot: string, names: readonly string[]): Promise<{ readonly ms: number; readonly rss: number }> =>
  new Promise((resolve, reject) => {
    const began = performance.now()
    const one = spawn(process.execPath, [young, child, snapshot, JSON.stringify(names)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let ms: number | undefined
    let said = ''
    one.stdout.on('data', (chunk: Buffer) => {
      ms ??= performance.now() - began
      said += chunk.toString()
    })
    one.on('error', reject)
    one.on('close', () => {
      const rss = /^rss (\d+)$/m.exec(said)?.[1]
      if (ms === undefined || rss === undefined) reject(new Error(`no answer from ${child}: ${said}`))
      else resolve({ ms, rss: Number(rss) / 2 ** 20 })
    })
  })

const one = (what: string, unit: Measure['unit'], value: number, aim?: string | undefined): Measure => ({
  what,
  unit,
  samples: [value],
  ...(aim !== undefined && { aim }),
})

/** Milliseconds of each question, one after the other on this core. With `kind`, the party is said to be a person, a ship … as a customer file does. */
const askAll = (index: ScreeningIndex, asked: readonly Question[], kind: boolean): readonly number[] =>
  asked.map(({ name, schema }) => {
    const query = { names: [name], ...(kind && { schema }) }
    const began = performance.now()
    screen(index, query)
    return performance.now() - began
  })

const askedIn = (how: string, took: readonly number[], aims: boolean): readonly Measure[] => {
  const all = took.reduce((sum, ms) => sum + ms, 0)
  return [
    one(`screens, ${how}`, '1/s', (1000 * took.length) / all, aims ? '≥ 10000' : undefined),
    one(`one screen, ${how}, median`, 'ms', quantile(took, 0.5)),
    one(`one screen, ${how}, p99`, 'ms', quantile(took, 0.99), aims ? '< 2' : undefined),
    one(`one screen, ${how}, longest`, 'ms', Math.max(...took)),
  ]
}

const fromSnapshot = async (bytes: Uint8Array, names: readonly string[]): Promise<readonly Measure[]> => {
  const folder = scratchFolder('screening')
  mkdirSync(folder, { recursive: true })
  const path = join(folder, 'index.bin')
  writeFileSync(path, bytes)
  const [first = ''] = names
  const starts: number[] = []
  for (let round = 0; round < 9; round += 1) {
    const { ms } = await fresh(path, [first])
    // The first two fill the compile cache and the file cache.
    if (round >= 2) starts.push(ms)
  }
  const { rss } = await fresh(path, names.slice(0, 2000))
  return [
    one('size of the snapshot', 'MB', statSync(path).size / 2 ** 20),
    { what: 'fresh process to its first answer, from the snapshot', unit: 'ms', samples: starts, aim: '≤ 150' },
    one('resident memory of a fresh process after 2,000 questions', 'MB', rss, '≤ 250'),
  ]
}

/** Screening against four big lists at once, questions in many scripts. */
export const bench: Bench = {
  name: 'screening',
  about: `${count} names in many scripts, half of them listed with a slip, against UN, OFAC, UK and EU lists; one core`,
  async run() {
    const absent = missingLists()
    if (absent) return absent
    const parties = bigRegister()
    const asked = questions(count)
    const names = asked.map(({ name }) => name)
    const build = (): ScreeningIndex => buildScreeningIndex(parties, { starter: false, editions: [] })
    const built = await inProcess(build, { warmups: 1, runs: 3 })
    const index = build()
    const encoded = await inProcess(() => encodeScreeningIndex(index), { warmups: 1, runs: 5 })
    const bytes = encodeScreeningIndex(index)
    const decoded = await inProcess(() => decodeScreeningIndex(bytes), { warmups: 1, runs: 9 })
    askAll(index, asked.slice(0, Math.floor(count / 10)), true)
    const known = askAll(index, asked, true)
    const unknown = askAll(index, asked, false)
    return [
      ...askedIn('kind given', known, true),
      ...askedIn('kind not given', unknown, false),
      { what: `building the index of ${parties.length} parties`, unit: 'ms', samples: built },
      { what: 'encoding the snapshot', unit: 'ms', samples: encoded },
      { what: 'decoding the snapshot', unit: 'ms', samples: decoded },
      ...(await fromSnapshot(bytes, names)),
    ]
  },
}
