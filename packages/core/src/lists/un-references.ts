/** Prefixes of the UN's permanent references, one a committee; `i` or `e` follows. Read from the UN lists of 2018-10-29 to 2026-02-27 and the committees' pages. */
const committees = 'QD|TA|KP|IR|IQ|LY|CD|CF|SO|YE|SS|SD|GB|HT|ML'

/** Today's form, as other lists print it: `QDe.004`, `QDI.282`, `KPI. 076`, `QDe 157`, `KPe.23`. */
const modern = new RegExp(`^(${committees})([ie])[. ]\\s?(\\d{1,3})(?!\\d)`, 'i')
/** The form before 2015: `QE.A.4.01`, `QI.A.86.03`, `TI.H.23.01`: list and kind, initial, number, year. */
const former = /^([QT])\.?\s?([IE])\.\s?([A-Z])\.\s?(\d{1,3})\.\s?(\d{2})(?!\d)/i
/** The form before that of the Iran and DPRK lists, from which today's cannot be told: `E.29.I.11`, `I.AC.50.20.12.12.(1)`. */
const older = /^[IE]\.(?:[A-Z]{1,3}\.)?\d{1,3}\.(?:[A-Z]{1,4}|\d{1,2})\.\d{1,2}(?:\.\d{1,2})*(?:\.\(\d{1,2}\))?/i

/** `QDe.4` or `QDE.004` as the UN writes it: `QDe.004`. */
const modernForm = (list: string, kind: string, number: string): string =>
  `${list.toUpperCase()}${kind.toLowerCase()}.${number.padStart(3, '0')}`

/**
 * A UN reference at the beginning of a text, in today's form where that can be told, the printed older form after it. When the UN renumbered
 * its Al-Qaida and Taliban lists, numbers were kept: `QE.A.146.14` became `QDe.146`, `TI.A.38.01` `TAi.038`. Measured on the OFSI list of
 * 2018-04-13 against the UN list of 2018-10-29: of 358 references in the older form 353 led to an entry, 352 of them of the same name (the
 * other is cited wrongly); 5 had been removed. Empty when the text begins with none.
 *
 * @example unReferencesAt('QE.A.146.14. Also …') // ['QDe.146', 'QE.A.146.14']
 */
export const unReferencesAt = (text: string): readonly string[] => {
  const [, list, kind, number] = modern.exec(text) ?? []
  if (list && kind && number) return [modernForm(list, kind, number)]
  const [, family, sort, initial, count, year] = former.exec(text) ?? []
  if (family && sort && initial && count && year) {
    const today = modernForm(family.toUpperCase() === 'Q' ? 'QD' : 'TA', sort, count)
    return [today, `${family}${sort}.${initial}.${count}.${year}`.toUpperCase()]
  }
  const found = older.exec(text)?.[0]
  return found ? [found.toUpperCase()] : []
}

/** What announces an entry's own UN reference: `UN Ref`, `UN REF:`, `UN Ref No.`, `UN Reference`, `(UN Ref):`. */
const announced = /\bUN\W{0,3}(?:listing\W{0,2})?ref(?:erence)?\b(?:\W{0,3}(?:no|number)\b)?[\s.:)-]*/gi
/** A reference that begins the text or a sentence behind `UN listing.` stands for itself. */
const leading = /^(?:annex\s+[IVX]+\W*|(?:UN|EU)(?: and (?:UN|EU))?\s+list(?:ing|ed)\W*)*/i

/** The UN references an entry cites as its own, and citations that could not be read. */
export interface UnCitations {
  readonly references: readonly string[]
  /** What stood behind `UN Ref` and is no reference: `077. Alternate Member`. */
  readonly unread: readonly string[]
}

/**
 * The UN references that a free text gives for the entry itself: behind `UN Ref`, or bare at its beginning. References of others
 * ("listed as Al-Qaida in Iraq (QDe.115)") are not the entry's and are left alone.
 */
export const unCitations = (text: string): UnCitations => {
  const references = new Set<string>()
  const unread: string[] = []
  for (const match of text.matchAll(announced)) {
    const rest = text.slice(match.index + match[0].length, match.index + match[0].length + 60)
    const found = unReferencesAt(rest)
    for (const one of found) references.add(one)
    if (found.length === 0 && /^\S*\d/.test(rest)) unread.push(rest.slice(0, 30).trim())
  }
  if (references.size === 0) {
    for (const one of unReferencesAt(text.slice(leading.exec(text)?.[0].length ?? 0))) references.add(one)
  }
  return { references: [...references], unread }
}
