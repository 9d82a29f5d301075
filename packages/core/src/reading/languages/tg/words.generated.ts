// Generated from data/reading/tg/ by scripts/generate/reading-words.ts. Do not edit.
import type { Words } from '../words-types.ts'

/** Folded words, a tab, and the roles they can play. */
export const words: Words = {
  dates: `
аввал	ord=1
аввали	ord=1;part=START
аввалҳои	part=START
август	month=8
аз	from=1
апрел	month=4
апрель	month=4
асри	centuryNoun=1
ба ин сӯ	since=1
байни	between=1
баъд аз	after=1
баҳор	season=21
бисту якум	ord=21
бистум	ord=20
ва	and=1
гузашта	rel=-1
гузаштаи	rel=-1
дар	in=1
дар давоми	in=1
декабр	month=12
декабрь	month=12
дирӯз	dayOffset=-1
дуввум	ord=2
душанбе	weekday=1
дуюм	ord=2
дуюми	ord=2
зимистон	season=24
ибтидои	part=START
ин ҷониб	since=1
инҷониб	since=1
июл	month=7
июль	month=7
июн	month=6
июнь	month=6
маи	month=5
май	month=5
март	month=3
миенаи	part=MID
миенаҳои	part=MID
миени	between=1
моҳ	monthNoun=1;span=month
моҳи	monthNoun=1
нахуст	ord=1
нахусти	ord=1
нимаи	part=MID;halfNoun=1
нимсолаи	halfNoun=1
ноябр	month=11
ноябрь	month=11
нуздаҳум	ord=19
октябр	month=10
октябрь	month=10
охири	part=END
охирҳои	part=END
оянда	rel=1
ояндаи	rel=1
оғози	part=START
панҷшанбе	weekday=4
пас аз	after=1
пеш	ago=1
пеш аз	before=1
поени	part=END
рӯз	span=day
рӯзи	dayNoun=1
саввум	ord=3
семоҳаи	quarterNoun=1
сентябр	month=9
сентябрь	month=9
сешанбе	weekday=2
сеюм	ord=3
сеюми	ord=3
сол	yearNoun=1;span=year
соли	yearNoun=1
солҳои	yearNoun=1
тирамоҳ	season=23
то	until=1
тобистон	season=22
ум	ordEnding=1
уми	ordEnding=1
фардо	dayOffset=1
феврал	month=2
февраль	month=2
чаҳорум	ord=4
чорум	ord=4
чоруми	ord=4
чоршанбе	weekday=3
чоряки	quarterNoun=1
шанбе	weekday=6
юм	ordEnding=1
юми	ordEnding=1
якум	ord=1
якуми	ord=1
якшанбе	weekday=0
январ	month=1
январь	month=1
қабл	ago=1
қабл аз	before=1
қарни	centuryNoun=1
ҳафта	weekNoun=1;span=week
ҳафтаи	weekNoun=1
ҷории	rel=0
ҷорӣ	rel=0
ҷумъа	weekday=5
`,
  figures: `
адад	classifier=1
аз	rangeOpen=1;of=1
аккаунт	noun=account;lemma=аккаунт
аммо	stop=1
аскар	noun=soldier;lemma=аскар
аст	stop=1
аъзо	noun=member;lemma=аъзо
ба	stop=1
байни	rangeOpen=1
банди	naming=1
барои	stop=1
баъди	stop=1
беш аз	op=gt
бештар аз	op=gt
бист	num=20
бисту	num=20
бо	stop=1
боздоштшуда	noun=arrested;lemma=боздоштшуда
бомба	noun=weapon;lemma=бомба
буд	stop=1
ва	rangeAnd=1;stop=1
видео	noun=video;lemma=видео
вилоят	noun=city;lemma=вилоят
гаравгон	noun=hostage;lemma=гаравгон
гумонбар	noun=arrested;lemma=гумонбар
гуногун	adj=different
гурӯҳ	noun=group;lemma=гурӯҳ
давлат	noun=country;lemma=давлат
дар	stop=1
дар ҳудуди	op=approx
дарсад	percent=1
даҳ	num=10
даҳҳо	vague=10
деҳа	noun=city;lemma=деҳа
доллар	currency=USD
доллари амрикоӣ	currency=USD
доллари има	currency=USD
дона	classifier=1
ду	num=2
дувоздаҳ	num=12
дусад	num=200
е	stop=1
евро	currency=EUR
ездаҳ	num=11
журналист	noun=person;lemma=журналист
забон	noun=language;lemma=забон
зан	noun=person;lemma=зан
захмӣ	noun=wounded;lemma=захмӣ
зиеда аз	op=gt
зиедтар аз	op=gt
ин	stop=1
ифротгаро	noun=militant;lemma=ифротгаро
ифротӣ	noun=militant;lemma=ифротӣ
камаш	op=ge
камтар аз	op=lt
канал	noun=channel;lemma=канал
кард	stop=1
карданд	stop=1
кас	noun=person;lemma=кас
ки	stop=1
километр	noun=kilometre;lemma=километр
кишвар	noun=country;lemma=кишвар
км	noun=kilometre;lemma=км
корбар	noun=subscriber;lemma=корбар
кушта	noun=killed;lemma=кушта
кӯдак	noun=person;lemma=кӯдак
мамлакат	noun=country;lemma=мамлакат
мард	noun=person;lemma=мард
маҳбус	noun=arrested;lemma=маҳбус
маҷрӯҳ	noun=wounded;lemma=маҷрӯҳ
миллиард	scale=1000000000
миллион	scale=1000000
млн	scale=1000000;abbreviation=1
млрд	scale=1000000000;abbreviation=1
моддаи	naming=1
мошин	noun=vehicle;lemma=мошин
моҳ	noun=month;lemma=моҳ
мусаллаҳ	adj=armed
мушак	noun=weapon;lemma=мушак
муҳоҷир	noun=person;lemma=муҳоҷир
на бештар аз	op=le
на камтар аз	op=ge
нав	adj=new
навад	num=90
наваду	num=90
навор	noun=video;lemma=навор
наздик ба	op=approx
нафар	classifier=1;noun=person;lemma=нафар
низ	stop=1
низомӣ	noun=soldier;lemma=низомӣ
ноҳия	noun=city;lemma=ноҳия
нуздаҳ	num=19
нуҳ	num=9
нӯҳ	num=9
нӯҳсад	num=900
обуначӣ	noun=follower;lemma=обуначӣ
одам	noun=person;lemma=одам
оила	noun=family;lemma=оила
он	stop=1
паем	noun=message;lemma=паём
пайрав	noun=follower;lemma=пайрав
паноҳҷӯ	noun=person;lemma=паноҳҷӯ
панҷ	num=5
панҷоҳ	num=50
панҷоҳу	num=50
панҷсад	num=500
понздаҳ	num=15
пост	noun=post;lemma=пост
рақами	naming=1
рубл	currency=RUB
рӯз	noun=day;lemma=рӯз
сад	num=100
саду	num=100
садҳо	vague=100
сайт	noun=site;lemma=сайт
сарбоз	noun=soldier;lemma=сарбоз
саҳифа	noun=page;lemma=саҳифа
саҳифаи	naming=1
се	num=3
сездаҳ	num=13
сесад	num=300
сию	num=30
соат	noun=hour;lemma=соат
созмон	noun=group;lemma=созмон
сокин	noun=person;lemma=сокин
сол	noun=year;lemma=сол
сола	stop=1
солаи	stop=1
сомона	noun=site;lemma=сомона
сомонӣ	currency=TJS
сӣ	num=30
тан	classifier=1;noun=person;lemma=тан
таркиш	noun=attack;lemma=таркиш
тахминан	op=approx
ташкилот	noun=group;lemma=ташкилот
тақрибан	op=approx
террорист	noun=militant;lemma=террорист
то	rangeAnd=1;stop=1
тонна	noun=tonne;lemma=тонна
тундрав	noun=militant;lemma=тундрав
узв	noun=member;lemma=узв
фаъол	adj=active
фоиз	percent=1
хориҷӣ	adj=foreign
худ	stop=1
чанд	vagueFew=1
чаҳор	num=4
чил	num=40
чилу	num=40
чор	num=4
чордаҳ	num=14
чорсад	num=400
шабака	noun=channel;lemma=шабака
шаст	num=60
шасту	num=60
шаш	num=6
шашсад	num=600
шаҳр	noun=city;lemma=шаҳр
шаҳрванд	noun=person;lemma=шаҳрванд
ширкат	noun=organisation;lemma=ширкат
шонздаҳ	num=16
шуд	stop=1
шуданд	stop=1
як	num=1
яксад	num=100
якчанд	vagueFew=1
қариб	op=approx
қатъномаи	naming=1
қонуни	naming=1
қурбонӣ	noun=killed;lemma=қурбонӣ
ҳабдаҳ	num=17
ҳадди аксар	op=le
ҳадди ақал	op=ge
ҳаждаҳ	num=18
ҳаз	scale=1000;abbreviation=1
ҳазор	scale=1000
ҳазорон	vague=1000
ҳазорҳо	vague=1000
ҳам	stop=1
ҳамла	noun=attack;lemma=ҳамла
ҳафт	num=7
ҳафта	noun=week;lemma=ҳафта
ҳафтод	num=70
ҳафтоду	num=70
ҳафтсад	num=700
ҳашт	num=8
ҳаштод	num=80
ҳаштоду	num=80
ҳаштсад	num=800
ҳисоб	noun=account;lemma=ҳисоб
ҳуҷум	noun=attack;lemma=ҳуҷум
ҷанговар	noun=fighter;lemma=ҷанговар
ҷангҷӯ	noun=fighter;lemma=ҷангҷӯ
ҷангӣ	noun=fighter;lemma=ҷангӣ
ҷонибдор	noun=member;lemma=ҷонибдор
`,
  grammar: {
    decimal: ',',
    endings: {
      'и': 'plain',
      'ҳо': 'plain',
      'ҳои': 'plain',
      'ро': 'plain',
      'ҳоро': 'plain',
      'он': 'plain',
      'ен': 'plain',
      'ени': 'plain',
      'они': 'plain',
      'гон': 'plain',
      'гони': 'plain',
      'у': 'plain',
      'ю': 'plain',
      'е': 'plain',
      'аш': 'plain',
      'ашон': 'plain',
      'ам': 'plain',
      'уми': 'plain',
    },
    elisions: [],
    apostrophe: false,
    compounds: false,
    solarYears: false,
    dates: {
      whole: [
        'weekday? day month yearNoun? year',
        'weekday? day month yearNoun rel',
        'day month',
        'monthNoun? month yearNoun? year',
        'monthNoun month',
        '<in> month',
        'yearNoun year',
        '<in> year',
        '(halfNoun|quarterNoun) ord yearNoun? year',
        '(halfNoun|quarterNoun) ord yearNoun rel',
        'season yearNoun? year',
        'yearNoun decade plain',
        'centuryNoun ord',
        '(yearNoun|monthNoun|weekNoun) rel',
        'weekday rel',
        'dayNoun weekday',
        'count span ago',
        'dayOffset',
        'digits',
      ],
      bare: ['year', 'month', 'yearNoun year', 'monthNoun? month yearNoun? year'],
      parts: ['part P', 'part (yearNoun|monthNoun) rel'],
      ranges: ['P - P', 'day - P', '<between> P and P', '<from> P <until> P', '<from> day <until> P'],
      since: ['<from> P <since>', '<since> P'],
      until: ['<until> P'],
      before: ['<before> P'],
      after: ['<after> P'],
    },
    figures: [
      'op? V classifier? of? adj? (adj|word)? N adj?',
      'op? (rangeOpen)? V (rangeAnd|-) V classifier? (adj|word)? N adj?',
      'op? V percent',
      'op? V money',
      'op? (rangeOpen)? V (rangeAnd|-) V (money|percent)',
      'vague classifier? (adj|word)? N adj?',
      'vagueFew (scale|vague)? classifier? (adj|word)? N adj?',
      'op V',
    ],
    triggers: [
      'гурӯҳ',
      'гурӯҳи',
      'созмон',
      'созмони',
      'ҳаракат',
      'ҳаракати',
      'ташкилот',
      'ташкилоти',
      'ҷунбиш',
      'ҷунбиши',
      'гурӯҳи террористии',
      'созмони террористии',
    ],
  },
}
