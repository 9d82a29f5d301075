import { type MouseEvent, useMemo } from 'react'
import type { Mention } from '../api/contract.ts'
import { useDesk, useSelected } from '../document/desk-context.ts'
import { cardId } from '../document/reveal.ts'
import { type Language, useLanguage } from '../i18n/language.tsx'
import { Datum } from '../parts/datum.tsx'
import type { Item } from '../reading/items.ts'
import { type Subject, subjectsOf } from '../reading/subjects.ts'
import panel from './panel.module.css'
import { Panel } from './panel.tsx'
import styles from './place-panel.module.css'

/** The place in the interface's language: by the dictionary, else by its territory code, else in the text's words. */
const nameOf = (mention: Mention, language: Language): string => {
  const territory =
    mention.kind === 'place' && mention.code && /^[A-Z]{2}$/u.test(mention.code) ? mention.code : undefined
  const region = territory === undefined ? undefined : language.regionName(territory)
  return language.dictionaryName(mention.labels) ?? region ?? mention.label ?? mention.text
}

const Chip = ({ subject }: { readonly subject: Subject }) => {
  const language = useLanguage()
  const { found, selection, select } = useDesk()
  const { item, lead, mentions, wordings } = subject
  const isCurrent = useSelected((current) => current?.group === item.group)
  const press = (event: MouseEvent): void => {
    const members: readonly Item[] = found.groups.get(item.group) ?? [item]
    const at = members.findIndex((member) => member.key === selection.get()?.key)
    select((members[(at + 1) % members.length] ?? item).key, event.detail === 0 ? 'jump-to-text' : 'panel')
  }
  return (
    <li id={cardId(item.group)} className={styles.chip} data-layer={item.layer} aria-current={isCurrent || undefined}>
      <button type='button' className={styles.main} title={wordings.join(' · ')} onClick={press}>
        <Datum>{nameOf(lead, language)}</Datum> <span className={styles.count}>{language.number(mentions.length)}</span>
      </button>
    </li>
  )
}

/** Places and platforms: many and short, so they are chips; pressing one again goes to its next mention. */
export const PlacePanel = () => {
  const { messages } = useLanguage()
  const { reading, found } = useDesk()
  const [places, platforms] = useMemo(
    () => [subjectsOf(reading, found, ['place']), subjectsOf(reading, found, ['platform'])],
    [reading, found],
  )
  const groups = [
    [messages.places.places, places],
    [messages.places.platforms, platforms],
  ] as const
  return (
    <Panel
      id='places'
      heading={messages.places.heading}
      count={places.length + platforms.length}
      empty={messages.places.empty}
    >
      {groups
        .filter(([, subjects]) => subjects.length > 0)
        .map(([heading, subjects]) => (
          <div key={heading}>
            <p className={panel.sub}>{heading}</p>
            <ul className={styles.chips}>
              {subjects.map((subject) => (
                <Chip key={subject.item.group} subject={subject} />
              ))}
            </ul>
          </div>
        ))}
    </Panel>
  )
}
