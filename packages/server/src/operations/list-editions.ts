import type { EditionInfo } from '@marsad/core/register'
import type { Store } from '@marsad/store'

/** All loaded editions, ascending by list and publication: the JSON of `marsad lists`. Empty while only the starter register is there. */
export const listEditions = (store: Store): Promise<readonly EditionInfo[]> => store.editions()
