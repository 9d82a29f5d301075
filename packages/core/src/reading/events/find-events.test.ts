import { describe, expect, it } from 'vitest'
import { readShort } from '../test-reading.ts'

/** type "trigger" date (time precision) @place (place precision) by actors to targets, mode */
const rows = (text: string, language: string): readonly string[] => {
  const { events } = readShort(text, language)
  return events.map((one) =>
    [
      one.type,
      `"${one.trigger.text}"`,
      one.date && `${one.date}(${one.timePrecision})`,
      one.place && `@${one.place.id}(${one.placePrecision})`,
      one.actors.length > 0 && `by ${one.actors.map(({ id, text: words }) => id ?? words).join(' ')}`,
      one.targets.length > 0 && `to ${one.targets.map(({ id, text: words }) => id ?? words).join(' ')}`,
      one.mode !== 'said' && one.mode,
    ]
      .filter(Boolean)
      .join(' '),
  )
}

describe('events in English', () => {
  it.each([
    [
      'Four people were killed in a bomb attack in Kabul on 3 May 2021.',
      ['attack "bomb attack" 2021-05-03(1) @AF-kabul(1)'],
    ],
    [
      'A suicide bomber struck a police checkpoint in Quetta on 12 December 2021, wounding nine officers.',
      ['attack "struck" 2021-12-12(1) @PK-quetta(1)'],
    ],
    [
      'Al-Shabaab attacked a hotel in Mogadishu in November 2021.',
      ['attack "attacked" 2021-11(3) @SO-mogadishu(1) by SOe.001'],
    ],
    ['The attack was claimed by ISIL-Khorasan.', ['attack "attack" by QDe.161']],
    ['Attacks are rising.', []],
    ['The fight against attacks goes on in Kabul.', []],
    ['Officials warned of a possible attack in Kabul.', []],
    ['Police foiled an attack in Moscow in June 2020.', []],
    ['Police arrested 12 people in Almaty on Tuesday.', ['arrest "arrested" 2021-12-28(1) @KZ-almaty(1) by Police']],
    ['Three suspects were detained in Osh in November 2021.', ['arrest "detained" 2021-11(3) @KG-osh(1)']],
    [
      'The arrest of a courier in Berlin in May 2021 was confirmed by prosecutors.',
      ['arrest "arrest" 2021-05(3) @DE-berlin(1)'],
    ],
    [
      'The Security Council listed ISIL-Khorasan on 14 May 2019.',
      ['designation "listed" 2019-05-14(1) by inst-un-security-council to QDe.161'],
    ],
    [
      'The Treasury Department sanctioned six people and two companies on 2 December 2021.',
      ['designation "sanctioned" 2021-12-02(1) by inst-us-treasury'],
    ],
    ['The coach listed five players for the match.', []],
    [
      'An explosion killed 11 people at a market in Baghdad on 21 January 2021. The blast was claimed by ISIL, which said two men took part.',
      ['attack "explosion" 2021-01-21(1) @IQ-baghdad(1) by QDe.115'],
    ],
    ['A gas explosion damaged a house in Almaty in March 2021.', []],
    ['He suffered a heart attack in Tashkent in 2019.', []],
    ['The striker is one of the best in attack, the coach said in Madrid on Monday.', []],
    [
      'In the first half of 2021, 14 attacks were recorded in Nangarhar.',
      ['attack "attacks" 2021-40(3) @region-nangarhar(2)'],
    ],
    [
      'A drone strike killed two people near Jalalabad on 29 August 2021.',
      ['attack "drone strike" 2021-08-29(1) @AF-jalalabad(1)'],
    ],
    ['Another bombing hit Kandahar two weeks later.', ['attack "bombing" @AF-kandahar(1)']],
    ['Gunmen opened fire on a bus in Peshawar, killing seven people.', ['attack "opened fire" @PK-peshawar(1)']],
    [
      'The army shelled positions of the Taliban in Kunduz in July 2021.',
      ['attack "shelled" 2021-07(3) @AF-kunduz(1) to org-taliban'],
    ],
    [
      'The group denied that it carried out the bombing in Herat on 5 June 2021.',
      ['attack "bombing" 2021-06-05(1) @AF-herat(1)'],
    ],
    ['The company announced plans to attack the market in 2023.', []],
    ['The exchange rate exploded in January 2021.', []],
  ])('%s', (text, expected) => {
    expect(rows(text, 'en')).toEqual(expected)
  })
})

