import { type ReactNode, useId } from 'react'
import { useLanguage } from '../i18n/language.tsx'
import styles from './field.module.css'

interface FieldProps {
  readonly label: string
  readonly hint?: string
  readonly optional?: boolean
  /** Draws the control; spread what it is given onto it, so that label and hint belong to it. */
  readonly children: (ids: { readonly id: string; readonly 'aria-describedby'?: string }) => ReactNode
}

/** A labelled control with a hint. */
export const Field = ({ label, hint, optional = false, children }: FieldProps) => {
  const { messages } = useLanguage()
  const id = useId()
  const hintId = `${id}-hint`
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
        {optional && <span className={styles.optional}> ({messages.form.optional})</span>}
      </label>
      {children(hint ? { id, 'aria-describedby': hintId } : { id })}
      {hint && (
        <p id={hintId} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  )
}
