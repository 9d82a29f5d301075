import { falseAlarmsMeasure } from './false-alarms.ts'
import type { Measure } from './measure.ts'
import { namesMeasure } from './names.ts'
import { orderingMeasure } from './ordering.ts'
import { passagesMeasure } from './passages.ts'
import { recallMeasure } from './recall.ts'
import { transliterationMeasure } from './transliteration.ts'

/** All measures, in the order they are shown. */
export const measures: readonly Measure[] = [
  namesMeasure,
  recallMeasure,
  falseAlarmsMeasure,
  orderingMeasure,
  transliterationMeasure,
  passagesMeasure,
]
