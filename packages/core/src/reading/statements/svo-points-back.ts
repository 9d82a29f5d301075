/** «Такие данные привёл врач Иван Орлов»: a Russian sentence that says whose the words of the sentence before were. */
import { rangeIndex, tokenEnd, tokensSpan } from '../page.ts'
import type { TokenRange } from '../sentences.ts'
import { linkOf } from './draft.ts'
import { drawUp, type OpenStatement } from './svo-draft.ts'
import type { SvoRun } from './svo-run.ts'
import { subjectAfter } from './svo-subject-after.ts'

const pointing = /^(?:так(?:ие|ую|ое|ой|им|ими)|эт(?:и|у|от|о|им|ими)|соответствующ(?:ее|ие|им)|подобн(?:ые|ую|ое|ым))$/
const saidNoun =
  /^(?:цифры|данные|сведения|подробности|показатели|оценк[уи]|прогноз|статистик[уа]|мнени[ея]м?|заявлени[ея]м?|позици[юя]|вывод[ыа]?|предположение|точку|информаци[юя]|информацией|новость|новостью|итоги|факты|расчеты)$/
const giving =
  /^(?:прив[её]л[аио]?|озвучил[аио]?|назвал[аио]?|высказал[аио]?|выразил[аио]?|дал[аио]?|сделал[аио]?|выступил[аио]?|поделил(?:ся|ась|ись)|опубликовал[аио]?|обнародовал[аио]?|сообщил[аио]?|приводит|приводят|озвучивает|раскрыл[аио]?|пришл[аи]|пришел)$/
/** The noun stands within this many tokens of the sentence's start, the verb within this many of the noun. */
const nounReach = 3
const verbReach = 10

/** Compiles the rule; the answer reads one sentence. */
export const svoPointsBack = (
  run: SvoRun,
): ((sentence: TokenRange, paragraph: number) => OpenStatement | undefined) => {
  const { page, scan, speakers, memory, opened, speech, claimMarks } = run
  const { word } = scan

  return (sentence, paragraph) => {
    if (page.language !== 'ru') return undefined
    const from = word(sentence.first) === 'с' ? sentence.first + 1 : sentence.first
    if (!pointing.test(word(from))) return undefined
    let noun = from + 1
    while (noun < from + nounReach && !saidNoun.test(word(noun))) noun += 1
    if (!saidNoun.test(word(noun))) return undefined
    let verb = noun + 1
    const limit = Math.min(sentence.last, noun + verbReach)
    while (verb < limit && !giving.test(word(verb))) verb += 1
    if (verb >= limit) return undefined
    const subject = subjectAfter(scan, speakers, verb, sentence, paragraph)
    const told = page.sentences[rangeIndex(page.sentences, sentence.first) - 1]
    if (!subject || !told || opened.at(-1)?.sentence === told) return undefined
    const chain = [linkOf(subject.found.speaker)]
    const draft = drawUp(page, {
      found: subject.found,
      verb: tokensSpan(page, verb, verb + 1),
      modality: 'said',
      chain,
      contentFirst: told.first,
      contentLast: told.last,
      clauseFirst: sentence.first,
      clauseEnd: tokenEnd(page, Math.max(verb, subject.last - 1)),
      speech,
      claimMarks,
      ...(subject.date && { date: subject.date }),
      ...(subject.occasion && { occasion: subject.occasion }),
    })
    if (!draft) return undefined
    memory.remember(subject.found.speaker, chain, paragraph)
    return { cue: verb, paragraph, sentence, contentFirst: told.first, contentLast: told.last, draft }
  }
}
