/** What may be written into the decision log: nothing without a name, a time and a reason. */
import { MarsadError } from '@marsad/core/errors'
import { canonicalJson } from './canonical.ts'
import type { DecisionInput } from './types.ts'

/** Characters of a name, of a reason, and of a subject in canonical JSON (two parties with a hundred names each take some 40,000). */
export const decisionLimits = { by: 200, reason: 10_000, subject: 256_000 } as const

const invalid = (message: string): MarsadError => new MarsadError('decision-invalid', message)

const requireText = (value: unknown, what: 'by' | 'reason', wanted: string): string => {
  if (typeof value !== 'string' || !/\p{L}/u.test(value))
    throw invalid(`a decision without ${wanted}; nothing was recorded`)
  const text = value.trim()
  if (text.length <= decisionLimits[what]) return text
  throw invalid(`${wanted} is ${text.length} characters long; at most ${decisionLimits[what]} are kept`)
}

const requireInstant = (value: unknown): string => {
  const written =
    typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/.test(value)
  const instant = written ? new Date(value) : undefined
  if (instant !== undefined && !Number.isNaN(instant.getTime())) return instant.toISOString()
  const shown = JSON.stringify(value)?.slice(0, 60) ?? 'nothing'
  throw invalid(`a decision needs its time, and ${shown} is no instant; write it as 2026-02-27T09:30:00Z`)
}

const subjectText = (subject: unknown): string => {
  let text: string | undefined
  try {
    text = canonicalJson(subject)
  } catch {
    // A number without end, a circle: JSON has no word for them.
  }
  if (text?.startsWith('{') !== true) throw invalid('the subject of a decision is no JSON object')
  if (text.length <= decisionLimits.subject) return text
  throw invalid(`the subject of a decision takes ${text.length} characters; at most ${decisionLimits.subject} are kept`)
}

/** An input as it will be written. Throws `decision-invalid`, saying what is missing. */
export const checkedDecision = (input: DecisionInput): DecisionInput & { readonly subjectText: string } => {
  const { action } = input
  if (typeof action !== 'string' || !/^[a-z]+(-[a-z]+)*$/.test(action) || action.length > 60) {
    throw invalid(`${JSON.stringify(action)?.slice(0, 80)} is no kind of decision; write one as match-cleared`)
  }
  const text = subjectText(input.subject)
  return {
    at: requireInstant(input.at),
    by: requireText(input.by, 'by', 'the name of the person who decided'),
    action,
    subject: JSON.parse(text) as DecisionInput['subject'],
    subjectText: text,
    reason: requireText(input.reason, 'reason', 'a reason in words'),
  }
}
