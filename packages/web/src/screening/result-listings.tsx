import type { ScreeningResult } from '@marsad/core/screening'
import { useLanguage } from '../i18n/language.tsx'
import { labelOf } from '../i18n/message.ts'
import { StatusTag } from '../panels/status-tag.tsx'
import { Code, Datum } from '../parts/datum.tsx'
import styles from './result-card.module.css'
import { useWords } from './words/use-words.ts'

/** Where the party stands or stood, list by list. */
export const Listings = ({ listings }: { readonly listings: ScreeningResult['listings'] }) => {
  const { messages, date } = useLanguage()
  const words = useWords()
  return (
    <ul className={styles.listings} aria-label={words.answer.listings}>
      {listings.map(({ list, reference, programme, status, listedOn, removedOn }) => (
        <li key={`${list} ${reference} ${programme}`}>
          <strong>
            <bdi>{labelOf(messages.list, list)}</bdi>
          </strong>{' '}
          <Code>{reference}</Code> <StatusTag status={status} />{' '}
          {programme !== '' && (
            <span>
              {messages.parties.programme}: <Datum>{programme}</Datum>
            </span>
          )}{' '}
          {listedOn && (
            <span>
              {messages.parties.listedOn}: <bdi>{date(listedOn)}</bdi>
            </span>
          )}{' '}
          {removedOn && (
            <span>
              {messages.parties.removedOn}: <bdi>{date(removedOn)}</bdi>
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
