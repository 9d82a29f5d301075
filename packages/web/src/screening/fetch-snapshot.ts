import { ProblemError, problemOf } from '../problem/problem.ts'

/** Bytes so far, and all of them where the server says how many. */
export interface Progress {
  readonly received: number
  readonly total?: number
}

/** A snapshot, or that the one with the known tag still stands. */
export type Fetched = { readonly tag: string; readonly bytes: Uint8Array<ArrayBuffer> } | 'unchanged'

const address = '/api/screening/snapshot'

const broken = (): ProblemError => new ProblemError({ kind: 'answerBroken', values: {} })

const lengthOf = (answer: Response): number | undefined => {
  // The compressed length is of no use: the bytes come here unpacked.
  const text = answer.headers.get('x-snapshot-length') ?? ''
  return /^\d{1,10}$/u.test(text) ? Number(text) : undefined
}

const joined = (pieces: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}

/**
 * Gets the screening index, whole, telling how far it is. The request carries nothing but the tag of the one that is held.
 *
 * @throws ProblemError when the server does not answer, answers with a problem, or the bytes end too early.
 */
export const fetchSnapshot = async (
  held: string | undefined,
  onProgress: (progress: Progress) => void,
  get: typeof fetch = fetch,
): Promise<Fetched> => {
  const network = (): never => {
    throw new ProblemError({ kind: 'network', values: {} })
  }
  const answer = await get(address, { headers: held === undefined ? {} : { 'if-none-match': held } }).catch(network)
  if (answer.status === 304) return 'unchanged'
  if (!answer.ok) throw new ProblemError(problemOf(answer.status, await answer.json().catch(() => undefined)))
  const tag = answer.headers.get('etag')
  // A proxy or another program under this address answers with a page, not with these.
  if (tag === null || answer.body === null || answer.headers.get('content-type') !== 'application/octet-stream')
    throw broken()
  const total = lengthOf(answer)
  const pieces: Uint8Array[] = []
  let received = 0
  const reader = answer.body.getReader()
  for (;;) {
    const { done, value } = await reader.read().catch(network)
    if (done) break
    pieces.push(value)
    received += value.length
    onProgress({ received, ...(total !== undefined && { total }) })
  }
  if (received === 0 || (total !== undefined && received !== total)) throw broken()
  return { tag, bytes: joined(pieces, received) }
}
