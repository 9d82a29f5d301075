import { afterAll, beforeAll, expect, it } from 'vitest'
import { freezeText } from '../operations/freeze-document.ts'
import { type LoadedIndex, loadIndex } from '../operations/load-index.ts'
import { readDocument } from '../operations/read-document.ts'
import { workspaceAt } from '../operations/workspace.ts'
import { type ReaderThread, readerThread } from './reader-thread.ts'

let loaded: LoadedIndex
let thread: ReaderThread
beforeAll(async () => {
  loaded = await loadIndex(workspaceAt('/nowhere/marsad'))
  thread = readerThread()
})
afterAll(() => thread.close())

const texts = Array.from({ length: 5 }, (_, n) =>
  freezeText(`On ${n + 1} December 2021 ${n + 10} gauges were read.`, {}, 'x'),
)

it('answers each text with its own reading, in any number at once', async () => {
  const readings = await Promise.all(texts.map((text) => thread.read(text, loaded)))
  expect(readings).toEqual(texts.map((text) => readDocument(text, loaded)))
})

it('ends a text that takes too long with file-too-large, and goes on with the next', async () => {
  const hasty = readerThread(1)
  const [first] = texts as [(typeof texts)[0]]
  await expect(hasty.read(first, loaded)).rejects.toMatchObject({ code: 'file-too-large' })
  await expect(hasty.read(first, loaded)).rejects.toThrow(/split the text/)
  await hasty.close()
  await expect(thread.read(first, loaded)).resolves.toBeDefined()
})

it('starts anew after it was closed', async () => {
  await thread.close()
  const [first] = texts as [(typeof texts)[0]]
  expect(await thread.read(first, loaded)).toEqual(readDocument(first, loaded))
})
