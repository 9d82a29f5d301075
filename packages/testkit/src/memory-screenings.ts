/** Saved screenings in the plainest form that keeps the contract: every answer of every run is kept, and reading looks at all of them. */
import { MarsadError } from '@marsad/core/errors'
import type { SavedAnswer, SavedRowInput, SavedRunEnd, SavedScreening, SavedScreenings } from '@marsad/store'

interface Saved {
  head: SavedScreening
  finished: boolean
  rows: SavedRowInput[]
  answers: (SavedAnswer & { readonly run: number })[]
  ended: Omit<SavedRunEnd, 'expected'>[]
  runs: number
}

const fault = (code: 'screening-unknown' | 'screening-exists' | 'workspace-busy' | 'request-invalid'): MarsadError =>
  new MarsadError(code, code)

/** The part of the memory store that keeps saved screenings. */
export const memoryScreenings = (): SavedScreenings => {
  const all = new Map<number, Saved>()
  const named = (name: string): Saved | undefined => [...all.values()].find(({ head }) => head.name === name)
  const get = (id: number): Saved => {
    const saved = all.get(id)
    if (saved === undefined) throw fault('screening-unknown')
    return saved
  }
  const headOf = ({ head, rows, ended }: Saved): SavedScreening => {
    const last = ended.at(-1)
    if (last === undefined) return { ...head, rows: rows.length }
    const { number, at, register, summary } = last
    return { ...head, rows: rows.length, run: { number, at, register, summary } }
  }
  let ids = 0
  return {
    beginScreening: async (input) => {
      if (input.name.trim() === '' || input.name.length > 200) throw fault('request-invalid')
      const there = named(input.name)
      if (there?.finished) throw fault('screening-exists')
      if (there !== undefined) all.delete(there.head.id)
      ids += 1
      all.set(ids, { head: { ...input, id: ids, rows: 0 }, finished: false, rows: [], answers: [], ended: [], runs: 0 })
      return ids
    },
    addScreeningRows: async (id, rows) => {
      get(id).rows.push(...rows)
    },
    finishScreening: async (id) => {
      get(id).finished = true
      return headOf(get(id))
    },
    screenings: async () =>
      [...all.values()]
        .filter(({ finished }) => finished)
        .map(headOf)
        .sort((a, b) => (a.name < b.name ? -1 : 1)),
    screening: async (name) => {
      const saved = named(name)
      return saved?.finished ? headOf(saved) : undefined
    },
    screeningRows: async (id, after, limit) => {
      const saved = all.get(id)
      const runs = new Set(saved?.ended.map(({ number }) => number))
      return (saved?.rows ?? [])
        .filter(({ number }) => number > after)
        .sort((a, b) => a.number - b.number)
        .slice(0, limit)
        .map((row) => {
          const answers = saved?.answers.filter(({ number, run }) => number === row.number && runs.has(run)) ?? []
          const newest = answers.sort((a, b) => b.run - a.run)[0]
          return newest === undefined ? row : { ...row, answer: newest.answer }
        })
    },
    beginScreeningRun: async (id) => {
      const saved = get(id)
      saved.runs += 1
      return saved.runs
    },
    addScreeningAnswers: async (id, run, answers) => {
      const saved = get(id)
      if (run <= (saved.ended.at(-1)?.number ?? 0)) throw fault('workspace-busy')
      saved.answers.push(...answers.map((answer) => ({ ...answer, run })))
    },
    finishScreeningRun: async (id, { expected, ...end }) => {
      const saved = get(id)
      if (saved.ended.at(-1)?.number !== expected || end.number > saved.runs) throw fault('workspace-busy')
      saved.ended.push(end)
    },
    screeningState: async (id) => all.get(id)?.ended.at(-1)?.state,
    removeScreening: async (name) => {
      const saved = named(name)
      if (saved !== undefined) all.delete(saved.head.id)
      return saved?.finished ?? false
    },
  }
}
