import { MarsadError } from '../errors.ts'
import { emitEdition } from './ftm-edition.ts'
import { type FtmEntity, parseEntity } from './ftm-entity.ts'
import { guardedSteps } from './guarded.ts'
import { defaultLimits, silenceLimit } from './limits.ts'
import type { ListFormat, ListLimits, ListParser, ListSink } from './types.ts'

/** Lines without one entity after which a file is taken for something else. */
const patience = 1_000

interface Options {
  readonly list?: string
  readonly published?: string
  readonly limits?: Partial<ListLimits>
}

const openParser = (sink: ListSink, options: Options = {}): ListParser => {
  const limits = { ...defaultLimits, ...options.limits }
  const entities = new Map<string, FtmEntity>()
  const lines = new Map<string, number>()
  let line = 0
  let faults = 0
  let firstFault = ''
  let lastId: string | undefined
  let held: string[] = []
  let heldLength = 0

  const wrongShape = (): MarsadError =>
    new MarsadError(
      'list-wrong-shape',
      `no line is a FollowTheMoney entity (id, schema, properties); line 1: ${firstFault}`,
      { line: 1 },
    )

  const take = (text: string, atEnd: boolean): void => {
    line += 1
    const trimmed = text.trim()
    if (trimmed === '') return
    const result = parseEntity(line === 1 && trimmed.startsWith('\ufeff') ? trimmed.slice(1) : trimmed)
    if ('fault' in result) {
      if (atEnd && entities.size > 0 && trimmed.startsWith('{') && result.fault.startsWith('not JSON')) {
        throw new MarsadError(
          'list-truncated',
          `the file ends inside line ${line}, after the entity ${lastId}. Fetch it again`,
          {
            line,
            column: text.length + 1,
            ...(lastId !== undefined && { reference: lastId }),
          },
        )
      }
      faults += 1
      firstFault ||= result.fault
      sink.skip({ where: `line ${line}`, reason: result.fault })
      if (entities.size === 0 && faults >= patience) throw wrongShape()
      return
    }
    const [outer] = result.entities
    if (result.dropped > 0) {
      sink.skip({
        where: `line ${line}, ${outer?.id}`,
        reason: `${result.dropped} property values that are neither text nor an entity`,
      })
    }
    for (const entity of result.entities) {
      if (!entities.has(entity.id)) {
        if (entities.size >= limits.records) {
          throw new MarsadError('file-too-large', `more than ${limits.records} entities`, { line })
        }
        entities.set(entity.id, entity)
        lines.set(entity.id, line)
      } else if (entity === outer) {
        sink.skip({ where: `line ${line}`, reason: `the entity ${entity.id} stands twice; the first was kept` })
      }
    }
    lastId = outer?.id
  }

  const hold = (piece: string): void => {
    held.push(piece)
    heldLength += piece.length
    if (heldLength > silenceLimit) {
      throw new MarsadError('file-too-large', `line ${line + 1} is over ${silenceLimit} characters`, { line: line + 1 })
    }
  }

  const guarded = guardedSteps()

  const finish = (): void => {
    if (heldLength > 0) take(held.join(''), true)
    held = []
    if (line === 0 || (entities.size === 0 && faults === 0)) {
      throw new MarsadError('file-empty', 'the file is empty; FollowTheMoney entities were expected, one a line')
    }
    if (entities.size === 0) throw wrongShape()
    emitEdition(entities, lines, sink, { ...options, limits })
  }

  return {
    write: (chunk) =>
      guarded(() => {
        let from = 0
        for (let at = chunk.indexOf('\n'); at >= 0; at = chunk.indexOf('\n', from)) {
          hold(chunk.slice(from, at))
          const text = held.length === 1 ? (held[0] as string) : held.join('')
          held = []
          heldLength = 0
          from = at + 1
          take(text, false)
        }
        if (from < chunk.length) hold(chunk.slice(from))
      }),
    end: () => guarded(finish),
  }
}

const looksLikeEntity = (head: string): boolean => {
  const first = head.trimStart().split('\n', 1)[0] ?? ''
  return (
    first.startsWith('{') &&
    /"schema"\s*:\s*"/.test(first) &&
    (/"properties"\s*:\s*\{/.test(first) || !head.includes('\n'))
  )
}

/**
 * FollowTheMoney entities as JSON lines, the `entities.ftm.json` of OpenSanctions. Parties (Person, Organization, Company, LegalEntity,
 * Vessel, Airplane) are joined with the Sanction, Address, Identification, Passport and link entities that other lines hold; lines may
 * come in any order, so records are given out at `end`. A record's reference is `Sanction.unscId`, else `authorityId`, else the
 * entity's id. The list is the dataset of the sanctions, the date the newest `last_seen` or `last_change`, unless options say otherwise.
 *
 * Bad lines are skipped and counted. Errors: `list-wrong-shape`, `list-truncated` (the last line is cut), `edition-undated`,
 * `file-too-large` (a line over 4 Mi characters, or more entities than the limit), `file-empty`.
 */
export const ftmJsonl: ListFormat = {
  id: 'ftm-jsonl',
  detect: (head) => looksLikeEntity(head.startsWith('\ufeff') ? head.slice(1) : head),
  open: openParser,
}
