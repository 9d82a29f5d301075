import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { api } from '../api/client.ts'
import type { ReadingRequest } from '../api/contract.ts'
import { documentsQuery, readingQuery } from '../api/queries.ts'

/** Sends a text to be read and opens its document. The answer is kept, so the page that opens asks for nothing. */
export const useRead = () => {
  const queries = useQueryClient()
  const navigate = useNavigate()
  return useMutation({
    mutationFn: (request: ReadingRequest) => api.read(request),
    onSuccess: async (answer) => {
      const { hash } = answer.reading.document
      queries.setQueryData(readingQuery(hash).queryKey, answer)
      await queries.invalidateQueries({ queryKey: documentsQuery.queryKey })
      await navigate({ to: '/documents/$hash', params: { hash } })
    },
  })
}
