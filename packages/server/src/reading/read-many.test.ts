import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MarsadError } from '@marsad/core/errors'
import type { Store } from '@marsad/store'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { freezeText } from '../operations/freeze-document.ts'
import { type LoadedIndex, loadIndex } from '../operations/load-index.ts'
import { readDocument, saveDocument } from '../operations/read-document.ts'
import { freezeFile } from '../operations/read-file.ts'
import { type Workspace, workspaceAt } from '../operations/workspace.ts'
import { findInputs, keptInputs } from './find-inputs.ts'
import { hasKey, packKeys } from './known-keys.ts'
import { type ReadManyOptions, readMany } from './read-many.ts'

let folder = ''
let workspace: Workspace
let store: Store
let loaded: LoadedIndex
beforeAll(async () => {
  loaded = await loadIndex(workspaceAt('/nowhere/marsad'))
})
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'marsad-many-'))
  workspace = workspaceAt(join(folder, 'workspace'))
  store = await workspace.store()
})
afterEach(async () => {
  await workspace.close()
  rmSync(folder, { recursive: true, force: true })
})

const nameOf = (number: number): string => join(folder, `${String(number).padStart(3, '0')}.txt`)
const write = (count: number): void => {
  for (let at = 0; at < count; at += 1)
    writeFileSync(nameOf(at), `On ${(at % 28) + 1} December 2021 the Taliban counted ${at + 10} gauges.\n`)
}
const facts = { published: '2022-01-02' }
const run = (options: ReadManyOptions = {}, list?: string) =>
  readMany(
    findInputs({ paths: list === undefined ? [folder] : [], facts, except: workspace.folder, ...(list && { list }) }),
    loaded,
    { threads: 2, ...options },
  )

