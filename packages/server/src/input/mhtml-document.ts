import { MarsadError } from '@marsad/core/errors'

/** A page taken out of an archive of one: its bytes as they were, and what its part says of them. */
export interface MhtmlPage {
  readonly bytes: Uint8Array
  readonly contentType: string
  readonly url?: string
}

const broken = (name: string, reason: string): MarsadError =>
  new MarsadError('document-broken', `the saved page (MHTML) cannot be read: ${reason}`, { file: name })

/** Header fields of a part by lower-case name, folded lines joined (RFC 5322, section 2.2.3). */
const headersOf = (block: string): ReadonlyMap<string, string> => {
  const fields = block.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)
  return new Map(
    fields.flatMap((field) => {
      const colon = field.indexOf(':')
      return colon < 1 ? [] : [[field.slice(0, colon).trim().toLowerCase(), field.slice(colon + 1).trim()] as const]
    }),
  )
}

const unquoted = (body: string): Uint8Array => {
  const joined = body.replace(/=[ \t]*\r?\n/g, '')
  const text = joined.replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(text, 'latin1')
}

const decodedBody = (body: string, encoding: string): Uint8Array => {
  if (encoding === 'base64') return Buffer.from(body, 'base64')
  return encoding === 'quoted-printable' ? unquoted(body) : Buffer.from(body, 'latin1')
}

/**
 * The first HTML part of a page saved as MHTML (RFC 2557): what browsers write as `.mhtml`. Frames and pictures are left. Throws
 * `document-broken` when there is no such part.
 */
export const mhtmlPage = (bytes: Uint8Array, name: string): MhtmlPage => {
  const raw = Buffer.from(bytes).toString('latin1')
  const blank = /\r?\n\r?\n/.exec(raw)
  const head = headersOf(raw.slice(0, blank?.index ?? 0))
  const type = head.get('content-type') ?? ''
  const boundary = (/boundary\s*=\s*"([^"]{1,200})"/i.exec(type) ?? /boundary\s*=\s*([^\s;]{1,200})/i.exec(type))?.[1]
  if (boundary === undefined) throw broken(name, 'its header names no boundary between its parts')
  for (const part of raw.split(`--${boundary}`).slice(1)) {
    const end = /\r?\n\r?\n/.exec(part)
    if (end === null) continue
    const fields = headersOf(part.slice(0, end.index).replace(/^\r?\n/, ''))
    const contentType = fields.get('content-type') ?? ''
    if (!/^text\/html|^application\/xhtml/i.test(contentType)) continue
    const body = part.slice(end.index + end[0].length)
    const url = fields.get('content-location') ?? head.get('snapshot-content-location')
    return {
      bytes: decodedBody(body, (fields.get('content-transfer-encoding') ?? '').toLowerCase()),
      contentType,
      ...(url !== undefined && /^https?:/i.test(url) ? { url } : {}),
    }
  }
  throw broken(name, 'none of its parts is a page')
}
