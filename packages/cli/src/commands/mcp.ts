import { defineCommand } from '../command.ts'

/** `marsad mcp`: the tools of an assistant, on standard input and output. */
export const mcpCommand = defineCommand({
  name: 'mcp',
  summary: 'Serve assistants over the Model Context Protocol, on standard input and output',
  details: [
    'An assistant starts it and sends one JSON message a line; it ends when its input does. Tools: screen, party, read, changes.',
    'None of them writes. `marsad serve` has the same under /mcp.',
  ],
  args: { usage: '', min: 0, max: 0 },
  options: {},
  examples: [{ run: 'marsad mcp', note: 'what an assistant is told to run' }],
  async run(_input, context) {
    const [{ serveMcp }, { workspaceTools }] = await Promise.all([
      import('@marsad/server/mcp/stdio'),
      import('@marsad/server/mcp/workspace-tools'),
    ])
    const { services, close } = workspaceTools(context.workspace)
    const log = (error: unknown): void =>
      context.remark(error instanceof Error ? (error.stack ?? error.message) : String(error))
    try {
      await serveMcp(context.io.stdin, (text) => context.io.stdout.write(text), { services, log })
    } finally {
      await close()
    }
    return 0
  },
})
