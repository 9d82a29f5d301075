// Generated from data/reading/uz/ by scripts/generate/reading-words.ts. Do not edit.
import type { Words } from '../words-types.ts'

/** Folded words, a tab, and the roles they can play. */
export const words: Words = {
  dates: `
aprel	month=4
asr	centuryNoun=1
avgust	month=8
avval	ago=1;before=1
avvalida	part=START
bahor	season=21
beri	since=1
bilan	with=1
birinchi	ord=1
boshi	part=START
boshida	part=START
boshidan	part=START
boshlab	since=1
boshlarida	part=START
bu	rel=0
buyon	since=1
chorag	quarterNoun=1
chorak	quarterNoun=1
chorshanba	weekday=3
dekabr	month=12
dushanba	weekday=1
ertaga	dayOffset=1
fevral	month=2
hafta	weekNoun=1;span=week
ikkinchi	ord=2
iyul	month=7
iyun	month=6
joriy	rel=0
juma	weekday=5
kecha	dayOffset=-1
kelasi	rel=1
keyin	after=1
keyingi	rel=1
kun	span=day
kuni	dayNoun=1
kuz	season=23
mart	month=3
may	month=5
muqaddam	ago=1
noyabr	month=11
o'rtalari	part=MID
o'rtasi	part=MID
o'rtasida	between=1
o'tgan	rel=-1
oktabr	month=10
oktyabr	month=10
oldin	ago=1;before=1
oralig'ida	between=1
orasida	between=1
oxiri	part=END
oxirlari	part=END
oy	monthNoun=1;span=month
oydan	monthNoun=1
oyi	monthNoun=1
oyida	monthNoun=1
oyining	monthNoun=1
payshanba	weekday=4
qish	season=24
sentabr	month=9
sentyabr	month=9
seshanba	weekday=2
shanba	weekday=6
shu	rel=0
so'ng	after=1
to'rtinchi	ord=4
uchinchi	ord=3
va	and=1
yakshanba	weekday=0
yakuni	part=END
yanvar	month=1
yarim yilligi	halfNoun=1
yarmi	halfNoun=1
yigirmanchi	ord=20
yil	yearNoun=1;span=year
yoz	season=22
аввал	ago=1;before=1
аввалида	part=START
август	month=8
апрел	month=4
апрель	month=4
аср	centuryNoun=1
баҳор	season=21
бери	since=1
билан	with=1
биринчи	ord=1
боши	part=START
бошида	part=START
бошлаб	since=1
бошларида	part=START
бу	rel=0
буен	since=1
ва	and=1
декабр	month=12
декабрь	month=12
душанба	weekday=1
ез	season=22
жорий	rel=0
жума	weekday=5
иккинчи	ord=2
июл	month=7
июль	month=7
июн	month=6
июнь	month=6
йигирманчи	ord=20
йил	yearNoun=1;span=year
кейин	after=1
кейинги	rel=1
келаси	rel=1
кеча	dayOffset=-1
куз	season=23
кун	span=day
куни	dayNoun=1
май	month=5
март	month=3
муқаддам	ago=1
ноябр	month=11
ноябрь	month=11
ой	monthNoun=1;span=month
ойи	monthNoun=1
ойида	monthNoun=1
ойининг	monthNoun=1
октябр	month=10
октябрь	month=10
олдин	ago=1;before=1
оралиғида	between=1
орасида	between=1
охири	part=END
охирлари	part=END
пайшанба	weekday=4
сентябр	month=9
сентябрь	month=9
сешанба	weekday=2
сўнг	after=1
тўртинчи	ord=4
учинчи	ord=3
феврал	month=2
февраль	month=2
чораг	quarterNoun=1
чорак	quarterNoun=1
чоршанба	weekday=3
шанба	weekday=6
шу	rel=0
эртага	dayOffset=1
якуни	part=END
якшанба	weekday=0
январ	month=1
январь	month=1
ярим йиллиги	halfNoun=1
ярми	halfNoun=1
ўрталари	part=MID
ўртаси	part=MID
ўтган	rel=-1
қиш	season=24
ҳафта	weekNoun=1;span=week
`,
  figures: `
a'zo	noun=member;lemma=a'zo
akkaunt	noun=account;lemma=akkaunt
ammo	stop=1
aqsh dollari	currency=USD
aqsh доллари	currency=USD
askar	noun=soldier;lemma=askar
atrofida	opAfter=approx
avtomobil	noun=vehicle;lemma=avtomobil
ayol	noun=person;lemma=ayol
band	naming=1
besh	num=5
bilan	stop=1
bir	num=1
bir necha	vagueFew=1
bir xil	stop=1
bir yarim	num=1.5
bloklangan	adj=suspended
bola	noun=person;lemma=bola
bomba	noun=weapon;lemma=bomba
bu	stop=1
chamasi	opAfter=approx
chet ellik	adj=foreign
dan kam	opAfter=lt
dan ko'p	opAfter=gt
dan ortiq	opAfter=gt
dan ziyod	opAfter=gt
davlat	noun=country;lemma=davlat
deb	stop=1
dollar	currency=USD
dona	classifier=1
edi	stop=1
ekstremist	noun=militant;lemma=ekstremist
ellik	num=50
emas	stop=1
eng kamida	op=ge
eng ko'pi	op=le
erkak	noun=person;lemma=erkak
esa	stop=1
faol	adj=active
foiz	percent=1
foydalanuvchi	noun=subscriber;lemma=foydalanuvchi
fuqaro	noun=person;lemma=fuqaro
ga yaqin	opAfter=approx
garovga olingan	noun=hostage;lemma=garovga olingan
gumonlanuvchi	noun=arrested;lemma=gumonlanuvchi
guruh	noun=group;lemma=guruh
hafta	noun=week;lemma=hafta
halok bo'lgan	noun=killed;lemma=halok bo'lgan
ham	stop=1
har	stop=1
harbiy	noun=soldier;lemma=harbiy
hujum	noun=attack;lemma=hujum
ikki	num=2
ikki yarim	num=2.5
jangari	noun=fighter;lemma=jangari
jangchi	noun=fighter;lemma=jangchi
jarohatlangan	noun=wounded;lemma=jarohatlangan
jurnalist	noun=person;lemma=jurnalist
kam	opAfter=lt
kamida	op=ge
kanal	noun=channel;lemma=kanal
kilometr	noun=kilometre;lemma=kilometr
kishi	noun=person;lemma=kishi
km	noun=kilometre;lemma=km
ko'p	opAfter=gt
ko'pi bilan	op=le
ko'proq	opAfter=gt
kompaniya	noun=organisation;lemma=kompaniya
korxona	noun=organisation;lemma=korxona
kun	noun=day;lemma=kun
lekin	stop=1
mahalliy	adj=local
mahbus	noun=arrested;lemma=mahbus
mamlakat	noun=country;lemma=mamlakat
mashina	noun=vehicle;lemma=mashina
milliard	scale=1000000000
million	scale=1000000
ming	scale=1000
minglab	vague=1000
mln	scale=1000000;abbreviation=1
mlrd	scale=1000000000;abbreviation=1
modda	naming=1
muhojir	noun=person;lemma=muhojir
nafar	classifier=1;noun=person;lemma=nafar
o'ldirilgan	noun=killed;lemma=o'ldirilgan
o'n	num=10
o'n minglab	vague=10000
o'nlab	vague=10
o'ttiz	num=30
obunachi	noun=follower;lemma=obunachi
ochiq	adj=open
odam	noun=person;lemma=odam
oila	noun=family;lemma=oila
olti	num=6
oltmish	num=60
ortiq	opAfter=gt
oy	noun=month;lemma=oy
portlash	noun=attack;lemma=portlash
post	noun=post;lemma=post
qariyb	op=approx
qirq	num=40
qishloq	noun=city;lemma=qishloq
qochqin	noun=person;lemma=qochqin
qurbon	noun=killed;lemma=qurbon
qurollangan	adj=armed
qurolli	adj=armed
raketa	noun=weapon;lemma=raketa
raqamli	naming=1
rezolyutsiya	naming=1
sahifa	noun=page;lemma=sahifa
sakkiz	num=8
sakson	num=80
salkam	op=approx
sayt	noun=site;lemma=sayt
shahar	noun=city;lemma=shahar
shu	stop=1
so'm	currency=UZS
soat	noun=hour;lemma=soat
ta	classifier=1
tarafdor	noun=member;lemma=tarafdor
tashkilot	noun=group;lemma=tashkilot
taxminan	op=approx
telegram kanali	noun=channel;lemma=telegram kanali
terrorchi	noun=militant;lemma=terrorchi
til	noun=language;lemma=til
to'qqiz	num=9
to'qson	num=90
to'rt	num=4
tonna	noun=tonne;lemma=tonna
tuman	noun=city;lemma=tuman
turli	adj=different
uch	num=3
uchun	stop=1
va	rangeAnd=1;stop=1
video	noun=video;lemma=video
videorolik	noun=video;lemma=videorolik
viloyat	noun=city;lemma=viloyat
xabar	noun=message;lemma=xabar
xorijiy	adj=foreign
xuruj	noun=attack;lemma=xuruj
yangi	adj=new
yaqin	opAfter=approx
yarador	noun=wounded;lemma=yarador
yetmish	num=70
yetti	num=7
yevro	currency=EUR
yigirma	num=20
yil	noun=year;lemma=yil
yopiq	adj=closed
yoshdagi	stop=1
yoshli	stop=1
yuz	num=100
yuzlab	vague=100
ziyod	opAfter=gt
автомобил	noun=vehicle;lemma=автомобил
аел	noun=person;lemma=аёл
аккаунт	noun=account;lemma=аккаунт
аммо	stop=1
аскар	noun=soldier;lemma=аскар
атрофида	opAfter=approx
аъзо	noun=member;lemma=аъзо
ақш доллари	currency=USD
банд	naming=1
беш	num=5
билан	stop=1
бир	num=1
бир неча	vagueFew=1
бир хил	stop=1
бир ярим	num=1.5
блокланган	adj=suspended
бола	noun=person;lemma=бола
бомба	noun=weapon;lemma=бомба
бу	stop=1
ва	rangeAnd=1;stop=1
видео	noun=video;lemma=видео
видеоролик	noun=video;lemma=видеоролик
вилоят	noun=city;lemma=вилоят
га яқин	opAfter=approx
гаровга олинган	noun=hostage;lemma=гаровга олинган
гумонланувчи	noun=arrested;lemma=гумонланувчи
гуруҳ	noun=group;lemma=гуруҳ
давлат	noun=country;lemma=давлат
дан зиед	opAfter=gt
дан кам	opAfter=lt
дан кўп	opAfter=gt
дан ортиқ	opAfter=gt
деб	stop=1
доллар	currency=USD
дона	classifier=1
евро	currency=EUR
епиқ	adj=closed
етмиш	num=70
етти	num=7
ешдаги	stop=1
ешли	stop=1
жангари	noun=fighter;lemma=жангари
жангчи	noun=fighter;lemma=жангчи
жароҳатланган	noun=wounded;lemma=жароҳатланган
журналист	noun=person;lemma=журналист
зиед	opAfter=gt
икки	num=2
икки ярим	num=2.5
йигирма	num=20
йил	noun=year;lemma=йил
кам	opAfter=lt
камида	op=ge
канал	noun=channel;lemma=канал
километр	noun=kilometre;lemma=километр
киши	noun=person;lemma=киши
км	noun=kilometre;lemma=км
компания	noun=organisation;lemma=компания
корхона	noun=organisation;lemma=корхона
кун	noun=day;lemma=кун
кўп	opAfter=gt
кўпи билан	op=le
кўпроқ	opAfter=gt
лекин	stop=1
мамлакат	noun=country;lemma=мамлакат
машина	noun=vehicle;lemma=машина
маҳаллий	adj=local
маҳбус	noun=arrested;lemma=маҳбус
миллиард	scale=1000000000
миллион	scale=1000000
минг	scale=1000
минглаб	vague=1000
млн	scale=1000000;abbreviation=1
млрд	scale=1000000000;abbreviation=1
модда	naming=1
муҳожир	noun=person;lemma=муҳожир
нафар	classifier=1;noun=person;lemma=нафар
обуначи	noun=follower;lemma=обуначи
одам	noun=person;lemma=одам
оила	noun=family;lemma=оила
ой	noun=month;lemma=ой
олти	num=6
олтмиш	num=60
ортиқ	opAfter=gt
очиқ	adj=open
портлаш	noun=attack;lemma=портлаш
пост	noun=post;lemma=пост
ракета	noun=weapon;lemma=ракета
рақамли	naming=1
резолютсия	naming=1
сайт	noun=site;lemma=сайт
саккиз	num=8
саксон	num=80
салкам	op=approx
саҳифа	noun=page;lemma=саҳифа
соат	noun=hour;lemma=соат
сўм	currency=UZS
та	classifier=1
тарафдор	noun=member;lemma=тарафдор
тахминан	op=approx
ташкилот	noun=group;lemma=ташкилот
телеграм канали	noun=channel;lemma=телеграм канали
террорчи	noun=militant;lemma=террорчи
тил	noun=language;lemma=тил
тонна	noun=tonne;lemma=тонна
туман	noun=city;lemma=туман
турли	adj=different
тўрт	num=4
тўқсон	num=90
тўққиз	num=9
уч	num=3
учун	stop=1
фаол	adj=active
фоиз	percent=1
фойдаланувчи	noun=subscriber;lemma=фойдаланувчи
фуқаро	noun=person;lemma=фуқаро
хабар	noun=message;lemma=хабар
хорижий	adj=foreign
хуруж	noun=attack;lemma=хуруж
чамаси	opAfter=approx
чет эллик	adj=foreign
шаҳар	noun=city;lemma=шаҳар
шу	stop=1
эди	stop=1
экстремист	noun=militant;lemma=экстремист
эллик	num=50
эмас	stop=1
энг камида	op=ge
энг кўпи	op=le
эркак	noun=person;lemma=эркак
эса	stop=1
юз	num=100
юзлаб	vague=100
янги	adj=new
ярадор	noun=wounded;lemma=ярадор
яқин	opAfter=approx
ўлдирилган	noun=killed;lemma=ўлдирилган
ўн	num=10
ўн минглаб	vague=10000
ўнлаб	vague=10
ўттиз	num=30
қарийб	op=approx
қирқ	num=40
қишлоқ	noun=city;lemma=қишлоқ
қочқин	noun=person;lemma=қочқин
қурбон	noun=killed;lemma=қурбон
қуролланган	adj=armed
қуролли	adj=armed
ҳалок бўлган	noun=killed;lemma=ҳалок бўлган
ҳам	stop=1
ҳар	stop=1
ҳарбий	noun=soldier;lemma=ҳарбий
ҳафта	noun=week;lemma=ҳафта
ҳужум	noun=attack;lemma=ҳужум
`,
  grammar: {
    decimal: ',',
    endings: {
      lar: 'plural',
      'лар': 'plural',
      i: 'plain',
      si: 'plain',
      ni: 'plain',
      ning: 'plain',
      ta: 'plain',
      inchi: 'plain',
      nchi: 'plain',
      dagi: 'plain',
      gi: 'plain',
      'и': 'plain',
      'си': 'plain',
      'ни': 'plain',
      'нинг': 'plain',
      'та': 'plain',
      'инчи': 'plain',
      'нчи': 'plain',
      'даги': 'plain',
      'ги': 'plain',
      im: 'plain',
      m: 'plain',
      da: 'in',
      ida: 'in',
      'да': 'in',
      'ида': 'in',
      dan: 'from',
      idan: 'from',
      'дан': 'from',
      'идан': 'from',
      gacha: 'until',
      igacha: 'until',
      kacha: 'until',
      qacha: 'until',
      'гача': 'until',
      'игача': 'until',
      'кача': 'until',
      'қача': 'until',
      ga: 'to',
      ka: 'to',
      qa: 'to',
      iga: 'to',
      'га': 'to',
      'ка': 'to',
      'қа': 'to',
      'ига': 'to',
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
        'day month year yearNoun',
        'month year',
        'month monthNoun',
        'month <in>',
        'rel yearNoun day month',
        'rel yearNoun month monthNoun?',
        'year yearNoun',
        'year <in>',
        'year yearNoun ord (halfNoun|quarterNoun)',
        'rel yearNoun ord (halfNoun|quarterNoun)',
        'year yearNoun season',
        'decade plural',
        'decade yearNoun plural',
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
        'P (and|with) P yearNoun? <between>',
        'P <from> P <until>',
        'day <from> P <until>',
        'year yearNoun? day - day month',
      ],
      since: ['P <from> <since>'],
      until: ['P <until>'],
      before: ['P <from> <before>'],
      after: ['P <from> <after>'],
    },
    figures: [
      'op? V classifier? adj? (adj|word)? N opAfter?',
      'op? V opAfter classifier? adj? (adj|word)? N',
      'op? V (-|from|rangeAnd) V until? classifier? adj? (adj|word)? N',
      'op? V percent',
      'op? V opAfter? money',
      'op? V (-|from|rangeAnd) V until? (money|percent)',
      'vague adj? (adj|word)? N',
      'vagueFew (scale|vague)? classifier? adj? (adj|word)? N',
      'op V',
    ],
    triggers: [
      'guruh',
      'guruhi',
      'guruhining',
      'guruhiga',
      'tashkilot',
      'tashkiloti',
      'tashkilotining',
      'tashkilotiga',
      'harakat',
      'harakati',
      'harakatining',
      'гуруҳ',
      'гуруҳи',
      'гуруҳининг',
      'ташкилот',
      'ташкилоти',
      'ташкилотининг',
      'ҳаракат',
      'ҳаракати',
      'ҳаракатининг',
    ],
  },
}
