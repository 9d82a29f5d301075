/** PostgreSQL's faults in Marsad's words. */
import { MarsadError } from '@marsad/core/errors'

/** SQLSTATE 55P03: `lock_timeout` passed. */
const lockTimeout = '55P03'

/** Faults of Node with an address or the network, and the SQLSTATE classes of refused, lost and unavailable connections (08, 28, 3D, 53, 57P). */
const unreachable =
  /^(ECONN|ENOTFOUND|ETIMEDOUT|EHOST|ENETUNREACH|EAI_|EPIPE|ENOENT|EACCES|ERR_INVALID_URL|08|28|3D|53|57P)/

const codeOf = (fault: unknown): string => {
  if (fault instanceof AggregateError) return codeOf(fault.errors[0])
  return fault instanceof Error && 'code' in fault && typeof fault.code === 'string' ? fault.code : ''
}

/** Messages of `pg` that carry no code. */
const unreachableMessage = /timeout exceeded when trying to connect|Connection terminated|server does not support SSL/

/** The address without its user, password and options, for messages. */
export const publicAddress = (databaseUrl: string): string => {
  try {
    const url = new URL(databaseUrl)
    return `${url.host || 'localhost'}${url.pathname}`
  } catch {
    return 'the database address'
  }
}

/** The fault as a person can act on it; any other is returned as it is. `where` names the workspace without its password. */
export const explainPostgres = (fault: unknown, where: string): unknown => {
  if (fault instanceof MarsadError) return fault
  const because = { cause: fault }
  const code = codeOf(fault)
  if (code === lockTimeout) {
    return new MarsadError('workspace-busy', `another process is writing to ${where}; try again`, {}, because)
  }
  const message = fault instanceof Error ? fault.message || code : ''
  if (unreachable.test(code) || unreachableMessage.test(message)) {
    return new MarsadError(
      'workspace-unreachable',
      `${where} does not answer: ${message}; check DATABASE_URL`,
      {},
      because,
    )
  }
  return fault
}
