// Generated from data/reading/ky/ by scripts/generate/reading-words.ts. Do not edit.
import type { Words } from '../words-types.ts'

/** Folded words, a tab, and the roles they can play. */
export const words: Words = {
  dates: `
август	month=8
ай	monthNoun=1;span=month
айы	monthNoun=1
айында	monthNoun=1
айынын	monthNoun=1
акыры	part=END
апрел	month=4
апрель	month=4
апта	weekNoun=1;span=week
аралыгында	between=1
арасында	between=1
аягы	part=END
баштап	since=1
баштары	part=START
башы	part=START
башында	part=START
бейшемби	weekday=4
бери	since=1
биринчи	ord=1
бул	rel=0
быйылкы	rel=0
декабр	month=12
декабрь	month=12
дүйшөмбү	weekday=1
жаз	season=21
жазы	season=21
жай	season=22
жайы	season=22
жана	and=1
жарым жылдыгы	halfNoun=1
жарымы	halfNoun=1
жекшемби	weekday=0
жума	weekday=5;weekNoun=1
жыйырманчы	ord=20
жыл	yearNoun=1;span=year
илгери	ago=1
ишемби	weekday=6
июл	month=7
июль	month=7
июн	month=6
июнь	month=6
кварталы	quarterNoun=1
келерки	rel=1
кечээ	dayOffset=-1
кийин	after=1
кийинки	rel=1
кылым	centuryNoun=1
кыш	season=24
кышы	season=24
күз	season=23
күзү	season=23
күн	span=day
күнү	dayNoun=1
май	month=5
март	month=3
менен	with=1
мурда	ago=1;before=1
мурун	ago=1;before=1
ноябр	month=11
ноябрь	month=11
октябр	month=10
октябрь	month=10
орто чени	part=MID
орто ченинде	part=MID
ортосу	part=MID
ортосунда	between=1
сентябр	month=9
сентябрь	month=9
соңу	part=END
тартып	since=1
төртүнчү	ord=4
ушул	rel=0
феврал	month=2
февраль	month=2
чейин	until=1
чейреги	quarterNoun=1
чейрек	quarterNoun=1
шаршемби	weekday=3
шейшемби	weekday=2
экинчи	ord=2
эртең	dayOffset=1
январ	month=1
январь	month=1
үчүнчү	ord=3
өткөн	rel=-1
`,
  figures: `
автоунаа	noun=vehicle;lemma=автоунаа
адам	noun=person;lemma=адам
аз	opAfter=lt
ай	noun=month;lemma=ай
айыл	noun=city;lemma=айыл
аккаунт	noun=account;lemma=аккаунт
активдүү	adj=active
акш доллары	currency=USD
алты	num=6
алтымыш	num=60
апта	noun=week;lemma=апта
ар	stop=1
ар түрдүү	adj=different
аскер	noun=soldier;lemma=аскер
ачык	adj=open
ашуун	opAfter=gt
ашык	opAfter=gt
аял	noun=person;lemma=аял
бала	noun=person;lemma=бала
баракча	noun=page;lemma=баракча
барымтадагы	noun=hostage;lemma=барымтадагы
беренеси	naming=1
беш	num=5
билдирүү	noun=message;lemma=билдирүү
бир	num=1
бир жарым	num=1.5
бир нече	vagueFew=1
бирок	stop=1
болгон	stop=1
болжол менен	op=approx
болжолдуу	op=approx
бомба	noun=weapon;lemma=бомба
боюнча	stop=1
бул	stop=1
бөгөттөлгөн	adj=suspended
видео	noun=video;lemma=видео
да	stop=1
де	stop=1
деп	stop=1
доллар	currency=USD
евро	currency=EUR
жабык	adj=closed
жазылуучу	noun=follower;lemma=жазылуучу
жакын	opAfter=approx
жана	stop=1
жарадар	noun=wounded;lemma=жарадар
жаракат алган	noun=wounded;lemma=жаракат алган
жаран	noun=person;lemma=жаран
жардыруу	noun=attack;lemma=жардыруу
жаш	stop=1
жаштагы	stop=1
жаңы	adj=new
жергиликтүү	adj=local
жети	num=7
жетимиш	num=70
жок дегенде	op=ge
жоокер	noun=soldier;lemma=жоокер
жоочу	noun=fighter;lemma=жоочу
журналист	noun=person;lemma=журналист
жыйырма	num=20
жыл	noun=year;lemma=жыл
жүз	num=100
жүздөгөн	vague=100
ишкана	noun=organisation;lemma=ишкана
каза болгон	noun=killed;lemma=каза болгон
камактагы	noun=arrested;lemma=камактагы
канал	noun=channel;lemma=канал
кармалган	noun=arrested;lemma=кармалган
катталуучу	noun=follower;lemma=катталуучу
качкын	noun=person;lemma=качкын
кеминде	op=ge
километр	noun=kilometre;lemma=километр
киши	noun=person;lemma=киши
км	noun=kilometre;lemma=км
кол салуу	noun=attack;lemma=кол салуу
колдонуучу	noun=subscriber;lemma=колдонуучу
компания	noun=organisation;lemma=компания
куралдуу	adj=armed
куралчан	adj=armed
курман болгон	noun=killed;lemma=курман болгон
курмандык	noun=killed;lemma=курмандык
кырк	num=40
күн	noun=day;lemma=күн
көп	opAfter=gt
мамлекет	noun=country;lemma=мамлекет
менен	stop=1
мигрант	noun=person;lemma=мигрант
миллиард	scale=1000000000
миллион	scale=1000000
миң	scale=1000
миңдеген	vague=1000
млн	scale=1000000;abbreviation=1
млрд	scale=1000000000;abbreviation=1
мүчө	noun=member;lemma=мүчө
номери	naming=1
облус	noun=city;lemma=облус
он	num=10
он миңдеген	vague=10000
ондогон	vague=10
отуз	num=30
ошол	stop=1
пайыз	percent=1
пост	noun=post;lemma=пост
пункту	naming=1
район	noun=city;lemma=район
ракета	noun=weapon;lemma=ракета
саат	noun=hour;lemma=саат
сайт	noun=site;lemma=сайт
сегиз	num=8
сексен	num=80
согушкер	noun=fighter;lemma=согушкер
сом	currency=KGS
тарапкер	noun=member;lemma=тарапкер
тегереги	opAfter=approx
террорчу	noun=militant;lemma=террорчу
тил	noun=language;lemma=тил
тогуз	num=9
токсон	num=90
токтом	naming=1
тонна	noun=tonne;lemma=тонна
топ	noun=group;lemma=топ
тургун	noun=person;lemma=тургун
төрт	num=4
унаа	noun=vehicle;lemma=унаа
уюм	noun=group;lemma=уюм
чабуул	noun=attack;lemma=чабуул
чакырым	noun=kilometre;lemma=чакырым
чамалуу	opAfter=approx
чейин	rangeClose=1
чейинки	rangeClose=1
чет элдик	adj=foreign
шаар	noun=city;lemma=шаар
шектүү	noun=arrested;lemma=шектүү
эки	num=2
эки жарым	num=2.5
экстремист	noun=militant;lemma=экстремист
эле	stop=1
элүү	num=50
эмес	stop=1
эркек	noun=person;lemma=эркек
эң көп дегенде	op=le
үй - бүлө	noun=family;lemma=үй-бүлө
үч	num=3
үчүн	stop=1
өлкө	noun=country;lemma=өлкө
`,
  grammar: {
    decimal: ',',
    endings: {
      'лар': 'plural',
      'лер': 'plural',
      'лор': 'plural',
      'лөр': 'plural',
      'дар': 'plural',
      'дер': 'plural',
      'дор': 'plural',
      'дөр': 'plural',
      'тар': 'plural',
      'тер': 'plural',
      'тор': 'plural',
      'төр': 'plural',
      'ы': 'plain',
      'и': 'plain',
      'у': 'plain',
      'ү': 'plain',
      'сы': 'plain',
      'си': 'plain',
      'су': 'plain',
      'сү': 'plain',
      'нын': 'plain',
      'нин': 'plain',
      'нун': 'plain',
      'нүн': 'plain',
      'дын': 'plain',
      'дин': 'plain',
      'дун': 'plain',
      'дүн': 'plain',
      'тын': 'plain',
      'тин': 'plain',
      'тун': 'plain',
      'түн': 'plain',
      'ны': 'plain',
      'ни': 'plain',
      'ну': 'plain',
      'нү': 'plain',
      'ды': 'plain',
      'ди': 'plain',
      'ду': 'plain',
      'дү': 'plain',
      'ты': 'plain',
      'ти': 'plain',
      'ту': 'plain',
      'тү': 'plain',
      'дагы': 'plain',
      'деги': 'plain',
      'догу': 'plain',
      'дөгү': 'plain',
      'тагы': 'plain',
      'теги': 'plain',
      'тогу': 'plain',
      'төгү': 'plain',
      'чы': 'plain',
      'чи': 'plain',
      'да': 'in',
      'де': 'in',
      'до': 'in',
      'дө': 'in',
      'та': 'in',
      'те': 'in',
      'то': 'in',
      'тө': 'in',
      'нда': 'in',
      'нде': 'in',
      'ндо': 'in',
      'ндө': 'in',
      'дан': 'from',
      'ден': 'from',
      'дон': 'from',
      'дөн': 'from',
      'тан': 'from',
      'тен': 'from',
      'тон': 'from',
      'төн': 'from',
      'нан': 'from',
      'нен': 'from',
      'нон': 'from',
      'нөн': 'from',
      'га': 'to',
      'ге': 'to',
      'го': 'to',
      'гө': 'to',
      'ка': 'to',
      'ке': 'to',
      'ко': 'to',
      'кө': 'to',
      'на': 'to',
      'не': 'to',
      'но': 'to',
      'нө': 'to',
      'а': 'to',
      'е': 'to',
    },
    elisions: [],
    apostrophe: false,
    compounds: false,
    solarYears: false,
    dates: {
      whole: [
        'year yearNoun day month',
        'year yearNoun month monthNoun?',
        'weekday? day month year?',
        'month year',
        'month monthNoun',
        'month <in>',
        'rel yearNoun day month',
        'rel yearNoun month monthNoun?',
        'decade yearNoun plural',
        'year yearNoun',
        'year <in>',
        'year yearNoun ord (halfNoun|quarterNoun)',
        'rel yearNoun ord (halfNoun|quarterNoun)',
        'year yearNoun season',
        'ord centuryNoun',
        'rel (yearNoun|monthNoun|weekNoun)',
        'rel month',
        'rel weekday',
        'weekday <dayNoun>',
        'count span ago',
        'dayOffset',
        'digits',
      ],
      bare: ['year', 'month'],
      parts: ['P part', 'rel (yearNoun|monthNoun) part'],
      ranges: [
        'P - P yearNoun? <between>?',
        'day - P',
        'year yearNoun day - day month',
        'P (and|with) P yearNoun? <between>',
        'P <from> P <to>? <until>',
        'day <from> P <to>? <until>',
      ],
      since: ['P <from> <since>'],
      until: ['P <to>? <until>'],
      before: ['P <from> <before>'],
      after: ['P <from> <after>'],
    },
    figures: [
      'op? V adj? (adj|word)? N opAfter?',
      'op? V opAfter adj? (adj|word)? N',
      'op? V (-|from) V to? rangeClose? adj? (adj|word)? N',
      'op? V percent',
      'op? V opAfter? money',
      'op? V (-|from) V to? rangeClose? (money|percent)',
      'vague adj? (adj|word)? N',
      'vagueFew (scale|vague)? adj? (adj|word)? N',
      'op V',
    ],
    triggers: ['топ', 'тобу', 'уюм', 'уюму', 'уюмунун', 'кыймыл', 'кыймылы', 'группировкасы'],
  },
}
