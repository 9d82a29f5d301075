import { useSearch } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useLanguage } from '../i18n/language.tsx'
import { Icon } from '../parts/icon.tsx'
import { useTitle } from '../parts/use-title.ts'
import { AnswerView } from './answer-view.tsx'
import { LoadNote } from './load-note.tsx'
import { LookingForm } from './looking-form.tsx'
import { ManyForm } from './many/many-form.tsx'
import { ManyView } from './many/many-view.tsx'
import { useMany } from './many/use-many.ts'
import { type Fields, noFields, QuestionForm, questionOf } from './question-form.tsx'
import { RegisterLine } from './register-line.tsx'
import styles from './screen-page.module.css'
import { defaultLimit, readLists } from './search.ts'
import type { SnapshotState } from './snapshot-store.ts'
import { useSnapshot } from './tab-snapshot.ts'
import { useAnswer } from './use-answer.ts'
import { useWords } from './words/use-words.ts'
import type { Looking } from './worker/protocol.ts'

type Mode = 'one' | 'many'

const Switch = ({ mode, onMode }: { readonly mode: Mode; readonly onMode: (mode: Mode) => void }) => {
  const words = useWords()
  return (
    <fieldset className={styles.switch}>
      <legend className='visually-hidden'>{words.page.mode}</legend>
      {(['one', 'many'] as const).map((one) => (
        <button key={one} type='button' aria-pressed={one === mode} onClick={() => onMode(one)}>
          {words.page[one]}
        </button>
      ))}
    </fieldset>
  )
}

/** The lists a starter register stands for: all of it comes from the UN's. */
const starterLists = ['un_sc_sanctions']

const listsOf = (state: SnapshotState): readonly string[] => {
  if (state.at !== 'ready') return []
  const { starter, editions } = state.loaded.origin
  return starter ? starterLists : [...new Set(editions.map(({ list }) => list))].sort()
}

/** Screens names in this tab. Whatever is typed or read here lives in the memory of this page and goes to its worker, nowhere else. */
export const ScreenPage = () => {
  const { messages } = useLanguage()
  const words = useWords()
  useTitle(`${words.page.title} · ${messages.app.title}`)
  const search = useSearch({ from: '/screen' })
  const { snapshot, state } = useSnapshot()
  const [mode, setMode] = useState<Mode>('one')
  const [fields, setFields] = useState<Fields>(noFields)
  const nameRef = useRef<HTMLInputElement>(null)
  const chosen = readLists(search)
  const looking: Looking = { limit: search.limit ?? defaultLimit, ...(chosen && { lists: chosen }) }
  const answer = useAnswer(snapshot.client, state.at === 'ready' ? state.tag : undefined, questionOf(fields), looking)
  const many = useMany(snapshot.client)
  const lists = listsOf(state)
  const open = (name: string): void => {
    flushSync(() => {
      setFields({ ...noFields, name })
      setMode('one')
    })
    nameRef.current?.focus()
  }
  return (
    <div className={styles.page}>
      <div className={styles.intro}>
        <h1>{words.page.title}</h1>
        <p>{words.page.intro}</p>
        <p className={styles.private}>
          <Icon name='yes' /> {state.at === 'ready' ? words.page.private : words.page.privateLoading}
        </p>
        {state.at === 'ready' && <RegisterLine loaded={state.loaded} onCheck={() => void snapshot.refresh()} />}
        <Switch mode={mode} onMode={setMode} />
      </div>
      <div className={mode === 'one' ? styles.columns : styles.single}>
        <div className={styles.ask}>
          {mode === 'one' ? (
            <QuestionForm fields={fields} onChange={setFields} nameRef={nameRef} />
          ) : (
            <ManyForm
              disabled={state.at !== 'ready' || many.state.running}
              onNames={(names) => void many.start(names, undefined, looking)}
            />
          )}
          <LookingForm lists={lists} withLimit={mode === 'one'} />
          <p className={styles.undecided}>{words.page.undecided}</p>
        </div>
        <section className={styles.answer} aria-labelledby='answer-heading'>
          <h2 id='answer-heading' className='visually-hidden'>
            {mode === 'one' ? words.answer.heading : words.many.results}
          </h2>
          <LoadNote state={state} onRetry={() => void snapshot.refresh()} />
          {state.at === 'ready' &&
            (mode === 'one' ? (
              <AnswerView state={answer} lists={lists} />
            ) : (
              <ManyView state={many.state} onStop={many.stop} onOpen={open} />
            ))}
        </section>
      </div>
    </div>
  )
}