describe('many documents', () => {
  it('are answered in the order of the files, each as it is read alone', async () => {
    write(30)
    const lines: (readonly [string, string])[] = []
    const counts = await run({ onReading: (name, json) => void lines.push([name, json]) })
    expect(counts).toMatchObject({ inputs: 30, documents: 30, kept: 0, failed: 0, codes: {} })
    expect(lines.map(([name]) => name)).toEqual(Array.from({ length: 30 }, (_, at) => nameOf(at)))
    const alone = readDocument(await freezeFile(nameOf(7), facts), loaded)
    expect(JSON.parse(lines[7]?.[1] ?? '')).toEqual(JSON.parse(JSON.stringify(alone)))
  })

  it('that cannot be read are counted and named, and the others are read', async () => {
    write(3)
    writeFileSync(nameOf(1), '')
    writeFileSync(nameOf(5), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]))
    const problems: (readonly [string, string])[] = []
    const counts = await run({ onProblem: (name, { code }) => void problems.push([name, code]) })
    expect(counts).toMatchObject({ inputs: 4, documents: 2, failed: 2, codes: { 'file-empty': 1, 'format-binary': 1 } })
    expect(problems).toEqual([
      [nameOf(1), 'file-empty'],
      [nameOf(5), 'format-binary'],
    ])
  })

  it('are kept, and not read again while text, facts, register and reader are the same', async () => {
    write(60)
    expect(await run({ store })).toMatchObject({ documents: 60, kept: 0 })
    expect(await store.documents(100)).toHaveLength(60)
    writeFileSync(nameOf(3), 'The Taliban counted no gauges.')
    const lines: string[] = []
    expect(await run({ store, onReading: (_, json) => void lines.push(json) })).toMatchObject({
      documents: 60,
      kept: 59,
    })
    expect(lines).toHaveLength(60)
    expect(JSON.parse(lines[59] ?? '')).toMatchObject({ document: { published: '2022-01-02' } })
    expect(await run({ store, again: true })).toMatchObject({ documents: 60, kept: 0 })
    const other = { ...loaded, key: 'another register' }
    const inputs = findInputs({ paths: [nameOf(3)], facts })
    expect(await readMany(inputs, other, { store, threads: 1 })).toMatchObject({ documents: 1, kept: 0 })
  })

  it('go on where a run was ended in the middle', async () => {
    write(120)
    let seen = 0
    const broken = run({
      store,
      onReading: () => {
        seen += 1
        if (seen === 80) throw new Error('pulled the plug')
      },
    })
    await expect(broken).rejects.toThrow('pulled the plug')
    const { kept } = await run({ store })
    expect(kept).toBeGreaterThan(40)
    expect(kept).toBeLessThan(80)
    const mentions = await store.rows({ kind: 'mention', limit: 10_000 })
    expect(new Set(mentions.map(({ document }) => document)).size).toBe(120)
    expect(await run({ store })).toMatchObject({ documents: 120, kept: 120 })
  })

  it('of a list have the facts that the list says', async () => {
    write(2)
    const list = join(folder, 'list.jsonl')
    writeFileSync(list, '{"file": "001.txt", "published": "2021-05-05", "title": "Gauges"}\nhttps://example.org/a\n')
    const lines: string[] = []
    const counts = await run({ onReading: (_, json) => void lines.push(json) }, list)
    expect(counts).toMatchObject({ inputs: 2, documents: 1, failed: 1, codes: { usage: 1 } })
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ document: { published: '2021-05-05', title: 'Gauges' } })
  })

  it('of addresses are fetched where somebody fetches, each failing for itself', async () => {
    const list = join(folder, 'list.txt')
    writeFileSync(list, 'https://example.org/a\nhttps://example.org/gone\n')
    const page = `<!doctype html><title>Rain</title><article>${'<p>The rain fell on the harbour all day long.</p>'.repeat(9)}</article>`
    const lines: string[] = []
    const counts = await run(
      {
        onReading: (_, json) => void lines.push(json),
        fetch: async (address) => {
          if (address.endsWith('gone')) throw new MarsadError('address-unreachable', 'answered 410')
          return { bytes: new TextEncoder().encode(page), url: `${address}/moved`, contentType: 'text/html' }
        },
      },
      list,
    )
    expect(counts).toMatchObject({ inputs: 2, documents: 1, failed: 1, codes: { 'address-unreachable': 1 } })
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      document: { url: 'https://example.org/a/moved', title: 'Rain', published: '2022-01-02' },
    })
  })

  it('that a store keeps are read again as they are kept', async () => {
    write(5)
    await run({ store })
    const unread = freezeText('The Taliban counted no lamps.', { title: 'Lamps', published: '2021-01-01' }, 'the text')
    await saveDocument(store, unread, { sample: true, now: '2020-01-01T00:00:00.000Z' })
    expect(await readMany(keptInputs(store), loaded, { store, threads: 1 })).toMatchObject({ documents: 6, kept: 5 })
    expect(JSON.parse((await store.reading(unread.hash))?.json ?? '')).toMatchObject({ document: { title: 'Lamps' } })
    expect(await store.document(unread.hash)).toMatchObject({ sample: true, addedAt: '2020-01-01T00:00:00.000Z' })
    expect(await readMany(keptInputs(store), loaded, { store, threads: 1 })).toMatchObject({ documents: 6, kept: 6 })
  })

  it('are read with what the store knows of them beside what is given', async () => {
    write(3)
    const told = await freezeFile(nameOf(1), { title: 'Gauges', published: '2020-02-02' })
    await saveDocument(store, told)
    const bare = () => readMany(findInputs({ paths: [folder], facts: {}, except: workspace.folder }), loaded, { store })
    const kept = async () => JSON.parse((await store.reading(told.hash))?.json ?? '')
    expect(await bare()).toMatchObject({ documents: 3, kept: 0 })
    expect(await kept()).toMatchObject({ document: { title: 'Gauges', published: '2020-02-02' } })
    await bare()
    expect(await kept()).toMatchObject({ document: { title: 'Gauges', published: '2020-02-02' } })
    expect(await readMany(keptInputs(store), loaded, { store, threads: 1 })).toMatchObject({ documents: 3, kept: 3 })
    await run({ store })
    expect(await kept()).toMatchObject({ document: { title: 'Gauges', published: '2022-01-02' } })
  })

  it('of a store that fails end the run with its error', async () => {
    write(30)
    const failing = { ...store, saveReadings: () => Promise.reject(new Error('disk full')) }
    await expect(run({ store: failing })).rejects.toThrow('disk full')
  })
})

describe('packed keys', () => {
  it('know what was packed', () => {
    const keys = Array.from({ length: 200 }, (_, at) => ((at * 2_654_435_761) % 2 ** 32).toString(16).padStart(64, 'a'))
    const mixed = keys.map((key) => key.slice(56) + key.slice(0, 56))
    const packed = new BigUint64Array(packKeys(mixed))
    for (const key of mixed) expect(hasKey(packed, key)).toBe(true)
    expect(hasKey(packed, 'f'.repeat(64))).toBe(false)
    expect(hasKey(new BigUint64Array(packKeys([])), 'f'.repeat(64))).toBe(false)
  })
})
