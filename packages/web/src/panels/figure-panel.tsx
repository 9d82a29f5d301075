import type { Figure } from '../api/contract.ts'
import { useDesk } from '../document/desk-context.ts'
import { useLanguage } from '../i18n/language.tsx'
import { labelOf } from '../i18n/message.ts'
import { Facts } from '../parts/facts.tsx'
import { Tag } from '../parts/tag.tsx'
import { Card } from './card.tsx'
import { FigureDrawing } from './figure-drawing.tsx'
import styles from './figure-panel.module.css'
import { FigureValue } from './figure-value.tsx'
import panel from './panel.module.css'
import { Panel } from './panel.tsx'
import { Words } from './words.tsx'

/** Who says a figure: a way to that statement, or plainly that the text names nobody. */
const FigureSource = ({ figure }: { readonly figure: Figure }) => {
  const { messages, dictionaryName } = useLanguage()
  const { reading, select } = useDesk()
  const statement = reading.statements.find(({ id }) => id === figure.statement)
  if (statement === undefined) return <Tag tone='warn'>{messages.figures.noSource}</Tag>
  return (
    <button type='button' className={styles.link} onClick={() => select(statement.id, 'keys')}>
      <Words>{dictionaryName(statement.speaker.labels) ?? statement.speaker.name ?? statement.speaker.text}</Words>
    </button>
  )
}

const FigureCard = ({ figure }: { readonly figure: Figure }) => {
  const { messages, date } = useLanguage()
  const { found, reading } = useDesk()
  const item = found.byKey.get(figure.id)
  if (item === undefined) return null
  const named = (ids: readonly string[] | undefined): string | undefined =>
    ids
      ?.flatMap((id) => reading.mentions.filter((mention) => mention.id === id))
      .map((mention) => mention.text)
      .join(' · ')
  const about = named(figure.about)
  const where = named(figure.where)
  return (
    <Card
      item={item}
      title={
        <span className={styles.title}>
          <FigureValue figure={figure} />
          <span className={styles.counted}>
            <Words>{figure.counted}</Words>
          </span>
        </span>
      }
    >
      <FigureDrawing figure={figure} />
      <Facts
        facts={[
          [messages.figures.said, <FigureSource key='source' figure={figure} />],
          [messages.figures.period, figure.period ? date(figure.period) : messages.figures.noPeriod],
          [messages.figures.unit, labelOf(messages.unit, figure.unit.replace(/^money:/u, ''))],
          [messages.figures.about, about && <Words>{about}</Words>],
          [messages.figures.where, where && <Words>{where}</Words>],
          [
            messages.figures.qualities,
            figure.qualities && figure.qualities.length > 0 && <bdi dir='ltr'>{figure.qualities.join(' · ')}</bdi>,
          ],
        ]}
      />
    </Card>
  )
}

/** The figures the text gives, with what they count and who gives them. */
export const FigurePanel = () => {
  const { messages } = useLanguage()
  const { figures } = useDesk().reading
  return (
    <Panel id='figures' heading={messages.figures.heading} count={figures.length} empty={messages.figures.empty}>
      <ul className={panel.list}>
        {figures.map((figure) => (
          <FigureCard key={figure.id} figure={figure} />
        ))}
      </ul>
    </Panel>
  )
}
