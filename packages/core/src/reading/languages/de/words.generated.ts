// Generated from data/reading/de/ by scripts/generate/reading-words.ts. Do not edit.
import type { Words } from '../words-types.ts'

/** Folded words, a tab, and the roles they can play. */
export const words: Words = {
  dates: `
ab	since=1;in=1
am	in=1
anfang	part=START
apr	month=4;abbreviation=1
april	month=4
aug	month=8;abbreviation=1
august	month=8
beginn	part=START
bis	until=1;in=1
das	the=1
dem	the=1
den	the=1
der	the=1
des	the=1
dez	month=12;abbreviation=1
dezember	month=12
die	the=1
dienstag	weekday=2
diese	rel=0
diesem	rel=0
diesen	rel=0
dieser	rel=0
dieses	this=1;rel=0
donnerstag	weekday=4
dritte	ord=3
dritten	ord=3
dritter	ord=3
drittes	ord=3
einem	article=1
einer	article=1
einundzwanzigste	ord=21
einundzwanzigsten	ord=21
einundzwanzigstes	ord=21
ende	part=END
er	decadeEnding=1
erste	ord=1
ersten	ord=1
erster	ord=1
erstes	ord=1
feb	month=2;abbreviation=1
feber	month=2
februar	month=2
freitag	weekday=5
fruhjahr	season=21
fruhling	season=21
gestern	dayOffset=-1
halbjahr	halfNoun=1
halfte	halfNoun=1
herbst	season=23
im	in=1
in	in=1
jahr	yearNoun=1;span=year
jahre	yearNoun=1;span=year
jahren	yearNoun=1;span=year
jahres	yearNoun=1
jahreshalfte	halfNoun=1
jahrhundert	centuryNoun=1
jahrhunderts	centuryNoun=1
jan	month=1;abbreviation=1
janner	month=1
januar	month=1
jh	centuryNoun=1
juli	month=7
juni	month=6
kommende	rel=1
kommenden	rel=1
kommender	rel=1
kommendes	rel=1
laufende	rel=0
laufenden	rel=0
letzte	rel=-1
letzten	rel=-1
letzter	rel=-1
letztes	rel=-1
mai	month=5
marz	month=3
mitte	part=MID
mittwoch	weekday=3
monat	monthNoun=1;span=month
monate	span=month
monaten	span=month
monats	monthNoun=1
montag	weekday=1
nach	after=1
nachste	rel=1
nachsten	rel=1
nachster	rel=1
nachstes	rel=1
neunzehnte	ord=19
neunzehnten	ord=19
neunzehntes	ord=19
nov	month=11;abbreviation=1
november	month=11
okt	month=10;abbreviation=1
oktober	month=10
quartal	quarterNoun=1
samstag	weekday=6
seit	since=1;in=1
sept	month=9;abbreviation=1
september	month=9
sommer	season=22
sonnabend	weekday=6
sonntag	weekday=0
tag	span=day
tage	span=day
tagen	span=day
und	and=1
vergangene	rel=-1
vergangenen	rel=-1
vergangener	rel=-1
vergangenes	rel=-1
vierte	ord=4
vierteljahr	quarterNoun=1
vierten	ord=4
vierter	ord=4
viertes	ord=4
vom	from=1
von	from=1
vor	ago=1;before=1
vorgestern	dayOffset=-2
vorige	rel=-1
vorigen	rel=-1
voriger	rel=-1
voriges	rel=-1
winter	season=24
woche	weekNoun=1;span=week
wochen	span=week
zu	to=1
zum	to=1
zur	to=1
zwanzigste	ord=20
zwanzigsten	ord=20
zwanzigstes	ord=20
zweite	ord=2
zweiten	ord=2
zweiter	ord=2
zweites	ord=2
zwischen	between=1
`,
  figures: `
aber	stop=1
abonnent	noun=follower
abonnenten	noun=follower
abs	abbreviation=1
account	noun=account
accounts	noun=account
acht	num=8
achtzehn	num=18
achtzig	num=80
aktive	adj=active
aktiven	adj=active
aktiver	adj=active
als	stop=1
am	stop=1
an	stop=1
an die	op=approx
anderthalb	num=1.5
angriff	noun=attack
angriffe	noun=attack
angriffen	noun=attack
anhanger	noun=member
anhangern	noun=member
anschlag	noun=attack
anschlage	noun=attack
anschlagen	noun=attack
art	abbreviation=1;naming=1
artikel	naming=1
attentat	noun=attack
attentate	noun=attack
attentaten	noun=attack
auf	stop=1
aufstandische	noun=militant
aufstandischen	noun=militant
aus	stop=1
auslandische	adj=foreign
auslandischen	adj=foreign
auslandischer	adj=foreign
auto	noun=vehicle
autos	noun=vehicle
bei	stop=1
beitrag	noun=post
beitrage	noun=post
beitragen	noun=post
besucher	noun=person
besuchern	noun=person
bewaffnete	adj=armed
bewaffneten	adj=armed
bewaffneter	adj=armed
billion	scale=1000000000000
billionen	scale=1000000000000
bis	rangeAnd=1
bis zu	op=le
bombe	noun=weapon
bomben	noun=weapon
burger	noun=person
burgern	noun=person
ca	op=approx
circa	op=approx
das	stop=1
dass	stop=1
dem	stop=1
den	stop=1
der	stop=1
des	stop=1
die	stop=1
dollar	currency=USD
dorf	noun=city
dorfer	noun=city
dorfern	noun=city
drei	num=3
dreien	num=3
dreissig	num=30
dreizehn	num=13
dschihadist	noun=militant
dschihadisten	noun=militant
durch	stop=1
dutzend	num=12
dutzende	vague=10
dutzenden	vague=10
ein	num=1
ein paar	vagueFew=1
eine	num=1
eine halbe	fraction=50
eineinhalb	num=1.5
einem	num=1
einen	num=1
einer	num=1
einer halben	fraction=50
einige	vagueFew=1
eins	num=1
einwohner	noun=person
einwohnern	noun=person
elf	num=11
er	stop=1
es	stop=1
etwa	op=approx
euro	currency=EUR
explosion	noun=attack
explosionen	noun=attack
extremist	noun=militant
extremisten	noun=militant
fahrzeug	noun=vehicle
fahrzeuge	noun=vehicle
fahrzeugen	noun=vehicle
familie	noun=family
familien	noun=family
fast	op=approx
festgenommene	noun=arrested
festgenommenen	noun=arrested
festnahme	noun=arrested
festnahmen	noun=arrested
firma	noun=organisation
firmen	noun=organisation
fluchtling	noun=person
fluchtlinge	noun=person
fluchtlingen	noun=person
follower	noun=follower
followern	noun=follower
franken	currency=CHF
frau	noun=person
frauen	noun=person
funf	num=5
funfzehn	num=15
funfzig	num=50
fur	stop=1
gefangene	noun=arrested
gefangenen	noun=arrested
geisel	noun=hostage
geiseln	noun=hostage
geloschte	adj=suspended
geloschten	adj=suspended
geloschter	adj=suspended
geschlossene	adj=closed
geschlossenen	adj=closed
gesperrte	adj=suspended
gesperrten	adj=suspended
gesperrter	adj=suspended
getotete	noun=killed
getoteten	noun=killed
gruppe	noun=group
gruppen	noun=group
gut	op=gt
haben	stop=1
haftling	noun=arrested
haftlinge	noun=arrested
haftlingen	noun=arrested
halbe	fraction=50
hat	stop=1
hatte	stop=1
hochstens	op=le
hundert	num=100
hunderte	vague=100
hunderten	vague=100
hunderttausende	vague=100000
im	stop=1
in	stop=1
internetseite	noun=site
internetseiten	noun=site
is - kampfer	noun=fighter
is - kampfern	noun=fighter
islamist	noun=militant
islamisten	noun=militant
ist	stop=1
jahr	noun=year
jahre	noun=year
jahren	noun=year
journalist	noun=person
journalisten	noun=person
kampfer	noun=fighter
kampfern	noun=fighter
kanal	noun=channel
kanale	noun=channel
kanalen	noun=channel
kilometer	noun=kilometre
kilometern	noun=kilometre
kind	noun=person
kinder	noun=person
kindern	noun=person
km	noun=kilometre
knapp	op=approx
konten	noun=account
konto	noun=account
land	noun=country
lander	noun=country
landern	noun=country
mann	noun=person
manner	noun=person
mannern	noun=person
maximal	op=le
mehr als	op=gt
mehrere	vagueFew=1
mensch	noun=person
menschen	noun=person
migrant	noun=person
migranten	noun=person
milliarde	scale=1000000000
milliarden	scale=1000000000
million	scale=1000000
millionen	scale=1000000
mindestens	op=ge
mio	scale=1000000;abbreviation=1
mit	stop=1
mitglied	noun=member
mitglieder	noun=member
mitgliedern	noun=member
monat	noun=month
monate	noun=month
monaten	noun=month
mrd	scale=1000000000;abbreviation=1
nach	stop=1
nachricht	noun=message
nachrichten	noun=message
nahezu	op=approx
neue	adj=new
neuen	adj=new
neuer	adj=new
neun	num=9
neunzehn	num=19
neunzig	num=90
nicht	stop=1
nicht mehr als	op=le
nicht weniger als	op=ge
nr	abbreviation=1;naming=1
nummer	naming=1
nutzer	noun=subscriber
nutzern	noun=subscriber
oder	stop=1
offentliche	adj=open
offentlichen	adj=open
opfer	noun=killed
opfern	noun=killed
organisation	noun=group
organisationen	noun=group
paragraf	naming=1
paragraph	naming=1
person	noun=person
personen	noun=person
polizist	noun=soldier
polizisten	noun=soldier
private	adj=closed
privaten	adj=closed
provinz	noun=city
provinzen	noun=city
prozent	percent=1
rakete	noun=weapon
raketen	noun=weapon
rebell	noun=militant
rebellen	noun=militant
resolution	naming=1
rund	op=approx
s	abbreviation=1
schatzungsweise	op=approx
schweizer franken	currency=CHF
sechs	num=6
sechzehn	num=16
sechzig	num=60
sein	stop=1
seite	noun=page;naming=1
seiten	noun=page
sie	stop=1
sieben	num=7
siebzehn	num=17
siebzig	num=70
sind	stop=1
soldat	noun=soldier
soldaten	noun=soldier
sprache	noun=language
sprachen	noun=language
staat	noun=country
staaten	noun=country
stadt	noun=city
stadte	noun=city
stadten	noun=city
stunde	noun=hour
stunden	noun=hour
tag	noun=day
tage	noun=day
tagen	noun=day
tausend	scale=1000
tausende	vague=1000
tausenden	vague=1000
telegram - kanal	noun=channel
telegram - kanale	noun=channel
telegram - kanalen	noun=channel
terrorist	noun=militant
terroristen	noun=militant
terrorverdachtige	noun=militant
terrorverdachtigen	noun=militant
todesopfer	noun=killed
todesopfern	noun=killed
tonne	noun=tonne
tonnen	noun=tonne
tote	noun=killed
toten	noun=killed
tsd	scale=1000;abbreviation=1
uber	op=gt
und	and=1;rangeAnd=1;stop=1
ungefahr	op=approx
unter	op=lt
unternehmen	noun=organisation
unterstutzer	noun=member
unterstutzern	noun=member
us - dollar	currency=USD
verdachtige	noun=arrested
verdachtigen	noun=arrested
verhaftung	noun=arrested
verhaftungen	noun=arrested
verletzte	noun=wounded
verletzten	noun=wounded
verschiedene	adj=different
verschiedenen	adj=different
verschiedener	adj=different
verwundete	noun=wounded
verwundeten	noun=wounded
video	noun=video
videos	noun=video
vier	num=4
vierzehn	num=14
vierzig	num=40
von	rangeOpen=1;of=1
waffe	noun=weapon
waffen	noun=weapon
war	stop=1
waren	stop=1
webseite	noun=site
webseiten	noun=site
website	noun=site
websites	noun=site
weniger als	op=lt
wenigstens	op=ge
werden	stop=1
wie	stop=1
wird	stop=1
woche	noun=week
wochen	noun=week
wurde	stop=1
wurden	stop=1
zehn	num=10
zehntausende	vague=10000
zelle	noun=group
zellen	noun=group
zirka	op=approx
zivilist	noun=person
zivilisten	noun=person
zu	stop=1
zum	stop=1
zumindest	op=ge
zur	stop=1
zuschauer	noun=person
zuschauern	noun=person
zwanzig	num=20
zwei	num=2
zweien	num=2
zwischen	rangeOpen=1
zwolf	num=12
`,
  grammar: {
    decimal: ',',
    endings: { s: 'plain', es: 'plain', n: 'plain', en: 'plain' },
    elisions: [],
    apostrophe: false,
    compounds: true,
    solarYears: false,
    dates: {
      whole: [
        'weekday? ,? <the>? day month year',
        'weekday ,? the? day month',
        'day month',
        'month (this)? year',
        '<in> month',
        'month rel yearNoun',
        'rel month',
        '<in> year',
        'yearNoun year',
        'ord (halfNoun|quarterNoun) the? yearNoun? year',
        'halfYear year',
        'season the? yearNoun? year',
        '<in> season rel yearNoun',
        'decade decadeEnding yearNoun?',
        'ord centuryNoun',
        'rel (yearNoun|monthNoun|weekNoun)',
        'rel weekday',
        '<in> weekday',
        'ago count span',
        'ago article span',
        'dayOffset',
        'digits',
      ],
      bare: ['year', 'month', 'yearNoun year'],
      parts: ['part the? P', 'part the? rel (yearNoun|monthNoun)', 'part - P'],
      ranges: [
        'P - P',
        'day - P',
        'P until P',
        '<between> the? P and the? P',
        '<between> the? day and the? P',
        '<from> the? P <until> the? P',
        '<from> the? day <until> the? P',
        '<in> yearNoun? P until P',
      ],
      since: ['<since> <the>? P'],
      until: ['<until> <(to|the|in)>? P'],
      before: ['<before> <the>? P'],
      after: ['<after> <the>? P'],
    },
    figures: [
      'op? V adj? (adj|word)? N opAfter?',
      'op? (rangeOpen)? V (rangeAnd|-) V adj? (adj|word)? N',
      'op? V percent',
      'op? V money',
      'op? (rangeOpen)? V (rangeAnd|-) V (money|percent)',
      'op? V word - N',
      'vague (of|scale)? adj? (adj|word)? N',
      'vagueFew (scale|vague)? adj? (adj|word)? N',
      'op V',
    ],
    triggers: [
      'gruppe',
      'organisation',
      'bewegung',
      'terrorgruppe',
      'terrororganisation',
      'miliz',
      'netzwerk',
      'terrormiliz',
    ],
  },
}
