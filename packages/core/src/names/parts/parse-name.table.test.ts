import { describe, expect, it } from 'vitest'
import { parseName } from './parse-name.ts'

/**
 * A parsed name on one line: `role`, link, `:key`, `~marker` for each marker, `{concepts}`, `(gender)`; then `#chain` and `!warning`.
 * The names are invented, or stand on official lists and in encyclopaedias.
 */
const shown = (text: string, kind: 'person' | 'organisation'): string => {
  const { parts, chain, warnings } = parseName(text, { kind })
  const words = parts.map(({ role, link, key, markers, concepts, gender }) =>
    [
      `${role}${link ?? ''}:${key}`,
      ...(markers ?? []).map((marker) => `~${marker}`),
      concepts ? `{${concepts.join(',')}}` : '',
      gender ? `(${gender})` : '',
    ].join(''),
  )
  return [...words, ...(chain === 'none' ? [] : [`#${chain}`]), ...warnings.map((code) => `!${code}`)].join(' ')
}

const rows = (table: string): readonly (readonly [string, string])[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', expected = ''] = line.split(' => ')
      return [name, expected]
    })

const persons = `
Usama bin Muhammad bin Awad bin Ladin => given0:usama father1:muhammad~ibn{given:muhammad}(male) father2:awad~ibn family:ladin~ibn #stated
Aḥmad bin ʿAlī al-Miṣrī => given0:ahmad{given:ahmad} father1:ali~ibn(male) nisba:misri~al #stated
Ahmad ibn 'Ali ibn Hasan => given0:ahmad{given:ahmad} father1:ali~ibn(male) father2:hasan~ibn #stated
AHMAD BIN ALI BIN HASAN AL-MASRI => given0:ahmad{given:ahmad} father1:ali~ibn(male) father2:hasan~ibn nisba:masri~al #stated
Ahmad Ali bin Hasan => given0:ahmad{given:ahmad} father1:ali father2:hasan~ibn #stated
Fatima bint Muhammad al-Fihri => given0:fatima(female) father1:muhammad~bint{given:muhammad}(female) nisba:fihri~al #stated
Siti binti Abdullah => given0:siti father1:abdallah~bint(female) #stated
Mohamed Ould Abdel Aziz => given0:mohamed{given:muhammad} father1:abdaziz~ibn(male) #stated
Iyad Ag Ghaly => given0:iyad father1:ghaly~ibn(male) #stated
Ahmad b. Ali => given0:ahmad{given:ahmad} father1:ali~ibn(male) #stated
Ahmad s/o Karim => given0:ahmad{given:ahmad} father1:karim~ibn(male) #stated
Karima d/o Salim => given0:karima(female) father1:salim~bint(female) #stated
Muthu a/l Raman => given0:muthu father1:raman~ibn(male) #stated
Ibn Khaldun => family:khaldun~ibn
Ben Carson => given:ben{given:benjamin} family:carson
David Ben Gurion => given:david{given:david} family:gurion~ibn
bin Ladin, Usama => family:ladin~ibn given:usama
AL BEN ALI, Isa Ben Tarif => family:ali~al~ibn given0:isa father1:tarif~ibn(male) #stated
Shaikh Isa Bin Tarif Al Bin Ali => honorific:shaikh{honorific:sheikh} given0:isa father1:tarif~ibn(male) family:ali~al~ibn #stated
Ali ibn Abi Talib => given0:ali father1:talib~ibn~abu(male) #stated
Muhammad Ahmad Hasan al-Masri => given0:muhammad{given:muhammad} father1:ahmad{given:ahmad} father2:hasan nisba:masri~al #implied
Ali Hassan Majid Tikriti => given0:ali father1:hassan father2:majid nisba:tikriti #implied
Omar Sabawi Ibrahim Hassan Al-Tikriti => given0:omar father1:sabawi father2:ibrahim{given:ibrahim} father3:hassan nisba:tikriti~al #implied
Muhammad Omar => given:muhammad{given:muhammad} name:omar
Saddam Hussein => given:saddam name:hussein
Abu Bakr al-Baghdadi => kunya:bakr~abu(male) nisba:baghdadi~al
Abu Mus'ab al-Zarqawi => kunya:musab~abu(male) nisba:zarqawi~al
Abu al-Walid => kunya:walid~abu~al(male)
Abou Mohamed Al Adnani => kunya:mohamed~abu{given:muhammad}(male) nisba:adnani~al
Umm Hussain al-Britani => kunya:hussain~umm(female) nisba:britani~al
Abubakar Shekau => kunya:bakar~abu(male) name:shekau
Abu-Muqatil al-Tunisi => kunya:muqatil~abu(male) nisba:tunisi~al
Mahmoud Abu Zayd => given:mahmoud kunya:zayd~abu(male)
Ebu Hanife => kunya:hanife~abu(male)
Nur al-Din Mahmud => given:nurdin name:mahmud
Nuruddin Mahmud => given:nurdin name:mahmud
Noureddine Boukrouh => given:nourdin family:boukrouh
Salahuddin Ayyubi => given:salahdin family:ayyubi
Necmettin Erbakan => given:necmdin family:erbakan
Saif al-Islam Gaddafi => given:saifislam family:gaddafi
Saiful Islam Chowdhury => given:saifislam family:chowdhury
Zia ul-Haq => given:ziahaq
Zakiur Rehman Lakhvi => given:zakirehman family:lakhvi
Habib-ur-Rehman => given:habibrehman
Ziaurrahman Madani => given:ziarahman nisba:madani
Habib Ullah Khan => given:habiballah family:khan
Habibullah Khan => given:habiballah family:khan
Hamidulla Karimov => given:hamidallah family:karimov(male)
Abd al-Rahman al-Masri => given:abdrahman nisba:masri~al
Abdurrahman al-Masri => given:abdrahman nisba:masri~al
'Abd-ar-Rahman al-Masri => given:abdrahman nisba:masri~al
Abdel Rahman Almasri => given:abdrahman family:almasri
ABDOUL RAHMANE Ahmad => family:abdrahmane given:ahmad{given:ahmad}
Abdulaziz Al Saud => given:abdaziz family:saud~al
Abdulmutallab Umar => given:abdmutallab name:umar
Abdul Karim => given:abdkarim
Abdullah Ahmed Abdullah => given0:abdallah father1:ahmed{given:ahmad} father2:abdallah #implied
Abdülhamid Han => given:abdhamid family:han
Abdirahman Mohamud => given:abdrahman name:mohamud{given:muhammad}
Gholam Reza Soleimani => given:gholamreza family:soleimani
Gholamreza Soleimani => given:gholamreza family:soleimani
Mohammed AlHarbi => given:mohammed{given:muhammad} nisba:harbi~al
Mohamed ElBaradei => given:mohamed{given:muhammad} nisba:baradei~al
Khalid Alharbi => given:khalid family:alharbi
ash-Shaykh Ahmad => honorific:shaykh{honorific:sheikh} given:ahmad{given:ahmad}
Ahmad ash-Shaykh => given:ahmad{given:ahmad} family:shaykh~al
Mullah Muhammad Omar => honorific:mullah{honorific:mullah} given:muhammad{given:muhammad} name:omar
Haji Amir => honorific:haji{honorific:haji} given:amir
Sheikh => name:sheikh
Amir Khan => given:amir family:khan
Hafiz Muhammad Saeed => honorific:hafiz{honorific:hafiz} given:muhammad{given:muhammad} name:saeed
Dr. Ayman al-Zawahiri => honorific:dr{honorific:doctor} given:ayman nisba:zawahiri~al
Gen. Qasem Soleimani => honorific:gen{honorific:general} given:qasem family:soleimani
Maulvi Abdul Hakim Haqqani => honorific:maulvi{honorific:mawlawi} given:abdhakim nisba:haqqani
Al-Hajj Ahmad => honorific:hajj{honorific:haji} given:ahmad{given:ahmad}
Mr John Smith => honorific:mr{honorific:mr} given:john{given:john} family:smith
Jalaluddin Haqqani => given:jalaldin nisba:haqqani
Mahmoud Hassan Zadeh => given:mahmoud family:hassanzadeh
Heydar Aliyev Alirza oglu => given0:heydar family:aliyev(male) father1:alirza~ibn(male) #stated
Gulnara Rustam qizi => given0:gulnara father1:rustam~bint(female) #stated
Oyatillo Karimov Hamid o'g'li => given0:oyatillo family:karimov(male) father1:hamid~ibn(male) #stated
Nurlan Askar uulu => given0:nurlan father1:askar~ibn(male) #stated
Юлдашев Тохир Абдухалилович => family:юлдашев(male) given0:тохир father1:абдухалилович(male) #stated
Tohir Yo'ldosh => given:tohir family:yoldosh
Путин Владимир Владимирович => family:путин given0:владимир{given:vladimir} father1:владимирович(male) #stated
PUTIN, Vladimir Vladimirovich => family:putin given0:vladimir{given:vladimir} father1:vladimirovich(male) #stated
Владимир Путин => given:владимир{given:vladimir} family:путин
Roman Arkadyevich Abramovich => given0:roman{given:roman} father1:arkadyevich(male) family:abramovich #stated
Roman Abramovich => given:roman{given:roman} family:abramovich
Ivan Ivanovich => given0:ivan{given:ivan} father1:ivanovich(male) #stated
Анна Сергеевна Каренина => given0:анна{given:anna}(female) father1:сергеевна(female) family:каренина #stated
Gulnara Islamovna Karimova => given0:gulnara father1:islamovna(female) family:karimova(female) #stated
Олександр Петрович Коваленко => given0:олександр{given:alexander} father1:петрович(male) family:коваленко #stated
Путин В.В. => family:путин initial:в initial:в
В. В. Путин => initial:в initial:в family:путин
Абдурахман ибн Али аль-Масри => given0:абдрахман father1:али~ibn(male) nisba:масри~al #stated
Абд ар-Рахман аль-Масри => given:абдрахман nisba:масри~al
Абду-р-Рахман => given:абдрахман
Абдулазиз Хаттаб => given:абдазиз family:хаттаб
Нуриддин Каримов => given:нурдин family:каримов(male)
Салахутдинов Ренат => family:салахутдинов(male) given:ренат
Шейх Ахмад Ясин => honorific:шейх{honorific:sheikh} given:ахмад{given:ahmad} name:ясин
Мулла Омар => honorific:мулла{honorific:mullah} given:омар
Абу Бакр аль-Багдади => kunya:бакр~abu(male) nisba:багдади~al
Умм Салама => kunya:салама~umm(female)
Рустам Эмомали => given:рустам name:эмомали
Саидов Хусейн Рустам оглы => family:саидов(male) given0:хусейн father1:рустам~ibn(male) #stated
أحمد بن علي المصري => given0:احمد{given:ahmad} father1:علي~ibn(male) nisba:مصري~al #stated
عبد الرحمن المصري => given:عبدرحمن nisba:مصري~al
عبدالرحمن بن محمد الحربي => given0:عبدرحمن father1:محمد~ibn{given:muhammad}(male) nisba:حربي~al #stated
عبد الله بن عبد العزيز آل سعود => given0:عبدالله father1:عبدعزيز~ibn(male) family:سعود~al #stated
أبو بكر البغدادي => kunya:بكر~abu(male) nisba:بغدادي~al
أبو مصعب الزرقاوي => kunya:مصعب~abu(male) nisba:زرقاوي~al
أم سلمة => kunya:سلمه~umm(female)
فاطمة بنت محمد => given0:فاطمه(female) father1:محمد~bint{given:muhammad}(female) #stated
سيف الدين المصري => given:سيفدين nisba:مصري~al
سيف الإسلام القذافي => given:سيفاسلام nisba:قذافي~al
محمد أحمد حسن المصري => given0:محمد{given:muhammad} father1:احمد{given:ahmad} father2:حسن nisba:مصري~al #implied
صدام حسين => given:صدام name:حسين
الشيخ أحمد ياسين => honorific:الشيخ{honorific:sheikh} given:احمد{given:ahmad} name:ياسين
ملا محمد عمر => honorific:ملا{honorific:mullah} given:محمد{given:muhammad} name:عمر
حبیب الله خان => given:حبيبالله family:خان
د. أيمن الظواهري => honorific:د{honorific:doctor} given:ايمن nisba:ظواهري~al
إلياس خوري => given:الياس family:خوري
مسعود پزشک‌زاده => given:مسعود family:پزشكزاده
غلام رضا سليماني => given:غلامرضا family:سليماني
محمد ولد عبد العزيز => given0:محمد{given:muhammad} father1:عبدعزيز~ibn(male) #stated
John A. Doe Jr => given:john{given:john} initial:a family:doe generation:jr{generation:junior}
John DOE => given:john{given:john} family:doe
DOE, John A. => family:doe given:john{given:john} initial:a
J. R. Smith => initial:j initial:r family:smith
J.R. Smith => initial:j initial:r family:smith
Gates, William H., III => family:gates given:william{given:william} initial:h generation:iii{generation:3}
John Smith the Elder => given:john{given:john} family:smith generation:theelder{generation:senior}
Bill Gates => given:bill{given:william} family:gates
Ludwig van Beethoven => given:ludwig family:beethoven~van
Ursula von der Leyen => given:ursula family:leyen~van
Juan de la Cruz => given:juan{given:juan} family:cruz~de
María José dos Santos => given:maria{given:mariya} given:jose{given:jose} family:santos~de
Valéry Giscard d'Estaing => given:valery{given:valery} name:giscard family:estaing~de
Jean-Pierre Dupont => given:jean{given:jean} given:pierre{given:pierre} family:dupont
Shaquille O'Neal => name:shaquille name:oneal
Marine Le Pen => given:marine family:lepen
Van Morrison => name:van name:morrison
Volodymyr Zelenskyy => given:volodymyr{given:vladimir} family:zelenskyy
Aleksandar Vučić => given:aleksandar{given:alexander} family:vucic
Sasha Petrov => given:sasha{given:alexander,given:alexandra} family:petrov(male)
Barack Obama => given:barack family:obama
Kim Jong-un => family:kim given:jongun
KIM JONG UN => family:kim given:jong given:un
Xi Jinping => family:xi given:jinping
Nguyen Van Anh => family:nguyen given:van given:anh
习近平 => family:习 given:近平 !unread-script
歐陽娜娜 => family:歐陽 given:娜娜 !unread-script
高市早苗 => family:高市 given:早苗 !unread-script
김정은 => family:김 given:정은
김 정은 => family:김 given:정은
정은 김 => given:정은 family:김
Devin Jeffrey Spencer => name:devin given:jeffrey{given:jeffrey} name:spencer
トム・クルーズ => name:トム name:クルーズ
Κυριάκος Μητσοτάκης => given:κυριακος family:μητσοτακης
בנימין נתניהו => given:בנימין family:נתניהו
דוד בן גוריון => given:דוד family:גוריון~ibn
Никол Пашинян => given:никол family:пашинян
Նիկոլ Փաշինյան => name:նիկոլ name:փաշինյան
ვანო მერაბიშვილი => name:ვანო name:მერაბიშვილი
Аbdul Kаrim => given:abdkarim !homoglyph
Vladimir Рutin => given:vladimir{given:vladimir} family:putin !homoglyph
Ahmad🙂 Ali => given:ahmad{given:ahmad} name:ali !emoji
Ig0r Sech1n => name:ig0r name:sech1n
12345 => number:12345{number:12345} !no-letters
Abu-l-Hasan Ali => kunya:hasan~abu~al(male) given:ali
Karimov Islom => family:karimov(male) given:islom
Ahmad alias Abu Fatima => given:ahmad{given:ahmad} connective:alias kunya:fatima~abu(male)
Ould Abdel Aziz => family:abdaziz~ibn
Al-Hamati, Muhammad => nisba:hamati~al given:muhammad{given:muhammad}
Samir al-Khlifawi => given:samir nisba:khlifawi~al
Тоҳир Йўлдош => given:тоҳир family:йўлдош
Сергей Иванов мл. => given:сергей{given:sergey} family:иванов(male) generation:мл{generation:junior}
Bob Smith => given:bob{given:robert} family:smith
Robert Smith => given:robert{given:robert} family:smith
Андрей Иванов => given:андрей{given:andrey} family:иванов(male)
Aliaksandr Lukashenka => given:aliaksandr{given:alexander} family:lukashenka
Hamid Mir Karzai => given:hamid name:mir family:karzai
Abdul-Latif Jumblatt => given:abdlatif family:jumblatt
VladimirPutin => given:vladimir{given:vladimir} family:putin
AbdulRahman Khan => given:abdrahman family:khan
Ronald MacDonald => given:ronald{given:ronald} family:macdonald
KO TAE BIN => family:ko given:tae given:bin
`

