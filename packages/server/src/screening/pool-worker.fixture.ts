/** A thread for tests whose questions may end it, hang it or throw. */
import { parentPort, threadId } from 'node:worker_threads'
import type { ScreeningAnswer } from '@marsad/core/screening'
import { answerOn } from './worker-answers.ts'

if (parentPort !== null)
  answerOn(parentPort, (index, query): ScreeningAnswer => {
    const [name = ''] = query.names
    if (name === 'end the thread') process.exit(7)
    if (name === 'hang') for (;;) Math.random()
    if (name === 'throw') throw new Error('thrown')
    if (name === 'slow') {
      const until = performance.now() + 30
      while (performance.now() < until) Math.random()
    }
    const said = `${name} by ${threadId} over ${index.origin.asOf ?? ''}`
    return { query, results: [], formerly: [], warnings: [{ code: 'no-letters', effect: 0, query: said }] }
  })
