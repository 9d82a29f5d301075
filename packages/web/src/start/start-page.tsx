import { useQuery } from '@tanstack/react-query'
import { documentsQuery } from '../api/queries.ts'
import { useLanguage } from '../i18n/language.tsx'
import { useTitle } from '../parts/use-title.ts'
import { ProblemNote } from '../problem/problem-note.tsx'
import { DocumentList } from './document-list.tsx'
import { LoadedLists } from './loaded-lists.tsx'
import { ReadForm } from './read-form.tsx'
import styles from './start-page.module.css'

/** The first page: read a text, or open one that was read before. */
export const StartPage = () => {
  const { messages, plural } = useLanguage()
  const documents = useQuery(documentsQuery)
  useTitle(messages.app.title)
  return (
    <div className={styles.page}>
      <section className={styles.read} aria-labelledby='read-heading'>
        <h1 id='read-heading'>{messages.start.heading}</h1>
        <p className={styles.intro}>{messages.start.intro}</p>
        <ReadForm />
      </section>
      <div className={styles.side}>
        <section aria-labelledby='documents-heading'>
          <div className={styles.sideHead}>
            <h2 id='documents-heading'>{messages.start.documents}</h2>
            {documents.data && (
              <span className={styles.count}>{plural(messages.start.count, documents.data.length)}</span>
            )}
          </div>
          {documents.isPending && <p role='status'>{messages.app.loading}</p>}
          {documents.isError && <ProblemNote error={documents.error} onRetry={() => void documents.refetch()} />}
          {documents.data && <DocumentList documents={documents.data} />}
        </section>
        <LoadedLists />
      </div>
    </div>
  )
}
