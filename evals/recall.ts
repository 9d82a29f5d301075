import { matchLine, reviewLine } from '@marsad/core/names'
import type { Party } from '@marsad/core/register'
import { type ScreeningIndex, screen } from '@marsad/core/screening'
import { type Measure, missing, share, table } from './measure.ts'
import { indexOf, sampled } from './screening/registers.ts'
import { type SharedListId, sharedList, sharedListFiles } from './screening/shared-parties.ts'

/** Lowest score that ranks at all. */
const floor = 0.3

/**
 * A register in which each party stands as two: `…#latin` with its Latin names and `…#own` with those in other letters. Asking with the `#own`
 * half of one party left out is exactly asking the register without that party's non-Latin spellings, while all others keep theirs to compete with.
 */
const halved = (parties: readonly Party[]): readonly Party[] =>
  parties.flatMap((party) => {
    const latin = party.names.filter(({ script }) => script === 'Latn')
    const own = party.names.filter(({ script }) => script !== 'Latn')
    return [
      ...(latin.length > 0 ? [{ ...party, id: `${party.id}#latin`, names: latin }] : []),
      ...(own.length > 0 ? [{ ...party, id: `${party.id}#own`, names: own }] : []),
    ]
  })

interface Question {
  readonly party: Party
  readonly name: string
  readonly script: string
  /** The list prints it as the original-script name, not as an alias. */
  readonly original: boolean
}

/** Every name in other letters, of parties that have a Latin name too. */
const questions = (parties: readonly Party[]): readonly Question[] =>
  parties.flatMap((party) =>
    party.names.some(({ script }) => script === 'Latn')
      ? party.names
          .filter(({ script }) => script !== 'Latn' && script !== 'Zyyy')
          .map(({ text, script, strength }) => ({
            party,
            name: text,
            script,
            original: strength === 'original-script',
          }))
      : [],
  )

interface Found extends Question {
  /** From 1; Infinity where it is not among the first twenty. */
  readonly rank: number
  readonly score: number
}

const ask = (index: ScreeningIndex, question: Question): Found => {
  const { id, schema } = question.party
  const options = { limit: 20, threshold: floor, exclude: [`${id}#own`] }
  const answer = screen(index, { names: [question.name], schema }, options)
  const results = answer.results.filter((result) => result.id !== `${id}#own`)
  const ids = [...new Set(results.map((result) => result.id.replace(/#(latin|own)$/, '')))]
  const at = ids.indexOf(id)
  const score = results.find((result) => result.id === `${id}#latin`)?.score ?? 0
  return { ...question, score, rank: at < 0 ? Number.POSITIVE_INFINITY : at + 1 }
}

const within = (found: readonly Found[], rank: number, line = 0): number =>
  found.filter((one) => one.rank <= rank && one.score >= line).length / found.length

const head = ['', 'names', '@1', '@5', '@5 review', '@5 match']

const row = (name: string, found: readonly Found[]): readonly string[] => [
  name,
  String(found.length),
  share(within(found, 1)),
  share(within(found, 5)),
  share(within(found, 5, reviewLine)),
  share(within(found, 5, matchLine)),
]

const slices = (found: readonly Found[]): readonly (readonly string[])[] => {
  const by = (key: (one: Found) => string): readonly (readonly string[])[] =>
    [...Map.groupBy(found, key)].map(([value, some]) => row(value, some))
  return [
    row('all', found),
    ...by(({ original }) => (original ? 'original-script names' : 'aliases')),
    ...by(({ party }) => party.schema),
    ...by(({ script, party }) => `${script} ${party.schema === 'Person' ? 'persons' : 'others'}`),
  ]
}

const lists: readonly SharedListId[] = ['un_sc_sanctions', 'eu_fsf']

/** Names in the letters of their language, asked of a register that only has the Latin spelling of that party. */
export const recallMeasure: Measure = {
  name: 'recall',
  about: 'original-script names against a register without that spelling: is the party among the first 1, 5?',
  async run({ errors, sample }) {
    const absent = missing(...sharedListFiles)
    if (absent) return absent
    const texts: string[] = []
    const figures: Record<string, number> = {}
    for (const list of lists) {
      const { parties, published } = sharedList(list)
      const index = indexOf(halved(parties))
      // The EU list has thousands; every fifth says as much.
      const asked = sampled(questions(parties), sample || (list === 'eu_fsf' ? 1000 : 0))
      const begun = performance.now()
      const found = asked.map((question) => ask(index, question))
      const each = (performance.now() - begun) / found.length
      texts.push(`${list} ${published}, ${parties.length} parties; ${each.toFixed(2)} ms a question\n`)
      texts.push(`${table([head, ...slices(found)])}\n`)
      figures[`${list} @1`] = within(found, 1)
      figures[`${list} @5`] = within(found, 5)
      figures[`${list} @5 review`] = within(found, 5, reviewLine)
      if (!errors) continue
      const lost = found.filter(({ rank, score }) => rank > 5 || score < reviewLine)
      for (const { party, name, rank, score } of lost.slice(0, 60))
        texts.push(`  ${party.id} ${name} | ${party.caption}: rank ${rank}, score ${score.toFixed(2)}\n`)
    }
    return { text: texts.join(''), figures }
  },
}
