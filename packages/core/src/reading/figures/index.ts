export { type FigureOptions, type FoundFigure, findFigures } from './find.ts'
