import type { Relation } from '../api/contract.ts'
import { useDesk } from '../document/desk-context.ts'
import { useLanguage } from '../i18n/language.tsx'
import { Facts } from '../parts/facts.tsx'
import { Tag } from '../parts/tag.tsx'
import { Card } from './card.tsx'
import panel from './panel.module.css'
import { Panel } from './panel.tsx'
import styles from './relation-panel.module.css'
import { RelationWords } from './relation-words.tsx'
import { Words } from './words.tsx'

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
          <RelationWords relation={relation} />
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
