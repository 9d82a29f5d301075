import type { SvoScan } from './svo-scan.ts'

/** What a noun says of who speaks. `head`: of an institution or publication. */
export type NounClass = 'role' | 'anonymous' | 'document' | 'head'

/** The noun a speaker's words turn on. */
export interface HeadNoun {
  readonly at: number
  readonly kind: NounClass
}

/** Questions about the nouns of a speaker; compiled once a document. */
export interface SvoNouns {
  /** In English the last known noun before a complement, in Russian the first. `oblique`: any case will do. */
  headOf(first: number, last: number, oblique: boolean): HeadNoun | undefined
  /** First token of the complement ("of …", "with …"), or `last`. */
  complement(first: number, last: number): number
  isDeterminer(at: number): boolean
}

const complements = new Set(
  'of in at from for to with on near by under inside within about into against behind who familiar'.split(' '),
)
/** A word in -ed or -ing behind a noun begins a clause about it: "officers interviewed for", "documents filed on". */
const participle = /.{3,}(?:ed|ing)$|^(?:held|made|seen|sent|kept|led|shown|written|drawn|taken|given|known|born)$/

const compound = /^(зам|пом|спец|экс|вице|гос|ген)(.{4,})$/u

/** Compiles the questions. */
export const svoNouns = (scan: SvoScan): SvoNouns => {
  const { page, lexicon, svo, word } = scan
  const isRussian = page.language === 'ru'
  const sets = {
    document: new Set(lexicon.documents),
    role: new Set(lexicon.roles),
    anonymous: new Set(lexicon.anonymous),
    head: new Set(lexicon.publicationHeads),
  }
  const nominatives = new Set(svo.nominatives)
  const determiners = new Set(svo.determiners)
  const published = new Set(lexicon.publishedBy)

  /** The word, and behind a hyphen the part that is declined: `вице-премьер` is read by its last part. */
  const classOf = (at: number, oblique: boolean): NounClass | undefined => {
    const text = word(at).replace(/['’]s?$/, '')
    // «спецдокладчик», «экс-министр», «замначальника»: the second part says what it is, in the genitive behind «зам».
    const part = isRussian ? compound.exec(text) : null
    if (part?.[2] && sets.role.has(part[2]) && !sets.role.has(text))
      return oblique || part[1] === 'зам' || part[1] === 'пом' || nominatives.has(part[2]) ? 'role' : undefined
    if (text === '' || (isRussian && !oblique && !nominatives.has(text))) return undefined
    // "следователи" is a case of "следователь" and the authority: in the plural it speaks as that.
    if (isRussian && /[иые]$/.test(text) && sets.anonymous.has(text) && !sets.document.has(text)) return 'anonymous'
    if (isRussian && /[иые]$/.test(text) && sets.head.has(text) && !sets.document.has(text)) return 'head'
    for (const kind of ['document', 'role', 'anonymous', 'head'] as const) if (sets[kind].has(text)) return kind
    return undefined
  }

  const startsComplement = (at: number): boolean =>
    (complements.has(word(at)) && !scan.isCapital(at)) ||
    (participle.test(word(at)) && !scan.isCapital(at) && classOf(at, false) === undefined)

  const headOf: SvoNouns['headOf'] = (first, last, oblique) => {
    let found: HeadNoun | undefined
    for (let at = first; at < last; at += 1) {
      if (at > first && (scan.isOpener(at) || published.has(word(at)))) break
      if (!isRussian && ((complements.has(word(at)) && !scan.isCapital(at)) || (found && startsComplement(at)))) break
      const kind = classOf(at, oblique)
      if (!kind) continue
      found = { at, kind }
      if (isRussian && !(page.tokens[at + 1]?.text === '-' && at + 2 < last)) break
    }
    return found
  }

  return {
    headOf,
    complement: (first, last) => {
      for (let at = first + 1; at < last; at += 1) if (startsComplement(at)) return at
      return last
    },
    isDeterminer: (at) => determiners.has(word(at)) || page.tokens[at]?.kind === 'number',
  }
}
