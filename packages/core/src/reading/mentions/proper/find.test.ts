import { describe, expect, it } from 'vitest'
import { layOut } from '../../page.ts'
import { starterIndex } from '../../test-reading.ts'
import { findMentions } from '../find-mentions.ts'
import { withInside } from '../inside.ts'

/** kind:words of everything named, what stands inside another name left out; `~` for what is inferred. */
const named = (text: string, language: string): readonly string[] =>
  withInside(
    findMentions(layOut(text, language), starterIndex(), '2024-01-01').map((mention, i) => ({
      ...mention,
      id: `m${i}`,
    })),
  )
    .filter(({ inside }) => inside === undefined)
    .map(({ kind, text: words, inferred }) => `${kind}${inferred ? '~' : ''}:${words}`)

describe('names on no list in English', () => {
  it.each([
    ['The Ministry of Water and Sanitation closed the canal.', ['organisation:Ministry of Water and Sanitation']],
    ['Ore prices fell, the Copper Growers Association said.', ['organisation:Copper Growers Association']],
    ['Lakeside Freight Ltd bought two ferries.', ['organisation:Lakeside Freight Ltd']],
    ['The newspaper Evening Lantern reported the storm.', ['organisation:Evening Lantern']],
    ['He told the Lantern newspaper that rain was near.', ['organisation:Lantern']],
    ['Corvane, a Rotterdam-based shipping company, sank.', ['organisation:Corvane', 'place:Rotterdam']],
    ['Mayor Edith Collins opened the fair.', ['person:Edith Collins']],
    ['Tadeo Quillin, a retired ferryman, saw the flood.', ['person:Tadeo Quillin']],
    ['Tadeo Quillin, 61, saw the flood.', ['person:Tadeo Quillin']],
    ['"It rained," said Tadeo Quillin.', ['person:Tadeo Quillin']],
    ['Judge Mary Ford rose. Ford left at noon.', ['person:Mary Ford', 'person~:Ford']],
    ['Its founder, Tadeo Quillin, left.', ['person:Tadeo Quillin']],
    ['President Omar bin Talal al-Najjar spoke.', ['person:Omar bin Talal al-Najjar']],
    ['Mr Pellow waited for Mrs Pellow.', ['person:Pellow', 'person:Pellow']],
    ['Snow fell in the town of Velmor.', ['place:Velmor']],
    ['Snow fell in Velmor County.', ['place:Velmor County']],
    ['Snow fell near Velmor on Friday.', ['place:Velmor']],
    ['VELMOR, Jan 3 (Reuters) - Snow fell.', ['place:VELMOR', 'organisation:Reuters']],
    ['The Bank of Velmor cut rates. The Bank said nothing more.', ['organisation:Bank of Velmor']],
    [
      'The Harvest Workers Union (HWU) met. HWU voted to strike.',
      ['organisation:Harvest Workers Union', 'organisation:HWU', 'organisation:HWU'],
    ],
    ['The Paris Orchestra played in Paris.', ['organisation:Paris Orchestra', 'place:Paris']],
    ['The court jailed Davor Pintak for a year.', ['person:Davor Pintak']],
    ['Lukas Brenn was sentenced; Halit Demi, was not.', ['person:Lukas Brenn']],
    ['Police arrested Emir Halitov.', ['person:Emir Halitov']],
    ['She told TrackPost that McDonald left.', ['organisation:TrackPost']],
    ['Trains from Oakridge to Millom were late.', ['place:Oakridge', 'place:Millom']],
    ['Rain fell in Darvaz East.', ['place:Darvaz East']],
    ["The Kano Fishermen's Association agreed.", ["organisation:Kano Fishermen's Association"]],
    ['Officials at the Treasury said so.', ['organisation:Treasury']],
    ['The ferry Lady Marian ran aground; donors gave US$14 million.', []],
    ["Peru's Cobre Lindero, whose revenue fell, cut jobs.", ['place:Peru', 'organisation:Cobre Lindero']],
    ['Ashby Town beat Corley Vale 2-1 on Sunday.', ['organisation:Ashby Town', 'organisation:Corley Vale']],
    ['Copper to fall, says Fenwick\nFenwick Mining fell.', ['organisation~:Fenwick', 'organisation:Fenwick Mining']],
    ['Hurricane Nadine died out; she saw Star Trek and the Wild West.', []],
    ['Afghan officials met German experts on Monday in March.', []],
    ['Heavy Rain Closes Mountain Roads In Several Districts', []],
    ['HEAVY RAIN CLOSES ROADS ACROSS THE STATE', []],
    ['She reads Arabic in spring and GDP tables in June.', []],
    ['The Committee adjourned, and the Court rose.', []],
  ])('%s', (text, expected) => {
    expect(named(text, 'en')).toEqual(expected)
  })

  it('says what role the text gives a person', () => {
    const [before] = findMentions(layOut('Deputy harbour master Ivan Petrov spoke.', 'en'), starterIndex())
    expect(before?.kind).toBe('person')
    const [after] = findMentions(layOut('Anna Berg, chief economist at Northbank, spoke.', 'en'), starterIndex())
    expect(after?.role?.text).toBe('chief economist at Northbank')
  })
})

