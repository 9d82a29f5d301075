import { type FormEvent, useRef, useState } from 'react'
import type { ReadingRequest } from '../api/contract.ts'
import { useLanguage } from '../i18n/language.tsx'
import { Button } from '../parts/button.tsx'
import { ProblemError } from '../problem/problem.ts'
import { ProblemNote } from '../problem/problem-note.tsx'
import { Field } from './field.tsx'
import { FileDrop, FilePicker } from './file-drop.tsx'
import styles from './read-form.module.css'
import { titleOf } from './title-of.ts'
import { type ChosenFile, useFile } from './use-file.ts'
import { useRead } from './use-read.ts'

const field = (data: FormData, name: string): string | undefined => {
  const value = data.get(name)
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}

const requestOf = (data: FormData, file: ChosenFile | undefined): ReadingRequest | undefined => {
  const pasted = data.get('text')
  const text = file?.text ?? (typeof pasted === 'string' ? pasted : '')
  if (text.trim() === '') return undefined
  const [published, source] = [field(data, 'published'), field(data, 'source')]
  // A page brings its own title; of a plain text the first line is taken, as the hint beside the field says.
  const title = field(data, 'title') ?? (file?.html ? undefined : titleOf(text))
  return {
    ...(file?.html ? { html: text } : { text }),
    ...(published === undefined ? {} : { published }),
    ...(source === undefined ? {} : { source }),
    ...(title === undefined ? {} : { title }),
  }
}

/** The form of the first page: a pasted text or one file, and what is known about it. */
export const ReadForm = () => {
  const { messages } = useLanguage()
  const { file, error: fileError, take, drop } = useFile()
  const [empty, setEmpty] = useState(false)
  const read = useRead()
  const textRef = useRef<HTMLTextAreaElement>(null)

  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const request = requestOf(new FormData(event.currentTarget), file)
    setEmpty(request === undefined)
    if (request === undefined) textRef.current?.focus()
    else read.mutate(request)
  }
  const error = fileError ?? (empty ? new ProblemError({ kind: 'empty', values: {} }) : read.error)

  return (
    <FileDrop onFile={(chosen) => void take(chosen)}>
      <form className={styles.form} onSubmit={submit}>
        {file === undefined && (
          <Field label={messages.form.text} hint={messages.form.textHint}>
            {(ids) => (
              <textarea
                {...ids}
                ref={textRef}
                name='text'
                dir='auto'
                rows={8}
                className={styles.text}
                aria-invalid={empty || undefined}
              />
            )}
          </Field>
        )}
        <FilePicker file={file} onFile={(chosen) => void take(chosen)} onRemove={drop} />
        <div className={styles.row}>
          <Field label={messages.form.published} hint={messages.form.publishedHint} optional>
            {(ids) => <input {...ids} type='date' name='published' />}
          </Field>
          <Field label={messages.form.source} optional>
            {(ids) => <input {...ids} type='text' name='source' dir='auto' autoComplete='off' maxLength={300} />}
          </Field>
        </div>
        <Field label={messages.form.title} optional>
          {(ids) => <input {...ids} type='text' name='title' dir='auto' autoComplete='off' maxLength={500} />}
        </Field>
        {error && <ProblemNote error={error} />}
        <p>
          <Button type='submit' look='primary' disabled={read.isPending}>
            {read.isPending ? messages.form.working : messages.form.submit}
          </Button>
        </p>
      </form>
    </FileDrop>
  )
}
