import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { readingQuery } from '../api/queries.ts'
import { useLanguage } from '../i18n/language.tsx'
import { ProblemNote } from '../problem/problem-note.tsx'
import styles from './document-view.module.css'
import { DocumentView } from './document-view.tsx'

/** The page of one document: asks for its reading and shows it. */
export const DocumentPage = () => {
  const { hash } = useParams({ from: '/documents/$hash' })
  const { messages } = useLanguage()
  const answer = useQuery(readingQuery(hash))
  if (answer.isPending) {
    return (
      <p className={styles.waiting} role='status'>
        {messages.app.loading}
      </p>
    )
  }
  if (answer.isError) {
    return (
      <div className={styles.waiting}>
        <ProblemNote error={answer.error} onRetry={() => void answer.refetch()} />
      </div>
    )
  }
  return <DocumentView key={hash} answer={answer.data} />
}
