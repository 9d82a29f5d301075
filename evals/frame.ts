/** Labelled cases, what came of them, and the comparison with the run that was accepted last. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What came of one case. `right` expected and found, `extra` found and not expected, `missed` expected and not found. */
export interface Outcome {
  readonly id: string
  /** Slice → value: `{ script: 'Arab', kind: 'dates' }`. Results are summed by each. */
  readonly slices: Readonly<Record<string, string>>
  readonly right: number
  readonly extra: number
  readonly missed: number
  /** For people: what was extra or missed. */
  readonly detail: readonly string[]
}

/** Outcomes of Marsad and of a naive floor on the same cases, or why there are none. */
export type Result =
  | { readonly ours: readonly Outcome[]; readonly floor: readonly Outcome[] }
  | { readonly skipped: string }

/** One thing that is measured. */
export interface Eval {
  readonly name: string
  readonly about: string
  /** What the naive floor does, in a few words. */
  readonly floorIs: string
  run(): Promise<Result>
}

/** Sums of outcomes with precision, recall and their harmonic mean; `NaN` where nothing was found or expected. */
export interface Score {
  readonly cases: number
  readonly right: number
  readonly extra: number
  readonly missed: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

export const scoreOf = (outcomes: readonly Outcome[]): Score => {
  const sum = (key: 'right' | 'extra' | 'missed'): number => outcomes.reduce((total, one) => total + one[key], 0)
  const [right, extra, missed] = [sum('right'), sum('extra'), sum('missed')]
  return {
    cases: outcomes.length,
    right,
    extra,
    missed,
    precision: right / (right + extra),
    recall: right / (right + missed),
    f1: (2 * right) / (2 * right + extra + missed),
  }
}

/** Every slice and value that occurs, with its outcomes: `script Arab` → …, in order of first occurrence. */
export const bySlice = (outcomes: readonly Outcome[]): ReadonlyMap<string, readonly Outcome[]> => {
  const slices = new Map<string, Outcome[]>()
  for (const outcome of outcomes)
    for (const [slice, value] of Object.entries(outcome.slices)) {
      const key = `${slice} ${value}`
      slices.set(key, [...(slices.get(key) ?? []), outcome])
    }
  return slices
}

/**
 * Pairs expected with found items. An item is right when `same` holds for a found item nobody else took; the rest of the found are
 * extra, the rest of the expected are missed.
 */
export const pairUp = <E, F>(
  expected: readonly E[],
  found: readonly F[],
  same: (expected: E, found: F) => boolean,
  show: { readonly expected: (item: E) => string; readonly found: (item: F) => string },
): Pick<Outcome, 'right' | 'extra' | 'missed' | 'detail'> => {
  const left = new Set(found)
  const missed = expected.filter((item) => {
    const match = [...left].find((candidate) => same(item, candidate))
    return match === undefined || !left.delete(match)
  })
  return {
    right: expected.length - missed.length,
    extra: left.size,
    missed: missed.length,
    detail: [
      ...missed.map((item) => `missed ${show.expected(item)}`),
      ...[...left].map((item) => `extra ${show.found(item)}`),
    ],
  }
}

/** One JSON value a line; empty lines and lines that begin with `//` are passed over. A broken line is an error that names it. */
export const readCases = <T>(path: string): readonly T[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '' || line.startsWith('//')) return []
      try {
        return [JSON.parse(line) as T]
      } catch (cause) {
        throw new Error(`${path}:${index + 1}: not one JSON value`, { cause })
      }
    })

const frozenPath = (name: string): string => join(import.meta.dirname, 'frozen', `${name}.jsonl`)

type Frozen = Pick<Outcome, 'id' | 'right' | 'extra' | 'missed'>

/** Writes the run as the accepted one: one line a case, numbers only. */
export const freeze = (name: string, outcomes: readonly Outcome[]): void => {
  const lines = outcomes.map(({ id, right, extra, missed }) => JSON.stringify({ id, right, extra, missed }))
  writeFileSync(frozenPath(name), `${lines.join('\n')}\n`)
}

/** A case whose outcome differs from the accepted one. */
export interface Change {
  readonly id: string
  readonly kind: 'better' | 'worse' | 'new' | 'gone'
  readonly detail: readonly string[]
}

/** What changed since the accepted run; undefined when none was accepted yet. More faults is worse, whatever else. */
export const changesSince = (name: string, outcomes: readonly Outcome[]): readonly Change[] | undefined => {
  if (!existsSync(frozenPath(name))) return undefined
  const before = new Map(readCases<Frozen>(frozenPath(name)).map((one) => [one.id, one]))
  const now = new Set(outcomes.map(({ id }) => id))
  const changed = outcomes.flatMap(({ id, right, extra, missed, detail }): readonly Change[] => {
    const old = before.get(id)
    if (!old) return [{ id, kind: 'new', detail }]
    if (old.right === right && old.extra === extra && old.missed === missed) return []
    const faults = extra + missed - old.extra - old.missed
    return [{ id, kind: faults < 0 || (faults === 0 && right > old.right) ? 'better' : 'worse', detail }]
  })
  const gone = [...before.keys()].filter((id) => !now.has(id)).map((id): Change => ({ id, kind: 'gone', detail: [] }))
  return [...changed, ...gone]
}
