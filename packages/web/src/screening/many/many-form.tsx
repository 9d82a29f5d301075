import { useId, useState } from 'react'
import { useLanguage } from '../../i18n/language.tsx'
import { Button } from '../../parts/button.tsx'
import { Icon } from '../../parts/icon.tsx'
import note from '../../problem/problem-note.module.css'
import { decodeFile, fileLimit } from '../../start/decode-file.ts'
import { Field } from '../../start/field.tsx'
import drop from '../../start/file-drop.module.css'
import { FileDrop } from '../../start/file-drop.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './many.module.css'
import { mostNames, namesOfText } from './names-of-text.ts'

interface FormProps {
  readonly disabled: boolean
  readonly onNames: (names: readonly string[]) => void
}

/** Takes names by paste, by dialog or by drop; all of it is read in the tab. */
export const ManyForm = ({ disabled, onNames }: FormProps) => {
  const { fill, number, bytes } = useLanguage()
  const words = useWords()
  const [text, setText] = useState('')
  const [problem, setProblem] = useState<string>()
  const [column, setColumn] = useState<string>()
  const fileId = useId()

  const read = (content: string, fileName?: string): void => {
    const found = namesOfText(content, fileName)
    setColumn('names' in found ? found.column : undefined)
    if ('names' in found) {
      setProblem(undefined)
      onNames(found.names)
    } else if (found.problem === 'none') setProblem(words.file.none)
    else if (found.problem === 'many')
      setProblem(fill(words.file.many, { count: number(found.count), most: number(mostNames) }))
    else setProblem(fill(words.file.quote, { line: number(found.line) }))
  }
  const take = async (file: File): Promise<void> => {
    const sizes = { size: bytes(file.size), limit: bytes(fileLimit) }
    const content = file.size > fileLimit ? new Uint8Array(fileLimit + 1) : new Uint8Array(await file.arrayBuffer())
    const decoded = decodeFile(file.name, content, sizes)
    if ('text' in decoded) return read(decoded.text, file.name)
    const { kind, values } = decoded.problem
    setProblem(
      kind === 'tooLarge' || kind === 'binary' || kind === 'encoding'
        ? fill(words.file[kind], values)
        : words.file.none,
    )
  }

  return (
    <FileDrop onFile={(file) => void take(file)}>
      <form
        className={styles.form}
        autoComplete='off'
        onSubmit={(event) => {
          event.preventDefault()
          read(text)
        }}
      >
        <Field label={words.many.text} hint={fill(words.many.intro, { most: number(mostNames) })}>
          {(ids) => (
            <textarea
              {...ids}
              dir='auto'
              rows={8}
              value={text}
              spellCheck={false}
              autoComplete='off'
              autoCorrect='off'
              className={styles.text}
              onChange={(event) => setText(event.currentTarget.value)}
            />
          )}
        </Field>
        <p className={drop.picker}>
          <input
            id={fileId}
            type='file'
            accept='.txt,.csv,.tsv,text/plain,text/csv,text/tab-separated-values'
            className={drop.input}
            disabled={disabled}
            onChange={(event) => {
              const chosen = event.currentTarget.files?.[0]
              if (chosen) void take(chosen)
              // The same file may be chosen again after it was corrected.
              event.currentTarget.value = ''
            }}
          />
          <label htmlFor={fileId} className={drop.label}>
            <Icon name='file' />
            {words.many.file}
          </label>
          <span className={drop.hint}>{words.many.fileHint}</span>
        </p>
        {column !== undefined && <p role='status'>{fill(words.many.column, { column })}</p>}
        {problem !== undefined && (
          <p className={note.note} role='alert'>
            {problem}
          </p>
        )}
        <p>
          <Button type='submit' look='primary' disabled={disabled}>
            {words.many.start}
          </Button>
        </p>
      </form>
    </FileDrop>
  )
}
