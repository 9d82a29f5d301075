import type { ArabicScan } from './arabic-scan.ts'
import { isGivenName } from './given.ts'
import { type ProperName, tokenUse } from './types.ts'

const longestChain = 8
const shortestGlued = 7
/** Adjectives of a definite head that make a name of it besides those of states. */
/** Definite nouns that name no one body behind a head ("the police of the province"). */
const generic = new Set([
  'المحافظه',
  'المدينه',
  'المنطقه',
  'البلاد',
  'الدوله',
  'القريه',
  'الولايه',
  'الاقليم',
  'الحي',
  'الشركه',
  'البلده',
  'الوزاره',
  'المجلس',
  'الحكومه',
  'الجيش',
  'الشرطه',
  'النادي',
  'العالم',
  'الاداره',
])
/** What reports: its name may be any word. */
const media = new Set(['صحيفه', 'جريده', 'مجله', 'قناه', 'وكاله', 'اذاعه', 'شبكه', 'موقع', 'منصه'])
const namingAdjective =
  /^(?:العام|العامه|العليا|الاعلي|الاحمر|المدني|المدنيه|الموحد|المتحده|الجنائيه|الملكي|الملكيه|السلطاني|الحر|الجديد|الخاص|المشترك|المستقل|المتحد|الاوسط|الاول|الاسود|الابيض)$/
/** Behind these "national", "international" and the like name no one state. */
const vague = /^(?:الوطني|الدولي|العالمي|العربي)ه?$/
/** Nouns a club stands behind. */
const clubNouns = new Set([
  'نادي',
  'ناد',
  'فريق',
  'مدرب',
  'لاعب',
  'ضيفه',
  'مضيفه',
  'غريمه',
  'نظيره',
  'جماهير',
  'حارس',
  'مهاجم',
])
/** Heads of bodies that are clubs' names too. */
const clubHeads = new Set(['الاتحاد', 'الهلال'])
/** Between two clubs. */
const versus = new Set(['علي', 'مع', 'امام'])
/** Words that open what is reported. */
const reportOpeners = new Set(['ان', 'بان', 'انه', 'انها', 'بانه', 'بانها'])
/** Words back from "to X" to the verb of telling. */
const tellReach = 9
const afterClub = new Set(['علي', 'امام', 'مع', 'ضيفه', 'رصيده', 'عن', 'ب', 'نظيره'])

/** The rules for bodies in Arabic; each answers the name that begins at (or right behind) a token. */
export interface ArabicBodies {
  headed(at: number, last: number): ProperName | undefined
  ministry(at: number): ProperName | undefined
  known(at: number, last: number): ProperName | undefined
  club(at: number): ProperName | undefined
  called(at: number): ProperName | undefined
  /** Names in quotation marks behind a noun for a body, or beginning with one. */
  quoted(): readonly ProperName[]
}

const firstWordsKept = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>()

/** The words that names of bodies begin with. */
const firstWords = (bodies: ReadonlySet<string>): ReadonlySet<string> => {
  const before = firstWordsKept.get(bodies)
  if (before) return before
  const made = new Set([...bodies].map((name) => name.split(' ')[0] as string))
  firstWordsKept.set(bodies, made)
  return made
}

