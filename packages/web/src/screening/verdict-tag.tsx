import type { Verdict } from '@marsad/core/names'
import type { IconName } from '../parts/icon.tsx'
import { Tag } from '../parts/tag.tsx'
import { useWords } from './words/use-words.ts'

const looks: Readonly<Record<Verdict, readonly [IconName, 'plain' | 'bad' | 'warn']>> = {
  match: ['yes', 'bad'],
  review: ['search', 'warn'],
  'no-match': ['no', 'plain'],
}

/** A verdict in a word, with what it asks of the reader as its title. */
export const VerdictTag = ({ verdict }: { readonly verdict: Verdict }) => {
  const words = useWords()
  const [icon, tone] = looks[verdict]
  return (
    <Tag icon={icon} tone={tone} title={words.verdictHelp[verdict]}>
      {words.verdict[verdict]}
    </Tag>
  )
}
