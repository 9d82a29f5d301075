import type { Statement } from '../types.ts'
import { figureWords, speakerName } from './evidence.ts'
import { type FtmDesk, type FtmReadEntity, idsOf, noteOf } from './ftm-desk.ts'

/** A statement as a `Note` about its speaker and whom it names. */
export const statementEntity = (desk: FtmDesk, statement: Statement): FtmReadEntity => {
  const { sheet } = desk
  const { modality, kind, content, date, occasion, chain, speaker } = statement
  const via = chain.slice(0, -1).map((link) => link.name ?? link.text)
  return noteOf(desk, sheet.uuid('statement', statement.start, statement.end), {
    name: [`${speakerName(statement)}: ${modality}`],
    description: [content.text],
    entity: idsOf(desk, [sheet.subjects.ofSpeaker(speaker), ...sheet.namedIn(content)]),
    summary: [sheet.sentenceAt(statement)],
    keywords: ['statement', modality, kind, speaker.inferred ? 'speaker inferred' : undefined],
    notes: [
      date === undefined ? undefined : `said: ${date}`,
      occasion === undefined ? undefined : `occasion: ${occasion.text}`,
      via.length === 0 ? undefined : `via: ${via.join(', ')}`,
    ],
  })
}

/** Figures and checks as `Note`: the model has no entity for either. */
export const figuresAndChecks = (desk: FtmDesk): readonly FtmReadEntity[] => {
  const { sheet } = desk
  const { figures, checks } = sheet.reading
  return [
    ...figures.map((figure) =>
      noteOf(desk, sheet.uuid('figure', figure.start, figure.end), {
        name: [figureWords(figure)],
        description: [sheet.sentenceAt(figure)],
        entity: idsOf(
          desk,
          (figure.about ?? []).map((id) => sheet.subjects.ofMention(id)),
        ),
        keywords: ['figure', figure.unit, figure.op],
        notes: [figure.period === undefined ? undefined : `period: ${figure.period}`],
      }),
    ),
    ...checks.map((check) => {
      const { claim, verdict, against, code } = check
      const field = against ? ` (${against.list} ${against.reference} ${against.field}: ${against.value})` : ''
      return noteOf(desk, sheet.uuid('check', code, check.start, check.end), {
        name: [claim],
        description: [`${verdict}${field}`],
        entity: idsOf(desk, sheet.namedIn(check)),
        keywords: ['check', code, verdict],
      })
    }),
  ]
}
