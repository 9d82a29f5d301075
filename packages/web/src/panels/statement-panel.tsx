import type { Statement } from '../api/contract.ts'
import { useDesk } from '../document/desk-context.ts'
import { useLanguage } from '../i18n/language.tsx'
import { Facts } from '../parts/facts.tsx'
import { Tag } from '../parts/tag.tsx'
import { Card } from './card.tsx'
import panel from './panel.module.css'
import { Panel } from './panel.tsx'
import { SourceChain } from './source-chain.tsx'
import styles from './statement-panel.module.css'
import { Words } from './words.tsx'

const Inferred = () => {
  const { statements } = useLanguage().messages
  return (
    <Tag tone='warn' title={statements.inferredHelp}>
      {statements.inferred}
    </Tag>
  )
}

const StatementCard = ({ statement }: { readonly statement: Statement }) => {
  const { messages, date, dictionaryName } = useLanguage()
  const item = useDesk().found.byKey.get(statement.id)
  if (item === undefined) return null
  const { speaker, quote } = statement
  return (
    <Card
      item={item}
      title={
        <span className={styles.speaker}>
          <span>
            {speaker.kind === 'anonymous' && !speaker.name ? (
              messages.statements.anonymous
            ) : (
              <Words>{dictionaryName(speaker.labels) ?? speaker.name ?? speaker.text}</Words>
            )}
          </span>
          <span className={styles.modality}>{messages.modality[statement.modality]}</span>
        </span>
      }
    >
      {speaker.role && (
        <p className={styles.role}>
          <Words>{speaker.role.text}</Words>
        </p>
      )}
      <p className={styles.tags}>
        <Tag>{messages.statements[statement.kind]}</Tag>
        {speaker.inferred && <Inferred />}
      </p>
      {quote ? (
        <blockquote className={styles.quote}>
          <Words>{quote.text}</Words>
        </blockquote>
      ) : (
        <p className={styles.content}>
          <Words>{statement.content.text}</Words>
        </p>
      )}
      <Facts
        facts={[
          [messages.statements.verb, <Words key='verb'>{statement.verb.text}</Words>],
          [
            messages.statements.saidOn,
            statement.date ? (
              <>
                {date(statement.date)} {statement.dateInferred && <Inferred />}
              </>
            ) : (
              messages.statements.noDate
            ),
          ],
          [
            messages.statements.occasion,
            statement.occasion && (
              <>
                <Words>{statement.occasion.text}</Words> {statement.occasionInferred && <Inferred />}
              </>
            ),
          ],
        ]}
      />
      <SourceChain chain={statement.chain} />
    </Card>
  )
}

/** Who said what, in reading order. */
export const StatementPanel = () => {
  const { messages } = useLanguage()
  const { statements } = useDesk().reading
  return (
    <Panel
      id='statements'
      heading={messages.statements.heading}
      count={statements.length}
      empty={messages.statements.empty}
    >
      <ul className={panel.list}>
        {statements.map((statement) => (
          <StatementCard key={statement.id} statement={statement} />
        ))}
      </ul>
    </Panel>
  )
}
