import type { Mention } from '../api/contract.ts'
import { useDesk, useSelected } from '../document/desk-context.ts'
import { useLanguage } from '../i18n/language.tsx'
import styles from './mention-buttons.module.css'

/** More would be a wall; pressing the card's title goes on through all of them. */
const buttons = 40

/** One small button a mention, in reading order; dashed where the name is understood from context. */
export const MentionButtons = ({ mentions }: { readonly mentions: readonly Mention[] }) => {
  const { messages, plural, fill, number } = useLanguage()
  const { select } = useDesk()
  const selected = useSelected((current) => mentions.find(({ id }) => id === current?.key)?.id)
  return (
    <p className={styles.row}>
      <span className={styles.count}>{plural(messages.selection.mentions, mentions.length)}</span>
      {mentions.length > 1 &&
        mentions.slice(0, buttons).map((mention, index) => (
          <button
            key={mention.id}
            type='button'
            className={styles.one}
            data-inferred={mention.inferred || undefined}
            aria-current={mention.id === selected || undefined}
            aria-label={fill(messages.selection.mention, { i: number(index + 1), text: mention.text })}
            title={mention.text}
            onClick={(event) => select(mention.id, event.detail === 0 ? 'jump-to-text' : 'panel')}
          >
            {number(index + 1)}
          </button>
        ))}
      {mentions.length > buttons && <span className={styles.count}>+{number(mentions.length - buttons)}</span>}
    </p>
  )
}
