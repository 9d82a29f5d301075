export { type Folded, fold, foldedIndex, foldKey, sourceSpan, sourceText } from './fold.ts'
export { unitClass } from './fold-table.ts'
export { classAt, foldText } from './fold-text.ts'
export { directionOf, scriptCounts, scriptOf, scriptOfPoint } from './script.ts'
export {
  compareSpans,
  firstFrom,
  type Span,
  sliceSpan,
  spanAt,
  spanContains,
  spansOverlap,
  startingIn,
} from './span.ts'
export { type Token, type TokenKind, tokenise } from './tokens.ts'
