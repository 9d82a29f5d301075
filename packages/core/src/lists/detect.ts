import { MarsadError } from '../errors.ts'
import { euCsv } from './eu-csv.ts'
import { euXml } from './eu-xml.ts'
import { ftmJsonl } from './ftm-jsonl.ts'
import { ofacAdvancedXml } from './ofac-advanced-xml.ts'
import { ofacCsv } from './ofac-csv.ts'
import { ofacXml } from './ofac-xml.ts'
import type { ListFormat } from './types.ts'
import { ukOfsiCsv } from './uk-ofsi-csv.ts'
import { ukXml } from './uk-xml.ts'
import { unXml } from './un-xml.ts'

/** Every list format Marsad reads, in the order they are tried. */
export const listFormats: readonly ListFormat[] = [
  unXml,
  ofacXml,
  ofacAdvancedXml,
  euXml,
  ukXml,
  ftmJsonl,
  ukOfsiCsv,
  euCsv,
  ofacCsv,
]

/** Characters of a file's beginning that {@link detectFormat} wants; more does no harm. */
export const detectLength = 8_192

const binaryStarts: readonly (readonly [string, string])[] = [
  ['%PDF', 'a PDF'],
  ['PK\u0003\u0004', 'a ZIP archive (or an office document)'],
  ['PK\u0005\u0006', 'a ZIP archive'],
  ['\u001f\u008b', 'a gzip archive'],
  ['\u001f\ufffd', 'a gzip archive'],
  ['\ufffdPNG', 'an image'],
  ['\u0089PNG', 'an image'],
  ['GIF8', 'an image'],
  ['\ufffd\ufffd\ufffd\ufffd', 'a binary file'],
]

const binaryKind = (head: string): string | undefined => {
  const known = binaryStarts.find(([start]) => head.startsWith(start))
  if (known) return known[1]
  return head.includes('\0') ? 'a binary file, or text in UTF-16' : undefined
}

/**
 * The format of a list file, from its first kilobytes as decoded text.
 *
 * @throws MarsadError `file-empty`; `format-binary` for PDF, ZIP, images and anything with NUL characters; `list-forbidden` for XML that
 *   begins with a document type declaration; `format-unknown` for the rest.
 */
export const detectFormat = (head: string): ListFormat => {
  const text = head.startsWith('\ufeff') ? head.slice(1) : head
  if (text.trim() === '') throw new MarsadError('file-empty', 'the file is empty; a list was expected')
  const binary = binaryKind(text)
  if (binary)
    throw new MarsadError('format-binary', `the file is ${binary}, not a list. Save it as XML or JSON lines in UTF-8`)
  const found = listFormats.find((format) => format.detect(text))
  if (found) return found
  if (/^\s*</.test(text) && /<!DOCTYPE\s+(?!html\b)|<!ENTITY\s/i.test(text)) {
    throw new MarsadError(
      'list-forbidden',
      'the file declares a document type or entities; no official list does, and they are never resolved',
    )
  }
  const start = text.trim().slice(0, 40).replace(/\s+/g, ' ')
  throw new MarsadError(
    'format-unknown',
    `the file is in no format Marsad reads (${listFormats.map((format) => format.id).join(', ')}); it begins with "${start}"`,
  )
}
