import type { AlignedPart } from '@marsad/core/names'
import { useLanguage } from '../i18n/language.tsx'
import styles from './aligned-words.module.css'
import { directionOf, fitOf } from './result-words.ts'
import { useWords } from './words/use-words.ts'

/** One word of a name, read in its own direction; or that there is none. */
const Word = ({ side }: { readonly side: AlignedPart['query'] }) => {
  const words = useWords()
  if (side === undefined)
    return (
      <span className={styles.nothing}>
        <span aria-hidden='true'>—</span>
        <span className='visually-hidden'>{words.answer.nothing}</span>
      </span>
    )
  return (
    <span className={styles.word}>
      <bdi className={styles.text}>{side.text}</bdi>
      {side.role !== 'name' && <small dir='auto'>{words.role[side.role]}</small>}
    </span>
  )
}

/**
 * Two names word under word: above what was asked, below what the list has. The row runs as the asked name is read, and each word as it
 * is read itself, so that an Arabic name and its Latin spelling face each other without either being turned round.
 */
export const AlignedWords = ({
  query,
  aligned,
}: {
  readonly query: string
  readonly aligned: readonly AlignedPart[]
}) => {
  const { percent, fill, locale } = useLanguage()
  const words = useWords()
  return (
    <ol className={styles.words} dir={directionOf(query)} aria-label={words.answer.words} translate='no'>
      {aligned.map((part) => (
        <li
          key={`${part.query?.start ?? 'x'} ${part.listed?.start ?? 'x'}`}
          className={styles.pair}
          data-fit={fitOf(part)}
        >
          <Word side={part.query} />
          <span className={styles.tie} lang={locale}>
            <span dir='auto'>{words.reason[part.code]}</span>
            <span dir='auto' className={styles.share}>
              {part.similarity > 0 && `${fill(words.answer.alike, { percent: percent(part.similarity) })} · `}
              {fill(words.answer.weight, { percent: percent(part.weight) })}
            </span>
          </span>
          <Word side={part.listed} />
        </li>
      ))}
    </ol>
  )
}
