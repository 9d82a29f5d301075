/** A real PostgreSQL for a test run: the one at `DATABASE_URL`, or one started from the binaries on this machine. */
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** A server to test on. */
export interface PostgresServer {
  /** What `openStore` takes. */
  readonly databaseUrl: string
  /** True when it was started for this run. In any other server a test may touch only schemas of its own making. */
  readonly temporary: boolean
  /** Stops the server and removes its files; nothing when it was not ours. */
  stop(): Promise<void>
}

/** Folders in which distributions put the server's programs, newest version first. */
const binaryFolders = (): readonly string[] => {
  const versions = (folder: string): readonly string[] =>
    existsSync(folder)
      ? readdirSync(folder)
          .sort((a, b) => Number.parseFloat(b.replace(/^\D+/, '')) - Number.parseFloat(a.replace(/^\D+/, '')))
          .map((name) => join(folder, name))
      : []
  const homebrew = ['/opt/homebrew/opt', '/usr/local/opt']
    .flatMap(versions)
    .filter((folder) => /postgresql@?\d*$/.test(folder))
  return [...versions('/usr/lib/postgresql'), ...homebrew]
    .map((folder) => join(folder, 'bin'))
    .concat(['/usr/pgsql/bin'], (process.env.PATH ?? '').split(delimiter))
}

const findBinaries = (): string | undefined =>
  binaryFolders().find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')))

interface Identity {
  readonly uid?: number
  readonly gid?: number
}

/** PostgreSQL refuses to run as root, so root lends it another user. */
const serverIdentity = (): Identity => {
  if (process.getuid?.() !== 0) return {}
  for (const user of ['postgres', 'nobody']) {
    const ids = ['-u', '-g'].map((flag) => spawnSync('id', [flag, user], { encoding: 'utf8' }))
    if (ids.every((answer) => answer.status === 0)) return { uid: Number(ids[0]?.stdout), gid: Number(ids[1]?.stdout) }
  }
  throw new Error('neither the user postgres nor nobody exists; PostgreSQL does not run as root')
}

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no free port')
  return address.port
}

/**
 * Runs the server (`$@`) until our end of its standard input closes, which it does however this process ends, then removes its
 * folder (`$0`). So a test run that is killed leaves no server behind.
 */
const leash = 'exec 3<&0; "$@" 3<&- & p=$!; (cat <&3 >/dev/null; kill -QUIT $p) & wait $p; rm -rf "$0"'

/** Waits until the server says that it takes connections; throws its own words when it ends before. */
const waitUntilReady = async (server: ChildProcess): Promise<void> => {
  let output = ''
  server.stderr?.on('data', (chunk: Buffer) => {
    output += chunk.toString()
  })
  for (const deadline = Date.now() + 30_000; Date.now() < deadline; await sleep(20)) {
    if (output.includes('ready to accept connections')) return
    if (server.exitCode !== null) break
  }
  server.stdin?.end()
  throw new Error(`PostgreSQL did not start: ${output}`)
}

const startIn = async (folder: string, binaries: string, identity: Identity): Promise<PostgresServer> => {
  const data = join(folder, 'data')
  const setup = ['-D', data, '-U', 'marsad', '-A', 'trust', '-E', 'UTF8', '--no-sync']
  const initialise = (locale: readonly string[]): unknown =>
    execFileSync(join(binaries, 'initdb'), [...setup, ...locale], { ...identity, cwd: folder, stdio: 'pipe' })
  try {
    // Orders text by language, as many servers do: what relies on the order of code points must have asked for it.
    initialise(['--locale=C', '--locale-provider=icu', '--icu-locale=en'])
  } catch {
    rmSync(data, { recursive: true, force: true })
    initialise(['--locale=C'])
  }
  const port = await freePort()
  const settings = [
    `unix_socket_directories=${folder}`,
    'listen_addresses=127.0.0.1',
    'fsync=off',
    'max_connections=60',
  ]
  const args = ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])]
  const command = [join(binaries, 'postgres'), ...args]
  const server = spawn('sh', ['-c', leash, folder, ...command], {
    ...identity,
    cwd: '/',
    stdio: ['pipe', 'ignore', 'pipe'],
  })
  await waitUntilReady(server)
  return {
    databaseUrl: `postgres://marsad@127.0.0.1:${port}/postgres`,
    temporary: true,
    stop: async () => {
      server.stdin?.end()
      if (server.exitCode === null) await once(server, 'exit')
    },
  }
}

const givenAddress = (): string | undefined => process.env.DATABASE_URL || undefined

/**
 * Whether `startPostgres` will find a server: ask while tests are collected, start before they run. With
 * `MARSAD_REQUIRE_POSTGRES=1` a missing server is an error: set it where one is known to be installed, so that its tests cannot be
 * skipped unseen.
 */
export const hasPostgres = (): boolean => {
  const found = givenAddress() !== undefined || findBinaries() !== undefined
  if (!found && process.env.MARSAD_REQUIRE_POSTGRES === '1') {
    throw new Error('MARSAD_REQUIRE_POSTGRES is 1 but no PostgreSQL server was found; install it or set DATABASE_URL')
  }
  return found
}

/**
 * Starts a PostgreSQL, or answers the one at `DATABASE_URL`; `undefined` when there is none (see {@link hasPostgres}). Takes about
 * a second.
 */
export const startPostgres = async (): Promise<PostgresServer | undefined> => {
  if (!hasPostgres()) return undefined
  const given = givenAddress()
  if (given !== undefined) return { databaseUrl: given, temporary: false, stop: async () => undefined }
  const folder = mkdtempSync(join(tmpdir(), 'marsad-postgres-'))
  const identity = serverIdentity()
  try {
    if (identity.uid !== undefined && identity.gid !== undefined) chownSync(folder, identity.uid, identity.gid)
    return await startIn(folder, findBinaries() ?? '', identity)
  } catch (fault) {
    rmSync(folder, { recursive: true, force: true })
    throw fault
  }
}
