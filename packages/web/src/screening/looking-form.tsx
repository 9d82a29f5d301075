import { useNavigate, useSearch } from '@tanstack/react-router'
import { useLanguage } from '../i18n/language.tsx'
import { labelOf } from '../i18n/message.ts'
import { Field } from '../start/field.tsx'
import { hasRoom } from './has-room.ts'
import styles from './looking-form.module.css'
import { defaultLimit, limits, readLists, type ScreenSearch, writeLists } from './search.ts'
import { useWords } from './words/use-words.ts'

interface LookingProps {
  /** Those that are loaded. */
  readonly lists: readonly string[]
  /** Whether the number of candidates matters: of many names only the best of each is shown. */
  readonly withLimit: boolean
}

/** How to look: the only things of this page that stand in its address. */
export const LookingForm = ({ lists, withLimit }: LookingProps) => {
  const { messages, number } = useLanguage()
  const words = useWords()
  const search = useSearch({ from: '/screen' })
  const navigate = useNavigate({ from: '/screen' })
  const chosen = readLists(search) ?? lists
  const change = (next: ScreenSearch): void => {
    void navigate({ search: ({ lang }) => ({ ...(lang && { lang }), ...next }), replace: true, resetScroll: false })
  }
  const searchOf = (limit: number, named = search.lists): ScreenSearch => ({
    ...(named !== undefined && { lists: named }),
    ...(limit !== defaultLimit && { limit }),
  })
  const toggle = (list: string): void => {
    const next = lists.filter((one) => (one === list ? !chosen.includes(one) : chosen.includes(one)))
    // None chosen would be a question to nobody: all are asked again.
    const all = next.length === lists.length || next.length === 0
    change(searchOf(search.limit ?? defaultLimit, all ? undefined : writeLists(next)))
  }
  if (!withLimit && lists.length < 2) return null
  return (
    <details className={styles.looking} open={hasRoom()}>
      <summary>{words.field.looking}</summary>
      {withLimit && (
        <Field label={words.field.limit}>
          {(ids) => (
            <select
              {...ids}
              value={search.limit ?? defaultLimit}
              onChange={(event) => change(searchOf(Number(event.currentTarget.value), search.lists))}
            >
              {limits.map((limit) => (
                <option key={limit} value={limit}>
                  {number(limit)}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      {lists.length > 1 && (
        <fieldset className={styles.lists}>
          <legend>{words.field.lists}</legend>
          {lists.map((list) => (
            <label key={list}>
              <input type='checkbox' checked={chosen.includes(list)} onChange={() => toggle(list)} />{' '}
              <bdi>{labelOf(messages.list, list)}</bdi>
            </label>
          ))}
        </fieldset>
      )}
    </details>
  )
}
