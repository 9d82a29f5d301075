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
export const settleOverlaps = (decided: readonly Decided[], isPerson: (id: string) => boolean): readonly Decided[] => {
  const byLength = [...decided].sort((a, b) => length(b) - length(a) || a.candidate.start - b.candidate.start)
  const kept: Decided[] = []
  for (const one of byLength) {
    const clash = kept.find((other) => spansOverlap(other.candidate, one.candidate))
    if (!clash) kept.push(one)
    else if (kept.every((other) => !spansOverlap(other.candidate, one.candidate) || mayNest(other, one, isPerson))) {
      kept.push({ ...one, reasons: [...one.reasons, 'nested'] })
    }
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
