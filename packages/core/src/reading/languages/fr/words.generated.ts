// Generated from data/reading/fr/ by scripts/generate/reading-words.ts. Do not edit.
import type { Words } from '../words-types.ts'

/** Folded words, a tab, and the roles they can play. */
export const words: Words = {
  dates: `
a	to=1
a compter de	since=1
a partir de	since=1
an	yearNoun=1;span=year
annee	yearNoun=1;span=year
annees	yearNoun=1;decadeNoun=1;span=year
ans	yearNoun=1;span=year
aout	month=8
apres	after=1
au	to=1
au mois de	in=1
automne	season=23
avant	before=1
avant - hier	dayOffset=-2
avr	month=4;abbreviation=1
avril	month=4
ce	rel=0
cet	rel=0
cette	rel=0
commencement	part=START
courant	in=1;rel=0
courante	rel=0
d	of=1
d'ici	until=1
d'ici a	until=1
de	from=1;of=1
debut	part=START
dec	month=12;abbreviation=1
decembre	month=12
demain	dayOffset=1
depuis	since=1;in=1
dernier	rel=-1
derniere	rel=-1
des	since=1;in=1;of=1
deuxieme	ord=2
dimanche	weekday=0
dix - neuvieme	ord=19
du	from=1;of=1
e	ordEnding=1
eme	ordEnding=1
en	in=1
entre	between=1
er	ordEnding=1
et	and=1
ete	season=22
fevr	month=2;abbreviation=1
fevrier	month=2
fin	part=END
hier	dayOffset=-1
hiver	season=24
il y a	ago=1
janv	month=1;abbreviation=1
janvier	month=1
jeudi	weekday=4
jour	span=day
jours	span=day
juil	month=7;abbreviation=1
juillet	month=7
juin	month=6
jusqu	until=1
jusque	until=1
l	the=1
la	the=1
le	the=1
les	the=1
lundi	weekday=1
mai	month=5
mardi	weekday=2
mars	month=3
mercredi	weekday=3
mi	part=MID
milieu	part=MID
mois	monthNoun=1;span=month
moitie	halfNoun=1
nd	ordEnding=1
nde	ordEnding=1
nov	month=11;abbreviation=1
novembre	month=11
oct	month=10;abbreviation=1
octobre	month=10
passe	rel=-1
passee	rel=-1
precedent	rel=-1
precedente	rel=-1
premier	ord=1
premiere	ord=1
printemps	season=21
prochain	rel=1
prochaine	rel=1
quatrieme	ord=4
re	ordEnding=1
samedi	weekday=6
second	ord=2
seconde	ord=2
semaine	weekNoun=1;span=week
semaines	span=week
semestre	halfNoun=1
sept	month=9;abbreviation=1
septembre	month=9
siecle	centuryNoun=1
trimestre	quarterNoun=1
troisieme	ord=3
vendredi	weekday=5
vingt et unieme	ord=21
vingtieme	ord=20
`,
  figures: `
a	rangeAnd=1;stop=1
a peu pres	op=approx
abonne	noun=follower;lemma=abonné
abonnee	noun=follower;lemma=abonné
abonnees	noun=follower;lemma=abonné
abonnes	noun=follower;lemma=abonné
actif	adj=active
actifs	adj=active
active	adj=active
actives	adj=active
an	noun=year;lemma=an
annee	noun=year;lemma=année
annees	noun=year;lemma=année
ans	noun=year;lemma=an
approximativement	op=approx
arme	noun=weapon;lemma=arme;adj=armed
armee	adj=armed
armees	adj=armed
armes	noun=weapon;lemma=arme;adj=armed
arrestation	noun=arrested;lemma=arrestation
arrestations	noun=arrested;lemma=arrestation
arrete	noun=arrested;lemma=arrêté
arretee	noun=arrested;lemma=arrêté
arretees	noun=arrested;lemma=arrêté
arretes	noun=arrested;lemma=arrêté
art	abbreviation=1
article	naming=1
attaque	noun=attack;lemma=attaque
attaques	noun=attack;lemma=attaque
attentat	noun=attack;lemma=attentat
attentats	noun=attack;lemma=attentat
au	stop=1
au - dela de	op=gt
au maximum	op=le;opAfter=le
au minimum	op=ge;opAfter=ge
au moins	op=ge;opAfter=ge
au plus	op=le;opAfter=le
autour de	op=approx
aux	stop=1
aux alentours de	op=approx
avec	stop=1
blesse	noun=wounded;lemma=blessé
blessee	noun=wounded;lemma=blessé
blessees	noun=wounded;lemma=blessé
blesses	noun=wounded;lemma=blessé
bombe	noun=weapon;lemma=bombe
bombes	noun=weapon;lemma=bombe
canal	noun=channel;lemma=canal
canaux	noun=channel;lemma=canaux
ce	stop=1
cellule	noun=group;lemma=cellule
cellules	noun=group;lemma=cellule
cent	num=100
centaines	vague=100
cents	num=100
cette	stop=1
chaine	noun=channel;lemma=chaîne
chaines	noun=channel;lemma=chaîne
cinq	num=5
cinquante	num=50
citoyen	noun=person;lemma=citoyen
citoyens	noun=person;lemma=citoyen
civil	noun=person;lemma=civil
civils	noun=person;lemma=civil
combattant	noun=fighter;lemma=combattant
combattants	noun=fighter;lemma=combattant
compte	noun=account;lemma=compte
comptes	noun=account;lemma=compte
d	of=1
dans	stop=1
de	rangeOpen=1;of=1
demi	fraction=50
des	of=1
des centaines	vague=100
des dizaines	vague=10
des milliers	vague=1000
des millions	vague=1000000
detenu	noun=arrested;lemma=détenu
detenus	noun=arrested;lemma=détenu
deux	num=2
different	adj=different
differente	adj=different
differentes	adj=different
differents	adj=different
dix	num=10
dix - huit	num=18
dix - neuf	num=19
dix - sept	num=17
dizaines	vague=10
djihadiste	noun=militant;lemma=djihadiste
djihadistes	noun=militant;lemma=djihadiste
dollar	currency=USD
dollars	currency=USD
dollars americains	currency=USD
dont	stop=1
douze	num=12
elle	stop=1
en	stop=1
enfant	noun=person;lemma=enfant
enfants	noun=person;lemma=enfant
entite	noun=organisation;lemma=entité
entites	noun=organisation;lemma=entité
entre	rangeOpen=1
entreprise	noun=organisation;lemma=entreprise
entreprises	noun=organisation;lemma=entreprise
environ	op=approx;opAfter=approx
est	stop=1
et	rangeAnd=1;stop=1
etat	noun=country;lemma=état
etats	noun=country;lemma=état
ete	stop=1
etranger	adj=foreign
etrangere	adj=foreign
etrangeres	adj=foreign
etrangers	adj=foreign
euro	currency=EUR
euros	currency=EUR
explosion	noun=attack;lemma=explosion
explosions	noun=attack;lemma=explosion
famille	noun=family;lemma=famille
familles	noun=family;lemma=famille
femme	noun=person;lemma=femme
femmes	noun=person;lemma=femme
ferme	adj=closed
fermee	adj=closed
fermees	adj=closed
fermes	adj=closed
follower	noun=follower;lemma=follower
followers	noun=follower;lemma=follower
francs cfa	currency=XAF
frappe	noun=attack;lemma=frappe
frappes	noun=attack;lemma=frappe
gendarme	noun=soldier;lemma=gendarme
gendarmes	noun=soldier;lemma=gendarme
groupe	noun=group;lemma=groupe
groupes	noun=group;lemma=groupe
habitant	noun=person;lemma=habitant
habitants	noun=person;lemma=habitant
heure	noun=hour;lemma=heure
heures	noun=hour;lemma=heure
homme	noun=person;lemma=homme
hommes	noun=person;lemma=homme
huit	num=8
huitante	num=80
il	stop=1
ils	stop=1
insurge	noun=militant;lemma=insurgé
insurges	noun=militant;lemma=insurgé
jihadiste	noun=militant;lemma=jihadiste
jihadistes	noun=militant;lemma=jihadiste
jour	noun=day;lemma=jour
journaliste	noun=person;lemma=journaliste
journalistes	noun=person;lemma=journaliste
jours	noun=day;lemma=jour
jusqu'a	op=le
kilometre	noun=kilometre;lemma=kilomètre
kilometres	noun=kilometre;lemma=kilomètre
km	noun=kilometre;lemma=km
l	stop=1
la	stop=1
la moitie	fraction=50
langue	noun=language;lemma=langue
langues	noun=language;lemma=langue
le	stop=1
les	stop=1
livres sterling	currency=GBP
loi	naming=1
membre	noun=member;lemma=membre
membres	noun=member;lemma=membre
message	noun=post;lemma=message
messages	noun=post;lemma=message
migrant	noun=person;lemma=migrant
migrants	noun=person;lemma=migrant
militaire	noun=soldier;lemma=militaire
militaires	noun=soldier;lemma=militaire
militant	noun=militant;lemma=militant
militants	noun=militant;lemma=militant
mille	scale=1000
milliard	scale=1000000000
milliards	scale=1000000000
milliers	vague=1000
million	scale=1000000
millions	scale=1000000
mio	scale=1000000;abbreviation=1
missile	noun=weapon;lemma=missile
missiles	noun=weapon;lemma=missile
moins d	op=lt
moins de	op=lt
mois	noun=month;lemma=mois
mort	noun=killed;lemma=mort
morts	noun=killed;lemma=mort
mrd	scale=1000000000;abbreviation=1
n	naming=1
ne	stop=1
neuf	num=9
nonante	num=90
nouveau	adj=new
nouveaux	adj=new
nouvelle	adj=new
nouvelles	adj=new
numero	naming=1
ont	stop=1
onze	num=11
organisation	noun=group;lemma=organisation
organisations	noun=group;lemma=organisation
otage	noun=hostage;lemma=otage
otages	noun=hostage;lemma=otage
ou	stop=1
p	abbreviation=1
page	noun=page;lemma=page;naming=1
pages	noun=page;lemma=page
par	stop=1
paragraphe	naming=1
partisan	noun=member;lemma=partisan
partisans	noun=member;lemma=partisan
pas	stop=1
pas moins de	op=ge
pas plus de	op=le
pays	noun=country;lemma=pays
personne	noun=person;lemma=personne
personnes	noun=person;lemma=personne
plus d	op=gt
plus de	op=gt
plusieurs	vagueFew=1
policier	noun=soldier;lemma=policier
policiers	noun=soldier;lemma=policier
pour	stop=1
pour cent	percent=1
pourcent	percent=1
pres d	op=approx
pres de	op=approx
presque	op=approx
prisonnier	noun=arrested;lemma=prisonnier
prisonniers	noun=arrested;lemma=prisonnier
prive	adj=closed
privee	adj=closed
privees	adj=closed
prives	adj=closed
province	noun=city;lemma=province
provinces	noun=city;lemma=province
public	adj=open
publication	noun=post;lemma=publication
publications	noun=post;lemma=publication
publics	adj=open
publique	adj=open
publiques	adj=open
quarante	num=40
quart	fraction=25
quatorze	num=14
quatre	num=4
quatre - vingt	num=80
quatre - vingt - cinq	num=85
quatre - vingt - deux	num=82
quatre - vingt - dix	num=90
quatre - vingt - dix - huit	num=98
quatre - vingt - dix - neuf	num=99
quatre - vingt - dix - sept	num=97
quatre - vingt - douze	num=92
quatre - vingt - huit	num=88
quatre - vingt - neuf	num=89
quatre - vingt - onze	num=91
quatre - vingt - quatorze	num=94
quatre - vingt - quatre	num=84
quatre - vingt - quinze	num=95
quatre - vingt - seize	num=96
quatre - vingt - sept	num=87
quatre - vingt - six	num=86
quatre - vingt - treize	num=93
quatre - vingt - trois	num=83
quatre - vingt - un	num=81
quatre - vingts	num=80
que	stop=1
quelque	op=approx
quelques	vagueFew=1
qui	stop=1
quinze	num=15
rebelle	noun=militant;lemma=rebelle
rebelles	noun=militant;lemma=rebelle
recrue	noun=member;lemma=recrue
recrues	noun=member;lemma=recrue
refugie	noun=person;lemma=réfugié
refugies	noun=person;lemma=réfugié
region	noun=city;lemma=région
regions	noun=city;lemma=région
resolution	naming=1
sans	stop=1
se	stop=1
seize	num=16
semaine	noun=week;lemma=semaine
semaines	noun=week;lemma=semaine
sept	num=7
septante	num=70
site	noun=site;lemma=site
sites	noun=site;lemma=site
sites internet	noun=site;lemma=sites internet
sites web	noun=site;lemma=sites web
six	num=6
societe	noun=organisation;lemma=société
societes	noun=organisation;lemma=société
soixante	num=60
soixante - dix	num=70
soixante - dix - huit	num=78
soixante - dix - neuf	num=79
soixante - dix - sept	num=77
soixante - douze	num=72
soixante - et - onze	num=71
soixante - quatorze	num=74
soixante - quinze	num=75
soixante - seize	num=76
soixante - treize	num=73
soixante et onze	num=71
soldat	noun=soldier;lemma=soldat
soldats	noun=soldier;lemma=soldat
sont	stop=1
sous	stop=1
supprime	adj=suspended
supprimee	adj=suspended
supprimees	adj=suspended
supprimes	adj=suspended
sur	stop=1
suspect	noun=arrested;lemma=suspect
suspects	noun=arrested;lemma=suspect
suspendu	adj=suspended
suspendue	adj=suspended
suspendues	adj=suspended
suspendus	adj=suspended
terroriste	noun=militant;lemma=terroriste
terroristes	noun=militant;lemma=terroriste
tonne	noun=tonne;lemma=tonne
tonnes	noun=tonne;lemma=tonne
tout au plus	op=le
treize	num=13
trente	num=30
trois	num=3
tue	noun=killed;lemma=tué
tuee	noun=killed;lemma=tué
tuees	noun=killed;lemma=tué
tues	noun=killed;lemma=tué
un	num=1;stop=1
un millier	about=1000
une	num=1;stop=1
une centaine	about=100
une cinquantaine	about=50
une dizaine	about=10
une douzaine	about=12
une quarantaine	about=40
une quinzaine	about=15
une soixantaine	about=60
une trentaine	about=30
une vingtaine	about=20
utilisateur	noun=subscriber;lemma=utilisateur
utilisateurs	noun=subscriber;lemma=utilisateur
vehicule	noun=vehicle;lemma=véhicule
vehicules	noun=vehicle;lemma=véhicule
victime	noun=killed;lemma=victime
victimes	noun=killed;lemma=victime
video	noun=video;lemma=vidéo
videos	noun=video;lemma=vidéo
village	noun=city;lemma=village
villages	noun=city;lemma=village
ville	noun=city;lemma=ville
villes	noun=city;lemma=ville
vingt	num=20
voiture	noun=vehicle;lemma=voiture
voitures	noun=vehicle;lemma=voiture
`,
  grammar: {
    decimal: ',',
    endings: {},
    elisions: ['l', 'd', 'qu', 'n', 's', 'j', 'c', 'm', 'jusqu', 'lorsqu', 'puisqu'],
    apostrophe: false,
    compounds: false,
    solarYears: false,
    dates: {
      whole: [
        'weekday? day month year',
        'weekday? day month',
        'month year',
        'month of year',
        '<in> month rel?',
        'month rel',
        '<in> year',
        'decadeNoun decade',
        'yearNoun year',
        'ord (halfNoun|quarterNoun) of? (of|the)? yearNoun? year',
        'season of? year',
        'ord centuryNoun',
        '(yearNoun|monthNoun|weekNoun) rel',
        'rel (yearNoun|monthNoun|weekNoun)',
        'weekday rel',
        '<the> weekday',
        'ago count span',
        'dayOffset',
        'digits',
      ],
      bare: ['year', 'month', 'yearNoun year'],
      parts: ['part of? (of|the)? P', 'part - P', 'part of? (of|the)? yearNoun rel'],
      ranges: [
        'P - P',
        'P to P',
        'day - P',
        '<between> (the)? P and (the)? P',
        '<between> (the)? day and (the)? P',
        '<from> (the)? P (until)? to (the)? P',
        '<from> (the)? day to (the)? P',
      ],
      since: ['<since> <the>? P'],
      until: ['<until> <(to|in|the)>? P'],
      before: ['<before> <(the|of)>? P'],
      after: ['<after> <the>? P'],
    },
    figures: [
      'op? V of? adj? (adj|word)? N adj? opAfter?',
      'op? rangeOpen V rangeAnd V of? (adj|word)? N',
      'op? V (-|rangeAnd) V of? (adj|word)? N',
      'op? V percent',
      'op? V of? money',
      'op? rangeOpen? V (rangeAnd|-) V of? (money|percent)',
      'op? about of? (adj|word)? N',
      'vague of? vague? of? (adj|word)? N adj?',
      'vagueFew scale? of? adj? (adj|word)? N adj?',
      'op V',
    ],
    triggers: ['groupe', 'mouvement', 'organisation', 'reseau', 'groupe terroriste', 'organisation terroriste'],
  },
}
