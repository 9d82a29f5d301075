import robotsParser from 'robots-parser'
import { type Answer, shownAddress, unreachable } from './request.ts'

/** What a site lets programs fetch. */
export interface Robots {
  allows(url: string, name: string): boolean
  /** Milliseconds it asks programs to leave between two requests. */
  delay(name: string): number
  /** Why it refuses, in words. */
  readonly why: string
}

/** Bytes of a robots.txt that are read (RFC 9309, section 2.5: at least 500 KiB). */
const readBytes = 512_000

type Parse = (
  url: string,
  text: string,
) => { isAllowed(url: string, name?: string): boolean | undefined; getCrawlDelay(name?: string): number | undefined }

/**
 * The rules of a site by its robots.txt as it was answered (RFC 9309, section 2.3.1): without one (4xx) all may be fetched; while it cannot be given
 * (5xx) nothing may. Throws `address-unreachable` for any other status.
 */
export const robotsOf = (place: string, answer: Answer): Robots => {
  const { status, bytes } = answer
  if (status >= 400 && status < 500 && status !== 429) return { allows: () => true, delay: () => 0, why: '' }
  if (status >= 500 || status === 429)
    return {
      allows: () => false,
      delay: () => 0,
      why: `its robots.txt answered ${status}, which means to stay away for now`,
    }
  if (status !== 200) throw unreachable(place, `answered ${status}`)
  const text = new TextDecoder().decode(bytes.subarray(0, readBytes))
  const parsed = (robotsParser as unknown as Parse)(place, text)
  return {
    allows: (url, name) => parsed.isAllowed(url, name) !== false,
    delay: (name) => (parsed.getCrawlDelay(name) ?? 0) * 1_000,
    why: `its robots.txt (${shownAddress(place)}) asks programs to stay away`,
  }
}
