/** One name for the state of the register. */
import type { EditionInfo } from '@marsad/core/register'
import { sha256 } from './canonical.ts'

/**
 * SHA-256 over the editions, as `Store.editions()` answers them, in that order. What `Store.histories()` answers is a function
 * of them, so a snapshot of the index that bears this name is fresh. It changes when an import brings new content, and also when
 * one confirms known content on a later day, since that narrows the time in which an entry was removed.
 */
export const registerHash = (editions: readonly EditionInfo[]): string =>
  sha256(
    editions
      .map(({ list, published, confirmedOn, hash }) => JSON.stringify([list, published, confirmedOn ?? '', hash]))
      .join('\n'),
  )
