/**
 * `npm test`: everything a change has to pass, on a machine with nothing but Node 20 (or later) and npm.
 *
 *     npm test                          all stages
 *     npm test -- --only unit,lint      some of them
 *     npm test -- --verbose             with the output of stages that pass
 *
 * The last line is `N passed, N failed`: tests counted one by one, every other stage as one check. Exit 0 when none failed.
 */
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { seconds } from './lib/process.mjs'
import { stages } from './lib/stages.mjs'
import { ensureInstalled, root } from './lib/toolchain.mjs'

const options = {
  only: { type: 'string' },
  verbose: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
}

const usage = () =>
  `npm test -- [--only ${stages.map(({ name }) => name).join('|')}[,…]] [--verbose]\n\n` +
  stages.map(({ name, about }) => `  ${name.padEnd(10)} ${about}\n`).join('')

const chosen = (only) => {
  if (!only) return stages
  const names = only.split(',').filter(Boolean)
  const unknown = names.filter((name) => !stages.some((stage) => stage.name === name))
  if (unknown.length > 0) throw new Error(`There is no stage called ${unknown.join(', ')}.\n\n${usage()}`)
  return stages.filter(({ name }) => names.includes(name))
}

const runStage = async (stage, context) => {
  const began = Date.now()
  process.stdout.write(`${stage.name.padEnd(10)} ${stage.about} …\n`)
  const result = await stage.run(context)
  const ok = result.failed === 0
  if ((!ok || context.verbose) && result.output) process.stdout.write(`${result.output.trimEnd()}\n`)
  for (const note of result.notes ?? []) process.stdout.write(`${' '.repeat(10)} ${note}\n`)
  const count = result.passed + result.failed > 1 ? ` · ${result.passed} passed, ${result.failed} failed` : ''
  process.stdout.write(`${' '.repeat(10)} ${ok ? 'passed' : 'FAILED'} in ${seconds(Date.now() - began)}${count}\n`)
  return result
}

const main = async () => {
  const { values } = parseArgs({ options })
  if (values.help) {
    process.stdout.write(usage())
    return 0
  }
  const wanted = chosen(values.only)
  const began = Date.now()
  const node = await ensureInstalled()
  const cache = join(root, '.cache/test')
  rmSync(cache, { recursive: true, force: true })
  mkdirSync(cache, { recursive: true })
  let passed = 0
  let failed = 0
  for (const stage of wanted) {
    const result = await runStage(stage, { node, cache, verbose: values.verbose })
    passed += result.passed
    failed += result.failed
  }
  process.stdout.write(`\nIn ${seconds(Date.now() - began)}.\n${passed} passed, ${failed} failed\n`)
  return failed === 0 ? 0 : 1
}

try {
  process.exitCode = await main()
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.stdout.write('0 passed, 1 failed\n')
  process.exitCode = 1
}
