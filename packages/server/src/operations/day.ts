import { MarsadError } from '@marsad/core/errors'

/**
 * A calendar day written `YYYY-MM-DD`, or `date-invalid` naming what it was for. Days that do not exist
 * (2021-02-30) are refused, not moved.
 */
export const requireDay = (value: string, what: string): string => {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value)
  const year = Number(parts?.[1])
  const month = Number(parts?.[2])
  const day = Number(parts?.[3])
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
  if (parts !== null && day >= 1 && day <= days) return value
  const shown = value.length > 40 ? `${value.slice(0, 40)}…` : value
  throw new MarsadError('date-invalid', `${what}: "${shown}" is not a calendar date; write it as 2026-02-27`)
}
