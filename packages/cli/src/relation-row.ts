import type { CommentRelation } from '@marsad/core/reading'
import { type Cell, clip } from './output.ts'

const end = ({ reference, text }: CommentRelation['subject']): string =>
  [reference, text === undefined ? undefined : clip(text, 40)].filter(Boolean).join(' ')

/** A tie between entries as one row: who, how, whom, when, in which words. */
export const relationRow = ({ subject, mode, type, object, ended, period, text }: CommentRelation): readonly Cell[] => [
  end(subject),
  [mode === 'said' ? '' : mode, type, ended === undefined ? '' : `(${ended})`].filter(Boolean).join(' '),
  end(object),
  period ?? '',
  clip(text.replace(/\s+/g, ' '), 60),
]
