import { defineCommand } from '../command.ts'
import { type Cell, clip, plain, table } from '../output.ts'

/** `marsad decisions`: what stands. */
export const decisionsCommand = defineCommand({
  name: 'decisions',
  summary: 'Show the decisions about matches that stand: not withdrawn, and no later one about the pair',
  details: ['The whole log, with withdrawals and decisions about merging, is shown by marsad audit.'],
  args: { usage: '', min: 0, max: 0 },
  options: {},
  examples: [
    { run: 'marsad decisions', note: 'one line per decision' },
    { run: 'marsad decisions --json', note: '[{sequence, state, at, by, reason, subject}]' },
  ],
  async run(_, { workspace, say, emit, remark, paints }) {
    const { loadDecisions } = await import('@marsad/server/operations/decisions')
    const { book } = await loadDecisions(workspace.exists() ? await workspace.store() : undefined)
    emit(book.standing)
    for (const sequence of book.unread)
      remark(`decision ${sequence} is of a form this version does not know; it does not count`)
    if (book.standing.length === 0) {
      say('No decision stands.\n')
      return 0
    }
    const head = ['NUMBER', 'DECISION', 'QUERY', 'PARTY', 'BY', 'ON', 'REASON'].map((text): Cell => [text, paints.bold])
    const rows = book.standing.map(({ sequence, state, at, by, reason, subject }) => [
      String(sequence),
      state,
      clip([subject.query.id, subject.query.names[0] ?? '—'].filter((part) => part !== undefined).join(' '), 40),
      plain(subject.party.id),
      clip(by, 30),
      at.slice(0, 10),
      clip(reason, 60),
    ])
    say(table([head, ...rows]))
    return 0
  },
})
