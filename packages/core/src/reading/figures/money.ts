/** Currencies, by sign (`$5`, `5 €`) or by name; ISO 4217 codes, `XXX` for a currency that several countries share. */
import { has, type Item, textRole } from '../lexis.ts'

const signs: Readonly<Record<string, string>> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '₽': 'RUB',
  '₺': 'TRY',
  '₸': 'KZT',
  '₹': 'INR',
  '¥': 'JPY',
}

const signOf = (item: Item | undefined): string | undefined =>
  item?.kind === 'mark' && Object.hasOwn(signs, item.text) ? signs[item.text] : undefined

/** Currency sign in front of the digits. */
export const moneyBefore = (items: readonly Item[], i: number): string | undefined =>
  items[i + 1]?.kind === 'number' ? signOf(items[i]) : undefined

/** Currency sign or word behind the number. */
export const moneyAfter = (items: readonly Item[], i: number): string | undefined =>
  signOf(items[i]) ?? textRole(items[i], 'currency') ?? (has(items[i], 'money') ? 'XXX' : undefined)
