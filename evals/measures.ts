import type { Measure } from './measure.ts'
import { namesMeasure } from './names.ts'

/** All measures, in the order they are shown. */
export const measures: readonly Measure[] = [namesMeasure]
