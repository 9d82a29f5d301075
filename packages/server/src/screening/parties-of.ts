import type { Party } from '@marsad/core/register'
import { partyAt, partyCount, type ScreeningIndex } from '@marsad/core/screening'

/** The parties of an index, one after another, without their comments. */
export function* partiesOf(index: ScreeningIndex): Generator<Party> {
  for (let at = 0; at < partyCount(index); at++) yield partyAt(index, at)
}
