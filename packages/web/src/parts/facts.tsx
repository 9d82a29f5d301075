import type { ReactNode } from 'react'
import styles from './facts.module.css'

/** Label and value; a fact without value is left out. */
export type Fact = readonly [label: string, value: ReactNode]

/** A compact list of facts. Renders nothing when no fact has a value. */
export const Facts = ({ facts }: { readonly facts: readonly Fact[] }) => {
  const known = facts.filter(([, value]) => value !== undefined && value !== null && value !== false && value !== '')
  if (known.length === 0) return null
  return (
    <dl className={styles.facts}>
      {known.map(([label, value]) => (
        <div key={label} className={styles.row}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
