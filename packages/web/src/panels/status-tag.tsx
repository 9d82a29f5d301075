import type { ListingStatus } from '../api/contract.ts'
import { useLanguage } from '../i18n/language.tsx'
import type { IconName } from '../parts/icon.tsx'
import { Tag } from '../parts/tag.tsx'

const looks: Readonly<Record<ListingStatus, readonly [IconName, 'plain' | 'good' | 'bad' | 'warn']>> = {
  listed: ['listed', 'bad'],
  removed: ['removed', 'plain'],
  'removed-or-listed': ['question', 'warn'],
  'not-yet-listed': ['clock', 'plain'],
  never: ['never', 'plain'],
}

/** Whether a party was on a list on the document's date, in words and with an icon. */
export const StatusTag = ({ status }: { readonly status: ListingStatus }) => {
  const { messages } = useLanguage()
  const [icon, tone] = looks[status]
  return (
    <Tag icon={icon} tone={tone}>
      {messages.status[status]}
    </Tag>
  )
}
