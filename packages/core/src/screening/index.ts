export { screen } from './screen.ts'
export { buildScreeningIndex, type ScreeningIndex, type ScreeningOrigin } from './screening-index.ts'
export { decodeScreeningIndex, encodeScreeningIndex } from './screening-index-bytes.ts'
export type {
  FalseAlarms,
  QueryIdentifier,
  ScreeningAnswer,
  ScreeningOptions,
  ScreeningQuery,
  ScreeningResult,
  WouldChange,
} from './types.ts'
