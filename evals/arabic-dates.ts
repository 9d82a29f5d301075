import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Eval, type Outcome, pairUp } from './frame.ts'
import { readWithStarter } from './reader.ts'

/** A case of the date specifications of Recognizers-Text (MIT): where dates stand in an Arabic sentence. */
interface SpecCase {
  readonly Input: string
  readonly Context?: { readonly ReferenceDateTime?: string }
  readonly Results: readonly { readonly Text: string; readonly Start: number; readonly Length: number }[]
}

interface Stretch {
  readonly start: number
  readonly end: number
  readonly text: string
}

const root = join(import.meta.dirname, '..')
const spec = resolve(
  root,
  process.env.MARSAD_SHARED_DATA ?? '../shared/data',
  'reading/arabic_dates/DateExtractor.json',
)

const overlap = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end
const show = { expected: ({ text }: Stretch) => text, found: ({ text }: Stretch) => text }

/** Digits, with slashes, hyphens or dots between them and one word after. */
const naive = (text: string): readonly Stretch[] =>
  [...text.matchAll(/[\d٠-٩]+(?:[/.-][\d٠-٩]+)*(?:\s+[\u0621-\u064a]+)?/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }))

/** What kind of date a case asks for, told from its words; for slicing only. */
const kindOf = (text: string): string => {
  if (/\d[/-]\d|\d\.\d/.test(text)) return 'digits'
  if (/يوم|غد|أمس|اليوم|الأسبوع|الشهر|القادم|الماضي/.test(text)) return 'relative'
  return 'words'
}

/** Where dates stand in Arabic, on cases somebody else wrote for calendars and assistants; news asks for less. */
export const arabicDatesEval: Eval = {
  name: 'arabic-dates',
  about: 'where dates stand in Arabic sentences, on the date extraction cases of Recognizers-Text',
  floorIs: 'numbers, with what is joined to them and the word after',
  async run() {
    if (!existsSync(spec)) return { skipped: `not on this machine: ${spec} (see MARSAD_SHARED_DATA)` }
    const cases = JSON.parse(readFileSync(spec, 'utf8').replace(/^\ufeff/, '')) as readonly SpecCase[]
    const judge = (find: (one: SpecCase) => readonly Stretch[]): readonly Outcome[] =>
      cases.map((one, number) => {
        const expected = one.Results.map(({ Text, Start, Length }) => ({
          text: Text,
          start: Start,
          end: Start + Length,
        }))
        const kind = kindOf(expected.map(({ text }) => text).join(' '))
        return { id: `extractor-${number}`, slices: { kind }, ...pairUp(expected, find(one), overlap, show) }
      })
    return {
      ours: judge(
        ({ Input, Context }) =>
          readWithStarter(Input, { published: Context?.ReferenceDateTime?.slice(0, 10), language: 'ar' }).dates,
      ),
      floor: judge(({ Input }) => naive(Input)),
    }
  },
}
