import { extname } from 'node:path'
import { looksLikeHtml } from '../input/html-nodes.ts'
import { fileChunks, readTextChunks, textLimit } from '../input/text-source.ts'
import { type DocumentFacts, type FrozenDocument, freezeHtml, freezeText } from './freeze-document.ts'

/** How a text file is taken in. */
export interface TextFileOptions extends DocumentFacts {
  /** Read it as a saved page whatever its name; by default `.html`, `.htm`, `.xhtml` and what begins like a page. */
  readonly html?: boolean
  readonly encoding?: string
  /** Bytes; default {@link textLimit}. */
  readonly limit?: number
}

const pageNames = new Set(['.html', '.htm', '.xhtml'])

/**
 * Takes in a text or a saved page from a file, or from `chunks` (standard input). A file over the limit is refused by its
 * size, before it is read. Throws `file-missing`, `file-empty`, `file-too-large`, `format-binary`, `encoding-wrong`, with the name.
 */
export const freezeFile = async (
  name: string,
  options: TextFileOptions = {},
  chunks?: AsyncIterable<Uint8Array>,
): Promise<FrozenDocument> => {
  const { html, encoding, limit, ...facts } = options
  const source = { name, limit: limit ?? textLimit, kind: 'a text', ...(encoding === undefined ? {} : { encoding }) }
  const parts: string[] = []
  await readTextChunks(chunks ?? fileChunks(name, source), source, (text) => parts.push(text))
  const text = parts.join('')
  if (html === true || (html === undefined && pageNames.has(extname(name).toLowerCase())))
    return freezeHtml(text, facts, name)
  if (html === undefined && looksLikeHtml(text.slice(0, 8192))) return freezeHtml(text, facts, name)
  return freezeText(text, facts, name)
}
