import { defineCommand } from '../command.ts'

/** `marsad audit`: the log itself. */
export const auditCommand = defineCommand({
  name: 'audit',
  summary: 'Print the log of decisions, one JSON object a line, in the order they were made',
  details: [
    'Each entry carries the hash of the one before it. Its own hash is SHA-256 over the entry without "hash" as JSON with keys in',
    'order and no spaces, so any program can check a printed log. Nothing is ever changed or removed.',
  ],
  args: { usage: '', min: 0, max: 0 },
  options: {},
  examples: [
    { run: 'marsad audit > log.jsonl', note: '{sequence, at, by, action, subject, reason, previous, hash}' },
    { run: 'marsad audit --json', note: 'the same, as one JSON array' },
  ],
  async run(_, { workspace, json, io, emit }) {
    const entries = workspace.exists() ? await (await workspace.store()).decisions() : []
    if (json) emit(entries)
    else for (const entry of entries) io.stdout.write(`${JSON.stringify(entry)}\n`)
    return 0
  },
})
