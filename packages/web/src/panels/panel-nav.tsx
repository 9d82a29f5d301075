import { useDesk } from '../document/desk-context.ts'
import { useLanguage } from '../i18n/language.tsx'
import { mentionSubject } from '../reading/items.ts'
import styles from './panel-nav.module.css'

const places: ReadonlySet<string> = new Set(['place', 'platform'])

/** The panels by name and size, always in sight: a long list of parties must not hide that there are checks. */
export const PanelNav = () => {
  const { messages, number } = useLanguage()
  const { reading } = useDesk()
  const subjects = (inPlaces: boolean): number =>
    new Set(reading.mentions.filter(({ kind }) => places.has(kind) === inPlaces).map(mentionSubject)).size
  const rows: readonly (readonly [id: string, heading: string, count: number])[] = [
    ['parties', messages.parties.heading, subjects(false)],
    ['checks', messages.checks.heading, reading.checks.length],
    ['relations', messages.relations.heading, reading.relations.length],
    ['statements', messages.statements.heading, reading.statements.length],
    ['figures', messages.figures.heading, reading.figures.length],
    ['dates', messages.dates.heading, reading.dates.length],
    ['places', messages.layers.place, subjects(true)],
  ]
  return (
    <nav className={styles.nav} aria-label={messages.document.goTo}>
      {rows.map(([id, heading, count]) => (
        <button
          key={id}
          type='button'
          className={styles.link}
          onClick={() => document.getElementById(`panel-${id}`)?.scrollIntoView({ block: 'start' })}
        >
          {heading} <span className={styles.count}>{number(count)}</span>
        </button>
      ))}
    </nav>
  )
}
