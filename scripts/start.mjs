/**
 * `npm start`: a desk with samples in the browser, on a machine with nothing but Node 20 (or later) and npm.
 * What follows `--` goes to `marsad serve`: `npm start -- --port 8080 --data ~/marsad`.
 */
import { join } from 'node:path'
import { buildDesk, deskIsStale } from './lib/desk.mjs'
import { runInForeground } from './lib/process.mjs'
import { ensureInstalled, root, workspaceEnvironment } from './lib/toolchain.mjs'

const main = async () => {
  const node = await ensureInstalled()
  if (deskIsStale()) {
    process.stderr.write('Building the desk …\n')
    const built = await buildDesk(node)
    if (built.code !== 0) throw new Error(`The desk did not build.\n${built.output}`)
  }
  const marsad = join(root, 'packages/cli/bin/marsad.mjs')
  return runInForeground(node, [marsad, 'serve', '--samples', '--open', ...process.argv.slice(2)], {
    env: workspaceEnvironment(node),
  })
}

try {
  process.exitCode = await main()
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
