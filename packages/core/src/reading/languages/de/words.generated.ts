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
abonnent	noun=follower;lemma=Abonnent
abonnenten	noun=follower;lemma=Abonnent
abs	abbreviation=1
account	noun=account;lemma=Account
accounts	noun=account;lemma=Account
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
angriff	noun=attack;lemma=Angriff
angriffe	noun=attack;lemma=Angriff
angriffen	noun=attack;lemma=Angriff
anhanger	noun=member;lemma=Anhänger
anhangern	noun=member;lemma=Anhänger
anschlag	noun=attack;lemma=Anschlag
anschlage	noun=attack;lemma=Anschläge
anschlagen	noun=attack;lemma=Anschläge
art	abbreviation=1;naming=1
artikel	naming=1
attentat	noun=attack;lemma=Attentat
attentate	noun=attack;lemma=Attentat
attentaten	noun=attack;lemma=Attentat
auf	stop=1
aufstandische	noun=militant;lemma=Aufständische
aufstandischen	noun=militant;lemma=Aufständische
aus	stop=1
auslandische	adj=foreign
auslandischen	adj=foreign
auslandischer	adj=foreign
auto	noun=vehicle;lemma=Auto
autos	noun=vehicle;lemma=Auto
bei	stop=1
beitrag	noun=post;lemma=Beitrag
beitrage	noun=post;lemma=Beiträge
beitragen	noun=post;lemma=Beiträge
besucher	noun=person;lemma=Besucher
besuchern	noun=person;lemma=Besucher
bewaffnete	adj=armed
bewaffneten	adj=armed
bewaffneter	adj=armed
billion	scale=1000000000000
billionen	scale=1000000000000
bis	rangeAnd=1
bis zu	op=le
bombe	noun=weapon;lemma=Bombe
bomben	noun=weapon;lemma=Bombe
burger	noun=person;lemma=Bürger
burgern	noun=person;lemma=Bürger
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
dorf	noun=city;lemma=Dorf
dorfer	noun=city;lemma=Dörfer
dorfern	noun=city;lemma=Dörfer
drei	num=3
dreien	num=3
dreissig	num=30
dreizehn	num=13
dschihadist	noun=militant;lemma=Dschihadist
dschihadisten	noun=militant;lemma=Dschihadist
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
einwohner	noun=person;lemma=Einwohner
einwohnern	noun=person;lemma=Einwohner
elf	num=11
er	stop=1
es	stop=1
etwa	op=approx
euro	currency=EUR
explosion	noun=attack;lemma=Explosion
explosionen	noun=attack;lemma=Explosion
extremist	noun=militant;lemma=Extremist
extremisten	noun=militant;lemma=Extremist
fahrzeug	noun=vehicle;lemma=Fahrzeug
fahrzeuge	noun=vehicle;lemma=Fahrzeug
fahrzeugen	noun=vehicle;lemma=Fahrzeug
familie	noun=family;lemma=Familie
familien	noun=family;lemma=Familie
fast	op=approx
festgenommene	noun=arrested;lemma=Festgenommene
festgenommenen	noun=arrested;lemma=Festgenommene
festnahme	noun=arrested;lemma=Festnahme
festnahmen	noun=arrested;lemma=Festnahme
firma	noun=organisation;lemma=Firma
firmen	noun=organisation;lemma=Firmen
fluchtling	noun=person;lemma=Flüchtling
fluchtlinge	noun=person;lemma=Flüchtling
fluchtlingen	noun=person;lemma=Flüchtling
follower	noun=follower;lemma=Follower
followern	noun=follower;lemma=Follower
franken	currency=CHF
frau	noun=person;lemma=Frau
frauen	noun=person;lemma=Frau
funf	num=5
funfzehn	num=15
funfzig	num=50
fur	stop=1
gefangene	noun=arrested;lemma=Gefangene
gefangenen	noun=arrested;lemma=Gefangene
geisel	noun=hostage;lemma=Geisel
geiseln	noun=hostage;lemma=Geisel
geloschte	adj=suspended
geloschten	adj=suspended
geloschter	adj=suspended
geschlossene	adj=closed
geschlossenen	adj=closed
gesperrte	adj=suspended
gesperrten	adj=suspended
gesperrter	adj=suspended
getotete	noun=killed;lemma=Getötete
getoteten	noun=killed;lemma=Getötete
gruppe	noun=group;lemma=Gruppe
gruppen	noun=group;lemma=Gruppe
gut	op=gt
haben	stop=1
haftling	noun=arrested;lemma=Häftling
haftlinge	noun=arrested;lemma=Häftling
haftlingen	noun=arrested;lemma=Häftling
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
internetseite	noun=site;lemma=Internetseite
internetseiten	noun=site;lemma=Internetseite
is - kampfer	noun=fighter;lemma=IS-Kämpfer
is - kampfern	noun=fighter;lemma=IS-Kämpfer
islamist	noun=militant;lemma=Islamist
islamisten	noun=militant;lemma=Islamist
ist	stop=1
jahr	noun=year;lemma=Jahr
jahre	noun=year;lemma=Jahre
jahren	noun=year;lemma=Jahre
journalist	noun=person;lemma=Journalist
journalisten	noun=person;lemma=Journalist
kampfer	noun=fighter;lemma=Kämpfer
kampfern	noun=fighter;lemma=Kämpfer
kanal	noun=channel;lemma=Kanal
kanale	noun=channel;lemma=Kanäle
kanalen	noun=channel;lemma=Kanälen
kilometer	noun=kilometre;lemma=Kilometer
kilometern	noun=kilometre;lemma=Kilometer
kind	noun=person;lemma=Kind
kinder	noun=person;lemma=Kind
kindern	noun=person;lemma=Kind
km	noun=kilometre;lemma=km
knapp	op=approx
konten	noun=account;lemma=Konten
konto	noun=account;lemma=Konto
land	noun=country;lemma=Land
lander	noun=country;lemma=Länder
landern	noun=country;lemma=Länder
mann	noun=person;lemma=Mann
manner	noun=person;lemma=Männer
mannern	noun=person;lemma=Männer
maximal	op=le
mehr als	op=gt
mehrere	vagueFew=1
mensch	noun=person;lemma=Mensch
menschen	noun=person;lemma=Mensch
migrant	noun=person;lemma=Migrant
migranten	noun=person;lemma=Migrant
milliarde	scale=1000000000
milliarden	scale=1000000000
million	scale=1000000
millionen	scale=1000000
mindestens	op=ge
mio	scale=1000000;abbreviation=1
mit	stop=1
mitglied	noun=member;lemma=Mitglied
mitglieder	noun=member;lemma=Mitglied
mitgliedern	noun=member;lemma=Mitglied
monat	noun=month;lemma=Monat
monate	noun=month;lemma=Monate
monaten	noun=month;lemma=Monate
mrd	scale=1000000000;abbreviation=1
nach	stop=1
nachricht	noun=message;lemma=Nachricht
nachrichten	noun=message;lemma=Nachricht
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
nutzer	noun=subscriber;lemma=Nutzer
nutzern	noun=subscriber;lemma=Nutzer
oder	stop=1
offentliche	adj=open
offentlichen	adj=open
opfer	noun=killed;lemma=Opfer
opfern	noun=killed;lemma=Opfer
organisation	noun=group;lemma=Organisation
organisationen	noun=group;lemma=Organisation
paragraf	naming=1
paragraph	naming=1
person	noun=person;lemma=Person
personen	noun=person;lemma=Person
polizist	noun=soldier;lemma=Polizist
polizisten	noun=soldier;lemma=Polizist
private	adj=closed
privaten	adj=closed
provinz	noun=city;lemma=Provinz
provinzen	noun=city;lemma=Provinz
prozent	percent=1
rakete	noun=weapon;lemma=Rakete
raketen	noun=weapon;lemma=Rakete
rebell	noun=militant;lemma=Rebell
rebellen	noun=militant;lemma=Rebell
resolution	naming=1
rund	op=approx
s	abbreviation=1
schatzungsweise	op=approx
schweizer franken	currency=CHF
sechs	num=6
sechzehn	num=16
sechzig	num=60
sein	stop=1
seite	noun=page;lemma=Seite;naming=1
seiten	noun=page;lemma=Seite
sie	stop=1
sieben	num=7
siebzehn	num=17
siebzig	num=70
sind	stop=1
soldat	noun=soldier;lemma=Soldat
soldaten	noun=soldier;lemma=Soldat
sprache	noun=language;lemma=Sprache
sprachen	noun=language;lemma=Sprache
staat	noun=country;lemma=Staat
staaten	noun=country;lemma=Staat
stadt	noun=city;lemma=Stadt
stadte	noun=city;lemma=Städte
stadten	noun=city;lemma=Städte
stunde	noun=hour;lemma=Stunde
stunden	noun=hour;lemma=Stunde
tag	noun=day;lemma=Tag
tage	noun=day;lemma=Tage
tagen	noun=day;lemma=Tage
tausend	scale=1000
tausende	vague=1000
tausenden	vague=1000
telegram - kanal	noun=channel;lemma=Telegram-Kanal
telegram - kanale	noun=channel;lemma=Telegram-Kanäle
telegram - kanalen	noun=channel;lemma=Telegram-Kanälen
terrorist	noun=militant;lemma=Terrorist
terroristen	noun=militant;lemma=Terrorist
terrorverdachtige	noun=militant;lemma=Terrorverdächtige
terrorverdachtigen	noun=militant;lemma=Terrorverdächtige
todesopfer	noun=killed;lemma=Todesopfer
todesopfern	noun=killed;lemma=Todesopfer
tonne	noun=tonne;lemma=Tonne
tonnen	noun=tonne;lemma=Tonne
tote	noun=killed;lemma=Tote
toten	noun=killed;lemma=Tote
tsd	scale=1000;abbreviation=1
uber	op=gt
und	and=1;rangeAnd=1;stop=1
ungefahr	op=approx
unter	op=lt
unternehmen	noun=organisation;lemma=Unternehmen
unterstutzer	noun=member;lemma=Unterstützer
unterstutzern	noun=member;lemma=Unterstützer
us - dollar	currency=USD
verdachtige	noun=arrested;lemma=Verdächtige
verdachtigen	noun=arrested;lemma=Verdächtige
verhaftung	noun=arrested;lemma=Verhaftung
verhaftungen	noun=arrested;lemma=Verhaftung
verletzte	noun=wounded;lemma=Verletzte
verletzten	noun=wounded;lemma=Verletzte
verschiedene	adj=different
verschiedenen	adj=different
verschiedener	adj=different
verwundete	noun=wounded;lemma=Verwundete
verwundeten	noun=wounded;lemma=Verwundete
video	noun=video;lemma=Video
videos	noun=video;lemma=Video
vier	num=4
vierzehn	num=14
vierzig	num=40
von	rangeOpen=1;of=1
waffe	noun=weapon;lemma=Waffe
waffen	noun=weapon;lemma=Waffe
war	stop=1
waren	stop=1
webseite	noun=site;lemma=Webseite
webseiten	noun=site;lemma=Webseite
website	noun=site;lemma=Website
websites	noun=site;lemma=Website
weniger als	op=lt
wenigstens	op=ge
werden	stop=1
wie	stop=1
wird	stop=1
woche	noun=week;lemma=Woche
wochen	noun=week;lemma=Woche
wurde	stop=1
wurden	stop=1
zehn	num=10
zehntausende	vague=10000
zelle	noun=group;lemma=Zelle
zellen	noun=group;lemma=Zelle
zirka	op=approx
zivilist	noun=person;lemma=Zivilist
zivilisten	noun=person;lemma=Zivilist
zu	stop=1
zum	stop=1
zumindest	op=ge
zur	stop=1
zuschauer	noun=person;lemma=Zuschauer
zuschauern	noun=person;lemma=Zuschauer
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
