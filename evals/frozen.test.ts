/** A change that makes labelled cases worse is seen here; `npm run evals -- --freeze` accepts a run after it was looked at. */
import { describe, expect, it } from 'vitest'
import { evals } from './evals.ts'
import { changesSince, scoreOf } from './frame.ts'
import { figureChanges } from './measure.ts'
import { measures } from './measures.ts'

describe('labelled cases', () => {
  for (const one of evals)
    it(`${one.name}: as in the accepted run, and above the floor`, async ({ skip }) => {
      const result = await one.run()
      if ('skipped' in result) return skip(result.skipped)
      expect(changesSince(one.name, result.ours)).toEqual([])
      expect(scoreOf(result.ours).f1).toBeGreaterThan(scoreOf(result.floor).f1)
    })
})

/** Those that take a second; `npm run evals` shows what changed in the others. */
const quick: ReadonlySet<string> = new Set(['names', 'ordering', 'transliteration'])

describe('measures', () => {
  for (const one of measures.filter(({ name }) => quick.has(name)))
    it(`${one.name}: as in the accepted run`, async ({ skip }) => {
      const result = await one.run({ sealed: false, errors: false, calibrate: false, sample: 0 })
      if ('skipped' in result) return skip(result.skipped)
      const changes = figureChanges(one.name, result.figures)
      if (changes === undefined) return skip(`no run of ${one.name} was accepted yet`)
      expect(changes).toEqual([])
    })
})
