import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'
import styles from './tag.module.css'

interface TagProps {
  readonly children: ReactNode
  readonly icon?: IconName | undefined
  /** `warn` is drawn dashed: inferred or unsure. */
  readonly tone?: 'plain' | 'good' | 'bad' | 'warn'
  readonly title?: string | undefined
}

/** A short word with an icon; the tone is never told by colour alone. */
export const Tag = ({ children, icon, tone = 'plain', title }: TagProps) => (
  <span className={`${styles.tag} ${tone === 'plain' ? '' : styles[tone]}`} title={title}>
    {icon && <Icon name={icon} />}
    <span>{children}</span>
  </span>
)
