import { type Span, startingIn } from '../text/index.ts'
import { type Page, rangeOf, tokenAt, tokenEnd, tokenStart } from './page.ts'
import { statementsByPlace } from './statements/by-place.ts'
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

/** What a comma adds to the distance in words, and by how much a place behind the figure may be the farther one. */
const [parted, lead] = [4, 3]

/** In UTF-16 units, to either side of a figure. */
const farthest = 2000

/** What is counted on a platform, so that the platform named after it is its own. */
const onlineUnits = new Set(['channel', 'account', 'group', 'site', 'page', 'follower', 'subscriber'])

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
): readonly Figure[] => {
  const spoken = statementsByPlace(statements)
  return figures.map((figure, i) => {
    const at = tokenAt(page, figure.start)
    const sentence = rangeOf(page.sentences, at) ?? { first: at, last: at + 1 }
    // Nothing farther off than this can be near in words; a whole page without a full stop stays cheap.
    const from = Math.max(tokenStart(page, sentence.first), figure.start - farthest)
    const to = Math.min(tokenEnd(page, sentence.last - 1), figure.end + farthest)
    const inSentence = <T extends Span>(list: readonly T[]): readonly T[] => startingIn(list, from, to)
    const distance = (span: Span): number =>
      span.start >= figure.end ? tokenAt(page, span.start) - tokenAt(page, figure.end) : at - tokenAt(page, span.end)
    const others = inSentence(figures).filter((other) => other !== figure)
    const isBetween = (span: Span): boolean =>
      others.some(
        (other) =>
          (span.end <= other.start && other.end <= figure.start) ||
          (figure.end <= other.start && other.end <= span.start),
      )
    const isNear = (span: Span): boolean => distance(span) <= near && !isBetween(span)
    /** Words to a date or place, those behind a comma counted as farther off, and behind a semicolon as out of reach. */
    const away = (span: Span): number => {
      const words = distance(span)
      if (words > near) return words
      const between =
        span.start >= figure.end ? page.text.slice(figure.end, span.start) : page.text.slice(span.end, figure.start)
      return /[;؛]/.test(between) ? words + near : /[,،]/.test(between) ? words + parted : words
    }
    const statement = spoken(figure)
    const period = inSentence(dates)
      .filter((date) => isNear(date) && away(date) <= near && date.id !== statement?.dateMention)
      .sort((a, b) => away(a) - away(b))[0]
    const around = inSentence(mentions)
    const here = around.filter(isNear)
    const subject = subjectOf(
      around.filter((mention) => mention.party !== undefined),
      near,
      distance,
    )
    const located = here.filter((mention) => mention.kind === 'place')
    // The places behind the figure are its own ("40 fighters in Kunar and Nangarhar"), unless one before it stands nearer.
    const after = located.filter((mention) => mention.start >= figure.end)
    const before = located.filter((mention) => mention.start < figure.end).slice(-1)
    const first = after[0]
    const aside = first !== undefined && away(first) > distance(first)
    const own = first !== undefined && before.every((mention) => !aside && distance(first) <= away(mention) + lead)
    const where = own ? after : before
    const platform = here.find((mention) => mention.kind === 'platform' && mention.start >= figure.end)
    const online = platform && onlineUnits.has(figure.unit)
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
}
