import { useId } from 'react'
import { useLanguage } from '../i18n/language.tsx'
import { Button } from '../parts/button.tsx'
import { Icon } from '../parts/icon.tsx'
import { ProblemError } from '../problem/problem.ts'
import note from '../problem/problem-note.module.css'
import { ProblemNote } from '../problem/problem-note.tsx'
import styles from './load-note.module.css'
import type { SnapshotState } from './snapshot-store.ts'
import { useWords } from './words/use-words.ts'

/** How far the lists are. Only the sentence is announced, not every kilobyte. */
const Loading = ({ state }: { readonly state: Extract<SnapshotState, { at: 'loading' }> }) => {
  const { fill, bytes } = useLanguage()
  const words = useWords()
  const id = useId()
  const { received = 0, total } = state.progress ?? {}
  const whole = total !== undefined && received >= total
  return (
    <div className={styles.loading}>
      <p id={id} role='status'>
        {whole ? words.load.preparing : words.load.loading}
      </p>
      <progress aria-labelledby={id} {...(total !== undefined && !whole && { value: received, max: total })} />
      {received > 0 && (
        <p className={styles.bytes}>
          {total === undefined
            ? fill(words.load.some, { received: bytes(received) })
            : fill(words.load.progress, { received: bytes(received), total: bytes(total) })}
        </p>
      )}
    </div>
  )
}

/** A failure that only loading the page anew helps against. */
const ReloadNote = ({ sentence, detail }: { readonly sentence: string; readonly detail?: string }) => {
  const { messages } = useLanguage()
  const words = useWords()
  return (
    <div className={note.note} role='alert'>
      <h2 className={note.heading}>
        <Icon name='notice' />
        {words.load.failed}
      </h2>
      <p>{sentence}</p>
      {detail && (
        <p className={note.detail}>
          {messages.problem.details}: <bdi lang='en'>{detail}</bdi>
        </p>
      )}
      <p>
        <Button onClick={() => window.location.reload()}>{words.load.reload}</Button>
      </p>
    </div>
  )
}

/** What stands in the place of answers until the lists are there, or when they do not come. */
export const LoadNote = ({ state, onRetry }: { readonly state: SnapshotState; readonly onRetry: () => void }) => {
  const words = useWords()
  if (state.at === 'ready') return null
  if (state.at === 'loading') return <Loading state={state} />
  if (state.otherVersion) return <ReloadNote sentence={words.load.otherVersion} />
  if (state.error instanceof ProblemError) return <ProblemNote error={state.error} onRetry={onRetry} />
  return <ReloadNote sentence={words.load.crash} detail={String(state.error)} />
}
