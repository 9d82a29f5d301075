import { describe, expect, it } from 'vitest'
import { readShort } from '../test-reading.ts'
import type { RelationEnd } from '../types.ts'

const end = ({ part, id, text }: RelationEnd): string => `${part ? `(${part.text}) ` : ''}${id ?? `«${text}»`}`

/** (part) subject mode type object period [words that say it is over] */
const rows = (text: string, language: string): readonly string[] =>
  readShort(text, language).relations.map(({ subject, mode, type, object, period, ended }) =>
    [end(subject), mode !== 'said' && mode, type, end(object), period, ended && `[${ended.text}]`]
      .filter(Boolean)
      .join(' '),
  )

describe('ties told in English', () => {
  it.each([
    [
      'Al-Shabaab has pledged allegiance to Al-Qaida and claimed responsibility for the blast in Mogadishu.',
      ['SOe.001 pledged-to QDe.004', 'SOe.001 claimed-responsibility «the blast»'],
    ],
    [
      'The Islamic Jihad Union, which split from the Islamic Movement of Uzbekistan in 2002, is allied with Al-Qaida and the Taliban.',
      ['QDe.119 split-from QDe.010 2002', 'QDe.119 allied-with QDe.004', 'QDe.119 allied-with org-taliban'],
    ],
    [
      'Boko Haram, a group allied with ISIL, operates in Nigeria, Chad and Niger.',
      ['QDe.138 present-in NG', 'QDe.138 present-in TD', 'QDe.138 present-in NE'],
    ],
    [
      'Jamaat-ul-Ahrar, a splinter group of Tehrik-e Taliban Pakistan, later merged with ISIL-Khorasan.',
      ['QDe.152 split-from QDe.132', 'QDe.152 merged-with QDe.161'],
    ],
    ['ISIL-Khorasan has denied having links to the Haqqani Network.', ['QDe.161 negated allied-with TAe.012']],
    ['Al-Qaida could pledge allegiance to the Taliban, analysts say.', ['QDe.004 possible pledged-to org-taliban']],
    ['The group known as Jund al-Aqsa joined the Al-Nusrah Front in 2013.', ['QDe.156 joined QDe.137 2013']],
    ['Former Al-Qaida leader Osama bin Laden was killed in Abbottabad.', ['QDi.008 leader-of QDe.004 [Former]']],
    ['Osama bin Laden, who founded Al-Qaida in 1988, lived in Sudan.', ['QDi.008 founded QDe.004 1988']],
    ['Al-Qaida was founded by Osama bin Laden in 1988.', ['QDi.008 founded QDe.004 1988']],
    [
      'Al-Qaida, led by Ayman al-Zawahiri, maintains a presence in Afghanistan.',
      ['QDi.006 leader-of QDe.004', 'QDe.004 present-in AF'],
    ],
    ['Ayman al-Zawahiri became the leader of Al-Qaida in 2011.', ['QDi.006 leader-of QDe.004 2011']],
    ['The leader of Al-Qaida, Ayman al-Zawahiri, spoke.', ['QDi.006 leader-of QDe.004']],
    ['Al-Qaida and its leader, Ayman al-Zawahiri, were mentioned.', ['QDi.006 leader-of QDe.004']],
    ['Sirajuddin Haqqani, former head of the Haqqani Network, is a minister.', ['TAi.144 leader-of TAe.012 [former]']],
    ['Clashes between ISIL-Khorasan and the Taliban continued in Nangarhar.', ['QDe.161 rival-of org-taliban']],
    ['The Taliban have fought ISIL-Khorasan since 2015.', ['org-taliban rival-of QDe.161 2015/..']],
    [
      'ISIL recruits fighters in Tajikistan and Uzbekistan.',
      ['QDe.115 recruited-from TJ', 'QDe.115 recruited-from UZ'],
    ],
    [
      'The Taliban denied responsibility for the bombing.',
      ['org-taliban negated claimed-responsibility «the bombing»'],
    ],
    [
      'Responsibility was claimed by ISIL-Khorasan in a statement.',
      ['QDe.161 claimed-responsibility «Responsibility was claimed by»'],
    ],
    ['ISIL-Khorasan is not part of the Taliban.', ['QDe.161 negated branch-of org-taliban']],
    ['Police attacked ISIL and joined the parade.', []],
    ['The Security Council discussed ISIL, and Al-Qaida was not mentioned.', []],
    ['ISIL, Al-Qaida and the Taliban are different organisations.', []],
    [
      'Members of Al-Shabaab based in Kenya pledged allegiance to ISIL in October 2015.',
      ['(Members of) SOe.001 present-in KE', '(Members of) SOe.001 pledged-to QDe.115 2015-10'],
    ],
    ['The Khatiba Imam al-Bukhari fights alongside the Al-Nusrah Front in Syria.', ['QDe.158 allied-with QDe.137']],
    [
      'Lashkar-e-Tayyiba, founded by Hafiz Saeed, is based in Pakistan.',
      ['QDi.263 founded QDe.118', 'QDe.118 present-in PK'],
    ],
    ['The court convicted a member of Al-Qaida on Monday.', []],
    ['The Taliban met Al-Qaida leaders in Kabul.', []],
    ['The Security Council renewed sanctions against ISIL and Al-Qaida.', []],
    [
      'The Haqqani Network is part of the Taliban and has ties to Al-Qaida.',
      ['TAe.012 branch-of org-taliban', 'TAe.012 allied-with QDe.004'],
    ],
    ['The Taliban said they had no links with ISIL.', ['org-taliban negated allied-with QDe.115']],
    ['After Al-Qaida left the city, ISIL took over.', []],
    [
      'Ayman al-Zawahiri, who succeeded Osama bin Laden as leader of Al-Qaida, was killed in Kabul.',
      ['QDi.006 leader-of QDe.004'],
    ],
    ['ISIL claimed the attack on a mosque in Kunduz.', ['QDe.115 claimed-responsibility «claimed the attack»']],
    [
      'The group formerly known as the Al-Nusrah Front broke ties with Al-Qaida in July 2016.',
      ['QDe.137 split-from QDe.004 2016-07'],
    ],
    [
      'Lashkar-e-Tayyiba and Jaish-i-Mohammed operate in Kashmir.',
      ['QDe.118 present-in region-kashmir', 'QDe.019 present-in region-kashmir'],
    ],
    [
      'Jamaat-ul-Ahrar, which broke away from Tehrik-e Taliban Pakistan in 2014, rejoined it in August 2020.',
      ['QDe.152 split-from QDe.132 2014', 'QDe.152 joined QDe.132 2020-08'],
    ],
    [
      'The Security Council listed Al-Qaida on 6 October 2001, and ISIL in October 2004.',
      ['QDe.004 listed-by inst-un-security-council 2001-10-06', 'QDe.115 listed-by inst-un-security-council 2004-10'],
    ],
    [
      'Ayman al-Zawahiri leads Al-Qaida; the Security Council sanctioned him on January 25, 2001.',
      ['QDi.006 leader-of QDe.004', 'QDi.006 listed-by inst-un-security-council 2001-01-25'],
    ],
    [
      'The United States designated Al-Shabaab as a terrorist organization in March 2008.',
      ['SOe.001 listed-by US 2008-03'],
    ],
    [
      'Hayat Tahrir al-Sham, once al-Qaeda’s Syrian affiliate, controls most of Idlib.',
      ['QDe.137 branch-of QDe.004 [once]', 'QDe.137 present-in region-idlib'],
    ],
    ['The blast, claimed by ISIL, shook the market.', ['QDe.115 claimed-responsibility «claimed by»']],
    ['Al-Shabaab no longer controls Kismayo, but it remains active in Somalia.', ['SOe.001 present-in SO']],
  ])('%s', (text, expected) => {
    expect(rows(text, 'en')).toEqual(expected)
  })
})

