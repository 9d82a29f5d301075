import type { ReactNode } from 'react'

/** Words that come from data: their direction is their own and must not disturb the sentence round them. */
export const Datum = ({ children, lang }: { readonly children: ReactNode; readonly lang?: string | undefined }) => (
  <bdi lang={lang === 'und' ? undefined : lang}>{children}</bdi>
)

/** Ids, addresses, codes: always left to right. */
export const Code = ({ children }: { readonly children: ReactNode }) => (
  <bdi dir='ltr'>
    <code>{children}</code>
  </bdi>
)
