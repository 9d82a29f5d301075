/** Short names that a text itself gives: "Islamic Movement of Uzbekistan (IMU)", «далее — ДНИМ», المعروفة اختصارا بـ"…". */
import { type Page, tokensSpan } from '../page.ts'
import type { Mention } from '../types.ts'

/** A mention with the tokens it covers. */
export interface Placed {
  readonly first: number
  readonly last: number
  readonly mention: Omit<Mention, 'id'>
}

/** Words between a name and its short form, in brackets or behind a comma. */
const links: ReadonlySet<string> = new Set([
  ...[
    'hereafter',
    'hereinafter',
    'known',
    'also',
    'better',
    'as',
    'by',
    'its',
    'the',
    'acronym',
    'acronyms',
    'abbreviated',
  ],
  ...['abbreviation', 'initials', 'or', 'formerly', 'called', 'commonly'],
  ...[
    'далее',
    'сокр',
    'сокращенно',
    'сокращение',
    'или',
    'известный',
    'известная',
    'известное',
    'известной',
    'известного',
    'как',
  ],
  ...['также', 'именуемый', 'именуемая', 'аббревиатура', 'она', 'он', 'оно', 'же'],
  ...[
    'المعروفه',
    'المعروف',
    'اختصارا',
    'باسم',
    'ب',
    'والمعروفه',
    'والمعروف',
    'المسماه',
    'المسمي',
    'تعرف',
    'يعرف',
    'اعلاميا',
    'ايضا',
    'باختصار',
  ],
])
const connecting = new Set(['(', ',', '"', '-', ':', '.'])
const longestLink = 8
const longestShort = 4

/** What a text says a short name stands for: the tokens of the short name, and the mention it is another name of. */
interface Definition {
  readonly words: readonly string[]
  readonly exact: string
  readonly from: number
  readonly whole: Omit<Mention, 'id'>
}

/**
 * Mentions by short names the text defines, the defining place among them. Asked of actors only; a short name that the dictionary reads as something else, or that two
 * definitions share, is left alone.
 */
export const definedShortNames = (page: Page, placed: readonly Placed[]): readonly Placed[] => {
  const taken = new Uint8Array(page.tokens.length + 1)
  for (const { first, last } of placed) taken.fill(1, first, last)
  const definitions = new Map<string, Definition>()
  for (const one of placed) {
    const { mention } = one
    const actor = mention.kind === 'organisation' || (mention.kind === 'party' && mention.party?.schema !== 'Person')
    if (!actor || mention.inferred) continue
    const found = definitionAfter(page, one, taken)
    if (!found) continue
    const key = found.words[0] ?? ''
    const before = definitions.get(key)
    if (before && before.whole.party?.id !== found.whole.party?.id) definitions.delete(key)
    else if (!before) definitions.set(key, found)
  }
  if (definitions.size === 0) return []
  const out: Placed[] = []
  for (let at = 0; at < page.tokens.length; at += 1) {
    const definition = taken[at] ? undefined : definitionOf(page, definitions, at)
    if (!definition || at < definition.from) continue
    const last = at + definition.words.length
    if (definition.words.some((text, i) => page.tokens[at + i]?.text !== text && !(i === 0 && isGlued(page, at, text))))
      continue
    const span = tokensSpan(page, at, last)
    if (definition.exact !== '' && span.text !== definition.exact) continue
    const { kind, party, code, label, labels, text } = definition.whole
    out.push({
      first: at,
      last,
      mention: {
        ...span,
        kind,
        ...(party && { party }),
        ...(code && { code }),
        label: label ?? text,
        ...(labels && { labels }),
        score: 0.9,
        reasons: ['defined-here'],
      },
    })
    at = last - 1
  }
  return out
}

/** An Arabic word may carry a conjunction or preposition before the short name. */
const isGlued = (page: Page, at: number, text: string): boolean =>
  page.language === 'ar' && new RegExp(`^[وفبلك]{1,2}${text}$`).test(page.tokens[at]?.text ?? '')

const definitionOf = (page: Page, definitions: ReadonlyMap<string, Definition>, at: number): Definition | undefined => {
  const text = page.tokens[at]?.text ?? ''
  const found = definitions.get(text)
  if (found || page.language !== 'ar') return found
  return definitions.get(text.slice(1)) ?? definitions.get(text.slice(2))
}

/** The short name behind a mention: letters in capitals in brackets, or what stands in quotation marks behind "known as". */
const definitionAfter = (page: Page, { last, mention }: Placed, taken: Uint8Array): Definition | undefined => {
  const { tokens } = page
  let at = last
  let linked = 0
  let bracket = false
  while (at < tokens.length && at - last < longestLink) {
    const text = tokens[at]?.text ?? ''
    if (text === '(') bracket = true
    if (!connecting.has(text) && !links.has(text)) break
    if (links.has(text)) linked += 1
    at += 1
  }
  if (at === last || (!bracket && linked < 2) || taken[at] || tokens[at]?.kind !== 'word') return undefined
  const quoted = tokens[at - 1]?.text === '"'
  let end = at + 1
  while (
    end < tokens.length &&
    end - at < longestShort * 2 - 1 &&
    (tokens[end]?.text === '-' || (quoted && tokens[end]?.kind === 'word'))
  ) {
    end += tokens[end]?.text === '-' && tokens[end + 1]?.kind === 'word' ? 2 : 1
  }
  const span = tokensSpan(page, at, end)
  const letters = span.text.replace(/[^\p{L}]/gu, '')
  const isAcronym = letters.length >= 2 && letters.length <= 10 && upperShare(letters) >= 0.5
  const closes =
    tokens[end]?.text === ')' || tokens[end]?.text === ',' || tokens[end]?.text === '"' || tokens[end]?.text === ';'
  // Arabic has no capitals: one word alone in brackets right behind the name ("(إيتيم)").
  const bare = page.language === 'ar' && bracket && end === at + 1 && tokens[end]?.text === ')' && letters.length >= 3
  if (!closes || (!isAcronym && !bare && !(linked > 0 && quoted))) return undefined
  return {
    words: tokens.slice(at, end).map(({ text }) => text),
    exact: isAcronym ? span.text : '',
    from: at,
    whole: mention,
  }
}

/** How much of the letters is written in capitals; Arabic has none. */
const upperShare = (letters: string): number => {
  if (letters.toLowerCase() === letters.toUpperCase()) return 0
  return [...letters].filter((letter) => letter !== letter.toLowerCase()).length / letters.length
}
