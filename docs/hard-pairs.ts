/**
 * The pairs of names that `guide/hard-pairs.md` explains, with what Marsad prints of them. `npm run docs` writes the output under each command;
 * the verdict and the codes in the line below it are written by hand, because the prose rests on them. The documentation test holds both.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compareNames } from '@marsad/core/names'
import { alignedText, otherReasons, reasonsText } from '../packages/cli/src/screening-text.ts'

/** Where the page is. */
export const hardPairsPage: string = join(import.meta.dirname, 'guide/hard-pairs.md')

/** One pair as the page has it. */
export interface HardPair {
  readonly query: string
  readonly listed: string
  readonly schema: string
  /** What stands under the command. */
  readonly output: string
  /** The verdict and the codes that the page names below. */
  readonly verdict: string
  readonly codes: readonly string[]
}

const block =
  /^ {4}npx marsad compare "([^"\n]+)" "([^"\n]+)" --schema (\w+)\n\n```text\n([\s\S]*?)```\n\n`([a-z-]+)`: (.+)$/gm

/** The pairs of the page, in order. */
export const hardPairs = (page: string): readonly HardPair[] =>
  [...page.matchAll(block)].map(
    ([, query = '', listed = '', schema = '', output = '', verdict = '', codes = '']): HardPair => ({
      query,
      listed,
      schema,
      output,
      verdict,
      codes: [...codes.matchAll(/`([a-z-]+)`/g)].map(([, code = '']) => code),
    }),
  )

/** The controls that keep a terminal from mixing directions say nothing on a page and alarm its readers. */
const withoutIsolates = (text: string): string => text.replace(/[\u2066-\u2069]/g, '')

/** What `marsad compare` prints, and the verdict and codes it rests on. */
export const answered = (
  pair: Pick<HardPair, 'query' | 'listed' | 'schema'>,
): Pick<HardPair, 'output' | 'verdict' | 'codes'> => {
  const { score, verdict, reasons, aligned } = compareNames(pair.query, pair.listed, { schema: pair.schema })
  const words = `${alignedText(aligned, '  ')}${reasonsText(otherReasons(reasons, aligned), '  ')}`
  return {
    verdict,
    codes: [...new Set(reasons.map(({ code }) => code))],
    output: withoutIsolates(`${verdict} ${score.toFixed(2)}\n${words}`).replace(/ +$/gm, ''),
  }
}

/** The page with every output as it should be. */
export const withOutputs = (page: string): string =>
  hardPairs(page).reduce(
    (text, pair) =>
      text.replace(
        `"${pair.query}" "${pair.listed}" --schema ${pair.schema}\n\n\`\`\`text\n${pair.output}`,
        () => `"${pair.query}" "${pair.listed}" --schema ${pair.schema}\n\n\`\`\`text\n${answered(pair).output}`,
      ),
    page,
  )

if (import.meta.main) writeFileSync(hardPairsPage, withOutputs(readFileSync(hardPairsPage, 'utf8')))
