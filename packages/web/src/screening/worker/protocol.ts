/** What the page and its worker say to each other. Types only: the page takes no code of the core. */
import type { Reason } from '@marsad/core/names'
import type { Schema } from '@marsad/core/register'
import type { ScreeningAnswer, ScreeningOrigin, ScreeningResult } from '@marsad/core/screening'

/** Whom to look for, as the fields hold it. */
export interface Question {
  readonly name: string
  readonly schema?: Schema
  readonly birthDate?: string
  readonly country?: string
  readonly gender?: 'male' | 'female'
  readonly identifier?: string
}

/** How to look. */
export interface Looking {
  readonly limit: number
  /** Absent: all lists. */
  readonly lists?: readonly string[]
}

/** One row of many names: the best that was found, on a list or formerly. */
export interface NameRow {
  readonly name: string
  readonly best?: ScreeningResult
  readonly formerly?: ScreeningResult
  readonly warnings: readonly Reason[]
  /** Why this name could not be asked. */
  readonly problem?: string
}

/** What a snapshot holds. */
export interface Loaded {
  readonly origin: ScreeningOrigin
  readonly parties: number
}

/** Requests, each with a number under which the reply comes. */
export type ToWorker =
  | { readonly kind: 'load'; readonly id: number; readonly bytes: Uint8Array }
  | { readonly kind: 'ask'; readonly id: number; readonly question: Question; readonly looking: Looking }
  | {
      readonly kind: 'ask-many'
      readonly id: number
      readonly names: readonly string[]
      readonly schema?: Schema
      readonly looking: Looking
    }

/** `refused`: the bytes are of another version, or broken. `failed`: the question cannot be asked, or a fault. */
export type FromWorker =
  | ({ readonly kind: 'loaded'; readonly id: number } & Loaded)
  | { readonly kind: 'refused'; readonly id: number }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: ScreeningAnswer }
  | { readonly kind: 'rows'; readonly id: number; readonly rows: readonly NameRow[] }
  | { readonly kind: 'failed'; readonly id: number; readonly detail: string }
