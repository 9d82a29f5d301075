/** The article the project started from, read against the whole UN list: what an analyst must find in it. Spans and codes only; the text stays outside. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { collectList, unXml } from '@marsad/core/lists'
import { buildReadingIndex, type Mention, readText } from '@marsad/core/reading'
import { starterParties, withStarter } from '@marsad/core/register'
import { foldKey } from '@marsad/core/text'
import { describe, expect, it } from 'vitest'

const shared = process.env['MARSAD_SHARED_DATA'] ?? join(import.meta.dirname, '../../../../shared/data')
const article = join(shared, 'reading/central-asia.ar.txt')
const list = join(shared, 'lists/un/un_consolidated_2026-02-27.xml')
const present = existsSync(article) && existsSync(list)
if (!present) console.warn(`skipped: the article and the UN list are not at ${shared}`)

const read = () => {
  const parties = withStarter(
    collectList(unXml, [readFileSync(list, 'utf8')]).records.map(({ party }) => party),
    starterParties,
  )
  const index = buildReadingIndex(parties, {
    starter: false,
    editions: [{ list: 'un_sc_sanctions', published: '2026-02-27', hash: '' }],
  })
  const text = readFileSync(article, 'utf8')
  return { text, reading: readText({ text, hash: 'test', published: '2022-01-02' }, index) }
}

describe.skipIf(!present)('the Central Asia article', () => {
  const { text, reading } = present ? read() : ({} as ReturnType<typeof read>)
  const { mentions, dates, figures, statements, relations, checks } = reading ?? {}
  /** Mentions of a party by its own words. */
  const of = (id: string): readonly Mention[] =>
    mentions.filter((mention) => mention.party?.id === id && !mention.inferred)
  const texts = (list: readonly Mention[]): readonly string[] => [
    ...new Set(list.map((mention) => foldKey(mention.text).replaceAll('"', ''))),
  ]
  const said = (name: string) =>
    statements.filter(({ speaker }) => foldKey(speaker.name ?? speaker.text).includes(foldKey(name)))

  it('is Arabic, right to left, and every span cuts the words it carries', () => {
    expect(reading.document).toMatchObject({ language: 'ar', direction: 'rtl', published: '2022-01-02' })
    for (const one of [...mentions, ...dates, ...figures]) expect(text.slice(one.start, one.end)).toBe(one.text)
    for (const { content, quote, verb, speaker } of statements) {
      for (const span of [content, quote ?? content, verb, speaker])
        expect(text.slice(span.start, span.end)).toBe(span.text)
    }
  })

  it('links every داعش to QDe.115', () => {
    const linked = of('QDe.115')
    const all = [...text.matchAll(/داعش/g)].map(({ index }) => index)
    expect(all).toHaveLength(12)
    expect(linked.filter((mention) => mention.text === 'داعش').map(({ start }) => start)).toEqual(all)
    expect(linked.every(({ kind, party }) => kind === 'party' && party?.references.includes('QDe.115'))).toBe(true)
  })

  it('links the Khorasan branch, in all its names and the misspelt one, to QDe.161', () => {
    expect(texts(of('QDe.161'))).toEqual([
      'الفرع الافغاني لتنظيم داعش',
      'الجناح الافغاني لداعش',
      'الخلافه الاسلاميه في خرسان',
      'فرع خراسان',
    ])
    expect(of('QDe.161')[0]?.party).toMatchObject({ references: ['QDe.161'], status: 'listed', listedOn: '2019-05-14' })
  })

  it('takes القاعدة for the organisation, and القواعد for nothing', () => {
    expect(texts(of('QDe.004'))).toEqual(['القاعده', 'تنظيم القاعده'])
    expect(mentions.some((mention) => mention.text.includes('القواعد'))).toBe(false)
  })

  it('links the Uzbek movement to QDe.010', () => {
    expect(texts(of('QDe.010'))).toEqual(['الجماعه الاسلاميه الاوزبكيه'])
    expect(of('QDe.010')).toHaveLength(2)
  })

  it('shows Usama bin Laden as a person no longer listed', () => {
    expect(of('QDi.008')).toMatchObject([
      { kind: 'person', party: { status: 'removed', removedOn: '2013-02-21', references: ['QDi.008'] } },
    ])
  })

  it('shows the Taliban and the Brotherhood as organisations on no list, with the note and the text’s own label', () => {
    const taliban = of('org-taliban')
    expect(taliban).toHaveLength(4)
    for (const mention of taliban)
      expect(mention).toMatchObject({ kind: 'organisation', party: { status: 'never', references: [] } })
    expect(taliban[0]?.party?.notes?.['en']).toMatch(/1988/)
    const brotherhood = of('org-muslim-brotherhood')
    expect(brotherhood[0]).toMatchObject({
      kind: 'organisation',
      party: { status: 'never', references: [] },
      textLabel: { text: 'الإرهابية' },
    })
    expect(brotherhood).toHaveLength(2)
  })

  it('gives the diplomat his statements', () => {
    const all = said('دميترى بوليانسكى')
    expect(all.map(({ kind }) => kind)).toEqual(['indirect', 'direct', 'direct', 'indirect', 'indirect'])
    for (const { speaker, date } of all) {
      expect(speaker.role?.text).toBe('النائب الأول لمندوب روسيا الدائم لدى الأمم المتحدة')
      expect(date).toBe('2021-12-01~/2021-12-10~')
    }
    expect(all[1]).toMatchObject({ occasion: { text: 'اجتماع لمجلس الأمن الدولي' } })
    expect(all[1]?.quote?.text).toMatch(/^الجناح الأفغاني .* أفغانستان$/)
    expect(all[2]?.quote?.text).toMatch(/^الخطر .* والاتصالات$/)
    expect(all.map(({ modality }) => modality)).toEqual(['asserted', 'said', 'said', 'said', 'asserted'])
  })

  it('gives the report both its statements, and the President his three with their chain', () => {
    const report = statements.filter(({ speaker }) => speaker.kind === 'document')
    expect(report).toHaveLength(2)
    for (const { chain, date } of report) {
      expect(chain.map(({ kind }) => kind)).toEqual(['publication', 'document'])
      expect(date).toBe('2021-11')
    }
    const putin = said('فلاديمير بوتين')
    expect(putin.map(({ kind }) => kind)).toEqual(['indirect', 'direct', 'indirect'])
    expect(putin[1]?.chain.map(({ kind, text: words }) => [kind, words])).toEqual([
      ['publication', 'روسيا اليوم'],
      ['person', 'الرئيس الروسى'],
    ])
    expect(putin[1]?.quote?.text).toMatch(/^نحن نتفهم .* نتسرع$/)
    expect(putin[1]?.occasion?.text).toBe('اجتماع رؤساء بلدان رابطة الدول المستقلة')
  })

  it('gives the Security Council the statement that names it as source', () => {
    const council = statements.filter(
      ({ speaker }) => speaker.kind === 'institution' && speaker.name === 'United Nations Security Council',
    )
    expect(council).toHaveLength(1)
    expect(text.slice(council[0]?.start, council[0]?.end)).toMatch(/^والتي كانت موالية .* لهيئة الأمم المتحدة$/)
  })

  it('finds the five figures and no other', () => {
    const placed = figures.map(({ op, value, unit, period, statement, qualities }) => ({
      op,
      value,
      unit,
      period,
      spoken: statement !== undefined,
      qualities,
    }))
    expect(placed).toEqual([
      {
        op: 'approx',
        value: 500,
        unit: 'channel',
        period: undefined,
        spoken: true,
        qualities: ['and:site', 'platform:telegram'],
      },
      {
        op: 'approx',
        value: 180,
        unit: 'channel',
        period: '2021-41',
        spoken: false,
        qualities: ['closed', 'platform:telegram'],
      },
      { op: 'eq', value: 123_000, unit: 'follower', period: undefined, spoken: false, qualities: undefined },
      { op: 'eq', value: 40, unit: 'language', period: undefined, spoken: false, qualities: undefined },
      { op: 'eq', value: 2000, unit: 'fighter', period: undefined, spoken: true, qualities: undefined },
    ])
    const fighters = figures[4]
    expect(statements.find(({ id }) => id === fighters?.statement)?.speaker).toMatchObject({ name: 'فلاديمير بوتين' })
    expect(mentions.filter(({ id }) => fighters?.where?.includes(id)).map((mention) => mention.text)).toEqual([
      'شمال أفغانستان',
    ])
    expect(mentions.filter(({ id }) => fighters?.about?.includes(id)).map((mention) => mention.party?.id)).toEqual([
      'QDe.115',
    ])
  })

  it('finds the four dates and no other', () => {
    expect(dates.map(({ edtf, basis }) => [edtf, basis])).toEqual([
      ['2021-12-01~/2021-12-10~', 'explicit'],
      ['2001-10', 'explicit'],
      ['2021-11', 'relative'],
      ['2021-41', 'explicit'],
    ])
  })

  it('finds platforms and places', () => {
    const codes = (kind: Mention['kind']): readonly (string | undefined)[] => [
      ...new Set(mentions.filter((mention) => mention.kind === kind).map(({ code }) => code)),
    ]
    expect(codes('platform')).toEqual(['telegram', 'facebook', 'instagram', 'x', 'youtube'])
    expect(codes('place')).toEqual([
      'region-middle-east',
      'region-balkans',
      'RU',
      'CN',
      'AF',
      'region-central-asia',
      'SY',
      'IQ',
      'TJ',
      'region-levant',
    ])
  })

  it('finds the relations', () => {
    expect(relations.map(({ type, subject, object, period }) => [subject.id, type, object.id, period])).toEqual([
      ['QDe.161', 'branch-of', 'QDe.115', undefined],
      ['QDe.161', 'branch-of', 'QDe.115', undefined],
      ['QDe.010', 'allied-with', 'QDe.004', undefined],
      ['QDe.010', 'listed-by', 'inst-un-security-council', '2001-10'],
      ['QDe.010', 'joined', 'QDe.115', undefined],
    ])
    expect(relations[4]?.subject.part?.text).toBe('تيار من')
  })

  it('checks the one claim the list can judge, and refuses to carry the report over', () => {
    expect(checks.map(({ code, verdict }) => [code, verdict])).toEqual([
      ['listed-on', 'supported'],
      ['source-carried', 'contradicted'],
    ])
    expect(checks[0]?.against).toEqual({
      list: 'un_sc_sanctions',
      reference: 'QDe.010',
      field: 'LISTED_ON',
      value: '2001-10-06',
    })
  })
})
