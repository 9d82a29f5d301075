/**
 * The arrows and the purity of core are rules of the linter. A rule nobody has seen fail is no rule: a small tree is
 * written beside a copy of `biome.json`, one file per forbidden thing, and the linter must name each of them.
 */
import { execFile } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')

interface Case {
  readonly file: string
  readonly source: string
  /** The rule that must fire; absent when the file is in order. */
  readonly rule?: string
}

const importing = (specifier: string): string => `import { a } from '${specifier}'\nexport const b = a\n`
const core = 'packages/core/src'

const cases: readonly Case[] = [
  // An arrow that turns round.
  { file: `${core}/text/a-names.ts`, source: importing('../names/index.ts'), rule: 'noRestrictedImports' },
  { file: `${core}/text/deep/a-names.ts`, source: importing('../../names/index.ts'), rule: 'noRestrictedImports' },
  { file: `${core}/text/a-package.ts`, source: importing('@marsad/core/names'), rule: 'noRestrictedImports' },
  { file: `${core}/names/a-register.ts`, source: importing('../register/index.ts'), rule: 'noRestrictedImports' },
  { file: `${core}/register/a-lists.ts`, source: importing('../lists/index.ts'), rule: 'noRestrictedImports' },
  { file: `${core}/lists/a-reading.ts`, source: importing('../reading/index.ts'), rule: 'noRestrictedImports' },
  { file: `${core}/reading/ar/a-lists.ts`, source: importing('../../lists/index.ts'), rule: 'noRestrictedImports' },
  { file: `${core}/reading/a-channels.ts`, source: importing('../channels/index.ts'), rule: 'noRestrictedImports' },
  { file: `${core}/channels/a-screening.ts`, source: importing('../screening/index.ts'), rule: 'noRestrictedImports' },
  { file: `${core}/screening/a-store.ts`, source: importing('@marsad/store'), rule: 'noRestrictedImports' },
  { file: `${core}/a-root.ts`, source: importing('./text/index.ts'), rule: 'noRestrictedImports' },
  { file: 'packages/store/src/a-server.ts', source: importing('@marsad/server'), rule: 'noRestrictedImports' },
  {
    file: 'packages/store/src/a-path.ts',
    source: importing('../../core/src/text/index.ts'),
    rule: 'noRestrictedImports',
  },
  { file: 'packages/server/src/a-cli.ts', source: importing('marsad'), rule: 'noRestrictedImports' },
  { file: 'packages/cli/src/a-web.ts', source: importing('@marsad/web'), rule: 'noRestrictedImports' },
  { file: 'packages/web/src/a-store.ts', source: importing('@marsad/store'), rule: 'noRestrictedImports' },
  { file: 'packages/web/src/a-node.ts', source: importing('node:fs'), rule: 'noRestrictedImports' },
  // What core may not touch.
  { file: `${core}/text/b-node.ts`, source: importing('node:fs'), rule: 'noNodejsModules' },
  { file: `${core}/text/b-intl.ts`, source: "export const b = new Intl.Collator('en')\n", rule: 'noRestrictedGlobals' },
  { file: `${core}/text/b-clock.ts`, source: 'export const b = Date.now()\n', rule: 'noJsRestrictedProperties' },
  { file: `${core}/text/b-dice.ts`, source: 'export const b = Math.random()\n', rule: 'noJsRestrictedProperties' },
  {
    file: `${core}/text/b-icu.ts`,
    source: "export const b = 'a'.normalize('NFC')\n",
    rule: 'noJsRestrictedProperties',
  },
  { file: `${core}/text/b-env.ts`, source: 'export const b = process.pid\n', rule: 'noRestrictedGlobals' },
  { file: `${core}/text/b-timer.ts`, source: 'export const b = setTimeout(() => 1, 1)\n', rule: 'noRestrictedGlobals' },
  { file: `${core}/text/b-left-pad.ts`, source: importing('left-pad'), rule: 'noUndeclaredDependencies' },
  // The house style that a reader would otherwise have to watch for.
  { file: 'packages/store/src/c-any.ts', source: 'export const b = (a: any): number => a\n', rule: 'noExplicitAny' },
  { file: 'packages/store/src/c-default.ts', source: 'export default 1\n', rule: 'noDefaultExport' },
  { file: 'packages/store/src/c-enum.ts', source: 'export enum B {\n  C = 1,\n}\n', rule: 'noEnum' },
  { file: 'packages/store/src/cName.ts', source: 'export const b = 1\n', rule: 'useFilenamingConvention' },
  {
    file: 'packages/store/src/c-floating.ts',
    source: 'const a = async (): Promise<number> => 1\nexport const b = (): void => {\n  a()\n}\n',
    rule: 'noFloatingPromises',
  },
  { file: 'packages/web/src/c-side.css', source: '.a {\n  margin-left: 2px;\n}\n', rule: 'useLogicalProperties' },
  // In order.
  { file: `${core}/names/z-text.ts`, source: importing('../text/index.ts') },
  { file: `${core}/names/z-errors.ts`, source: importing('../errors.ts') },
  { file: `${core}/reading/ar/z-text.ts`, source: importing('../../text/index.ts') },
  { file: `${core}/lists/z-library.ts`, source: importing('saxes') },
  { file: `${core}/text/z-node.test.ts`, source: importing('node:fs') },
  { file: 'packages/store/src/z-core.ts', source: importing('@marsad/core/register') },
  { file: 'packages/server/src/z-store.ts', source: importing('@marsad/store') },
  { file: 'packages/cli/src/z-server.ts', source: importing('@marsad/server') },
  { file: 'packages/web/src/z-side.css', source: '.a {\n  margin-inline-start: 2px;\n}\n' },
]

