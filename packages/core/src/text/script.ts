import { scriptRanges } from './script-ranges.generated.ts'

const table: readonly (readonly [number, number, string])[] = scriptRanges
  .flatMap(([code, ranges]) =>
    ranges.split(' ').map((item): readonly [number, number, string] => {
      const [start = '', end = start] = item.split('-')
      return [Number.parseInt(start, 16), Number.parseInt(end, 16), code]
    }),
  )
  .sort((a, b) => a[0] - b[0])

/** ISO 15924 code of a letter's script; `Zyyy` for anything that is not a letter of a named script. */
export const scriptOfPoint = (point: number): string => {
  let low = 0
  let high = table.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const [start, end, code] = table[middle] as readonly [number, number, string]
    if (point < start) high = middle - 1
    else if (point > end) low = middle + 1
    else return code
  }
  return 'Zyyy'
}

/** Letters of each script in a text, most frequent first; scripts with equal counts in code order. */
export const scriptCounts = (text: string): readonly (readonly [string, number])[] => {
  const counts = new Map<string, number>()
  for (const char of text) {
    const code = scriptOfPoint(char.codePointAt(0) ?? 0)
    if (code !== 'Zyyy') counts.set(code, (counts.get(code) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
}

/**
 * The script a text is written in, named by its letters: the most frequent one; `Zyyy` without letters.
 * A text in several scripts answers the most frequent; use {@link scriptCounts} where a mixture matters.
 */
export const scriptOf = (text: string): string => scriptCounts(text)[0]?.[0] ?? 'Zyyy'

const rightToLeft = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa'])

/** Direction of a text by its majority script; `ltr` where there are no letters. */
export const directionOf = (text: string): 'rtl' | 'ltr' => (rightToLeft.has(scriptOf(text)) ? 'rtl' : 'ltr')
