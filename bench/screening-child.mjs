/**
 * A fresh process that answers one question, or some, from a snapshot file, and says what it took in memory:
 *
 *     node bench/screening-child.mjs SNAPSHOT '["a name", …]'
 */
import { readFileSync } from 'node:fs'
import { enableCompileCache } from 'node:module'

enableCompileCache()

const { decodeScreeningIndex, screen } = await import('@marsad/core/screening')

const [path, asked] = process.argv.slice(2)
const index = decodeScreeningIndex(new Uint8Array(readFileSync(path)))
if (!index) throw new Error(`${path}: not a snapshot of this version`)
const [first, ...rest] = JSON.parse(asked)
process.stdout.write(`answered with ${screen(index, { names: [first] }).results.length}\n`)
for (const name of rest) screen(index, { names: [name] })
process.stdout.write(`rss ${process.memoryUsage().rss}\n`)
