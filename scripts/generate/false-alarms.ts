/** Makes the table of false alarms of `core/screening` from `data/screening/false-alarms.yaml`. */
import { fail, listOf, load, type Output, rowOf, textOf, textsOf } from './load.ts'
import { constant, header } from './write.ts'

const file = 'data/screening/false-alarms.yaml'

const numberOf = (value: unknown, what: string, at: object): number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0
    ? value
    : fail(file, at, `${what} must be a count, found ${JSON.stringify(value)}`)

/** The generated file. */
export const outputs = (): readonly Output[] => {
  const row = rowOf(file, load(file), { required: ['engine', 'ordinary', 'from', 'to', 'lists', 'counts'] })
  const ordinary = rowOf(file, row['ordinary'], { required: ['name', 'hash', 'of'] })
  const [from, to] = [numberOf(row['from'], 'from', row), numberOf(row['to'], 'to', row)]
  const of = numberOf(ordinary['of'], 'of', ordinary)
  const lists = listOf(file, row['lists']).map((item) => {
    const one = rowOf(file, item, { required: ['list', 'published', 'names', 'parties'] })
    return { list: textOf(file, one['list'], 'list', one), published: textOf(file, one['published'], 'published', one) }
  })
  const known = new Set(lists.map(({ list }) => list))
  const counts = listOf(file, row['counts']).map((item) => {
    const one = rowOf(file, item, { required: ['lists', 'atLeast'] })
    const names = textsOf(file, one['lists'], 'lists', one)
    const stranger = names.find((name) => !known.has(name))
    if (stranger !== undefined) fail(file, one, `${stranger} is not among lists`)
    const atLeast = listOf(file, one['atLeast'], one).map((value) => numberOf(value, 'atLeast', one))
    if (atLeast.length !== to - from + 1)
      fail(file, one, `atLeast must hold ${to - from + 1} counts, found ${atLeast.length}`)
    if (atLeast.some((count, at) => count > (atLeast[at - 1] ?? of))) fail(file, one, 'atLeast must never rise')
    return [names.toSorted().join(' '), atLeast] as const
  })
  const twice = counts.find(([key], at) => counts.findIndex(([other]) => other === key) !== at)
  if (twice) fail(file, row, `${twice[0]} stands in counts twice`)
  return [
    {
      path: 'packages/core/src/screening/false-alarms.generated.ts',
      content: `${header([file], 'false-alarms')}
${constant('Of so many ordinary names.', 'ordinaryNames', 'number', of)}
${constant('The rules it was measured with, as `screeningVersion` names them.', 'measuredWith', 'string', textOf(file, row['engine'], 'engine', row))}
${constant('Hundredth that the counts begin with.', 'countsFrom', 'number', from)}
${constant('The lists that were measured, with the edition they were measured in.', 'measuredLists', 'readonly { readonly list: string; readonly published: string }[]', lists)}
/** Ids of lists in order, joined by spaces, to how many ordinary names reach each hundredth against them together. */
export const alarmCounts: Readonly<Record<string, readonly number[]>> = {
${counts.map(([key, atLeast]) => `  ${/ /.test(key) ? `'${key}'` : key}: [${atLeast.join(', ')}],`).join('\n')}
}
`,
    },
  ]
}