describe('what is no attack', () => {
  it.each([
    ['en', 'An earthquake struck Herat on 7 October 2021, killing 20 people.'],
    ['en', 'Police are searching for the driver who struck a pedestrian in Almaty on Monday.'],
    ['ru', 'При столкновении поездов в Казани 5 июня 2021 года погибли три человека.'],
    ['ar', 'ضرب زلزال هرات في 7 أكتوبر 2021 وأودى بحياة 20 شخصا.'],
  ])('%s: %s', (language, text) => {
    expect(rows(text, language)).toEqual([])
  })
})

describe('events in Russian', () => {
  it.each([
    ['Четыре человека погибли при взрыве в Кабуле 3 мая 2021 года.', ['attack "взрыве" 2021-05-03(1) @AF-kabul(1)']],
    [
      'Смертник подорвал себя у блокпоста в Кветте 12 декабря 2021 года.',
      ['attack "подорвал" 2021-12-12(1) @PK-quetta(1)'],
    ],
    [
      '«Аш-Шабаб» атаковала гостиницу в Могадишо в ноябре 2021 года.',
      ['attack "атаковала" 2021-11(3) @SO-mogadishu(1) by SOe.001'],
    ],
    [
      'Ответственность за нападение в Могадишо взяла на себя «Аш-Шабаб».',
      ['attack "нападение" @SO-mogadishu(1) by SOe.001'],
    ],
    ['Число терактов растёт.', []],
    ['Борьба с терактами продолжается в Кабуле.', []],
    ['ФСБ предотвратила теракт в Москве в июне 2020 года.', []],
    [
      'Полиция задержала 12 человек в Алма-Ате во вторник.',
      ['arrest "задержала" 2021-12-28(1) @KZ-almaty(1) by Полиция'],
    ],
    ['Трое подозреваемых задержаны в Оше в ноябре 2021 года.', ['arrest "задержаны" 2021-11(3) @KG-osh(1)']],
    [
      'Совет Безопасности внёс «Вилаят Хорасан» в санкционный перечень 14 мая 2019 года.',
      ['designation "внёс" 2019-05-14(1) by inst-un-security-council to QDe.161'],
    ],
    ['Тренер внёс в список пятерых игроков.', []],
    ['Взрыв бытового газа повредил дом в Алма-Ате в марте 2021 года.', []],
    ['Сердечный приступ случился у него в Ташкенте в 2019 году.', []],
    [
      'За первое полугодие 2021 года в Нангархаре произошло 14 нападений.',
      ['attack "нападений" 2021-40(3) @region-nangarhar(2)'],
    ],
    [
      'При обстреле рынка в Кандагаре 5 июня 2021 года ранены девять человек.',
      ['attack "обстреле" 2021-06-05(1) @AF-kandahar(1)'],
    ],
    [
      'Взрыв прогремел на рынке в Багдаде 21 января 2021 года. В результате взрыва погибли 32 человека.',
      ['attack "Взрыв" 2021-01-21(1) @IQ-baghdad(1)'],
    ],
    ['В Душанбе арестован бывший чиновник.', ['arrest "арестован" @TJ-dushanbe(1)']],
    ['Эксперты опасаются новых терактов в Кабуле.', []],
    ['Атака соперника началась на пятой минуте матча в Москве.', []],
    [
      'Министерство финансов США ввело санкции против шести компаний 2 декабря 2021 года.',
      ['designation "ввело санкции" 2021-12-02(1) by inst-us-treasury'],
    ],
  ])('%s', (text, expected) => {
    expect(rows(text, 'ru')).toEqual(expected)
  })
})

