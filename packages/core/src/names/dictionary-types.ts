/**
 * Names that no list prints: what the press calls listed parties, and organisations that stand on no list.
 * The rows come from `data/names/`; this file says what they mean to whoever looks names up in a text.
 */

/**
 * What must be true in a text before this name may be taken for its bearer. Without a caution the words alone suffice.
 *
 * - `ordinary-word`: the same letters are an everyday word or another name (القاعدة "the base", طالبان "two students"). Ask for
 *   a trigger word before it or quotation marks round it; where the text names the same party elsewhere by a name without caution, it may also
 *   stand alone, but not with an adjective or complement that makes a noun phrase of it (القاعدة العسكرية "the military base"). A list may
 *   print the same letters (القاعدة is the original-script name of QDe.004): the caution holds for those too.
 * - `capitals-only`: take it only where the text writes its capitals as they stand here: acronyms (IMU, ИДУ, not "imu"), and names that are
 *   words in small letters (Turkey, Chad). Endings may follow in small letters.
 * - `quotes-or-trigger`: a phrase that also occurs with its plain meaning (Исламское государство, الدولة الإسلامية). As `ordinary-word`,
 *   but in scripts with capitals a capital inside a sentence also suffices.
 */
export type NameCaution = 'ordinary-word' | 'capitals-only' | 'quotes-or-trigger'

/** One name in one language, in its base form (Arabic without proclitics, Russian in the nominative). */
export interface KnownName {
  readonly text: string
  /** ISO 639-1 of the texts it is used in. */
  readonly language: string
  /** ISO 15924 code of its letters. */
  readonly script: string
  readonly caution?: NameCaution
  /** True for a spelling that is a slip but is met in print (خرسان for خراسان). */
  readonly misspelling?: true
  /** False where the word does not change by case (ИГИЛ, Туркестан does): no endings are to be made for it. Absent: endings as usual. */
  readonly declines?: false
  /** Further forms that the rules of its language would not make. */
  readonly forms?: readonly string[]
  readonly note?: string
}

/** What the press calls a listed (or formerly listed) party. Register names and these together are what a text is searched for. */
export interface PressName extends KnownName {
  /** The list's own reference: `QDe.115`. It answers whether or not a loaded edition holds it. */
  readonly party: string
  /** Where this use can be seen: a publication, an encyclopaedia article's title, an official edition in that language. */
  readonly source: string
}

/** A name that a list prints and that is an everyday word or phrase; the caution holds for this party's name, whatever its strength. */
export interface ListCaution {
  /** The list's own reference. */
  readonly party: string
  /** As the list prints it, white space folded; compare it folded. */
  readonly text: string
  readonly caution: NameCaution
  readonly note?: string
}

/** `movement`: party, brotherhood, armed movement. `institution`: state, interstate or public body. `publication`: newspaper, station, news agency. */
export type OrganisationKind = 'movement' | 'institution' | 'publication'

/** An organisation that is met in texts and stands on no United Nations list. It may speak, report, list; it is never called designated. */
export interface KnownOrganisation {
  /** `org-taliban`, `inst-un-security-council`, `pub-tass`. */
  readonly id: string
  readonly kind: OrganisationKind
  /** Display name by interface language (`en`, `ar`, `ru`). */
  readonly labels: Readonly<Record<'en' | 'ar' | 'ru', string>>
  readonly names: readonly KnownName[]
  /** What an analyst must be told beside the name, by interface language. */
  readonly notes?: Readonly<Record<'en' | 'ar' | 'ru', string>>
  /** Where the facts of the note or the names come from. */
  readonly source: string
}
