// Generated from data/reading/kk/ by scripts/generate/reading-words.ts. Do not edit.
import type { Words } from '../words-types.ts'

/** Folded words, a tab, and the roles they can play. */
export const words: Words = {
  dates: `
ай	monthNoun=1;span=month
айы	monthNoun=1
айында	monthNoun=1
айының	monthNoun=1
апта	weekNoun=1;span=week
аралығында	between=1
арасында	between=1
аяғы	part=END
ақпан	month=2
бастап	since=1
басы	part=START
бейсенбі	weekday=4
бері	since=1
биылғы	rel=0
былтырғы	rel=-1
бірінші	ord=1
бұрын	ago=1;before=1
дейін	until=1
дүйсенбі	weekday=1
екінші	ord=2
ертең	dayOffset=1
жазы	season=22
жартыжылдығы	halfNoun=1
жартысы	halfNoun=1
жексенбі	weekday=0
желтоқсан	month=12
жиырмасыншы	ord=20
жыл	yearNoun=1;span=year
жылғы	yearly=1
жұма	weekday=5
және	and=1
кейін	after=1
келесі	rel=1
кеше	dayOffset=-1
күз	season=23
күзі	season=23
күн	span=day
күні	dayNoun=1
көктем	season=21
көктемі	season=21
мамыр	month=5
маусым	month=6
мен	with=1
наурыз	month=3
ортасы	part=MID
осы	rel=0
сейсенбі	weekday=2
сенбі	weekday=6
соңы	part=END
сәрсенбі	weekday=3
сәуір	month=4
тамыз	month=8
тоқсан	quarterNoun=1
тоқсаны	quarterNoun=1
төртінші	ord=4
шілде	month=7
ғасыр	centuryNoun=1
қазан	month=10
қараша	month=11
қаңтар	month=1
қыркүйег	month=9
қыркүйек	month=9
қысы	season=24
үшінші	ord=3
өткен	rel=-1
`,
  figures: `
адам	noun=person;lemma=адам
аз	opAfter=lt
азамат	noun=person;lemma=азамат
ай	noun=month;lemma=ай
аккаунт	noun=account;lemma=аккаунт
алпыс	num=60
алты	num=6
апта	noun=week;lemma=апта
арна	noun=channel;lemma=арна
артық	opAfter=gt
астам	opAfter=gt
аудан	noun=city;lemma=аудан
ауыл	noun=city;lemma=ауыл
ашық	adj=open
ақш доллары	currency=USD
бала	noun=person;lemma=бала
бап	naming=1
бейне	noun=video;lemma=бейне
белсенді	adj=active
бес	num=5
бойынша	stop=1
болған	stop=1
бомба	noun=weapon;lemma=бомба
босқын	noun=person;lemma=босқын
бір	num=1
бір жарым	num=1.5
бірақ	stop=1
бірнеше	vagueFew=1
бұл	stop=1
бұғатталған	adj=suspended
видео	noun=video;lemma=видео
да	stop=1
де	stop=1
дейін	rangeClose=1
дейінгі	rangeClose=1
деп	stop=1
доллар	currency=USD
дүние жүзі	stop=1
еді	stop=1
екі	num=2
ел	noun=country;lemma=ел
елу	num=50
емес	stop=1
еуро	currency=EUR
ең көбі	op=le
жабық	adj=closed
жазба	noun=post;lemma=жазба
жазылушы	noun=follower;lemma=жазылушы
жараланған	noun=wounded;lemma=жараланған
жаралы	noun=wounded;lemma=жаралы
жарылыс	noun=attack;lemma=жарылыс
жас	stop=1
жастағы	stop=1
жауынгер	noun=fighter;lemma=жауынгер
жаңа	adj=new
жергілікті	adj=local
жетпіс	num=70
жеті	num=7
жиырма	num=20
журналист	noun=person;lemma=журналист
жуық	opAfter=approx
жыл	noun=year;lemma=жыл
жүз	num=100
жүздеген	vague=100
және	stop=1
зымыран	noun=weapon;lemma=зымыран
кем	opAfter=lt
кем дегенде	op=ge
кемінде	op=ge
кепілге алынған	noun=hostage;lemma=кепілге алынған
километр	noun=kilometre;lemma=километр
км	noun=kilometre;lemma=км
компания	noun=organisation;lemma=компания
кісі	noun=person;lemma=кісі
күдікті	noun=arrested;lemma=күдікті
күн	noun=day;lemma=күн
кәсіпорын	noun=organisation;lemma=кәсіпорын
көлік	noun=vehicle;lemma=көлік
көп	opAfter=gt
лаңкес	noun=militant;lemma=лаңкес
мемлекет	noun=country;lemma=мемлекет
мен	stop=1
мигрант	noun=person;lemma=мигрант
миллиард	scale=1000000000
миллион	scale=1000000
млн	scale=1000000;abbreviation=1
млрд	scale=1000000000;abbreviation=1
мың	scale=1000
мыңдаған	vague=1000
мүше	noun=member;lemma=мүше
нөмірі	naming=1
облыс	noun=city;lemma=облыс
он	num=10
он мыңдаған	vague=10000
ондаған	vague=10
осы	stop=1
отбасы	noun=family;lemma=отбасы
отыз	num=30
пайдаланушы	noun=subscriber;lemma=пайдаланушы
пайыз	percent=1
парақша	noun=page;lemma=парақша
сайт	noun=site;lemma=сайт
сарбаз	noun=soldier;lemma=сарбаз
сағат	noun=hour;lemma=сағат
сегіз	num=8
сексен	num=80
содыр	noun=fighter;lemma=содыр
тармақ	naming=1
телеграм - арна	noun=channel;lemma=телеграм-арна
террорист	noun=militant;lemma=террорист
теңге	currency=KZT
тонна	noun=tonne;lemma=тонна
топ	noun=group;lemma=топ
тоғыз	num=9
тоқсан	num=90
тіл	noun=language;lemma=тіл
түрлі	adj=different
тұрғын	noun=person;lemma=тұрғын
төрт	num=4
хабарлама	noun=message;lemma=хабарлама
шабуыл	noun=attack;lemma=шабуыл
шамамен	op=approx
шамасында	opAfter=approx
шақырым	noun=kilometre;lemma=шақырым
шетелдік	adj=foreign
экстремист	noun=militant;lemma=экстремист
қаза тапқан	noun=killed;lemma=қаза тапқан
қала	noun=city;lemma=қала
қарар	naming=1
қарулы	adj=armed
қолданушы	noun=subscriber;lemma=қолданушы
қырық	num=40
құрбан	noun=killed;lemma=құрбан
үш	num=3
үшін	stop=1
ұйым	noun=group;lemma=ұйым
ұсталған	noun=arrested;lemma=ұсталған
әйел	noun=person;lemma=әйел
әртүрлі	adj=different
әскери	noun=soldier;lemma=әскери
`,
  grammar: {
    decimal: ',',
    endings: {
      'лар': 'plural',
      'лер': 'plural',
      'дар': 'plural',
      'дер': 'plural',
      'тар': 'plural',
      'тер': 'plural',
      'ы': 'plain',
      'і': 'plain',
      'сы': 'plain',
      'сі': 'plain',
      'ның': 'plain',
      'нің': 'plain',
      'дың': 'plain',
      'дің': 'plain',
      'тың': 'plain',
      'тің': 'plain',
      'ын': 'plain',
      'ін': 'plain',
      'н': 'plain',
      'ны': 'plain',
      'ні': 'plain',
      'ды': 'plain',
      'ді': 'plain',
      'ты': 'plain',
      'ті': 'plain',
      'дағы': 'plain',
      'дегі': 'plain',
      'тағы': 'plain',
      'тегі': 'plain',
      'ндағы': 'plain',
      'ндегі': 'plain',
      'мен': 'plain',
      'бен': 'plain',
      'пен': 'plain',
      'шы': 'plain',
      'ші': 'plain',
      'ғы': 'plain',
      'гі': 'plain',
      'да': 'in',
      'де': 'in',
      'та': 'in',
      'те': 'in',
      'нда': 'in',
      'нде': 'in',
      'дан': 'from',
      'ден': 'from',
      'тан': 'from',
      'тен': 'from',
      'нан': 'from',
      'нен': 'from',
      'ға': 'to',
      'ге': 'to',
      'қа': 'to',
      'ке': 'to',
      'на': 'to',
      'не': 'to',
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
        'year yearly day month',
        'year yearNoun month monthNoun?',
        'year yearly month',
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
      bare: ['year', 'month', 'year yearNoun'],
      parts: ['P part', 'rel (yearNoun|monthNoun) part'],
      ranges: [
        'P - P yearNoun? <between>?',
        'day - P',
        'year (yearNoun|yearly) day - day month',
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
    triggers: ['топ', 'тобы', 'тобының', 'ұйым', 'ұйымы', 'ұйымының', 'қозғалыс', 'қозғалысы'],
  },
}
