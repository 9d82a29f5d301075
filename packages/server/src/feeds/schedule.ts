/** When a feed may be asked again: pure, in milliseconds since 1970. */

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** How often a feed is asked that says nothing of it. */
export const usualInterval: number = hour

/** However eager a feed says it is, and however slow. */
const [shortest, longest] = [10 * minute, 7 * day]

/** After a failure, and doubled after each further one. */
const [firstBackOff, longestBackOff] = [15 * minute, 2 * day]

/** What a feed says of when it wants to be asked. */
export interface FeedSchedule {
  /** Milliseconds between two visits. */
  readonly interval: number
  /** Hours of the day (0 to 23, UTC) in which it is not to be asked. */
  readonly skipHours: readonly number[]
  /** Days of the week (0 is Sunday, UTC) on which it is not to be asked. */
  readonly skipDays: readonly number[]
}

export const usualSchedule: FeedSchedule = { interval: usualInterval, skipHours: [], skipDays: [] }

const periods: Readonly<Record<string, number>> = {
  hourly: hour,
  daily: day,
  weekly: 7 * day,
  monthly: 30 * day,
  yearly: 365 * day,
}

const days = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

/** Where the entries begin: what is said of the whole feed stands before or, in RDF, outside them; 20,000 characters are enough of it. */
const headOf = (text: string): string => {
  const first = text.search(/<(?:item|entry)[\s>]/i)
  return text.slice(0, Math.min(first === -1 ? 20_000 : first, 20_000))
}

const inside = (head: string, element: string): string | undefined =>
  new RegExp(`<${element}[^>]{0,200}>([\\s\\S]{0,4000}?)</${element}>`, 'i').exec(head)?.[1]

/**
 * The schedule in a feed's head: `ttl` (RSS 2.0, minutes), `skipHours`, `skipDays`, `sy:updatePeriod` with `sy:updateFrequency` (RSS 1.0 Syndication).
 * The longest of what it says, between ten minutes and a week.
 */
export const feedSchedule = (text: string): FeedSchedule => {
  if (/^\s*\{/.test(text)) return usualSchedule
  const head = headOf(text)
  const ttl = Number(inside(head, 'ttl') ?? Number.NaN) * minute
  const period = periods[(inside(head, 'sy:updatePeriod') ?? '').trim().toLowerCase()] ?? Number.NaN
  const frequency = Math.max(1, Number(inside(head, 'sy:updateFrequency') ?? 1) || 1)
  const said = [ttl, period / frequency].filter((value) => Number.isFinite(value) && value > 0)
  const interval = said.length === 0 ? usualInterval : Math.min(longest, Math.max(shortest, ...said))
  const hours = [...(inside(head, 'skipHours') ?? '').matchAll(/<hour>\s*(\d{1,2})\s*<\/hour>/gi)].map(
    ({ 1: text = '' }) => Number(text) % 24,
  )
  const weekdays = [...(inside(head, 'skipDays') ?? '').matchAll(/<day>\s*([a-z]{6,9})\s*<\/day>/gi)].map(
    ({ 1: name = '' }) => days.indexOf(name.toLowerCase()),
  )
  const skipDays = [...new Set(weekdays.filter((found) => found >= 0))]
  // A feed that skips every hour of the day would never be asked: it means something else.
  return {
    interval,
    skipHours: new Set(hours).size < 24 ? [...new Set(hours)] : [],
    skipDays: skipDays.length < 7 ? skipDays : [],
  }
}

const outsideSkipped = (time: number, { skipHours, skipDays }: FeedSchedule): number => {
  let at = time
  for (let hops = 0; hops < 24 * 8; hops += 1) {
    const date = new Date(at)
    if (!skipHours.includes(date.getUTCHours()) && !skipDays.includes(date.getUTCDay())) return at
    at = (Math.floor(at / hour) + 1) * hour
  }
  return time
}

/** What a server asks for in `Retry-After` (RFC 9110, section 10.2.3: seconds or a date), in milliseconds from now; at most a week. */
export const retryAfter = (header: string | undefined, now: number): number => {
  if (header === undefined) return 0
  const seconds = /^\s*\d{1,9}\s*$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now
  return Number.isNaN(seconds) ? 0 : Math.min(longest, Math.max(0, seconds))
}

/** When to ask again after an answer. */
export const nextVisit = (now: number, schedule: FeedSchedule): number =>
  outsideSkipped(now + schedule.interval, schedule)

/** When to ask again after `failures` failures in a row (at least 1): twice as long each time, and never before the server said. */
export const nextTry = (now: number, schedule: FeedSchedule, failures: number, retry = 0): number => {
  const backOff = Math.min(longestBackOff, firstBackOff * 2 ** Math.min(20, failures - 1))
  return outsideSkipped(now + Math.max(backOff, retry), schedule)
}
