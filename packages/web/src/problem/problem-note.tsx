import type { Catalogue } from '../i18n/catalogue.ts'
import { useLanguage } from '../i18n/language.tsx'
import { fillMessage, labelOf } from '../i18n/message.ts'
import { Button } from '../parts/button.tsx'
import { Code } from '../parts/datum.tsx'
import { Icon } from '../parts/icon.tsx'
import { type Problem, ProblemError } from './problem.ts'
import styles from './problem-note.module.css'

/** The sentence in the interface's language; the server's own words follow it as they are. */
const sentenceOf = (problem: Problem, messages: Catalogue['problem']): string | undefined => {
  if (problem.kind !== 'server') return fillMessage(messages[problem.kind], problem.values)
  const known = problem.code === undefined ? undefined : labelOf(messages.codes, problem.code)
  return known === problem.code ? undefined : known
}

/** What went wrong, with which value, and what to do. Announced at once to screen readers. */
export const ProblemNote = ({
  error,
  onRetry,
}: {
  readonly error: unknown
  readonly onRetry?: (() => void) | undefined
}) => {
  const { messages } = useLanguage()
  const problem = error instanceof ProblemError ? error.problem : undefined
  const sentence = problem ? sentenceOf(problem, messages.problem) : messages.problem.crash
  const detail = problem ? (problem.detail ?? problem.title) : String(error)
  return (
    <div className={styles.note} role='alert'>
      <h2 className={styles.heading}>
        <Icon name='notice' />
        {messages.problem.heading}
      </h2>
      {sentence && <p>{sentence}</p>}
      {(problem === undefined || problem.kind === 'server') && detail && (
        <p className={styles.detail}>
          {messages.problem.details}:{' '}
          <bdi lang='en' dir='auto'>
            {detail}
          </bdi>
        </p>
      )}
      {problem?.code && (
        <p className={styles.detail}>
          {messages.problem.code}: <Code>{problem.code}</Code>
        </p>
      )}
      {onRetry && (
        <p>
          <Button onClick={onRetry}>{messages.app.retry}</Button>
        </p>
      )}
    </div>
  )
}
