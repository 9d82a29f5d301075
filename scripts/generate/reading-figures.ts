/** Makes the words of numbers, operators and counted things for `core/reading` from `data/reading/numbers.*.yaml`. */
import { module } from './reading-forms.ts'

/** The generated files. */
export const outputs = (): readonly { readonly path: string; readonly content: string }[] => [
  {
    path: 'packages/core/src/reading/figures/words.generated.ts',
    content: module('numbers', 'figureWords', 'reading-figures.ts'),
  },
]
