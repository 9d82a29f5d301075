import { useDesk } from '../document/desk-context.ts'
import { useLanguage } from '../i18n/language.tsx'
import styles from './rests-on.module.css'
import { Words } from './words.tsx'

/** The found things a check rests on, each leading to its own card and words. */
export const RestsOn = ({ ids }: { readonly ids: readonly string[] }) => {
  const { messages } = useLanguage()
  const { found, text, select } = useDesk()
  const items = ids.flatMap((id) => found.byKey.get(id) ?? [])
  return (
    <span className={styles.links}>
      {items.map((item) => (
        <button
          key={item.key}
          type='button'
          className={styles.link}
          data-layer={item.layer}
          onClick={() => select(item.key, 'keys')}
        >
          {messages.kind[item.layer]}: <Words>{text.slice(item.start, item.end)}</Words>
        </button>
      ))}
    </span>
  )
}
