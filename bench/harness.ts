/** Measuring: warm up, run, and give the median with its spread. Nothing here decides whether a figure is good. */
import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** One measured thing. `samples` are in the unit; `memory` is the peak resident set in MB where it was taken. */
export interface Measure {
  readonly what: string
  readonly unit: 'ms' | 'MB/s' | 'kB' | 'MB' | '1/s'
  readonly samples: readonly number[]
  /** What the project aims at, `< 600` in the unit. */
  readonly aim?: string
  readonly memory?: number
}

/** What could not be measured, and why: data that is not on this machine, a browser that is not there. */
export interface Skip {
  readonly skipped: string
}

/** One file of `bench/`. */
export interface Bench {
  readonly name: string
  readonly about: string
  run(): Promise<readonly Measure[] | Skip>
}

export const isSkip = (result: readonly Measure[] | Skip): result is Skip => 'skipped' in result

/** The middle value; the mean of the two middle ones for an even count. */
export const median = (samples: readonly number[]): number => {
  const sorted = samples.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2
}

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

/** How often: defaults are 3 unmeasured runs and 15 measured ones. */
export interface Rounds {
  readonly warmups?: number
  readonly runs?: number
}

/**
 * Milliseconds of `work` in this process, garbage collected before each run. `prepare` and `after` are not timed; what
 * `prepare` answers goes to both.
 */
export const inProcess = async <T>(
  work: (prepared: T) => unknown,
  {
    warmups = 3,
    runs = 15,
    prepare,
    after,
  }: Rounds & { readonly prepare?: () => T | Promise<T>; readonly after?: (prepared: T) => unknown } = {},
): Promise<readonly number[]> => {
  const samples: number[] = []
  for (let round = 0; round < warmups + runs; round += 1) {
    const prepared = (await prepare?.()) as T
    collectGarbage()
    const began = performance.now()
    await work(prepared)
    const took = performance.now() - began
    await after?.(prepared)
    if (round >= warmups) samples.push(took)
  }
  return samples
}

const once = (args: readonly string[]): Promise<number> =>
  new Promise((resolve, reject) => {
    const began = performance.now()
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] })
    let complaint = ''
    child.stderr.on('data', (chunk: Buffer) => {
      complaint += chunk.toString()
    })
    child.on('error', reject)
    child.on('close', (code) => {
      const took = performance.now() - began
      if (code === 0) resolve(took)
      else reject(new Error(`${args.join(' ')} ended with ${code}: ${complaint.trim()}`))
    })
  })

/** Wall time of whole processes of this Node, from start to exit, in ms. A run that fails is an error, never a sample. */
export const coldRuns = async (
  args: () => readonly string[],
  { warmups = 2, runs = 11 }: Rounds = {},
): Promise<readonly number[]> => {
  const samples: number[] = []
  for (let round = 0; round < warmups + runs; round += 1) {
    const took = await once(args())
    if (round >= warmups) samples.push(took)
  }
  return samples
}

const reportPeak = `process.on('exit', () => process.stderr.write('peak ' + process.resourceUsage().maxRSS + '\\n'))`

/** Peak resident memory in MB of one such process; a run of its own, so that asking does not cost time elsewhere. */
export const coldMemory = (args: readonly string[]): Promise<number> =>
  new Promise((resolve, reject) => {
    const hook = `data:text/javascript,${encodeURIComponent(reportPeak)}`
    const child = spawn(process.execPath, ['--import', hook, ...args], { stdio: ['ignore', 'ignore', 'pipe'] })
    let said = ''
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString()
    })
    child.on('error', reject)
    child.on('close', () => {
      const peak = /^peak (\d+)$/m.exec(said)?.[1]
      if (peak) resolve(Number(peak) / 1024)
      else reject(new Error(`no peak was reported: ${said.trim()}`))
    })
  })

const scratch = new Set<string>()
process.once('exit', () => {
  for (const folder of scratch) rmSync(folder, { recursive: true, force: true })
})

/** An empty place for one benchmark, gone when the process ends. */
export const scratchFolder = (name: string): string => {
  const folder = join(tmpdir(), `marsad-bench-${name}-${process.pid}`)
  rmSync(folder, { recursive: true, force: true })
  scratch.add(folder)
  return folder
}
