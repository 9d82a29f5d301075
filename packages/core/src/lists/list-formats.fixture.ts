/** What every parser of a list is asked in the same way by its tests. */
import { MarsadError } from '../errors.ts'
import { type CollectedList, collectList } from './collect.ts'
import type { ListFormat } from './types.ts'

/** The fault a text ends with; a test that expected one and got none fails. */
export const faultOf = (format: ListFormat, text: string, options?: Parameters<ListFormat['open']>[1]): MarsadError => {
  try {
    collectList(format, [text], options)
  } catch (error) {
    if (error instanceof MarsadError) return error
    throw error
  }
  throw new Error('no error')
}

/** The list as it is read when its text comes cut at these shares of its length, each from 0 to 1. */
export const readInPieces = (format: ListFormat, text: string, shares: readonly number[]): CollectedList => {
  const cuts = [0, ...shares.map((share) => Math.round(share * text.length)).sort((a, b) => a - b), text.length]
  return collectList(
    format,
    cuts.slice(1).map((end, at) => text.slice(cuts[at], end)),
  )
}

/** The list as it is read one UTF-16 unit at a time: every place is a cut. */
export const readByUnits = (format: ListFormat, text: string): CollectedList => collectList(format, text.split(''))
