import { useLanguage } from '../i18n/language.tsx'
import styles from './key-help.module.css'

interface KeyHelpProps {
  readonly letters: boolean
  readonly onLetters: (on: boolean) => void
}

/** The keys of the page, always in sight, and the switch for those that are plain letters. */
export const KeyHelp = ({ letters, onLetters }: KeyHelpProps) => {
  const { keys } = useLanguage().messages
  const rows: readonly (readonly [string, string])[] = [
    ['j', keys.next],
    ['k', keys.previous],
    ['Enter', keys.jump],
    ['Esc', keys.clear],
  ]
  return (
    <section className={styles.help} aria-label={keys.heading}>
      {rows.map(([key, meaning]) => (
        <span key={key} className={styles.row}>
          <kbd dir='ltr'>{key}</kbd> {meaning}
        </span>
      ))}
      <label className={styles.row}>
        <input type='checkbox' checked={letters} onChange={(event) => onLetters(event.currentTarget.checked)} />
        {keys.enabled}
      </label>
    </section>
  )
}
