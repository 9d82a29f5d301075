/** Makes the words of dates for `core/reading` from `data/reading/dates.*.yaml`. */
import { module } from './reading-forms.ts'

/** The generated files. */
export const outputs = (): readonly { readonly path: string; readonly content: string }[] => [
  {
    path: 'packages/core/src/reading/dates/words.generated.ts',
    content: module('dates', 'dateWords', 'reading-dates.ts'),
  },
]
