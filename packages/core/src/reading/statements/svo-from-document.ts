/** «Из акта, копия которого есть у редакции, следует, что …»: a Russian phrase that names the document before an impersonal verb. */
import { tokenEnd, tokensSpan } from '../page.ts'
import type { TokenRange } from '../sentences.ts'
import { linkOf } from './draft.ts'
import { drawUp, type OpenStatement } from './svo-draft.ts'
import type { SvoRun } from './svo-run.ts'

/** The verb stands within this many tokens of the preposition. */
const reach = 30
const impersonal = new Set(['следует', 'следовало', 'вытекает', 'явствует', 'явствовало', 'видно', 'ясно', 'понятно'])

/** Compiles the rule; the answer reads one token that may be the preposition. */
export const svoFromDocument = (
  run: SvoRun,
): ((
  at: number,
  sentence: TokenRange,
  paragraph: number,
) => { readonly made: OpenStatement; readonly last: number } | undefined) => {
  const { page, scan, speakers, memory, speech, claimMarks } = run

  return (at, sentence, paragraph) => {
    if (page.language !== 'ru' || scan.word(at) !== 'из') return undefined
    const limit = Math.min(sentence.last - 1, at + reach)
    let verb = at + 2
    while (verb < limit && !impersonal.has(scan.word(verb))) verb += 1
    if (verb >= limit) return undefined
    let opener = verb + 1
    for (let next = scan.adverbEnd(opener, limit); next > opener; next = scan.adverbEnd(opener, limit)) opener = next
    const isColon = page.tokens[opener]?.text === ':'
    if (!isColon && !(page.tokens[opener]?.text === ',' && scan.isOpener(opener + 1))) return undefined
    let last = at + 1
    while (last < verb && page.tokens[last]?.text !== ',') last += 1
    while (last > at + 2 && scan.adverbEnd(last - 1, last) === last) last -= 1
    const found = speakers.read(at + 1, last, paragraph, true, '') ?? {
      speaker: { ...tokensSpan(page, at + 1, last), kind: 'document' as const },
      last,
    }
    const contentFirst = isColon ? opener + 1 : opener + 2
    const chain = [linkOf(found.speaker)]
    const draft = drawUp(page, {
      found,
      verb: tokensSpan(page, verb, verb + 1),
      modality: 'said',
      chain,
      contentFirst,
      contentLast: sentence.last,
      clauseFirst: at,
      clauseEnd: tokenEnd(page, verb),
      speech,
      claimMarks,
    })
    if (!draft) return undefined
    memory.remember(found.speaker, chain, paragraph)
    return {
      made: { cue: verb, paragraph, sentence, contentFirst, contentLast: sentence.last, draft },
      last: opener,
    }
  }
}
