/**
 * `npm run bench`: all benchmarks, or those named: `npm run bench -- import mentions`. `--json` prints one JSON value.
 * Use a quiet machine; figures go into `bench/README.md` with the command and the machine.
 */
import { cpus, totalmem } from 'node:os'
import { parseArgs } from 'node:util'
import { bench as desk } from './desk.ts'
import { isSkip, type Measure, median } from './harness.ts'
import { bench as importList } from './import.ts'
import { bench as mentions } from './mentions.ts'
import { bench as readCold } from './read-cold.ts'
import { bench as readWarm } from './read-warm.ts'

const benches = [importList, readCold, readWarm, mentions, desk]

const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean', default: false } },
  allowPositionals: true,
})

const unknown = positionals.filter((name) => !benches.some((bench) => bench.name === name))
if (unknown.length > 0) {
  process.stderr.write(`no benchmark ${unknown.join(', ')}; there are: ${benches.map(({ name }) => name).join(', ')}\n`)
  process.exit(2)
}

const digits = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toFixed(1))

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

for (const bench of benches.filter(({ name }) => positionals.length === 0 || positionals.includes(name))) {
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
