/** What the prose of an official entry says of other entries: the JSON of `marsad lists relations`. Keys are a contract; new ones may be added. */
import type { RelationType } from '../types.ts'

/**
 * Types of relations between entries of a list. Those of a text ({@link RelationType}), and what lists say besides: `works-for` (holds an office or a task under
 * it), `supports` (finances, facilitates, trains), `recruits-for`, `owner-of`, `associated-with` (the list's own loose word), `relative-of`, `succeeds`,
 * `appointed-by`, `received-from`, `acted-against`; `listed-as`: the name or entry before it is held under the entry cited; `mentions`: cited, and not said how.
 */
export type CommentRelationType =
  | RelationType
  | 'works-for'
  | 'supports'
  | 'recruits-for'
  | 'owner-of'
  | 'associated-with'
  | 'relative-of'
  | 'succeeds'
  | 'appointed-by'
  | 'received-from'
  | 'acted-against'
  | 'listed-as'
  | 'mentions'

/** One end: an entry by its reference, or a name that the prose gives (the name that `listed-as` bridges from). */
export interface CommentEnd {
  readonly reference?: string
  /** The words that name it in this text, where they stand there. */
  readonly text?: string
}

/** A relation between entries, with the stretch of the official text it is read from. */
export interface CommentRelation {
  readonly type: CommentRelationType
  readonly subject: CommentEnd
  readonly object: CommentEnd
  readonly list: string
  /** The entry in whose prose it stands. */
  readonly reference: string
  /** Official element: `COMMENTS1`, `DESIGNATION`. With `value`, which of several values (from 0; left out for the first). */
  readonly field: string
  readonly value?: number
  /** UTF-16 units of the value as the record holds it. */
  readonly start: number
  readonly end: number
  readonly text: string
  /** The words of the tie ("Finance chief of"); none for `mentions`. */
  readonly role?: string
  readonly mode: 'said' | 'possible' | 'negated'
  /** Words that say it is over or was so once ("Former", "was"). */
  readonly ended?: string
  /** EDTF of the day or time the sentence gives for it. */
  readonly period?: string
  /** For `mentions`: why it was not typed. `no-phrase`: no known phrase ties it; `about-another`: the phrase is said of somebody else. */
  readonly reason?: 'no-phrase' | 'about-another'
}
