import type { Check, CheckVerdict } from '../api/contract.ts'
import { useDesk } from '../document/desk-context.ts'
import { useLanguage } from '../i18n/language.tsx'
import { labelOf } from '../i18n/message.ts'
import { Code, Datum } from '../parts/datum.tsx'
import { Facts } from '../parts/facts.tsx'
import type { IconName } from '../parts/icon.tsx'
import { Tag } from '../parts/tag.tsx'
import { Card } from './card.tsx'
import { CheckClaim } from './check-claim.tsx'
import styles from './check-panel.module.css'
import panel from './panel.module.css'
import { Panel } from './panel.tsx'
import { RestsOn } from './rests-on.tsx'

const looks: Readonly<Record<CheckVerdict, readonly [IconName, 'plain' | 'good' | 'bad' | 'warn']>> = {
  supported: ['yes', 'good'],
  'supported-elsewhere': ['elsewhere', 'good'],
  contradicted: ['no', 'bad'],
  'register-silent': ['silent', 'plain'],
  ambiguous: ['question', 'warn'],
}

const CheckCard = ({ check }: { readonly check: Check }) => {
  const { messages, date } = useLanguage()
  const item = useDesk().found.byKey.get(check.id)
  if (item === undefined) return null
  const [icon, tone] = looks[check.verdict]
  const { against } = check
  return (
    <Card
      item={item}
      title={
        <span className={styles.title}>
          <span>{labelOf(messages.checks, check.code)}</span>
          <Tag icon={icon} tone={tone}>
            {messages.verdict[check.verdict]}
          </Tag>
        </span>
      }
    >
      <Facts
        facts={[
          [messages.checks.claim, <CheckClaim key='claim' check={check} />],
          [
            messages.checks.against,
            against && (
              <>
                <Code>{against.reference}</Code> · <Datum>{labelOf(messages.list, against.list)}</Datum>
              </>
            ),
          ],
          [messages.checks.field, against && <Code>{against.field}</Code>],
          [messages.checks.value, against && <Datum>{date(against.value)}</Datum>],
          [messages.checks.restsOn, check.restsOn.length > 0 && <RestsOn ids={check.restsOn} />],
        ]}
      />
    </Card>
  )
}

/** Which claims of the text the lists can judge, and how they judge them. */
export const CheckPanel = () => {
  const { messages } = useLanguage()
  const { checks } = useDesk().reading
  return (
    <Panel id='checks' heading={messages.checks.heading} count={checks.length} empty={messages.checks.empty}>
      <ul className={panel.list}>
        {checks.map((check) => (
          <CheckCard key={check.id} check={check} />
        ))}
      </ul>
    </Panel>
  )
}
