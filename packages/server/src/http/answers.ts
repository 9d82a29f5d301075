import type { z } from '@hono/zod-openapi'
import type { ProblemStatus } from './problem.ts'
import { problemSchema } from './schemas-register.ts'

const problem = { 'application/problem+json': { schema: problemSchema } }

const words: Readonly<Record<ProblemStatus, string>> = {
  400: 'the request does not fit',
  403: 'the request comes from elsewhere',
  404: 'there is no such thing',
  409: 'the request meets another',
  413: 'the content is too large',
  415: 'the content is of another kind',
  422: 'the content cannot be read',
  500: 'a fault on this side',
  502: 'an official address did not answer',
  503: 'the workspace is busy',
}

/** The `responses` of a route: its success, and problems for the statuses it can fail with (500 always). */
export const answers = <S extends z.ZodType>(
  schema: S,
  description: string,
  ...failures: readonly ProblemStatus[]
) => ({
  200: { description, content: { 'application/json': { schema } } },
  ...(Object.fromEntries(
    [...failures, 500 as const].map((status) => [status, { description: words[status], content: problem }]),
  ) as object),
})
