import type { ReadDocument } from '@marsad/core/reading-export'
import { usageError } from './command.ts'

/** Writes a reading as a page; `inputs` are files the page must not replace. */
export type PageWriter = (document: ReadDocument, inputs: readonly string[]) => Promise<void>

/** What writes the page that --html and --lang ask for; nothing where no page is asked for. `usage` for a language the page does not speak. */
export const pageWriter = async (
  out: string | undefined,
  lang: string | undefined,
): Promise<PageWriter | undefined> => {
  if (out === undefined) {
    if (lang !== undefined) throw usageError('--lang is the language of the page that --html OUT writes')
    return undefined
  }
  const { annotatedPage, isPageLanguage, pageLanguages } = await import('@marsad/core/reading-page')
  const language = lang ?? 'en'
  if (!isPageLanguage(language))
    throw usageError(`--lang ${language.slice(0, 40)} is not known; one of ${pageLanguages.join(', ')} is wanted`)
  const { writeOutput } = await import('@marsad/server/operations/export-readings')
  return (document, inputs) => writeOutput(out, annotatedPage(document, { language }), inputs)
}