describe('events in Arabic', () => {
  it.each([
    ['قتل أربعة أشخاص في تفجير انتحاري في كابول في 3 مايو 2021.', ['attack "تفجير" 2021-05-03(1) @AF-kabul(1)']],
    ['فجر انتحاري نفسه قرب نقطة تفتيش في كويتا يوم 12 ديسمبر 2021.', ['attack "فجر" 2021-12-12(1) @PK-quetta(1)']],
    ['هاجمت حركة الشباب فندقا في مقديشو في نوفمبر 2021.', ['attack "هاجمت" 2021-11(3) @SO-mogadishu(1) by SOe.001']],
    ['أعلن تنظيم داعش مسؤوليته عن الهجوم في كابول.', ['attack "الهجوم" @AF-kabul(1) by QDe.115']],
    ['تتزايد الهجمات.', []],
    ['تستمر مكافحة الهجمات في كابول.', []],
    ['أحبطت الشرطة هجوما في موسكو في يونيو 2020.', []],
    ['اعتقلت الشرطة 12 شخصا في ألماتي يوم الثلاثاء.', ['arrest "اعتقلت" 2021-12-28(1) @KZ-almaty(1) by الشرطة']],
    [
      'ألقت قوات الأمن القبض على ثلاثة مشتبه بهم في بغداد في نوفمبر 2021.',
      ['arrest "القبض على" 2021-11(3) @IQ-baghdad(1) by قوات'],
    ],
    [
      'أدرج مجلس الأمن تنظيم داعش - ولاية خراسان على قائمة العقوبات في 14 مايو 2019.',
      ['designation "أدرج" 2019-05-14(1) by inst-un-security-council to QDe.161'],
    ],
    ['أدرج المدرب خمسة لاعبين في القائمة.', []],
    ['أصيب بأزمة قلبية في طشقند عام 2019.', []],
    ['انفجار أنبوب غاز ألحق أضرارا بمنزل في ألماتي في مارس 2021.', []],
    ['وقع 14 هجوما في ننكرهار خلال النصف الأول من عام 2021.', ['attack "هجوما" 2021-40(3) @region-nangarhar(2)']],
    ['أسفر قصف السوق في قندهار يوم 5 يونيو 2021 عن إصابة تسعة أشخاص.', ['attack "قصف" 2021-06-05(1) @AF-kandahar(1)']],
    [
      'وقع انفجار في سوق ببغداد في 21 يناير 2021. وأسفر الانفجار عن مقتل 32 شخصا.',
      ['attack "انفجار" 2021-01-21(1) @IQ-baghdad(1)'],
    ],
    [
      'أوقفت الشرطة رجلا في باريس مطلع ديسمبر 2021.',
      ['arrest "أوقفت" 2021-12-01~/2021-12-10~(2) @FR-paris(1) by الشرطة'],
    ],
    ['حذر المسؤول من هجمات محتملة في كابول.', []],
    ['أوقف الحكم المباراة في الدقيقة العاشرة.', []],
    [
      'فرضت الولايات المتحدة عقوبات على ست شركات في 2 ديسمبر 2021.',
      ['designation "فرضت الولايات المتحدة عقوبات على" 2021-12-02(1)'],
    ],
  ])('%s', (text, expected) => {
    expect(rows(text, 'ar')).toEqual(expected)
  })
})

describe('an event', () => {
  it.each([
    ['en', 'Four people were killed in a bomb attack in Kabul on 3 May 2021.'],
    ['ru', 'Четыре человека погибли при взрыве в Кабуле 3 мая 2021 года.'],
    ['ar', 'قتل أربعة أشخاص في تفجير انتحاري في كابول في 3 مايو 2021.'],
  ])('has its toll (%s)', (language, text) => {
    const { events, figures } = readShort(text, language)
    expect(events.flatMap((one) => one.figures.map((id) => figures.find((figure) => figure.id === id)?.value))).toEqual(
      [4],
    )
  })

  it('stands in the statement that tells it', () => {
    const { events, statements } = readShort(
      'The minister said that militants attacked a checkpoint in Herat on 5 June 2021.',
      'en',
    )
    expect(events.map(({ statement }) => statement)).toEqual([statements[0]?.id])
  })

  it('is told once, and later words add to it', () => {
    const text =
      'A bomb exploded in Baghdad on 21 January 2021.\nISIL claimed responsibility for the attack. The blast shook the market.'
    expect(rows(text, 'en')).toEqual(['attack "bomb" 2021-01-21(1) @IQ-baghdad(1) by QDe.115'])
  })
})
