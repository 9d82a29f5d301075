/**
 * `npm run bench`: all benchmarks, or those named: `npm run bench -- import mentions`. `--json` prints one JSON value.
 * Use a quiet machine; figures go into `bench/README.md` with the command and the machine.
 */
import { cpus, totalmem } from 'node:os'
import { parseArgs } from 'node:util'
import { type Bench, isSkip, type Measure, median } from './harness.ts'

/** Loaded when asked for: measuring one thing does not load all the others. */
const benches: Readonly<Record<string, () => Promise<{ readonly bench: Bench }>>> = {
  import: () => import('./import.ts'),
  'read-cold': () => import('./read-cold.ts'),
  'read-warm': () => import('./read-warm.ts'),
  'read-many': () => import('./read-many.ts'),
  mentions: () => import('./mentions.ts'),
  desk: () => import('./desk.ts'),
  screening: () => import('./screening.ts'),
  'screening-scale': () => import('./screening-scale.ts'),
}
/** Takes minutes and gigabytes: only where it is asked for by name. */
const onRequest: ReadonlySet<string> = new Set(['read-many', 'screening-scale'])

const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean', default: false } },
  allowPositionals: true,
})

const unknown = positionals.filter((name) => !Object.hasOwn(benches, name))
if (unknown.length > 0) {
  process.stderr.write(`no benchmark ${unknown.join(', ')}; there are: ${Object.keys(benches).join(', ')}\n`)
  process.exit(2)
}

const digits = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(1) : value.toFixed(3)

const line = ({ what, unit, samples, aim, memory }: Measure): string => {
  const spread = samples.length > 1 ? `${digits(Math.min(...samples))}–${digits(Math.max(...samples))}` : ''
  const cells = [
    what,
    `${digits(median(samples))} ${unit}`,
    spread,
    String(samples.length),
    aim ? `${aim} ${unit}` : '',
  ]
  return `| ${[...cells, memory === undefined ? '' : `${memory.toFixed(0)} MB`].join(' | ')} |`
}

const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, Node ${process.versions.node}`
const report: Record<string, unknown> = { machine }
if (!values.json) process.stdout.write(`${machine}\n`)

for (const [name, load] of Object.entries(benches)) {
  if (positionals.length === 0 ? onRequest.has(name) : !positionals.includes(name)) continue
  const { bench } = await load()
  const result = await bench.run()
  report[bench.name] = result
  if (values.json) continue
  process.stdout.write(`\n${bench.name}: ${bench.about}\n`)
  if (isSkip(result)) process.stdout.write(`skipped: ${result.skipped}\n`)
  else {
    process.stdout.write('\n| what | median | min–max | runs | aim | peak memory |\n|---|--:|--:|--:|--:|--:|\n')
    process.stdout.write(`${result.map(line).join('\n')}\n`)
  }
}
if (values.json) process.stdout.write(`${JSON.stringify(report)}\n`)
