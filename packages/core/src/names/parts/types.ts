/**
 * A name taken apart: who a person is called after, what kind of body an organisation is, and which words only decorate.
 * Roles are the field's: see the articles on Arabic, East Slavic and Central Asian names that `data/names/` cites.
 */

/**
 * What a part does in its name.
 *
 * - `given`: the bearer's own name (ism, имя). `father`: a link of the chain behind it (nasab, отчество); see {@link NamePart.link}.
 * - `family`: surname, clan or house name. `nisba`: "of a place, tribe or school" (al-Masri, Тошкандий). `kunya`: "father/mother of" (Abu
 *   Bakr), one part with its marker. `laqab`: an epithet (… al-Din, … al-Islam, al-Rashid).
 * - `honorific`: sheikh, mullah, haji, doctor, major: says little of who it is. `generation`: Jr, II, the Elder. `initial`: one letter for a part.
 * - `name`: a part of a personal or organisation name whose role the words alone do not tell.
 * - `legal-form`: Ltd, ООО, شركة ذات مسؤولية محدودة. `type-word`: bank, brigade, movement, foundation. `number`: 313, XIV, третий. `acronym`: capitals
 *   standing for the words of a longer name. `connective`: of, and, for, the, в, و: no evidence either way.
 */
export type PartRole =
  | 'given'
  | 'father'
  | 'family'
  | 'nisba'
  | 'kunya'
  | 'laqab'
  | 'honorific'
  | 'generation'
  | 'initial'
  | 'name'
  | 'legal-form'
  | 'type-word'
  | 'number'
  | 'acronym'
  | 'connective'

/** The particle that came before a part, brought to one code in all scripts: `ibn` (bin, ben, ould, o'g'li …), `bint`, `abu`, `umm`, `al`, `de`, `van`. */
export type PartMarker = 'ibn' | 'bint' | 'abu' | 'umm' | 'al' | 'de' | 'van'

/** One part of a name. A compound (Abd al-Rahman, Abdurrahman, عبد الرحمن; Abu Bakr; Nur al-Din) is one part however it is written. */
export interface NamePart {
  /** As written, with its particles: `al-Masri`, `bin Ladin`, `Abd al-Rahman`. */
  readonly text: string
  /** `[start, end)` in the name as given. */
  readonly start: number
  readonly end: number
  /**
   * The letters that carry the part, folded (`text/foldText`), without article, particles and punctuation, compounds joined: `masri`, `ladin`,
   * `abdrahman`, `bakr` for Abu Bakr, `عبدرحمن`. Never empty.
   */
  readonly key: string
  /** ISO 15924 code of the letters of `key`. */
  readonly script: string
  readonly role: PartRole
  /** Place in the father–son chain: 0 the bearer, 1 the father, 2 the grandfather … Only where the name states or clearly implies the chain. */
  readonly link?: number
  readonly markers?: readonly PartMarker[]
  /**
   * What the word means, in one code for all languages, where a dictionary knows it: `legal:llc`, `type:bank`, `honorific:sheikh`, `number:3`,
   * `given:alexander` (nicknames and national forms of one name). Parts with a common concept mean the same however they are spelt.
   */
  readonly concepts?: readonly string[]
  /** What the word says of the bearer's sex: feminine patronymics and surnames, bint, umm; masculine ones, bin, abu. */
  readonly gender?: 'male' | 'female'
}

/** What the letters of a name must warn of before anybody believes a score. Codes of `names/compare/reasons.ts`. */
export type NameWarning =
  | 'mixed-script'
  | 'homoglyph'
  | 'bidi-control'
  | 'emoji'
  | 'no-letters'
  | 'too-long'
  | 'unread-script'

/** A name taken apart. */
export interface ParsedName {
  readonly text: string
  /** `person` for people, `organisation` for all else. */
  readonly kind: 'person' | 'organisation'
  /** ISO 15924 code of most letters. */
  readonly script: string
  /** In the order written. */
  readonly parts: readonly NamePart[]
  /** `stated`: bin, -ovich … say who is whose son. `implied`: an Arabic-pattern name of three and more links without particles. */
  readonly chain: 'stated' | 'implied' | 'none'
  readonly warnings: readonly NameWarning[]
}
