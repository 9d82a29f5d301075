import type { Statement } from '../api/contract.ts'
import { useDesk } from '../document/desk-context.ts'
import { useLanguage } from '../i18n/language.tsx'
import { Datum } from '../parts/datum.tsx'
import { Icon } from '../parts/icon.tsx'
import styles from './source-chain.module.css'
import { Words } from './words.tsx'

/** The way of the words, from the one who spoke through whoever passed them on to this text. */
export const SourceChain = ({ chain }: { readonly chain: Statement['chain'] }) => {
  const { messages, dictionaryName } = useLanguage()
  const { source } = useDesk().reading.document
  if (chain.length === 0) return null
  return (
    <div className={styles.chain}>
      <p className={styles.label}>{messages.statements.chain}</p>
      <ol className={styles.links}>
        {chain.toReversed().map((link) => (
          <li key={`${link.start} ${link.end}`} className={styles.link} title={messages.chainKind[link.kind]}>
            <span className={styles.box} data-kind={link.kind}>
              <Words>{dictionaryName(link.labels) ?? link.name ?? link.text}</Words>
            </span>
            <span className={styles.arrow}>
              <Icon name='forward' mirrors />
            </span>
          </li>
        ))}
        <li className={styles.link}>
          <span className={styles.box} data-kind='this'>
            {source ? <Datum>{source}</Datum> : messages.statements.thisText}
          </span>
        </li>
      </ol>
    </div>
  )
}
