/** Builds the desk when its sources are newer than what was built. */
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './process.mjs'
import { root, workspaceEnvironment } from './toolchain.mjs'

const web = join(root, 'packages/web')

const newest = (path) => {
  if (!existsSync(path)) return 0
  const found = statSync(path)
  if (!found.isDirectory()) return found.mtimeMs
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))))
}

/** True when `packages/web/dist` is missing or older than what it is made of. */
export const deskIsStale = () => {
  const built = join(web, 'dist/index.html')
  if (!existsSync(built)) return true
  // The worker that screens in the tab is made of core.
  const sources = [
    'src',
    '../core/src',
    'public',
    'index.html',
    'vite.config.ts',
    'package.json',
    '../../package-lock.json',
  ]
  return statSync(built).mtimeMs < Math.max(...sources.map((name) => newest(join(web, name))))
}

/** One production build with Vite. Answers the exit code and the output. */
export const buildDesk = (node) =>
  run(node, [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'], {
    cwd: web,
    env: workspaceEnvironment(node),
  })
