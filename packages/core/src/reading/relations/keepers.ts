/** Whose list or whose sanctions a text speaks of. */
import { tokensSpan } from '../page.ts'
import type { PhraseSet } from '../phrases.ts'
import type { RelationEnd } from '../types.ts'
import { endOf, type Placed } from './ends.ts'
import { type Ground, isInstitution } from './ground.ts'

/** A list's keeper as an end of a relation: a name, or a word that stands for one ("the 1267 list", القائمة الأممية). */
export interface Keeper {
  readonly end: RelationEnd
  /** The token behind the keeper's words. */
  readonly last: number
}

/** Bodies whose lists a text speaks of without naming them again. */
export const keepsLists = ({ mention }: Placed): boolean =>
  /^inst-(?:un|un-security-council|un-1267-committee|un-1988-committee|eu|ofac|us-treasury|us-state-department)$/.test(
    mention.code ?? '',
  )

const capitals =
  /^(?:US-washington|RU-moscow|GB-london|FR-paris|DE-berlin|CN-beijing|IN-new-delhi|TR-ankara|PK-islamabad)$/

/** A state, or the capital that stands for its government. */
export const isStatePlace = ({ mention }: Placed): boolean =>
  mention.kind === 'place' && (/^[A-Z]{2}$/.test(mention.code ?? '') || capitals.test(mention.code ?? ''))

/** A body or a state: whoever can keep a list. */
export const isKeeper = (one: Placed): boolean =>
  isInstitution(one) || (one.mention.kind === 'place' && /^[A-Z]{2}$/.test(one.mention.code ?? ''))

const linking = /^(?:of|by|the|"|'|s|'s|’s)$/

/** The keeper told by tokens `[from, to)` of a list's name, or right behind them; the widest body first. */
export const keeperWithin = (ground: Ground, from: number, to: number, parts: PhraseSet): Keeper | undefined => {
  const { page, compiled, sentence } = ground
  let implied: Keeper | undefined
  for (let k = from; k < Math.min(sentence.last, to + 4); k += 1) {
    const here = ground.at(k)
    const text = ground.word(k)
    if (here && here !== 'date') {
      if (isKeeper(here)) return { end: endOf(page, here, parts), last: here.last }
      if (k >= to) break
      continue
    }
    const id = compiled.implied.get(text) ?? (page.language === 'ar' ? compiled.implied.get(text.slice(1)) : undefined)
    if (id && !implied) {
      const span = tokensSpan(page, k, k + 1)
      implied = { end: { ...span, caption: span.text, id }, last: k + 1 }
    }
    if (k >= to && !linking.test(text) && !id && !compiled.has('around', text)) break
  }
  return implied
}
