/**
 * The months of the Umm al-Qura calendar of Saudi Arabia, 1356 to 1499 of the Hijra (1937–2076), as ICU 78 has them: frozen here, since `core` asks
 * no `Intl`. Three hexadecimal digits a year; the lowest bit is Muharram, and a set bit a month of 30 days.
 */
const firstYear = 1356

/** Days from 1970-01-01 to 1 Muharram 1356. */
const firstDay = -11981

const lengths =
  'eaae94d2ac564aea6d56ad55d4aa9352ba5b53a6b5ea9d52d29a554ad56daea6e4ed1da2' +
  'aaa95a2da5b9bb27646c95552ab4dbaba5b4da9d52aa592d26d8ed2daad5aa5a4b497937' +
  '2b6975d69d52c9592b25b4db9d55d2da5d4aa9554daad3aabd2bc4b89a9552d5adb6a6d4' +
  'dc9d92aa69562ae56d36ab55aaa94d49d95d2ba5b55aad55a9a92e26e55dada6d46a5b27' +
  'a4d4ad56db5a754f49e92d26a563566b5baab92b2568ba9b55aada5b4da9b52a9a536276' +
  '575af26d46a95552ad4bd9ba574b69b52a9552da5d4daad96b2e95e2ac9692eaad56ad65'

const years = lengths.length / 3

/** Days from 1970-01-01 to the first day of each year, and past the last. */
const starts: readonly number[] = (() => {
  const out = [firstDay]
  for (let at = 0; at < years; at += 1) {
    let mask = Number.parseInt(lengths.slice(at * 3, at * 3 + 3), 16)
    let days = 12 * 29
    for (; mask > 0; mask >>= 1) days += mask & 1
    out.push((out[at] as number) + days)
  }
  return out
})()

/** True for a year the table has. */
export const hasUmmAlQura = (year: number): boolean => year >= firstYear && year < firstYear + years

const maskOf = (year: number): number => {
  const at = (year - firstYear) * 3
  return Number.parseInt(lengths.slice(at, at + 3), 16)
}

/** Days of a month, 1…12, of a year the table has. */
export const ummAlQuraDaysInMonth = (year: number, month: number): number => 29 + ((maskOf(year) >> (month - 1)) & 1)

/** Days since 1970-01-01 of a day of a year the table has. */
export const ummAlQuraDay = (year: number, month: number, day: number): number => {
  let number = (starts[year - firstYear] as number) + day - 1
  for (let before = 1; before < month; before += 1) number += ummAlQuraDaysInMonth(year, before)
  return number
}
