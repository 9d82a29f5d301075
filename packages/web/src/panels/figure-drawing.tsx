import { useId } from 'react'
import type { Figure } from '../api/contract.ts'
import { type FigureShape, figureShape } from '../reading/figure-range.ts'
import styles from './figure-drawing.module.css'

const width = 160
const axis = 7

const Cap = ({ x, side, end }: { readonly x: number; readonly side: 1 | -1; readonly end: FigureShape['end'] }) => {
  if (end === 'sharp') return <circle cx={x} cy={axis} r='4' className={styles.inside} />
  if (end === 'outside') return <circle cx={x} cy={axis} r='4' className={styles.outside} />
  if (end === 'open')
    return <path d={`M${x - side * 6} ${axis - 4}L${x} ${axis}L${x - side * 6} ${axis + 4}`} className={styles.arrow} />
  return null
}

/**
 * The operator as a picture (not to scale): a point, a blur, a band or a half-line. It repeats what the words say, so it is
 * hidden from screen readers; it runs with the direction of the interface.
 */
export const FigureDrawing = ({ figure }: { readonly figure: Figure }) => {
  const blur = useId()
  const shape = figureShape(figure)
  if (shape === undefined) return null
  const [from, to] = [6 + shape.from * (width - 12), 6 + shape.to * (width - 12)]
  const soft = shape.start === 'soft'
  return (
    <svg
      viewBox={`0 0 ${width} 14`}
      width={width}
      height='14'
      aria-hidden='true'
      focusable='false'
      className={`mirrors ${styles.drawing}`}
    >
      {soft && (
        <linearGradient id={blur}>
          <stop offset='0' className={styles.faint} />
          <stop offset='0.5' className={styles.dense} />
          <stop offset='1' className={styles.faint} />
        </linearGradient>
      )}
      <path d={`M0 ${axis}H${width}`} className={styles.axis} />
      {to > from && (
        <rect
          x={from}
          y={axis - 3}
          width={to - from}
          height='6'
          fill={soft ? `url(#${blur})` : undefined}
          className={styles.band}
        />
      )}
      <Cap x={from} side={-1} end={shape.start} />
      {to > from && <Cap x={to} side={1} end={shape.end} />}
    </svg>
  )
}
