import type { Check } from '../api/contract.ts'
import { useDesk } from '../document/desk-context.ts'
import { useLanguage } from '../i18n/language.tsx'
import { RelationWords } from './relation-words.tsx'

/**
 * The claim of a check, put together from what it rests on, so that it can be said in the language of the interface. A check
 * of a kind unknown here keeps the English words it came with.
 */
export const CheckClaim = ({ check }: { readonly check: Check }) => {
  const { messages, fill, date } = useLanguage()
  const { reading } = useDesk()
  const relation = reading.relations.find(({ id }) => check.restsOn.includes(id))
  if (relation !== undefined) {
    return (
      <>
        <RelationWords relation={relation} />
        {relation.period && <> · {date(relation.period)}</>}
      </>
    )
  }
  const figure = reading.figures.find(({ id }) => check.restsOn.includes(id))
  const statement = reading.statements.find(({ id }) => check.restsOn.includes(id))
  if (check.code === 'source-carried' && figure?.period && statement?.date) {
    const values = { figure: figure.text, source: date(statement.date), period: date(figure.period) }
    return <>{fill(messages.checks.carried, values)}</>
  }
  return (
    <bdi lang='en' dir='ltr'>
      {check.claim}
    </bdi>
  )
}
