import { MarsadError } from '@marsad/core/errors'
import { isDay } from '@marsad/core/register'

/**
 * A calendar day written `YYYY-MM-DD`, or `date-invalid` naming what it was for. Days that do not exist
 * (2021-02-30) are refused, not moved.
 */
export const requireDay = (value: string, what: string): string => {
  if (isDay(value)) return value
  const shown = value.length > 40 ? `${value.slice(0, 40)}…` : value
  throw new MarsadError('date-invalid', `${what}: "${shown}" is not a calendar date; write it as 2026-02-27`)
}
