import { type ErrorCode, type ErrorPlace, MarsadError } from '@marsad/core/errors'

/** The one shape of every error this API answers with: RFC 9457, plus `code` and `place`. */
export interface Problem {
  /** Names the kind of error: `urn:marsad:error:` and the code. */
  readonly type: string
  /** One line per status, the same for every occurrence. */
  readonly title: string
  readonly status: number
  /** What was wrong this time, with which value, and what to do. */
  readonly detail: string
  readonly code: ErrorCode
  readonly place?: ErrorPlace
  /** The `x-request-id` of the request, over HTTP. */
  readonly requestId?: string
}

/** The statuses this API uses for errors. */
export type ProblemStatus = 400 | 403 | 404 | 409 | 413 | 415 | 422 | 500 | 502 | 503

/** Which status each error code is answered with. */
export const statusOf: Readonly<Record<ErrorCode, ProblemStatus>> = {
  'file-missing': 404,
  'file-empty': 422,
  'file-too-large': 413,
  'encoding-wrong': 422,
  'format-unknown': 415,
  'format-binary': 415,
  'document-encrypted': 422,
  'document-without-text': 422,
  'document-too-large': 413,
  'document-broken': 422,
  'document-forbidden': 422,
  'document-several': 422,
  'document-too-slow': 422,
  'address-invalid': 400,
  'address-private': 403,
  'address-refused': 403,
  'address-unreachable': 502,
  'feed-unknown': 404,
  'list-truncated': 422,
  'list-malformed': 422,
  'list-forbidden': 422,
  'list-incomplete': 422,
  'list-wrong-shape': 422,
  'mapping-invalid': 422,
  'edition-undated': 422,
  'edition-missing': 404,
  'list-unknown': 404,
  'party-unknown': 404,
  'decision-invalid': 422,
  'decision-unknown': 404,
  'log-broken': 500,
  'receipt-invalid': 422,
  'date-invalid': 422,
  'edition-older': 502,
  'list-shrunk': 502,
  'source-unreachable': 502,
  'workspace-newer': 500,
  'workspace-broken': 500,
  'workspace-busy': 503,
  'workspace-read-only': 503,
  'workspace-unreachable': 503,
  'columns-unknown': 422,
  'row-invalid': 422,
  'screening-failed': 500,
  'output-differs': 409,
  'screening-unknown': 404,
  'screening-exists': 409,
  usage: 400,
  'request-invalid': 400,
  'request-foreign': 403,
  'port-unavailable': 500,
  'not-found': 404,
  internal: 500,
}

/** The problem's `title` by its status. */
const titles: Readonly<Record<ProblemStatus, string>> = {
  400: 'The request does not fit',
  403: 'The request comes from elsewhere',
  404: 'There is no such thing here',
  409: 'The request meets another',
  413: 'The content is too large',
  415: 'The content is of another kind',
  422: 'The content cannot be read',
  500: 'A fault on this side',
  502: 'An official address did not answer',
  503: 'The workspace is busy',
}

/**
 * The problem an error is answered with. Faults that are not {@link MarsadError} say nothing of their inside: the
 * message goes to the log, the caller reads that it was logged.
 */
export const problemOf = (error: unknown, status?: ProblemStatus): Problem => {
  if (!(error instanceof MarsadError)) {
    const detail = 'a fault in Marsad itself; its log says more. The request changed nothing.'
    return { type: 'urn:marsad:error:internal', title: titles[500], status: 500, detail, code: 'internal' }
  }
  const code = status ?? statusOf[error.code]
  const place = Object.keys(error.place).length > 0 ? { place: error.place } : {}
  return {
    type: `urn:marsad:error:${error.code}`,
    title: titles[code],
    status: code,
    detail: error.message,
    code: error.code,
    ...place,
  }
}

/** The same as an HTTP answer, `application/problem+json`. */
export const problemResponse = (error: unknown, status?: ProblemStatus, requestId?: string): Response => {
  const problem = { ...problemOf(error, status), ...(requestId && { requestId }) }
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: { 'content-type': 'application/problem+json; charset=utf-8', 'cache-control': 'no-store' },
  })
}
