/**
 * The screening itself, in the tab. This folder is the one place of the desk that takes code from core (ADR 0013), and nothing in it
 * knows the network: names that come in here cannot leave.
 */
import { bounds, countryCode } from '@marsad/core/register'
import {
  decodeScreeningIndex,
  partyCount,
  type ScreeningIndex,
  type ScreeningQuery,
  screen,
} from '@marsad/core/screening'
import type { FromWorker, Looking, NameRow, Question, ToWorker, UnreadField } from './protocol.ts'

const isDate = (text: string): boolean => {
  const { earliest, latest } = bounds(text)
  return earliest !== undefined || latest !== undefined
}

/** The fields as a query; what cannot be read is left out and said, as a fact left out silently makes more people look alike. */
export const queryOf = (question: Question): { readonly query: ScreeningQuery; readonly unread: UnreadField[] } => {
  const { name, schema, birthDate, country, gender, identifier } = question
  const unread: UnreadField[] = []
  const dated = birthDate !== undefined && isDate(birthDate)
  const placed = country !== undefined && countryCode(country) !== undefined
  if (birthDate !== undefined && !dated) unread.push('birthDate')
  if (country !== undefined && !placed) unread.push('country')
  const query = {
    names: [name],
    ...(schema && { schema }),
    ...(dated && { birthDates: [birthDate] }),
    ...(placed && { countries: [country] }),
    ...(gender && { gender }),
    ...(identifier && { identifiers: [{ number: identifier }] }),
  }
  return { query, unread }
}

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
        const { query, unread } = queryOf(message.question)
        return { kind: 'answer', id, answer: screen(held(), query, optionsOf(message.looking)), unread }
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
