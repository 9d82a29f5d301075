/**
 * The screening itself, in the tab. This folder is the one place of the desk that takes code from core (ADR 0013), and nothing in it
 * knows the network: names that come in here cannot leave.
 */
import {
  decodeScreeningIndex,
  partyCount,
  type ScreeningIndex,
  type ScreeningQuery,
  screen,
} from '@marsad/core/screening'
import type { FromWorker, Looking, NameRow, Question, ToWorker } from './protocol.ts'

/** The fields as a query. What cannot be read of them comes back among the answer's warnings. */
export const queryOf = ({ name, schema, birthDate, country, gender, identifier }: Question): ScreeningQuery => ({
  names: [name],
  ...(schema && { schema }),
  ...(birthDate !== undefined && { birthDates: [birthDate] }),
  ...(country !== undefined && { countries: [country] }),
  ...(gender && { gender }),
  ...(identifier !== undefined && { identifiers: [{ number: identifier }] }),
})

const detailOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const rowOf = (index: ScreeningIndex, name: string, message: Extract<ToWorker, { kind: 'ask-many' }>): NameRow => {
  const { schema, looking } = message
  try {
    const { results, formerly, warnings } = screen(
      index,
      { names: [name], ...(schema && { schema }) },
      optionsOf({ ...looking, limit: 1 }),
    )
    const [best, former] = [results[0], formerly[0]]
    return { name, warnings, ...(best && { best }), ...(former && { formerly: former }) }
  } catch (error) {
    return { name, warnings: [], problem: detailOf(error) }
  }
}

const optionsOf = ({ limit, lists }: Looking) => ({ limit, ...(lists && { lists }) })

/** One tab's desk: holds the index once it is loaded, and answers messages one at a time. */
export const screeningDesk = (): ((message: ToWorker) => FromWorker) => {
  let index: ScreeningIndex | undefined
  const held = (): ScreeningIndex => {
    if (index === undefined) throw new Error('a question came before the lists were loaded')
    return index
  }
  const reply = (message: ToWorker): FromWorker => {
    const { id } = message
    switch (message.kind) {
      case 'load': {
        const decoded = decodeScreeningIndex(message.bytes)
        // The one before stays: a refused snapshot must not leave the page without an answer it had.
        if (decoded === undefined) return { kind: 'refused', id }
        index = decoded
        return { kind: 'loaded', id, origin: decoded.origin, parties: partyCount(decoded) }
      }
      case 'ask': {
        const { question, looking } = message
        return { kind: 'answer', id, answer: screen(held(), queryOf(question), optionsOf(looking)) }
      }
      case 'ask-many': {
        const at = held()
        return { kind: 'rows', id, rows: message.names.map((name) => rowOf(at, name, message)) }
      }
    }
  }
  return (message) => {
    try {
      return reply(message)
    } catch (error) {
      return { kind: 'failed', id: message.id, detail: detailOf(error) }
    }
  }
}
