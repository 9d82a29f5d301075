import type { ReactNode } from 'react'
import { useLanguage } from '../i18n/language.tsx'
import styles from './panel.module.css'

interface PanelProps {
  /** Names the panel in the page's addresses and for tests. */
  readonly id: string
  readonly heading: string
  readonly count: number
  /** What was looked for, said when nothing was found. */
  readonly empty: string
  readonly children: ReactNode
}

/** One section beside the text. */
export const Panel = ({ id, heading, count, empty, children }: PanelProps) => {
  const { number } = useLanguage()
  return (
    <section id={`panel-${id}`} className={styles.panel} aria-labelledby={`panel-${id}-heading`}>
      <h2 id={`panel-${id}-heading`} className={styles.heading}>
        {heading} <span className={styles.count}>{number(count)}</span>
      </h2>
      {count === 0 ? <p className={styles.empty}>{empty}</p> : children}
    </section>
  )
}
