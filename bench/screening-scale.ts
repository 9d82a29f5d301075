import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Bench, Measure } from './harness.ts'
import { logChart } from './plot.ts'
import { missingLists } from './screening-material.ts'

const sizes = (process.env.MARSAD_BENCH_SIZES ?? '20000 200000 2000000').split(' ').map(Number)
const asked = process.env.MARSAD_BENCH_QUESTIONS ?? '5000'

interface Size {
  readonly names: number
  readonly asked: number
  readonly build: number
  readonly snapshot: number
  readonly median: number
  readonly p99: number
  readonly mean: number
}

const sizeOf = async (names: number): Promise<Size> => {
  const script = join(import.meta.dirname, 'screening-size.ts')
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--max-old-space-size=12000',
    script,
    String(names),
    asked,
  ])
  return JSON.parse(stdout) as Size
}

const measures = (size: Size): readonly Measure[] => {
  const of = (what: string, unit: Measure['unit'], value: number): Measure => ({
    what: `${size.names} names: ${what}`,
    unit,
    samples: [value],
  })
  return [
    of(`one screen, median of ${size.asked}`, 'ms', size.median),
    of('one screen, p99', 'ms', size.p99),
    of('screens', '1/s', 1000 / size.mean),
    of('building the index', 'ms', size.build),
    of('size of the snapshot', 'MB', size.snapshot),
  ]
}

/** How the cost of a screen grows with the register. Writes `bench/screening-scale.svg`. */
export const bench: Bench = {
  name: 'screening-scale',
  about: 'registers of recombined names, ten times and a hundred times as large; each in a process of its own',
  async run() {
    const absent = missingLists()
    if (absent) return absent
    const results: Size[] = []
    for (const names of sizes) results.push(await sizeOf(names))
    const line = (name: string, value: (size: Size) => number) => ({
      name,
      points: results.map((size) => [size.names, value(size)] as const),
    })
    const chart = logChart(
      'One screen on one core, by the size of the register',
      'names in the register',
      'milliseconds',
      [line('median', ({ median }) => median), line('p99', ({ p99 }) => p99)],
    )
    writeFileSync(join(import.meta.dirname, 'screening-scale.svg'), chart)
    return results.flatMap(measures)
  },
}
