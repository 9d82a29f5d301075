import { fold } from '../../text/index.ts'
import { findDates } from '../dates/find.ts'
import type { Context, Found, Prose } from './context.ts'
import { made } from './rows.ts'
import { relationOf } from './ties.ts'
import type { CommentRelation } from './types.ts'
import { citationsOf, wordsOf } from './words.ts'

export type { Prose } from './context.ts'

/**
 * Reads what one prose of an official entry says of the entries it cites by reference ("Member of X (QDe.014)"), each tie with its span. A name that the
 * prose bridges ("ISIL, listed as Al-Qaida in Iraq (QDe.115)") is answered besides as `listed-as`. Every citation answers at least `mentions`, with
 * why it was not typed. English prose with references of the UN's form; anything else answers nothing. Linear in the text's length.
 *
 * @example commentRelations({ list: 'un_sc_sanctions', reference: 'QDi.057', field: 'COMMENTS1', text: 'Brother of A B (QDi.058).' })
 */
export const commentRelations = (prose: Prose): readonly CommentRelation[] => {
  if (!/[ie][. ]{0,2}\s?\d{3}/.test(prose.text)) return []
  const words = wordsOf(prose.text)
  const citations = citationsOf(prose.text, words).filter(({ reference }) => reference !== prose.reference)
  if (citations.length === 0) return []
  const context: Context = { prose, words, citations, dates: findDates(fold(prose.text), { language: 'en' }) }
  const out: CommentRelation[] = []
  let previous: Found | undefined
  for (const citation of citations) {
    const found = relationOf(
      context,
      citation,
      previous && previous.citation.from === citation.from ? previous : undefined,
    )
    out.push(...made(context, found))
    previous = found
  }
  const seen = new Set<string>()
  return out.filter(({ type, subject, object, start }) => {
    const key = `${type} ${subject.reference ?? `"${start}`} ${object.reference}`
    return type === 'mentions' || (!seen.has(key) && seen.add(key))
  })
}
