import { useLanguage } from '../i18n/language.tsx'
import { labelOf } from '../i18n/message.ts'
import { Button } from '../parts/button.tsx'
import styles from './screen-page.module.css'
import { useWords } from './words/use-words.ts'
import type { Loaded } from './worker/protocol.ts'

/** Against what is screened: the newest edition of each list, or that it is the starter register. */
export const RegisterLine = ({ loaded, onCheck }: { readonly loaded: Loaded; readonly onCheck: () => void }) => {
  const { messages, plural, fill, date } = useLanguage()
  const words = useWords()
  const { origin, parties } = loaded
  const newest = new Map<string, string>()
  for (const { list, published } of origin.editions)
    if (published > (newest.get(list) ?? '')) newest.set(list, published)
  return (
    <p className={styles.register}>
      <span>
        {words.page.register}: {plural(words.page.parties, parties)}
      </span>
      {origin.starter && <span>{messages.start.starterEdition}</span>}
      {[...newest].map(([list, published]) => (
        <span key={list}>
          <bdi>{labelOf(messages.list, list)}</bdi>, {fill(words.page.edition, { date: date(published) })}
        </span>
      ))}
      <Button look='quiet' onClick={onCheck}>
        {words.page.check}
      </Button>
    </p>
  )
}
