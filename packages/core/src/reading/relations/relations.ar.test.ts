import { describe, expect, it } from 'vitest'
import { readShort } from '../test-reading.ts'

/** subject type object period mode; then the verdicts of the checks. */
const rows = (text: string): readonly string[] => {
  const { relations, checks } = readShort(text, 'ar')
  return [
    ...relations.map(({ subject, type, object, period, mode }) =>
      [
        subject.part && `(${subject.part.text})`,
        subject.id,
        type,
        object.id,
        period,
        mode === 'said' ? undefined : mode,
      ]
        .filter((part) => part !== undefined)
        .join(' '),
    ),
    ...checks.map(({ code, verdict }) => `${code}: ${verdict}`),
  ]
}

describe('relations in Arabic', () => {
  it.each([
    ['الفرع الأفغاني لتنظيم داعش', ['QDe.161 branch-of QDe.115']],
    ['الجماعة الإسلامية الأوزبكية موالية لتنظيم القاعدة.', ['QDe.010 allied-with QDe.004']],
    ['«الجماعة الإسلامية الأوزبكية»، والتي كانت موالية لتنظيم القاعدة', ['QDe.010 allied-with QDe.004']],
    ['انضم تيار من الجماعة الإسلامية الأوزبكية إلى المدينة.', []],
    ['أعلن فصيل من الجماعة الإسلامية الأوزبكية انضمامه إلى داعش.', ['(فصيل من) QDe.010 joined QDe.115']],
    ['بايعت الجماعة الإسلامية الأوزبكية تنظيم داعش.', ['QDe.010 pledged-to QDe.115']],
    ['وانضم تيار من الجماعة الإسلامية الأوزبكية إلى تنظيم داعش.', ['(تيار من) QDe.010 joined QDe.115']],
    ['انشقت الجماعة الإسلامية الأوزبكية عن تنظيم القاعدة.', ['QDe.010 split-from QDe.004']],
    ['الجماعة الإسلامية الأوزبكية بايعت تنظيم داعش.', ['QDe.010 pledged-to QDe.115']],
    ['الجماعة الإسلامية الأوزبكية لم تبايع أحدا، وداعش بعيد.', []],
    ['حركة «طالبان» ليست موالية لتنظيم القاعدة.', ['org-taliban allied-with QDe.004 negated']],
    ['الجماعة الإسلامية الأوزبكية ربما انضمت إلى داعش.', ['QDe.010 joined QDe.115 possible']],
    [
      'أدرج مجلس الأمن الجماعة الإسلامية الأوزبكية على قائمته في أكتوبر 2001.',
      ['QDe.010 listed-by inst-un-security-council 2001-10', 'listed-on: supported'],
    ],
    [
      'أُدرجت الجماعة الإسلامية الأوزبكية على قائمة مجلس الأمن في أكتوبر 2005.',
      ['QDe.010 listed-by inst-un-security-council 2005-10', 'listed-on: contradicted'],
    ],
    [
      'أعلن مجلس الأمن إدراج «القاعدة» في أكتوبر 2001.',
      ['QDe.004 listed-by inst-un-security-council 2001-10', 'listed-on: supported'],
    ],
    [
      'شطب مجلس الأمن أسامة بن لادن من القائمة في عام 2013.',
      ['QDi.008 removed-from-list inst-un-security-council 2013', 'removed-on: supported'],
    ],
    [
      'أدرجت الأمم المتحدة حركة «طالبان» على قائمتها في عام 1999.',
      ['org-taliban listed-by inst-un 1999', 'listed-on: register-silent'],
    ],
    ['ذكر التقرير داعش والقاعدة وحركة «طالبان».', []],
    [
      'أُدرجت الحركة الإسلامية الأوزبكية على قائمة الجزاءات التابعة لمجلس الأمن.',
      ['QDe.010 listed-by inst-un-security-council', 'listed-on: supported'],
    ],
    [
      'اجتمع مجلس الأمن. وصنفت الولايات المتحدة حركة تركستان الشرقية الإسلامية عام 2002 على قائمتها.',
      ['QDe.088 listed-by US 2002', 'listed-on: supported-elsewhere'],
    ],
    ['اجتمع مجلس الأمن. وأدرجت وزارة المالية عضوا في داعش على قائمتها.', []],
    [
      'وطالب مندوب الصين بإدراج حركة طالبان على قائمة مجلس الأمن.',
      ['org-taliban listed-by inst-un-security-council possible'],
    ],
    ['بايعت الجماعة الإسلامية الأوزبكية تنظيم داعش في أغسطس 2015.', ['QDe.010 pledged-to QDe.115 2015-08']],
    ['قال مدير المركز التابع لمنظمة شنغهاي للتعاون لصحيفة «إزفستيا» إن الطقس جميل.', []],
    ['وتعد ولاية خراسان فرعا لتنظيم داعش.', ['QDe.161 branch-of QDe.115']],
  ])('reads %s', (text, expected) => {
    expect(rows(text)).toEqual(expected)
  })

  it('refuses to carry a report over to figures of a later period', () => {
    const report = 'ووفق تقرير نشرته مجلة «فورين بوليسي» في نوفمبر، فإن الأسعار ترتفع.\n'
    const figure = 'وتم إنشاء نحو ١٨٠ قناة خلال النصف الثاني من ٢٠٢١.'
    expect(rows(report + figure)).toEqual(['source-carried: contradicted'])
    expect(rows(`${report}وتم إنشاء نحو ١٨٠ قناة خلال عام ٢٠٢٠.`)).toEqual([])
    expect(rows(figure)).toEqual([])
  })
})
