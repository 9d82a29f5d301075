import { describe, expect, it } from 'vitest'
import { compareNames } from './compare-names.ts'
import { type NameReasonCode, nameReasons } from './reasons.ts'
import type { Verdict } from './types.ts'

type Row = readonly [query: string, listed: string, verdict: Verdict, schema?: string]

/** Pairs with what a person who knows the names would say; none of them near a line. Schema `Person` unless said otherwise. */
const pairs: readonly Row[] = [
  ['Tariq Lindqvist', 'Tariq Lindqvist', 'match'],
  ['TARIQ LINDQVIST', 'tariq lindqvist', 'match'],
  ['Tobias \u202eLindqvist', 'Tobias Lindqvist', 'match'],
  ['Tobias 😀 Lindqvist', 'Tobias Lindqvist', 'match'],
  ['Pаvel Tretyakov', 'Pavel Tretyakov', 'match'],
  // Arabic pattern, Latin and Arabic letters
  ['أيمن الظواهري', 'Ayman al-Zawahiri', 'match'],
  ['خالد مشعل', 'Khaled Mashaal', 'match'],
  ['أسامة بن لادن', 'Usama bin Ladin', 'match'],
  ['معمر القذافي', 'Muammar Gaddafi', 'match'],
  ['Muammar Qaddafi', 'Moammar Gadhafi', 'match'],
  ['Abd al-Rahman Yasin Qasim', 'عبد الرحمن ياسين قاسم', 'match'],
  ['Nur al-Din Harun', 'نور الدين هارون', 'match'],
  ['Abdurrahman Yaseen Kassem', 'Abd al-Rahman Yasin Qasim', 'match'],
  ['ابراهيم رئيسي', 'Ebrahim Raisi', 'match'],
  ['أيمن الظواهري', 'Ayman al-Masri', 'no-match'],
  ['خالد مشعل', 'خالد مسعود', 'no-match'],
  ['Ahmad bin Ali al-Basri', 'Ali bin Ahmad al-Basri', 'no-match'],
  ['أنور سالم يوسف', 'Salim Anwar Yusuf', 'no-match'],
  ['Yusuf Tariq al-Basri', 'Yusuf Tariq al-Kufi', 'no-match'],
  ['Muhammad Ahmad', 'Muhammad Ahmad Ali', 'review'],
  ['Zawahiri', 'Ayman al-Zawahiri', 'no-match'],
  ['Abu Khalid', 'Abu Khalid al-Basri', 'no-match'],
  ['Mullah Omar', 'Mullah Hassan', 'no-match'],
  // Slavic and Central Asian
  ['Усама бен Ладен', 'Osama bin Laden', 'match'],
  ['Владимир Лаврентов', 'Vladimir Lavrentov', 'match'],
  ['Лаврентов Сергей Викторович', 'Sergei Viktorovich Lavrentov', 'match'],
  ['Сергей Викторович Лаврентов', 'Sergei Lavrentov', 'match'],
  ['Щукин Сергей', 'Sergei Shchukin', 'match'],
  ['Юсуф Абдуллаев', 'Yusuf Abdullayev', 'match'],
  ['Ўктам Қодиров', 'Uktam Kadyrov', 'match'],
  ['Dragan Đorđević', 'Драган Ђорђевић', 'match'],
  ['Ivan Petrovich Sidorov', 'Petr Ivanovich Sidorov', 'no-match'],
  ['Yusuf Karimov', 'Yusuf Rahimov', 'no-match'],
  ['Александр Иванов', 'Александра Иванова', 'review'],
  // Latin
  ['Şahin Çelik', 'Shahin Celik', 'match'],
  ['Wolfgang Müller', 'Wolfgang Mueller', 'match'],
  ['Nguyễn Văn Hải', 'Nguyen Van Hai', 'match'],
  ['Jean-Baptiste Mugabo', 'Jean Baptiste MUGABO', 'match'],
  ['Aleksandr Vorontsov', 'Sasha Vorontsov', 'match'],
  ['Sara Lindqvist', 'Sara Bergstrom', 'no-match'],
  ['John Olsvik Jr', 'John Olsvik Sr', 'review'],
  ['John Olsvik II', 'John Olsvik III', 'review'],
  ['A. Lindqvist', 'Bertil Lindqvist', 'no-match'],
  ['A. B.', 'Anton Berg', 'no-match'],
  // Other scripts
  ['בנימין נתניהו', 'Binyamin Netanyahu', 'match'],
  ['Αλέξης Τσίπρας', 'Alexis Tsipras', 'match'],
  ['მიხეილ სააკაშვილი', 'Mikheil Saakashvili', 'match'],
  ['Նիկոլ Փաշինյան', 'Nikol Pashinyan', 'match'],
  ['नरेन्द्र मोदी', 'Narendra Modi', 'match'],
  ['አበበ ታደሰ', 'Abebe Tadesse', 'match'],
  ['ทักษิณ ชินวัตร', 'Thaksin Shinawatra', 'match'],
  ['김정은', 'Kim Jong Un', 'review'],
  ['习近平', '习近平', 'match'],
  ['习近平', 'Xi Jinping', 'no-match'],
  // Organisations
  ['حركة طالبان', 'Taliban Movement', 'match', 'Organization'],
  ['حماس', 'Hamas', 'match', 'Organization'],
  ['حزب الله', 'Hizballah', 'match', 'Organization'],
  ['Lashkar-e-Tayyiba', 'Lashkar e Taiba', 'match', 'Organization'],
  ['The Green Valley Movement', 'Green Valley Movement', 'match', 'Organization'],
  ['Global Trade Systems', 'GTS', 'match', 'Organization'],
  ['ООО Коробкин Завод', 'Korobkin Zavod LLC', 'match', 'Company'],
  ['Korobkin Zavod Ltd', 'Korobkin Zavod JSC', 'review', 'Company'],
  ['Zalin Bank', 'Zalin Foundation', 'review', 'Organization'],
  ['12 Zalin Battalion', 'Zalin Battalion 14', 'no-match', 'Organization'],
  ['Harbour Light Relief Foundation', 'Green Valley Relief Foundation', 'no-match', 'Organization'],
  ['建设银行', '建设银行', 'match', 'Organization'],
  // Nothing to compare
  ['', 'Tariq Lindqvist', 'no-match'],
  ['😀', '😀', 'no-match'],
  ['\ud800', '\udc00', 'no-match'],
]