const organisations = `
Siemens AG => name:siemens legal-form:ag{legal:jsc}
Deutsche Bank Aktiengesellschaft => name:deutsche type-word:bank{type:bank} legal-form:aktiengesellschaft{legal:jsc}
Volkswagen GmbH => name:volkswagen legal-form:gmbh{legal:llc}
OAO Gazprom => legal-form:oao{legal:jsc,legal:pjsc} name:gazprom
PAO Gazprom => legal-form:pao{legal:jsc,legal:pjsc} name:gazprom
Open Joint Stock Company Gazprom => legal-form:openjointstockcompany{legal:jsc,legal:pjsc} name:gazprom
ООО «Ромашка» => legal-form:ооо{legal:llc} name:ромашка
Общество с ограниченной ответственностью "Ромашка" => legal-form:обществосограниченнойответственностью{legal:llc} name:ромашка
ПАО Сбербанк => legal-form:пао{legal:jsc,legal:pjsc} name:сбербанк
ЗАО Техника => legal-form:зао{legal:jsc,legal:cjsc} name:техника
HOMS REFINERY CORPORATION => name:homs name:refinery legal-form:corporation{legal:corp}
The Homs Refinery Company => connective:the name:homs name:refinery legal-form:company{legal:company}
Acme Trading L.L.C. => name:acme type-word:trading{type:trading} legal-form:llc{legal:llc}
Acme Pty Ltd => name:acme legal-form:ptyltd{legal:llc}
Acme Private Limited => name:acme legal-form:privatelimited{legal:llc}
Prima S.p.A. => name:prima legal-form:spa{legal:jsc}
Prima SpA => name:prima legal-form:spa{legal:jsc}
Kowalski Sp. z o.o. => name:kowalski legal-form:spzoo{legal:llc}
Novak s.r.o. => name:novak legal-form:sro{legal:llc}
Nagy Kft. => name:nagy legal-form:kft{legal:llc}
Popescu S.R.L. => name:popescu legal-form:srl{legal:llc}
Dupont SARL => name:dupont legal-form:sarl{legal:llc}
García y Hijos, S.A. de C.V. => name:garcia connective:y name:hijos legal-form:sadecv{legal:jsc}
Yılmaz Sanayi ve Ticaret Anonim Şirketi => name:yilmaz legal-form:sanayiveticaretanonimsirketi{legal:jsc}
Yılmaz Ltd. Şti. => name:yilmaz legal-form:ltdsti{legal:llc}
Nur MChJ => name:nur legal-form:mchj{legal:llc}
Нур МЧЖ => name:нур legal-form:мчж{legal:llc}
Алтын ЖШС => name:алтын legal-form:жшс{legal:llc}
Сомон ҶДММ => name:сомон legal-form:ҷдмм{legal:llc}
Нур ОсОО => name:нур legal-form:осоо{legal:llc}
شركة النور للتجارة ذ.م.م => legal-form:شركه{legal:company} name:نور~al type-word:تجاره~al{type:trading} legal-form:ذمم{legal:llc}
شركة النور المساهمة العامة => legal-form:شركه{legal:company} name:نور~al legal-form:مساهمه~al{legal:jsc} type-word:عامه~al{type:general}
شرکت صنایع پارس (سهامی خاص) => legal-form:شركت{legal:company} type-word:صنايع{type:industry} name:پارس legal-form:سهاميخاص{legal:jsc,legal:cjsc}
مؤسسة الحرمين الخيرية => type-word:موسسه{type:foundation,type:institute,type:establishment} name:حرمين~al type-word:خيريه~al{type:charity}
مصرف الرافدين => type-word:مصرف{type:bank} name:رافدين~al
بنك الرافدين => type-word:بنك{type:bank} name:رافدين~al
中国银行股份有限公司 => name:中国 type-word:银行{type:bank} legal-form:股份有限公司{legal:jsc} !unread-script
トヨタ自動車株式会社 => name:トヨタ自動車 legal-form:株式会社{legal:jsc} !unread-script
삼성전자 주식회사 => name:삼성 type-word:전자{type:electronics} legal-form:주식회사{legal:jsc}
Samsung Electronics Co., Ltd. => name:samsung type-word:electronics{type:electronics} legal-form:coltd{legal:llc}
Islamic Movement of Uzbekistan => type-word:islamic{type:islamic} type-word:movement{type:movement} connective:of name:uzbekistan
Исламское движение Узбекистана => type-word:исламское{type:islamic} type-word:движение{type:movement} name:узбекистана
O'zbekiston Islom Harakati => name:ozbekiston type-word:islom{type:islamic} type-word:harakati{type:movement}
الحركة الإسلامية في أوزبكستان => type-word:حركه~al{type:movement} type-word:اسلاميه~al{type:islamic} connective:في name:اوزبكستان
Al-Qaida in the Islamic Maghreb => name:qaida~al connective:in connective:the type-word:islamic{type:islamic} name:maghreb
Abu Sayyaf Group => name:sayyaf~abu type-word:group{type:group}
Jaish-e-Mohammed => type-word:jaishe{type:army} name:mohammed
Hayat Tahrir al-Sham (HTS) => name:hayat type-word:tahrir{type:liberation} name:sham~al acronym:hts{body:qde-137}
ISIL => acronym:isil{body:qde-115}
ИГИЛ => acronym:игил{body:qde-115}
ISIS => acronym:isis{body:qde-115}
U.N. Office => acronym:un{body:inst-un} type-word:office{type:authority}
313 Brigade => number:313{number:313} type-word:brigade{type:brigade}
Division XIV => type-word:division{type:division} number:xiv{number:14}
25-й полк => number:25{number:25} type-word:полк{type:regiment}
Third Battalion => number:third{number:3} type-word:battalion{type:battalion}
لواء الأول => type-word:لواء{type:brigade} number:اول~al{number:1}
Katibat al-Imam al-Bukhari => type-word:katibat{type:brigade} name:imam~al name:bukhari~al
Haji Basir Hawala => name:haji name:basir type-word:hawala{type:exchange}
JPMorgan Chase & Co. => name:jpmorgan name:chase legal-form:co{legal:company}
3M Company => name:3m legal-form:company{legal:company}
A.B.C. Company => acronym:abc legal-form:company{legal:company}
FABERLIC EUROPE Sp. z o.o. => name:faberlic name:europe legal-form:spzoo{legal:llc}
Offshore Fund I, Ltd. => name:offshore type-word:fund{type:foundation} number:i{number:1} legal-form:ltd{legal:llc}
M/V Hellenic Spirit => type-word:mv{type:vessel} name:hellenic name:spirit
Brigade Forty-Four => type-word:brigade{type:brigade} number:fortyfour{number:44}
L & H Sweden, AB => name:l name:h name:sweden legal-form:ab{legal:llc}
`

describe('persons', () => {
  it.each(rows(persons))('%s', (name, expected) => {
    expect(shown(name, 'person')).toBe(expected)
  })
})

describe('organisations', () => {
  it.each(rows(organisations))('%s', (name, expected) => {
    expect(shown(name, 'organisation')).toBe(expected)
  })
})
