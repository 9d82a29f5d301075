export { type DateOptions, findDates } from './find.ts'