const compare = ([a, b, , schema = 'Person']: Row) => compareNames(a, b, { schema })

describe('compareNames', () => {
  const titled = pairs.map((row) => [row[0], row[1], row[2], row[3] ?? 'Person'] as const)

  it.each(titled)('%s and %s: %s', (a, b, verdict, schema) => {
    expect(compareNames(a, b, { schema }).verdict).toBe(verdict)
  })

  it.each(titled)('%s and %s: %s, also the other way round', (a, b, verdict, schema) => {
    expect(compareNames(b, a, { schema }).verdict).toBe(verdict)
  })

  it('points each aligned part into the names, and weighs them to 1', () => {
    for (const row of pairs) {
      const { aligned, score } = compare(row)
      const [query, listed] = row
      for (const part of aligned) {
        if (part.query) expect(query.slice(part.query.start, part.query.end)).toBe(part.query.text)
        if (part.listed) expect(listed.slice(part.listed.start, part.listed.end)).toBe(part.listed.text)
        expect(part.query ?? part.listed).toBeDefined()
        expect(part.similarity > 0).toBe(part.query !== undefined && part.listed !== undefined)
      }
      const total = aligned.reduce((sum, { weight }) => sum + weight, 0)
      if (aligned.length > 0) expect(total).toBeCloseTo(1, 2)
      expect(score).toBeGreaterThanOrEqual(0)
      expect(score).toBeLessThanOrEqual(1)
    }
  })

  it('gives every reason a known code, and words of the names', () => {
    for (const row of pairs)
      for (const { code, query, listed } of compare(row).reasons) {
        expect(nameReasons).toHaveProperty(code)
        if (query !== undefined) expect(row[0]).toContain(query)
        if (listed !== undefined) expect(row[1]).toContain(listed)
      }
  })

  it('without a schema takes the better of both readings', () => {
    for (const row of pairs) {
      const [a, b] = row
      const scores = ['Person', 'Organization'].map((schema) => compareNames(a, b, { schema }).score)
      expect(compareNames(a, b).score).toBe(Math.max(...scores))
    }
  })

  it('reads a ship as an organisation', () => {
    expect(compareNames('MV Tambrok', 'Tambrok', { schema: 'Vessel' }).score).toBe(
      compareNames('MV Tambrok', 'Tambrok', { schema: 'Organization' }).score,
    )
  })
})

describe('long and broken names', () => {
  it('are answered, and said to be so', () => {
    const codesOf = (a: string, b: string) => compareNames(a, b).reasons.map(({ code }) => code)
    expect(codesOf('x'.repeat(100_000), 'x'.repeat(99_999))).toContain('too-long')
    expect(codesOf('\u0301\u0301\u0301', 'Tariq')).toContain('no-letters')
    expect(compareNames('John\ud800 Olsvik', 'John Olsvik').verdict).toBe('match')
    expect(compareNames(`${'Tambrok '.repeat(700)}`, 'Tambrok').score).toBe(0)
    expect(compareNames(`${'ab '.repeat(130)}`, `${'ab '.repeat(130)}`).score).toBe(1)
  })
})

/** Codes that no two names give by themselves: screening adds them from what the list says of the name. */
const ofLists: readonly NameReasonCode[] = ['weak-alias-only', 'former-name', 'press-name']

/** For codes that the pairs above do not show. */
const more: readonly Row[] = [
  ['Hasan Tarik', 'Husayn Tarik', 'match'],
  ['T. Lindqvist', 'Tariq Lindqvist', 'match'],
  ['Tam Brok Lindqvist', 'Tambrok Lindqvist', 'match'],
  ['Dr Tariq Lindqvist', 'Tariq Lindqvist', 'match'],
  ['Sara Lindqvist', 'Maria Lindqvist', 'no-match'],
  ['Abu Umar Khalid Tariq', 'Abu Yusuf Khalid Tariq', 'review'],
  ['Ahmad bin Ali al-Basri', 'Ahmad bin Hasan al-Basri', 'review'],
  ['Toлfиж Lindqvist', 'Tolib Lindqvist', 'review'],
  ['x'.repeat(401), 'x', 'no-match'],
  ['Lindqvist Tariq', 'Tariq Lindqvist', 'match'],
]

it('every code is given by some pair', () => {
  const given = new Set([...pairs, ...more].flatMap((row) => compare(row).reasons.map(({ code }) => code)))
  const never = Object.keys(nameReasons).filter((code) => !given.has(code as NameReasonCode))
  expect(never.toSorted()).toEqual([...ofLists].toSorted())
})
