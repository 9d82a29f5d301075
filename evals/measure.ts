/** Measures over many public cases: a table for people and figures by name. Cases come from outside the workspace and are not listed one by one. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** What the command line asks of measures. */
export interface MeasureOptions {
  /** Show the half of the labelled pairs that nothing was tuned on. */
  readonly sealed: boolean
  /** List what goes wrong, by kind. */
  readonly errors: boolean
  /** Measure anew what is stored in `data/` and write it. */
  readonly calibrate: boolean
  /** Ask about so many cases only, evenly taken; 0 for the measure's own number. Such a run is never accepted. */
  readonly sample: number
}

/** What came out: a text to print and figures by name, for the comparison with the accepted run. */
export interface Measurement {
  readonly text: string
  readonly figures: Readonly<Record<string, number>>
}

/** One thing that is measured as a whole. */
export interface Measure {
  readonly name: string
  readonly about: string
  run(options: MeasureOptions): Promise<Measurement | { readonly skipped: string }>
}

const root = join(import.meta.dirname, '..')

/** A file of the public data that stands beside the workspace. */
export const sharedFile = (path: string): string =>
  resolve(root, process.env.MARSAD_SHARED_DATA ?? '../shared/data', path)

/** Why a measure cannot run, when a file it needs is not on this machine. */
export const missing = (...paths: readonly string[]): { readonly skipped: string } | undefined => {
  const absent = paths.map(sharedFile).filter((path) => !existsSync(path))
  return absent.length === 0
    ? undefined
    : { skipped: `not on this machine: ${absent.join(', ')} (see MARSAD_SHARED_DATA)` }
}

const frozenPath = (name: string): string => join(import.meta.dirname, 'frozen', `${name}.json`)

/** Figures to the four decimals they are kept with. */
const rounded = (figures: Measurement['figures']): Measurement['figures'] =>
  Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, Math.round(value * 1e4) / 1e4]))

/** Writes the figures as the accepted ones. */
export const freezeFigures = (name: string, figures: Measurement['figures']): void =>
  writeFileSync(frozenPath(name), `${JSON.stringify(rounded(figures), null, 2)}\n`)

/** What differs from the accepted figures, one line each; undefined when none were accepted yet. */
export const figureChanges = (name: string, figures: Measurement['figures']): readonly string[] | undefined => {
  if (!existsSync(frozenPath(name))) return undefined
  const before = JSON.parse(readFileSync(frozenPath(name), 'utf8')) as Record<string, number>
  const now = rounded(figures)
  return [...new Set([...Object.keys(before), ...Object.keys(now)])]
    .filter((key) => before[key] !== now[key])
    .map((key) => `${key}: ${before[key] ?? 'new'} → ${now[key] ?? 'gone'}`)
}

/** Rows as lines with columns under each other; the first column to the left, the rest to the right. */
export const table = (rows: readonly (readonly string[])[]): string => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
  return `${rows.map((row) => line(row).trimEnd()).join('\n')}\n`
}

/** `.794`; `–` where nothing could be measured; `1.00` for one. */
export const share = (value: number): string =>
  Number.isNaN(value) ? '–' : value >= 0.9995 ? '1.00' : value.toFixed(3).slice(1)
