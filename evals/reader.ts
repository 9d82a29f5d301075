/** Reading as the evals do it: against the starter register, so that a result depends on nothing outside the workspace. */
import { createHash } from 'node:crypto'
import { buildReadingIndex, type Reading, readText } from '@marsad/core/reading'
import { starterParties } from '@marsad/core/register'

let index: ReturnType<typeof buildReadingIndex> | undefined

/** One reading of a text against the starter register; without `language` Marsad tells it from the text. */
export const readWithStarter = (
  text: string,
  { published, language }: { readonly published?: string | undefined; readonly language?: string } = {},
): Reading => {
  index ??= buildReadingIndex(starterParties, { starter: true, editions: [] })
  const hash = createHash('sha256').update(text).digest('hex')
  const given = { ...(published === undefined ? {} : { published }), ...(language === undefined ? {} : { language }) }
  return readText({ text, hash, ...given }, index)
}
