import { foldKey } from '../../text/index.ts'
import type { Mention, RelationEnd, Speaker } from '../types.ts'
import type { EntityKey } from './types.ts'

/** Units of a key: a longer name is no name, and indexes refuse long values. */
const longestKey = 200

/** The key of somebody known by name alone; names that fold alike are one key. */
export const nameKey = (name: string): EntityKey => {
  const key = foldKey(name).slice(0, longestKey)
  return `name:${key.isWellFormed() ? key : key.slice(0, -1).replace(/[\ud800-\udfff]/g, '')}`
}

/** The key of what a mention names. */
export const mentionKey = ({ party, kind, code, label, text }: Mention): EntityKey => {
  if (party !== undefined) return party.id
  if (code === undefined) return nameKey(label ?? text)
  return `${kind === 'place' || kind === 'platform' ? kind : 'body'}:${code}`
}

/** The key of a speaker: the party's where it is one, the same as a mention of that name else. */
export const speakerKey = ({ party, name, text }: Speaker): EntityKey => party?.id ?? nameKey(name ?? text)

/** The key of one end of a relation: that of its mention where it has one. */
export const endKey = (end: RelationEnd, mentions: ReadonlyMap<string, Mention>): EntityKey => {
  const mention = end.mention === undefined ? undefined : mentions.get(end.mention)
  if (mention !== undefined) return mentionKey(mention)
  return end.id ?? nameKey(end.caption === '' ? end.text : end.caption)
}
