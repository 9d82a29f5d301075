/** Which earlier speaker a pronoun stands for: the last one whose gender and number do not speak against it. */
import type { Speaker } from '../types.ts'
import { fullName, type Remembered, type SpeakerMemory } from './memory.ts'

type Gender = 'm' | 'f'

const female =
  /(?:ова|ева|ёва|ина|ына|ская|цкая|ная)$|^(?:mrs|ms|miss|madam|queen|princess|lady|dame|sister|mother)\b|woman\b|(?:тельница|ница|йка|граф|директриса|королева)\b/iu
const male = /(?:[оеё]в|[иы]н|ский|цкий)$|^(?:mr|sir|king|prince|sheikh|father|brother)\b|spokesman\b|chairman\b/iu
const his = 'he his him он его него ним нему нем'.split(' ')
const hers = 'she her она ее нее ней'.split(' ')
const pronouns = new Map<string, Gender>([
  ...his.map((word) => [word, 'm'] as const),
  ...hers.map((word) => [word, 'f'] as const),
])
const plural = new Set(['they', 'their', 'them', 'они', 'их', 'ними', 'них'])
const objects = new Set(['him', 'her', 'them', 'него', 'нему', 'нее', 'ней', 'них', 'ним', 'нем'])

/** "according to him", "со ссылкой на него". */
export const isObjectPronoun = (word: string): boolean => objects.has(word)

/** Folded nouns and names that are many or a body. */
const manyEnding = /(?:s|people|police|ы|и)$/iu

/** Genders as far as the text told them, and the speaker a pronoun stands for. */
export interface SvoGender {
  /** The earlier speaker, or `undefined` where none fits. */
  resolve(pronoun: string, paragraph: number): Remembered | undefined
  /** Notes that a verb in this form had this speaker: сказала is a woman's. */
  note(speaker: Speaker, verb: string): void
}

const bodies = new Set<Speaker['kind']>(['institution', 'document'])

/** A fresh one for each document. `plain`: in this language "it" words may also be persons' (Russian он of a доклад). */
export const svoGender = (memory: SpeakerMemory, language: string): SvoGender => {
  const known = new Map<string, Gender>()
  const isRussian = language === 'ru'

  const genderOf = (speaker: Speaker): Gender | undefined => {
    const name = fullName(speaker)
    const told = known.get(name)
    if (told) return told
    const role = speaker.role?.text ?? ''
    if (female.test(role) || (isRussian && female.test(name)) || (speaker.kind === 'anonymous' && female.test(name)))
      return 'f'
    if (male.test(role) || (isRussian && male.test(name))) return 'm'
    return undefined
  }

  const headWord = (speaker: Speaker): string => {
    const words = speaker.text.split(/\s+/)
    const stop = words.findIndex((word, i) => i > 0 && /^(?:of|in|at|from|for|who|with|near)$/i.test(word))
    return (isRussian ? words.find((word) => manyEnding.test(word)) : words[(stop < 0 ? words.length : stop) - 1]) ?? ''
  }
  const isMany = (speaker: Speaker): boolean => speaker.kind === 'anonymous' && manyEnding.test(headWord(speaker))

  return {
    note: (speaker, verb) => {
      if (!isRussian || speaker.kind !== 'person' || speaker.inferred) return
      if (/(?:ла|лась)$/.test(verb)) known.set(fullName(speaker), 'f')
      else if (/(?:л|лся)$/.test(verb)) known.set(fullName(speaker), 'm')
    },
    resolve: (pronoun, paragraph) => {
      const gender = pronouns.get(pronoun)
      const lately = memory.lately(paragraph)
      if (!gender) {
        const many = plural.has(pronoun)
        return lately.find(({ speaker }) =>
          many ? bodies.has(speaker.kind) || isMany(speaker) : bodies.has(speaker.kind),
        )
      }
      const persons = lately.filter(
        ({ speaker }) => speaker.kind === 'person' || (speaker.kind === 'anonymous' && !isMany(speaker)),
      )
      const found =
        persons.find(({ speaker }) => genderOf(speaker) === gender || genderOf(speaker) === undefined) ??
        (isRussian ? lately.find(({ speaker }) => bodies.has(speaker.kind)) : undefined)
      if (found?.speaker.kind === 'person' && !genderOf(found.speaker)) known.set(fullName(found.speaker), gender)
      return found
    },
  }
}
