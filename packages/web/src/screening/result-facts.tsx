import type { WouldChange as Change, FalseAlarms, ScreeningResult } from '@marsad/core/screening'
import { useLanguage } from '../i18n/language.tsx'
import { labelOf } from '../i18n/message.ts'
import { Datum } from '../parts/datum.tsx'
import styles from './result-card.module.css'
import { alarmsOf, reasonsBeside, signed } from './result-words.ts'
import { useWords } from './words/use-words.ts'

/** The reasons that the words side by side do not show: contradictions, facts, what the list says of its own name. */
export const Reasons = ({ result }: { readonly result: ScreeningResult }) => {
  const { fill, number } = useLanguage()
  const words = useWords()
  const reasons = reasonsBeside(result.explanation, result.aligned)
  if (reasons.length === 0) return null
  return (
    <section className={styles.part}>
      <h4>{words.answer.reasons}</h4>
      <ul>
        {reasons.map(({ code, effect, query, listed }) => (
          <li key={`${code} ${query ?? ''} ${listed ?? ''}`}>
            {words.reason[code]}
            {(query ?? listed) !== undefined && (
              <span translate='no'>
                {': '}
                <Datum>{query ?? '—'}</Datum> / <Datum>{listed ?? '—'}</Datum>
              </span>
            )}
            {effect !== 0 && (
              <span className={styles.label}> ({fill(words.answer.effect, { effect: signed(effect, number) })})</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Values of one fact shown; lists have people with twenty passports. */
const mostValues = 4

/** Which facts would move the verdict, and to what. */
export const WouldChange = ({ changes }: { readonly changes: readonly Change[] }) => {
  const { fill, date, regionName } = useLanguage()
  const words = useWords()
  if (changes.length === 0) return null
  const said = (fact: Change['fact'], value: string): string =>
    fact === 'birth-date'
      ? date(value)
      : fact === 'country'
        ? (regionName(value) ?? value)
        : fact === 'gender'
          ? labelOf(words.gender, value)
          : value
  return (
    <section className={styles.part}>
      <h4>{words.answer.wouldChange}</h4>
      <ul>
        {changes.map(({ fact, ifEqual, ifDifferent, listed }) => (
          <li key={fact}>
            <strong>{words.fact[fact]}</strong>{' '}
            <span className={styles.label}>
              (
              {fill(words.answer.listed, {
                values: `${listed
                  .slice(0, mostValues)
                  .map((value) => said(fact, value))
                  .join(' · ')}${listed.length > mostValues ? ' …' : ''}`,
              })}
              )
            </span>
            {': '}
            {fill(words.answer.ifEqual, { verdict: words.verdict[ifEqual] })} ·{' '}
            {fill(words.answer.ifDifferent, { verdict: words.verdict[ifDifferent] })}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** How often ordinary people's names score as high, and what was never measured. */
export const Alarms = ({ alarms, lists }: { readonly alarms: FalseAlarms; readonly lists: readonly string[] }) => {
  const { messages, fill, number } = useLanguage()
  const words = useWords()
  const { low, high, of, unmeasured = [] } = alarms
  const named = unmeasured.map((list) => labelOf(messages.list, list)).join(' · ')
  const known = alarmsOf(alarms, lists)
  const values = { of: number(of), low: number(low), high: number(high) }
  return (
    <section className={styles.part}>
      <h4>{words.answer.alarms}</h4>
      <p>
        {known === 'nothing' && fill(words.answer.allUnmeasured, { lists: named })}
        {known === 'one' && fill(words.answer.alarmsOne, values)}
        {known === 'between' && fill(words.answer.alarmsBetween, values)}
        {known !== 'nothing' && unmeasured.length > 0 && ` ${fill(words.answer.unmeasured, { lists: named })}`}
      </p>
    </section>
  )
}
