import { spanContains, spansOverlap } from '../../text/index.ts'
import type { Decided } from './decide.ts'

const isActor = ({ candidate }: Decided): boolean =>
  candidate.name.kind === 'party' || candidate.name.kind === 'organisation'
const length = ({ candidate }: Decided): number => candidate.end - candidate.start

/**
 * Settles overlapping mentions. Inside a longer name a shorter one stays only where both are actors and differ: the branch «الفرع الأفغاني لداعش»
 * names داعش too, but the movement "of Uzbekistan" does not speak of the country, nor a person's long name of his father. Of two
 * that merely cross, the longer stays.
 */
export const settleOverlaps = (decided: readonly Decided[], isPerson: (id: string) => boolean): readonly Decided[] =>
  clusters(decided).flatMap((cluster) => (cluster.length === 1 ? cluster : settle(cluster, isPerson)))

/** Runs of mentions that hang together by overlapping; few are longer than three, so that settling them costs nothing. */
const clusters = (decided: readonly Decided[]): readonly (readonly Decided[])[] => {
  const runs: Decided[][] = []
  let end = -1
  for (const one of [...decided].sort((a, b) => a.candidate.start - b.candidate.start)) {
    if (one.candidate.start >= end) runs.push([])
    runs.at(-1)?.push(one)
    end = Math.max(end, one.candidate.end)
  }
  return runs
}

const settle = (cluster: readonly Decided[], isPerson: (id: string) => boolean): readonly Decided[] => {
  const byLength = [...cluster].sort((a, b) => length(b) - length(a) || a.candidate.start - b.candidate.start)
  const kept: Decided[] = []
  for (const one of byLength) {
    const crossing = kept.filter((other) => spansOverlap(other.candidate, one.candidate))
    if (crossing.length === 0) kept.push(one)
    else if (crossing.every((other) => mayNest(other, one, isPerson)))
      kept.push({ ...one, reasons: [...one.reasons, 'nested'] })
  }
  return kept.sort((a, b) => a.candidate.start - b.candidate.start || length(b) - length(a))
}

const mayNest = (outer: Decided, inner: Decided, isPerson: (id: string) => boolean): boolean =>
  spanContains(outer.candidate, inner.candidate) &&
  isActor(outer) &&
  isActor(inner) &&
  outer.candidate.name.target !== inner.candidate.name.target &&
  outer.candidate.name.kind === 'party' &&
  !isPerson(outer.candidate.name.target)
