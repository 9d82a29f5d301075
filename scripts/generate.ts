/**
 * Writes the generated files of the repository from the facts in `data/`.
 *
 *     npm run generate            write them
 *     npm run generate -- --check compare with what is on disk; exit 1 naming the files that differ
 *
 * A topic is a module in `scripts/generate/` with `outputs(): readonly Output[]`; add it to the list below.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { outputs as arabicStatements } from './generate/arabic-statements.ts'
import { outputs as commentRelations } from './generate/comment-relations.ts'
import { outputs as countries } from './generate/countries.ts'
import { outputs as dataVersion } from './generate/data-version.ts'
import { outputs as falseAlarms } from './generate/false-alarms.ts'
import { outputs as fold } from './generate/fold.ts'
import { outputs as gazetteer } from './generate/gazetteer.ts'
import type { Output } from './generate/load.ts'
import { outputs as nameParts } from './generate/name-parts.ts'
import { outputs as names } from './generate/names.ts'
import { outputs as checkWords } from './generate/reading-checks.ts'
import { outputs as languages } from './generate/reading-languages.ts'
import { outputs as lexicons } from './generate/reading-lexicon.ts'
import { outputs as readingMentions } from './generate/reading-mentions.ts'
import { outputs as readingNames } from './generate/reading-names.ts'
import { outputs as relationWords } from './generate/reading-relations.ts'
import { topics as readingWords } from './generate/reading-words.ts'
import { outputs as register } from './generate/register.ts'
import { outputs as reportWords } from './generate/report-words.ts'
import { outputs as sounds } from './generate/sounds.ts'
import { outputs as wordFrequencies } from './generate/word-frequencies.ts'

const topics: readonly (() => readonly Output[])[] = [
  ...readingWords,
  arabicStatements,
  readingMentions,
  fold,
  register,
  names,
  nameParts,
  sounds,
  gazetteer,
  countries,
  commentRelations,
  checkWords,
  languages,
  lexicons,
  readingNames,
  relationWords,
  wordFrequencies,
  falseAlarms,
  reportWords,
  dataVersion,
]

const root = new URL('../', import.meta.url)

const onDisk = (path: string): string | undefined => {
  try {
    return readFileSync(new URL(path, root), 'utf8')
  } catch (error) {
    if ((error as { readonly code?: string }).code === 'ENOENT') return undefined
    throw error
  }
}

const main = (args: readonly string[]): number => {
  const unknown = args.find((arg) => arg !== '--check')
  if (unknown !== undefined) {
    console.error(`generate: ${unknown} is not known; usage: npm run generate [-- --check]`)
    return 2
  }
  // One topic's broken row does not hold up the others: every fault is named in one run.
  let faults = 0
  const outputs = topics.flatMap((topic) => {
    try {
      return topic()
    } catch (error) {
      faults += 1
      console.error(error instanceof Error ? error.message : error)
      return []
    }
  })
  const changed = outputs.filter(({ path, content }) => onDisk(path) !== content)
  const check = args.includes('--check')
  for (const { path, content } of changed) {
    if (!check) {
      // The first file of a language makes its folder.
      mkdirSync(new URL('.', new URL(path, root)), { recursive: true })
      writeFileSync(new URL(path, root), content)
    }
    console.error(check ? `${path} differs from what data/ gives; run npm run generate` : `wrote ${path}`)
  }
  return faults > 0 || (check && changed.length > 0) ? 1 : 0
}

process.exitCode = main(process.argv.slice(2))
