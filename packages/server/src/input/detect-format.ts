import { binaryKind } from './binary.ts'
import { looksLikeHtml } from './html-nodes.ts'

/** What bytes are, before anything is taken out of them. `binary`: none of the formats Marsad reads, with its kind in words. */
export type Detected =
  | { readonly kind: 'pdf' | 'zip' | 'ole' | 'binary-webloc' | 'words' }
  | { readonly kind: 'binary'; readonly what: string }

const ascii = (bytes: Uint8Array, length: number): string => {
  let text = ''
  for (const byte of bytes.subarray(0, length)) text += byte < 0x80 ? String.fromCharCode(byte) : '?'
  return text
}

/** NUL in nearly every second byte is UTF-16 of Latin text, whose mark was left out; a program or an image has NUL anywhere. */
const isUnmarkedUtf16 = (head: Uint8Array): boolean => {
  const counts = [0, 0]
  for (const [at, byte] of head.entries()) if (byte === 0) counts[at % 2]! += 1
  const [even = 0, odd = 0] = counts
  return Math.max(even, odd) > head.length * 0.2 && Math.min(even, odd) <= head.length * 0.005
}

/**
 * Tells formats apart by their first bytes. The PDF signature may stand anywhere in the first 1,024 bytes (ISO 32000-1, annex H.3.4.1,
 * note 13); an Office document is a ZIP archive until it is opened.
 */
export const detectBytes = (head: Uint8Array): Detected => {
  const start = ascii(head, 1024)
  if (start.startsWith('%PDF-') || /^[\s\S]{0,1000}\n%PDF-\d/.test(start)) return { kind: 'pdf' }
  if (start.startsWith('PK\u0003\u0004') || start.startsWith('PK\u0005\u0006')) return { kind: 'zip' }
  if (head[0] === 0xd0 && head[1] === 0xcf && head[2] === 0x11 && head[3] === 0xe0) return { kind: 'ole' }
  if (start.startsWith('bplist0')) return { kind: 'binary-webloc' }
  const what = binaryKind(head)
  return what === undefined || (what.startsWith('a binary file') && isUnmarkedUtf16(head))
    ? { kind: 'words' }
    : { kind: 'binary', what }
}

/** What a decoded text is, by how it begins. */
export type WordsKind = 'feed' | 'html' | 'mhtml' | 'url-file' | 'webloc' | 'text'

const prologue = /^\uFEFF?\s*(?:<\?[^>]{0,500}>\s*|<!--[\s\S]{0,2000}?-->\s*|<!doctype\s+rss[^>[]{0,500}>\s*)*/i

/** Tells what kind of text this is. An XML feed by its root element, a JSON Feed by its version, MHTML by its header. */
export const detectWords = (text: string): WordsKind => {
  const head = text.slice(0, 8192)
  const root = head.slice(prologue.exec(head)?.[0].length ?? 0)
  if (/^<(?:rss|rdf:rdf|(?:atom:)?feed)[\s>/]/i.test(root)) return 'feed'
  // A feed whose document type declares entities is a feed to refuse, not a text to read.
  if (/^<!doctype\s+(?:rss|rdf:rdf|feed)\b/i.test(root)) return 'feed'
  if (/^\s*\{/.test(root) && /"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org\\?\/version/.test(head)) return 'feed'
  if (/^\s*\[InternetShortcut\]/i.test(root)) return 'url-file'
  if (/^(?:<!doctype\s+plist[^>]{0,500}>\s*)?<plist\b/i.test(root) && /<key>URL<\/key>/.test(head)) return 'webloc'
  if (
    /^(?:[\w-]+:[^\n]{0,900}\n(?:[ \t][^\n]{0,900}\n)*){0,40}?mime-version:/i.test(head) &&
    /multipart\/related/i.test(head)
  )
    return 'mhtml'
  return looksLikeHtml(head) ? 'html' : 'text'
}
