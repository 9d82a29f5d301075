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
  decisionBook,
  decisionNow,
  entriesOf,
  type LoggedDecision,
  type MatchDecision,
  type MatchSubject,
  matchSubject,
  type ResultDecision,
  screenDecided,
} from './decisions.ts'
export { falseAlarmsAt } from './false-alarms.ts'
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
