import type { Schema } from '@marsad/core/register'
import type { Ref } from 'react'
import { useLanguage } from '../i18n/language.tsx'
import { Button } from '../parts/button.tsx'
import { Field } from '../start/field.tsx'
import { hasRoom } from './has-room.ts'
import styles from './question-form.module.css'
import { useWords } from './words/use-words.ts'
import type { Question } from './worker/protocol.ts'

/** The fields as they stand in the form; '' where nothing was given. */
export interface Fields {
  readonly name: string
  readonly schema: Schema | ''
  readonly birthDate: string
  readonly country: string
  readonly gender: 'male' | 'female' | ''
  readonly identifier: string
}

/** A form with nothing in it. */
export const noFields: Fields = { name: '', schema: '', birthDate: '', country: '', gender: '', identifier: '' }

/** The fields as a question: what is blank is not asked. */
export const questionOf = ({ name, schema, birthDate, country, gender, identifier }: Fields): Question => ({
  name,
  ...(schema !== '' && { schema }),
  ...(birthDate.trim() !== '' && { birthDate: birthDate.trim() }),
  ...(country.trim() !== '' && { country: country.trim() }),
  ...(gender !== '' && { gender }),
  ...(identifier.trim() !== '' && { identifier: identifier.trim() }),
})

/** Nothing typed here may be kept or sent: no autocomplete, and no spell checker, which browsers may run on somebody's server. */
const quiet = { autoComplete: 'off', autoCorrect: 'off', autoCapitalize: 'off', spellCheck: false } as const

interface FormProps {
  readonly fields: Fields
  readonly onChange: (fields: Fields) => void
  readonly nameRef: Ref<HTMLInputElement>
}

/** Whom to look for. There is no button: candidates come while one types. */
export const QuestionForm = ({ fields, onChange, nameRef }: FormProps) => {
  const { messages } = useLanguage()
  const words = useWords()
  const text = (key: 'name' | 'birthDate' | 'country' | 'identifier') => ({
    ...quiet,
    value: fields[key],
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      onChange({ ...fields, [key]: event.currentTarget.value }),
  })
  return (
    // A form without an action: Enter must not send its fields anywhere, least of all into the address.
    <form className={styles.form} onSubmit={(event) => event.preventDefault()} autoComplete='off'>
      <Field label={words.field.name} hint={words.field.nameHint}>
        {(ids) => (
          <input
            {...ids}
            {...text('name')}
            ref={nameRef}
            type='text'
            dir='auto'
            maxLength={1000}
            className={styles.name}
          />
        )}
      </Field>
      <Field label={words.field.schema}>
        {(ids) => (
          <select
            {...ids}
            value={fields.schema}
            onChange={(event) => onChange({ ...fields, schema: event.currentTarget.value as Schema | '' })}
          >
            <option value=''>{words.field.anySchema}</option>
            {Object.entries(words.schema).map(([schema, word]) => (
              <option key={schema} value={schema}>
                {word}
              </option>
            ))}
          </select>
        )}
      </Field>
      <details className={styles.facts} open={hasRoom()}>
        <summary>
          {words.field.facts} <span>({messages.form.optional})</span>
        </summary>
        <div className={styles.grid}>
          <Field label={words.field.birthDate} hint={words.field.birthDateHint}>
            {(ids) => <input {...ids} {...text('birthDate')} type='text' dir='ltr' maxLength={40} />}
          </Field>
          <Field label={words.field.country} hint={words.field.countryHint}>
            {(ids) => <input {...ids} {...text('country')} type='text' dir='auto' maxLength={100} />}
          </Field>
          <Field label={words.field.gender}>
            {(ids) => (
              <select
                {...ids}
                value={fields.gender}
                onChange={(event) => onChange({ ...fields, gender: event.currentTarget.value as Fields['gender'] })}
              >
                <option value=''>{words.field.anyGender}</option>
                <option value='male'>{words.gender.male}</option>
                <option value='female'>{words.gender.female}</option>
              </select>
            )}
          </Field>
          <Field label={words.field.identifier}>
            {(ids) => <input {...ids} {...text('identifier')} type='text' dir='ltr' maxLength={100} />}
          </Field>
        </div>
      </details>
      <p>
        <Button onClick={() => onChange(noFields)}>{words.field.clear}</Button>
      </p>
    </form>
  )
}
