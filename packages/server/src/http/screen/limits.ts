import { MarsadError } from '@marsad/core/errors'

/** Bytes of a request to the screening doors: parsing more would hold everybody else up. A thousand queries are some 200 KB. */
export const screeningBodyLimit = 1_000_000

/** Objects and lists in a request: a thousand full queries have some ten thousand; hundreds of thousands take long to parse. */
const structureLimit = 30_000

/** Refuses JSON with more structure than any batch has, before it is parsed. Brackets inside texts count too: no name has many. */
export const requirePlainJson = (text: string): void => {
  let count = 0
  for (let at = 0; at < text.length && count <= structureLimit; at++) {
    const unit = text.charCodeAt(at)
    // [ and {
    if (unit === 0x5b || unit === 0x7b) count += 1
  }
  if (count > structureLimit)
    throw new MarsadError(
      'request-invalid',
      `the body has over ${structureLimit} objects and lists; send fewer queries at a time`,
    )
}

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
