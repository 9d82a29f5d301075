/** References that entries cite, in the forms lists have printed them. */

/**
 * The regimes whose references kept their serial number when the form changed: QI.A.86.03 → QDi.086. Held against OFSI's list of 2018, which
 * cites 371 such references that the UN list has: the names agree in all but one, an error of the citing list.
 */
const regimes: Readonly<Record<string, string>> = { Q: 'QD', T: 'TA' }

const todays = /^([A-Z]{2})([IE])\.(\d{1,4})$/
// Lists have printed QI.A.86.03, Q.I.A.291.11, TI.Z.155.11.
const former = /^([QT])\.?([IE])\.([A-Z])\.(\d{1,4})\.(\d{2})$/

/**
 * A United Nations reference in the form the list prints today (`QDe.004`), from any case, any of its older forms, or with `No.` before it.
 * `undefined` for what is no such reference. Older forms are read by rule for the two regimes whose serial numbers were kept (the 1267 and 1988
 * committees); those of other regimes (`E.29.I.11`) are known only where a listing states them (`Listing.formerReference`).
 *
 * @example unReference('QE.A.146.14') // 'QDe.146'
 */
export const unReference = (cited: string): string | undefined => {
  const text = cited
    .trim()
    .toUpperCase()
    .replace(/^NO\.?\s*/, '')
    .replace(/\.$/, '')
  const now = todays.exec(text)
  if (now) return `${now[1]}${now[2]?.toLowerCase()}.${(now[3] ?? '').padStart(3, '0')}`
  const then = former.exec(text)
  const regime = then?.[1] === undefined ? undefined : regimes[then[1]]
  return then && regime ? `${regime}${then[2]?.toLowerCase()}.${(then[4] ?? '').padStart(3, '0')}` : undefined
}
