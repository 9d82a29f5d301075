import type { ReactNode } from 'react'
import { useLanguage } from '../i18n/language.tsx'
import { Code, Datum } from '../parts/datum.tsx'
import { Icon } from '../parts/icon.tsx'
import { useDesk } from './desk-context.ts'
import styles from './document-head.module.css'

const fingerprintLength = 12

/** Title and provenance: who published it, when, in which language, and against which lists it was read. */
export const DocumentHead = () => {
  const { messages, date, fill, languageName } = useLanguage()
  const { document, register, notices } = useDesk().reading
  const newest = register.editions
    .map(({ published }) => published)
    .toSorted()
    .at(-1)
  const against = register.starter
    ? messages.document.starterUsed
    : newest && fill(messages.document.loadedNow, { date: date(newest) })
  const language = document.language === 'und' ? messages.document.unknownLanguage : languageName(document.language)
  const facts: readonly (readonly [string, ReactNode])[] = [
    [messages.document.published, document.published ? date(document.published) : messages.start.undated],
    [
      messages.document.source,
      document.source ? <Datum key='source'>{document.source}</Datum> : messages.start.noSource,
    ],
    [messages.document.language, language],
    [messages.document.readAgainst, against],
    [messages.document.fingerprint, <Code key='hash'>{document.hash.slice(0, fingerprintLength)}</Code>],
  ]
  return (
    <header className={styles.head}>
      <h1 className={styles.title} lang={document.language === 'und' ? undefined : document.language} dir='auto'>
        {document.title ?? messages.start.untitled}
      </h1>
      <dl className={styles.facts}>
        {facts.map(([label, value]) =>
          value ? (
            <div key={label}>
              <dt>{label}</dt> <dd>{value}</dd>
            </div>
          ) : null,
        )}
      </dl>
      {document.url && (
        <p className={styles.url}>
          <a href={document.url} rel='noreferrer noopener' target='_blank' dir='ltr'>
            {document.url}
          </a>
        </p>
      )}
      {document.published === undefined && <p className={styles.notice}>{messages.document.undatedNote}</p>}
      {notices.length > 0 && (
        <details className={styles.notices}>
          <summary>
            <Icon name='notice' /> {messages.document.notices}
          </summary>
          <ul>
            {notices.map(({ code, message }) => (
              <li key={`${code} ${message}`}>
                <bdi lang='en'>{message}</bdi> <Code>{code}</Code>
              </li>
            ))}
          </ul>
        </details>
      )}
    </header>
  )
}
