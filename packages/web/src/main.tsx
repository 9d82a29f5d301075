import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { makeRouter } from './app/router.tsx'
import { ProblemError } from './problem/problem.ts'
import './styles/global.css'
import './styles/marks.css'

/** A problem the server told will be told again; only a server that did not answer is asked once more. */
const retry = (failures: number, error: unknown): boolean =>
  failures < 1 && error instanceof ProblemError && error.problem.kind === 'network'

const queries = new QueryClient({
  defaultOptions: { queries: { retry, refetchOnWindowFocus: false }, mutations: { retry: false } },
})

const root = document.getElementById('root')
if (root === null) throw new Error('element missing: #root')

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <RouterProvider router={makeRouter()} />
    </QueryClientProvider>
  </StrictMode>,
)
