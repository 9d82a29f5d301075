import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fileChunks, readTextChunks } from './text-source.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'marsad-source-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const read = async (content: string | Uint8Array, limit = 1000): Promise<string> => {
  const path = join(folder, 'file.txt')
  writeFileSync(path, content)
  let text = ''
  const options = { name: path, limit, kind: 'a text' }
  await readTextChunks(fileChunks(path, options), options, (part) => {
    text += part
  })
  return text
}

async function* pieces(...parts: readonly number[][]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield new Uint8Array(part)
}

describe('readTextChunks', () => {
  it('drops the byte-order mark and nothing else', async () => {
    expect(await read('\ufeffسطر\r\nآخر\n')).toBe('سطر\r\nآخر\n')
  })

  it('sees a mark and a signature that come byte by byte through a pipe', async () => {
    const options = { name: 'standard input', limit: 100, kind: 'a text' }
    let text = ''
    await readTextChunks(pieces([0xff], [0xfe], [0x41], [0x00]), options, (part) => {
      text += part
    })
    expect(text).toBe('A')
    const pdf = readTextChunks(pieces([0x25], [0x50, 0x44], [0x46, 0x2d, 0x31]), options, () => undefined)
    await expect(pdf).rejects.toMatchObject({ code: 'format-binary' })
  })

  it.each([
    ['', 'file-empty'],
    ['\ufeff \n\t', 'file-empty'],
    ['%PDF-1.7\n1 0 obj', 'format-binary'],
    ['PK\u0003\u0004 zip', 'format-binary'],
    ['some\0thing', 'format-binary'],
    ['x'.repeat(1001), 'file-too-large'],
  ])('refuses %j with %s and the name of the file', async (content, code) => {
    await expect(read(content)).rejects.toMatchObject({ code, place: { file: join(folder, 'file.txt') } })
  })

  it('refuses a file over the limit by its size, before reading it', async () => {
    const path = join(folder, 'huge.txt')
    writeFileSync(path, '')
    truncateSync(path, 200_000_000)
    let seen = 0
    const options = {
      name: path,
      limit: 64_000_000,
      kind: 'a text',
      onBytes: (bytes: number) => {
        seen = bytes
      },
    }
    const refused = readTextChunks(fileChunks(path, options), options, () => undefined)
    await expect(refused).rejects.toThrow(/200\.0 MB: the limit for a text is 64\.0 MB/)
    expect(seen).toBe(0)
  })

  it('says what is wrong with a file that is not there or is a folder', async () => {
    const options = { name: 'nowhere.txt', limit: 10, kind: 'a text' }
    await expect(
      readTextChunks(fileChunks(join(folder, 'nowhere.txt'), options), options, () => undefined),
    ).rejects.toMatchObject({ code: 'file-missing', place: { file: 'nowhere.txt' } })
    await expect(readTextChunks(fileChunks(folder, options), options, () => undefined)).rejects.toThrow(/is a folder/)
  })
})
