import { useSelected } from '../document/desk-context.ts'
import { useLanguage } from '../i18n/language.tsx'
import { labelOf } from '../i18n/message.ts'
import { Code, Datum } from '../parts/datum.tsx'
import { Facts } from '../parts/facts.tsx'
import { Tag } from '../parts/tag.tsx'
import type { Subject } from '../reading/subjects.ts'
import { Card } from './card.tsx'
import { MentionButtons } from './mention-buttons.tsx'
import styles from './party-card.module.css'
import { PartyDetails } from './party-details.tsx'
import { StatusTag } from './status-tag.tsx'
import { Words } from './words.tsx'

/** A note in the interface's language, else in English, else the first there is; with the language it is in. */
const noteIn = (
  notes: Readonly<Record<string, string>> | undefined,
  locale: string,
): readonly [string, string] | undefined => {
  if (notes === undefined) return undefined
  const language = [locale, 'en', ...Object.keys(notes)].find((code) => notes[code] !== undefined)
  const note = language === undefined ? undefined : notes[language]
  return language === undefined || note === undefined ? undefined : [language, note]
}

const Wordings = ({ wordings }: { readonly wordings: readonly string[] }) =>
  wordings.map((wording) => (
    <span key={wording} className={styles.wording}>
      <Words>{wording}</Words>
    </span>
  ))

/** One party, organisation or person: how the text names it, and how it stands with the lists. */
export const PartyCard = ({ subject }: { readonly subject: Subject }) => {
  const { messages, locale, date, dictionaryName } = useLanguage()
  const { lead, mentions, item } = subject
  const party = lead.party
  const isCurrent = useSelected((current) => current?.group === item.group)
  const name = dictionaryName(lead.labels) ?? party?.caption ?? lead.label
  const wordings = subject.wordings.filter((wording) => wording !== name)
  const note = noteIn(party?.notes, locale)
  const labels = [...new Set(mentions.flatMap(({ textLabel }) => (textLabel ? [textLabel.text] : [])))]
  const reference = party && party.references.length > 0 ? party.references.join(', ') : undefined
  return (
    <Card
      item={item}
      title={
        <span className={styles.name}>
          {name ? <Datum>{name}</Datum> : <Words>{lead.text}</Words>}
          {reference && <Code>{reference}</Code>}
        </span>
      }
    >
      <p className={styles.tags}>
        {!party && <Wordings wordings={name ? wordings : []} />}
        {party && <StatusTag status={party.status} />}
        {lead.kind !== 'party' && <Tag>{messages.kind[lead.kind]}</Tag>}
        {mentions.every(({ inferred }) => inferred) && <Tag tone='warn'>{messages.parties.inferred}</Tag>}
        {labels.map((label) => (
          <Tag key={label} tone='warn'>
            {messages.parties.textLabel}: «<Words>{label}</Words>»
          </Tag>
        ))}
      </p>
      {party && wordings.length > 0 && (
        <p className={styles.wordings}>
          <Wordings wordings={wordings} />
        </p>
      )}
      {note && (
        <p className={styles.note} lang={note[0]} dir='auto'>
          {note[1]}
        </p>
      )}
      <Facts
        facts={[
          [messages.parties.role, lead.role && <Words>{lead.role.text}</Words>],
          [messages.parties.list, party?.list && labelOf(messages.list, party.list)],
          [messages.parties.programme, party?.programme && <Datum>{party.programme}</Datum>],
          [messages.parties.listedOn, party?.listedOn && date(party.listedOn)],
          [messages.parties.removedOn, party?.removedOn && date(party.removedOn)],
        ]}
      />
      {(party || mentions.length > 1) && <MentionButtons mentions={mentions} />}
      {party && reference && isCurrent && <PartyDetails reference={party.references[0] ?? party.id} />}
    </Card>
  )
}
