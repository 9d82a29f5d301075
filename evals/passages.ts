import { type Measure, type MeasureOptions, share, table } from './measure.ts'
import { readWithStarter } from './reader.ts'
import { type Judged, judge, layers } from './reading/judge.ts'
import { distractorsOf, type Half, passageLanguages, passagesOf } from './reading/passages.ts'

interface Row extends Judged {
  readonly id: string
  readonly language: string
}

const readHalf = (half: Half): readonly Row[] =>
  passageLanguages.flatMap((language) =>
    passagesOf(half, language).flatMap((passage) => {
      const { text, published } = passage
      return judge(passage, readWithStarter(text, { published })).map((one) => ({ ...one, id: passage.id, language }))
    }),
  )

interface Sum {
  readonly right: number
  readonly extra: number
  readonly missed: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

const sumOf = (rows: readonly Row[]): Sum => {
  const sum = (key: 'right' | 'extra' | 'missed'): number => rows.reduce((total, one) => total + one[key], 0)
  const [right, extra, missed] = [sum('right'), sum('extra'), sum('missed')]
  const precision = right / (right + extra)
  const recall = right / (right + missed)
  return { right, extra, missed, precision, recall, f1: (2 * right) / (2 * right + extra + missed) }
}

/** The finer points of a layer, added up: `unit .94 of 120`. */
const finerOf = (rows: readonly Row[]): string => {
  const names = [...new Set(rows.flatMap(({ also }) => Object.keys(also)))]
  return names
    .map((name) => {
      const [right, of] = rows.reduce<readonly [number, number]>(
        ([a, b], { also }) => [a + (also[name]?.right ?? 0), b + (also[name]?.of ?? 0)],
        [0, 0],
      )
      return `${name} ${share(right / of)} of ${of}`
    })
    .join(', ')
}

/** Parties and movements that a reading ties a text to. */
const linked = (language: string): readonly string[] =>
  distractorsOf(language).flatMap(({ id, text }) =>
    readWithStarter(text)
      .mentions.filter(({ party }) => party !== undefined)
      .map((mention) => `${id}: "${mention.text}" taken for ${mention.party?.id} (${mention.reasons.join(' ')})`),
  )

const halfTable = (rows: readonly Row[]): string => {
  const line = (name: string, some: readonly Row[]): readonly string[] => {
    const { right, extra, missed, precision, recall, f1 } = sumOf(some)
    return [
      name,
      String(right),
      String(extra),
      String(missed),
      share(precision),
      share(recall),
      share(f1),
      finerOf(some),
    ]
  }
  return table([
    ['layer', 'right', 'extra', 'missed', 'P', 'R', 'F1', 'among the right'],
    ...layers.flatMap((layer) => {
      const some = rows.filter((row) => row.layer === layer)
      return [
        line(layer, some),
        ...passageLanguages.map((language) =>
          line(
            `  ${language}`,
            some.filter((row) => row.language === language),
          ),
        ),
      ]
    }),
  ])
}

const figuresOf = (rows: readonly Row[]): Readonly<Record<string, number>> =>
  Object.fromEntries(
    layers.flatMap((layer) => {
      const some = rows.filter((row) => row.layer === layer)
      return [
        [layer, sumOf(some).f1] as const,
        ...passageLanguages.map(
          (language) => [`${layer} ${language}`, sumOf(some.filter((row) => row.language === language)).f1] as const,
        ),
      ]
    }),
  )

const faults = (rows: readonly Row[]): string =>
  rows
    .filter(({ detail }) => detail.length > 0)
    .map(({ id, layer, detail }) => `${id} ${layer}\n${detail.map((line) => `       ${line}`).join('\n')}\n`)
    .join('')

const run = async ({ sealed, errors }: MeasureOptions) => {
  const half: Half = sealed ? 'sealed' : 'open'
  const rows = readHalf(half)
  if (rows.length === 0) return { skipped: `no labelled passages in evals/reading/${half}` }
  const wrong = passageLanguages.flatMap(linked)
  const total = passageLanguages.reduce((sum, language) => sum + distractorsOf(language).length, 0)
  const count = new Set(rows.map(({ id }) => id)).size
  const text = [
    `${count} passages of the ${half} half, read against the starter register\n\n`,
    halfTable(rows),
    `\n${total} distractors, ${wrong.length} linked to a party or a movement\n`,
    // Of the sealed half only sums are shown: a rule made for a row there would make its figures worthless.
    ...(errors && !sealed ? ['\n', faults(rows), ...wrong.map((line) => `${line}\n`)] : []),
  ].join('')
  return { text, figures: { ...figuresOf(rows), 'distractors linked': wrong.length } }
}

/** Every layer of a reading on passages labelled by hand, half of which no rule was made on. */
export const passagesMeasure: Measure = {
  name: 'passages',
  about:
    'mentions, dates, figures, statements, relations, events and checks in labelled passages, and texts that tempt',
  run,
}
