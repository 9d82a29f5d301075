import type { Relation, RelationEnd } from '../api/contract.ts'
import { useLanguage } from '../i18n/language.tsx'
import { Code, Datum } from '../parts/datum.tsx'
import styles from './relation-panel.module.css'
import { Words } from './words.tsx'

/** References of lists are shown; ids of our own dictionaries (`inst-un`) would tell a reader nothing. */
const isReference = (id: string | undefined): id is string => id !== undefined && !/^[a-z]+-/u.test(id)

const End = ({ end }: { readonly end: RelationEnd }) => {
  const { dictionaryName } = useLanguage()
  return (
    <span>
      {end.part && (
        <>
          <Words>{end.part.text}</Words>{' '}
        </>
      )}
      <Datum>{dictionaryName(end.labels) ?? end.caption}</Datum>
      {isReference(end.id) && (
        <>
          {' '}
          <Code>{end.id}</Code>
        </>
      )}
    </span>
  )
}

/** A relation as a sentence: who, how, whom. */
export const RelationWords = ({ relation }: { readonly relation: Relation }) => {
  const { messages } = useLanguage()
  return (
    <>
      <End end={relation.subject} /> <span className={styles.type}>{messages.relation[relation.type]}</span>{' '}
      <End end={relation.object} />
    </>
  )
}
