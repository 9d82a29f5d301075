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
автоунаа	noun=vehicle
адам	noun=person
аз	opAfter=lt
ай	noun=month
айыл	noun=city
аккаунт	noun=account
активдүү	adj=active
акш доллары	currency=USD
алты	num=6
алтымыш	num=60
апта	noun=week
ар	stop=1
ар түрдүү	adj=different
аскер	noun=soldier
ачык	adj=open
ашуун	opAfter=gt
ашык	opAfter=gt
аял	noun=person
бала	noun=person
баракча	noun=page
барымтадагы	noun=hostage
беренеси	naming=1
беш	num=5
билдирүү	noun=message
бир	num=1
бир жарым	num=1.5
бир нече	vagueFew=1
бирок	stop=1
болгон	stop=1
болжол менен	op=approx
болжолдуу	op=approx
бомба	noun=weapon
боюнча	stop=1
бул	stop=1
бөгөттөлгөн	adj=suspended
видео	noun=video
да	stop=1
де	stop=1
деп	stop=1
доллар	currency=USD
евро	currency=EUR
жабык	adj=closed
жазылуучу	noun=follower
жакын	opAfter=approx
жана	stop=1
жарадар	noun=wounded
жаракат алган	noun=wounded
жаран	noun=person
жардыруу	noun=attack
жаш	stop=1
жаштагы	stop=1
жаңы	adj=new
жергиликтүү	adj=local
жети	num=7
жетимиш	num=70
жок дегенде	op=ge
жоокер	noun=soldier
жоочу	noun=fighter
журналист	noun=person
жыйырма	num=20
жыл	noun=year
жүз	num=100
жүздөгөн	vague=100
ишкана	noun=organisation
каза болгон	noun=killed
камактагы	noun=arrested
канал	noun=channel
кармалган	noun=arrested
катталуучу	noun=follower
качкын	noun=person
кеминде	op=ge
километр	noun=kilometre
киши	noun=person
км	noun=kilometre
кол салуу	noun=attack
колдонуучу	noun=subscriber
компания	noun=organisation
куралдуу	adj=armed
куралчан	adj=armed
курман болгон	noun=killed
курмандык	noun=killed
кырк	num=40
күн	noun=day
көп	opAfter=gt
мамлекет	noun=country
менен	stop=1
мигрант	noun=person
миллиард	scale=1000000000
миллион	scale=1000000
миң	scale=1000
миңдеген	vague=1000
млн	scale=1000000;abbreviation=1
млрд	scale=1000000000;abbreviation=1
мүчө	noun=member
номери	naming=1
облус	noun=city
он	num=10
он миңдеген	vague=10000
ондогон	vague=10
отуз	num=30
ошол	stop=1
пайыз	percent=1
пост	noun=post
пункту	naming=1
район	noun=city
ракета	noun=weapon
саат	noun=hour
сайт	noun=site
сегиз	num=8
сексен	num=80
согушкер	noun=fighter
сом	currency=KGS
тарапкер	noun=member
тегереги	opAfter=approx
террорчу	noun=militant
тил	noun=language
тогуз	num=9
токсон	num=90
токтом	naming=1
тонна	noun=tonne
топ	noun=group
тургун	noun=person
төрт	num=4
унаа	noun=vehicle
уюм	noun=group
чабуул	noun=attack
чакырым	noun=kilometre
чамалуу	opAfter=approx
чейин	rangeClose=1
чейинки	rangeClose=1
чет элдик	adj=foreign
шаар	noun=city
шектүү	noun=arrested
эки	num=2
эки жарым	num=2.5
экстремист	noun=militant
эле	stop=1
элүү	num=50
эмес	stop=1
эркек	noun=person
эң көп дегенде	op=le
үй - бүлө	noun=family
үч	num=3
үчүн	stop=1
өлкө	noun=country
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
