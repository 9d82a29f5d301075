/**
 * Makes the folding table, the character classes and the script ranges of `core/text` from `data/text/fold.yaml`
 * and the Unicode tables of the Node that runs this. Frozen here because a later Node may answer differently.
 */
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

interface FoldFile {
  readonly attached: readonly string[]
  readonly format: readonly string[]
  readonly letters: Readonly<Record<string, string>>
  readonly compose: readonly (readonly [string, string, string])[]
  readonly keep: string
  readonly punctuation: Readonly<Record<string, string>>
  readonly unchanged: string
}

const source = 'data/text/fold.yaml'
const last = 0x10ffff

const range = (text: string): readonly [number, number] => {
  const [from, to] = String(text).split('-')
  const start = Number.parseInt(from ?? '', 16)
  const end = to === undefined ? start : Number.parseInt(to, 16)
  if (Number.isNaN(start) || Number.isNaN(end)) throw new Error(`${source}: not a code point range: ${text}`)
  return [start, end]
}

const inRanges = (ranges: readonly (readonly [number, number])[]) => (point: number) =>
  ranges.some(([start, end]) => start <= point && point <= end)

const hex = (value: number): string => value.toString(16)

/** Folding of one code point: `undefined` when it stays, `''` never (drops are listed apart). */
const folder = (file: FoldFile) => {
  const attached = inRanges(file.attached.map(range))
  const format = inRanges(file.format.map(range))
  const kept = new Set([...file.keep].map((letter) => letter.codePointAt(0)))
  const punctuation = new Map(
    Object.entries(file.punctuation).flatMap(([to, from]) => [...from].map((c) => [c, to] as const)),
  )
  const unchanged = new Set(file.unchanged)
  const takesApart = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Cyrillic}]/u
  const one = (char: string): string => {
    const lower = char.toLowerCase()
    let out = ''
    for (const c of lower) out += file.letters[c] ?? punctuation.get(c) ?? c
    return out
  }
  return (point: number): string | 'attached' | 'format' | undefined => {
    if (point >= 0xd800 && point <= 0xdfff) return undefined
    if (point >= 0xac00 && point <= 0xd7a3) return undefined
    if (attached(point)) return 'attached'
    if (format(point)) return 'format'
    const char = String.fromCodePoint(point)
    if (unchanged.has(char)) return undefined
    if (char === '\u2028' || char === '\u2029' || char === '\u0085') return '\n'
    const direct = punctuation.get(char)
    if (direct !== undefined) return direct === char ? undefined : direct
    const lowered = char.toLowerCase()
    let result: string
    if (kept.has(lowered.codePointAt(0)) && [...lowered].length === 1) result = lowered
    else if (file.letters[lowered] !== undefined) result = file.letters[lowered]
    else {
      const flat = takesApart.test(char.normalize('NFKC')) ? char.normalize('NFKD') : char.normalize('NFKC')
      result = ''
      for (const c of flat) {
        const p = c.codePointAt(0) ?? 0
        if (!attached(p) && !format(p)) result += one(c)
      }
      // A second pass: a compatibility form may yield a letter that itself folds (ﷲ, presentation forms of ة).
      result = [...result].map((c) => one(c)).join('')
      if (/^\p{Nd}$/u.test(char)) {
        let zero = point
        while (zero > 0 && point - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero -= 1
        if (point < 0x10000 && result === char) result = String((point - zero) % 10)
      }
      if (/^\p{Zs}$/u.test(char) || /^\s+$/.test(result)) result = ' '
    }
    if (char === '\n' || char === '\r') return undefined
    return result === char || result === '' ? undefined : result
  }
}

const runs = (pairs: readonly (readonly [number, number])[]): string[] => {
  const lines: string[] = []
  for (let i = 0; i < pairs.length; ) {
    const [start, target] = pairs[i] as readonly [number, number]
    let j = i + 1
    while (j < pairs.length && pairs[j]?.[0] === start + (j - i) && pairs[j]?.[1] === target + (j - i)) j += 1
    lines.push(j - i === 1 ? `${hex(start)} ${hex(target)}` : `${hex(start)}-${hex(start + j - i - 1)} ${hex(target)}+`)
    i = j
  }
  return lines
}

const rangesWhere = (test: (char: string) => boolean): [number, number][] => {
  const out: [number, number][] = []
  let open = -1
  for (let point = 0; point <= last + 1; point += 1) {
    const surrogate = point >= 0xd800 && point <= 0xdfff
    const yes = point <= last && !surrogate && test(String.fromCodePoint(point))
    if (yes && open < 0) open = point
    if (!yes && open >= 0) {
      out.push([open, point - 1])
      open = -1
    }
  }
  return out
}

