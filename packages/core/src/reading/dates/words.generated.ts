// Generated from data/reading/dates.*.yaml by scripts/generate/reading-dates.ts. Do not edit.

/** Folded words, a tab, and the roles they can play; by language. */
export const dateWords: Readonly<Record<'ar' | 'ru' | 'en', string>> = {
  ar: `
اب	month=8
ابتداء من	from=1;since=1
ابريل	month=4
اثناء	in=1;monthIn=1
احداث	block=1
اخر	part=END
اذار	month=3
اربعينات	decade=40
اربعينيات	decade=40
اسابيع	span=week
اسبوع	weekNoun=1;span=week
اسبوعا	span=week
اسبوعين	spanTwo=week
اشهر	monthNoun=2;span=month
اعتبارا من	from=1;since=1
اعتداءات	block=1
اعوام	yearNoun=2;span=year
اغسطس	month=8
اغشت	month=8
افريل	month=4
اكتوبر	month=10
الاتي	rel=1
الاثنين	weekday=1;weekdayNeedsDay=1
الاحد	weekday=0;weekdayNeedsDay=1
الاربعاء	weekday=3;weekdayNeedsDay=1
الاول	ord=1
الاولي	ord=1
البارحه	dayOffset=-1
التاسع	ord=9
التاسع عشر	ord=19
التاسع والعشرون	ord=29
التاسع والعشرين	ord=29
التاسعه	ord=9
التاسعه عشره	ord=19
الثالث	ord=3
الثالث عشر	ord=13
الثالث والعشرون	ord=23
الثالث والعشرين	ord=23
الثالثه	ord=3
الثالثه عشره	ord=13
الثامن	ord=8
الثامن عشر	ord=18
الثامن والعشرون	ord=28
الثامن والعشرين	ord=28
الثامنه	ord=8
الثامنه عشره	ord=18
الثاني	ord=2
الثاني عشر	ord=12
الثاني والعشرون	ord=22
الثاني والعشرين	ord=22
الثانيه	ord=2
الثانيه عشره	ord=12
الثلاثاء	weekday=2;weekdayNeedsDay=1
الثلاثون	ord=30
الثلاثين	ord=30
الجاري	rel=0
الجاريه	rel=0
الجمعه	weekday=5;weekdayNeedsDay=1
الحادي عشر	ord=11
الحادي والثلاثون	ord=31
الحادي والثلاثين	ord=31
الحادي والعشرون	ord=21
الحادي والعشرين	ord=21
الحاديه عشره	ord=11
الحالي	rel=0
الحاليه	rel=0
الخامس	ord=5
الخامس عشر	ord=15
الخامس والعشرون	ord=25
الخامس والعشرين	ord=25
الخامسه	ord=5
الخامسه عشره	ord=15
الخميس	weekday=4;weekdayNeedsDay=1
الرابع	ord=4
الرابع عشر	ord=14
الرابع والعشرون	ord=24
الرابع والعشرين	ord=24
الرابعه	ord=4
الرابعه عشره	ord=14
السابع	ord=7
السابع عشر	ord=17
السابع والعشرون	ord=27
السابع والعشرين	ord=27
السابعه	ord=7
السابعه عشره	ord=17
السابق	rel=-1
السابقه	rel=-1
السادس	ord=6
السادس عشر	ord=16
السادس والعشرون	ord=26
السادس والعشرين	ord=26
السادسه	ord=6
السادسه عشره	ord=16
السبت	weekday=6;weekdayNeedsDay=1
السنوات	yearNoun=2
العاشر	ord=10
العاشره	ord=10
العشرون	ord=20
العشرين	ord=20
الغد	dayOffset=1
الفاتح	ord=1
الفايت	rel=-1
الفايته	rel=-1
القادم	rel=1
القادمه	rel=1
الماضي	rel=-1
الماضيه	rel=-1
الماضيين	rel=-1
المقبل	rel=1
المقبله	rel=1
المنصرم	rel=-1
المنصرمه	rel=-1
الواحد والثلاثين	ord=31
الواحد والعشرين	ord=21
الي	to=1;in=1
الي غايه	to=1;until=1
امس	dayOffset=-1
امس الاول	dayOffset=-2
انتفاضه	block=1
اواخر	part=END
اواسط	part=MID
اوايل	part=START
اوت	month=8
اوسط	part=MID
اول	ord=1;part=START
اول امس	dayOffset=-2
ايار	month=5
ايام	span=day
ايلول	month=9
ب	in=1
بحلول	in=1;monthIn=1;yearIn=1
بدءا من	from=1;since=1
بدايات	part=START
بدايه	part=START
بعد	after=1;in=1;yearIn=1
بعد الغد	dayOffset=2
بعد غد	dayOffset=2
بين	between=1;in=1
تسعينات	decade=90
تسعينيات	decade=90
تشرين الاول	month=10
تشرين الثاني	month=11
تشرين اول	month=10
تشرين ثان	month=11
تشرين ثاني	month=11
تفجيرات	block=1
تموز	month=7
ثلاثينات	decade=30
ثلاثينيات	decade=30
ثمانينات	decade=80
ثمانينيات	decade=80
ثوره	block=1
جامعه	block=1
جانفي	month=1
جريده	block=1
جسر	block=1
جمادي الاخره	hijriMonth=1
جمادي الاولي	hijriMonth=1
جمادي الثانيه	hijriMonth=1
جوان	month=6
جويليه	month=7
حتي	to=1;until=1;in=1;monthIn=1;yearIn=1
حرب	block=1
حركه	block=1
حزب	block=1
حزيران	month=6
حوالي	around=1
ختام	part=END
خريف	season=23
خلال	in=1;monthIn=1;yearIn=1
خمسينات	decade=50
خمسينيات	decade=50
دار	block=1
دجمبر	month=12
دجنبر	month=12
ديسمبر	month=12
ذو الحجه	hijriMonth=1
ذو القعده	hijriMonth=1
ذي الحجه	hijriMonth=1
ذي القعده	hijriMonth=1
ربع	quarterNoun=1
ربيع	season=21
ربيع الاخر	hijriMonth=1
ربيع الاول	hijriMonth=1
ربيع الثاني	hijriMonth=1
رجب	hijriMonth=1
رمضان	hijriMonth=1
زهاء	around=1
ساحه	block=1
سبتمبر	month=9
سبعينات	decade=70
سبعينيات	decade=70
ستينات	decade=60
ستينيات	decade=60
سد	block=1
سنتي	yearNoun=2
سنتين	yearNoun=2;spanTwo=year
سنه	yearNoun=1;span=year
سنوات	yearNoun=2;span=year
شارع	block=1
شباط	month=2
شتاء	season=24
شتمبر	month=9
شتنبر	month=9
شطر	halfNoun=1
شعبان	hijriMonth=1
شهر	monthNoun=1;span=month;monthIn=1
شهرا	span=month
شهري	monthNoun=2
شهرين	monthNoun=2;spanTwo=month
شهور	monthNoun=2;span=month
شوال	hijriMonth=1
صحيفه	block=1
صفر	hijriMonth=1
صيف	season=22
طوال	in=1;monthIn=1;yearIn=1
طيله	in=1;monthIn=1
عام	yearNoun=1;span=year
عاما	yearNoun=1;span=year
عامي	yearNoun=2
عامين	yearNoun=2;spanTwo=year
عشرينات	decade=20
عشرينيات	decade=20
عقد	decadeNoun=1
علي مدي	in=1
عن	in=1
غدا	dayOffset=1
غشت	month=8
فبراير	month=2
فصل	quarterNoun=1
في	in=1;monthIn=1;yearIn=1
فيفري	month=2
فيما بين	between=1
قبل	ago=1;before=1;in=1;yearIn=1
قبل امس	dayOffset=-2
قبل يوم امس	dayOffset=-2
قرابه	around=1
قرن	centuryNoun=1
كانون الاول	month=12
كانون الثاني	month=1
كانون اول	month=12
كانون ثان	month=1
كانون ثاني	month=1
كوبري	block=1
ل	in=1;of=1
لعام	of=1
لغايه	to=1;until=1
للميلاد	era=1
للهجره	hijri=1
م	era=1
ما بين	between=1
مارس	month=3
ماي	month=5
مايو	month=5
مجله	block=1
محافظه	block=1
محرم	hijriMonth=1
مدينه	block=1
مستهل	part=START
مطلع	part=START
من	from=1;in=1;of=1
منتصف	part=MID
منذ	ago=1;from=1;since=1;in=1;monthIn=1;yearIn=1
ميدان	block=1
ميلادي	era=1
ميلاديه	era=1
نحو	around=1
نصف	halfNoun=1
نهايات	part=END
نهايه	part=END
نوفمبر	month=11
نونبر	month=11
نيسان	month=4
ه	hijri=1
هجري	hijri=1
هجريه	hijri=1
هجمات	block=1
هذا	thisWord=1
هذه	thisWord=1
و	and=1
والي	to=1
وحتي	to=1
وسط	part=MID
يناير	month=1
يوليه	month=7
يوليو	month=7
يوليوز	month=7
يوم	dayNoun=1;span=day
يوما	span=day
يومي	dayNoun=1
يومين	spanTwo=day
يونيه	month=6
يونيو	month=6
`,
  ru: `
xix	roman=19
xx	roman=20
xxi	roman=21
авг	month=8;abbreviation=1
август	month=8
августа	month=8
августе	month=8
августом	month=8
августу	month=8
апр	month=4;abbreviation=1
апреле	month=4
апрелем	month=4
апрель	month=4
апрелю	month=4
апреля	month=4
будущая	rel=1
будущего	rel=1
будущее	rel=1
будущей	rel=1
будущем	rel=1
будущему	rel=1
будущий	rel=1
будущим	rel=1
будущую	rel=1
в	in=1;monthIn=1;yearIn=1
век	centuryNoun=1
века	centuryNoun=1
веке	centuryNoun=1
веком	centuryNoun=1
веку	centuryNoun=1
весна	season=21
весне	season=21
весной	season=21
весну	season=21
весны	season=21
во	in=1;monthIn=1
восемнадцатого	ord=18
восемнадцатое	ord=18
восемнадцатом	ord=18
восемнадцатому	ord=18
восемнадцатый	ord=18
восемнадцатым	ord=18
воскресенье	weekday=0
воскресеньем	weekday=0
воскресенью	weekday=0
воскресенья	weekday=0
восьмидесятые	decade=80
восьмидесятых	decade=80
восьмого	ord=8
восьмое	ord=8
восьмой	ord=8
восьмом	ord=8
восьмому	ord=8
восьмым	ord=8
вплоть до	until=1
вторая	ord=2
вторник	weekday=2
вторника	weekday=2
вторнике	weekday=2
вторником	weekday=2
вторнику	weekday=2
второго	ord=2
второе	ord=2
второй	ord=2
втором	ord=2
второму	ord=2
вторую	ord=2
вторым	ord=2
вчера	dayOffset=-1
г	yearNoun=1;abbreviation=1
газета	block=1
газеты	block=1
гг	yearNoun=2;abbreviation=1
го	ordEnding=1
год	yearNoun=1;span=year
года	yearNoun=1;span=year
годам	yearNoun=2
годами	yearNoun=2
годах	yearNoun=2
годе	yearNoun=1
годов	yearNoun=2
годом	yearNoun=1
году	yearNoun=1
годы	yearNoun=2
двадцатого	ord=20
двадцатое	ord=20
двадцатом	ord=20
двадцатому	ord=20
двадцатые	decade=20
двадцатый	ord=20
двадцатым	ord=20
двадцатых	decade=20
двадцать восьмого	ord=28
двадцать восьмое	ord=28
двадцать восьмой	ord=28
двадцать восьмом	ord=28
двадцать восьмому	ord=28
двадцать восьмым	ord=28
двадцать второго	ord=22
двадцать второе	ord=22
двадцать второй	ord=22
двадцать втором	ord=22
двадцать второму	ord=22
двадцать вторым	ord=22
двадцать девятого	ord=29
двадцать девятое	ord=29
двадцать девятом	ord=29
двадцать девятому	ord=29
двадцать девятый	ord=29
двадцать девятым	ord=29
двадцать первого	ord=21
двадцать первое	ord=21
двадцать первом	ord=21
двадцать первому	ord=21
двадцать первый	ord=21
двадцать первым	ord=21
двадцать пятого	ord=25
двадцать пятое	ord=25
двадцать пятом	ord=25
двадцать пятому	ord=25
двадцать пятый	ord=25
двадцать пятым	ord=25
двадцать седьмого	ord=27
двадцать седьмое	ord=27
двадцать седьмой	ord=27
двадцать седьмом	ord=27
двадцать седьмому	ord=27
двадцать седьмым	ord=27
двадцать третий	ord=23
двадцать третье	ord=23
двадцать третьего	ord=23
двадцать третьем	ord=23
двадцать третьему	ord=23
двадцать третьим	ord=23
двадцать четвертого	ord=24
двадцать четвертое	ord=24
двадцать четвертом	ord=24
двадцать четвертому	ord=24
двадцать четвертый	ord=24
двадцать четвертым	ord=24
двадцать шестого	ord=26
двадцать шестое	ord=26
двадцать шестой	ord=26
двадцать шестом	ord=26
двадцать шестому	ord=26
двадцать шестым	ord=26
двенадцатого	ord=12
двенадцатое	ord=12
двенадцатом	ord=12
двенадцатому	ord=12
двенадцатый	ord=12
двенадцатым	ord=12
движение	block=1
движением	block=1
движения	block=1
девяностые	decade=90
девяностых	decade=90
девятнадцатого	ord=19
девятнадцатое	ord=19
девятнадцатом	ord=19
девятнадцатому	ord=19
девятнадцатый	ord=19
девятнадцатым	ord=19
девятого	ord=9
девятое	ord=9
девятом	ord=9
девятому	ord=9
девятый	ord=9
девятым	ord=9
дек	month=12;abbreviation=1
декабре	month=12
декабрем	month=12
декабрь	month=12
декабрю	month=12
декабря	month=12
день	span=day
десятилетие	decadeNoun=1
десятилетием	decadeNoun=1
десятилетии	decadeNoun=1
десятилетию	decadeNoun=1
десятилетия	decadeNoun=1
десятого	ord=10
десятое	ord=10
десятом	ord=10
десятому	ord=10
десятый	ord=10
десятым	ord=10
дней	span=day
дня	span=day
до	to=1;until=1;before=1;in=1;monthIn=1;yearIn=1
е	ordEnding=1
журнал	block=1
за	in=1;monthIn=1
завод	block=1
завода	block=1
заводе	block=1
завтра	dayOffset=1
зима	season=24
зиме	season=24
зимой	season=24
зиму	season=24
зимы	season=24
и	and=1
исход	part=END
исхода	part=END
исходе	part=END
июле	month=7
июлем	month=7
июль	month=7
июлю	month=7
июля	month=7
июне	month=6
июнем	month=6
июнь	month=6
июню	month=6
июня	month=6
й	ordEnding=1
к	by=1;in=1;monthIn=1;yearIn=1
кв	quarterNoun=1;abbreviation=1
квартал	quarterNoun=1
квартала	quarterNoun=1
квартале	quarterNoun=1
кварталом	quarterNoun=1
кварталу	quarterNoun=1
ко	monthIn=1
колхоз	block=1
конец	part=END
конца	part=END
конце	part=END
концом	part=END
концу	part=END
лет	span=year
лета	season=22
лето	season=22
летом	season=22
м	ordEnding=1
мае	month=5
маем	month=5
май	month=5
март	month=3
марта	month=3
марте	month=3
мартом	month=3
марту	month=3
маю	month=5
мая	month=5
между	between=1;in=1
месяц	monthNoun=1;span=month
месяца	monthNoun=1;span=month
месяце	monthNoun=1
месяцев	span=month
месяцем	monthNoun=1
месяцу	monthNoun=1
минувшая	rel=-1
минувшего	rel=-1
минувшее	rel=-1
минувшей	rel=-1
минувшем	rel=-1
минувшему	rel=-1
минувший	rel=-1
минувшим	rel=-1
минувшую	rel=-1
му	ordEnding=1
на	in=1;monthIn=1
назад	agoAfter=1
начала	part=START
начале	part=START
начало	part=START
началом	part=START
началу	part=START
начиная с	from=1;since=1
неделе	weekNoun=1
неделей	weekNoun=1
недели	weekNoun=1;span=week
недель	span=week
неделю	weekNoun=1;span=week
неделя	weekNoun=1
нояб	month=11;abbreviation=1
ноябре	month=11
ноябрем	month=11
ноябрь	month=11
ноябрю	month=11
ноября	month=11
нынешнего	rel=0
нынешнее	rel=0
нынешней	rel=0
нынешнем	rel=0
нынешнему	rel=0
нынешний	rel=0
нынешним	rel=0
нынешнюю	rel=0
нынешняя	rel=0
ого	ordEnding=1
одиннадцатого	ord=11
одиннадцатое	ord=11
одиннадцатом	ord=11
одиннадцатому	ord=11
одиннадцатый	ord=11
одиннадцатым	ord=11
ое	ordEnding=1
около	in=1;around=1
окт	month=10;abbreviation=1
октябре	month=10
октябрем	month=10
октябрь	month=10
октябрю	month=10
октября	month=10
осени	season=23
осень	season=23
осенью	season=23
от	from=1;in=1;monthIn=1
парк	block=1
парке	block=1
первая	ord=1
первого	ord=1
первое	ord=1
первой	ord=1
первом	ord=1
первому	ord=1
первую	ord=1
первый	ord=1
первым	ord=1
перед	before=1
площади	block=1
площадь	block=1
по	to=1;in=1;monthIn=1
позавчера	dayOffset=-2
половина	halfNoun=1
половине	halfNoun=1
половиной	halfNoun=1
половину	halfNoun=1
половины	halfNoun=1
полугодие	halfNoun=1
полугодием	halfNoun=1
полугодии	halfNoun=1
полугодию	halfNoun=1
полугодия	halfNoun=1
понедельник	weekday=1
понедельника	weekday=1
понедельнике	weekday=1
понедельником	weekday=1
понедельнику	weekday=1
после	after=1;in=1;monthIn=1;yearIn=1
предстоящая	rel=1
предстоящего	rel=1
предстоящее	rel=1
предстоящей	rel=1
предстоящем	rel=1
предстоящему	rel=1
предстоящий	rel=1
предстоящим	rel=1
предстоящую	rel=1
предыдущая	rel=-1
предыдущего	rel=-1
предыдущее	rel=-1
предыдущей	rel=-1
предыдущем	rel=-1
предыдущему	rel=-1
предыдущий	rel=-1
предыдущим	rel=-1
предыдущую	rel=-1
приблизительно	around=1
примерно	in=1;around=1
проспект	block=1
прошлая	rel=-1
прошлого	rel=-1
прошлое	rel=-1
прошлой	rel=-1
прошлом	rel=-1
прошлому	rel=-1
прошлую	rel=-1
прошлый	rel=-1
прошлым	rel=-1
пятая	ord=5
пятидесятые	decade=50
пятидесятых	decade=50
пятнадцатого	ord=15
пятнадцатое	ord=15
пятнадцатом	ord=15
пятнадцатому	ord=15
пятнадцатый	ord=15
пятнадцатым	ord=15
пятница	weekday=5
пятнице	weekday=5
пятницу	weekday=5
пятницы	weekday=5
пятого	ord=5
пятое	ord=5
пятой	ord=5
пятом	ord=5
пятому	ord=5
пятый	ord=5
пятым	ord=5
ранее	before=1
с	from=1;since=1;in=1;monthIn=1;yearIn=1
седьмого	ord=7
седьмое	ord=7
седьмой	ord=7
седьмом	ord=7
седьмому	ord=7
седьмым	ord=7
семидесятые	decade=70
семидесятых	decade=70
семнадцатого	ord=17
семнадцатое	ord=17
семнадцатом	ord=17
семнадцатому	ord=17
семнадцатый	ord=17
семнадцатым	ord=17
сен	month=9;abbreviation=1
сент	month=9;abbreviation=1
сентябре	month=9
сентябрем	month=9
сентябрь	month=9
сентябрю	month=9
сентября	month=9
середина	part=MID
середине	part=MID
серединой	part=MID
середину	part=MID
середины	part=MID
следующая	rel=1
следующего	rel=1
следующее	rel=1
следующей	rel=1
следующем	rel=1
следующему	rel=1
следующий	rel=1
следующим	rel=1
следующую	rel=1
со	from=1;since=1
сороковые	decade=40
сороковых	decade=40
среда	weekday=3;weekdayNeedsDay=1
среде	weekday=3;weekdayNeedsDay=1
среду	weekday=3
среды	weekday=3;weekdayNeedsDay=1
станции	block=1
станция	block=1
суббота	weekday=6
субботе	weekday=6
субботу	weekday=6
субботы	weekday=6
текущая	rel=0
текущего	rel=0
текущее	rel=0
текущей	rel=0
текущем	rel=0
текущему	rel=0
текущий	rel=0
текущим	rel=0
текущую	rel=0
тому назад	agoAfter=1
третий	ord=3
третье	ord=3
третьего	ord=3
третьей	ord=3
третьем	ord=3
третьему	ord=3
третьим	ord=3
третью	ord=3
третья	ord=3
тридцатого	ord=30
тридцатое	ord=30
тридцатом	ord=30
тридцатому	ord=30
тридцатые	decade=30
тридцатый	ord=30
тридцатым	ord=30
тридцатых	decade=30
тридцать первого	ord=31
тридцать первое	ord=31
тридцать первом	ord=31
тридцать первому	ord=31
тридцать первый	ord=31
тридцать первым	ord=31
тринадцатого	ord=13
тринадцатое	ord=13
тринадцатом	ord=13
тринадцатому	ord=13
тринадцатый	ord=13
тринадцатым	ord=13
улица	block=1
улице	block=1
улицы	block=1
фев	month=2;abbreviation=1
февр	month=2;abbreviation=1
феврале	month=2
февралем	month=2
февраль	month=2
февралю	month=2
февраля	month=2
х	ordEnding=1
четверг	weekday=4
четверга	weekday=4
четверге	weekday=4
четвергом	weekday=4
четвергу	weekday=4
четвертая	ord=4
четвертого	ord=4
четвертое	ord=4
четвертой	ord=4
четвертом	ord=4
четвертому	ord=4
четвертую	ord=4
четвертый	ord=4
четвертым	ord=4
четырнадцатого	ord=14
четырнадцатое	ord=14
четырнадцатом	ord=14
четырнадцатому	ord=14
четырнадцатый	ord=14
четырнадцатым	ord=14
шестидесятые	decade=60
шестидесятых	decade=60
шестнадцатого	ord=16
шестнадцатое	ord=16
шестнадцатом	ord=16
шестнадцатому	ord=16
шестнадцатый	ord=16
шестнадцатым	ord=16
шестого	ord=6
шестое	ord=6
шестой	ord=6
шестом	ord=6
шестому	ord=6
шестым	ord=6
этого	rel=0
этой	rel=0
этом	rel=0
этот	rel=0
эту	rel=0
я	ordEnding=1
янв	month=1;abbreviation=1
январе	month=1
январем	month=1
январь	month=1
январю	month=1
января	month=1
`,
  en: `
about	around=1
after	after=1;in=1;monthIn=1;yearIn=1
ago	agoAfter=1
and	and=1
apr	month=4;abbreviation=1
april	month=4
around	in=1;around=1
as of	since=1
aug	month=8;abbreviation=1
august	month=8
autumn	season=23
avenue	block=1
before	before=1;in=1;monthIn=1;yearIn=1
beginning	part=START
between	between=1;in=1
brigade	block=1
by	by=1;in=1;monthIn=1;yearIn=1;weekdayIn=1
century	centuryNoun=1
circa	around=1
close	part=END
current	rel=0
day	span=day
days	span=day
dec	month=12;abbreviation=1
decade	decadeNoun=1
december	month=12
during	in=1;monthIn=1;yearIn=1
early	part=START;yearIn=1
eighteenth	ord=18
eighth	ord=8
eighties	decade=80
eleventh	ord=11
end	part=END
fall	season=23
feb	month=2;abbreviation=1
february	month=2
fifteenth	ord=15
fifth	ord=5
fifties	decade=50
first	ord=1
following	after=1
for	in=1
forties	decade=40
fourteenth	ord=14
fourth	ord=4
friday	weekday=5
from	from=1;in=1;monthIn=1;yearIn=1
half	halfNoun=1
in	in=1;monthIn=1;yearIn=1;of=1
jan	month=1;abbreviation=1
january	month=1
jul	month=7;abbreviation=1
july	month=7
jun	month=6;abbreviation=1
june	month=6
last	monthIn=1;rel=-1
late	part=END;yearIn=1
magazine	block=1
mar	month=3;abbreviation=1
march	month=3
may	month=5
mid	part=MID
middle	part=MID
monday	weekday=1
month	monthNoun=1;span=month
months	span=month
movement	block=1
nd	ordEnding=1
newspaper	block=1
next	monthIn=1;rel=1
nineteenth	ord=19
nineties	decade=90
ninth	ord=9
nov	month=11;abbreviation=1
november	month=11
oct	month=10;abbreviation=1
october	month=10
of	in=1;of=1
on	in=1;weekdayIn=1
outset	part=START
over	in=1
prior to	before=1
quarter	quarterNoun=1
rd	ordEnding=1
s	decadeEnding=1
saturday	weekday=6
second	ord=2
sep	month=9;abbreviation=1
sept	month=9;abbreviation=1
september	month=9
seventeenth	ord=17
seventh	ord=7
seventies	decade=70
since	since=1;in=1;monthIn=1;yearIn=1;weekdayIn=1
sixteenth	ord=16
sixth	ord=6
sixties	decade=60
spring	season=21
square	block=1
st	ordEnding=1
start	part=START
starting from	since=1
starting in	since=1
street	block=1
summer	season=22
sunday	weekday=0
tenth	ord=10
th	ordEnding=1
the	of=1
third	ord=3
thirteenth	ord=13
thirties	decade=30
thirtieth	ord=30
thirty - first	ord=31
thirty first	ord=31
this	monthIn=1;rel=0
through	to=1;until=1;in=1;monthIn=1
throughout	in=1;monthIn=1;yearIn=1
thursday	weekday=4
till	to=1;until=1;in=1;monthIn=1;yearIn=1
to	to=1
tomorrow	dayOffset=1
tuesday	weekday=2
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
until	to=1;until=1;in=1;monthIn=1;yearIn=1;weekdayIn=1
up to	until=1
wednesday	weekday=3
week	weekNoun=1;span=week
weeks	span=week
winter	season=24
year	yearNoun=1;span=year
years	yearNoun=2;span=year
yesterday	dayOffset=-1
`,
}
