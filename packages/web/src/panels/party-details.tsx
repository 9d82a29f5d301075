import { useQuery } from '@tanstack/react-query'
import type { Name, Party } from '../api/contract.ts'
import { partyQuery } from '../api/queries.ts'
import { useDesk } from '../document/desk-context.ts'
import { useLanguage } from '../i18n/language.tsx'
import { labelOf } from '../i18n/message.ts'
import { Code, Datum } from '../parts/datum.tsx'
import { Facts } from '../parts/facts.tsx'
import { ProblemNote } from '../problem/problem-note.tsx'
import styles from './party-details.module.css'

const namesShown = 8

const NameRow = ({ name }: { readonly name: Name }) => {
  const { messages } = useLanguage()
  return (
    <li>
      <Datum lang={name.language}>{name.text}</Datum>{' '}
      <span className={styles.strength}>{labelOf(messages.strength, name.strength)}</span>
    </li>
  )
}

const Names = ({ names }: { readonly names: readonly Name[] }) => {
  const { messages, plural } = useLanguage()
  const rows = (some: readonly Name[]) =>
    some.map((name) => <NameRow key={`${name.text} ${name.strength}`} name={name} />)
  return (
    <div>
      <h4 className={styles.heading}>{messages.parties.names}</h4>
      <ul className={styles.names}>{rows(names.slice(0, namesShown))}</ul>
      {names.length > namesShown && (
        <details>
          <summary>{plural(messages.parties.moreNames, names.length - namesShown)}</summary>
          <ul className={styles.names}>{rows(names.slice(namesShown))}</ul>
        </details>
      )}
    </div>
  )
}

const Entry = ({ party }: { readonly party: Party }) => {
  const { messages, date } = useLanguage()
  return (
    <>
      {party.listings.map((listing) => (
        <Facts
          key={`${listing.list} ${listing.reference}`}
          facts={[
            [messages.parties.reference, <Code key='reference'>{listing.reference}</Code>],
            [messages.parties.list, labelOf(messages.list, listing.list)],
            [messages.parties.programme, <Datum key='programme'>{listing.programme}</Datum>],
            [messages.parties.listedOn, listing.listedOn && date(listing.listedOn)],
            [messages.parties.amendedOn, listing.amendedOn.length > 0 && listing.amendedOn.map(date).join(' · ')],
            [messages.parties.removedOn, listing.removedOn && date(listing.removedOn)],
          ]}
        />
      ))}
      <Facts
        facts={[
          [messages.parties.born, party.birthDates?.map(({ edtf }) => date(edtf)).join(' · ')],
          [messages.parties.nationalities, party.nationalities && <Datum>{party.nationalities.join(' · ')}</Datum>],
          [messages.parties.positions, party.positions && <Datum>{party.positions.join(' · ')}</Datum>],
        ]}
      />
      {party.names.length > 0 && <Names names={party.names} />}
      {party.comments && (
        <details>
          <summary>{messages.parties.comments}</summary>
          <p className={styles.comments} lang='en' dir='auto'>
            {party.comments}
          </p>
        </details>
      )}
    </>
  )
}

/** The list's own entry, asked for when its card is selected: as of the document's date where it has one. */
export const PartyDetails = ({ reference }: { readonly reference: string }) => {
  const { messages, fill, date } = useLanguage()
  const { published } = useDesk().reading.document
  const answer = useQuery(partyQuery(reference, published))
  return (
    <div className={styles.details}>
      <h4 className={styles.heading}>
        {messages.parties.details} ·{' '}
        {published ? fill(messages.parties.asOf, { date: date(published) }) : messages.parties.asOfNow}
      </h4>
      {answer.isPending && <p role='status'>{messages.app.loading}</p>}
      {answer.isError && <ProblemNote error={answer.error} onRetry={() => void answer.refetch()} />}
      {answer.data && <Entry party={answer.data} />}
    </div>
  )
}
