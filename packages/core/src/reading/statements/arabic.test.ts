import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readShort } from '../test-reading.ts'

/** speaker (full name where resolved) | role | modality kind | quote or content | occasion | chain before the speaker */
const rows = (text: string): readonly string[] =>
  readShort(text, 'ar').statements.map(({ speaker, modality, kind, quote, content, occasion, chain }) =>
    [
      `${speaker.name ?? speaker.text}${speaker.inferred ? '*' : ''}`,
      speaker.role?.text ?? '-',
      `${modality} ${kind}`,
      quote?.text ?? content.text,
      occasion?.text ?? '-',
      chain
        .slice(0, -1)
        .map((link) => link.name ?? link.text)
        .join(' < ') || '-',
    ].join(' | '),
  )

describe('statements in Arabic', () => {
  it.each([
    ['قال وزير النقل إن الطريق فتح أمس.', ['وزير النقل | وزير النقل | said indirect | الطريق فتح أمس | - | -']],
    ['وأكد الوزير سامي الخالد أن الجسر آمن.', ['سامي الخالد | الوزير | asserted indirect | الجسر آمن | - | -']],
    ['زعم «سامي الخالد» أن السوق أغلق.', ['سامي الخالد | - | claimed indirect | السوق أغلق | - | -']],
    [
      'ونفى المتحدث باسم البلدية وجود تأخير.',
      ['المتحدث باسم البلدية | المتحدث باسم البلدية | denied indirect | وجود تأخير | - | -'],
    ],
    [
      'وحذر مدير المرصد من هطول أمطار غزيرة.',
      ['مدير المرصد | مدير المرصد | warned indirect | هطول أمطار غزيرة | - | -'],
    ],
    ['توقع خبير أن يتحسن الطقس غدا.', ['خبير | - | forecast indirect | يتحسن الطقس غدا | - | -']],
    [
      'ودعا رئيس البلدية إلى تنظيف الشاطئ.',
      ['رئيس البلدية | رئيس البلدية | called-for indirect | تنظيف الشاطئ | - | -'],
    ],
    [
      'وطالب وزير الزراعة بدعم المزارعين.',
      ['وزير الزراعة | وزير الزراعة | called-for indirect | بدعم المزارعين | - | -'],
    ],
    [
      'وقال المدير سامي الخالد في مؤتمر صحفي: «سوف نفتح المكتبة الجديدة في الربيع القادم».',
      ['سامي الخالد | المدير | said direct | سوف نفتح المكتبة الجديدة في الربيع القادم | مؤتمر صحفي | -'],
    ],
    [
      'قال المدير سامي الخالد إن المكتبة جاهزة. وأضاف أن الافتتاح قريب.',
      [
        'سامي الخالد | المدير | said indirect | المكتبة جاهزة | - | -',
        'سامي الخالد* | المدير | said indirect | الافتتاح قريب | - | -',
      ],
    ],
    [
      'قال المدير سامي الخالد إن المكتبة جاهزة. وأوضح الخالد أن الكتب وصلت.',
      [
        'سامي الخالد | المدير | said indirect | المكتبة جاهزة | - | -',
        'سامي الخالد* | المدير | said indirect | الكتب وصلت | - | -',
      ],
    ],
    [
      'وكان المدير سامي الخالد قد قال إن المكتبة جاهزة.',
      ['سامي الخالد | المدير | said indirect | المكتبة جاهزة | - | -'],
    ],
    ['نقلت وكالة «رويترز» عن مسؤول أن الميناء فتح.', ['مسؤول | - | said indirect | الميناء فتح | - | Reuters']],
    [
      'قال وزير النقل إن الطريق فتح، حسبما نقلت «روسيا اليوم».',
      ['وزير النقل | وزير النقل | said indirect | الطريق فتح | - | RT'],
    ],
    [
      'ووفق تقرير نشرته مجلة «فورين بوليسي» في نوفمبر، فإن الأسعار ترتفع.',
      ['تقرير نشرته مجلة «فورين بوليسي» | - | said indirect | الأسعار ترتفع | - | Foreign Policy'],
    ],
    ['ارتفع منسوب النهر، بحسب الأمم المتحدة.', ['United Nations | - | said indirect | ارتفع منسوب النهر | - | -']],
    ['أعلنت الأمم المتحدة أن المعبر فتح.', ['United Nations | - | said indirect | المعبر فتح | - | -']],
    [
      'وقال سامي الخالد، الباحث في المركز: «الأرقام تحتاج إلى تدقيق طويل قبل النشر».',
      ['سامي الخالد | الباحث في المركز | said direct | الأرقام تحتاج إلى تدقيق طويل قبل النشر | - | -'],
    ],
    ['وبيّن المدير أن العمل مستمر.', ['المدير | المدير | said indirect | العمل مستمر | - | -']],
  ])('reads %s', (text, expected) => {
    expect(rows(text)).toEqual(expected)
  })

  it.each([
    ['the preposition بين', 'الطريق بين المدينة والقرية إن كان مفتوحا قصير.'],
    ['a verb that no one speaks', 'كل هذا يؤكد المخاوف من أن تكون السنة جافة.'],
    ['an impersonal opening', 'ويذكر أن الجسر قديم.'],
    ['a quoted title', 'قرأ الطلاب كتاب «الطريق الطويل إلى الجبل» في المدرسة.'],
  ])('finds no speaker in %s', (_, text) => {
    expect(rows(text)).toEqual([])
  })

  it('closes a quotation the text forgot to close before the phrase that names its source', () => {
    const [statement] = readShort(
      'وقال الرئيس: «الطقس جميل هذا اليوم في المدينة كلها، حسبما نقلت «روسيا اليوم».',
      'ar',
    ).statements
    expect(statement?.quote?.text).toBe('الطقس جميل هذا اليوم في المدينة كلها')
    expect(statement?.chain.map(({ kind }) => kind)).toEqual(['publication', 'person'])
  })

  it('never throws and never leaves the text, on any arrangement of its words', () => {
    const words =
      'قال وقال أكد أشار إلى أن إن : «» « » ، . \n الرئيس الروسي «بوتين» فلاديمير بوتين تقرير وفق بحسب نقلت عن وكالة داعش تنظيم القاعدة أعلن تيار من انضمامه في اجتماع ٢٠٢١ ديسمبر التي أدرجت على لائحة وذلك فإن'.split(
        ' ',
      )
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 40 }), (picked) => {
        const text = picked.join(' ')
        const { statements, mentions, relations } = readShort(text, 'ar')
        for (const { content, speaker, verb, quote } of statements) {
          for (const span of [content, speaker, verb, quote ?? content])
            expect(text.slice(span.start, span.end)).toBe(span.text)
        }
        for (const one of mentions) expect(text.slice(one.start, one.end)).toBe(one.text)
        for (const { trigger } of relations) expect(text.slice(trigger.start, trigger.end)).toBe(trigger.text)
      }),
      { numRuns: 300 },
    )
  })
})
