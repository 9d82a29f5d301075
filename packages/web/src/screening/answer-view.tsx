import type { ScreeningAnswer } from '@marsad/core/screening'
import { useLanguage } from '../i18n/language.tsx'
import { Datum } from '../parts/datum.tsx'
import { Icon } from '../parts/icon.tsx'
import note from '../problem/problem-note.module.css'
import styles from './answer-view.module.css'
import { ResultCard } from './result-card.tsx'
import type { AnswerState } from './use-answer.ts'
import { useWords } from './words/use-words.ts'

/** What the letters of the name, or fields that cannot be read, warn of. */
const Warnings = ({ warnings }: { readonly warnings: ScreeningAnswer['warnings'] }) => {
  const words = useWords()
  if (warnings.length === 0) return null
  return (
    <aside className={styles.warnings} aria-label={words.answer.warnings}>
      <ul>
        {warnings.map(({ code, query }) => (
          <li key={`${code} ${query ?? ''}`}>
            <Icon name='notice' /> {words.reason[code]}
            {query !== undefined && (
              <span translate='no'>
                : <Datum>{query}</Datum>
              </span>
            )}
          </li>
        ))}
      </ul>
    </aside>
  )
}

interface AnswerProps {
  readonly state: AnswerState
  /** All loaded lists. */
  readonly lists: readonly string[]
}

/** Candidates, best first; then those that were listed once. */
export const AnswerView = ({ state, lists }: AnswerProps) => {
  const { plural, fill, number } = useLanguage()
  const words = useWords()
  if (state.at === 'empty') return <p className={styles.empty}>{words.answer.start}</p>
  if (state.at === 'failed')
    return (
      <div className={note.note} role='alert'>
        <p>{words.answer.failed}</p>
        <p className={note.detail}>
          <bdi lang='en'>{state.detail}</bdi>
        </p>
      </div>
    )
  const { answer, looking } = state
  const asked = looking.lists ?? lists
  const { results, formerly } = answer
  return (
    <div className={styles.answer}>
      <p role='status' className={styles.count}>
        {results.length === 0 ? words.answer.none : plural(words.answer.count, results.length)}
      </p>
      <Warnings warnings={answer.warnings} />
      {results.length === 0 && <p className={styles.empty}>{words.answer.noneHelp}</p>}
      {results.map((result) => (
        <ResultCard key={result.id} result={result} lists={asked} />
      ))}
      {results.length >= looking.limit && (
        <p className={styles.help}>{fill(words.answer.full, { n: number(looking.limit) })}</p>
      )}
      {formerly.length > 0 && (
        <section className={styles.formerly} aria-labelledby='formerly-heading'>
          <h2 id='formerly-heading'>{words.answer.formerly}</h2>
          <p className={styles.help}>{words.answer.formerlyHelp}</p>
          {formerly.map((result) => (
            <ResultCard key={result.id} result={result} lists={asked} />
          ))}
        </section>
      )}
    </div>
  )
}
