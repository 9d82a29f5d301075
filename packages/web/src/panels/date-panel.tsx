import type { DateMention } from '../api/contract.ts'
import { useDesk } from '../document/desk-context.ts'
import { useLanguage } from '../i18n/language.tsx'
import { Code } from '../parts/datum.tsx'
import { Facts } from '../parts/facts.tsx'
import { Tag } from '../parts/tag.tsx'
import { Card } from './card.tsx'
import styles from './date-panel.module.css'
import panel from './panel.module.css'
import { Panel } from './panel.tsx'
import { Words } from './words.tsx'

const DateCard = ({ mention }: { readonly mention: DateMention }) => {
  const { messages, date, fill } = useLanguage()
  const item = useDesk().found.byKey.get(mention.id)
  if (item === undefined) return null
  const { bounds, part, calendar } = mention
  // An interval already says which part of the month or year is meant.
  const said =
    part && !mention.edtf.includes('/') ? fill(messages.edtf[part], { date: date(mention.edtf) }) : date(mention.edtf)
  return (
    <Card
      item={item}
      title={
        <span className={styles.title}>
          <Words>{mention.text}</Words>
          <span className={styles.said}>{said}</span>
        </span>
      }
    >
      <p className={styles.tags}>
        <Code>{mention.edtf}</Code>
        <Tag tone={mention.basis === 'inferred' ? 'warn' : 'plain'}>{messages.dates[mention.basis]}</Tag>
        {calendar && calendar !== 'gregorian' && <Tag>{messages.dates[calendar]}</Tag>}
      </p>
      <Facts
        facts={[
          [messages.dates.earliest, bounds.earliest ? date(bounds.earliest) : messages.dates.open],
          [messages.dates.latest, bounds.latest ? date(bounds.latest) : messages.dates.open],
        ]}
      />
    </Card>
  )
}

/** The dates the text gives, with the first and last day each can mean. */
export const DatePanel = () => {
  const { messages } = useLanguage()
  const { dates } = useDesk().reading
  return (
    <Panel id='dates' heading={messages.dates.heading} count={dates.length} empty={messages.dates.empty}>
      <ul className={panel.list}>
        {dates.map((mention) => (
          <DateCard key={mention.id} mention={mention} />
        ))}
      </ul>
    </Panel>
  )
}
