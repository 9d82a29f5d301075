import type { ComponentProps } from 'react'
import styles from './button.module.css'

interface ButtonProps extends Omit<ComponentProps<'button'>, 'className'> {
  readonly look?: 'plain' | 'primary' | 'quiet'
}

/** A button; never submits a form unless asked to. */
export const Button = ({ look = 'plain', type = 'button', ...rest }: ButtonProps) => (
  <button type={type} className={`${styles.button} ${look === 'plain' ? '' : styles[look]}`} {...rest} />
)
