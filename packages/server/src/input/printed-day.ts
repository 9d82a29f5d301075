const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const dayText = (year: string, month: number, day: number): string | undefined => {
  const date = new Date(Date.UTC(Number(year), month - 1, day))
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return real ? date.toISOString().slice(0, 10) : undefined
}

/**
 * The day of a machine-written date as it is printed, in its own time zone: ISO 8601 (`2022-03-15T23:30:00+03:00`) or that of mail and RSS
 * (`Tue, 15 Mar 2022 23:30:00 +0300`, RFC 5322 section 3.3). `undefined` for anything else: no guess is made which number is the month.
 */
export const printedDay = (text: string | null | undefined): string | undefined => {
  const iso = /^\s*(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(text ?? '')
  if (iso !== null) return dayText(iso[1] ?? '', Number(iso[2]), Number(iso[3]))
  const mail = /^\s*(?:[a-z]{3,9},?\s+)?(\d{1,2})[\s-]([a-z]{3})[a-z]*[\s-](\d{4})(?!\d)/i.exec(text ?? '')
  const month = months.indexOf(mail?.[2]?.toLowerCase() ?? '') + 1
  return mail === null || month === 0 ? undefined : dayText(mail[3] ?? '', month, Number(mail[1]))
}

/** The instant of such a date in milliseconds, for ordering; `undefined` where it is none. */
export const printedInstant = (text: string | undefined): number | undefined => {
  const time = text === undefined || printedDay(text) === undefined ? Number.NaN : Date.parse(text)
  return Number.isNaN(time) ? undefined : time
}
