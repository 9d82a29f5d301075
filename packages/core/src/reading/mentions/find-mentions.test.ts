import { describe, expect, it } from 'vitest'
import type { Party } from '../../register/types.ts'
import { readText } from '../read-text.ts'
import { buildReadingIndex } from '../reading-index.ts'
import { readShort } from '../test-reading.ts'

/** kind:words>id, of parties and organisations only. */
const actors = (text: string, language?: string): readonly string[] =>
  readShort(text, language)
    .mentions.filter(({ kind }) => kind !== 'place' && kind !== 'platform')
    .map((mention) => `${mention.kind}:${mention.text}>${mention.party?.id ?? mention.code ?? '-'}`)

describe('mentions of what several lists name', () => {
  const party = (list: string, reference: string, text: string, schema: Party['schema'] = 'Organization'): Party => ({
    id: reference,
    schema,
    caption: text,
    names: [{ text, script: 'Latn', strength: 'primary' }],
    listings: [{ list, reference, programme: 'Example', listedOn: '2001-01-01', amendedOn: [] }],
  })
  const read = (text: string, ...parties: readonly Party[]) => {
    const index = buildReadingIndex(parties, { starter: false, editions: [] })
    return readText({ text, hash: 'test', published: '2022-01-02', language: 'en' }, index).mentions
  }
  const text = 'Members of the Northern Weather Society met.'
  const society = party('us_ofac_sdn', '6366', 'NORTHERN WEATHER SOCIETY')

  it('mean the body whose list comes first, however the lists call it', () => {
    const un = party('un_sc_sanctions', 'QDe.901', 'WEATHER FRIENDS')
    const names = [...un.names, { text: 'Northern Weather Society', script: 'Latn', strength: 'strong' as const }]
    for (const parties of [
      [society, { ...un, names }],
      [{ ...un, names }, society],
    ])
      expect(read(text, ...parties)).toMatchObject([{ kind: 'party', party: { id: 'QDe.901' } }])
  })

  it('stay open between two bodies of one list, and between namesakes', () => {
    const twice = read(text, society, party('us_ofac_sdn', '7000', 'Northern Weather Society'))
    expect(twice[0]?.reasons).toContain('ambiguous')
    const people = ['us_ofac_sdn', 'un_sc_sanctions'].map((list, at) =>
      party(list, `P${at}`, 'Ahmad Saleh Example', 'Person'),
    )
    expect(read('Then Ahmad Saleh Example spoke.', ...people)[0]?.reasons).toContain('ambiguous')
  })
})

