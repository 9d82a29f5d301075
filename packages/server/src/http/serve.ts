import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { serve as listen, type ServerType } from '@hono/node-server'
import { MarsadError } from '@marsad/core/errors'
import type { Workspace } from '../operations/workspace.ts'
import { createApp } from './app.ts'
import { isLoopback } from './guard.ts'
import { createReader } from './reader.ts'
import { workspaceScreening } from './screening-service.ts'
import type { ListUpdate } from './services.ts'

/** Where the desk is built to. */
export const builtDesk: string = fileURLToPath(new URL('../../../web/dist', import.meta.url))

/** How the server is started. */
export interface ServeOptions {
  /** Default 127.0.0.1: only this machine. Anything else is reachable by others, without a password. */
  readonly host?: string
  /** Default 8484; 0 takes a free one. */
  readonly port?: number
  readonly deskFolder?: string
  /** Takes a fault and the id of the request it came from. */
  readonly log?: (error: unknown, request?: string) => void
  /** What `POST /updatez` does and for whom; without it nobody may ask for an update over HTTP. */
  readonly update?: ListUpdate
}

/** A running server. */
export interface RunningServer {
  readonly url: string
  /** Only this machine can reach it. */
  readonly loopback: boolean
  /** No list was loaded when it started. */
  readonly starter: boolean
  /** Takes no new connection, lets running requests finish (at most five seconds), closes the workspace. */
  close(): Promise<void>
}

/** Milliseconds that running requests get at the end. */
const patience = 5_000

const closeServer = (server: ServerType): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), patience)
    server.close(() => {
      clearTimeout(timer)
      resolve()
    })
    if ('closeIdleConnections' in server) server.closeIdleConnections()
  })

/** Opens the workspace, loads the index and listens. A port in use is `port-unavailable`, naming it. */
export const startServer = async (workspace: Workspace, options: ServeOptions = {}): Promise<RunningServer> => {
  const { host = '127.0.0.1', port = 8484, deskFolder = builtDesk, log = console.error, update } = options
  const store = await workspace.store()
  const reader = createReader(workspace)
  const screening = workspaceScreening(workspace)
  const [{ starter }] = await Promise.all([reader.index(), screening.register()])
  const loopback = isLoopback(host)
  const app = createApp({
    services: {
      store,
      index: reader.index,
      read: reader.read,
      screening,
      log,
      ...(update !== undefined && { update }),
    },
    deskFolder,
    loopback,
  })
  const address = await new Promise<{ info: AddressInfo; server: ServerType }>((resolve, reject) => {
    const server = listen({ fetch: app.fetch, hostname: host, port }, (info) => resolve({ info, server }))
    server.on('error', (cause: NodeJS.ErrnoException) => {
      const reason =
        cause.code === 'EADDRINUSE' ? 'is in use: choose another with --port' : `cannot be opened (${cause.code})`
      reject(new MarsadError('port-unavailable', `${host}:${port} ${reason}`, {}, { cause }))
    })
  })
  const shown = host.includes(':') ? `[${host}]` : host
  return {
    url: `http://${shown}:${address.info.port}/`,
    loopback,
    starter,
    async close() {
      await closeServer(address.server)
      await Promise.all([reader.close(), screening.close()])
      await workspace.close()
    },
  }
}
