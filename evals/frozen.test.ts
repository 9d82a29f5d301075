/** A change that makes labelled cases worse is seen here; `npm run evals -- --freeze` accepts a run after it was looked at. */
import { describe, expect, it } from 'vitest'
import { evals } from './evals.ts'
import { changesSince, scoreOf } from './frame.ts'

describe('labelled cases', () => {
  for (const one of evals)
    it(`${one.name}: as in the accepted run, and above the floor`, async ({ skip }) => {
      const result = await one.run()
      if ('skipped' in result) return skip(result.skipped)
      expect(changesSince(one.name, result.ours)).toEqual([])
      expect(scoreOf(result.ours).f1).toBeGreaterThan(scoreOf(result.floor).f1)
    })
})