describe('ties told in Russian', () => {
  it.each([
    [
      '«Аш-Шабаб» присягнула на верность «Аль-Каиде» и взяла на себя ответственность за взрыв в Могадишо.',
      ['SOe.001 pledged-to QDe.004', 'SOe.001 claimed-responsibility «взрыв»'],
    ],
    [
      'Союз исламского джихада, отколовшийся от Исламского движения Узбекистана в 2002 году, поддерживает тесные связи с «Аль-Каидой» и «Талибаном».',
      ['QDe.119 split-from QDe.010 2002', 'QDe.119 allied-with QDe.004', 'QDe.119 allied-with org-taliban'],
    ],
    [
      'Группировка «Боко харам», входящая в состав ИГИЛ, действует в Нигерии.',
      ['QDe.138 branch-of QDe.115', 'QDe.138 present-in NG'],
    ],
    ['ИГИЛ, запрещённое в России, воюет с «Талибаном».', ['QDe.115 rival-of org-taliban']],
    [
      '«Сеть Хаккани», возглавляемая Сираджуддином Хаккани, является союзником «Аль-Каиды».',
      ['TAi.144 leader-of TAe.012', 'TAe.012 allied-with QDe.004'],
    ],
    ['Бывший лидер «Аль-Каиды» Усама бен Ладен был убит в Абботтабаде.', ['QDi.008 leader-of QDe.004 [Бывший]']],
    ['Усама бен Ладен, основавший «Аль-Каиду» в 1988 году, жил в Судане.', ['QDi.008 founded QDe.004 1988']],
    [
      '«Аль-Каида», основанная Усамой бен Ладеном, закрепилась в Йемене.',
      ['QDi.008 founded QDe.004', 'QDe.004 present-in YE'],
    ],
    ['Айман аз-Завахири возглавил «Аль-Каиду» в 2011 году.', ['QDi.006 leader-of QDe.004 2011']],
    ['«Аль-Каиду» возглавил Айман аз-Завахири.', ['QDi.006 leader-of QDe.004']],
    ['«Аль-Каида» и ее лидер Айман аз-Завахири упоминаются в докладе.', ['QDi.006 leader-of QDe.004']],
    ['Столкновения между ИГИЛ и «Талибаном» продолжаются в Нангархаре.', ['QDe.115 rival-of org-taliban']],
    [
      'ИГИЛ вербует сторонников в Таджикистане и Узбекистане.',
      ['QDe.115 recruited-from TJ', 'QDe.115 recruited-from UZ'],
    ],
    ['Боевики Исламского движения Узбекистана находятся в Афганистане.', ['(Боевики) QDe.010 present-in AF']],
    ['Ответственность за нападение взяла на себя «Аш-Шабаб».', ['SOe.001 claimed-responsibility «нападение»']],
    [
      '«Аш-Шабаб» взяла ответственность за нападение на гостиницу.',
      ['SOe.001 claimed-responsibility «нападение на гостиницу»'],
    ],
    ['Ни одна группировка не взяла на себя ответственность за теракт.', []],
    ['«Талибан» опроверг свою причастность к взрыву.', ['org-taliban negated claimed-responsibility «взрыву»']],
    [
      'По мнению экспертов, Исламское движение Узбекистана может примкнуть к ИГИЛ.',
      ['QDe.010 possible joined QDe.115'],
    ],
    ['ИГИЛ не входит в состав «Аль-Каиды».', ['QDe.115 negated branch-of QDe.004']],
    ['Полиция сообщила о розыске члена ИГИЛ, вступившего в «Аль-Каиду».', []],
    [
      'Совет Безопасности внёс ИГИЛ и «Аль-Каиду» в перечень.',
      ['QDe.115 listed-by inst-un-security-council', 'QDe.004 listed-by inst-un-security-council'],
    ],
    [
      'Филиал «Аль-Каиды» — «Джебхат ан-Нусра» — действует в Сирии.',
      ['QDe.137 branch-of QDe.004', 'QDe.137 present-in SY'],
    ],
    [
      '«Джебхат ан-Нусра» (сирийский филиал «Аль-Каиды») порвала с ИГИЛ.',
      ['QDe.137 branch-of QDe.004', 'QDe.137 split-from QDe.115'],
    ],
    ['В 2015 году Исламское движение Узбекистана присягнуло ИГИЛ.', ['QDe.010 pledged-to QDe.115 2015']],
    ['Часть боевиков «Аль-Каиды» перешла на сторону ИГИЛ.', ['(Часть боевиков) QDe.004 joined QDe.115']],
    [
      'ИГИЛ, которое в 2014 году отделилось от «Аль-Каиды», контролирует часть Сирии.',
      ['QDe.115 split-from QDe.004 2014', 'QDe.115 present-in (часть) SY'],
    ],
    [
      'Присягнувшая «Аль-Каиде» группировка «Аш-Шабаб» действует в Кении.',
      ['SOe.001 pledged-to QDe.004', 'SOe.001 present-in KE'],
    ],
    ['Суд приговорил члена «Аль-Каиды» к десяти годам.', []],
    ['Совет Безопасности обсудил доклад об ИГИЛ и «Аль-Каиде».', []],
    ['Боевики ИГИЛ и «Аль-Каиды» ведут бои в Идлибе.', []],
    ['«Талибан» отрицает связи с «Аль-Каидой».', ['org-taliban negated allied-with QDe.004']],
    ['Полиция провела рейд против ячейки ИГИЛ в Берлине.', []],
    [
      '«Лашкар-е-Тайба» и «Джаиш-е-Мохаммад» действуют в Кашмире.',
      ['QDe.118 present-in region-kashmir', 'QDe.019 present-in region-kashmir'],
    ],
    ['ИГИЛ больше не контролирует Ракку.', ['QDe.115 negated present-in SY-raqqa [больше не]']],
    ['Вилаят Хорасан, по данным ООН, насчитывает около двух тысяч боевиков в Афганистане.', ['QDe.161 present-in AF']],
    ['Министр назвал «Аль-Каиду» союзником «Талибана».', ['QDe.004 allied-with org-taliban']],
    ['Группа вышла из «Аль-Каиды».', []],
    ['По данным разведки, «Аль-Каида» сохраняет присутствие в 12 провинциях Афганистана.', ['QDe.004 present-in AF']],
  ])('%s', (text, expected) => {
    expect(rows(text, 'ru')).toEqual(expected)
  })
})

