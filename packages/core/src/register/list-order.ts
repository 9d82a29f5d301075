import type { ListId } from './types.ts'

/** The United Nations list: its references are what other lists cite. */
export const unitedNations: ListId = 'un_sc_sanctions'

/** Whose reference names a party that several lists name. */
export const listOrder: readonly ListId[] = [
  unitedNations,
  'us_ofac_sdn',
  'us_ofac_cons',
  'eu_fsf',
  'gb_fcdo_sanctions',
  'gb_hmt_sanctions',
]

/** Orders lists by {@link listOrder}, those it does not name after it by their ids. */
export const byListOrder = (a: ListId, b: ListId): number => {
  const [one, other] = [listOrder.indexOf(a), listOrder.indexOf(b)]
  if (one >= 0 && other >= 0) return one - other
  return one >= 0 ? -1 : other >= 0 ? 1 : a < b ? -1 : a > b ? 1 : 0
}