const rangeText = (ranges: readonly (readonly [number, number])[]): string =>
  ranges.map(([a, b]) => (a === b ? hex(a) : `${hex(a)}-${hex(b)}`)).join(' ')

const wrap = (text: string, width = 110): string => {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line.length + word.length + 1 > width) {
      lines.push(line)
      line = ''
    }
    line += (line ? ' ' : '') + word
  }
  return [...lines, line].join('\n')
}

/** Scripts Marsad names, ISO 15924 code → Unicode script name. */
const scripts: readonly (readonly [string, string])[] = [
  ['Arab', 'Arabic'],
  ['Armn', 'Armenian'],
  ['Beng', 'Bengali'],
  ['Cyrl', 'Cyrillic'],
  ['Deva', 'Devanagari'],
  ['Ethi', 'Ethiopic'],
  ['Geor', 'Georgian'],
  ['Grek', 'Greek'],
  ['Hang', 'Hangul'],
  ['Hani', 'Han'],
  ['Hebr', 'Hebrew'],
  ['Hira', 'Hiragana'],
  ['Kana', 'Katakana'],
  ['Khmr', 'Khmer'],
  ['Latn', 'Latin'],
  ['Mymr', 'Myanmar'],
  ['Sinh', 'Sinhala'],
  ['Syrc', 'Syriac'],
  ['Taml', 'Tamil'],
  ['Telu', 'Telugu'],
  ['Thaa', 'Thaana'],
  ['Thai', 'Thai'],
  ['Tibt', 'Tibetan'],
]

const header =
  '// Generated from data/text/fold.yaml and the Unicode tables by scripts/generate/fold.ts. Do not edit.\n'

/** The generated files of `core/text`. */
export const outputs = (): readonly { readonly path: string; readonly content: string }[] => {
  const file = parse(readFileSync(new URL(`../../${source}`, import.meta.url), 'utf8')) as FoldFile
  const fold = folder(file)
  const attached: number[] = []
  const format: number[] = []
  const single: [number, number][] = []
  const several: string[] = []
  for (let point = 0; point <= last; point += 1) {
    const result = fold(point)
    if (result === undefined) continue
    if (result === 'attached') attached.push(point)
    else if (result === 'format') format.push(point)
    else {
      const points = [...result].map((c) => c.codePointAt(0) ?? 0)
      if (points.length === 1) single.push([point, points[0] ?? 0])
      else several.push(`${hex(point)} ${points.map(hex).join(' ')}`)
    }
  }
  const spans = (points: readonly number[]): string => {
    const set = new Set(points)
    return rangeText(rangesWhere((c) => set.has(c.codePointAt(0) ?? -1)))
  }
  const table = `${header}
/** Marks dropped and counted to the letter before them; code point ranges in hexadecimal. */
export const attachedRanges = \`
${wrap(spans(attached))}
\`

/** Invisible signs dropped and counted to nothing. */
export const formatRanges = \`
${wrap(spans(format))}
\`

/** One code point to one: \`from to\`, or \`first-last to+\` for a run of equal steps. */
export const foldSingles = \`
${wrap(
  runs(single)
    .map((line) => line.replace(' ', '>'))
    .join(' '),
)}
\`

/** One code point to several. */
export const foldSeveral = \`
${several.join('\n')}
\`

/** Letter, mark, and the letter they make together. */
export const composePairs: readonly (readonly [number, number, number])[] = [
${file.compose.map(([a, m, r]) => `  [0x${hex(a.codePointAt(0) ?? 0)}, 0x${m.toLowerCase()}, 0x${hex(r.codePointAt(0) ?? 0)}],`).join('\n')}
]
`
  const letters = rangesWhere((c) => /^[\p{L}\p{M}]$/u.test(c))
  const digits = rangesWhere((c) => /^\p{N}$/u.test(c))
  const classes = `${header}
/** Letters and marks (general categories L and M). */
export const letterRanges = \`
${wrap(rangeText(letters))}
\`

/** Digits and other numbers (general category N). */
export const numberRanges = \`
${wrap(rangeText(digits))}
\`
`
  const scriptRows = scripts.map(([code, name]) => {
    const test = new RegExp(`^\\p{Script=${name}}$`, 'u')
    return `  ['${code}', \`${rangeText(rangesWhere((c) => test.test(c) && /^[\p{L}\p{M}\p{Nl}]$/u.test(c)))}\`],`
  })
  const scriptFile = `${header}
/** ISO 15924 code and the letters of that script, code point ranges in hexadecimal. */
export const scriptRanges: readonly (readonly [string, string])[] = [
${scriptRows.join('\n')}
]
`
  return [
    { path: 'packages/core/src/text/fold-table.generated.ts', content: table },
    { path: 'packages/core/src/text/char-class.generated.ts', content: classes },
    { path: 'packages/core/src/text/script-ranges.generated.ts', content: scriptFile },
  ]
}
