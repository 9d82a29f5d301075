import { letterRanges, numberRanges } from './char-class.generated.ts'
import { attachedRanges, composePairs, foldSeveral, foldSingles, formatRanges } from './fold-table.generated.ts'

/** What a folded unit is, for tokens and for matching: one byte a unit. */
export const unitClass = { other: 0, letter: 1, digit: 2, space: 3, newline: 4 } as const

/** How one code unit of the basic plane folds: itself, dropped, or an entry of {@link expansions}. */
export const foldAction = { attached: 0xfffe, format: 0xfffd, several: 0xfffc } as const

const points = (text: string): number[] => text.split(' ').map((hex) => Number.parseInt(hex, 16))

const eachRange = (text: string, visit: (start: number, end: number) => void): void => {
  for (const item of text.trim().split(/\s+/)) {
    const dash = item.indexOf('-')
    const start = Number.parseInt(item, 16)
    visit(start, dash < 0 ? start : Number.parseInt(item.slice(dash + 1), 16))
  }
}

/** For each unit of the basic plane its folded unit, or a {@link foldAction}. Surrogates map to themselves. */
export const foldPlane: Uint16Array = new Uint16Array(0x10000)

/** Code points that fold to several units, and those beyond the basic plane that fold at all. */
export const expansions: Map<number, readonly number[]> = new Map()

/** Class of every unit of the basic plane after folding. */
export const classPlane: Uint8Array = new Uint8Array(0x10000)

/** Letters beyond the basic plane, as sorted starts and ends. */
const highLetters: [number, number][] = []

for (let unit = 0; unit < 0x10000; unit += 1) foldPlane[unit] = unit
for (const item of foldSingles.trim().split(/\s+/)) {
  const [from = '', to = ''] = item.split('>')
  const run = to.endsWith('+')
  const target = Number.parseInt(to, 16)
  eachRange(from, (start, end) => {
    for (let point = start; point <= end; point += 1) {
      const result = run ? target + (point - start) : target
      if (point < 0x10000 && result < 0x10000) foldPlane[point] = result
      else if (point >= 0x10000) expansions.set(point, toUnits([result]))
    }
  })
}
for (const line of foldSeveral.trim().split('\n')) {
  const [point = 0, ...result] = points(line)
  expansions.set(point, toUnits(result))
  if (point < 0x10000) foldPlane[point] = foldAction.several
}
eachRange(attachedRanges, (start, end) => foldPlane.fill(foldAction.attached, start, end + 1))
eachRange(formatRanges, (start, end) => foldPlane.fill(foldAction.format, start, end + 1))
eachRange(letterRanges, (start, end) => {
  if (start < 0x10000) classPlane.fill(unitClass.letter, start, Math.min(end, 0xffff) + 1)
  else highLetters.push([start, end])
})
eachRange(numberRanges, (start, end) => {
  if (start < 0x10000) classPlane.fill(unitClass.digit, start, Math.min(end, 0xffff) + 1)
})
classPlane[0x20] = unitClass.space
classPlane[0x0a] = unitClass.newline

function toUnits(codePoints: readonly number[]): readonly number[] {
  return codePoints.flatMap((point) =>
    point < 0x10000 ? [point] : [0xd800 + ((point - 0x10000) >> 10), 0xdc00 + ((point - 0x10000) & 0x3ff)],
  )
}

/** True for a letter or mark beyond the basic plane. */
export const isHighLetter = (point: number): boolean => {
  let low = 0
  let high = highLetters.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const [start, end] = highLetters[middle] as [number, number]
    if (point < start) high = middle - 1
    else if (point > end) low = middle + 1
    else return true
  }
  return false
}

const pairs = new Map(composePairs.map(([base, mark, result]) => [base * 0x10000 + mark, result]))

/** The letter that a folded letter and the mark after it make together (и + breve = й), or 0. */
export const composed = (base: number, mark: number): number => pairs.get(base * 0x10000 + mark) ?? 0
