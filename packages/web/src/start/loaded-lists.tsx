import { useQuery } from '@tanstack/react-query'
import type { EditionInfo } from '../api/contract.ts'
import { statusQuery } from '../api/queries.ts'
import { useLanguage } from '../i18n/language.tsx'
import { labelOf } from '../i18n/message.ts'
import styles from './loaded-lists.module.css'

const newestFirst = (a: EditionInfo, b: EditionInfo): number => (a.published < b.published ? 1 : -1)

/** Which editions a reading is checked against, newest first. */
export const LoadedLists = () => {
  const { messages, fill, date, plural } = useLanguage()
  const status = useQuery(statusQuery)
  if (!status.data) return null
  const { editions, starter, starterParties } = status.data
  if (editions.length === 0 && !starter) return null
  return (
    <section aria-labelledby='lists-heading'>
      <h2 id='lists-heading'>{messages.start.lists}</h2>
      <ul className={styles.list}>
        {starter && (
          <li className={styles.row}>
            <span>{messages.start.starterEdition}</span>
            {starterParties !== undefined && <span>{plural(messages.start.parties, starterParties)}</span>}
          </li>
        )}
        {editions.toSorted(newestFirst).map((edition) => (
          <li key={`${edition.list} ${edition.published} ${edition.hash}`} className={styles.row}>
            <span>{labelOf(messages.list, edition.list)}</span>
            <span>{fill(messages.start.edition, { date: date(edition.published) })}</span>
            <span>{plural(messages.start.parties, edition.parties)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
