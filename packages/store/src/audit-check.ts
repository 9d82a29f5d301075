/** Verifying the chain of the decision log, entry after entry. */
import { type DecisionHead, hashDecision, noHash } from './audit-hash.ts'
import type { AuditCheck, AuditProblem, DecisionEntry } from './types.ts'

/** Problems told one by one; of more only the number is told. */
const shownProblems = 100

/** A row of the log: the entry it holds, or that it holds none (its subject is no JSON, its text is not as it was written). */
export interface AuditRow {
  readonly sequence: number
  readonly hash: string
  readonly entry?: DecisionEntry
}

/** Takes the rows in ascending order, then the head that is kept beside them, and answers what is wrong. */
export interface AuditChecker {
  take(row: AuditRow): void
  end(head: DecisionHead | undefined): AuditCheck
}

const entries = (from: number, to: number): string => (from === to ? `entry ${from}` : `entries ${from} to ${to}`)

const verb = (from: number, to: number, one: string, many: string): string => (from === to ? one : many)

/** What an outside copy says the log held: `HASH`, or `COUNT:HASH` as `marsad audit verify` prints it. */
export const parseExpected = (text: string): { readonly sequence?: number; readonly hash: string } | undefined => {
  const [, sequence, hash] = /^(?:(\d{1,15}):)?([0-9a-f]{64})$/.exec(text.trim().toLowerCase()) ?? []
  if (hash === undefined) return undefined
  return sequence === undefined ? { hash } : { sequence: Number(sequence), hash }
}

/**
 * A checker of one log. Found and named with their sequence numbers: entries altered, missing, exchanged or put in, an end cut off
 * (against the head beside the log), and a log rewritten from end to end (against `expected`, which somebody kept elsewhere).
 */
export const auditChecker = (expected?: { readonly sequence?: number; readonly hash: string }): AuditChecker => {
  const problems: AuditProblem[] = []
  let found = 0
  let last = 0
  let lastHash = noHash
  let expectedAt = expected?.hash === noHash ? 0 : undefined
  const report = (sequence: number, kind: AuditProblem['kind'], message: string): void => {
    found += 1
    if (problems.length < shownProblems) problems.push({ sequence, kind, message })
  }
  const missing = (from: number, to: number): void =>
    report(from, 'missing', `${entries(from, to)} ${verb(from, to, 'is', 'are')} missing`)
  const checkExpected = (): void => {
    if (expected === undefined) return
    const { sequence = expectedAt } = expected
    if (expectedAt !== undefined && expectedAt === sequence) return
    if (sequence !== undefined && sequence > last) {
      missing(last + 1, sequence)
      return
    }
    const where = sequence === undefined ? 'no entry' : `not entry ${sequence}`
    const message = `${where} has the hash that was expected: the log was cut off or rewritten since it was noted, at or before that entry`
    report(sequence ?? last, 'not-as-expected', message)
  }
  return {
    take({ sequence, hash, entry }) {
      const next = last + 1
      if (sequence < next) {
        report(sequence, 'unexpected', `entry ${sequence} does not belong to the log`)
        return
      }
      if (sequence > next) missing(next, sequence - 1)
      if (entry === undefined || hashDecision(entry) !== entry.hash) {
        report(sequence, 'altered', `entry ${sequence} was altered: it does not fit its own hash`)
      }
      if (entry !== undefined && sequence === next && entry.previous !== lastHash) {
        const message = `entry ${sequence} does not continue entry ${last}: one of the two was altered or exchanged`
        report(sequence, 'broken-link', message)
      }
      last = sequence
      lastHash = hash
      if (expected !== undefined && lastHash === expected.hash) expectedAt ??= sequence
    },
    end(head) {
      if (head === undefined) report(last, 'head-missing', `the head of the log is gone; it should name entry ${last}`)
      else if (head.count > last) missing(last + 1, head.count)
      else if (head.count < last) {
        const from = head.count + 1
        report(
          from,
          'unexpected',
          `${entries(from, last)} ${verb(from, last, 'was', 'were')} put in behind the log's back`,
        )
      } else if (head.hash !== lastHash) {
        report(
          last,
          'head-differs',
          `entry ${last} is not the one that was written: the head of the log has another hash`,
        )
      }
      checkExpected()
      return { ok: found === 0, count: last, head: lastHash, problems, problemCount: found }
    },
  }
}
