/**
 * Case forms of Russian names, made once when the index is built, so that looking a name up needs no stemming and no guessing.
 * Paradigms: A. A. Zaliznyak, "Grammatical Dictionary of the Russian Language" (1977), the regular types of nouns and adjectives, singular
 * and the plural of plural-only names; stress and rare alternations are not modelled. Irregular words carry `forms:` in `data/names`.
 */

/** Genitive, dative, accusative, instrumental, prepositional. A case may have several forms. */
type Cases = readonly [readonly string[], readonly string[], readonly string[], readonly string[], readonly string[]]

const hushing = /[гкхжчшщ]$/
const sibilant = /[жчшщц]$/

const fixed = (word: string): Cases => [[word], [word], [word], [word], [word]]

const adjective = (word: string): Cases | undefined => {
  const stem = word.slice(0, -2)
  const soft = /[жчшщ]$/.test(stem)
  if (/(?:ский|ской|цкий|[гкх]ий)$/.test(word))
    return [[`${stem}ого`], [`${stem}ому`], [word, `${stem}ого`], [`${stem}им`], [`${stem}ом`]]
  if (/(?:ый|ой)$/.test(word))
    return [[`${stem}ого`], [`${stem}ому`], [word, `${stem}ого`], [`${stem}ым`], [`${stem}ом`]]
  if (/ий$/.test(word) && word.length > 4)
    return [[`${stem}его`], [`${stem}ему`], [word, `${stem}его`], [`${stem}им`], [`${stem}ем`]]
  if (/ая$/.test(word))
    return [
      [stem + (soft ? 'ей' : 'ой')],
      [stem + (soft ? 'ей' : 'ой')],
      [`${stem}ую`],
      [stem + (soft ? 'ей' : 'ой')],
      [stem + (soft ? 'ей' : 'ой')],
    ]
  if (/яя$/.test(word)) return [[`${stem}ей`], [`${stem}ей`], [`${stem}юю`], [`${stem}ей`], [`${stem}ей`]]
  if (/ое$/.test(word))
    return [[`${stem}ого`], [`${stem}ому`], [word], [stem + (hushing.test(stem) ? 'им' : 'ым')], [`${stem}ом`]]
  if (/ее$/.test(word)) return [[`${stem}его`], [`${stem}ему`], [word], [`${stem}им`], [`${stem}ем`]]
  if (/ые$/.test(word)) return [[`${stem}ых`], [`${stem}ым`], [word, `${stem}ых`], [`${stem}ыми`], [`${stem}ых`]]
  if (/[гкхжчшщ]ие$/.test(word))
    return [[`${stem}их`], [`${stem}им`], [word, `${stem}их`], [`${stem}ими`], [`${stem}их`]]
  return undefined
}

const noun = (word: string): Cases => {
  const stem = word.slice(0, -1)
  const last = word.at(-1) ?? ''
  const i = hushing.test(stem) ? 'и' : 'ы'
  if (word.endsWith('ия')) return [[`${stem}и`], [`${stem}и`], [`${stem}ю`], [`${stem}ей`], [`${stem}и`]]
  if (word.endsWith('ие')) return [[`${stem}я`], [`${stem}ю`], [word], [`${stem}ем`], [`${stem}и`]]
  if (word.endsWith('ий')) return [[`${stem}я`], [`${stem}ю`], [word, `${stem}я`], [`${stem}ем`], [`${stem}и`]]
  if (last === 'а')
    return [[stem + i], [`${stem}е`], [`${stem}у`], [stem + (sibilant.test(stem) ? 'ей' : 'ой')], [`${stem}е`]]
  if (last === 'я') return [[`${stem}и`], [`${stem}е`], [`${stem}ю`], [`${stem}ей`], [`${stem}е`]]
  if (last === 'о') return [[`${stem}а`], [`${stem}у`], [word], [`${stem}ом`], [`${stem}е`]]
  if (last === 'е') return [[`${stem}я`], [`${stem}ю`], [word], [`${stem}ем`], [`${stem}е`]]
  if (last === 'й') return [[`${stem}я`], [`${stem}ю`], [word, `${stem}я`], [`${stem}ем`], [`${stem}е`]]
  if (last === 'ь')
    return [
      [`${stem}и`, `${stem}я`],
      [`${stem}и`, `${stem}ю`],
      [word, `${stem}я`],
      [`${stem}ью`, `${stem}ем`],
      [`${stem}и`, `${stem}е`],
    ]
  if (last === 'ы' || last === 'и')
    return [[stem, `${stem}ов`], [`${stem}ам`], [word, stem], [`${stem}ами`], [`${stem}ах`]]
  if (/[бвгджзклмнпрстфхцчшщ]$/.test(word))
    return [[`${word}а`], [`${word}у`], [word, `${word}а`], [word + (sibilant.test(word) ? 'ем' : 'ом')], [`${word}е`]]
  return fixed(word)
}

