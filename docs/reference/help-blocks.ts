/**
 * The help of every command stands in `commands.md` exactly as the program prints it. `npm run docs` writes it there;
 * the documentation test fails while it differs.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from '../../packages/cli/src/command.ts'
import { commands } from '../../packages/cli/src/commands/index.ts'
import { commandHelp } from '../../packages/cli/src/help.ts'

/** Where the page is. */
export const commandsPage: string = join(import.meta.dirname, 'commands.md')

const block = (command: Command): string => `\`\`\`text\n${commandHelp(command).trimEnd()}\n\`\`\``

/** The page with every help block as it should be. A command without a heading gets one at the end. */
export const withHelpBlocks = (page: string): string =>
  commands.reduce((text, command) => {
    const heading = `## marsad ${command.name}\n`
    const start = text.indexOf(heading)
    if (start < 0) return `${text.trimEnd()}\n\n${heading}\n${block(command)}\n`
    const next = text.indexOf('\n## ', start + heading.length)
    const end = next < 0 ? text.length : next
    const section = text.slice(start, end)
    const fence = /```text\n[\s\S]*?\n```/
    const updated = fence.test(section)
      ? section.replace(fence, () => block(command))
      : `${section.trimEnd()}\n\n${block(command)}\n`
    return text.slice(0, start) + updated + text.slice(end)
  }, page)

if (import.meta.main) writeFileSync(commandsPage, withHelpBlocks(readFileSync(commandsPage, 'utf8')))
