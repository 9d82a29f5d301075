import { ProblemError, problemOf } from '../problem/problem.ts'
import type { DocumentRow, Party, ReadingRequest, Status, TextReading } from './contract.ts'

const ask = async (path: string, init?: RequestInit): Promise<unknown> => {
  const answer = await fetch(`/api${path}`, {
    ...init,
    headers: { accept: 'application/json', ...init?.headers },
  }).catch(() => {
    throw new ProblemError({ kind: 'network', values: {} })
  })
  const body: unknown = await answer.json().catch(() => undefined)
  if (!answer.ok) throw new ProblemError(problemOf(answer.status, body))
  if (body === undefined) throw new ProblemError({ kind: 'answerBroken', values: {} })
  return body
}

/** The calls the desk makes. Each throws a `ProblemError` that can be shown as it is. */
export const api = {
  status: async (): Promise<Status> => (await ask('/status')) as Status,
  documents: async (): Promise<readonly DocumentRow[]> => (await ask('/documents')) as readonly DocumentRow[],
  reading: async (hash: string): Promise<TextReading> =>
    (await ask(`/documents/${encodeURIComponent(hash)}/reading`)) as TextReading,
  read: async (request: ReadingRequest): Promise<TextReading> =>
    (await ask('/readings', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(request),
    })) as TextReading,
  /** A party as it stood on `asOf` (`YYYY-MM-DD`), in the newest edition without it. */
  party: async (reference: string, asOf?: string): Promise<Party> => {
    const query = asOf === undefined ? '' : `?${new URLSearchParams({ asOf })}`
    return (await ask(`/parties/${encodeURIComponent(reference)}${query}`)) as Party
  },
}
