export { mentionKey, nameKey, speakerKey } from './entity-key.ts'
export { readingRows } from './reading-rows.ts'
export type * from './types.ts'
