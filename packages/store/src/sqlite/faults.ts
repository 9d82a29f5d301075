/** SQLite's faults in Marsad's words. */
import { MarsadError } from '@marsad/core/errors'

/** Primary result codes (the low byte of an extended code), from SQLite's documentation. */
const busyCodes: ReadonlySet<number> = new Set([5, 6])
const readOnlyCode = 8
const corruptCode = 11
const cannotOpenCode = 14
const notADatabaseCode = 26

const codeOf = (fault: unknown): number | undefined => {
  const code = fault instanceof Error && 'errcode' in fault ? fault.errcode : undefined
  return typeof code === 'number' ? code & 0xff : undefined
}

/** True when another connection holds the lock; the statement did nothing and may be tried again. */
export const isBusy = (fault: unknown): boolean => busyCodes.has(codeOf(fault) ?? -1)

/** True when the file or its folder may not be written. */
export const isReadOnly = (fault: unknown): boolean => codeOf(fault) === readOnlyCode

/** The fault as a person can act on it; any other is returned as it is. */
export const explainSqlite = (fault: unknown, file: string): unknown => {
  const code = codeOf(fault)
  if (code === undefined) return fault
  const because = { cause: fault }
  if (isBusy(fault)) {
    return new MarsadError('workspace-busy', `another process is writing to ${file}; try again`, { file }, because)
  }
  if (isReadOnly(fault)) {
    const message = `${file} may be read but not written; check the rights of the file and its folder`
    return new MarsadError('workspace-read-only', message, { file }, because)
  }
  if (code === notADatabaseCode) {
    return new MarsadError('workspace-broken', `${file} is not a database; choose another folder`, { file }, because)
  }
  if (code === corruptCode) {
    return new MarsadError('workspace-broken', `${file} is damaged; restore it from a backup`, { file }, because)
  }
  if (code === cannotOpenCode) {
    return new MarsadError(
      'file-missing',
      `${file} cannot be opened or created; check the folder's rights`,
      { file },
      because,
    )
  }
  return fault
}
