/** Currencies, by sign (`$5`, `5 €`, `US$ 5`), by short name (`Rs 500`, `5 USD`) or by name; ISO 4217 codes, `XXX` for one that several countries share. */
import { glued, has, type Item, textRole } from '../lexis.ts'

const signs: Readonly<Record<string, string>> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '₽': 'RUB',
  '₺': 'TRY',
  '₸': 'KZT',
  '₹': 'INR',
  '¥': 'JPY',
  '₴': 'UAH',
  '₪': 'ILS',
  '₩': 'KRW',
  '₦': 'NGN',
  '৳': 'BDT',
  '₾': 'GEL',
}

/** Dollars that are told apart by letters in front of the sign: `A$5`. */
const dollars: Readonly<Record<string, string>> = {
  us: 'USD',
  a: 'AUD',
  c: 'CAD',
  hk: 'HKD',
  nz: 'NZD',
  s: 'SGD',
  ec: 'XCD',
  nt: 'TWD',
}

const signOf = (item: Item | undefined): string | undefined =>
  item?.kind === 'mark' && Object.hasOwn(signs, item.text) ? signs[item.text] : undefined

/** Currency in front of the number: the sign, its letters, or a short name. `next` is the item of the number. */
export interface MoneyBefore {
  readonly unit: string
  readonly next: number
}

/** Currency sign or short name in front of the digits. */
export const moneyBefore = (items: readonly Item[], i: number): MoneyBefore | undefined => {
  const item = items[i]
  if (item?.kind === 'word') {
    const letters = dollars[item.text]
    if (letters !== undefined && items[i + 1]?.text === '$' && glued(items, i + 1) && items[i + 2]?.kind === 'number')
      return { unit: letters, next: i + 2 }
    const named = textRole(item, 'moneyBefore')
    if (named === undefined) return undefined
    const at = items[i + 1]?.text === '.' && glued(items, i + 1) ? i + 2 : i + 1
    // One letter is a currency only where it touches the digits and they are no room or route: `N5,000`.
    if (item.text.length === 1 && !(glued(items, at) && (items[at + 1]?.text === ',' || has(items[at + 1], 'scale'))))
      return undefined
    return items[at]?.kind === 'number' ? { unit: named, next: at } : undefined
  }
  const unit = signOf(item)
  return unit !== undefined && items[i + 1]?.kind === 'number' ? { unit, next: i + 1 } : undefined
}

/** Currency sign or word behind the number, one adjective between them (`млн американских долларов`): its unit and the item behind it. */
export const moneyAfter = (items: readonly Item[], i: number): MoneyBefore | undefined => {
  const at = (k: number): string | undefined =>
    signOf(items[k]) ?? textRole(items[k], 'currency') ?? (has(items[k], 'money') ? 'XXX' : undefined)
  const direct = at(i)
  if (direct !== undefined) return { unit: direct, next: i + 1 }
  if (items[i]?.kind !== 'word' || items[i]?.known || signOf(items[i + 1])) return undefined
  const behind = /(?:их|ых|ие|ые|ого|его|ский)$/.test(items[i]?.text ?? '') ? at(i + 1) : undefined
  return behind === undefined ? undefined : { unit: behind, next: i + 2 }
}
