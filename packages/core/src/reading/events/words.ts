/** The words of events of a language, compiled once. */
import { type Patterns, patterns } from '../relations/patterns.ts'
import { relationWords } from '../relations/words.generated.ts'
import type { EventType } from '../types.ts'

/** What a word of an event is. `killing`: tells an attack only beside somebody who does it. */
export interface EventSign {
  readonly type: EventType
  readonly kind: 'noun' | 'verb' | 'killing'
}

export interface EventNet {
  readonly signs: readonly EventSign[]
  readonly net: Patterns
}

const ready = new Map<string, EventNet>()

/** The compiled words of a language; `undefined` where it has none. Designations by a list's own verbs come from the relations. */
export const eventNetOf = (language: string): EventNet | undefined => {
  const made = ready.get(language)
  if (made) return made
  const words = Object.hasOwn(relationWords, language) ? relationWords[language] : undefined
  if (!words) return undefined
  const signs: EventSign[] = []
  const list: (readonly [string, number])[] = []
  for (const type of ['attack', 'arrest', 'designation'] as const)
    for (const [key, kind] of [
      ['nouns', 'noun'],
      ['verbs', 'verb'],
      ['killing', 'killing'],
    ] as const) {
      signs.push({ type, kind })
      for (const pattern of words.events[type][key]) list.push([pattern, signs.length - 1])
    }
  // A list's own verbs tell a designation too, where a list or its keeper stands near.
  signs.push({ type: 'designation', kind: 'verb' })
  for (const pattern of [...words.listing.strong, ...words.listing.weak, ...words.listing.carried])
    list.push([pattern, signs.length - 1])
  const net = { signs, net: patterns(list) }
  ready.set(language, net)
  return net
}
