import type { ScreeningAnswer, ScreeningOptions, ScreeningQuery } from '@marsad/core/screening'
import type { SavedScreening } from '@marsad/store'
import type { RegisterMoment } from '../operations/register-state.ts'

/** How a saved screening is asked, each time the same. */
export interface SavedSettings {
  readonly screening: ScreeningOptions
  readonly moment: RegisterMoment
}

/** What a run leaves about itself; the next run reads it. */
export interface RunSummary {
  /** Code and dictionaries that answered. */
  readonly engine: string
  /** Lists that were asked, ascending. */
  readonly lists: readonly string[]
  readonly mode: 'full' | 'changes' | 'unchanged'
  readonly rows: number
  readonly rerun: number
  readonly match: number
  readonly review: number
  readonly none: number
  readonly failed: number
}

/** The answer that is kept of a row: all of a `ScreeningAnswer` but the question, or why there is none. */
export type KeptAnswer =
  | Omit<ScreeningAnswer, 'query'>
  | { readonly error: { readonly code: string; readonly detail: string } }

/** The settings as they were saved. */
export const settingsOf = ({ settings }: Pick<SavedScreening, 'settings'>): SavedSettings =>
  JSON.parse(settings) as SavedSettings

/** The summary of the newest finished run. */
export const summaryOf = ({ run }: Pick<SavedScreening, 'run'>): RunSummary | undefined =>
  run === undefined ? undefined : (JSON.parse(run.summary) as RunSummary)

/** The question of a kept row. */
export const queryOf = (query: string): ScreeningQuery => JSON.parse(query) as ScreeningQuery
