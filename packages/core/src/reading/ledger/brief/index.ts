export { buildBrief, citationPlace } from './build.ts'
export { briefHtml } from './html.ts'
export { briefMarkdown } from './markdown.ts'
export type * from './model.ts'

/** The formats a brief is written in. */
export const briefFormats = ['html', 'md', 'docx'] as const
export type BriefFormat = (typeof briefFormats)[number]

/** True for a format a brief is written in. */
export const isBriefFormat = (value: string): value is BriefFormat =>
  (briefFormats as readonly string[]).includes(value)
