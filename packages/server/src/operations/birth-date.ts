import { bounds } from '@marsad/core/register'

/** Nobody and nothing on a list began before, and no calendar of ours goes on for longer. */
const [firstYear, lastYear] = ['1700', '2100']

/**
 * True for a date, in EDTF, that can be one of birth. A year of another calendar (1376 of the hijra, 2500 of the Buddha) is none: taken as it
 * stands it would be "another year of birth" for everybody, and hide the one who is meant.
 *
 * @example isBirthDate('1957-03') // true
 */
export const isBirthDate = (text: string): boolean => {
  const { earliest, latest } = bounds(text)
  if (earliest === undefined && latest === undefined) return false
  return (latest ?? lastYear) >= firstYear && (earliest ?? firstYear).slice(0, 4) <= lastYear
}
