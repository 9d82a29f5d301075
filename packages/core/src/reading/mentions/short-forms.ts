import { type Page, rangeIndex, tokensSpan } from '../page.ts'
import { withoutConjunction } from '../phrases.ts'
import type { Mention, TextSpan } from '../types.ts'

/** What short forms may point back to: an actor mention, where it stands, and the head noun it was named with. */
export interface Antecedent {
  readonly mention: Omit<Mention, 'id'>
  readonly first: number
  readonly last: number
  /** `تنظيم`, `جماعة` …; `undefined` for a bare name (داعش). */
  readonly head: string | undefined
  /** Heads that the dictionary names of this organisation begin with ("حركة" of حركة طالبان); a bare name fits these alone, or any where there are none. */
  readonly known: ReadonlySet<string>
  readonly isPerson: boolean
  /** An institution is meant only by its own head noun ("المجلس" for مجلس الأمن), never by a bare form. */
  readonly isInstitution: boolean
}

/** Heads that only institutions have. */
const institutionHeads = new Set(['مجلس', 'منظمه', 'совет', 'council'])

/** Adjectives that speak of another one: "the rival organisation". */
const newlyDescribed = /^ال(?:منافس|اخر|اخري|جديد|منشق|ام|ثاني|ثالث|معارض|ناشي|حليف|موالي|مسلح|محلي)ه?$/

/** Nouns that end as such adjectives do: "وتبنت الجماعة العملية". */
const nouns = new Set([
  'العمليه',
  'المسووليه',
  'القضيه',
  'الاراضي',
  'الاهالي',
  'التفجير',
  'المباني',
  'النواحي',
  'الضواحي',
  'القري',
])

/** A definite relational adjective (الدولي, الإسلامية) of the noun's gender: the noun is described anew and points back to nothing. */
const adjectiveFits = (form: string, adjective: string): boolean => {
  if (nouns.has(adjective)) return false
  const feminine = form.endsWith('ه')
  return /^ال.{2,}(?:ي|يه)$/.test(adjective) && adjective.endsWith('ه') === feminine
}

/** A short form as a mention of what it points back to. */
export const pointingBack = (span: TextSpan, { mention }: Antecedent): Omit<Mention, 'id'> => {
  const { kind, party, code, label, labels } = mention
  return {
    ...span,
    kind,
    ...(party && { party }),
    ...(code && { code }),
    ...(label && { label }),
    ...(labels && { labels }),
    score: 0.7,
    reasons: ['short-form'],
    inferred: true,
  }
}

const fitsHead = (one: Antecedent, head: string): boolean =>
  !one.isPerson &&
  (one.head === head ||
    (one.head === undefined &&
      !one.isInstitution &&
      !institutionHeads.has(head) &&
      (one.known.size === 0 || one.known.has(head))))

/** The last of the first `count` antecedents that fits and does not begin before token `from`; before it, the only one that fits at all. */
export const lastFitting = (
  antecedents: readonly Antecedent[],
  count: number,
  from: number,
  fits: (one: Antecedent) => boolean,
): Antecedent | undefined => {
  let far: Antecedent | undefined
  for (let i = count - 1; i >= 0 && i > count - farReach; i -= 1) {
    const one = antecedents[i] as Antecedent
    if (!fits(one)) continue
    if (one.first >= from) return one
    // Further back only where everything that fits is one and the same.
    if (far && idOf(far) !== idOf(one)) return undefined
    far = one
  }
  return far
}

/** So many antecedents back a single fitting one is looked for. */
const farReach = 40
const idOf = ({ mention }: Antecedent): string => mention.party?.id ?? mention.code ?? mention.label ?? mention.text

/**
 * Definite nouns that stand for an organisation named before ("التنظيم", "الجماعة"): tied to the last one with the same head noun, in this paragraph or the one
 * before, and marked inferred. Left alone where the noun is described anew (التنظيم الدولي …) or begins a name.
 */
export const resolveShortForms = (page: Page, antecedents: readonly Antecedent[]): readonly Omit<Mention, 'id'>[] => {
  const forms = new Map(page.lexicon?.shortForms)
  const labels = new Set(page.lexicon?.textLabels)
  if (forms.size === 0) return []
  const taken = new Uint8Array(page.tokens.length + 1)
  for (const { first, last, isPerson } of antecedents) if (!isPerson) taken.fill(1, first, last)
  const out: Omit<Mention, 'id'>[] = []
  let passed = 0
  page.tokens.forEach((token, at) => {
    if (token.kind !== 'word' || taken[at]) return
    const plain = withoutConjunction(page, token.text)
    const form = forms.has(plain) ? plain : /^[بك]ال/.test(plain) ? plain.slice(1) : plain
    const head = forms.get(form)
    if (head === undefined) return
    const next = page.tokens[at + 1]
    if (!institutionHeads.has(head) && (taken[at + 1] || (next?.text === '"' && taken[at + 2]))) return
    if (next?.kind === 'word' && newlyDescribed.test(next.text)) return
    if (next?.kind === 'word' && adjectiveFits(form, next.text) && !labels.has(next.text)) return
    while (passed < antecedents.length && (antecedents[passed] as Antecedent).first < at) passed += 1
    const from = page.paragraphs[Math.max(0, rangeIndex(page.paragraphs, at) - 1)]?.first ?? 0
    const found = lastFitting(antecedents, passed, from, (one) => one.last <= at && fitsHead(one, head))
    if (!found) return
    out.push(pointingBack(tokensSpan(page, at, at + 1), found))
  })
  return out
}
