/** What `data/reading/<language>/relations.yaml` becomes. Keys are explained in the English file. */
import type { EventType, RelationType } from '../types.ts'

/** Words of one tie. Patterns hold alternatives in brackets: `(allied|aligned) with`. */
export interface RelationRule {
  readonly type: RelationType
  readonly order: 'between' | 'inverse' | 'two' | 'joint' | 'fronted'
  readonly kind: 'verb' | 'noun'
  readonly to: 'party' | 'place'
  readonly words: readonly string[]
}

/** Words of one kind of event. */
export interface EventWords {
  readonly nouns: readonly string[]
  readonly verbs: readonly string[]
  readonly killing: readonly string[]
}

export interface RelationWords {
  readonly relations: readonly RelationRule[]
  readonly titles: Readonly<Partial<Record<RelationType, readonly string[]>>>
  readonly possessed: Readonly<Partial<Record<RelationType, readonly string[]>>>
  readonly claims: {
    readonly words: readonly string[]
    readonly requires: readonly string[]
    readonly nouns: readonly string[]
    readonly byAgent: readonly string[]
    readonly denials: readonly string[]
    readonly deed: readonly string[]
  }
  readonly listing: {
    readonly strong: readonly string[]
    readonly weak: readonly string[]
    readonly passive: readonly string[]
    readonly nouns: readonly string[]
    readonly removal: readonly string[]
    readonly delisting: readonly string[]
    readonly acts: readonly string[]
    readonly carried: readonly string[]
    readonly recognised: readonly string[]
    readonly labels: readonly string[]
    readonly states: readonly string[]
    readonly off: readonly string[]
    readonly imposed: readonly string[]
    readonly around: readonly string[]
    readonly there: readonly string[]
    readonly followed: readonly string[]
    readonly byUn: readonly string[]
    readonly by1267: readonly string[]
    readonly by1988: readonly string[]
  }
  readonly events: Readonly<Record<EventType, EventWords>>
  readonly possessives: readonly string[]
  readonly ended: readonly string[]
  readonly over: readonly string[]
  readonly copulas: readonly string[]
  readonly passing: readonly string[]
  readonly prepositions: readonly string[]
  readonly people: readonly string[]
  readonly never: readonly string[]
  readonly generic: readonly string[]
  readonly accidents: readonly string[]
  readonly victims: readonly string[]
  readonly figurative: readonly string[]
  readonly natural: readonly string[]
  readonly doneBy: readonly string[]
  readonly calls: readonly string[]
  readonly pronouns: readonly string[]
  readonly authorities: readonly string[]
}
