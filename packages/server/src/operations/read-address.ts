import { type Fetcher, fetchPage, pageFetcher, requireWebAddress } from '../input/fetch/fetcher.ts'
import { shownAddress } from '../input/fetch/request.ts'
import type { TakeIn } from '../input/take-in-thread.ts'
import type { DocumentFacts } from './freeze-document.ts'
import { type FrozenFile, freezeBytes } from './read-file.ts'

/** Sites are fetched politely and private networks are left alone, unless `MARSAD_ALLOW_PRIVATE_ADDRESSES` is `1`. */
export const fetcherOf = (env: Readonly<Record<string, string | undefined>>): Fetcher =>
  pageFetcher({ allowPrivate: env.MARSAD_ALLOW_PRIVATE_ADDRESSES === '1' })

/**
 * Fetches an address and freezes what is there: a page, a PDF, a feed … What the caller knows of it wins over what it says of itself; its address is
 * the one it came from. Throws `address-invalid`, `address-private`, `address-refused`, `address-unreachable`, and what `takeIn` throws.
 */
export const freezeAddress = async (
  fetcher: Fetcher,
  address: string,
  facts: DocumentFacts = {},
  options: { readonly encoding?: string; readonly html?: boolean; readonly take?: TakeIn } = {},
): Promise<FrozenFile> => {
  const fetched = await fetchPage(fetcher, requireWebAddress(address).href)
  const contentType = fetched.headers['content-type']
  const { take, ...hints } = options
  return freezeBytes(
    fetched.bytes,
    { url: fetched.url, ...facts },
    {
      ...hints,
      name: shownAddress(address),
      url: fetched.url,
      ...(contentType === undefined ? {} : { contentType }),
    },
  )
}
