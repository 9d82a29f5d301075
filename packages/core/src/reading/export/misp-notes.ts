import type { Relation, RelationType } from '../types.ts'
import { figureWords, relationWords, type Sheet, speakerName } from './evidence.ts'
import { type MispObject, mispObject } from './misp-object.ts'
import { type MispDrafts, places } from './misp-subjects.ts'
import type { Subject } from './subjects.ts'

/** MISP's own names for relations where it has one that says the same; the others keep ours, since the field is open. */
const relationNames: Partial<Readonly<Record<RelationType, string>>> = {
  'branch-of': 'subgroup',
  'allied-with': 'is-allied-with',
  'member-of': 'member-of',
  joined: 'has-joined',
  'present-in': 'located-at',
}

const saidBy = (sheet: Sheet, { statement }: Relation): string => {
  const said = sheet.statementOf(statement)
  return said === undefined ? '' : `; ${speakerName(said)} ${said.modality}`
}

/** Annotations for what is no object of its own: statements, figures, events, checks, and relations the text does not vouch for. */
export const annotations = (
  sheet: Sheet,
  { bySubject, references }: MispDrafts,
  article: MispObject,
): readonly MispObject[] => {
  const { statements, figures, relations, events, checks } = sheet.reading
  const note = (
    name: readonly (string | number)[],
    words: string,
    comment: string,
    refs: readonly (readonly [string, Subject | undefined])[],
  ): MispObject => {
    const made = mispObject(
      sheet,
      'annotation',
      name,
      [
        ['text', words],
        ['type', 'Annotation'],
        ['format', 'text'],
      ],
      { comment, correlates: false },
    )
    references.add(made, article, 'annotates')
    for (const [relation, subject] of refs) {
      const to = subject && bySubject.get(subject)
      if (to) references.add(made, to, relation)
    }
    return made
  }
  const named = (subjects: readonly Subject[]): readonly (readonly [string, Subject])[] =>
    subjects.map((subject) => ['mentions', subject])
  return [
    ...statements.map((statement) => {
      const { start, end, modality, kind, content, date, occasion, chain, speaker } = statement
      const via = chain.slice(0, -1).map((link) => link.name ?? link.text)
      const parts = [
        `statement: ${speakerName(statement)} ${modality} (${kind})`,
        date === undefined ? '' : `said ${date}`,
        occasion === undefined ? '' : `at ${occasion.text}`,
        via.length === 0 ? '' : `via ${via.join(', ')}`,
        places(sheet, [statement]),
      ]
      return note(['statement', start, end], content.text, parts.filter((part) => part !== '').join('; '), [
        ['authored-by', sheet.subjects.ofSpeaker(speaker)],
        ...named(sheet.namedIn(content)),
      ])
    }),
    ...figures.map((figure) => {
      const { start, end, op, unit, period, about = [] } = figure
      const comment = `figure: ${op} ${unit}${period === undefined ? '' : `; period ${period}`}; ${places(sheet, [figure])}`
      return note(['figure', start, end], figureWords(figure), comment, [
        ...named(about.flatMap((id) => sheet.subjects.ofMention(id) ?? [])),
      ])
    }),
    ...relations
      .filter((relation) => !sheet.holds(relation))
      .map((relation) => {
        const ends = [sheet.subjects.ofEnd(relation.subject), sheet.subjects.ofEnd(relation.object)]
        const comment = `relation, ${relation.mode}${saidBy(sheet, relation)}; ${places(sheet, [relation])}`
        return note(['relation', relation.type, relation.start, relation.end], relationWords(relation), comment, [
          ...named(ends.filter((end) => end !== undefined)),
        ])
      }),
    ...events.map((event) => {
      const { start, end, type, mode, date, actors, targets, place } = event
      const comment = `event: ${type}, ${mode}${date === undefined ? '' : `; ${date}`}; ${places(sheet, [event])}`
      const ends = [...actors, ...targets, ...(place ? [place] : [])].map((end) => sheet.subjects.ofEnd(end))
      return note(['event', type, start, end], sheet.sentenceAt(event) || type, comment, [
        ...named(ends.filter((one) => one !== undefined)),
      ])
    }),
    ...checks.map((check) => {
      const { start, end, code, claim, verdict, against } = check
      const field = against ? `; ${against.list} ${against.reference} ${against.field}: ${against.value}` : ''
      return note(['check', code, start, end], claim, `check: ${verdict}${field}; ${places(sheet, [check])}`, [])
    }),
  ]
}

/** References between objects for the relations that hold. */
export const relate = (sheet: Sheet, { bySubject, references }: MispDrafts): void => {
  for (const relation of sheet.reading.relations) {
    if (!sheet.holds(relation)) continue
    const from = sheet.subjects.ofEnd(relation.subject)
    const to = sheet.subjects.ofEnd(relation.object)
    const [source, target] = [from && bySubject.get(from), to && bySubject.get(to)]
    if (source === undefined || target === undefined || source === target) continue
    const period = relation.period === undefined ? '' : `; period ${relation.period}`
    const comment = `${relation.type}${saidBy(sheet, relation)}${period}; ${places(sheet, [relation])}; ${sheet.sentenceAt(relation)}`
    references.add(source, target, relationNames[relation.type] ?? relation.type, comment)
  }
}