describe('ties told in Arabic', () => {
  it.each([
    ['أعلن تنظيم داعش - ولاية خراسان مسؤوليته عن الهجوم.', ['QDe.161 claimed-responsibility «الهجوم»']],
    ['تبنى تنظيم داعش الهجوم على السوق.', ['QDe.115 claimed-responsibility «تبنى»']],
    ['نفت حركة طالبان مسؤوليتها عن الهجوم.', ['org-taliban negated claimed-responsibility «الهجوم»']],
    ['لم يعلن أي تنظيم مسؤوليته عن الهجوم.', []],
    [
      'الجماعة الإسلامية الأوزبكية، التي انشقت عن تنظيم القاعدة عام 2015، موالية لتنظيم داعش.',
      ['QDe.010 split-from QDe.004 2015', 'QDe.010 allied-with QDe.115'],
    ],
    ['قال زعيم تنظيم القاعدة أيمن الظواهري إن الطقس جميل.', ['QDi.006 leader-of QDe.004']],
    ['أيمن الظواهري، زعيم تنظيم القاعدة، في أفغانستان.', ['QDi.006 leader-of QDe.004']],
    ['قتل الزعيم السابق لتنظيم القاعدة أسامة بن لادن في أبوت آباد.', ['QDi.008 leader-of QDe.004 [السابق]']],
    ['أسس أسامة بن لادن تنظيم القاعدة عام 1988.', ['QDi.008 founded QDe.004 1988']],
    ['تنظيم القاعدة الذي أسسه أسامة بن لادن ينشط في اليمن.', ['QDi.008 founded QDe.004', 'QDe.004 present-in YE']],
    [
      'شبكة حقاني بقيادة سراج الدين حقاني متحالفة مع تنظيم القاعدة.',
      ['TAi.144 leader-of TAe.012', 'TAe.012 allied-with QDe.004'],
    ],
    ['ويقود تنظيم القاعدة أيمن الظواهري.', ['QDi.006 leader-of QDe.004']],
    ['وكان أسامة بن لادن يتزعم تنظيم القاعدة.', ['QDi.008 leader-of QDe.004']],
    ['تسلم أيمن الظواهري قيادة تنظيم القاعدة في يونيو 2011.', ['QDi.006 leader-of QDe.004 2011-06']],
    ['تنظيم القاعدة في المغرب الإسلامي وزعيمه عبد المالك درودكال.', ['QDi.232 leader-of QDe.014']],
    ['اندلعت اشتباكات بين داعش وحركة طالبان في ننكرهار.', ['QDe.115 rival-of org-taliban']],
    ['يقاتل تنظيم داعش حركة طالبان في أفغانستان.', ['QDe.115 rival-of org-taliban']],
    ['تخوض حركة طالبان معارك ضد تنظيم داعش.', ['org-taliban rival-of QDe.115']],
    ['قد تنضم الجماعة الإسلامية الأوزبكية إلى داعش.', ['QDe.010 possible joined QDe.115']],
    ['لم تبايع حركة طالبان تنظيم داعش.', ['org-taliban negated pledged-to QDe.115']],
    ['قال الوزير إن بوكو حرام قد تبايع تنظيم القاعدة.', ['QDe.138 possible pledged-to QDe.004']],
    ['وكانت بوكو حرام قد بايعت داعش في مارس 2015 قبل أن تنقسم.', ['QDe.138 pledged-to QDe.115 2015-03']],
    ['أعلنت الجماعة الإسلامية الأوزبكية مبايعة تنظيم داعش في 2015.', ['QDe.010 pledged-to QDe.115 2015']],
    ['يجند تنظيم داعش مقاتلين من طاجيكستان وأوزبكستان.', ['QDe.115 recruited-from TJ', 'QDe.115 recruited-from UZ']],
    ['تعد جبهة النصرة فرع تنظيم القاعدة في سوريا.', ['QDe.137 branch-of QDe.004']],
    ['تعد شبكة حقاني جزءا من حركة طالبان.', ['TAe.012 branch-of org-taliban']],
    ['تقيم حركة طالبان علاقات وثيقة مع تنظيم القاعدة.', ['org-taliban allied-with QDe.004']],
    ['ترتبط شبكة حقاني بتنظيم القاعدة ارتباطا وثيقا.', ['TAe.012 allied-with QDe.004']],
    ['ونفت حركة طالبان أي صلة بتنظيم القاعدة.', ['org-taliban negated allied-with QDe.004']],
    ['نفت حركة طالبان وجود علاقات مع تنظيم القاعدة.', ['org-taliban negated allied-with QDe.004']],
    ['انضمت كتيبة الإمام البخاري إلى جبهة النصرة في سوريا.', ['QDe.158 joined QDe.137']],
    ['انفصلت جبهة النصرة عن تنظيم القاعدة في يوليو 2016.', ['QDe.137 split-from QDe.004 2016-07']],
    ['شبكة حقاني المرتبطة بتنظيم القاعدة تنشط في باكستان.', ['TAe.012 allied-with QDe.004', 'TAe.012 present-in PK']],
    [
      'عسكر طيبة وجيش محمد ينشطان في كشمير.',
      ['QDe.118 present-in region-kashmir', 'QDe.019 present-in region-kashmir'],
    ],
    ['انشق مقاتلون عن تنظيم القاعدة والتحقوا بتنظيم داعش.', []],
    ['حكمت المحكمة على عضو في تنظيم القاعدة بالسجن.', []],
    ['ناقش مجلس الأمن تقريرا عن داعش وتنظيم القاعدة.', []],
    ['مدد مجلس الأمن العقوبات على تنظيم القاعدة في نيويورك.', []],
    ['توعد زعيم حركة طالبان تنظيم داعش.', []],
    ['هاجم الجيش داعش وانضم إلى التحالف.', []],
  ])('%s', (text, expected) => {
    expect(rows(text, 'ar')).toEqual(expected)
  })
})

