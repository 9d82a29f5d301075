/** Endings by which East Slavic names, and those modelled on them, tell patronymics and surnames. */
import { type Lexicon, wordKind } from './lexicon.ts'

const malePatronymic = [
  'ovich',
  'evich',
  'ovych',
  'evych',
  'ovitch',
  'evitch',
  'avich',
  'ович',
  'евич',
  'авіч',
  'евіч',
  'ьич',
  'кич',
  'мич',
  'тич',
]
const femalePatronymic = [
  'ovna',
  'evna',
  'ivna',
  'yivna',
  'auna',
  'eуna',
  'inichna',
  'овна',
  'евна',
  'івна',
  'ївна',
  'аўна',
  'еўна',
  'ьинична',
  'ична',
]
const shortPatronymics = new Set([
  'ilyich',
  'ilich',
  'kuzmich',
  'lukich',
  'nikitich',
  'fomich',
  'savvich',
  'ильич',
  'лукич',
  'никитич',
  'кузьмич',
  'фомич',
])

/** The sex a patronymic tells, or undefined where the word is none by its ending. */
export const patronymicGender = (key: string, script: string): 'male' | 'female' | undefined => {
  if (key.length < 6 || (script !== 'Latn' && script !== 'Cyrl')) return undefined
  const last = key.charCodeAt(key.length - 1)
  // h ч: male; a а: female.
  if (last === 0x68 || last === 0x447) {
    if (shortPatronymics.has(key)) return 'male'
    for (const ending of malePatronymic) if (ending.length > 3 && key.endsWith(ending)) return 'male'
  } else if (last === 0x61 || last === 0x430) {
    for (const ending of femalePatronymic) if (key.endsWith(ending)) return 'female'
  }
  return undefined
}

/** True where the word before the ending is a known given name: Ivanovich, but not Abramovich's like Yanukovich. */
export const isPatronymicOfKnown = (key: string, lexicon: Lexicon): boolean => {
  const given = wordKind.given | wordKind['given-arab']
  for (const size of [4, 5, 6, 7])
    for (const tail of ['', 'y', 'iy', 'ey', 'ei', 'i', 'a', 'o', 'й', 'ий', 'ей', 'ь', 'а', 'о']) {
      const entry = lexicon.words.get(key.slice(0, -size) + tail)
      if (entry && entry.kinds & given && key.length > size + 1) return true
    }
  return false
}

const surnames: readonly (readonly [string, 'male' | 'female' | undefined])[] = [
  ['skaya', 'female'],
  ['skaia', 'female'],
  ['ckaya', 'female'],
  ['tskaya', 'female'],
  ['ская', 'female'],
  ['цкая', 'female'],
  ['ська', 'female'],
  ['sky', 'male'],
  ['skiy', 'male'],
  ['skii', 'male'],
  ['skyi', 'male'],
  ['skij', 'male'],
  ['tsky', 'male'],
  ['ский', 'male'],
  ['цкий', 'male'],
  ['ський', 'male'],
  ['ski', undefined],
  ['ova', 'female'],
  ['eva', 'female'],
  ['ова', 'female'],
  ['ева', 'female'],
  ['єва', 'female'],
  ['іна', 'female'],
  ['ov', 'male'],
  ['ev', 'male'],
  ['off', undefined],
  ['ов', 'male'],
  ['ев', 'male'],
  ['єв', 'male'],
  ['їв', 'male'],
  ['enko', undefined],
  ['енко', undefined],
  ['chuk', undefined],
  ['чук', undefined],
  ['shvili', undefined],
  ['швили', undefined],
  ['dze', undefined],
  ['дзе', undefined],
  ['yan', undefined],
  ['ян', undefined],
  ['zoda', undefined],
  ['зода', undefined],
  ['zadeh', undefined],
  ['zade', undefined],
  ['заде', undefined],
  ['зады', undefined],
  ['oglu', undefined],
  ['оглу', undefined],
  ['nejad', undefined],
  ['pour', undefined],
  ['زاده', undefined],
  ['نژاد', undefined],
  ['idze', undefined],
  ['escu', undefined],
  ['opoulos', undefined],
  ['akis', undefined],
  ['sson', undefined],
]

/** A surname by its ending: `gender` where the ending tells it. */
export const surnameByEnding = (key: string): { readonly gender: 'male' | 'female' | undefined } | undefined => {
  if (key.length < 5) return undefined
  for (const [ending, gender] of surnames) if (key.length > ending.length + 1 && key.endsWith(ending)) return { gender }
  return undefined
}
