/** Numbers in names, under `number:…`. */

/** The concept of a run of digits, leading zeros aside. */
export const numberWord = (digits: string): string => `number:${digits.replace(/^0+(?=\d)/, '')}`

const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 }

/** The value of a Roman numeral up to 39 in its regular spelling; undefined for anything else. One sign alone counts only where `single` says so. */
export const romanNumber = (key: string, single = false): number | undefined => {
  if (key.length < (single ? 1 : 2) || key.length > 7 || !/^x{0,3}(?:ix|iv|v?i{0,3})$/.test(key)) return undefined
  let total = 0
  for (let i = 0; i < key.length; i += 1) {
    const own = values[key[i] as string] as number
    total += own < (values[key[i + 1] ?? ''] ?? 0) ? -own : own
  }
  return total
}
