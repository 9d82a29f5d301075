import { useState } from 'react'
import { useLanguage } from '../../i18n/language.tsx'
import { Button } from '../../parts/button.tsx'
import { Code, Datum } from '../../parts/datum.tsx'
import { Icon } from '../../parts/icon.tsx'
import { VerdictTag } from '../verdict-tag.tsx'
import { useWords } from '../words/use-words.ts'
import type { NameRow } from '../worker/protocol.ts'
import styles from './many.module.css'

/** Rows on one page: what a browser draws without a pause. */
const perPage = 100

const Row = ({ row, at, onOpen }: { readonly row: NameRow; readonly at: number; readonly onOpen: () => void }) => {
  const { fill, number } = useLanguage()
  const words = useWords()
  const { name, best, formerly, warnings, problem } = row
  const shown = best ?? formerly
  return (
    <tr>
      <td>{number(at + 1)}</td>
      <th scope='row' translate='no'>
        <Datum>{name}</Datum>
        {warnings.map(({ code }) => (
          <span key={code} className={styles.warning}>
            <Icon name='notice' /> {words.reason[code]}
          </span>
        ))}
      </th>
      <td>
        {best ? (
          <VerdictTag verdict={best.verdict} />
        ) : formerly ? (
          words.many.formerly
        ) : problem === undefined ? (
          words.many.none
        ) : (
          <bdi lang='en'>{problem}</bdi>
        )}
      </td>
      <td className={styles.number}>{shown && number(Math.round(shown.score * 100) / 100)}</td>
      <td translate='no'>
        {shown && (
          <>
            <Datum>{shown.caption}</Datum> <Code>{shown.references.join(' ')}</Code>
          </>
        )}
      </td>
      <td>
        <Button
          look='quiet'
          onClick={onOpen}
          aria-label={fill(words.many.open, { name })}
          title={fill(words.many.open, { name })}
        >
          <Icon name='search' />
        </Button>
      </td>
    </tr>
  )
}

interface TableProps {
  readonly rows: readonly NameRow[]
  readonly onOpen: (name: string) => void
}

/** The names with the best that was found for each, a hundred at a time. */
export const ManyTable = ({ rows, onOpen }: TableProps) => {
  const { fill, number } = useLanguage()
  const words = useWords()
  const [only, setOnly] = useState(false)
  const [page, setPage] = useState(0)
  const chosen = rows.map((row, at) => ({ row, at })).filter(({ row }) => !only || row.best || row.formerly)
  const pages = Math.max(1, Math.ceil(chosen.length / perPage))
  const here = Math.min(page, pages - 1)
  return (
    <>
      <label className={styles.only}>
        <input
          type='checkbox'
          checked={only}
          onChange={(event) => {
            setOnly(event.currentTarget.checked)
            setPage(0)
          }}
        />{' '}
        {words.many.only}
      </label>
      {chosen.length === 0 ? (
        <p>{words.many.nothing}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an area that scrolls must be reachable by keyboard
        <section className={styles.scroll} tabIndex={0} aria-label={words.page.many}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope='col'>{words.many.row}</th>
                <th scope='col'>{words.many.name}</th>
                <th scope='col'>{words.many.verdict}</th>
                <th scope='col'>{words.many.score}</th>
                <th scope='col'>{words.many.party}</th>
                <td />
              </tr>
            </thead>
            <tbody>
              {chosen.slice(here * perPage, (here + 1) * perPage).map(({ row, at }) => (
                <Row key={at} row={row} at={at} onOpen={() => onOpen(row.name)} />
              ))}
            </tbody>
          </table>
        </section>
      )}
      {pages > 1 && (
        <nav className={styles.pages} aria-label={words.many.results}>
          <Button disabled={here === 0} onClick={() => setPage(here - 1)}>
            {words.many.previous}
          </Button>
          <span role='status'>{fill(words.many.page, { page: number(here + 1), pages: number(pages) })}</span>
          <Button disabled={here === pages - 1} onClick={() => setPage(here + 1)}>
            {words.many.next}
          </Button>
        </nav>
      )}
    </>
  )
}
