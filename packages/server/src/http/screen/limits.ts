import { MarsadError } from '@marsad/core/errors'

/** Bytes of a request to the screening doors: parsing more would hold everybody else up. A thousand queries are some 200 KB. */
export const screeningBodyLimit = 2_000_000

/** Queries in one request. */
export const queryLimit = 1_000

/** Results one request may ask for in all: queries times `limit`. */
export const resultLimit = 10_000

/** Refuses a batch whose answer would be too long, with what to do instead. */
export const requireAnswerable = (queries: number, limit: number): void => {
  if (queries > queryLimit) {
    const advice = `send at most ${queryLimit} at a time, or use marsad screen --input`
    throw new MarsadError('request-invalid', `${queries} queries in one request; ${advice}`)
  }
  if (queries * limit > resultLimit) {
    const most = Math.max(1, Math.floor(resultLimit / queries))
    throw new MarsadError(
      'request-invalid',
      `${queries} queries with a limit of ${limit} results may be ${queries * limit} results; at most ${resultLimit} in one request: a limit of ${most}, or fewer queries`,
    )
  }
}