const manifests: Readonly<Record<string, object>> = {
  core: { name: '@marsad/core', dependencies: { saxes: '*' } },
  store: { name: '@marsad/store', dependencies: { '@marsad/core': '*' } },
  server: { name: '@marsad/server', dependencies: { '@marsad/core': '*', '@marsad/store': '*' } },
  cli: { name: 'marsad', dependencies: { '@marsad/server': '*' } },
}

/** Rules that fired, by file, as the linter's JSON report gives them. */
const lint = async (tree: string): Promise<ReadonlyMap<string, readonly string[]>> => {
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome')
  const args = [biome, 'lint', '--vcs-enabled=false', '--max-diagnostics=none', '--reporter=json', '.']
  const report = await promisify(execFile)(process.execPath, args, { cwd: tree, maxBuffer: 1 << 26 }).catch(
    (failed: { readonly stdout?: string }) => ({ stdout: failed.stdout ?? '' }),
  )
  const fired = new Map<string, string[]>()
  const { diagnostics } = JSON.parse(report.stdout) as {
    readonly diagnostics: readonly { readonly category: string; readonly location: { readonly path: unknown } }[]
  }
  for (const { category, location } of diagnostics) {
    const path = typeof location.path === 'string' ? location.path : (location.path as { readonly file: string }).file
    fired.set(path, [...(fired.get(path) ?? []), category])
  }
  return fired
}

describe('the linter holds the arrows', () => {
  let tree = ''
  let fired: ReadonlyMap<string, readonly string[]> = new Map()

  beforeAll(async () => {
    tree = await mkdtemp(join(tmpdir(), 'marsad-arrows-'))
    await copyFile(join(root, 'biome.json'), join(tree, 'biome.json'))
    for (const { file, source } of cases) {
      await mkdir(dirname(join(tree, file)), { recursive: true })
      await writeFile(join(tree, file), source)
    }
    for (const [name, manifest] of Object.entries(manifests))
      await writeFile(join(tree, 'packages', name, 'package.json'), JSON.stringify(manifest))
    fired = await lint(tree)
  })
  afterAll(() => rm(tree, { recursive: true, force: true }))

  for (const { file, source, rule } of cases) {
    const title = source.split('\n')[0]
    if (rule) it(`${file}: ${title} → ${rule}`, () => expect(fired.get(file)?.join(' ')).toContain(rule))
    else it(`${file}: ${title} → in order`, () => expect(fired.get(file) ?? []).toEqual([]))
  }
})
