/** A failure as the desk shows it: what happened, in which words, with the stable code where the server gave one. */
export interface Problem {
  /** `network`, `empty` …: the desk's own; `server`: told by the server. */
  readonly kind: 'network' | 'unexpected' | 'answerBroken' | 'empty' | 'tooLarge' | 'binary' | 'encoding' | 'server'
  readonly code?: string
  readonly title?: string
  readonly detail?: string
  /** Values for the desk's own messages. */
  readonly values: Readonly<Record<string, string>>
}

/** Carries a {@link Problem} through code that throws, such as a query. */
export class ProblemError extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.detail ?? problem.title ?? problem.kind)
    this.name = 'ProblemError'
    this.problem = problem
  }
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)

/** Reads an RFC 9457 body. Anything that is none becomes `unexpected` with the status, never a silent success. */
export const problemOf = (status: number, body: unknown): Problem => {
  const fields = typeof body === 'object' && body !== null ? (body as Readonly<Record<string, unknown>>) : {}
  const [title, detail, code] = [text(fields.title), text(fields.detail), text(fields.code)]
  if (title === undefined && detail === undefined) return { kind: 'unexpected', values: { status: String(status) } }
  return {
    kind: 'server',
    values: { status: String(status) },
    ...(title === undefined ? {} : { title }),
    ...(detail === undefined ? {} : { detail }),
    ...(code === undefined ? {} : { code }),
  }
}