describe('names on no list in Russian', () => {
  it.each([
    ['Как сообщило Министерство связи Абхазии, кабель починили.', ['organisation:Министерство связи Абхазии']],
    ['Первомайский районный суд Омска закрыт.', ['organisation:Первомайский районный суд Омска']],
    ['Он учился в Томском политехническом университете.', ['organisation:Томском политехническом университете']],
    ['Минсельхоз России ждёт урожая.', ['organisation:Минсельхоз России']],
    ['По данным МЧС Армении, дороги открыты.', ['organisation:МЧС Армении']],
    ['Компания «Речной берег» купила баржу.', ['organisation:Речной берег']],
    ['Тренер «Звезды» доволен. «Звезда» выиграла.', ['organisation:Звезды', 'organisation:Звезда']],
    ['Судья Анна Ветрова открыла заседание. Ветровой помогали двое.', ['person:Анна Ветрова', 'person~:Ветровой']],
    ['Метеоролог Кубат Осмонов ждёт снега.', ['person:Кубат Осмонов']],
    ['По словам Ильи Петровича Гордеева, снег растает.', ['person:Ильи Петровича Гордеева']],
    ['Снег выпал в посёлке Велмор.', ['place:Велмор']],
    ['Снег выпал в Велморском районе.', ['place:Велморском районе']],
    ['ВЕЛМОР, 3 января. Снег выпал.', ['place:ВЕЛМОР']],
    ['Приговор вынес Верховный суд.', ['organisation:Верховный суд']],
    ['Сильный снегопад закрыл перевал. Местные жители ждут весны.', []],
    ['Районный суд закрыт. Новая школа открыта.', []],
    ['ВВП вырос на 2%, НДС не изменился.', []],
    ['В министерстве внутренних дел Нигера промолчали.', ['organisation:министерстве внутренних дел Нигера']],
    ['В управлении полиции Мерсина ждали.', ['organisation:управлении полиции Мерсина']],
    ['Защитник Мурадова Тимур Лешев возразил.', ['person:Тимур Лешев']],
    ['Пост под Сурабадом закрыт.', ['place:Сурабадом']],
    ['Мост закрыт, передаёт СеверИнформ.', ['organisation:СеверИнформ']],
    ['АНКАРА, 12 мая - Волна. Мост закрыт.', ['place:АНКАРА', 'organisation:Волна']],
    ['Форвард перешел в омский «Авангард».', ['organisation:Авангард']],
    ['Турфирма «Заря» закрылась.', ['organisation:Заря']],
    ['Видели американский «Хаммер» и грузовик КамАЗ.', []],
    ['Суд и управление признали, что министерство право.', []],
    ['Вышел новый «Ералаш». Открыли детский «Теремок» под Рождеством.', []],
  ])('%s', (text, expected) => {
    expect(named(text, 'ru')).toEqual(expected)
  })
})

