import type { Figure } from '../api/contract.ts'
import { useLanguage } from '../i18n/language.tsx'
import { operatorSign } from '../reading/figure-range.ts'
import styles from './figure-value.module.css'
import { Words } from './words.tsx'

/** The number as said: its operator as a sign and a word, its digits by the interface's language. A vague one stays words. */
export const FigureValue = ({ figure }: { readonly figure: Figure }) => {
  const { messages, number, fill } = useLanguage()
  const { op, value, low, high } = figure
  if (op === 'vague' || (value === undefined && low === undefined && high === undefined)) {
    return (
      <span className={styles.value}>
        <Words>{figure.text}</Words> <span className={styles.word}>{messages.op.vague}</span>
      </span>
    )
  }
  const said =
    op === 'range'
      ? fill(messages.range, {
          low: low === undefined ? '…' : number(low),
          high: high === undefined ? '…' : number(high),
        })
      : number(value ?? low ?? high ?? 0)
  return (
    <span className={styles.value}>
      {op !== 'eq' && (
        <span className={styles.word}>
          {/* A comparison sign would be mirrored among Arabic words; held left to right it keeps its meaning. */}
          <bdi dir='ltr' aria-hidden='true' className={styles.sign}>
            {operatorSign[op]}
          </bdi>{' '}
          {messages.op[op]}{' '}
        </span>
      )}
      <bdi className={styles.number}>{said}</bdi>
    </span>
  )
}
