import { useQuery } from '@tanstack/react-query'
import { statusQuery } from '../api/queries.ts'
import { useLanguage } from '../i18n/language.tsx'
import { Code } from '../parts/datum.tsx'
import { Icon } from '../parts/icon.tsx'
import styles from './starter-notice.module.css'

/** Says that only the starter register is loaded, how small it is, and how to get the full lists. */
export const StarterNotice = () => {
  const { messages, plural } = useLanguage()
  const status = useQuery(statusQuery)
  if (!status.data?.starter) return null
  const parties = status.data.starterParties
  return (
    <aside className={styles.notice} aria-label={messages.starter.title}>
      <p>
        <strong className={styles.title}>
          <Icon name='notice' />
          {messages.starter.title}
        </strong>{' '}
        {parties !== undefined && plural(messages.starter.parties, parties)}{' '}
        <span className={styles.how}>
          {messages.starter.how} <Code>npx marsad lists update</Code>
        </span>
      </p>
    </aside>
  )
}
