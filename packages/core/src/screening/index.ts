export {
  changeText,
  type FactChange,
  type FactField,
  type Facts,
  factChanges,
  factsText,
  partyFacts,
  queryFacts,
} from './decision-facts.ts'
export {
  applyDecisions,
  type DecidedAnswer,
  type DecidedResult,
  type DecidedScreening,
  type DecisionBook,
  decidedAnswer,
  decisionBook,
  decisionNow,
  entriesOf,
  type LoggedDecision,
  type MatchDecision,
  type MatchSubject,
  matchSubject,
  type ResultDecision,
  screenDecided,
  withRoom,
} from './decisions.ts'
export { falseAlarmsAt } from './false-alarms.ts'
export {
  type Difference,
  differencesOf,
  type Receipt,
  type ReceiptBody,
  type ReceiptEdition,
  type ReceiptParts,
  type ReceiptResult,
  receiptBody,
  receiptDifferences,
  receiptText,
  resultText,
  wholeOptions,
} from './receipt.ts'
export { screen } from './screen.ts'
export {
  buildScreeningIndex,
  partyAt,
  partyCount,
  type ScreeningIndex,
  type ScreeningOrigin,
} from './screening-index.ts'
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
export { screeningVersion } from './version.ts'
