import type { MouseEvent, ReactNode } from 'react'
import { useDesk, useSelected } from '../document/desk-context.ts'
import { cardId } from '../document/reveal.ts'
import type { Item } from '../reading/items.ts'
import styles from './card.module.css'

interface CardProps {
  /** The item the card stands for: the first mention of a party, else the thing itself. */
  readonly item: Item
  /** What the card is called; pressing it shows the item in the text. */
  readonly title: ReactNode
  readonly children?: ReactNode
}

/** Pressing the title again goes on to the next mention of the same party. */
const nextInGroup = (members: readonly Item[], current: Item | undefined): Item | undefined => {
  const at = members.findIndex((member) => member.key === current?.key)
  return members[(at + 1) % members.length]
}

/** One found thing beside the text. Selecting it selects its words, and the other way round. */
export const Card = ({ item, title, children }: CardProps) => {
  const { found, selection, select } = useDesk()
  const members = found.groups.get(item.group) ?? [item]
  const isCurrent = useSelected((current) => current?.group === item.group)
  const press = (event: MouseEvent): void => {
    const next = nextInGroup(members, selection.get()) ?? item
    // A press by keyboard (no click count) sends the focus along; a mouse stays where it is.
    select(next.key, event.detail === 0 ? 'jump-to-text' : 'panel')
  }
  return (
    <li id={cardId(item.group)} className={styles.card} data-layer={item.layer} aria-current={isCurrent || undefined}>
      <h3 className={styles.title}>
        <button type='button' className={styles.main} onClick={press}>
          {title}
        </button>
      </h3>
      {children && <div className={styles.body}>{children}</div>}
    </li>
  )
}
