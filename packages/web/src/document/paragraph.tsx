import { memo } from 'react'
import type { Item } from '../reading/items.ts'
import type { Layer, Mark } from '../reading/layers.ts'
import { isNaming, type Paint, paintOf } from '../reading/mark-slots.ts'
import { type Line, type Segment, segmentText } from '../reading/segments.ts'
import styles from './article-text.module.css'

interface ParagraphProps {
  readonly text: string
  readonly line: Line
  readonly marks: readonly Mark[]
  readonly outer: ReadonlySet<Mark>
  readonly hidden: ReadonlySet<Layer>
  readonly current: Item | undefined
  readonly kin: ReadonlySet<string>
}

const dataOf = (paint: Paint) => ({
  'data-layer': paint.fill,
  'data-line': paint.line,
  'data-outer': paint.outerLine,
  'data-said': paint.said || undefined,
  'data-evidence': paint.evidence,
})

const unique = (keys: readonly string[]): string => [...new Set(keys)].join(' ')

interface PieceProps {
  readonly words: string
  readonly segment: Segment
  readonly paint: Paint
  readonly current: Item | undefined
  readonly kin: ReadonlySet<string>
}

/** One segment. The current item's first segment can take the focus, so that the keyboard can be sent there. */
const Piece = ({ words, segment, paint, current, kin }: PieceProps) => {
  const own = segment.marks.filter((mark) => mark.item === current?.key)
  const isCurrent = own.some((mark) => mark.part === undefined)
  const starts = segment.marks.filter(
    (mark) => mark.start === segment.start && mark.part === undefined && mark.layer !== 'quote',
  )
  const look = isCurrent ? styles.current : segment.marks.some((mark) => kin.has(mark.item)) ? styles.kin : ''
  return (
    <mark
      className={`${styles.piece} ${look}`}
      data-items={unique(segment.marks.map((mark) => mark.item))}
      data-first={starts.length > 0 ? unique(starts.map((mark) => mark.item)) : undefined}
      data-part={own.find((mark) => mark.part !== undefined)?.part}
      data-wide={(isCurrent && current !== undefined && !isNaming(current.layer)) || undefined}
      aria-current={isCurrent || undefined}
      tabIndex={isCurrent && starts.some((mark) => mark.item === current?.key) ? -1 : undefined}
      {...dataOf(paint)}
    >
      {words}
    </mark>
  )
}

/** One line of the document, cut where marks begin and end. The selected item is drawn even when its layer is off. */
export const Paragraph = memo(({ text, line, marks, outer, hidden, current, kin }: ParagraphProps) => {
  const drawn = marks.filter((mark) => !hidden.has(mark.layer) || mark.item === current?.key)
  const said = drawn.some((mark) => mark.layer === 'statement')
  return (
    <p className={styles.paragraph} data-said={said || undefined}>
      {segmentText(line.start, line.end, drawn).map((segment) => {
        const words = text.slice(segment.start, segment.end)
        if (segment.marks.length === 0) return words
        return (
          <Piece
            key={segment.start}
            words={words}
            segment={segment}
            paint={paintOf(segment.marks, outer)}
            current={current}
            kin={kin}
          />
        )
      })}
    </p>
  )
})
