import { describe, expect, it } from 'vitest'
import { problemOf } from './problem.ts'

describe('problemOf', () => {
  it('reads a problem body', () => {
    expect(problemOf(422, { title: 'Binary', detail: 'a.txt is a PDF', code: 'format-binary', status: 422 })).toEqual({
      kind: 'server',
      title: 'Binary',
      detail: 'a.txt is a PDF',
      code: 'format-binary',
      values: { status: '422' },
    })
  })

  it.each([[undefined], ['<html>'], [null], [{ title: 7 }], [[]]])('calls %j unexpected', (body) => {
    expect(problemOf(502, body)).toEqual({ kind: 'unexpected', values: { status: '502' } })
  })
})