describe('being on a list, told without a verb of listing', () => {
  it.each([
    ['en', 'Al-Shabaab has been subject to UN sanctions since April 2010.', ['SOe.001 listed-by inst-un 2010-04/..']],
    ['en', 'The Haqqani Network remains under UN sanctions.', ['TAe.012 listed-by inst-un']],
    [
      'en',
      'Al-Shabaab has been on the UN sanctions list since 2010, and Boko Haram since 2014.',
      ['SOe.001 listed-by inst-un 2010/..', 'QDe.138 listed-by inst-un 2014/..'],
    ],
    [
      'en',
      'The Islamic Movement of Uzbekistan featured on the 1267 list from 2001.',
      ['QDe.010 listed-by inst-un-1267-committee 2001'],
    ],
    ['en', 'Osama bin Laden is no longer on the UN sanctions list.', ['QDi.008 removed-from-list inst-un']],
    [
      'en',
      'The UN Security Council imposed sanctions on Al-Shabaab in April 2010.',
      ['SOe.001 listed-by inst-un-security-council 2010-04'],
    ],
    ['ru', '«Сеть Хаккани» с 2012 года под санкциями ООН.', ['TAe.012 listed-by inst-un 2012/..']],
    [
      'ru',
      'Масуд Азхар — фигурант санкционного списка Совета Безопасности ООН с 1 мая 2019 года.',
      ['QDi.422 listed-by inst-un-security-council 2019-05-01/..'],
    ],
    [
      'ru',
      'В апреле 2010 года Совбез включил в перечень «Аш-Шабааб», а в мае 2014-го — «Боко харам».',
      ['SOe.001 listed-by inst-un-security-council 2010-04', 'QDe.138 listed-by inst-un-security-council 2014-05'],
    ],
    ['ru', 'США признали «Аш-Шабааб» террористической организацией в 2008 году.', ['SOe.001 listed-by US 2008']],
    ['ar', 'بوكو حرام مشمولة بعقوبات الأمم المتحدة منذ مايو 2014.', ['QDe.138 listed-by inst-un 2014-05/..']],
    ['ar', 'شبكة حقاني، الخاضعة لعقوبات أممية منذ نوفمبر 2012، نفت ذلك.', ['TAe.012 listed-by inst-un 2012-11/..']],
    [
      'ar',
      'أُدرجت جماعة بوكو حرام على قائمة مجلس الأمن في مايو 2014، وتبعتها شبكة حقاني في يونيو 2015.',
      ['QDe.138 listed-by inst-un-security-council 2014-05', 'TAe.012 listed-by inst-un-security-council 2015-06'],
    ],
    [
      'ar',
      'رفعت لجنة مجلس الأمن اسم أسامة بن لادن عن قائمة العقوبات في 21 فبراير 2013.',
      ['QDi.008 removed-from-list inst-un-security-council 2013-02-21'],
    ],
    [
      'en',
      'Officials named Jaish-e-Mohammed (JeM) and Boko Haram, both of which the UN Security Council sanctioned in 2014.',
      ['QDe.019 listed-by inst-un-security-council 2014', 'QDe.138 listed-by inst-un-security-council 2014'],
    ],
    [
      'ru',
      'Совбез внёс «Боко харам» в перечень в мае 2014 года; Масуд Азхар числится там с мая 2019 года.',
      ['QDe.138 listed-by inst-un-security-council 2014-05', 'QDi.422 listed-by inst-un-security-council 2019-05/..'],
    ],
    [
      'ar',
      'أدرجت وزارة الخزانة شركة "النورس للصرافة" على لائحتها السوداء.',
      ['«النورس للصرافة» listed-by «وزارة الخزانة»'],
    ],
    [
      'ar',
      'رحبت جامعة الدول العربية بإدراج مجلس الأمن شبكة حقاني على قائمة العقوبات.',
      ['TAe.012 listed-by inst-un-security-council'],
    ],
    ['en', 'The Taliban met the Security Council on Monday.', []],
    ['en', 'Al-Shabaab worked under a list of rules.', []],
  ])('%s %s', (language, text, expected) => {
    expect(rows(text, language)).toEqual(expected)
  })
})

