import type { Relation, RelationEnd } from '../api/contract.ts'
import { useDesk } from '../document/desk-context.ts'
import { useLanguage } from '../i18n/language.tsx'
import { Code, Datum } from '../parts/datum.tsx'
import { Facts } from '../parts/facts.tsx'
import { Tag } from '../parts/tag.tsx'
import { Card } from './card.tsx'
import panel from './panel.module.css'
import { Panel } from './panel.tsx'
import styles from './relation-panel.module.css'
import { Words } from './words.tsx'

const End = ({ end }: { readonly end: RelationEnd }) => (
  <span>
    {end.part && (
      <>
        <Words>{end.part.text}</Words>{' '}
      </>
    )}
    <Datum>{end.caption}</Datum>
    {end.id && end.id !== end.caption && (
      <>
        {' '}
        <Code>{end.id}</Code>
      </>
    )}
  </span>
)

const RelationCard = ({ relation }: { readonly relation: Relation }) => {
  const { messages, date } = useLanguage()
  const { found, text } = useDesk()
  const item = found.byKey.get(relation.id)
  if (item === undefined) return null
  return (
    <Card
      item={item}
      title={
        <span className={styles.title}>
          <End end={relation.subject} /> <span className={styles.type}>{messages.relation[relation.type]}</span>{' '}
          <End end={relation.object} />
        </span>
      }
    >
      <p>
        <Tag tone={relation.mode === 'said' ? 'plain' : 'warn'}>{messages.relations[relation.mode]}</Tag>
      </p>
      <Facts
        facts={[
          [messages.relations.period, relation.period && date(relation.period)],
          [messages.relations.evidence, <Words key='evidence'>{text.slice(relation.start, relation.end)}</Words>],
        ]}
      />
    </Card>
  )
}

/** How the parties stand to each other, each with the words that say so. */
export const RelationPanel = () => {
  const { messages } = useLanguage()
  const { relations } = useDesk().reading
  return (
    <Panel
      id='relations'
      heading={messages.relations.heading}
      count={relations.length}
      empty={messages.relations.empty}
    >
      <ul className={panel.list}>
        {relations.map((relation) => (
          <RelationCard key={relation.id} relation={relation} />
        ))}
      </ul>
    </Panel>
  )
}
