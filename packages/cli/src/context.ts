import type { Workspace } from '@marsad/server/operations/workspace'
import type { Io } from './io.ts'
import type { Paints } from './output.ts'

/** What a command works with. */
export interface Context {
  readonly io: Io
  /** The user asked for JSON: exactly one value, by {@link Context.emit}. */
  readonly json: boolean
  readonly paints: Paints
  readonly workspace: Workspace
  /** Human-readable text on standard output; dropped under `--json`. */
  say(text: string): void
  /** A remark on standard error, in both modes. */
  remark(text: string): void
  /** The command's JSON value; dropped without `--json`. */
  emit(value: unknown): void
}
