import { defineCommand } from '../command.ts'
import { plain } from '../output.ts'

/** `marsad audit verify`: the chain worked out again. */
export const auditVerifyCommand = defineCommand({
  name: 'audit verify',
  summary:
    'Work out the whole log of decisions again and name every entry that was altered, taken, put in or exchanged',
  details: [
    'Note the head it prints and keep it elsewhere: whoever can write to the workspace can cut off the end of the log together with',
    'the head beside it, and only a copy kept elsewhere shows that. With --expect the log must still hold that entry; it may have grown since.',
    'Ends with 1 when anything is wrong.',
  ],
  args: { usage: '', min: 0, max: 0 },
  options: {
    expect: {
      type: 'string',
      value: 'HEAD',
      summary: 'a head noted earlier: COUNT:HASH as printed, or the hash alone',
    },
  },
  examples: [
    { run: 'marsad audit verify', note: 'the head, to be kept elsewhere' },
    {
      run: 'marsad audit verify --expect 12:0000000000000000000000000000000000000000000000000000000000000000 --json',
      note: '{ok, count, head, problems:[{sequence, kind, message}], problemCount}',
    },
  ],
  async run({ options }, context) {
    const { say, emit, paints, workspace } = context
    const { verifyLog } = await import('@marsad/server/operations/decisions')
    const check = await verifyLog(workspace.exists() ? await workspace.store() : undefined, options.expect)
    emit(check)
    const { ok, count, head, problems, problemCount } = check
    const noun = count === 1 ? 'entry' : 'entries'
    if (ok)
      say(
        `${paints.green('sound')}: ${count} ${noun}${options.expect === undefined ? '' : ', the expected one among them'}\n`,
      )
    else
      say(`${paints.red('broken')}: ${count} ${noun}, ${problemCount} ${problemCount === 1 ? 'problem' : 'problems'}\n`)
    for (const { message } of problems) say(`  ${plain(message)}\n`)
    if (problemCount > problems.length) say(`  and ${problemCount - problems.length} more\n`)
    say(`head ${count}:${head}\n`)
    return ok ? 0 : 1
  },
})
