import type { Party } from '@marsad/core/register'
import { foldText } from '@marsad/core/text'
import type { ScreenedRegister } from '../services.ts'
import { turn } from '../turn.ts'

/** Parties looked through between two looks at the clock. */
const portion = 100

/** Words of a search that are looked for; more narrow nothing down. */
const wordLimit = 12

const folded = new WeakMap<ScreenedRegister, Promise<readonly string[]>>()

const wordsOf = (text: string): string =>
  foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** All names and references of a party in one line, a space before every word. */
const lineOf = (party: Party): string => {
  const names = party.names.map(({ text }) => wordsOf(text))
  const references = party.listings.map(({ reference }) => wordsOf(reference))
  return ` ${[wordsOf(party.id), ...references, ...names].join(' ')}`
}

const fold = async (register: ScreenedRegister): Promise<readonly string[]> => {
  const lines: string[] = []
  for (let number = 0; number < register.size; number++) {
    lines.push(lineOf(register.partyAt(number)))
    await turn()
  }
  return lines
}

/** The folded names of a register, made once for it in portions. */
const linesOf = (register: ScreenedRegister): Promise<readonly string[]> => {
  const known = folded.get(register)
  if (known !== undefined) return known
  const made = fold(register)
  folded.set(register, made)
  made.catch(() => folded.delete(register))
  return made
}

/**
 * Parties in whose names or references every word of the text begins a word: what somebody sees while typing `osama b`; all of
 * them where there is no word. In the order of the register, at most `most`. For likeness, spelling and scripts there is screening.
 */
export const findParties = async (
  register: ScreenedRegister,
  text: string,
  most: number,
  keeps: (party: Party) => boolean = () => true,
): Promise<readonly Party[]> => {
  const words = [...new Set(wordsOf(text.slice(0, 2_000)).split(' '))].filter(Boolean).slice(0, wordLimit)
  const lines = words.length === 0 ? [] : await linesOf(register)
  const found: Party[] = []
  for (let from = 0; from < register.size && found.length < most; from += portion) {
    const to = Math.min(register.size, from + portion)
    for (let number = from; number < to && found.length < most; number++) {
      if (!words.every((word) => lines[number]?.includes(` ${word}`))) continue
      const party = register.partyAt(number)
      if (keeps(party)) found.push(party)
    }
    await turn()
  }
  return found
}
