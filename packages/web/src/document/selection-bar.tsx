import { useLanguage } from '../i18n/language.tsx'
import { Button } from '../parts/button.tsx'
import { Icon } from '../parts/icon.tsx'
import type { Item } from '../reading/items.ts'
import { useDesk } from './desk-context.ts'
import styles from './selection-bar.module.css'

const excerptLength = 60

/** The words of an item, cut to fit one line; never through a surrogate pair. */
const excerpt = (text: string, item: Item): string => {
  const words = text.slice(item.start, item.end)
  return words.length <= excerptLength ? words : `${words.slice(0, excerptLength).replace(/[\ud800-\udbff]$/u, '')}…`
}

interface SelectionBarProps {
  /** The items of the layers that are on. */
  readonly shown: readonly Item[]
  readonly current: Item | undefined
}

/** Says what is selected, what else stands on the same words, and leads to the details. Announced to screen readers. */
export const SelectionBar = ({ shown, current }: SelectionBarProps) => {
  const { messages, fill, number } = useLanguage()
  const { text, reading, found, select } = useDesk()
  if (current === undefined) return <p className={styles.none}>{messages.selection.none}</p>
  const { language, direction } = reading.document
  const alike = shown.filter((item) => item.layer === current.layer)
  const also = found.items.filter(
    (item) => item.key !== current.key && item.start < current.end && current.start < item.end,
  )
  const words = (item: Item) => (
    <bdi lang={language === 'und' ? undefined : language} dir={direction}>
      {excerpt(text, item)}
    </bdi>
  )
  return (
    <div className={styles.bar}>
      <p role='status' className={styles.now}>
        <strong data-layer={current.layer} className={styles.kind}>
          {fill(messages.selection.position, {
            kind: messages.kind[current.layer],
            i: number(alike.indexOf(current) + 1),
            n: number(alike.length),
          })}
        </strong>{' '}
        {words(current)}
      </p>
      <div className={styles.actions}>
        <Button onClick={() => select(current.key, 'jump-to-panel')}>{messages.selection.toPanel}</Button>
        <Button look='quiet' aria-label={messages.selection.clear} onClick={() => select(undefined, 'keys')}>
          <Icon name='close' />
        </Button>
      </div>
      {also.length > 0 && (
        <p className={styles.also}>
          {messages.selection.also}{' '}
          {also.slice(0, 4).map((item) => (
            <button
              key={item.key}
              type='button'
              className={styles.other}
              data-layer={item.layer}
              onClick={() => select(item.key, 'panel')}
            >
              {messages.kind[item.layer]}: {words(item)}
            </button>
          ))}
        </p>
      )}
    </div>
  )
}
