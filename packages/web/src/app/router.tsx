import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  retainSearchParams,
} from '@tanstack/react-router'
import { DocumentPage } from '../document/document-page.tsx'
import { ProblemNote } from '../problem/problem-note.tsx'
import { readScreenSearch } from '../screening/search.ts'
import { StartPage } from '../start/start-page.tsx'
import { AppShell } from './app-shell.tsx'
import { NotFound } from './not-found.tsx'
import { type PageSearch, readDocumentSearch, readPageSearch } from './search.ts'

const rootRoute = createRootRoute({
  validateSearch: readPageSearch,
  search: { middlewares: [retainSearchParams<PageSearch>(['lang'])] },
  component: AppShell,
  notFoundComponent: NotFound,
})

const startRoute = createRoute({ getParentRoute: () => rootRoute, path: '/', component: StartPage })

export const documentRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/documents/$hash',
  validateSearch: readDocumentSearch,
  component: DocumentPage,
})

/** Loaded when it is entered: with its worker it is larger than the rest of the desk. */
const screenRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/screen',
  validateSearch: readScreenSearch,
  component: lazyRouteComponent(() => import('../screening/screen-page.tsx'), 'ScreenPage'),
})

/** The desk's addresses: `/`, `/documents/HASH` and `/screen`. */
export const makeRouter = () =>
  createRouter({
    routeTree: rootRoute.addChildren([startRoute, documentRoute, screenRoute]),
    defaultErrorComponent: ({ error }) => <ProblemNote error={error} />,
  })

declare module '@tanstack/react-router' {
  interface Register {
    readonly router: ReturnType<typeof makeRouter>
  }
}
