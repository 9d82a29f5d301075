import { factReasons, nameReasons, type Reason } from '@marsad/core/names'
import { type FtmExportOptions, type FtmOutput, ftmParty } from '@marsad/core/register'
import type { DecidedResult } from '@marsad/core/screening'
import type { ScreenedRegister } from '../services.ts'

/** One feature of a score in yente's shape, with Marsad's code beside it. */
export interface FeatureResult {
  /** For `name_match` the whole score, for a reason its effect, in [-1, 1]. */
  readonly score: number
  readonly detail: string | null
  readonly query: string | null
  readonly candidate: string | null
  readonly code?: string
}

/** yente's scored entity; what Marsad knows more of stands in the keys from `verdict` on. */
export interface ScoredEntity extends FtmOutput {
  readonly score: number
  readonly match: boolean
  readonly explanations: Readonly<Record<string, FeatureResult>>
  readonly verdict: DecidedResult['verdict']
  readonly references: DecidedResult['references']
  readonly listed_name: DecidedResult['listedName']
  readonly reasons: DecidedResult['explanation']
  readonly aligned: DecidedResult['aligned']
  readonly false_alarms: DecidedResult['falseAlarms']
  readonly would_change: DecidedResult['wouldChange']
  readonly decision?: DecidedResult['decision']
}

/** What entities need to know of the register: its day, and the newest edition of each list. */
export const entityOptions = ({ origin }: ScreenedRegister): FtmExportOptions => {
  const newest = new Map<string, string>()
  for (const { list, published } of origin.editions)
    if ((newest.get(list) ?? '') < published) newest.set(list, published)
  return { newest, ...(origin.asOf !== undefined && { asOf: origin.asOf }) }
}

const sentences: Readonly<Record<string, string>> = { ...nameReasons, ...factReasons }

const featureOf = ({ code, effect, query, listed }: Reason): FeatureResult => ({
  score: effect,
  detail: sentences[code] ?? code,
  query: query ?? null,
  candidate: listed ?? null,
  code,
})

/** Features by their code; a code that applies twice is `token-typo` and `token-typo.2`. */
const featuresOf = (result: DecidedResult): Readonly<Record<string, FeatureResult>> => {
  const { queryName, listedName, score } = result
  const features: Record<string, FeatureResult> = {
    name_match: {
      score,
      detail: `${listedName.strength} name; ${result.verdict}`,
      query: queryName,
      candidate: listedName.text,
    },
  }
  const counts = new Map<string, number>()
  for (const reason of result.explanation) {
    const count = (counts.get(reason.code) ?? 0) + 1
    counts.set(reason.code, count)
    features[count === 1 ? reason.code : `${reason.code}.${count}`] = featureOf(reason)
  }
  return features
}

/** The entity of a result. A party the register has lost meanwhile is answered from the result alone. */
export const entityOf = (result: DecidedResult, register: ScreenedRegister, options: FtmExportOptions): FtmOutput => {
  const party = register.party(result.id)
  if (party !== undefined) return ftmParty(party, options)
  return {
    id: result.id,
    caption: result.caption,
    schema: result.schema,
    properties: { name: [result.caption] },
    datasets: [...new Set(result.listings.map(({ list }) => list))],
    referents: result.references.filter((reference) => reference !== result.id),
    target: true,
    first_seen: null,
    last_seen: null,
    last_change: null,
  }
}

/** A result in yente's shape. Without a `threshold` of the caller's, `match` is our verdict; with one, it is the score against it. */
export const scoredEntity = (
  result: DecidedResult,
  entity: FtmOutput,
  threshold: number | undefined,
): ScoredEntity => ({
  ...entity,
  score: result.score,
  match: threshold === undefined ? result.verdict === 'match' : result.score >= threshold,
  explanations: featuresOf(result),
  verdict: result.verdict,
  references: result.references,
  listed_name: result.listedName,
  reasons: result.explanation,
  aligned: result.aligned,
  false_alarms: result.falseAlarms,
  would_change: result.wouldChange,
  ...(result.decision && { decision: result.decision }),
})
