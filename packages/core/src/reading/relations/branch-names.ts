/** A branch named by its parent's name. */
import { spanContains, startingIn } from '../../text/index.ts'
import { type Page, tokenEnd } from '../page.ts'
import type { PhraseSet } from '../phrases.ts'
import { endOf, type Placed, type RelationDraft, startOf } from './ends.ts'

/** "الفرع الأفغاني لتنظيم «داعش»": a branch word at the front of a longer name, and the parent's name inside it. */
export const branches = (
  page: Page,
  words: readonly string[],
  here: readonly Placed[],
  parts: PhraseSet,
): readonly RelationDraft[] => {
  const nouns = new Set(words)
  return here.flatMap((outer): readonly RelationDraft[] => {
    const inner = startingIn(here, outer.start, outer.end).find(
      (one) =>
        one !== outer &&
        one.mention.party &&
        outer.mention.party &&
        one.mention.party.id !== outer.mention.party.id &&
        spanContains(outer.mention, one.mention),
    )
    if (!inner) return []
    let at = outer.first
    while (
      at < outer.last &&
      !nouns.has((page.tokens[at]?.text ?? '').replace(/^[وف]?[بلك]?(?=ال|فرع|جناح|ذراع|ولايه)/, ''))
    )
      at += 1
    if (at === outer.last) return []
    const start = Math.max(startOf(page, at), outer.mention.start)
    const end = tokenEnd(page, at)
    return [
      {
        type: 'branch-of',
        start: outer.start,
        end: outer.end,
        subject: endOf(page, outer, parts),
        object: endOf(page, inner, parts),
        trigger: { start, end, text: page.text.slice(start, end) },
        mode: 'said',
      },
    ]
  })
}