/** Surnames in -ов, -ев, -ин take an adjective's ending in the instrumental (Путиным, not Путином). */
const surname = (word: string): Cases | undefined => {
  if (/(?:ов|ев|ёв|ин|ын)$/.test(word))
    return [[`${word}а`], [`${word}у`], [`${word}а`], [`${word}ым`, `${word}ом`], [`${word}е`]]
  if (/(?:ова|ева|ёва|ина|ына)$/.test(word)) {
    const stem = word.slice(0, -1)
    return [
      [`${stem}ой`, `${stem}ы`],
      [`${stem}ой`, `${stem}е`],
      [`${stem}у`],
      [`${stem}ой`],
      [`${stem}ой`, `${stem}е`],
    ]
  }
  return undefined
}

const particles = new Set([
  'бен',
  'бин',
  'ибн',
  'аль',
  'ал',
  'ад',
  'ат',
  'ар',
  'ас',
  'аз',
  'эль',
  'ан',
  'аш',
  'уль',
  'валь',
  'абу',
  'оглы',
  'фон',
  'де',
  'да',
])
const isAcronym = (word: string): boolean =>
  word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase()
const indeclinable = /[эиуюё]$|[аеоуи]о$|аа$/

const person = (word: string): Cases =>
  indeclinable.test(word.toLowerCase()) ? fixed(word) : (surname(word) ?? adjective(word) ?? noun(word))

/** One printed word, a hyphenated one included: only its last part declines. */
const declineWord = (word: string, how: (word: string) => Cases): Cases => {
  const cut = word.lastIndexOf('-') + 1
  const head = word.slice(0, cut)
  const tail = word.slice(cut)
  if (tail === '' || particles.has(tail.toLowerCase()) || isAcronym(tail)) return fixed(word)
  return how(tail).map((forms) => forms.map((form) => head + form)) as unknown as Cases
}

/**
 * The oblique case forms of a Russian name (nominative given, not repeated in the answer). Persons decline in every word; other names in the
 * adjectives at the front and the first noun, what follows being a genitive already (Исламское движение Узбекистана → Исламского движения Узбекистана).
 */
export const russianForms = (name: string, isPerson: boolean): readonly string[] => {
  const words = name.split(/\s+/).filter((word) => word !== '')
  let headDone = false
  const declined = words.map((word): Cases => {
    if (!/[а-яё]/i.test(word)) return fixed(word)
    if (isPerson) return declineWord(word, person)
    if (headDone) return fixed(word)
    const asAdjective = words.length > 1 && !word.includes('-') ? adjective(word) : undefined
    if (asAdjective) return asAdjective
    headDone = true
    return declineWord(word, noun)
  })
  const forms = new Set<string>()
  for (let c = 0; c < 5; c += 1) {
    let lines = ['']
    for (const cases of declined) {
      const options = cases[c] as readonly string[]
      lines = lines.flatMap((line) => options.map((option) => (line === '' ? option : `${line} ${option}`))).slice(0, 8)
    }
    for (const line of lines) forms.add(line)
  }
  forms.delete(words.join(' '))
  return [...forms]
}
