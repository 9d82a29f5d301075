/** One size of the cost curve in a process of its own: `node bench/screening-size.ts NAMES QUESTIONS` prints one JSON value. */
import { buildScreeningIndex, encodeScreeningIndex, screen } from '@marsad/core/screening'
import { bigRegister, quantile, questions } from './screening-material.ts'
import { syntheticParties } from './synthetic-parties.ts'

/** Questions are cut off after this long; the quantiles are then of those asked. */
const patience = 60_000

const [names = 20_000, asked = 5000] = process.argv.slice(2).map(Number)
const parties = syntheticParties(bigRegister(), names, 11)
const began = performance.now()
const index = buildScreeningIndex(parties, { starter: false, editions: [] })
const build = performance.now() - began
const took: number[] = []
const until = performance.now() + patience
for (const { name } of questions(asked)) {
  const start = performance.now()
  if (start > until) break
  screen(index, { names: [name] })
  took.push(performance.now() - start)
}
// The first tenth is warming up.
const warm = took.slice(Math.floor(took.length / 10))
const snapshot = encodeScreeningIndex(index).byteLength
process.stdout.write(
  `${JSON.stringify({
    names,
    asked: warm.length,
    build,
    snapshot: snapshot / 2 ** 20,
    median: quantile(warm, 0.5),
    p99: quantile(warm, 0.99),
    mean: warm.reduce((sum, ms) => sum + ms, 0) / warm.length,
  })}\n`,
)
