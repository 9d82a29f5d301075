import { scriptOf } from '../text/index.ts'
import type { Name, NameStrength, Party } from './types.ts'

/** Where a name of each strength goes; `undefined`: it is no list's, and a list's entity must not claim it. */
const homes: Readonly<Record<NameStrength, string | undefined>> = {
  primary: 'name',
  'original-script': 'name',
  strong: 'alias',
  weak: 'weakAlias',
  former: 'previousName',
  press: undefined,
}

/**
 * The names of a party as FollowTheMoney properties: the caption first among `name`, names in the original script beside it, then
 * `alias`, `weakAlias` and `previousName`. Press names stay out: no list prints them. A party without a name gets its caption.
 */
export const ftmNames = (party: Pick<Party, 'caption' | 'names'>): Readonly<Record<string, readonly string[]>> => {
  const put: Record<string, string[]> = { name: [party.caption], alias: [], weakAlias: [], previousName: [] }
  const script = scriptOf(party.caption)
  const homeOf = ({ text, strength }: Name): string | undefined =>
    // In `name` beside the caption, a name of the same script would come back as a second primary one.
    homes[strength] === 'name' && scriptOf(text) === script ? 'alias' : homes[strength]
  for (const name of party.names) {
    if (name.text === party.caption) continue
    const home = homeOf(name)
    if (home !== undefined && put[home]?.includes(name.text) === false) put[home].push(name.text)
  }
  return put
}
