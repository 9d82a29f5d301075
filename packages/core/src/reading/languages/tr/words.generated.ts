// Generated from data/reading/tr/ by scripts/generate/reading-words.ts. Do not edit.
import type { Words } from '../words-types.ts'

/** Folded words, a tab, and the roles they can play. */
export const words: Words = {
  dates: `
agustos	month=8
aralig	month=12
aralik	month=12
arasi	between=1
arasinda	between=1
arasindaki	between=1
ay	monthNoun=1;span=month
ayi	monthNoun=1
ayin	monthNoun=1
ayina	monthNoun=1
ayinda	monthNoun=1
ayindan	monthNoun=1
ayinin	monthNoun=1
bahar	season=21
basi	part=START
basin	part=START
basinda	part=START
basindan	part=START
baslangici	part=START
baslarinda	part=START
baslarindan	part=START
beri	since=1
birinci	ord=1
bu	rel=0
bu yana	since=1
carsamba	weekday=3
ceyreg	quarterNoun=1
ceyrek	quarterNoun=1
cuma	weekday=5
cumartesi	weekday=6
degin	until=1
dek	until=1
dorduncu	ord=4
dun	dayOffset=-1
ekim	month=10
evvel	ago=1;before=1
eylul	month=9
gecen	rel=-1
gectigimiz	rel=-1
gelecek	rel=1
gun	dayNoun=1;span=day
gunu	dayNoun=1
guz	season=23
hafta	weekNoun=1;span=week
haziran	month=6
ikinci	ord=2
ila	with=1
ile	with=1
ilk	ord=1
ilkbahar	season=21
inci	ordEnding=1
itibaren	since=1
kadar	until=1
kasim	month=11
kis	season=24
mart	month=3
mayis	month=5
nci	ordEnding=1
nisan	month=4
ocak	month=1
once	ago=1;before=1
onceki	rel=-1
onumuzdeki	rel=1
ortalarinda	part=MID
ortasi	part=MID
ortasin	part=MID
ortasinda	part=MID
pazar	weekday=0
pazartesi	weekday=1
persembe	weekday=4
sali	weekday=2
sene	yearNoun=1;span=year
son	ord=4
sonbahar	season=23
sonlarina	part=END
sonlarinda	part=END
sonra	after=1
sonu	part=END
sonun	part=END
sonuna	part=END
sonunda	part=END
subat	month=2
temmuz	month=7
ucuncu	ord=3
uncu	ordEnding=1
ve	and=1
yari	halfNoun=1
yarin	dayOffset=1
yarisi	halfNoun=1
yaz	season=22
yil	yearNoun=1;span=year
yuzyil	centuryNoun=1
`,
  figures: `
abd dolari	currency=USD
abone	noun=subscriber;lemma=abone
aile	noun=family;lemma=aile
aktif	adj=active
alti	num=6
altmis	num=60
ama	stop=1
arac	noun=vehicle;lemma=araç
arasi	rangeClose=1
arasinda	rangeClose=1
asgari	op=ge
asker	noun=soldier;lemma=asker
askin	opAfter=gt
avro	currency=EUR
ay	noun=month;lemma=ay
az	opAfter=lt
bes	num=5
bin	scale=1000
binlerce	vague=1000
bir	num=1
bir bucuk	num=1.5
birkac	vagueFew=1
bomba	noun=weapon;lemma=bomba
bu	stop=1
cikti	copula=1
civarinda	opAfter=approx
cocug	noun=person;lemma=çocuğ
cocuk	noun=person;lemma=çocuk
cok	opAfter=gt
da	stop=1
de	stop=1
destekci	noun=member;lemma=destekçi
dil	noun=language;lemma=dil
doksan	num=90
dokuz	num=9
dolar	currency=USD
dolayinda	opAfter=approx
dord	num=4
dort	num=4
dunya	stop=1
dustu	copula=1
elli	num=50
en az	op=ge
en cok	op=le
en fazla	op=le
erkek	noun=person;lemma=erkek
euro	currency=EUR
eylem	noun=attack;lemma=eylem
farkli	adj=different
fazla	opAfter=gt
fuze	noun=weapon;lemma=füze
gazeteci	noun=person;lemma=gazeteci
gibi	stop=1
gocmen	noun=person;lemma=göçmen
gonderi	noun=post;lemma=gönderi
gore	stop=1
gozalti	noun=arrested;lemma=gözaltı
grub	noun=group;lemma=grub
grup	noun=group;lemma=grup
gun	noun=day;lemma=gün
hafta	noun=week;lemma=hafta
hesab	noun=account;lemma=hesab
hesap	noun=account;lemma=hesap
hucre	noun=group;lemma=hücre
icin	stop=1
iki	num=2
iki bucuk	num=2.5
il	noun=city;lemma=il
ila	rangeAnd=1
ilce	noun=city;lemma=ilçe
ile	rangeAnd=1;stop=1
insan	noun=person;lemma=insan
internet sitesi	noun=site;lemma=internet sitesi
ise	stop=1
kadar	opAfter=approx
kadin	noun=person;lemma=kadın
kanal	noun=channel;lemma=kanal
kanun	naming=1
kapali	adj=closed
kapatilan	adj=suspended
karar	naming=1
kent	noun=city;lemma=kent
ki	stop=1
kilometre	noun=kilometre;lemma=kilometre
kirk	num=40
kisi	noun=person;lemma=kişi
km	noun=kilometre;lemma=km
koy	noun=city;lemma=köy
kullanici	noun=subscriber;lemma=kullanıcı
kurban	noun=killed;lemma=kurban
kurulus	noun=organisation;lemma=kuruluş
lira	currency=TRY
madde	naming=1
mensub	noun=member;lemma=mensub
mensup	noun=member;lemma=mensup
mesaj	noun=message;lemma=mesaj
mi	stop=1
militan	noun=militant;lemma=militan
milyar	scale=1000000000
milyon	scale=1000000
milyonlarca	vague=1000000
mn	scale=1000000
neredeyse	op=approx
no	naming=1
numara	naming=1
o	stop=1
olan	stop=1
olarak	stop=1
oldu	copula=1
olen	noun=killed;lemma=ölen
olu	noun=killed;lemma=ölü
on	num=10
on binlerce	vague=10000
onlarca	vague=10
operasyon	noun=attack;lemma=operasyon
orgut	noun=group;lemma=örgüt
otuz	num=30
patlama	noun=attack;lemma=patlama
paylasim	noun=post;lemma=paylaşım
polis	noun=soldier;lemma=polis
rehine	noun=hostage;lemma=rehine
saat	noun=hour;lemma=saat
saldiri	noun=attack;lemma=saldırı
savasci	noun=fighter;lemma=savaşçı
sayfa	noun=page;lemma=sayfa;naming=1
sayili	naming=1
sayisi	counter=1
sehir	noun=city;lemma=şehir
sehr	noun=city;lemma=şehr
sekiz	num=8
seksen	num=80
siginmaci	noun=person;lemma=sığınmacı
silah	noun=weapon;lemma=silah
silahli	adj=armed
silinen	adj=suspended
sirket	noun=organisation;lemma=şirket
site	noun=site;lemma=site
sivil	noun=person;lemma=sivil
supheli	noun=arrested;lemma=şüpheli
tahminen	op=approx
takipci	noun=follower;lemma=takipçi
telegram kanali	noun=channel;lemma=Telegram kanalı
terorist	noun=militant;lemma=terörist
tl	currency=TRY
ton	noun=tonne;lemma=ton
trilyon	scale=1000000000000
tutuklu	noun=arrested;lemma=tutuklu
uc	num=3
ulasmis	copula=1
ulasti	copula=1
ulke	noun=country;lemma=ülke
uye	noun=member;lemma=üye
uzere	stop=1
uzerinde	opAfter=gt
vatandas	noun=person;lemma=vatandaş
ve	stop=1
veya	stop=1
video	noun=video;lemma=video
web sitesi	noun=site;lemma=web sitesi
yabanci	adj=foreign
yaklasik	op=approx
yaklasik olarak	op=approx
yarali	noun=wounded;lemma=yaralı
yas	stop=1
yasinda	stop=1
yedi	num=7
yeni	adj=new
yetmis	num=70
yil	noun=year;lemma=yıl
yirmi	num=20
yukseldi	copula=1
yuz	num=100
yuz binlerce	vague=100000
yuzde	percent=1
yuzlerce	vague=100
`,
  grammar: {
    decimal: ',',
    endings: {
      lar: 'plural',
      ler: 'plural',
      i: 'plain',
      u: 'plain',
      si: 'plain',
      su: 'plain',
      yi: 'plain',
      yu: 'plain',
      ni: 'plain',
      nu: 'plain',
      in: 'plain',
      un: 'plain',
      nin: 'plain',
      nun: 'plain',
      la: 'plain',
      le: 'plain',
      yla: 'plain',
      yle: 'plain',
      ki: 'plain',
      dir: 'plain',
      ydi: 'plain',
      tir: 'plain',
      li: 'adjective',
      lu: 'adjective',
      lik: 'adjective',
      da: 'in',
      de: 'in',
      ta: 'in',
      te: 'in',
      nda: 'in',
      nde: 'in',
      dan: 'from',
      den: 'from',
      tan: 'from',
      ten: 'from',
      ndan: 'from',
      nden: 'from',
      a: 'to',
      e: 'to',
      ya: 'to',
      ye: 'to',
      na: 'to',
      ne: 'to',
    },
    elisions: [],
    apostrophe: true,
    compounds: false,
    solarYears: false,
    dates: {
      whole: [
        'weekday? day month year weekday?',
        'day month weekday?',
        'month year',
        'year yearNoun month monthNoun?',
        'year month',
        'month monthNoun',
        'month <in>',
        'decade (plural|adjective) yearNoun?',
        'year yearNoun',
        'year <in>',
        'year yearNoun? ord (halfNoun|quarterNoun)',
        'rel yearNoun ord (halfNoun|quarterNoun)',
        'year yearNoun? season',
        'season year',
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
      parts: ['P part', 'rel yearNoun part'],
      ranges: [
        'P - P yearNoun? <between>?',
        'day - P',
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
      'V opAfter adj? (adj|word)? N',
      'op? V rangeAnd V rangeClose? adj? (adj|word)? N',
      'op? V - V adj? (adj|word)? N',
      'op? percent V',
      'op? V percent',
      'op? V opAfter? money',
      'op? V (-|rangeAnd) V rangeClose? money',
      'op? percent V (-|rangeAnd) V',
      'vague adj? (adj|word)? N',
      'vagueFew scale? adj? (adj|word)? N',
      'N counter <to>? op? V copula',
    ],
    triggers: [
      'orgutu',
      'orgutunun',
      'orgutune',
      'orgutunu',
      'orgut',
      'grubu',
      'grubunun',
      'hareketi',
      'hareketinin',
      'teror orgutu',
    ],
  },
}
