import { MarsadError, withPlace } from '@marsad/core/errors'
import { type CsvMapping, parseMapping } from '@marsad/core/lists'
import { fileChunks, readTextChunks } from '../input/text-source.ts'

/** Bytes a mapping may have: 256 KB, a hundred times the longest that makes sense. */
const mappingLimit = 256_000

/**
 * Reads the mapping of a national list from a JSON file. Throws `mapping-invalid` (no JSON, or a key that cannot be used), and what the bytes
 * deserve (`file-missing`, `file-empty`, `file-too-large`, `format-binary`, `encoding-wrong`), with the file's name.
 */
export const readMappingFile = async (path: string): Promise<CsvMapping> => {
  const source = { name: path, limit: mappingLimit, kind: 'a mapping' }
  const parts: string[] = []
  await readTextChunks(fileChunks(path, source), source, (text) => parts.push(text))
  let value: unknown
  try {
    value = JSON.parse(parts.join('').replace(/^\ufeff/, ''))
  } catch (cause) {
    const what = cause instanceof Error ? cause.message.slice(0, 200) : String(cause)
    throw new MarsadError('mapping-invalid', `the mapping is not JSON: ${what}`, { file: path }, { cause })
  }
  try {
    return parseMapping(value)
  } catch (cause) {
    throw cause instanceof MarsadError ? withPlace(cause, { file: path }) : cause
  }
}
