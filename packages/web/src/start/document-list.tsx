import { Link } from '@tanstack/react-router'
import type { DocumentRow } from '../api/contract.ts'
import { useLanguage } from '../i18n/language.tsx'
import { Datum } from '../parts/datum.tsx'
import { Tag } from '../parts/tag.tsx'
import styles from './document-list.module.css'

const Row = ({ row }: { readonly row: DocumentRow }) => {
  const { messages, fill, date, day } = useLanguage()
  return (
    <li className={styles.row}>
      <Link to='/documents/$hash' params={{ hash: row.hash }} className={styles.title}>
        <span dir='auto'>{row.title ?? messages.start.untitled}</span>
      </Link>
      <p className={styles.about}>
        {row.sample && <Tag>{messages.start.sample}</Tag>}
        <span>{row.source ? <Datum>{row.source}</Datum> : messages.start.noSource}</span>
        <span>
          {row.published ? fill(messages.start.published, { date: date(row.published) }) : messages.start.undated}
        </span>
        {!row.sample && <span>{fill(messages.start.added, { date: day(row.addedAt) })}</span>}
      </p>
    </li>
  )
}

/** The documents of the workspace, newest first, as the server orders them. */
export const DocumentList = ({ documents }: { readonly documents: readonly DocumentRow[] }) => {
  const { messages } = useLanguage()
  if (documents.length === 0) return <p className={styles.none}>{messages.start.none}</p>
  return (
    <ul className={styles.list}>
      {documents.map((row) => (
        <Row key={row.hash} row={row} />
      ))}
    </ul>
  )
}
