// Generated from data/reading/en/ by scripts/generate/reading-words.ts. Do not edit.
import type { Words } from '../words-types.ts'

/** Folded words, a tab, and the roles they can play. */
export const words: Words = {
  dates: `
about	around=1
added	saying=1
after	after=1;in=1;monthIn=1;yearIn=1
afternoon	dayTime=1
ago	agoAfter=1
although	clause=1
and	and=1
apr	month=4;abbreviation=1
april	month=4
april's	month=4
around	in=1;around=1
ascension day	easter=39
ash	weekdayBlock=1
ash wednesday	easter=-46
at	weekdayIn=1
aug	month=8;abbreviation=1
august	month=8
august's	month=8
autumn	season=23
avenue	block=1
beat	past=1
became	past=1;yearVerb=1
because	clause=1
before	before=1;in=1;monthIn=1;yearIn=1;thenAfter=-1
began	past=1;yearVerb=1
beginning	part=START
beginning in	since=1
beginning on	since=1
begins	future=1
believe	saying=1
believes	saying=1
between	between=1;in=1
black	weekdayBlock=1
blew	past=1
bloody	weekdayBlock=1
bought	past=1
boxing day	holiday=1226
brigade	block=1
broke	past=1
brought	past=1;yearVerb=1
but	clause=1
by	by=1;in=1;monthIn=1;yearIn=1;weekdayIn=1
came	past=1
can't	negation=1
cannot	negation=1
caught	past=1
century	centuryNoun=1
christmas	holiday=1225
christmas day	holiday=1225
christmas eve	holiday=1224
circa	around=1
close	part=END
closing	firstLast=-1
columbus day	nthWeekday=1021
coming	future=1;window=1
committee	yearBlock=1
could	future=1;yearVerb=1
current	rel=0
cyber	weekdayBlock=1
day	span=day
days	span=day
dec	month=12;abbreviation=1
decade	decadeNoun=1;span=decade
decades	span=decade
december	month=12
december's	month=12
did	past=1
didn't	negation=1
drew	past=1
drove	past=1
due	future=1
during	in=1;monthIn=1;yearIn=1
earlier	thenAfter=-1
early	part=START;yearIn=1
easter	weekdayBlock=1;easter=0
easter day	easter=0
easter monday	easter=1
easter sunday	easter=0
effective from	since=1
eighteenth	ord=18
eighth	ord=8
eighties	decade=80
eleventh	ord=11
end	part=END
ended	yearVerb=1
evening	dayTime=1
expect	future=1;saying=1
expected	future=1
expects	future=1;saying=1
expires	future=1
faces	future=1
fall	season=23
father's day	nthWeekday=637
feb	month=2;abbreviation=1
february	month=2
february's	month=2
fell	past=1
fifteenth	ord=15
fifth	ord=5
fifties	decade=50
final	firstLast=-1
first	ord=1;firstLast=1
fled	past=1
flew	past=1
following	after=1;beside=1
for	in=1;yearIn=1
forecast	future=1
forecasts	future=1
forthcoming	future=1
forties	decade=40
fought	past=1
found	past=1
fourteenth	ord=14
fourth	ord=4
friday	weekday=5
friday's	weekday=5
from	from=1;in=1;monthIn=1;yearIn=1
from now	aheadAfter=1
gave	past=1
gmt	clock=1
good	weekdayBlock=1
good friday	easter=-2
got	past=1
grew	past=1
had	past=1;yearVerb=1
half	halfNoun=1
halloween	holiday=1031
has	past=1;yearVerb=1
hasn't	negation=1
have	past=1
held	past=1
hit	past=1
holy	weekdayBlock=1
hope	future=1
hopes	future=1
hosts	future=1
hours	clock=1
hrs	clock=1
hurt	past=1
in	in=1;monthIn=1;yearIn=1;of=1
intends	future=1
into	yearIn=1
is	yearVerb=1
jan	month=1;abbreviation=1
january	month=1
january's	month=1
jul	month=7;abbreviation=1
july	month=7
july's	month=7
jun	month=6;abbreviation=1
june	month=6
june's	month=6
kept	past=1
labor day	nthWeekday=911
last	monthIn=1;rel=-1;window=-1;firstLast=-1
last night	dayOffset=-1
last night's	dayOffset=-1
late	part=END;yearIn=1
later	thenAfter=1
led	past=1
left	past=1
likely	future=1
list	yearBlock=1
local time	clock=1
looks	yearVerb=1
lost	past=1
made	past=1
magazine	block=1
man	weekdayBlock=1
mar	month=3;abbreviation=1
march	month=3
march's	month=3
marked	yearVerb=1
martin luther king day	nthWeekday=131
martin luther king jr . day	nthWeekday=131
maundy	weekdayBlock=1
maundy thursday	easter=-3
may	month=5;future=1;yearVerb=1
meets	future=1
memorial day	nthWeekday=591
met	past=1
mid	part=MID
midday	dayTime=1
middle	part=MID
might	future=1;yearVerb=1
monday	weekday=1
monday's	weekday=1
month	monthNoun=1;span=month
month's	monthNoun=1
months	span=month
morning	dayTime=1
mother's day	nthWeekday=527
movement	block=1
must	future=1
nd	ordEnding=1
never	negation=1
new year's day	holiday=101
new year's eve	holiday=1231
newspaper	block=1
next	monthIn=1;rel=1;window=1
night	dayTime=1
nineteenth	ord=19
nineties	decade=90
ninth	ord=9
no	negation=1
noon	dayTime=1
not	negation=1
nov	month=11;abbreviation=1
november	month=11
november's	month=11
oct	month=10;abbreviation=1
october	month=10
october's	month=10
of	in=1;monthIn=1;of=1
on	in=1;weekdayIn=1
opening	firstLast=1
opens	future=1
outset	part=START
over	in=1;weekdayIn=1
overran	past=1
paid	past=1
palm	weekdayBlock=1
palm sunday	easter=-7
past	window=-1
pentecost	easter=49
plan	future=1
planned	future=1
planning	future=1
plans	future=1
pledged to	future=1
preceding	window=-1;preceding=1;beside=-1
predicted	saying=1
presidents ' day	nthWeekday=231
presidents day	nthWeekday=231
previous	window=-1;preceding=1;beside=-1
prior to	before=1
promised	future=1
promises	yearVerb=1
proved	yearVerb=1
put	past=1
quarter	quarterNoun=1
ran	past=1
rd	ordEnding=1
regime	yearBlock=1
remains	yearVerb=1
resumes	future=1
rose	past=1
s	decadeEnding=1
said	past=1;saying=1
same	beside=0
sanctions	yearBlock=1
sank	past=1
saturday	weekday=6
saturday's	weekday=6
saw	past=1;yearVerb=1
say	saying=1
says	saying=1
scheduled	future=1
season	seasonNoun=1
second	ord=2
sent	past=1
sep	month=9;abbreviation=1
sept	month=9;abbreviation=1
september	month=9
september's	month=9
set	future=1
seventeenth	ord=17
seventh	ord=7
seventies	decade=70
shall	future=1
shook	past=1
shot	past=1
should	future=1
shrove	weekdayBlock=1
since	since=1;in=1;monthIn=1;yearIn=1;weekdayIn=1
sixteenth	ord=16
sixth	ord=6
sixties	decade=60
sold	past=1
spoke	past=1
spring	season=21
square	block=1
st	ordEnding=1
start	part=START
started	yearVerb=1
starting from	since=1
starting in	since=1
starting on	since=1
starts	future=1
stood	past=1
street	block=1
struck	past=1
summer	season=22
sunday	weekday=0
sunday's	weekday=0
super	weekdayBlock=1
swept	past=1
takes place	future=1
tenth	ord=10
th	ordEnding=1
than	than=1
thanksgiving	nthWeekday=1144
thanksgiving day	nthWeekday=1144
that	clause=1
the	of=1
think	saying=1
thinks	saying=1
third	ord=3
thirteenth	ord=13
thirties	decade=30
thirtieth	ord=30
thirty - first	ord=31
thirty first	ord=31
this	monthIn=1;rel=0
this afternoon	dayOffset=0
this evening	dayOffset=0
this morning	dayOffset=0
though	clause=1
through	to=1;until=1;in=1;monthIn=1
throughout	in=1;monthIn=1;yearIn=1
thursday	weekday=4
thursday's	weekday=4
till	to=1;until=1;in=1;monthIn=1;yearIn=1
to	to=1
today	dayOffset=0
today's	dayOffset=0
told	past=1
tomorrow	dayOffset=1
tomorrow's	dayOffset=1
tonight	dayOffset=0
tonight's	dayOffset=0
took	past=1
travel	future=1
travels	future=1
tuesday	weekday=2
tuesday's	weekday=2
turned	yearVerb=1
twelfth	ord=12
twenties	decade=20
twentieth	ord=20
twenty - eighth	ord=28
twenty - fifth	ord=25
twenty - first	ord=21
twenty - fourth	ord=24
twenty - ninth	ord=29
twenty - second	ord=22
twenty - seventh	ord=27
twenty - sixth	ord=26
twenty - third	ord=23
twenty eighth	ord=28
twenty fifth	ord=25
twenty first	ord=21
twenty fourth	ord=24
twenty ninth	ord=29
twenty second	ord=22
twenty seventh	ord=27
twenty sixth	ord=26
twenty third	ord=23
unlikely	future=1;negation=1
until	to=1;until=1;in=1;monthIn=1;yearIn=1;weekdayIn=1
up to	until=1
upcoming	future=1
utc	clock=1
valentine's day	holiday=214
vowed	future=1
wants	future=1
warned	saying=1
was	past=1;yearVerb=1
wednesday	weekday=3
wednesday's	weekday=3
week	weekNoun=1;span=week
week's	weekNoun=1
weekend	weekend=1
weeks	span=week
went	past=1
were	past=1
where	clause=1
whether	saying=1
which	clause=1
while	clause=1
whit sunday	easter=49
who	clause=1
whom	clause=1
whose	clause=1
will	future=1;yearVerb=1
winter	season=24
with effect from	since=1
withdrew	past=1
won	past=1
won't	future=1;negation=1
would	future=1;yearVerb=1
wouldn't	negation=1
wrote	past=1
year	yearNoun=1;span=year
year's	yearNoun=1
years	yearNoun=2;span=year
yesterday	dayOffset=-1
yesterday's	dayOffset=-1
`,
  figures: `
a	stop=1
a . m	noun=time;lemma=a.m
a few	vagueFew=1
a maximum of	op=le
a minimum of	op=ge
abduct	verb=hostage
abducted	verb=hostage
abducting	verb=hostage
about	op=approx;weakOp=1
above	op=gt;weakOp=1
account	noun=account;lemma=account
accounts	noun=account;lemma=account
across	notCounted=1
act	naming=1
active	adj=active
additional	more=1;further=1
adult	noun=person;lemma=adult
adults	noun=person;lemma=adult
aed	moneyBefore=AED
afghani	currency=AFN
afghanis	currency=AFN
after	stop=1
afterwards	notCounted=1
against	against=1
age	naming=1
aged	naming=1
ages	naming=1
airbus	naming=1
aircraft	noun=vehicle;lemma=aircraft
airstrike	noun=attack;lemma=airstrike
airstrikes	noun=attack;lemma=airstrike
all	otherWord=1
almost	op=approx
always	notCounted=1
am	noun=time;lemma=am
american dollars	currency=USD
an	stop=1
an estimated	op=approx
and	rangeAnd=1;stop=1
and above	opAfter=ge
annex	naming=1
another	further=1
apartment	naming=1
appendix	naming=1
approaching	op=approx
approx	op=approx
approximately	op=approx
are	copula=1;stop=1
armed	adj=armed
around	op=approx;weakOp=1
arrest	noun=arrested;lemma=arrest
arrested	noun=arrested;lemma=arrested;verb=arrested
arresting	verb=arrested
arrests	noun=arrested;lemma=arrest;verb=arrested
art	abbreviation=1;naming=1
article	noun=publication;lemma=article;naming=1
articles	noun=publication;lemma=article
as	stop=1
as many as	op=le
as much as	op=le
asylum seeker	noun=person;lemma=asylum seeker
asylum seekers	noun=person;lemma=asylum seeker
at	copulaTo=1;copulaAt=1;stop=1;place=1
at least	op=ge;opAfter=ge
at most	op=le;opAfter=le
athlete	noun=person;lemma=athlete
athletes	noun=person;lemma=athlete
attack	noun=attack;lemma=attack
attacks	noun=attack;lemma=attack
attendance	crowd=person
audience	crowd=person
b	scaleGlued=1000000000
banned	adj=suspended
be	stop=1
been	stop=1
before	stop=1
below	op=lt;weakOp=1
besides	notCounted=1
between	rangeOpen=1
biggest	most=1
billion	scale=1000000000
bln	scale=1000000000
bn	scale=1000000000;abbreviation=1
boeing	naming=1
bomb	noun=weapon;lemma=bomb
bombing	noun=attack;lemma=bombing
bombings	noun=attack;lemma=bombing
bombs	noun=weapon;lemma=bomb
book	noun=publication;lemma=book
books	noun=publication;lemma=book
boy	noun=person;lemma=boy
boys	noun=person;lemma=boy
broker	noun=person;lemma=broker
brokers	noun=person;lemma=broker
building	noun=house;lemma=building;naming=1
buildings	noun=house;lemma=building
bus	naming=1
but	stop=1
buyer	noun=person;lemma=buyer
buyers	noun=person;lemma=buyer
by	stop=1
candidate	noun=person;lemma=candidate
candidates	noun=person;lemma=candidate
captured	verb=arrested
car	noun=vehicle;lemma=car
cars	noun=vehicle;lemma=car
case	noun=case;lemma=case
cases	noun=case;lemma=case
casualties	noun=casualty;lemma=casualty
casualty	noun=casualty;lemma=casualty
cell	noun=group;lemma=cell
cells	noun=group;lemma=cell
centimeter	noun=centimetre;lemma=centimeter
centimeters	noun=centimetre;lemma=centimeter
centimetre	noun=centimetre;lemma=centimetre
centimetres	noun=centimetre;lemma=centimetre
centuries	noun=time;lemma=century
century	noun=time;lemma=century
ch	abbreviation=1
channel	noun=channel;lemma=channel;naming=1
channels	noun=channel;lemma=channel
chapter	naming=1
chat	noun=chat;lemma=chat
chats	noun=chat;lemma=chat
chf	moneyBefore=CHF
child	noun=person;lemma=child
children	noun=person;lemma=children
circa	op=approx
cities	noun=city;lemma=city
citizen	noun=person;lemma=citizen
citizens	noun=person;lemma=citizen
city	noun=city;lemma=city
civilian	noun=person;lemma=civilian
civilians	noun=person;lemma=civilian
climbed	copula=1;change=1
clip	noun=video;lemma=clip
clips	noun=video;lemma=clip
close to	op=approx
closed	adj=closed
closer	op=approx;weakOp=1
closer to	op=approx;weakOp=1
cm	noun=centimetre;lemma=cm
combatant	noun=fighter;lemma=combatant
combatants	noun=fighter;lemma=combatant
commuter	noun=person;lemma=commuter
commuters	noun=person;lemma=commuter
companies	noun=organisation;lemma=company
company	noun=organisation;lemma=company
compared to	against=1
compared with	against=1
congregation	crowd=person
councillor	noun=person;lemma=councillor
councillors	noun=person;lemma=councillor
counted	copula=1
countries	noun=country;lemma=country
country	noun=country;lemma=country
country's	otherWord=1
crew member	noun=person;lemma=crew member
crew members	noun=person;lemma=crew member
crore	scale=10000000
crores	scale=10000000
crowd	crowd=person
customer	noun=person;lemma=customer
customers	noun=person;lemma=customer
cut	change=1
cyclist	noun=person;lemma=cyclist
cyclists	noun=person;lemma=cyclist
day	noun=time;lemma=day;naming=1
days	noun=time;lemma=day
dead	noun=killed;lemma=dead;verb=killed
death	noun=killed;lemma=death
death toll	tally=killed
deaths	noun=killed;lemma=death;verb=killed
decade	noun=time;lemma=decade
decades	noun=time;lemma=decade
decline	change=1
declined	change=1
decreased	change=1
decree	naming=1
defendant	noun=person;lemma=defendant
defendants	noun=person;lemma=defendant
degree	noun=degree;lemma=degree
degrees	noun=degree;lemma=degree
delegate	noun=person;lemma=delegate
delegates	noun=person;lemma=delegate
deleted	adj=suspended
detained	noun=arrested;lemma=detained;verb=arrested
detainee	noun=arrested;lemma=detainee
detainees	noun=arrested;lemma=detainee
detaining	verb=arrested
detains	verb=arrested
dhs	moneyBefore=AED
died	verb=killed
dies	verb=killed
different	adj=different
dinar	money=1
dinars	money=1
diplomat	noun=person;lemma=diplomat
diplomats	noun=person;lemma=diplomat
dirham	money=1
dirhams	money=1
displaced people	noun=person;lemma=displaced people
displaced persons	noun=person;lemma=displaced persons
district	noun=city;lemma=district
districts	noun=city;lemma=district
doctor	noun=person;lemma=doctor
doctors	noun=person;lemma=doctor
dollar	currency=USD
dollars	currency=USD
doubled	change=1
down	change=1
down from	against=1
dozen	num=12;scale=12
dozens	vague=10
driver	noun=person;lemma=driver
drivers	noun=person;lemma=driver
drop	change=1
dropped	copula=1;change=1
drowned	verb=killed
during	stop=1
each	stop=1
eased	change=1
edged down	change=1
edged up	change=1
eight	num=8
eighteen	num=18
eighty	num=80
eleven	num=11
employee	noun=person;lemma=employee
employees	noun=person;lemma=employee
encrypted	adj=secret
entities	noun=organisation;lemma=entity
entity	noun=organisation;lemma=entity
episode	naming=1
estimated	op=approx;otherWord=1
estimated at	copula=1
eur	currency=EUR;moneyBefore=EUR
euro	currency=EUR
euros	currency=EUR
every	stop=1
exceed	op=gt
exceeded	op=gt;copulaOp=gt
exceeding	op=gt
exceeds	op=gt;copulaOp=gt
executed	verb=killed
explosion	noun=attack;lemma=explosion
explosions	noun=attack;lemma=explosion
extra	more=1
extremist	noun=fighter;lemma=extremist;adj=extremist
extremists	noun=fighter;lemma=extremist
faction	noun=group;lemma=faction
factions	noun=group;lemma=faction
fallen	change=1
falling	change=1
families	noun=family;lemma=family
family	noun=family;lemma=family
fan	noun=person;lemma=fan
fans	noun=person;lemma=fan
farmer	noun=person;lemma=farmer
farmers	noun=person;lemma=farmer
fatalities	noun=killed;lemma=fatality
fatality	noun=killed;lemma=fatality
fell	copula=1;change=1
fewer than	op=lt
fewest	most=1
fifteen	num=15
fifths	notCounted=1
fifty	num=50
fighter	noun=fighter;lemma=fighter
fighters	noun=fighter;lemma=fighter
figure	naming=1
firefighter	noun=person;lemma=firefighter
firefighters	noun=person;lemma=firefighter
firm	noun=organisation;lemma=firm
firms	noun=organisation;lemma=firm
first	otherWord=1
five	num=5
flight	naming=1
follower	noun=follower;lemma=follower
followers	noun=follower;lemma=follower
for	stop=1
foreign	adj=foreign
foreigner	noun=person;lemma=foreigner
foreigners	noun=person;lemma=foreigner
formula	naming=1
fortnight	noun=time;lemma=fortnight
forty	num=40
four	num=4
fourteen	num=14
franc	money=1
francs	money=1
from	rangeOpen=1;stop=1;against=1
further	further=1
gate	naming=1
gbp	currency=GBP;moneyBefore=GBP
girl	noun=person;lemma=girl
girls	noun=person;lemma=girl
goal	noun=goal;lemma=goal
goals	noun=goal;lemma=goal
gone	change=1
grade	naming=1
greater than	op=gt
grew	copula=1;change=1
group	noun=group;lemma=group
groups	noun=group;lemma=group
growing	change=1
grown	change=1
guest	noun=person;lemma=guest
guests	noun=person;lemma=guest
gunman	noun=fighter;lemma=gunman
gunmen	noun=fighter;lemma=gunmen
had	stop=1
half	fraction=50
halves	notCounted=1
has	stop=1
have	stop=1
he	stop=1
her	stop=1;otherWord=1
highest	most=1
highway	naming=1
his	stop=1;otherWord=1
hit	copula=1
hitting	copula=1
home	noun=house;lemma=home
homes	noun=house;lemma=home
hostage	noun=hostage;lemma=hostage
hostages	noun=hostage;lemma=hostage
hour	noun=time;lemma=hour
hours	noun=time;lemma=hour
house	noun=house;lemma=house
household	noun=family;lemma=household
households	noun=family;lemma=household
houses	noun=house;lemma=house
hryvnia	currency=UAH
hryvnias	currency=UAH
hundred	num=100
hundreds	vague=100
hurt	verb=wounded
if	stop=1
image	noun=image;lemma=image
images	noun=image;lemma=image
in	stop=1;place=1
in excess of	op=gt
in the order of	op=approx
in the region of	op=approx
increase	change=1
increased	copula=1;change=1
increasing	change=1
indian rupees	currency=INR
individual	noun=person;lemma=individual
individuals	noun=person;lemma=individual
inhabitant	noun=person;lemma=inhabitant
inhabitants	noun=person;lemma=inhabitant
injured	noun=wounded;lemma=injured;verb=wounded
injures	verb=wounded
injuries	noun=wounded;lemma=injury;verb=wounded
injuring	verb=wounded
injury	noun=wounded;lemma=injury
inr	currency=INR;moneyBefore=INR
insurgent	noun=fighter;lemma=insurgent
insurgents	noun=fighter;lemma=insurgent
investor	noun=person;lemma=investor
investors	noun=person;lemma=investor
iranian rials	currency=IRR
is	copula=1;stop=1
it	stop=1
item	naming=1
its	stop=1;otherWord=1
jihadi	adj=jihadist
jihadist	noun=fighter;lemma=jihadist;adj=jihadist
jihadists	noun=fighter;lemma=jihadist
journalist	noun=person;lemma=journalist
journalists	noun=person;lemma=journalist
judge	noun=person;lemma=judge
judges	noun=person;lemma=judge
jumped	change=1
just above	op=gt
just below	op=lt
just over	op=gt
just under	op=lt
k	scaleGlued=1000
kes	moneyBefore=KES
kg	noun=kilogram;lemma=kg
kidnap	verb=hostage
kidnapped	verb=hostage
kidnapping	verb=hostage
kill	verb=killed
killed	noun=killed;lemma=killed;verb=killed
killing	verb=killed
kills	verb=killed
kilogram	noun=kilogram;lemma=kilogram
kilograms	noun=kilogram;lemma=kilogram
kilometer	noun=kilometre;lemma=kilometer
kilometers	noun=kilometre;lemma=kilometer
kilometre	noun=kilometre;lemma=kilometre
kilometres	noun=kilometre;lemma=kilometre
km	noun=kilometre;lemma=km
known	otherWord=1
krona	money=1
kronor	money=1
ksh	moneyBefore=KES
kyrgyz som	currency=KGS
kzt	moneyBefore=KZT
lakh	scale=100000
lakhs	scale=100000
language	noun=language;lemma=language
languages	noun=language;lemma=language
largest	most=1
last	otherWord=1
law	naming=1
lawmaker	noun=person;lemma=lawmaker
lawmakers	noun=person;lemma=lawmaker
lawyer	noun=person;lemma=lawyer
lawyers	noun=person;lemma=lawyer
leader	noun=person;lemma=leader
leaders	noun=person;lemma=leader
less	stop=1
less than	op=lt
lira	currency=TRY
lkr	moneyBefore=LKR
local	adj=local
lost their lives	verb=killed
lowered	change=1
lowest	most=1
m	scaleGlued=1000000
magnitude	naming=1
man	noun=person;lemma=man
matchday	naming=1
member	noun=member;lemma=member
members	noun=member;lemma=member
men	noun=person;lemma=men
message	noun=message;lemma=message
messages	noun=message;lemma=message
meter	noun=metre;lemma=meter
meters	noun=metre;lemma=meter
metre	noun=metre;lemma=metre
metres	noun=metre;lemma=metre
migrant	noun=person;lemma=migrant
migrants	noun=person;lemma=migrant
mile	noun=mile;lemma=mile
miles	noun=mile;lemma=mile
militant	noun=fighter;lemma=militant
militants	noun=fighter;lemma=militant
millimeter	noun=millimetre;lemma=millimeter
millimeters	noun=millimetre;lemma=millimeter
millimetre	noun=millimetre;lemma=millimetre
millimetres	noun=millimetre;lemma=millimetre
million	scale=1000000
millions	vague=1000000
miner	noun=person;lemma=miner
miners	noun=person;lemma=miner
minister	noun=person;lemma=minister
ministers	noun=person;lemma=minister
minus	notCounted=1
minute	noun=time;lemma=minute
minutes	noun=time;lemma=minute
missile	noun=weapon;lemma=missile
missiles	noun=weapon;lemma=missile
mln	scale=1000000
mm	noun=millimetre;lemma=mm
mn	scale=1000000;abbreviation=1
month	noun=time;lemma=month
months	noun=time;lemma=month
more	more=1;stop=1
more than	op=gt
most	most=1
motorist	noun=person;lemma=motorist
motorists	noun=person;lemma=motorist
murdered	verb=killed
n	moneyBefore=NGN
naira	currency=NGN
narrowed	change=1
nation	noun=country;lemma=nation
national	noun=person;lemma=national
nationals	noun=person;lemma=national
nations	noun=country;lemma=nation
near	place=1
nearer	op=approx;weakOp=1
nearer to	op=approx;weakOp=1
nearly	op=approx
new	adj=new
news	notCounted=1
ngn	moneyBefore=NGN
night	noun=time;lemma=night
nights	noun=time;lemma=night
nine	num=9
nineteen	num=19
ninety	num=90
no	abbreviation=1;naming=1
no fewer than	op=ge
no less than	op=ge
no more than	op=le
not	stop=1
not exceeding	op=le
not fewer than	op=ge
not less than	op=ge
not more than	op=le
nowadays	notCounted=1
number	counter=1;naming=1
numbered	copula=1
numbering	copula=1
numbers	counter=1
nurse	noun=person;lemma=nurse
nurses	noun=person;lemma=nurse
o'clock	noun=time;lemma=o'clock
odd	opHyphen=approx
of	of=1;stop=1;outOf=1
of them	ofThem=1
of these	ofThem=1
of those	ofThem=1
of which	ofThem=1
of whom	ofThem=1
officer	noun=person;lemma=officer
officers	noun=person;lemma=officer
official	noun=person;lemma=official;adj=official
officials	noun=person;lemma=official
on	stop=1;place=1
on the order of	op=approx
one	num=1
open	adj=open
operation	noun=attack;lemma=operation
operations	noun=attack;lemma=operation
or	stop=1
or above	opAfter=ge
or fewer	opAfter=le
or less	opAfter=le
or more	opAfter=ge
or so	opAfter=approx
organisation	noun=group;lemma=organisation
organisations	noun=group;lemma=organisation
organization	noun=group;lemma=organization
organizations	noun=group;lemma=organization
original	otherWord=1
other	more=1
others	noun=other;lemma=others
our	otherWord=1
out of	outOf=1
over	op=gt;weakOp=1
overseas	notCounted=1
p	abbreviation=1;naming=1
p . m	noun=time;lemma=p.m
page	noun=page;lemma=page;naming=1
pages	noun=page;lemma=page;naming=1
pakistani rupees	currency=PKR
paragraph	naming=1
part	naming=1
participant	noun=person;lemma=participant
participants	noun=person;lemma=participant
passed	copulaOp=gt
passenger	noun=person;lemma=passenger
passengers	noun=person;lemma=passenger
past	otherWord=1
patient	noun=person;lemma=patient
patients	noun=person;lemma=patient
pct	percent=1
pedestrian	noun=person;lemma=pedestrian
pedestrians	noun=person;lemma=pedestrian
people	noun=person;lemma=people
per	stop=1
per cent	percent=1
per cent points	percent=1
percent	percent=1;notCounted=1
percentage point	percent=1
percentage points	percent=1
perhaps	notCounted=1
perished	verb=killed
person	noun=person;lemma=person
persons	noun=person;lemma=person
peso	money=1
pesos	money=1
phase	naming=1
phone	naming=1
photo	noun=image;lemma=photo
photograph	noun=image;lemma=photograph
photographs	noun=image;lemma=photograph
photos	noun=image;lemma=photo
pier	naming=1
pkr	currency=PKR;moneyBefore=PKR
player	noun=player;lemma=player
players	noun=player;lemma=player
plunged	change=1
plus	opAfter=gt;notCounted=1
pm	noun=time;lemma=pm
point	noun=point;lemma=point
points	noun=point;lemma=point
police	noun=person;lemma=police
policeman	noun=person;lemma=policeman
policemen	noun=person;lemma=policemen
population	crowd=person
post	noun=post;lemma=post
posts	noun=post;lemma=post
pound	money=1
pounds	money=1
pounds sterling	currency=GBP
pp	abbreviation=1;naming=1
prisoner	noun=arrested;lemma=prisoner
prisoner of war	noun=person;lemma=prisoner of war
prisoners	noun=arrested;lemma=prisoner
prisoners of war	noun=person;lemma=prisoners of war
private	adj=closed
protester	noun=person;lemma=protester
protesters	noun=person;lemma=protester
province	noun=city;lemma=province
provinces	noun=city;lemma=province
public	adj=open
publication	noun=publication;lemma=publication
publications	noun=publication;lemma=publication
pupil	noun=person;lemma=pupil
pupils	noun=person;lemma=pupil
put at	copula=1
quadrupled	change=1
quarter	fraction=25
quarters	notCounted=1
r	moneyBefore=ZAR
radical	noun=fighter;lemma=radical
radicals	noun=fighter;lemma=radical
raid	noun=attack;lemma=raid
raids	noun=attack;lemma=raid
raised	change=1
rand	currency=ZAR
reached	copula=1
reaches	copula=1
reaching	copula=1
rebel	noun=fighter;lemma=rebel
rebels	noun=fighter;lemma=rebel
recruit	noun=fighter;lemma=recruit
recruits	noun=fighter;lemma=recruit
reduced	change=1
refugee	noun=person;lemma=refugee
refugees	noun=person;lemma=refugee
region	noun=city;lemma=region
regions	noun=city;lemma=region
renminbi	currency=CNY
report	noun=publication;lemma=report
reports	noun=publication;lemma=report
resident	noun=person;lemma=resident
residents	noun=person;lemma=resident
rial	money=1
rials	money=1
rifle	noun=weapon;lemma=rifle
rifles	noun=weapon;lemma=rifle
risen	change=1
rising	change=1
riyal	money=1
riyals	money=1
rm	moneyBefore=MYR
rocket	noun=weapon;lemma=rocket
rockets	noun=weapon;lemma=rocket
room	naming=1
rose	copula=1;change=1
rouble	currency=RUB
roubles	currency=RUB
roughly	op=approx
round	naming=1
route	naming=1
rp	moneyBefore=IDR
rs	moneyBefore=INR
rub	currency=RUB
ruble	currency=RUB
rubles	currency=RUB
rule	naming=1
runner	noun=person;lemma=runner
runners	noun=person;lemma=runner
runway	naming=1
rupee	money=1
rupees	money=1
said	stop=1
sailor	noun=person;lemma=sailor
sailors	noun=person;lemma=sailor
sank	change=1
sar	moneyBefore=SAR
saudi riyals	currency=SAR
says	stop=1
school	noun=school;lemma=school
schools	noun=school;lemma=school
scores	vague=10
second	noun=time;lemma=second
seconds	noun=time;lemma=second
secret	adj=secret
section	naming=1
sector	naming=1
senator	noun=person;lemma=senator
senators	noun=person;lemma=senator
serviceman	noun=soldier;lemma=serviceman
servicemen	noun=soldier;lemma=servicemen
seven	num=7
seventeen	num=17
seventy	num=70
several	vagueFew=1
shareholder	noun=person;lemma=shareholder
shareholders	noun=person;lemma=shareholder
she	stop=1
shekel	currency=ILS
shekels	currency=ILS
shilling	money=1
shillings	money=1
shrank	change=1
shrunk	change=1
since	stop=1
site	noun=site;lemma=site
sites	noun=site;lemma=site
six	num=6
sixteen	num=16
sixty	num=60
size	naming=1
slain	verb=killed
slid	change=1
slipped	change=1
soared	change=1
soldier	noun=soldier;lemma=soldier
soldiers	noun=soldier;lemma=soldier
some	op=approx;weakOp=1
something like	op=approx
sometimes	notCounted=1
somewhere around	op=approx
somewhere in the region of	op=approx
somoni	currency=TJS
soms	currency=KGS
soum	currency=UZS
soums	currency=UZS
spectator	noun=person;lemma=spectator
spectators	noun=person;lemma=spectator
sq km	noun=square-kilometre;lemma=sq km
sq miles	noun=square-kilometre;lemma=sq miles
square kilometer	noun=square-kilometre;lemma=square kilometer
square kilometers	noun=square-kilometre;lemma=square kilometer
square kilometre	noun=square-kilometre;lemma=square kilometre
square kilometres	noun=square-kilometre;lemma=square kilometre
square miles	noun=square-kilometre;lemma=square miles
staff member	noun=person;lemma=staff member
staff members	noun=person;lemma=staff member
stage	naming=1
stand at	copula=1
standing at	copula=1
stands	copula=1
stands at	copula=1
state	noun=country;lemma=state
states	noun=country;lemma=state
station	noun=station;lemma=station
stations	noun=station;lemma=station
stood	copula=1
stood at	copula=1
strengthened	change=1
strike	noun=attack;lemma=strike
strikes	noun=attack;lemma=strike
student	noun=person;lemma=student
students	noun=person;lemma=student
subscriber	noun=follower;lemma=subscriber
subscribers	noun=follower;lemma=subscriber
supporter	noun=member;lemma=supporter
supporters	noun=member;lemma=supporter
surged	change=1
surpassed	op=gt;copulaOp=gt
surpasses	op=gt
survivor	noun=person;lemma=survivor
survivors	noun=person;lemma=survivor
suspect	noun=person;lemma=suspect
suspects	noun=person;lemma=suspect
suspended	adj=suspended
swelled	change=1
swiss francs	currency=CHF
swollen	change=1
table	naming=1
taka	money=1
tank	noun=vehicle;lemma=tank
tanks	noun=vehicle;lemma=tank
teacher	noun=person;lemma=teacher
teachers	noun=person;lemma=teacher
team	noun=team;lemma=team
teams	noun=team;lemma=team
tel	naming=1
ten	num=10
tenge	currency=KZT
tens	vague=10
tenths	notCounted=1
terminal	naming=1
terrorist	noun=fighter;lemma=terrorist;adj=terrorist
terrorists	noun=fighter;lemma=terrorist
than	stop=1
that	relative=1;stop=1
the	article=1;stop=1
their	stop=1;otherWord=1
these	stop=1;otherWord=1
they	stop=1
thirds	notCounted=1
thirteen	num=13
thirty	num=30
this	stop=1
those	stop=1;otherWord=1
thousand	scale=1000
thousands	vague=1000
three	num=3
ticket	noun=ticket;lemma=ticket
tickets	noun=ticket;lemma=ticket
times	noun=times;lemma=times;notCounted=1
tk	moneyBefore=BDT
tn	scale=1000000000000
to	rangeAnd=1;copulaTo=1;copulaAt=1;stop=1
toll	tally=killed
ton	noun=tonne;lemma=ton
tonne	noun=tonne;lemma=tonne
tonnes	noun=tonne;lemma=tonne
tons	noun=tonne;lemma=ton
topped	op=gt;copulaOp=gt
total	counter=1;otherWord=1;crowd=item
totaled	copula=1
totaling	copula=1
totalled	copula=1
totalling	copula=1
tourist	noun=person;lemma=tourist
tourists	noun=person;lemma=tourist
towards	notCounted=1
town	noun=city;lemma=town
towns	noun=city;lemma=town
trader	noun=person;lemma=trader
traders	noun=person;lemma=trader
trillion	scale=1000000000000
tripled	change=1
troops	noun=soldier;lemma=troops
truck	noun=vehicle;lemma=truck
trucks	noun=vehicle;lemma=truck
tsh	moneyBefore=TZS
tumbled	change=1
turkish lira	currency=TRY
turkish liras	currency=TRY
tweet	noun=post;lemma=tweet
tweets	noun=post;lemma=tweet
twelve	num=12
twenty	num=20
two	num=2
u . s . dollars	currency=USD
uae dirhams	currency=AED
ugx	moneyBefore=UGX
under	op=lt;weakOp=1
unit	naming=1
until	stop=1
up	change=1
up from	against=1
up to	op=le
upwards	notCounted=1
upwards of	op=gt
us dollars	currency=USD
usd	currency=USD;moneyBefore=USD
user	noun=user;lemma=user
users	noun=user;lemma=user
ush	moneyBefore=UGX
uzbek sum	currency=UZS
vehicle	noun=vehicle;lemma=vehicle
vehicles	noun=vehicle;lemma=vehicle
version	naming=1
versus	against=1;notCounted=1
victim	noun=killed;lemma=victim
victims	noun=killed;lemma=victim
video	noun=video;lemma=video
videos	noun=video;lemma=video
view	noun=view;lemma=view
views	noun=view;lemma=view
village	noun=city;lemma=village
villager	noun=person;lemma=villager
villagers	noun=person;lemma=villager
villages	noun=city;lemma=village
visitor	noun=person;lemma=visitor
visitors	noun=person;lemma=visitor
vol	abbreviation=1;naming=1
volume	naming=1
volunteer	noun=person;lemma=volunteer
volunteers	noun=person;lemma=volunteer
voter	noun=person;lemma=voter
voters	noun=person;lemma=voter
was	copula=1;stop=1
weakened	change=1
web site	noun=site;lemma=web site
web sites	noun=site;lemma=web site
website	noun=site;lemma=website
websites	noun=site;lemma=website
week	noun=time;lemma=week;naming=1
weekend	noun=time;lemma=weekend
weekends	noun=time;lemma=weekend
weeks	noun=time;lemma=week
well over	op=gt
well under	op=lt
went	change=1
were	copula=1;stop=1
when	stop=1
where	stop=1
which	relative=1;stop=1
while	stop=1
who	relative=1;stop=1
widened	change=1
with	stop=1
witness	noun=person;lemma=witness
witnesses	noun=person;lemma=witness
woman	noun=person;lemma=woman
women	noun=person;lemma=women
worker	noun=person;lemma=worker
workers	noun=person;lemma=worker
wounded	noun=wounded;lemma=wounded;verb=wounded
wounding	verb=wounded
wounds	verb=wounded
year	noun=time;lemma=year;naming=1
years	noun=time;lemma=year
yen	currency=JPY
yuan	currency=CNY
zar	moneyBefore=ZAR
zero	num=0
zone	naming=1
`,
}
