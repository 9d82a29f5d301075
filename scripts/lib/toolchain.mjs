/**
 * What has to be there before Marsad can run: the installed packages and Node 24. Plain JavaScript for Node 20.
 *
 * Node 24 comes with the `node` package, so a machine with an older Node and npm needs nothing else. That package fetches its
 * binary in an install script; where scripts are switched off the binary is missing after a clean install and is fetched here.
 */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run, seconds } from './process.mjs'

/** The folder of the workspace. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '../..')

const stamp = join(root, 'node_modules/.marsad-install')
const packageFolder = join(root, 'node_modules/node')
const brought = join(packageFolder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')

const isNewEnough = (version) => {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number)
  return major > 24 || (major === 24 && minor >= 12)
}

/** The Node that runs TypeScript directly (24.12 or later): the one the workspace brings, else this one if it is new enough. */
export const node24 = () => {
  if (existsSync(brought)) return brought
  return isNewEnough(process.version) ? process.execPath : undefined
}

const lockHash = () =>
  createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')

/** True when the packages of `package-lock.json` are installed. A hand-made `npm ci` counts: npm leaves its own lock file behind. */
const isInstalled = () => {
  if (existsSync(stamp)) return readFileSync(stamp, 'utf8').trim() === lockHash()
  const own = join(root, 'node_modules/.package-lock.json')
  return existsSync(own) && statSync(own).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs
}

const npmArguments = ['--no-audit', '--no-fund', '--loglevel=error']

const npm = (args, options) => {
  // `npm start` names the npm it is; take the same one and not another that may be first on the path.
  const own = process.env.npm_execpath
  const isScript = own?.endsWith('.js') && existsSync(own)
  return isScript ? run(process.execPath, [own, ...args], options) : run('npm', args, options)
}

const install = async () => {
  const clean = await npm(['ci', ...npmArguments], { cwd: root })
  if (clean.code === 0) return
  // A registry that lacks some platform's optional package makes npm call the lock file incomplete; a plain install copes.
  const plain = await npm(['install', '--no-save', ...npmArguments], { cwd: root })
  if (plain.code === 0) return
  throw new Error(
    `npm could not install the packages.\n\n${clean.output}\n${plain.output}\n` +
      'Check the network and the registry (`npm ping`), then run the same command again. Nothing else is needed by hand.',
  )
}

const fetchNode = async () => {
  if (existsSync(brought)) return
  if (existsSync(packageFolder))
    // This very Node may be the brought one of an earlier install, and gone by now.
    await run(existsSync(process.execPath) ? process.execPath : 'node', ['installArchSpecificPackage.js'], {
      cwd: packageFolder,
      env: { npm_config_ignore_scripts: 'false', npm_config_dry_run: 'false' },
    })
  if (node24()) return
  throw new Error(
    `Marsad needs Node 24.12 or later; this is ${process.version} and the \`node\` package could not bring its binary for ` +
      `${process.platform} ${process.arch}. Install Node 24 from nodejs.org and run the same command again.`,
  )
}

/**
 * Installs the packages unless they are there and answers the path of Node 24. Says what it does on stderr, and only when it does
 * something. Throws with a message that says what to do.
 */
export const ensureInstalled = async () => {
  const missing = !isInstalled() || !existsSync(packageFolder)
  if (missing || !node24()) {
    const began = Date.now()
    process.stderr.write('Installing packages (once; a minute or less) …\n')
    if (missing) {
      rmSync(stamp, { force: true })
      await install()
    }
    await fetchNode()
    process.stderr.write(`Installed in ${seconds(Date.now() - began)}.\n`)
  }
  if (!existsSync(stamp)) writeFileSync(stamp, `${lockHash()}\n`)
  return node24()
}

/** The environment in which the workspace's own programs come first on the path. */
export const workspaceEnvironment = (node) => ({
  PATH: [dirname(node), join(root, 'node_modules/.bin'), process.env.PATH].join(
    process.platform === 'win32' ? ';' : ':',
  ),
})
