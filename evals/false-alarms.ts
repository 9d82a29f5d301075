import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { matchLine, reviewLine } from '@marsad/core/names'
import { falseAlarmsAt, screen } from '@marsad/core/screening'
import { type Measure, missing, share, table } from './measure.ts'
import { calibrate, calibrationYaml } from './screening/calibration.ts'
import { ordinaryNames, ordinaryNamesPath } from './screening/ordinary-names.ts'
import { type PerturbedName, perturbedNames } from './screening/perturbed-names.ts'
import { listIndex, sampled } from './screening/registers.ts'
import { sharedList, sharedListFiles } from './screening/shared-parties.ts'

const un = 'un_sc_sanctions'
const seed = 20260227

interface Asked {
  readonly name: string
  readonly script: string
  readonly score: number
  /** The listed name that rang, for people. */
  readonly listed: string
}

interface Sought extends PerturbedName {
  readonly score: number
  readonly first: boolean
}

const percent = (count: number, of: number): string => `${((100 * count) / of).toFixed(2)} %`

const alarmRow = (name: string, asked: readonly Asked[]): readonly string[] => {
  const from = (line: number): number => asked.filter(({ score }) => score >= line).length
  return [
    name,
    String(asked.length),
    String(from(matchLine)),
    percent(from(matchLine), asked.length),
    String(from(reviewLine)),
    percent(from(reviewLine), asked.length),
  ]
}

const recallRow = (name: string, sought: readonly Sought[]): readonly string[] => {
  const part = (test: (one: Sought) => boolean): string => share(sought.filter(test).length / sought.length)
  return [
    name,
    String(sought.length),
    part(({ score }) => score >= matchLine),
    part(({ score }) => score >= reviewLine),
    part(({ first }) => first),
  ]
}

const askOrdinary = (sample: number): readonly Asked[] =>
  sampled(ordinaryNames(), sample).map(({ name, script }) => {
    const [best] = screen(listIndex(un), { names: [name], schema: 'Person' }, { limit: 1 }).results
    const listed = best
      ? `${best.id} ${best.listedName.text} (${best.explanation.map(({ code }) => code).join(' ')})`
      : ''
    return { name, script, score: best?.score ?? 0, listed }
  })

const seekPerturbed = (sample: number): readonly Sought[] =>
  sampled(perturbedNames(sharedList(un).parties, seed), sample).map((one) => {
    const { results } = screen(listIndex(un), { names: [one.name], schema: one.party.schema }, { limit: 10 })
    const score = results.find(({ id }) => id === one.party.id)?.score ?? 0
    return { ...one, score, first: results[0]?.id === one.party.id }
  })

const groups = <T>(items: readonly T[], key: (item: T) => string): readonly (readonly [string, readonly T[]])[] =>
  [...Map.groupBy(items, key)].sort(([, a], [, b]) => b.length - a.length)

/** How often ordinary people's names raise an alarm, and what is still found at those lines: the one means nothing without the other. */
export const falseAlarmsMeasure: Measure = {
  name: 'false-alarms',
  about: '10,000 ordinary names against the UN list, and the recall of listed names with a slip at the same lines',
  async run({ calibrate: anew, sample, errors }) {
    const absent = missing(ordinaryNamesPath, ...sharedListFiles)
    if (absent) return absent
    if (anew) {
      const calibration = calibrate(sample)
      const path = join(import.meta.dirname, '../data/screening/false-alarms.yaml')
      writeFileSync(path, calibrationYaml(calibration))
      return { text: `wrote ${path}; run npm run generate\n`, figures: {} }
    }
    const begun = performance.now()
    const asked = askOrdinary(sample)
    const each = (performance.now() - begun) / asked.length
    const sought = seekPerturbed(sample)
    const byScript = groups(asked, ({ script }) => script)
    const texts = [
      `${sharedList(un).parties.length} parties of ${un} ${sharedList(un).published}; ${each.toFixed(3)} ms a name\n`,
      table([
        ['ordinary names', 'names', `≥ ${matchLine}`, '', `≥ ${reviewLine}`, ''],
        alarmRow('all', asked),
        ...byScript.map(([script, some]) => alarmRow(script, some)),
      ]),
      '\n',
      table([
        ['listed names with a slip', 'names', 'match', 'review', 'first'],
        recallRow('all', sought),
        ...groups(sought, ({ slip }) => slip).map(([slip, some]) => recallRow(slip, some)),
        ...groups(sought, ({ script }) => script).map(([script, some]) => recallRow(script, some)),
      ]),
    ]
    const alarms = asked.filter(({ score }) => score >= matchLine).length
    const reviews = asked.filter(({ score }) => score >= reviewLine).length
    const [atMatch, atReview] = [falseAlarmsAt(matchLine, [un]), falseAlarmsAt(reviewLine, [un])]
    if (sample === 0 && (atMatch.high !== alarms || atReview.high !== reviews))
      texts.push(
        `\nThe stored calibration says ${atMatch.high} and ${atReview.high}: it was measured with other rules. Run npm run evals -- --calibrate\n`,
      )
    if (errors) {
      const worst = asked.filter(({ score }) => score >= reviewLine).toSorted((a, b) => b.score - a.score)
      for (const { name, score, listed } of worst.slice(0, 60))
        texts.push(`  ${score.toFixed(3)} ${name} | ${listed}\n`)
      for (const { name, party, slip, score } of sought.filter((one) => one.score < reviewLine).slice(0, 60))
        texts.push(`  lost by ${slip}, ${score.toFixed(2)}: ${name} | ${party.id} ${party.caption}\n`)
    }
    const found = (line: number): number => sought.filter(({ score }) => score >= line).length / sought.length
    return {
      text: texts.join(''),
      figures: {
        'ordinary match': alarms,
        'ordinary review': reviews,
        'perturbed match': found(matchLine),
        'perturbed review': found(reviewLine),
      },
    }
  },
}
