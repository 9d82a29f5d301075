/**
 * Under which keys a word is filed and looked up, so that two words meet whenever `wordSimilarity` may say more than 0: equal skeletons, and
 * strings one slip apart, which share a key once one sign of either is left out (symmetric deletion; W. Garbe, "SymSpell", 2012).
 */
import { shortSkeleton } from '../tokens/skeleton.ts'
import type { Word } from '../tokens/word.ts'
import { shortestSlip } from '../tokens/word-similarity.ts'
import { addToHash, finishHash, hashText, startHash } from './buckets.ts'

const kinds = {
  letters: 1,
  skeleton: 2,
  nearSkeleton: 3,
  concept: 5,
  nearLetters: 6,
  joined: 7,
  initials: 8,
  joinedLetters: 9,
} as const

/** Room for the hashes of a word's beginnings: names longer than 400 units are not compared, and a script's code comes before some. */
const beginnings = new Int32Array(512)

/** The text itself and the text without each of its signs, hashed as `hashText` would, without making those texts. */
const withDeletions = (text: string, kind: number, add: (key: number) => void): void => {
  const length = Math.min(text.length, beginnings.length - 1)
  let hash = startHash(kind)
  for (let i = 0; i < length; i += 1) {
    beginnings[i] = hash
    hash = addToHash(hash, text.charCodeAt(i))
  }
  add(finishHash(hash))
  for (let i = 0; i < length; i += 1) {
    if (i > 0 && text.charCodeAt(i) === text.charCodeAt(i - 1)) continue
    let rest = beginnings[i] as number
    for (let k = i + 1; k < length; k += 1) rest = addToHash(rest, text.charCodeAt(k))
    add(finishHash(rest))
  }
}

/**
 * Calls back with every key of a word, some perhaps twice. The same keys serve filing and looking up. First come those under which words meet by
 * their letters or by what they mean, then, with `bySound`, those under which only their sounds can make them alike.
 */
export const wordKeys = (word: Word, call: (key: number, bySound: boolean) => void): void => {
  const add = (key: number): void => call(key, false)
  const addSound = (key: number): void => call(key, true)
  add(lettersKey(word.script, word.key))
  for (const concept of word.concepts) add(hashText(concept, kinds.concept))
  if (!word.readable) {
    withDeletions(`${word.script} ${word.key}`, kinds.nearLetters, add)
    return
  }
  if (word.key.length >= shortestSlip(word)) withDeletions(word.key, kinds.nearLetters, add)
  for (const skeleton of word.skeletons) {
    addSound(skeletonKey(skeleton))
    if (skeleton.length > shortSkeleton) withDeletions(skeleton, kinds.nearSkeleton, addSound)
  }
}

/** Key of two neighbouring words written as one, and of a single word that may be two: the skeleton of the whole. */
export const joinedKey = (skeleton: string): number => hashText(skeleton, kinds.joined)

/** Key under which words of a skeleton are filed. */
export const skeletonKey = (skeleton: string): number => hashText(skeleton, kinds.skeleton)

/** Key of the initials of a whole name, and of a word that may be an acronym. */
export const initialsKey = (initials: string): number => hashText(initials, kinds.initials)

/** Key under which the words of these letters and this script are filed, whatever their concepts. */
export const lettersKey = (script: string, key: string): number => hashText(`${script} ${key}`, kinds.letters)

/** Key of two neighbouring words written as one, by their letters. */
export const joinedLettersKey = (script: string, key: string): number =>
  hashText(`${script} ${key}`, kinds.joinedLetters)
