import { isUtf8 } from 'node:buffer'
import { MarsadError } from '@marsad/core/errors'
import { firstInvalidUtf8, sniffEncoding, strictDecoder } from './encoding.ts'
import { guessEncoding, unmarkedUtf16 } from './guess-encoding.ts'
import type { Notice } from './types.ts'

/** A document's bytes as text, and what had to be assumed. */
export interface DecodedText {
  readonly text: string
  readonly encoding: string
  readonly notices: readonly Notice[]
}

/** Of a UTF-8 text this share of its bytes may be damaged, and the rest is read; more, and it is another encoding. */
const damagedShare = 0.005

const known = (encoding: string | undefined): string | undefined => {
  if (encoding === undefined) return undefined
  try {
    return new TextDecoder(encoding).encoding
  } catch {
    return undefined
  }
}

/** `charset` of a `Content-Type`, where it names an encoding there is. */
export const charsetOf = (contentType: string | undefined): string | undefined =>
  known(/;\s*charset\s*=\s*"?([\w.:-]{1,40})/i.exec(contentType ?? '')?.[1])

const replacements = (text: string): number => {
  let count = 0
  for (let at = text.indexOf('\ufffd'); at !== -1; at = text.indexOf('\ufffd', at + 1)) count += 1
  return count
}

/** UTF-8 with a few damaged bytes, each shown as U+FFFD; `undefined` when there are too many for it to be UTF-8. */
const damagedUtf8 = (bytes: Uint8Array): DecodedText | undefined => {
  const text = new TextDecoder('utf-8').decode(bytes)
  const lost = replacements(text)
  const highs = bytes.length - text.length
  // A text of ASCII with one byte beyond it proves nothing: UTF-8 has to be seen working.
  if (lost > Math.max(1, bytes.length * damagedShare) || highs < lost * 20) return undefined
  const message = `${lost} damaged ${lost === 1 ? 'place' : 'places'} in the UTF-8, the first at byte ${firstInvalidUtf8(bytes)}: shown as U+FFFD`
  return { text, encoding: 'utf-8', notices: [{ code: 'bytes-unreadable', message }] }
}

const decodeStrictly = (bytes: Uint8Array, guess: Parameters<typeof strictDecoder>[0], name: string): string => {
  const decoder = strictDecoder(guess, name)
  return decoder.write(bytes.subarray(guess.skip)) + decoder.end()
}

const differs = (said: string, found: string): Notice => ({
  code: 'encoding-differs',
  message: `declares ${said}, but its letters are ${found}: read as ${found}; --encoding decides otherwise`,
})

/**
 * The text of a document: by its byte-order mark, else what the caller insists on, else what its bytes prove (UTF-8, UTF-16), else what it declares
 * (inside, or by its `Content-Type`) unless its letters say clearly otherwise, else what its letters say clearly. Whatever was assumed is said in a
 * notice: `encoding-guessed`, `encoding-differs`, `bytes-unreadable`. Throws `encoding-wrong` where nothing is plain.
 */
export const decodeText = (
  bytes: Uint8Array,
  options: { readonly name: string; readonly encoding?: string; readonly contentType?: string },
): DecodedText => {
  const { name, encoding, contentType } = options
  const guess = sniffEncoding(bytes.subarray(0, 2048), encoding)
  if (guess.from === 'mark' && /^utf-16/.test(guess.encoding)) {
    const body = bytes.subarray(guess.skip)
    const text = new TextDecoder(guess.encoding).decode(body.subarray(0, body.length & ~1))
    const lost = replacements(text)
    const message = `${lost} halves of characters without the other half: shown as U+FFFD`
    return { text, encoding: guess.encoding, notices: lost === 0 ? [] : [{ code: 'bytes-unreadable', message }] }
  }
  if (guess.from === 'caller')
    return { text: decodeStrictly(bytes, guess, name), encoding: guess.encoding, notices: [] }
  const body = bytes.subarray(guess.skip)
  const declared = charsetOf(contentType) ?? (guess.from === 'declaration' ? known(guess.encoding) : undefined)
  if (isUtf8(body) && !body.includes(0)) {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(body)
    const other = declared !== undefined && declared !== 'utf-8' && text.length < body.length
    return { text, encoding: 'utf-8', notices: other ? [differs(declared, 'utf-8')] : [] }
  }
  const wide = unmarkedUtf16(body)
  if (wide !== undefined) {
    const notices = [{ code: 'encoding-guessed', message: `has no byte-order mark: read as ${wide}` }]
    return { text: new TextDecoder(wide).decode(body.subarray(0, body.length & ~1)), encoding: wide, notices }
  }
  const damaged = damagedUtf8(body)
  if (damaged !== undefined) return damaged
  const single = declared !== undefined && !/^utf-/.test(declared) ? declared : undefined
  const found = guessEncoding(body, single)
  if (found === undefined) {
    // Says the first wrong byte and its line.
    return {
      text: decodeStrictly(bytes, { encoding: 'utf-8', skip: guess.skip, from: 'default' }, name),
      encoding: 'utf-8',
      notices: [],
    }
  }
  const text = new TextDecoder(found).decode(body)
  if (text.includes('\0'))
    throw new MarsadError('format-binary', 'holds NUL characters: this is not plain text', { file: name })
  if (found === declared) return { text, encoding: found, notices: [] }
  const said = `says nothing of its encoding: by its letters it was read as ${found}; --encoding decides otherwise`
  const notice = declared === undefined ? { code: 'encoding-guessed', message: said } : differs(declared, found)
  return { text, encoding: found, notices: [notice] }
}