describe('names on no list in Arabic', () => {
  it.each([
    ['أعلنت وزارة المياه الأردنية إغلاق القناة.', ['organisation:وزارة المياه الأردنية']],
    ['قالت الشرطة الكينية إن الطريق مفتوح.', ['organisation:الشرطة الكينية']],
    ['ذكرت الخارجية النرويجية أن اللقاء تأجل.', ['organisation:الخارجية النرويجية']],
    ['أغلقت المحكمة العليا الملف.', ['organisation:المحكمة العليا']],
    ['قال المرصد الوطني للزلازل إن الهزة خفيفة.', ['organisation:المرصد الوطني للزلازل']],
    ['اشترت شركة «نجم الخليج» سفينتين.', ['organisation:نجم الخليج']],
    ['قال الوزير سامر بن يوسف الخطيب إن الجسر جاهز.', ['person:سامر بن يوسف الخطيب']],
    ['قالت الباحثة ريم العلي إن المطر قريب.', ['person:ريم العلي']],
    ['وصل محمد عبد الرحمن إلى الميناء.', ['person:محمد عبد الرحمن']],
    ['سقط الثلج في بلدة ولمور.', ['place:ولمور']],
    ['سقط الثلج في محافظتي كركوك ونينوى.', ['place:كركوك', 'place:نينوى']],
    ['القوات الأمنية أغلقت الطريق، والمدير حضر.', []],
    ['سقط الثلج في مدينة كبيرة وفي منطقة جبلية.', []],
    ['تحسن الوضع المالي، ووضع القانون قواعد جديدة على الشركة.', []],
    ['وصل الخبير نبيل قازان.', ['person:نبيل قازان']],
    ['وصرّح المزارع لـ«الأفق الجديد» بأن الموسم جيد.', ['organisation:الأفق الجديد']],
    ['أمطار على محافظتي ظفار وشمال الباطنة.', ['place:ظفار', 'place:شمال الباطنة']],
    ['وأعلنت بلدية عبري إغلاق الطريق.', ['organisation:بلدية عبري']],
    ['فاز الفريق على السواعد 25-20 أمس.', ['organisation:السواعد']],
    ['قدمت ليلى المال لأخيها.', []],
  ])('%s', (text, expected) => {
    expect(named(text, 'ar')).toEqual(expected)
  })
})

describe('short names that a text defines', () => {
  it.each([
    [
      'en',
      'Katibat al-Tawhid wal-Jihad (KTJ) moved. KTJ was listed.',
      ['party:Katibat al-Tawhid wal-Jihad', 'party:KTJ', 'party:KTJ'],
    ],
    [
      'ru',
      '«Исламское движение Узбекистана» (далее — ИДУз) отступило. ИДУз ослабло.',
      ['party:Исламское движение Узбекистана', 'party:ИДУз', 'party:ИДУз'],
    ],
    [
      'ar',
      'حركة أوزبكستان الإسلامية، المعروفة اختصارا بـ"حمأ"، تراجعت. وقالت حمأ ذلك.',
      ['party:حركة أوزبكستان الإسلامية', 'party:حمأ', 'party:حمأ'],
    ],
  ])('%s: %s', (language, text, expected) => {
    expect(named(text, language)).toEqual(expected)
  })
})

describe('names decided by their surroundings', () => {
  it.each([
    ['en', 'He sent money to Islamic State from Bristol.', ['party:Islamic State', 'place:Bristol']],
    ['en', 'An Islamic state and its laws are debated.', []],
    ['en', 'Al Shabab won the match 2-0; the coach praised two goals.', []],
    ['en', 'Al Shabab attacked a base in Somalia.', ['party:Al Shabab', 'place:Somalia']],
    ['en', 'Mullah Omar Rahimov teaches geography.', ['person:Omar Rahimov']],
    ['ru', 'Студент Талиб Джаббаров победил.', ['person:Талиб Джаббаров']],
    ['ru', 'ИГ РАН составил карту оползней.', ['organisation:РАН']],
    ['ar', 'نقل دعم مالي إلى مالي.', ['place:مالي']],
  ])('%s: %s', (language, text, expected) => {
    expect(named(text, language)).toEqual(expected)
  })
})
