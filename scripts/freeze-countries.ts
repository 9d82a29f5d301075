/**
 * Writes data/places/countries.yaml anew from the CLDR names that this Node carries, in English, Arabic and Russian.
 * Run once, by hand, when a country is missing; the file is then edited like any other data (press variants, cautions), so a second
 * run prints to standard output instead of overwriting, and the difference is merged by a person:
 *
 *     node scripts/freeze-countries.ts > countries-new.yaml
 */

/** Territories that CLDR names and that are no country: unions, outlying bits, private use. */
const left = new Set('AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ'.split(' '))

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

/** Current two-letter territory codes: those CLDR names and does not replace by another. */
const codes = (): readonly string[] => {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  return letters
    .flatMap((a) => letters.map((b) => a + b))
    .filter((code) => !left.has(code) && names.of(code) !== undefined)
    .filter((code) => Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`)
}

const quote = (text: string): string =>
  /[:#'"&,[\]{}()]/.test(text) || text === 'Norway' ? `"${text.replaceAll('"', '\\"')}"` : text

const rows = codes().map((code) => {
  const name = (language: string): string =>
    quote(
      (new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code).replaceAll(/[\u200e\u200f\u061c]/g, ''),
    )
  const [en, ar, ru] = [name('en'), name('ar'), name('ru')]
  return `${code}:\n  labels: { en: ${en}, ar: ${ar}, ru: ${ru} }\n  names:\n    en: [${en}]\n    ar: [${ar}]\n    ru: [${ru}]\n`
})

console.log(`# CLDR ${process.versions['cldr']}, ICU ${process.versions['icu']}\n\n${rows.join('\n')}`)
