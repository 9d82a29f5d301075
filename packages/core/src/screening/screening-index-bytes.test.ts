import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { screen } from './screen.ts'
import type { ScreeningIndex } from './screening-index.ts'
import { decodeScreeningIndex, encodeScreeningIndex } from './screening-index-bytes.ts'
import { indexOver, smallRegister } from './small-register.fixture.ts'

const origin = {
  starter: false,
  asOf: '2026-01-01',
  known: '2026-02-01',
  editions: [{ list: 'un_sc_sanctions', published: '2025-11-18', hash: 'ab12' }],
}
const index = indexOver(smallRegister, origin)
const bytes = encodeScreeningIndex(index)

const questions = [
  'Rustam Karimov',
  'Рустам Каримоф',
  'أنور سالم التميمي',
  'Harbour Light',
  'Gulf Perl',
  'Marwan Haddad Qasimi',
  'Zulfikar Tashkandi',
]
const answers = (of: ScreeningIndex | undefined): unknown =>
  of && questions.map((name) => screen(of, { names: [name], identifiers: [{ number: '9187629' }] }, { threshold: 0.3 }))

/** Ends of the sections, as the head of the file gives them. */
const boundaries = (): readonly number[] => {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(4, true)
  const head = JSON.parse(String.fromCharCode(...bytes.subarray(8, 8 + length))) as {
    readonly sections: readonly { readonly at: number }[]
  }
  const start = Math.ceil((8 + length) / 8) * 8
  return [0, 1, 4, 7, 8, 8 + length, start, ...head.sections.map(({ at }) => start + at), bytes.length - 1]
}

describe('an index in bytes', () => {
  it('answers as the one that was written, and says of which register it is', () => {
    const read = decodeScreeningIndex(bytes)
    expect(read?.origin).toEqual(origin)
    expect(answers(read)).toEqual(answers(index))
    expect(answers(index)).not.toEqual([])
  })

  it('has the same bytes each time, also when it was read before', () => {
    expect(encodeScreeningIndex(indexOver(smallRegister.toReversed(), origin))).toEqual(bytes)
    expect(encodeScreeningIndex(decodeScreeningIndex(bytes) as ScreeningIndex)).toEqual(bytes)
  })

  it('is read from shared memory without a copy', () => {
    const shared = new Uint8Array(new SharedArrayBuffer(bytes.length))
    shared.set(bytes)
    const read = decodeScreeningIndex(shared)
    expect(read?.removed.buffer).toBe(shared.buffer)
    expect(answers(read)).toEqual(answers(index))
  })

  it.each([1, 3, 4, 8, 13, 16])('is read from any place in a buffer: %i', (offset) => {
    for (const buffer of [new ArrayBuffer(bytes.length + 32), new SharedArrayBuffer(bytes.length + 32)]) {
      new Uint8Array(buffer).fill(0xff)
      const placed = new Uint8Array(buffer, offset, bytes.length)
      placed.set(bytes)
      expect(answers(decodeScreeningIndex(placed))).toEqual(answers(index))
    }
  })

  it('of an empty register is an index', () => {
    const empty = decodeScreeningIndex(encodeScreeningIndex(indexOver([])))
    expect(empty && screen(empty, { names: ['Rustam Karimov'] })).toMatchObject({ results: [], formerly: [] })
  })

  it('holds no comments: they would double it', () => {
    expect(Buffer.from(bytes).includes('told at length')).toBe(false)
  })

  it('cut short is none, wherever it was cut', () => {
    const cuts = boundaries()
    expect(cuts.length).toBeGreaterThan(20)
    // The last section may end before the padding: what is cut there is no loss.
    const whole = cuts.filter((cut) => decodeScreeningIndex(bytes.slice(0, cut)) !== undefined)
    for (const cut of whole)
      expect([cut, answers(decodeScreeningIndex(bytes.slice(0, cut)))]).toEqual([cut, answers(index)])
    expect(whole.length).toBeLessThan(4)
    for (let cut = 0; cut < bytes.length; cut += 997)
      expect([cut, decodeScreeningIndex(bytes.slice(0, cut))]).toEqual([cut, undefined])
  })

  it.each([
    ['no bytes', new Uint8Array(0)],
    ['zeros', new Uint8Array(4096)],
    ['another file', new TextEncoder().encode('%PDF-1.7 something else entirely, and long enough to be looked into')],
    ['a length past the end', new Uint8Array(new Uint32Array([0x4d525332, 0xffffffff, 0, 0]).buffer)],
  ])('is not made of %s', (_, foreign) => expect(decodeScreeningIndex(foreign)).toBeUndefined())

  it('of another version is none', () => {
    const text = Buffer.from(bytes).toString('latin1')
    const other = Buffer.from(text.replace(/"version":"./, '"version":"~'), 'latin1')
    expect(other.equals(bytes)).toBe(false)
    expect(decodeScreeningIndex(new Uint8Array(other))).toBeUndefined()
  })

  it('with any head is none or an index, and never a fault', () => {
    const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(4, true)
    fc.assert(
      fc.property(fc.nat(length - 1), fc.integer({ min: 32, max: 126 }), (at, value) => {
        const changed = bytes.slice()
        changed[8 + at] = value
        expect(() => decodeScreeningIndex(changed)).not.toThrow()
      }),
      { seed: 5, numRuns: 2_000 },
    )
  })
})
