import { readFile, stat } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import type { Handler } from 'hono'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
}

/** A worker keeps to the policy its own script comes with: ours compute, and the browser itself lets no name out of them. */
const workerPolicy = "default-src 'none'; frame-ancestors 'none'"

const isWorker = (path: string): boolean => /\.worker-[\w-]+\.js$/.test(path)

const notBuilt = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Marsad</title>
<h1>Marsad is running, but its desk is not built yet</h1>
<p>Run <code>npm start</code> in the project folder, or <code>npx vite build packages/web</code>, then load this page again.</p>
<p>The API answers already: <a href="/api/status">/api/status</a>, <a href="/api/openapi.json">/api/openapi.json</a>.</p></html>
`

/** The file an address names inside the folder, or `undefined` when it leads outside or is not one. */
const fileOf = async (folder: string, path: string): Promise<{ path: string; tag: string } | undefined> => {
  let decoded: string
  try {
    decoded = decodeURIComponent(path)
  } catch {
    return undefined
  }
  if (decoded.includes('\0')) return undefined
  const full = normalize(join(folder, decoded))
  if (!full.startsWith(normalize(folder + sep))) return undefined
  const facts = await stat(full).catch(() => undefined)
  if (facts === undefined || !facts.isFile()) return undefined
  return { path: full, tag: `"${facts.size.toString(36)}-${Math.floor(facts.mtimeMs).toString(36)}"` }
}

/**
 * Serves the built desk from a folder. Names with a content hash (`/assets/…`) are kept a year, the page itself is asked
 * for anew each time (with an entity tag). Addresses without a file extension belong to the desk's own router and get its
 * page; a missing `.js` is a 404, so that no script is ever answered with HTML.
 */
export const desk =
  (folder: string): Handler =>
  async (context) => {
    const path = new URL(context.req.url).pathname
    const wanted = path === '/' ? '/index.html' : path
    const named = await fileOf(folder, wanted)
    if (named === undefined && path !== '/' && extname(path) !== '') return context.notFound()
    const file = named ?? (await fileOf(folder, '/index.html'))
    if (file === undefined) return context.html(notBuilt, 503, { 'cache-control': 'no-store' })
    const kept = path.startsWith('/assets/') && named !== undefined
    const headers = {
      'content-type': types[extname(file.path).toLowerCase()] ?? 'application/octet-stream',
      'cache-control': kept ? 'public, max-age=31536000, immutable' : 'no-cache',
      etag: file.tag,
      ...(isWorker(file.path) && { 'content-security-policy': workerPolicy }),
    }
    if (context.req.header('if-none-match') === file.tag) return context.body(null, 304, headers)
    return context.body(new Uint8Array(await readFile(file.path)), 200, headers)
  }
