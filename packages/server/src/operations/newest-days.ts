import type { ListId } from '@marsad/core/register'

/** The newest day of each loaded list. */
export const newestDays = (
  editions: readonly { readonly list: ListId; readonly published: string }[],
): ReadonlyMap<ListId, string> => {
  const newest = new Map<ListId, string>()
  for (const { list, published } of editions) {
    const known = newest.get(list)
    if (known === undefined || published > known) newest.set(list, published)
  }
  return newest
}
