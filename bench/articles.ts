/** Articles made from the samples: paragraphs of one language drawn in a fixed random order until a length is reached. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './material.ts'

/** A stream of numbers in [0, 1) that is the same in every run (mulberry32, public domain). */
const numbers = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Writes so many articles of about `length` bytes of UTF-8 into a folder, 1,000 to a folder in it. Answers their bytes together. */
export const writeArticles = (folder: string, count: number, length = 5_000): number => {
  const random = numbers(7)
  const samples = ['ar', 'ru', 'en'].map((language) =>
    readFileSync(join(root, `samples/reading/central-asia.${language}.txt`), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== ''),
  )
  let bytes = 0
  for (let number = 0; number < count; number += 1) {
    const paragraphs = samples[number % samples.length] ?? []
    const lines = [`Report ${number}`]
    for (let size = 0; size < length; ) {
      const line = paragraphs[Math.floor(random() * paragraphs.length)] ?? ''
      lines.push(line)
      size += Buffer.byteLength(line)
    }
    const text = `${lines.join('\n')}\n`
    bytes += Buffer.byteLength(text)
    const part = join(folder, String(Math.floor(number / 1_000)).padStart(3, '0'))
    mkdirSync(part, { recursive: true })
    writeFileSync(join(part, `${String(number).padStart(6, '0')}.txt`), text)
  }
  return bytes
}
