import type { Difference } from '@marsad/core/screening'
import type { ReceiptCheck } from '@marsad/server/operations/verify-receipts'
import { defineCommand } from '../command.ts'
import type { Context } from '../context.ts'
import { clip, plain } from '../output.ts'

/** Differences and editions shown to a person; `--json` gives all there are. */
const shown = 20

const verdictWords: Readonly<Record<ReceiptCheck['verdict'], string>> = {
  confirmed: 'confirmed: the same editions give the same result',
  'engine-differs': 'the same result, by another version of Marsad or of its dictionaries',
  'result-differs': 'the result differs',
  'cannot-replay': 'cannot be replayed here',
  altered: 'altered since it was written',
}

const valueText = (value: unknown): string => (value === undefined ? 'nothing' : clip(JSON.stringify(value), 100))

const differenceText = ({ field, was, is }: Difference): string =>
  `${plain(field)}: ${valueText(was)} there, ${valueText(is)} here`

const sayCheck = ({ say, paints }: Context, check: ReceiptCheck): void => {
  const { line, verdict, receipt, query, differences, missing, remarks } = check
  const paint = verdict === 'confirmed' ? paints.green : paints.red
  const where = line === undefined ? '' : `line ${line}, `
  const who = [query.id, query.names[0]].filter((part) => part !== undefined).join(' ')
  say(`${where}${clip(who, 60)}, receipt ${receipt.slice(0, 12)}: ${paint(verdictWords[verdict])}\n`)
  const lines = [...missing.map(({ help }) => help), ...remarks, ...differences.map(differenceText)]
  for (const one of lines.slice(0, shown)) say(`  ${plain(one)}\n`)
  if (lines.length > shown) say(`  and ${lines.length - shown} more; see --json\n`)
}

/** `marsad receipt verify`: screen again and compare. */
export const receiptVerifyCommand = defineCommand({
  name: 'receipt verify',
  summary: 'Replay screenings from their receipts, against the same editions of the lists, and say what differs',
  details: [
    'FILE is a receipt, an answer of marsad screen --json, an array of them, or JSON lines of them; - reads standard input. The',
    'editions a receipt names must be loaded, whatever else is loaded beside them; those that are not are named with how to get them.',
    'Ends with 0 when every receipt is confirmed. It ends with 1 when a result differs, when the same result came from another version,',
    'when a receipt or its answer was altered, or when one cannot be replayed. Nothing is written.',
  ],
  args: { usage: 'FILE|-', min: 1, max: 1 },
  options: {
    'any-engine': { type: 'boolean', summary: 'the same result from another version of Marsad is confirmed too' },
  },
  examples: [
    { run: 'marsad receipt verify answer.json', note: 'confirmed, or what differs, field by field' },
    {
      run: 'marsad receipt verify answers.jsonl --json',
      note: 'one object a receipt: {verdict, receipt, query, differences, missing, remarks}',
    },
  ],
  async run({ args, options }, context) {
    const [name = '-'] = args
    const { readReceiptFile, readReceipts } = await import('@marsad/server/operations/read-receipts')
    const { verifyReceipts } = await import('@marsad/server/operations/verify-receipts')
    const { workspace, io } = context
    const receipts = name === '-' ? readReceipts(io.stdin, 'standard input') : readReceiptFile(name)
    const store = workspace.exists() ? await workspace.store() : undefined
    const good: readonly ReceiptCheck['verdict'][] =
      options['any-engine'] === true ? ['confirmed', 'engine-differs'] : ['confirmed']
    let [all, bad] = [0, 0]
    for await (const check of verifyReceipts(store, receipts)) {
      all += 1
      context.emit(check)
      if ('reason' in check) {
        bad += 1
        context.say(`line ${check.line}: ${context.paints.red(plain(check.reason))}\n`)
        continue
      }
      if (!good.includes(check.verdict)) bad += 1
      sayCheck(context, check)
    }
    if (all > 1) context.say(`${all - bad} of ${all} confirmed\n`)
    return bad === 0 ? 0 : 1
  },
})
