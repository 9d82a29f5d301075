/**
 * `npm run frequencies`: counts the words of names in the public lists beside the workspace and in ordinary names, and writes
 * `data/names/word-frequencies.tsv`. Run it when a list there is replaced, then `npm run generate`.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { scriptOf } from '@marsad/core/text'
import { missing } from './measure.ts'
import { countWords } from './screening/name-words.ts'
import { ordinaryNames, ordinaryNamesHash, ordinaryNamesPath } from './screening/ordinary-names.ts'
import { sharedList, sharedListFiles } from './screening/shared-parties.ts'

/** Words in fewer parties and fewer ordinary names than this are rare enough to need no count. */
const least = 5

const lists = ['un_sc_sanctions', 'us_ofac_sdn', 'gb_hmt_sanctions', 'eu_fsf'] as const

const absent = missing(ordinaryNamesPath, ...sharedListFiles)
if (absent) {
  process.stderr.write(`${absent.skipped}\n`)
  process.exit(1)
}

const used = lists.map(sharedList)
const { words, of } = countWords(
  used.flatMap(({ parties }) => parties),
  ordinaryNames().map(({ name }) => name),
)
const rows = [...words]
  .filter(([, { persons, organisations, ordinary }]) => persons + organisations >= least || ordinary >= least)
  .map(([word, { persons, organisations, ordinary }]) => [word, scriptOf(word), persons, organisations, ordinary])
  .sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1))

const head = [
  '# How common words of names are: in how many parties of the public lists, and in how many ordinary names, a word occurs.',
  '# What is common says little of who somebody is; comparison weighs words by it.',
  '#',
  '# Who edits: nobody by hand. Counted by evals/frequencies.ts (npm run frequencies); derived counts, no list text.',
  '# Feeds: packages/core/src/names/tokens/word-frequencies.generated.ts (npm run generate).',
  '# Words: folded (core/text), cut at everything that is no letter, apostrophes dropped, Arabic article ال off where three letters are left,',
  '#   Latin, Cyrillic and Arabic letters, two and more. A word counts once a party, however many of its names have it. Parties of several lists',
  `#   that print one name of the same two or more words count once. Kept: ${least} parties or more, or ${least} ordinary names or more.`,
  ...used.map(
    ({ list, published, hash, parties }) => `# List: ${list} ${published}, ${parties.length} parties, names ${hash}`,
  ),
  `# Ordinary names: yente contrib/candidate_generation_benchmark negatives_global (MIT), first 10,000, file ${ordinaryNamesHash()}`,
  `# Of: ${of.persons} persons, ${of.organisations} organisations, ${of.ordinary} ordinary names`,
  'word\tscript\tpersons\torganisations\tordinary',
]
const path = join(import.meta.dirname, '../data/names/word-frequencies.tsv')
writeFileSync(path, `${[...head, ...rows.map((row) => row.join('\t'))].join('\n')}\n`)
process.stdout.write(`${rows.length} words of ${words.size}\n`)
