import type { Command } from '../command.ts'
import { compareCommand } from './compare.ts'
import { listsCommand } from './lists.ts'
import { listsDiffCommand } from './lists-diff.ts'
import { listsImportCommand } from './lists-import.ts'
import { listsUpdateCommand } from './lists-update.ts'
import { partyCommand } from './party.ts'
import { readCommand } from './read.ts'
import { screenCommand } from './screen.ts'
import { serveCommand } from './serve.ts'

/** Every command, in the order of the help. The reference page is checked against this table. */
export const commands: readonly Command[] = [
  screenCommand,
  compareCommand,
  readCommand,
  partyCommand,
  listsCommand,
  listsImportCommand,
  listsUpdateCommand,
  listsDiffCommand,
  serveCommand,
] as readonly Command[]
