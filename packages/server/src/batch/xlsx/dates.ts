/** Numbers of a workbook that are days. */

/** `YYYY-MM-DD` of the day so many days after 1970-01-01. */
const dayOfNumber = (days: number): string => new Date(days * 86_400_000).toISOString().slice(0, 10)

/** Built-in formats that show a day (ECMA-376, 18.8.30, and the East Asian ones of 18.8.30.1). 18–21 and 45–47 show a time alone. */
const builtIn: ReadonlySet<number> = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58,
])

/** Whether a format code shows a day: a `d` or `y` that is no quoted or escaped letter and no colour or condition. */
export const isDateFormat = (code: string): boolean => {
  const bare = code
    .replace(/"[^"]*"/g, '')
    .replace(/\\./g, '')
    .replace(/_./g, '')
    .replace(/\[[^\]]*\]/g, '')
  return /[dy]/i.test(bare.split(';')[0] ?? '') && !/general/i.test(bare)
}

/** Whether a format shows a day, by its number and the workbook's own codes. */
export const showsDay = (format: number, codes: ReadonlyMap<number, string>): boolean => {
  const code = codes.get(format)
  return code === undefined ? builtIn.has(format) : isDateFormat(code)
}

/**
 * The day of a serial number: 1 is 1900-01-01, or with the system of 1904 0 is 1904-01-01. Excel believes in a 29 February 1900 (serial 60), which
 * is no day and stays a number, as does everything outside 1900 to 9999.
 */
export const dayOfSerial = (serial: number, since1904: boolean): string | undefined => {
  const whole = Math.floor(serial)
  if (since1904) return whole >= 0 && whole <= 2_957_003 ? dayOfNumber(whole - 24_107) : undefined
  if (!(whole >= 1 && whole <= 2_958_465) || whole === 60) return undefined
  return dayOfNumber(whole < 60 ? whole - 25_568 : whole - 25_569)
}
