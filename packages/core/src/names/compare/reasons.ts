/**
 * Every reason a score can give, as a stable code with what it says in one line. Programs rely on the codes: one is added, never renamed.
 * The reference page `docs/reference/reasons.md` is checked against this table.
 */
export const nameReasons = {
  'name-equal': 'the two names are the same letters',
  'token-equal': 'the same word',
  'token-spelling': 'two spellings or romanisations of one word',
  'token-cross-script': 'the same word in two scripts',
  'token-typo': 'the same word but for a slip of writing',
  'token-initial': 'an initial for the word',
  'token-nickname': 'a short or national form of the same name',
  'token-concept': 'two words for the same thing, by the dictionary',
  'token-joined': 'one word written as two, or two as one',
  'token-order': 'the same words in another order',
  'token-missing': 'a word of one name that the other does not have',
  'token-differs': 'two words at the same place that are not the same',
  'acronym-expanded': 'an acronym and the words it stands for',
  'chain-reversed': 'father and son have changed places',
  'chain-differs': 'another father or grandfather',
  'chain-shorter': 'the chain of fathers goes less far back',
  'generation-differs': 'another generation (Jr, II)',
  'number-differs': 'another number',
  'legal-form-differs': 'another legal form',
  'type-differs': 'another kind of body',
  'nisba-differs': 'another place, tribe or school of origin',
  'nisba-missing': 'one name has a nisba, the other none',
  'family-differs': 'another family name',
  'given-differs': 'another given name',
  'gender-name-conflict': 'one name is a man’s, the other a woman’s',
  'reading-shared': 'across these scripts very many names read alike',
  'kunya-only': 'nothing in common but "father of" or "mother of" somebody',
  'kunya-differs': 'another kunya',
  'honorific-only': 'nothing in common but titles',
  'common-words-only': 'nothing in common but words that very many names have',
  'single-word': 'one word alone says little of a person',
  'weak-alias-only': 'only an alias that the list itself calls weak',
  'former-name': 'the name the party had before',
  'press-name': 'a name the press uses and no list prints',
  'mixed-script': 'the letters of one word come from two scripts',
  homoglyph: 'letters that look like those of another script were read as that script',
  'bidi-control': 'the name carries invisible signs (direction controls and the like); they were left out',
  emoji: 'the name carries pictures; they were left out',
  'no-letters': 'there is no letter in the name',
  'too-long': 'the name is longer than any name; it was not compared',
  'unread-script': 'a script whose letters cannot be turned into sounds by a table; compared as written',
} as const

/** A key of {@link nameReasons}. */
export type NameReasonCode = keyof typeof nameReasons

/** What is known beside the name. */
export const factReasons = {
  'id-match': 'the same identifier',
  'id-differs': 'another identifier of the same type and country',
  'birth-date-match': 'the same date of birth',
  'birth-date-near':
    'dates of birth that may be one: day and month exchanged, a year apart, or two where one side says approximately',
  'birth-year-match': 'the same year of birth; no more is known on one side',
  'birth-year-conflict': 'another year of birth',
  'birth-day-conflict': 'the same year but another day of birth',
  'country-match': 'a country in common',
  'country-differs': 'no country in common',
  'gender-match': 'the same sex',
  'gender-conflict': 'another sex',
  'programme-match': 'the programme asked for',
  'listing-removed': 'the party had been removed from the list by then',
  'listing-uncertain': 'the loaded editions cannot say whether it was still listed',
  'date-unread': 'a date of birth that cannot be read; it says nothing for or against',
  'country-unread': 'a country that cannot be read; it says nothing for or against',
  'identifier-unread': 'a number that tells nobody apart, or of a kind that no list gives; it was not looked up',
} as const

/** A key of {@link factReasons}. */
export type FactReasonCode = keyof typeof factReasons

/** Any reason. */
export type ReasonCode = NameReasonCode | FactReasonCode
