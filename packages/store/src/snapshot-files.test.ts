import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { pruneSnapshots, readSnapshot, writeSnapshot } from './snapshot-files.ts'

let root = ''
let dir = ''

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'marsad-snapshots-'))
  dir = join(root, 'workspace', 'snapshots')
})

afterEach(() => rmSync(root, { recursive: true, force: true }))

describe('snapshot files', () => {
  it('answer what was written, in a buffer that typed arrays can be laid over', () => {
    for (const size of [0, 1, 24, 5_000_000]) {
      const bytes = new Uint8Array(size).map((_, at) => at % 251)
      writeSnapshot(dir, 'index.bin', bytes)
      const read = readSnapshot(dir, 'index.bin')
      expect(read?.byteOffset).toBe(0)
      expect(read?.buffer.byteLength).toBe(size)
      expect(Buffer.compare(read ?? new Uint8Array(1), bytes)).toBe(0)
    }
    expect(readdirSync(dir)).toEqual(['index.bin'])
  })

  it('write a view, not the buffer behind it', () => {
    writeSnapshot(dir, 'view', new Uint8Array([1, 2, 3, 4]).subarray(1, 3))
    expect([...(readSnapshot(dir, 'view') ?? [])]).toEqual([2, 3])
  })

  it('are for their owner alone', { skip: process.platform === 'win32' }, () => {
    writeSnapshot(dir, 'a', new Uint8Array(1))
    expect(statSync(dir).mode & 0o777).toBe(0o700)
    expect(statSync(join(dir, 'a')).mode & 0o777).toBe(0o600)
  })

  it('are absent rather than an error when never written', () => {
    expect(readSnapshot(dir, 'none')).toBeUndefined()
    expect(pruneSnapshots(dir, [])).toEqual([])
  })

  it('take no name that leads elsewhere', () => {
    for (const name of ['', '../x', 'a/b', '.hidden', 'a\u0000', 'x'.repeat(129), 'a.part']) {
      expect(() => writeSnapshot(dir, name, new Uint8Array(1))).toThrow('no snapshot name')
      expect(() => readSnapshot(dir, name)).toThrow('no snapshot name')
    }
  })

  it('leave nothing behind when writing fails', () => {
    mkdirSync(join(dir, 'taken'), { recursive: true })
    expect(() => writeSnapshot(dir, 'taken', new Uint8Array(1))).toThrow()
    expect(readdirSync(dir)).toEqual(['taken'])
  })

  it('are pruned but for those kept; a file being written is left until it is an hour old', () => {
    for (const name of ['a', 'b', 'c']) writeSnapshot(dir, name, new Uint8Array(1))
    for (const name of ['new.part', 'old.part']) writeFileSync(join(dir, name), '')
    utimesSync(join(dir, 'old.part'), new Date(), new Date(Date.now() - 7_200_000))
    expect(pruneSnapshots(dir, ['b'])).toEqual(['a', 'c', 'old.part'])
    expect(readdirSync(dir).toSorted()).toEqual(['b', 'new.part'])
  })
})
