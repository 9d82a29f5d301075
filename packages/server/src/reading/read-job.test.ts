import { MarsadError } from '@marsad/core/errors'
import { expect, it } from 'vitest'
import { problemOfRead } from './read-job.ts'

it('says of every fault what can be done about it', () => {
  expect(problemOfRead(new MarsadError('file-empty', 'nothing'))).toEqual({ code: 'file-empty', detail: 'nothing' })
  expect(problemOfRead(new Error('a slip'))).toEqual({ code: 'internal', detail: 'a slip' })
  expect(problemOfRead('odd')).toEqual({ code: 'internal', detail: 'odd' })
  try {
    'x'.repeat(2 ** 30)
    expect.unreachable()
  } catch (error) {
    expect(problemOfRead(error)).toMatchObject({ code: 'document-too-large' })
  }
})
