import { defineCommand, usageError } from '../command.ts'
import { writeWhole } from '../io.ts'
import { progressOn } from '../progress.ts'

/** `marsad compare`: two names, or a file of pairs. */
export const compareCommand = defineCommand({
  name: 'compare',
  summary: 'Compare two names in any scripts: score, verdict and the reasons',
  details: [
    'Names alone are compared; no list is asked. With --input, each row {"a", "b", "schema"} of a JSON-lines file comes back with score and',
    'verdict, in order; a row that cannot be compared comes back with an error.',
  ],
  args: { usage: 'A B | --input FILE', min: 0, max: 2 },
  options: {
    schema: {
      type: 'string',
      value: 'KIND',
      summary: 'what both names are of: Person, Organization, Company, Vessel …',
    },
    input: { type: 'string', value: 'FILE', summary: 'every row of that JSON-lines file' },
    encoding: { type: 'string', value: 'NAME', summary: 'encoding of the input' },
  },
  examples: [
    { run: 'marsad compare "Qusay Hussein" "قصي حسين" --schema Person', note: 'the words beside each other, and why' },
    { run: 'marsad compare "Bank of Baghdad" "مصرف بغداد" --json', note: '{score, verdict, explanation, aligned}' },
    { run: 'marsad compare --input pairs.jsonl', note: 'the same rows with score and verdict' },
  ],
  async run({ args, options }, context) {
    const { input, schema, encoding } = options
    const { requireSchema } = await import('@marsad/server/batch/make-row')
    if (input !== undefined) {
      if (args.length > 0 || schema !== undefined)
        throw usageError('marsad compare --input FILE takes names and schema from the rows')
      const { compareFile } = await import('@marsad/server/batch/compare-file')
      const { statSync } = await import('node:fs')
      const total = statSync(input, { throwIfNoEntry: false })?.size ?? 0
      const bar = progressOn(context.io.stderr, 'comparing')
      try {
        const { rows, failed } = await compareFile(input, {
          ...(encoding === undefined ? {} : { encoding }),
          write: (text) => writeWhole(context.io.stdout, text),
          onBytes: (bytes) => bar.update(bytes, total),
        })
        bar.done()
        if (failed > 0) context.remark(`${rows} rows, ${failed} could not be compared; each says why`)
      } finally {
        bar.done()
      }
      return 0
    }
    const [a, b] = args
    if (a === undefined || b === undefined)
      throw usageError('marsad compare wants two names, or --input FILE; see marsad compare --help')
    const { compareNames } = await import('@marsad/core/names')
    const { score, verdict, reasons, aligned } = compareNames(
      a,
      b,
      schema === undefined ? {} : { schema: requireSchema(schema) },
    )
    context.emit({ score, verdict, explanation: reasons, aligned })
    if (!context.json) {
      const { alignedText, otherReasons, reasonsText } = await import('../screening-text.ts')
      const { paints } = context
      context.say(
        `${paints.bold(verdict)} ${score.toFixed(2)}\n${alignedText(aligned, '  ')}${reasonsText(otherReasons(reasons, aligned), '  ')}`,
      )
    }
    return 0
  },
})
