import { queryOptions } from '@tanstack/react-query'
import { api } from './client.ts'

/** A stored document never changes, and a reading changes only when lists are loaded: reloading the page is enough. */
const lasting = { staleTime: Number.POSITIVE_INFINITY } as const

export const statusQuery = queryOptions({ queryKey: ['status'], queryFn: api.status, staleTime: 60_000 })

export const documentsQuery = queryOptions({ queryKey: ['documents'], queryFn: api.documents })

export const readingQuery = (hash: string) =>
  queryOptions({ queryKey: ['reading', hash], queryFn: () => api.reading(hash), ...lasting })

export const partyQuery = (reference: string, asOf: string | undefined) =>
  queryOptions({ queryKey: ['party', reference, asOf ?? ''], queryFn: () => api.party(reference, asOf), ...lasting })