describe('ends in another order, joined or left out', () => {
  it.each([
    [
      'ru',
      'В провинциях Гильменд и Кандагар находятся до 400 боевиков «Аль-Каиды».',
      ['QDe.004 present-in AF-helmand', 'QDe.004 present-in AF-kandahar'],
    ],
    [
      'ru',
      'От «Исламского движения Узбекистана» в 2002 году откололся «Союз исламского джихада».',
      ['QDe.119 split-from QDe.010'],
    ],
    ['ru', 'Сообщалось, что ИГИЛ и «Боко харам» могут слиться.', ['QDe.115 possible merged-with QDe.138']],
    [
      'ru',
      'Масуд Азхар, основатель и бессменный глава «Джаиш-е-Мохаммад», жил в Бахавалпуре.',
      ['QDi.422 leader-of QDe.019', 'QDi.422 founded QDe.019'],
    ],
    ['ru', 'Гулмурод Халимов объявил о вступлении в ряды ИГИЛ.', ['QDi.372 joined QDe.115']],
    [
      'en',
      'JNIM pledged allegiance to Al-Qaida, and ISGS to ISIL.',
      ['QDe.159 pledged-to QDe.004', 'QDe.163 pledged-to QDe.115'],
    ],
    [
      'en',
      'ISIL-Khorasan carried out attacks in Kabul, Kunar and Nangarhar.',
      ['QDe.161 present-in AF-kabul', 'QDe.161 present-in AF-kunar', 'QDe.161 present-in region-nangarhar'],
    ],
    ['en', 'Al-Nusrah Front, which Ahmed al-Sharaa once led, changed its name.', ['QDi.317 leader-of QDe.137 [once]']],
    ['en', 'The Islamic Movement of Uzbekistan met its ally Al-Qaida.', ['QDe.010 allied-with QDe.004']],
    ['ar', 'قالت الوزارة إن شبكة حقاني "لا تزال جزءا من حركة طالبان".', ['TAe.012 branch-of org-taliban']],
    ['ar', 'غل مراد حليموف، الضابط السابق الذي التحق بداعش في 2015، اختفى.', ['QDi.372 joined QDe.115 2015']],
    [
      'ar',
      'اتحاد الجهاد الإسلامي، المنشق عن الحركة الإسلامية في أوزبكستان، غير معروف.',
      ['QDe.119 split-from QDe.010'],
    ],
    ['ru', 'В Кундузе действуют новые правила движения.', []],
    ['ar', 'وأضاف مجلس الأمن أن حركة طالبان لم تلتزم في عام 2021 بقائمة المطالب.', []],
    ['en', 'The Security Council met on Monday. The Taliban added two seats to the list of delegates.', []],
  ])('%s %s', (language, text, expected) => {
    expect(rows(text, language)).toEqual(expected)
  })
})
