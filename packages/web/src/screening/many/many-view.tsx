import { useId } from 'react'
import { useLanguage } from '../../i18n/language.tsx'
import { Button } from '../../parts/button.tsx'
import note from '../../problem/problem-note.module.css'
import { useWords } from '../words/use-words.ts'
import styles from './many.module.css'
import { ManyTable } from './many-table.tsx'
import { rowsCsv } from './rows-csv.ts'
import type { ManyState } from './use-many.ts'

/** Hands a file to the browser to save. It is made here and goes to the disk, past no network. */
const save = (name: string, text: string): void => {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

interface ViewProps {
  readonly state: ManyState
  readonly onStop: () => void
  readonly onOpen: (name: string) => void
}

/** How far the names are, what was found, and the file to save. */
export const ManyView = ({ state, onStop, onOpen }: ViewProps) => {
  const { fill, number, plural } = useLanguage()
  const words = useWords()
  const id = useId()
  const { all, rows, running, failed } = state
  if (all === 0) return null
  const counts = { done: number(rows.length), all: number(all) }
  const stopped = !running && rows.length < all
  return (
    <div className={styles.view}>
      {running && (
        <p className={styles.running}>
          <progress aria-labelledby={id} value={rows.length} max={all} />
          <span id={id}>{fill(words.many.progress, counts)}</span>
          <Button onClick={onStop}>{words.many.stop}</Button>
        </p>
      )}
      {failed !== undefined && (
        <p className={note.note} role='alert'>
          {words.load.crash} <bdi lang='en'>{failed}</bdi>
        </p>
      )}
      {!running && (
        <p className={styles.running}>
          <span role='status'>
            {stopped ? fill(words.many.stopped, counts) : plural(words.many.asked, rows.length)} ·{' '}
            {plural(words.many.found, rows.filter(({ best }) => best !== undefined).length)}
          </span>
          <Button onClick={() => save(words.many.saveName, rowsCsv(rows))}>{words.many.save}</Button>
        </p>
      )}
      <ManyTable rows={rows} onOpen={onOpen} />
    </div>
  )
}
