import type { ScreeningResult } from '@marsad/core/screening'
import { useId } from 'react'
import { useLanguage } from '../i18n/language.tsx'
import { Code, Datum } from '../parts/datum.tsx'
import { AlignedWords } from './aligned-words.tsx'
import styles from './result-card.module.css'
import { Alarms, Reasons, WouldChange } from './result-facts.tsx'
import { Listings } from './result-listings.tsx'
import { VerdictTag } from './verdict-tag.tsx'
import { useWords } from './words/use-words.ts'

interface CardProps {
  readonly result: ScreeningResult
  /** Lists that were asked, for what is known of false alarms. */
  readonly lists: readonly string[]
}

/** One candidate with everything that speaks for it and against it. */
export const ResultCard = ({ result, lists }: CardProps) => {
  const { messages, fill, number } = useLanguage()
  const words = useWords()
  const id = useId()
  const { caption, schema, score, verdict, references, listedName, queryName, aligned } = result
  return (
    <article className={styles.card} aria-labelledby={id}>
      <header className={styles.head}>
        <h3 id={id} translate='no'>
          <Datum>{caption}</Datum>
        </h3>
        <VerdictTag verdict={verdict} />
        <span className={styles.about}>
          {fill(words.answer.score, { score: number(Math.round(score * 100) / 100) })} · {words.schema[schema]} ·{' '}
          {references.map((reference, at) => (
            <span key={reference}>
              {at > 0 && ', '}
              <Code>{reference}</Code>
            </span>
          ))}
        </span>
      </header>
      <Listings listings={result.listings} />
      {aligned.length > 0 ? (
        <div className={styles.names}>
          <p>
            <span className={styles.label}>{words.answer.queryName}:</span> <Datum>{queryName}</Datum>
          </p>
          <AlignedWords query={queryName} aligned={aligned} />
          <p>
            <span className={styles.label}>{words.answer.listedName}:</span> <Datum>{listedName.text}</Datum>{' '}
            <span className={styles.label}>
              ({messages.strength[listedName.strength as keyof typeof messages.strength] ?? listedName.strength})
            </span>
          </p>
        </div>
      ) : (
        <p>{words.answer.byIdentifier}</p>
      )}
      <Reasons result={result} />
      <WouldChange changes={result.wouldChange} />
      <Alarms alarms={result.falseAlarms} lists={lists} />
    </article>
  )
}
