/**
 * `npm run evals`: all evals and measures, or those named. Shows each eval against its naive floor, sliced, and what changed since the
 * accepted run. `--faults` lists every case that is not wholly right, `--freeze` accepts this run, `--json` prints one JSON value.
 * For measures: `--sealed` shows the half of the labelled pairs that nothing was tuned on, `--errors` counts what goes wrong in the open
 * half by kind, `--calibrate` measures the false alarms anew and writes `data/screening/false-alarms.yaml`.
 * `--sample N` asks about N cases only.
 * Exit 1 when a case became worse and the run was not accepted.
 */
import { parseArgs } from 'node:util'
import { evals } from './evals.ts'
import { bySlice, type Change, changesSince, freeze, type Outcome, scoreOf } from './frame.ts'
import { figureChanges, freezeFigures } from './measure.ts'
import { measures } from './measures.ts'

const flag = { type: 'boolean', default: false } as const
const { values, positionals } = parseArgs({
  options: {
    faults: flag,
    freeze: flag,
    json: flag,
    sealed: flag,
    errors: flag,
    calibrate: flag,
    sample: { type: 'string', default: '0' },
  },
  allowPositionals: true,
})

const sample = Number(values.sample)
if (!Number.isInteger(sample) || sample < 0) {
  process.stderr.write(`--sample must be a number of cases, found ${values.sample}\n`)
  process.exit(2)
}

const names = [...evals, ...measures].map(({ name }) => name)
const unknown = positionals.filter((name) => !names.includes(name))
if (unknown.length > 0) {
  process.stderr.write(`no eval ${unknown.join(', ')}; there are: ${names.join(', ')}\n`)
  process.exit(2)
}

const percent = (value: number): string => (Number.isNaN(value) ? '–' : `${(value * 100).toFixed(1)} %`)

const row = (slice: string, ours: readonly Outcome[], floor: readonly Outcome[]): string => {
  const { cases, right, extra, missed, precision, recall, f1 } = scoreOf(ours)
  const cells = [slice, cases, right, extra, missed, percent(precision), percent(recall), percent(f1)]
  return `| ${[...cells, percent(scoreOf(floor).f1)].join(' | ')} |\n`
}

const say = (text: string): void => void (values.json || process.stdout.write(text))

const sayChanges = (changes: readonly Change[] | undefined): void => {
  if (changes === undefined) say('\nNo run was accepted yet: --freeze accepts this one.\n')
  else if (changes.length === 0) say('\nAs in the accepted run.\n')
  else
    for (const { id, kind, detail } of changes)
      say(`${kind.padEnd(6)} ${id}${detail.map((line) => `\n       ${line}`).join('')}\n`)
}

const report: Record<string, unknown> = {}
let worse = 0

const wanted = ({ name }: { readonly name: string }): boolean =>
  values.calibrate ? name === 'false-alarms' : positionals.length === 0 || positionals.includes(name)

for (const one of evals.filter(wanted)) {
  const result = await one.run()
  say(`\n${one.name}: ${one.about}\n`)
  if ('skipped' in result) {
    report[one.name] = result
    say(`skipped: ${result.skipped}\n`)
    continue
  }
  const { ours, floor } = result
  const floorSlices = bySlice(floor)
  say(
    `\n| slice | cases | right | extra | missed | precision | recall | F1 | floor F1 |\n|---|--:|--:|--:|--:|--:|--:|--:|--:|\n`,
  )
  say(row('all', ours, floor))
  for (const [slice, outcomes] of bySlice(ours)) say(row(slice, outcomes, floorSlices.get(slice) ?? []))
  say(`\nFloor: ${one.floorIs}.\n`)
  if (values.faults)
    for (const { id, detail } of ours.filter(({ extra, missed }) => extra + missed > 0))
      say(`${id}${detail.map((line) => `\n       ${line}`).join('')}\n`)
  const changes = changesSince(one.name, ours)
  sayChanges(changes)
  worse += changes?.filter(({ kind }) => kind === 'worse' || kind === 'gone').length ?? 0
  report[one.name] = { score: scoreOf(ours), floor: scoreOf(floor), changes }
  if (values.freeze) freeze(one.name, ours)
}

// A part of the cases, or those looked at and never worked towards, are no run to accept.
const partial = values.sealed || values.calibrate || sample > 0

for (const one of measures.filter(wanted)) {
  const { sealed, errors, calibrate } = values
  const result = await one.run({ sealed, errors, calibrate, sample })
  say(`\n${one.name}: ${one.about}\n`)
  if ('skipped' in result) {
    report[one.name] = result
    say(`skipped: ${result.skipped}\n`)
    continue
  }
  say(`\n${result.text}`)
  const changes = partial ? [] : figureChanges(one.name, result.figures)
  if (changes === undefined) say('\nNo run was accepted yet: --freeze accepts this one.\n')
  else if (changes.length > 0) say(`\nAgainst the accepted run:\n${changes.join('\n')}\n`)
  report[one.name] = { figures: result.figures, changes }
  if (values.freeze && !partial) freezeFigures(one.name, result.figures)
}

if (values.json) process.stdout.write(`${JSON.stringify(report)}\n`)
process.exitCode = worse > 0 && !values.freeze ? 1 : 0