describe('mentions', () => {
  it.each([
    ['مقاتلو تنظيم القاعدة', ['party:تنظيم القاعدة>QDe.004']],
    ['القاعدة العسكرية في الجنوب قديمة.', []],
    ['القاعدة في هذه الحالة واضحة.', []],
    ['هاجم «القاعدة» المدينة.', ['party:القاعدة>QDe.004']],
    ['داعش والقاعدة', ['party:داعش>QDe.115', 'party:القاعدة>QDe.004']],
    ['تنظيم القاعدة قديم. والقاعدة في هذا أن يبدأ العمل مبكرا.', ['party:تنظيم القاعدة>QDe.004']],
    ['تنظيم القاعدة قديم. تراجعت هجمات القاعدة.', ['party:تنظيم القاعدة>QDe.004', 'party:القاعدة>QDe.004']],
    ['قالت حركة «طالبان» وعادت طالبان.', ['organisation:حركة «طالبان»>org-taliban', 'organisation:طالبان>org-taliban']],
    ['حضر طالبان إلى الصف.', []],
    ['وفاز طالبان آخران بالجائزة. وأعلنت طالبان بيانا.', ['organisation:طالبان>org-taliban']],
    [
      'حركة طالبان وداعش في التقرير. وقالت الحركة شيئا.',
      ['organisation:حركة طالبان>org-taliban', 'party:داعش>QDe.115', 'organisation:الحركة>org-taliban'],
    ],
    [
      'ذكر أيمن الظواهري، وكان الظواهري طبيبا. وحضر محمد الظواهري.',
      ['party:أيمن الظواهري>QDi.006', 'party:الظواهري>QDi.006', 'person:محمد الظواهري>-'],
    ],
    ['مقتل أبي بكر البغدادي', ['party:أبي بكر البغدادي>QDi.299']],
    ['الحركة الإسلامية بأوزبكستان', ['party:الحركة الإسلامية بأوزبكستان>QDe.010']],
    ['حضر عبد الرحمن النادي.', []],
    // Yemen's movement and Tajikistan's both bear the name.
    ['اعتقل عناصر من «جماعة أنصار الله».', []],
    [
      'تنظيم الدولة الإسلامية في العراق والشام - ولاية خراسان',
      ['party:تنظيم الدولة الإسلامية في العراق والشام - ولاية خراسان>QDe.161'],
    ],
    ['«داعش-خ»', ['party:داعش-خ>QDe.161']],
    ['وللجماعة الإسلامية الأوزبكية وبداعش', ['party:لجماعة الإسلامية الأوزبكية>QDe.010', 'party:داعش>QDe.115']],
    ['أنشأ تنظيم داعش موقعا، ثم أغلق التنظيم الموقع.', ['party:داعش>QDe.115', 'party:التنظيم>QDe.115']],
    ['ذكر داعش. أما التنظيم الدولي فشيء آخر.', ['party:داعش>QDe.115']],
  ])('in Arabic: %s', (text, expected) => {
    expect(actors(text, 'ar')).toEqual(expected)
  })

  it.each([
    ['боевики «Исламского движения Узбекистана»', ['party:Исламского движения Узбекистана>QDe.010']],
    ['сторонники Исламского государства Ирака и Леванта', ['party:Исламского государства Ирака и Леванта>QDe.115']],
    ['борьба с «Аль-Каидой»', ['party:Аль-Каидой>QDe.004']],
    ['о Вилаяте Хорасан', ['party:Вилаяте Хорасан>QDe.161']],
    ['Он писал: игил игил', []],
  ])('in Russian: %s', (text, expected) => {
    expect(actors(text, 'ru')).toEqual(expected)
  })

  it.each([
    [
      'Members of Al-Qaida and of the Islamic Movement of Uzbekistan',
      ['party:Al-Qaida>QDe.004', 'party:Islamic Movement of Uzbekistan>QDe.010'],
    ],
    ["al-Qa’ida's leaders", ['party:al-Qa’ida>QDe.004']],
    ['The base of the pyramid is wide, and the base of the tower too.', []],
    ['an imu in the gyroscope', []],
    // A son's long name holds his father's, and speaks of the son alone.
    [
      'Osama bin Laden was removed. Hamza Usama Muhammad bin Laden is listed.',
      ['person:Osama bin Laden>QDi.008', 'party:Hamza Usama Muhammad bin Laden>QDi.421'],
    ],
  ])('in English: %s', (text, expected) => {
    expect(actors(text, 'en')).toEqual(expected)
  })

  it('tells how a name was found', () => {
    const [mention] = readShort('عناصر من تنظيم «القاعدة» هنا', 'ar').mentions
    expect(mention?.reasons).toContain('name-exact')
    const [form] = readShort('борьба с «Аль-Каидой»', 'ru').mentions
    expect(form?.reasons).toEqual(['case-form'])
  })

  it('shows the text’s own label as the text’s words', () => {
    const [mention] = readShort('جماعة الإخوان الإرهابية في البيان', 'ar').mentions
    expect(mention).toMatchObject({
      kind: 'organisation',
      textLabel: { text: 'الإرهابية' },
      party: { status: 'never' },
    })
  })

  it('answers as of the document’s day', () => {
    const { mentions } = readShort('تنظيم القاعدة وفرع خراسان', 'ar')
    expect(mentions.map(({ party }) => party?.status)).toEqual(['listed', 'listed'])
  })
})
