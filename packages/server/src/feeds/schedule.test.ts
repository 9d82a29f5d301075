import { describe, expect, it } from 'vitest'
import { feedSchedule, nextTry, nextVisit, retryAfter, usualSchedule } from './schedule.ts'

const minute = 60_000
const rss = (head: string): string =>
  `<rss version="2.0"><channel><title>T</title>${head}<item><title>x</title><ttl>9999</ttl></item></channel></rss>`
const noon = Date.UTC(2026, 2, 2, 12) // a Monday

describe('feedSchedule', () => {
  it.each([
    ['', 60],
    ['<ttl>90</ttl>', 90],
    ['<ttl>1</ttl>', 10],
    ['<ttl>many</ttl>', 60],
    ['<ttl>99999999</ttl>', 7 * 24 * 60],
    ['<sy:updatePeriod> daily </sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>', 6 * 60],
    ['<sy:updatePeriod>hourly</sy:updatePeriod><ttl>120</ttl>', 120],
  ])('%s is every %i minutes', (head, minutes) => {
    expect(feedSchedule(rss(head)).interval).toBe(minutes * minute)
  })

  it('hours and days to skip, unless they are all', () => {
    expect(
      feedSchedule(rss('<skipHours><hour>3</hour></skipHours><skipDays><day>Sunday</day></skipDays>')),
    ).toMatchObject({ skipHours: [3], skipDays: [0] })
    const all = Array.from({ length: 24 }, (_, at) => `<hour>${at}</hour>`).join('')
    expect(feedSchedule(rss(`<skipHours>${all}</skipHours>`)).skipHours).toEqual([])
  })

  it('of a feed of a million unclosed elements takes no time', () => {
    const started = performance.now()
    feedSchedule('<rss><channel>'.concat('<ttl>'.repeat(1_000_000)))
    expect(performance.now() - started).toBeLessThan(500)
  })
})

describe('the next visit', () => {
  it('waits for the interval and out of skipped hours and days', () => {
    expect(nextVisit(noon, usualSchedule)).toBe(noon + 60 * minute)
    expect(nextVisit(noon, { ...usualSchedule, skipHours: [13, 14] })).toBe(Date.UTC(2026, 2, 2, 15))
    expect(nextVisit(noon, { ...usualSchedule, skipDays: [1] })).toBe(Date.UTC(2026, 2, 3, 0))
  })

  it('after failures waits twice as long each time, and as long as the server says', () => {
    const waits = [1, 2, 3, 4, 40].map((failures) => (nextTry(noon, usualSchedule, failures) - noon) / minute)
    expect(waits).toEqual([15, 30, 60, 120, 2 * 24 * 60])
    expect(nextTry(noon, usualSchedule, 1, 7_200_000)).toBe(noon + 7_200_000)
  })

  it('Retry-After is seconds or a date, and nothing else', () => {
    expect(retryAfter('120', noon)).toBe(120_000)
    expect(retryAfter(new Date(noon + 90_000).toUTCString(), noon)).toBe(90_000)
    expect(retryAfter('soon', noon)).toBe(0)
    expect(retryAfter('-5', noon)).toBe(0)
    expect(retryAfter('999999999', noon)).toBe(7 * 24 * 60 * minute)
  })
})
