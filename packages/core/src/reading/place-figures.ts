import { spanContains } from '../text/index.ts'
import { type Page, rangeOf, tokenAt } from './page.ts'
import type { DateMention, Figure, Mention, Statement } from './types.ts'

/** A figure as `findFigures` gives it, before it is placed in the text. */
export type BareFigure = Omit<Figure, 'id' | 'statement' | 'period' | 'periodDate' | 'about' | 'where'>

interface Around {
  readonly mentions: readonly Mention[]
  readonly dates: readonly DateMention[]
  readonly statements: readonly Statement[]
}

/** Words between a figure and the place, platform or period it belongs to. */
const near = 10

/** The party a figure is about: the nearest within reach, else the only one its sentence names. */
const subjectOf = (
  parties: readonly Mention[],
  reach: number,
  distance: (mention: Mention) => number,
): Mention | undefined => {
  const sorted = [...parties].sort((a, b) => distance(a) - distance(b))
  const nearest = sorted[0]
  if (nearest && distance(nearest) <= reach) return nearest
  return new Set(parties.map((mention) => mention.party?.id)).size === 1 ? nearest : undefined
}

/** Gives each figure its statement, its period, and what and where it is about, from what stands in its own sentence. */
export const placeFigures = (
  page: Page,
  figures: readonly BareFigure[],
  { mentions, dates, statements }: Around,
): readonly Figure[] =>
  figures.map((figure, i) => {
    const at = tokenAt(page, figure.start)
    const sentence = rangeOf(page.sentences, at)
    const inSentence = (span: { readonly start: number }): boolean => {
      const token = tokenAt(page, span.start)
      return sentence !== undefined && token >= sentence.first && token < sentence.last
    }
    const distance = (span: { readonly start: number; readonly end: number }): number =>
      span.start >= figure.end ? tokenAt(page, span.start) - tokenAt(page, figure.end) : at - tokenAt(page, span.end)
    const others = figures.filter((other) => other !== figure && inSentence(other))
    const isBetween = (span: { readonly start: number; readonly end: number }): boolean =>
      others.some(
        (other) =>
          (span.end <= other.start && other.end <= figure.start) ||
          (figure.end <= other.start && other.end <= span.start),
      )
    const closest = <T extends { readonly start: number; readonly end: number }>(list: readonly T[]): T | undefined =>
      list
        .filter((one) => inSentence(one) && distance(one) <= near && !isBetween(one))
        .sort((a, b) => distance(a) - distance(b))[0]
    const statement = statements.find((one) => spanContains(one.content, figure))
    const period = closest(dates.filter((date) => statement === undefined || date.id !== statement.dateMention))
    const here = mentions.filter((mention) => inSentence(mention) && distance(mention) <= near && !isBetween(mention))
    const subject = subjectOf(
      mentions.filter((mention) => mention.party !== undefined && inSentence(mention)),
      near,
      distance,
    )
    const located = here.filter((mention) => mention.kind === 'place')
    const after = located.filter((mention) => mention.start >= figure.end)
    const where = after.length > 0 ? after : located.slice(-1)
    const platform = here
      .filter((mention) => mention.kind === 'platform' && mention.start >= figure.end)
      .sort((a, b) => a.start - b.start)[0]
    const online =
      platform && ['channel', 'account', 'group', 'site', 'page', 'follower', 'subscriber'].includes(figure.unit)
    const qualities = [...(figure.qualities ?? []), ...(online ? [`platform:${platform.code}`] : [])]
    return {
      ...figure,
      id: `f${i + 1}`,
      ...(qualities.length > 0 && { qualities }),
      ...(statement && { statement: statement.id }),
      ...(period && { period: period.edtf, periodDate: period.id }),
      ...(subject && { about: [subject.id] }),
      ...(where.length > 0 && { where: where.slice(0, 2).map((mention) => mention.id) }),
    }
  })
