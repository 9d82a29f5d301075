import { MarsadError } from '@marsad/core/errors'
import { factReasons, nameReasons } from '@marsad/core/names'
import type { DecidedResult, ScreeningOptions, ScreeningQuery } from '@marsad/core/screening'
import { z } from 'zod'
import { momentOf, registerFacts, requireLists } from '../http/screen/answer-queries.ts'
import { queryFault } from '../http/screen/check-query.ts'
import { defineTool } from './tool.ts'

const texts = (most: number, length: number) => z.array(z.string().max(length)).max(most)

/** What is known of somebody; the same words as in `POST /v1/screen`. */
const input = z.strictObject({
  names: texts(20, 2_000)
    .min(1)
    .describe('Names of one person or organisation, in any script; the best of them counts'),
  schema: z.enum(['Person', 'Organization', 'Company', 'Vessel', 'Airplane', 'LegalEntity']).optional(),
  birthDates: texts(10, 100).optional().describe('1957, 1957-03 or 1957-03-10'),
  countries: texts(20, 100).optional().describe('Nationalities or countries: ISO codes or names'),
  gender: z.enum(['male', 'female']).optional(),
  identifiers: z
    .array(
      z.strictObject({
        number: z.string().max(200),
        type: z.string().max(100).optional(),
        country: z.string().max(100).optional(),
      }),
    )
    .max(20)
    .optional()
    .describe('Passport, tax or IMO numbers'),
  limit: z.number().int().min(1).max(20).optional().describe('Results at most; default 5'),
  threshold: z
    .number()
    .min(0)
    .max(1)
    .optional()
    .describe('Lowest score to report; default: from where a person should look'),
  lists: texts(50, 100).optional().describe('Only these lists, as un_sc_sanctions'),
  asOf: z.string().max(40).optional().describe('The lists as they stood on this day, YYYY-MM-DD'),
  known: z.string().max(40).optional().describe('As far as editions published by this day tell, YYYY-MM-DD'),
})

const result = z.looseObject({
  id: z.string(),
  caption: z.string(),
  schema: z.string(),
  score: z.number(),
  verdict: z.enum(['match', 'review', 'no-match']),
  references: z.array(z.string()),
  queryName: z.string(),
  listedName: z.looseObject({ text: z.string() }),
  explanation: z.array(z.looseObject({ code: z.string(), effect: z.number(), meaning: z.string() })),
})

const output = z.looseObject({
  register: z.looseObject({ starter: z.boolean() }),
  results: z.array(result),
  formerly: z.array(result).describe('On no list any more on that day'),
  cleared: z.array(result).describe('Cleared by a person'),
  warnings: z.array(z.looseObject({ code: z.string() })),
  receipt: z.looseObject({ hash: z.string() }).describe('What the answer can be replayed from'),
})

const meanings: Readonly<Record<string, string>> = { ...nameReasons, ...factReasons }

/** A result without the parts held against each other: a model reads reasons better in words. */
const inWords = ({ aligned: _, explanation, ...rest }: DecidedResult) => ({
  ...rest,
  explanation: explanation.map((reason) => ({ ...reason, meaning: meanings[reason.code] ?? reason.code })),
})

/** `screen`: somebody against the lists. */
export const screenTool = defineTool({
  name: 'screen',
  title: 'Screen a name against the sanctions lists',
  description: [
    'Looks a person, organisation or ship up in the loaded sanctions lists, by name in any script, and by birth date, country and numbers where known.',
    'Each result has a score, a verdict (match, review, no-match), the references on the lists, and the reasons.',
    'A verdict is a suggestion: a person decides. Say which lists and editions were asked (register), and how often ordinary names score as high (falseAlarms).',
    'Parties under "formerly" are on no list any more: never call them listed. An empty answer means: not on the loaded lists.',
  ],
  input,
  output,
  async run({ limit, threshold, lists, asOf, known, ...query }, { screening }) {
    const fault = queryFault(query as ScreeningQuery)
    if (fault !== undefined) throw fault
    const options = { ...(limit && { limit }), ...(threshold !== undefined && { threshold }), ...(lists && { lists }) }
    const moment = momentOf({ asOf, known })
    const register = await screening.register(moment)
    requireLists(register, lists)
    const [found] = await screening.screen([query as ScreeningQuery], options as ScreeningOptions, moment)
    if (found === undefined) throw new MarsadError('internal', 'the query was lost')
    if ('problem' in found) throw new MarsadError('request-invalid', found.problem.detail)
    const { results, formerly, cleared, warnings } = found.answer
    return {
      register: registerFacts(register),
      results: results.map(inWords),
      formerly: formerly.map(inWords),
      cleared: cleared.map(inWords),
      warnings,
      receipt: found.receipt,
    }
  },
})
