import type { ExportOptions } from '@marsad/core/reading-export'
import { usageError } from './command.ts'

const levels = ['clear', 'green', 'amber', 'red'] as const
const reliabilities = ['A', 'B', 'C', 'D', 'E', 'F'] as const
const credibilities = ['1', '2', '3', '4', '5', '6'] as const

const oneOf = <T extends string>(name: string, given: string | undefined, known: readonly T[]): T | undefined => {
  if (given === undefined) return undefined
  const found = known.find((one) => one.toLowerCase() === given.toLowerCase())
  if (found !== undefined) return found
  throw usageError(`--${name} ${given.slice(0, 40)} is not known; one of ${known.join(', ')} is wanted`)
}

/** How an export is marked, off the command line. `usage` for a level or grade that does not exist. */
export const exportRequest = (options: {
  readonly tlp?: string
  readonly reliability?: string
  readonly credibility?: string
}): ExportOptions => {
  const tlp = oneOf('tlp', options.tlp, levels)
  const reliability = oneOf('reliability', options.reliability, reliabilities)
  const credibility = oneOf('credibility', options.credibility, credibilities)
  return {
    ...(tlp !== undefined && { tlp }),
    ...(reliability !== undefined && { reliability }),
    ...(credibility !== undefined && { credibility: Number(credibility) as NonNullable<ExportOptions['credibility']> }),
  }
}