export const arabicBodies = (scan: ArabicScan): ArabicBodies => {
  const clubEnds = new Set<number>()
  const firstOfBodies = firstWords(scan.words.bodies)
  const { readings, reads, page, words, use, word, mark, free, isPlace, isDefinite, isTitle, isStateWord, isCommon } =
    scan
  const describes = (text: string): boolean =>
    /(?:ي|يه|ه|ين)$/.test(text) || namingAdjective.test(text) || isStateWord(text)

  /** Where the chain behind a head ends; the head alone is its own end. */
  const chainEnd = (head: number, last: number): number => {
    let end = head + 1
    let definite = isDefinite(word(head))
    for (let turn = 0; turn < longestChain && end < last; turn += 1) {
      const text = word(end)
      if (text === '' || use[end] === tokenUse.person || use[end] === tokenUse.taken) break
      if (isCommon(text) || (isTitle(text) && text !== 'الدفاع')) break
      // "فرقة الأبحاث بالقصرين": where a body is, is not its name.
      if (isPlace(end) && scan.cling[end] !== 0) break
      if (isPlace(end)) {
        // "جامعة بغداد", "شرطة كركوك"; behind a definite noun only the place that the adjective did not name.
        while (isPlace(end)) end += 1
        definite = true
        continue
      }
      if (isDefinite(text)) {
        // One noun closes the chain; behind it, or behind a definite head, come adjectives alone: not "أغلقت المحكمة العليا الملف".
        if (definite && !describes(text)) break
        definite = true
        end += 1
        continue
      }
      const joined = /^و(?=ال.{2,})/.test(text) || /^لل.{2,}/.test(text)
      if (joined && end > head + (text.startsWith('و') ? 1 : 0) && !(text.startsWith('و') && isTitle(text.slice(1)))) {
        if (text.startsWith('و') && (isStateWord(word(end - 1)) || words.heads.has(text.slice(1)))) break
        definite = true
        end += 1
        continue
      }
      const middle =
        words.middles.has(text) || words.heads.has(text) || (/^[لو]/.test(text) && words.middles.has(text.slice(1)))
      if (
        middle &&
        !(definite && words.heads.has(text)) &&
        (isDefinite(word(end + 1)) || words.middles.has(word(end + 1)) || isPlace(end + 1))
      ) {
        if (definite && !/^ل/.test(text) && !/^و/.test(text)) break
        end += 1
        continue
      }
      break
    }
    return end
  }

  /** What stands behind "لـ": "المرصد السوري لحقوق الإنسان". */
  const isOfField = (at: number, head: number): boolean => {
    for (let i = at; i > head; i -= 1) if (/^ل/.test(word(i)) && i < at) return true
    return /^ل/.test(word(at)) && words.middles.has(word(at).slice(1))
  }

  /** "وزارة الداخلية العراقية", "المحكمة العليا", "الشرطة الصومالية". */
  const headed = (at: number, last: number): ProperName | undefined => {
    const head = readings(word(at)).find((form) => words.heads.has(form))
    if (head === undefined || !free(at)) return undefined
    const end = chainEnd(at, last)
    if (end === at + 1) return undefined
    const definite = isDefinite(head)
    const weak = words.weakHeads.has(head)
    let proper = false
    let naming = false
    let adjectives = true
    for (let i = at + 1; i < end; i += 1) {
      const isState = isStateWord(word(i))
      if (isPlace(i) || (isState && !vague.test(word(i)))) proper = true
      if (isState || isPlace(i) || namingAdjective.test(word(i)) || isOfField(i, at)) naming = true
      else if (!/(?:ي|يه)$/.test(word(i)) && !/^لل/.test(word(i))) adjectives = false
    }
    // "مركز للدراسات": some centre.
    if (!definite && !proper && /^لل/.test(word(at + 1))) return undefined
    if (!definite && end === at + 2 && generic.has(word(at + 1))) return undefined
    // A definite head is a name with its state, or with an adjective that only names have: not "القوات الأمنية".
    if (definite && !proper && (weak || !naming || !adjectives || end - at < 2)) return undefined
    if (!definite && weak && !proper && end - at < 3) return undefined
    // "دول مجلس", "رئيس شركه" stay; a chain that is only one definite noun behind a plain head names no one body.
    return { kind: 'organisation', first: at, last: end, score: proper ? 0.85 : 0.75, reasons: ['head-noun'] }
  }

  /** "الخارجية السورية": the ministry by its field, where a state's adjective follows. */
  const ministry = (at: number): ProperName | undefined => {
    const head = readings(word(at)).find((form) => words.ministries.has(form))
    if (head === undefined || !free(at) || !free(at + 1) || !isStateWord(word(at + 1))) return undefined
    if (vague.test(word(at + 1))) return undefined
    return { kind: 'organisation', first: at, last: at + 2, score: 0.8, reasons: ['head-noun'] }
  }

  /** Bodies known by name: "البيت الأبيض", "الإنتربول". */
  const known = (at: number, last: number): ProperName | undefined => {
    if (!reads(word(at), firstOfBodies)) return undefined
    for (let count = 4; count >= 1; count -= 1) {
      if (at + count > last) continue
      let clean = true
      const parts: string[] = []
      for (let i = at; i < at + count; i += 1) {
        if (word(i) === '' || !(free(i) || isPlace(i))) clean = false
        parts.push(word(i))
      }
      if (!clean) continue
      // A short word behind a preposition letter is more often another word: كابل is Kabul, not "like Apple".
      const forms = count === 1 && (parts[0] ?? '').length < shortestGlued ? [parts[0] ?? ''] : readings(parts[0] ?? '')
      const fits = forms.some((first) => words.bodies.has([first, ...parts.slice(1)].join(' ')))
      if (!fits) continue
      const state = isStateWord(word(at + count)) && free(at + count)
      const end = mark(at + count) === '+' || state ? at + count + 1 : at + count
      return { kind: 'organisation', first: at, last: end, score: 0.85, reasons: ['known-body'] }
    }
    return undefined
  }

  /** A name in quotation marks: behind a noun for a body, or beginning with one. */
  const quoted = (): readonly ProperName[] => {
    const out: ProperName[] = []
    for (const quote of page.quotes) {
      if (!quote.closed || quote.end - quote.start > 50) continue
      const first = scan.tokenFrom(quote.start)
      const last = scan.tokenFrom(quote.end)
      if (last <= first || last - first > 5 || word(first) === '' || !(use[first] === tokenUse.free || isPlace(first)))
        continue
      if (
        page.tokens
          .slice(first, last)
          .some(
            (token, i) => token.kind === 'break' || scan.speech.has(token.text) || use[first + i] === tokenUse.taken,
          )
      )
        continue
      const before = reads(word(first - 2), words.bodyNouns)
      const far =
        reads(word(first - 3), words.bodyNouns) && /(?:يه|ي|ه)$/.test(word(first - 2)) && !isCommon(word(first - 2))
      const inside = words.bodyNouns.has(word(first)) && last - first > 1
      // "صرح لـ«الأفق الجديد»", "توقع «بيت الاستثمار» أن": whom somebody tells, and who says that.
      const told = word(first - 2) === 'ل' && tellsBefore(first - 3)
      // One word, or a given name and more, is a person in marks: "قال «بوتين» إن".
      const tells =
        isSpeech(first - 2) &&
        last - first <= 3 &&
        last - first > 1 &&
        isDefinite(word(last - 1)) &&
        !isGivenName(word(first)) &&
        reportOpeners.has(word(last + 1))
      if (before || far || inside || told || tells)
        out.push({ kind: 'organisation', first, last, score: 0.8, reasons: ['body-noun'] })
    }
    return out
  }

  /** "27-24" */
  const isScore = (at: number): boolean =>
    page.tokens[at]?.kind === 'number' && mark(at + 1) === '-' && page.tokens[at + 2]?.kind === 'number'

  /** A club behind its noun or a verb of sport: "نادي الزمالك", "فاز الزمالك على". */
  const club = (at: number): ProperName | undefined => {
    const form = readings(word(at)).find((one) => clubNouns.has(one) || words.clubVerbs.has(one))
    const scored = versus.has(word(at)) && isScore(at + 2)
    if (form === undefined && !scored && !(versus.has(word(at)) && clubEnds.has(at))) return undefined
    const name = at + 1
    const text = word(name)
    if (
      !free(name) ||
      !isDefinite(text) ||
      isTitle(text) ||
      isCommon(text) ||
      (words.heads.has(text) && !clubHeads.has(text))
    )
      return undefined
    if (words.middles.has(text.slice(2))) return undefined
    const verb = form !== undefined && words.clubVerbs.has(form)
    const after = word(name + 1)
    const twoWords = isStateWord(after) || (/^ال.*(?:ي|ى)$/.test(after) && free(name + 1) && !isTitle(after))
    if (verb && !afterClub.has(twoWords ? word(name + 2) : after)) return undefined
    if (!verb && !scored && /(?:يه|ي)$/.test(text) && text !== 'الاهلي') return undefined
    const last = twoWords ? name + 2 : name + 1
    clubEnds.add(last)
    return { kind: 'organisation', first: name, last, score: 0.75, reasons: ['club'] }
  }

  /** "ونقلت شبكة رووداو عن", "شركة فاروس للأبحاث": a noun for a body and one word that is no adjective of it. */
  const called = (at: number): ProperName | undefined => {
    const head = readings(word(at)).find((form) => words.bodyNouns.has(form))
    const name = at + 1
    const text = word(name)
    // "وأعلنت بلدية صحار": a town's council that speaks.
    if (readings(word(at)).includes('بلديه') && isSpeech(at - 1) && (free(name) || isPlace(name)) && !isCommon(text))
      return text.length > 2
        ? { kind: 'organisation', first: at, last: name + 1, score: 0.75, reasons: ['head-noun'] }
        : undefined
    if (head === undefined || text.length < 3 || !free(at) || !free(name) || isCommon(text) || isTitle(text))
      return undefined
    if (words.heads.has(text) || words.middles.has(text) || /(?:يه|ي|ات)$/.test(text) || isStateWord(text))
      return undefined
    const spoken = scan.speech.has(word(at)) || isSpeech(at - 1)
    const medium = media.has(head) && (spoken || ['عن', 'حسب', 'بحسب', 'وفق'].includes(word(at - 1)))
    if (!medium && !(/^لل.{3,}/.test(word(name + 1)) && !isDefinite(text))) return undefined
    return { kind: 'organisation', first: at, last: medium ? name + 1 : name + 2, score: 0.7, reasons: ['body-noun'] }
  }

  /** A verb of speech a few words back. */
  const tellsBefore = (from: number): boolean => {
    for (let at = from; at > from - tellReach && at >= 0 && word(at) !== ''; at -= 1) if (isSpeech(at)) return true
    return false
  }

  const isSpeech = (at: number): boolean => reads(word(at), scan.speech)

  return { headed, ministry, known, club, called, quoted }
}
