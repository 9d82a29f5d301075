/** Makes the letter-to-sound tables of `core/names` from `data/names/sounds.yaml`. */
import { load, type Output } from './load.ts'

const source = 'data/names/sounds.yaml'
const path = 'packages/core/src/names/tokens/sounds.generated.ts'

type Levels = Readonly<Record<string, readonly string[]>>

const fail = (what: string): never => {
  throw new Error(`${source}: ${what}`)
}

/** `spelling=sounds`, one blank between; no spelling and no sound holds a blank or an equals sign. */
const letters = (script: string, table: Readonly<Record<string, string>>): string => {
  const seen = new Set<string>()
  return Object.entries(table)
    .map(([spelling, sounds]) => {
      if (seen.has(spelling.normalize('NFC'))) fail(`${script}: ${spelling} stands twice`)
      seen.add(spelling.normalize('NFC'))
      if (/[\s=]/.test(spelling + sounds) || !/^[\x21-\x7e]*$/.test(sounds)) fail(`${script}: ${spelling}: ${sounds}`)
      return `${spelling.normalize('NFC')}=${sounds}`
    })
    .join(' ')
}

const levels = (name: string, table: Levels, length: number, symmetric = true): string => {
  const seen = new Set<string>()
  return Object.entries(table)
    .map(([cost, items]) => {
      if (!(Number(cost) >= 0 && Number(cost) <= 1)) fail(`${name}: ${cost} is no cost`)
      for (const item of items) {
        if (item.length !== length) fail(`${name}: ${item} must have ${length} signs`)
        const key = symmetric ? [...item].sort().join('') : item
        if (seen.has(key)) fail(`${name}: ${item} stands twice`)
        seen.add(key)
      }
      return `${cost} ${items.join(' ')}`
    })
    .join('\n')
}

type Data = Readonly<Record<string, Readonly<Record<string, string>>>>

/** Signs that `read-sounds.ts` makes by itself, of Hangul and Ethiopic syllables. */
const heardElsewhere = 'NCgkqsSZaeiouwyxHhlmnrtbvzdJcfpjt'

/** Every sign that rules speak of must be heard somewhere, and every sign heard must be a consonant of a class or cost less than one. */
const checkSigns = ({ costs, drop, unwritten, ends, skeleton, also, ...scripts }: Data): void => {
  const heard = new Set(Object.values(scripts).flatMap((table) => [...Object.values(table).join('')]))
  for (const sign of heardElsewhere) heard.add(sign)
  const spoken = (name: string, signs: string): void => {
    for (const sign of signs) if (!heard.has(sign)) fail(`${name}: no script has the sound ${sign}`)
  }
  const signsOf = (table: unknown): string =>
    Object.values(table as Levels)
      .flat()
      .join('')
  spoken('costs', signsOf(costs))
  spoken('drop', signsOf(drop))
  spoken('unwritten', signsOf(unwritten))
  spoken('ends', signsOf(ends).replace(/[\^$]/g, ''))
  spoken('skeleton', signsOf(skeleton))
  spoken('also', Object.keys(also ?? {}).join(''))
  for (const name of Object.values(also ?? {}))
    if (name !== '' && !(name in (skeleton ?? {}))) fail(`also: ${name} is no class`)
  const placed = new Set(signsOf(skeleton) + signsOf(drop))
  for (const sign of heard)
    if (!placed.has(sign)) fail(`the sound ${sign} is in no class of skeleton and not in drop: say which it is`)
}

/** The content of the generated file; throws on a rule that contradicts another or that nothing can follow. */
export const soundsFile = (data: Data): string => {
  const { costs, drop, unwritten, ends, skeleton, also, ...scripts } = data
  const tables = Object.entries(scripts).map(([script, table]) => [script, letters(script, table)])
  checkSigns(data)
  return `// Made by scripts/generate.ts from ${source}. Do not edit.

/** Spellings and their sounds by script. */
export const spellings: Readonly<Record<string, string>> = ${JSON.stringify(Object.fromEntries(tables), null, 2)}

/** Per line a cost and the pairs of sounds it holds for. */
export const pairCosts = ${JSON.stringify(levels('costs', costs as unknown as Levels, 2))}

/** Per line a cost and the sounds whose coming and going it is. */
export const dropCosts = ${JSON.stringify(levels('drop', drop as unknown as Levels, 1))}

/** As {@link dropCosts}, where one of the two words is in an abjad. */
export const unwrittenCosts = ${JSON.stringify(levels('unwritten', unwritten as unknown as Levels, 1))}

/** As {@link dropCosts}, for a sound at the start (^a) or the end (i$) of a word, whatever the script. */
export const endCosts = ${JSON.stringify(levels('ends', ends as unknown as Levels, 2, false))}

/** Coarse class of each consonant. */
export const skeletonClasses: Readonly<Record<string, readonly string[]>> = ${JSON.stringify(skeleton, null, 2)}

/** A second coarse class of some sounds; empty for "may be silent". */
export const secondClasses: Readonly<Record<string, string>> = ${JSON.stringify(also, null, 2)}
`
}

/** The generated file. */
export const outputs = (): readonly Output[] => [{ path, content: soundsFile(load(source) as Data) }]
