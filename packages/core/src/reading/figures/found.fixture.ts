import { fold } from '../../text/index.ts'
import { findDates } from '../dates/index.ts'
import type { Language } from '../types.ts'
import { findFigures } from './find.ts'

/** The figures of a text in short: `words = op value unit (counted) qualities`, dates taken first. */
export const found = (text: string, language: Language): readonly string[] => {
  const folded = fold(text)
  const taken = findDates(folded, { language, published: '2022-06-15' })
  return findFigures(folded, { language, taken }).map((figure) => {
    const value = figure.op === 'range' ? `${figure.low}..${figure.high}` : (figure.value ?? '')
    const extra = figure.qualities ? ` ${figure.qualities.join(' ')}` : ''
    return `${figure.text} = ${figure.op} ${value} ${figure.unit} (${figure.counted})${extra}`.replace('  ', ' ')
  })
}
