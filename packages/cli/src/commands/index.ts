import type { Command } from '../command.ts'
import { auditCommand } from './audit.ts'
import { auditVerifyCommand } from './audit-verify.ts'
import { briefCommand } from './brief.ts'
import { compareCommand } from './compare.ts'
import { decideClearCommand } from './decide-clear.ts'
import { decideConfirmCommand } from './decide-confirm.ts'
import { decideWithdrawCommand } from './decide-withdraw.ts'
import { decisionsCommand } from './decisions.ts'
import { exportCommand } from './export.ts'
import { feedAddCommand } from './feed-add.ts'
import { feedListCommand } from './feed-list.ts'
import { feedPollCommand } from './feed-poll.ts'
import { feedRemoveCommand } from './feed-remove.ts'
import { ledgerClaimsCommand } from './ledger-claims.ts'
import { ledgerPartyCommand } from './ledger-party.ts'
import { listsCommand } from './lists.ts'
import { listsDiffCommand } from './lists-diff.ts'
import { listsImportCommand } from './lists-import.ts'
import { listsMergesCommand } from './lists-merges.ts'
import { listsRelationsCommand } from './lists-relations.ts'
import { listsUpdateCommand } from './lists-update.ts'
import { mcpCommand } from './mcp.ts'
import { partyCommand } from './party.ts'
import { partyJoinCommand } from './party-join.ts'
import { partySplitCommand } from './party-split.ts'
import { readCommand } from './read.ts'
import { readingsUpdateCommand } from './readings-update.ts'
import { receiptVerifyCommand } from './receipt-verify.ts'
import { screenCommand } from './screen.ts'
import { screeningsCommand } from './screenings.ts'
import { screeningsRemoveCommand } from './screenings-remove.ts'
import { screeningsRunCommand } from './screenings-run.ts'
import { screeningsSaveCommand } from './screenings-save.ts'
import { screeningsShowCommand } from './screenings-show.ts'
import { searchCommand } from './search.ts'
import { serveCommand } from './serve.ts'
import { sourceRateCommand } from './source-rate.ts'
import { sourcesCommand } from './sources.ts'

/** Every command, in the order of the help. The reference page is checked against this table. */
export const commands: readonly Command[] = [
  screenCommand,
  compareCommand,
  screeningsCommand,
  screeningsSaveCommand,
  screeningsRunCommand,
  screeningsShowCommand,
  screeningsRemoveCommand,
  readCommand,
  feedAddCommand,
  feedListCommand,
  feedRemoveCommand,
  feedPollCommand,
  readingsUpdateCommand,
  searchCommand,
  ledgerPartyCommand,
  ledgerClaimsCommand,
  briefCommand,
  sourcesCommand,
  sourceRateCommand,
  exportCommand,
  partyCommand,
  partyJoinCommand,
  partySplitCommand,
  listsCommand,
  listsImportCommand,
  listsUpdateCommand,
  listsDiffCommand,
  listsMergesCommand,
  listsRelationsCommand,
  decideClearCommand,
  decideConfirmCommand,
  decideWithdrawCommand,
  decisionsCommand,
  auditCommand,
  auditVerifyCommand,
  receiptVerifyCommand,
  serveCommand,
  mcpCommand,
] as readonly Command[]
