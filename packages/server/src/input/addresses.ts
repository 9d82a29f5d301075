import { MarsadError } from '@marsad/core/errors'
import type { WordsKind } from './detect-format.ts'

/** Addresses taken from one list. */
export const addressLimit = 10_000

const webAddress = (text: string): string | undefined => {
  if (!/^https?:\/\//i.test(text) || /\s/.test(text) || !URL.canParse(text)) return undefined
  return new URL(text).href
}

const noAddress = (name: string): MarsadError =>
  new MarsadError('format-unknown', 'the shortcut holds no http or https address', { file: name })

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** The address in a Windows shortcut (`.url`) or a property list of macOS (`.webloc`). Throws `format-unknown` when there is none. */
export const shortcutAddress = (whole: string, kind: WordsKind, name: string): string => {
  const text = whole.slice(0, 65_536)
  const found =
    kind === 'url-file'
      ? /^[ \t]*URL[ \t]*=[ \t]*(\S{1,4000})/im.exec(text)?.[1]
      : /<key>URL<\/key>\s*<string>\s*([^<]{1,4000}?)\s*<\/string>/.exec(text)?.[1]
  const address = webAddress(
    (found ?? '').replace(/&(amp|lt|gt|quot|apos);/g, (_, entity: string) => entities[entity] ?? ''),
  )
  if (address === undefined) throw noAddress(name)
  return address
}

/** The address in a binary property list: it stands there in ASCII. Throws `format-unknown` when there is none. */
export const binaryShortcutAddress = (bytes: Uint8Array, name: string): string => {
  const text = Buffer.from(bytes.subarray(0, 16_384)).toString('latin1')
  const at = text.search(/https?:\/\//)
  // The string before the offset table is preceded by its own length: 0x5n, or 0x5f 0x1m and the length in m's bytes.
  const short = at < 1 ? 0 : text.charCodeAt(at - 1)
  const length =
    text[at - 3] === '\u005f' && text[at - 2] === '\u0010'
      ? short
      : text[at - 4] === '\u005f'
        ? text.charCodeAt(at - 2) * 256 + short
        : short & 0x0f
  const address = at < 1 ? undefined : webAddress(text.slice(at, at + length))
  if (address === undefined) throw noAddress(name)
  return address
}

/** The addresses of a list, and how many were left out beyond {@link addressLimit}. */
export interface AddressList {
  readonly addresses: readonly string[]
  readonly left: number
}

/**
 * The addresses of a text that is nothing but a list of them, one a line; lines that begin with `#` are remarks. `undefined` when any other line
 * stands in it: then it is a text.
 */
export const addressList = (text: string): AddressList | undefined => {
  if (!/^\uFEFF?\s*(?:#[^\n]*\n\s*){0,50}https?:\/\//i.test(text.slice(0, 8192))) return undefined
  const found: string[] = []
  for (const raw of text.split(/\r\n|\n|\r/)) {
    const line = raw.trim()
    if (line === '' || line.startsWith('#')) continue
    const address = webAddress(line)
    if (address === undefined) return undefined
    found.push(address)
  }
  return { addresses: found.slice(0, addressLimit), left: Math.max(0, found.length - addressLimit) }
}
