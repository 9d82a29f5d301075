/**
 * Back from an oblique case to the nominative, for personal names after "по словам", "согласно", "со ссылкой на". The endings are those of Zaliznyak's regular
 * types (see `inflect.ts`); the gender is taken from the surname, and where the endings fit no type the word stays as it stands.
 */

type Ending = readonly [RegExp, string]

const masculine: readonly Ending[] = [
  [/(ск|цк)(?:ого|ому|им|ом)$/i, '$1ий'],
  [/(ов|ев|ёв|ин|ын)(?:а|у|ым|ом|е)$/i, '$1'],
  [/ого$|ому$|ым$/i, 'ый'],
  [/ия$|ию$|ием$|ии$/i, 'ий'],
  [/(е|а|о)(?:я|ю|ем|е)$/i, '$1й'],
  [/([гкхжчшщ])и$/i, '$1а'],
  [/(т)ы$/i, '$1а'],
  [/([лрн])(?:я|ю|ем)$/i, '$1ь'],
  [/([бвгджзклмнпрстфхцчшщ])(?:а|у|ом|ем|е)$/i, '$1'],
]

const feminine: readonly Ending[] = [
  [/(ск|цк)(?:ой|ую)$/i, '$1ая'],
  [/(ов|ев|ёв|ин|ын)(?:ой|у)$/i, '$1а'],
  [/(и|е)(?:и|ю|ей)$/i, '$1я'],
  [/([гкхжчшщ])(?:и|е|у|ой)$/i, '$1а'],
  [/(ь|[лн])(?:и|е|ю|ей)$/i, '$1я'],
  [/([бвдзклмнпрстф])(?:ы|е|у|ой)$/i, '$1а'],
]

const isFeminineSurname = (word: string): boolean => /(?:ск|цк|ов|ев|ёв|ин|ын)ой$|(?:ск|цк)ую$/i.test(word)

const back = (word: string, endings: readonly Ending[]): string => {
  for (const [ending, put] of endings) if (ending.test(word)) return word.replace(ending, put)
  return word
}

/** The nominative of a personal name written in the genitive, dative, accusative or instrumental: `Тимура Садыкова` → `Тимур Садыков`. */
export const nominativeOf = (name: string): string => {
  const words = name.split(/\s+/)
  const endings = isFeminineSurname(words.at(-1) ?? '') ? feminine : masculine
  return words.map((word) => (/^.\.?$/.test(word) ? word : back(word, endings))).join(' ')
}
