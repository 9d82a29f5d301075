// Generated from data/reading/ar/ by scripts/generate/reading-words.ts. Do not edit.
import type { Words } from '../words-types.ts'

/** Folded words, a tab, and the roles they can play. */
export const words: Words = {
  dates: `
اب	month=8
ابتداء من	from=1;since=1
ابريل	month=4;plainMonth=1
اثناء	in=1;monthIn=1
احد	weekdayBlock=1
احداث	block=1
اخبار	otherDay=1
اخر	part=END
ادرج	past=1
ادرجت	past=1
اذار	month=3
اربعينات	decade=40
اربعينيات	decade=40
ارتفع	past=1
ارتفعت	past=1
اسابيع	span=week
اسبوع	weekNoun=1;span=week
اسبوعا	span=week
اسبوعين	spanTwo=week
اسفر	past=1
اسفرت	past=1
اشهر	monthNoun=2;span=month
اصيب	past=1
اطلق	past=1
اطلقت	past=1
اعتبارا من	from=1;since=1
اعتداءات	block=1
اعتقل	past=1
اعتقلت	past=1
اعلن	past=1
اعلنت	past=1
اعوام	yearNoun=2;span=year
اغسطس	month=8;plainMonth=1
اغشت	month=8
افاد	past=1
افادت	past=1
افريل	month=4
اكتوبر	month=10;plainMonth=1
اكد	past=1
اكدت	past=1
الاتي	rel=1
الاثنين	weekday=1;weekdayNeedsDay=1
الاحد	weekday=0;weekdayNeedsDay=1
الاخير	otherDay=1
الاخيره	window=-1
الاخيرين	window=-1
الاربعاء	weekday=3;weekdayNeedsDay=1
الامس	dayOffset=-1
الاول	ord=1;otherDay=1
الاولي	ord=1
البارحه	dayOffset=-1
التاسع	ord=9
التاسع عشر	ord=19
التاسع والعشرون	ord=29
التاسع والعشرين	ord=29
التاسعه	ord=9
التاسعه عشره	ord=19
التالي	otherDay=1;beside=1
التاليه	beside=1
التي	clause=1
الثالث	ord=3;otherDay=1
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
الثاني	ord=2;otherDay=1
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
الخامس	ord=5;otherDay=1
الخامس عشر	ord=15
الخامس والعشرون	ord=25
الخامس والعشرين	ord=25
الخامسه	ord=5
الخامسه عشره	ord=15
الخميس	weekday=4;weekdayNeedsDay=1
الدولي	otherDay=1
الذي	clause=1
الذين	clause=1
الرابع	ord=4;otherDay=1
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
السابق	rel=-1;otherDay=1
السابقه	rel=-1;window=-1
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
العالمي	otherDay=1
العشرون	ord=20
العشرين	ord=20
الغد	dayOffset=1
الفاتح	ord=1
الفايت	rel=-1
الفايته	rel=-1;window=-1
القادم	rel=1
القادمه	rel=1;window=1
القادمين	window=1
الماضي	rel=-1
الماضيتين	window=-1
الماضيه	rel=-1;window=-1
الماضيين	rel=-1;window=-1
المتوقع	future=1
المحرم	hijriMonth=1
المرتقب	future=1
المزمع	future=1
المصادف	sameAs=1
المقبل	rel=1
المقبله	rel=1;window=1
المقبلين	window=1
المقرر	future=1
المنتظر	future=1
المنصرم	rel=-1
المنصرمه	rel=-1;window=-1
الموافق	sameAs=1
الموافق ل	sameAs=1
الموافقه	sameAs=1
الواحد والثلاثين	ord=31
الواحد والعشرين	ord=21
الوطني	otherDay=1
الي	to=1;in=1
الي غايه	to=1;until=1
اليوم	dayOffset=0
امس	dayOffset=-1
امس الاول	dayOffset=-2
ان	clause=1
انتفاضه	block=1
انتهت	past=1
انتهي	past=1
اندلع	past=1
اندلعت	past=1
انه	clause=1
انها	clause=1
انهم	clause=1
اواخر	part=END
اواسط	part=MID
اوايل	part=START
اوت	month=8
اوسط	part=MID
اوقف	past=1
اوقفت	past=1
اول	ord=1;part=START
اول امس	dayOffset=-2
ايار	month=5
ايام	span=day
ايلول	month=9;plainMonth=1
ب	in=1
بان	clause=1
بحلول	in=1;monthIn=1;yearIn=1
بدءا من	from=1;since=1
بدا	past=1
بدات	past=1
بدايات	part=START
بدايه	part=START
بعد	after=1;in=1;yearIn=1;ahead=1
بعد الغد	dayOffset=2
بعد ذلك	fromThen=1
بعد غد	dayOffset=2
بعده	fromThen=1
بعدها	fromThen=1
بلغ	past=1
بلغت	past=1
بين	between=1;in=1;weekdayBlock=1
بينما	clause=1
تبدا	future=1
تبنت	past=1
تبني	past=1
تزور	future=1
تستانف	future=1
تستضيف	future=1
تسعينات	decade=90
تسعينيات	decade=90
تشرين الاول	month=10;plainMonth=1
تشرين الثاني	month=11;plainMonth=1
تشرين اول	month=10
تشرين ثان	month=11
تشرين ثاني	month=11
تعتزم	future=1
تعقد	future=1
تفجيرات	block=1
تقام	future=1
تموز	month=7
تنطلق	future=1
توقع	future=1
توقعت	future=1
ثلاثينات	decade=30
ثلاثينيات	decade=30
ثمانينات	decade=80
ثمانينيات	decade=80
ثوره	block=1
جامعه	block=1
جانفي	month=1
جريده	block=1
جسر	block=1
جمادي الاخر	hijriMonth=6
جمادي الاخره	hijriMonth=6
جمادي الاول	hijriMonth=5
جمادي الاولي	hijriMonth=5
جمادي الثاني	hijriMonth=6
جمادي الثانيه	hijriMonth=6
جوان	month=6
جويليه	month=7
حتي	to=1;until=1;in=1;monthIn=1;yearIn=1
حرب	block=1
حركه	block=1
حزب	block=1
حزيران	month=6;plainMonth=1
حوالي	around=1
حي	weekdayBlock=1
حيث	clause=1
حين	clause=1
ختام	part=END
خريف	season=23
خطبه	weekdayBlock=1
خلال	in=1;monthIn=1;yearIn=1
خمسينات	decade=50
خمسينيات	decade=50
دار	block=1
دجمبر	month=12
دجنبر	month=12
ديسمبر	month=12;plainMonth=1
ذاته	otherDay=1;beside=0
ذاتها	beside=0
ذاك	otherDay=1
ذكر	past=1
ذكرت	past=1
ذلك	otherDay=1
ذو الحجه	hijriMonth=12
ذو القعده	hijriMonth=11
ذوالحجه	hijriMonth=12
ذوالقعده	hijriMonth=11
ذي الحجه	hijriMonth=12
ذي القعده	hijriMonth=11
ربع	quarterNoun=1
ربيع	season=21
ربيع الاخر	hijriMonth=4
ربيع الاول	hijriMonth=3
ربيع الثاني	hijriMonth=4
ربيع اول	hijriMonth=3
ربيع ثاني	hijriMonth=4
رجب	hijriMonth=7
رمضان	hijriMonth=9
روسيا	otherDay=1
زهاء	around=1
ساحه	block=1
سبتمبر	month=9;plainMonth=1
سبعينات	decade=70
سبعينيات	decade=70
ستينات	decade=60
ستينيات	decade=60
سد	block=1
سنتي	yearNoun=2
سنتين	yearNoun=2;spanTwo=year
سنه	yearNoun=1;span=year
سنوات	yearNoun=2;span=year
سوف	future=1
سوق	weekdayBlock=1
شارع	block=1
شباط	month=2;plainMonth=1
شتاء	season=24
شتمبر	month=9
شتنبر	month=9
شطر	halfNoun=1
شعبان	hijriMonth=8
شهد	past=1
شهدت	past=1
شهر	monthNoun=1;span=month;monthIn=1
شهرا	span=month
شهري	monthNoun=2
شهرين	monthNoun=2;spanTwo=month
شهور	monthNoun=2;span=month
شوال	hijriMonth=10
صباح	dayTime=1
صحيفه	block=1;otherDay=1
صفر	hijriMonth=2
صلاه	weekdayBlock=1
صوت	past=1
صيف	season=22
ضرب	past=1
طوال	in=1;monthIn=1;yearIn=1;otherDay=1
طيله	in=1;monthIn=1;otherDay=1
ظهر	dayTime=1
عام	yearNoun=1;span=year
عاما	yearNoun=1;span=year
عامي	yearNoun=2
عامين	yearNoun=2;spanTwo=year
عشرينات	decade=20
عشرينيات	decade=20
عصر	dayTime=1
عقد	decadeNoun=1;span=decade
عقدا	span=decade
عقدين	spanTwo=decade
عقود	span=decade
علي مدي	in=1
عن	in=1
غدا	dayOffset=1
غشت	month=8
غير	negation=1
فبراير	month=2;plainMonth=1
فجر	dayTime=1
فصل	quarterNoun=1
في	in=1;monthIn=1;yearIn=1
في اليوم	otherDay=1
فيفري	month=2
فيما	clause=1
فيما بين	between=1
قال	past=1
قالت	past=1
قبل	ago=1;before=1;in=1;yearIn=1
قبل امس	dayOffset=-2
قبل ذلك	fromThen=-1
قبل يوم امس	dayOffset=-2
قبله	fromThen=-1
قبلها	fromThen=-1
قتل	past=1
قتلت	past=1
قد يمحو	future=1
قرابه	around=1
قرن	centuryNoun=1
قضت	past=1
قضي	past=1
كان	past=1
كانت	past=1
كانون الاول	month=12;plainMonth=1
كانون الثاني	month=1;plainMonth=1
كانون اول	month=12
كانون ثان	month=1
كانون ثاني	month=1
كلا	weekdayBlock=1
كوبري	block=1
ل	in=1;of=1
لا	negation=1
لعام	of=1
لغايه	to=1;until=1
لكن	clause=1
للميلاد	era=1
للهجره	hijri=1
لم	negation=1
لن	future=1;negation=1
ليس	negation=1
ليست	negation=1
ليل	dayTime=1
ليله	dayTime=1
م	era=1
ما بين	between=1
مارس	month=3
ماي	month=5
مايو	month=5;plainMonth=1
متوقعا	future=1
متوقعه	future=1
مجله	block=1
محافظه	block=1
محرم	hijriMonth=1
مدينه	block=1;weekdayBlock=1
مساء	dayTime=1
مستهل	part=START
مسجد	weekdayBlock=1
مطلع	part=START
مقرر	future=1
من	from=1;in=1;of=1
من الان	aheadAfter=1
منتصف	part=MID
منذ	ago=1;from=1;since=1;in=1;monthIn=1;yearIn=1
موافق	sameAs=1
موسم	seasonNoun=1
ميدان	block=1
ميلادي	era=1
ميلاديه	era=1
نحو	around=1
نصف	halfNoun=1
نفذ	past=1
نفذت	past=1
نفسه	otherDay=1;beside=0
نفسها	beside=0
نهايات	part=END
نهايه	part=END
نوفمبر	month=11;plainMonth=1
نونبر	month=11
نيسان	month=4
ه	hijri=1
هجري	hijri=1
هجريه	hijri=1
هجمات	block=1
هذا	thisWord=1
هذه	thisWord=1
هذين	weekdayBlock=1
و	and=1
والي	to=1
وحتي	to=1
وسط	part=MID
وصل	past=1
وصلت	past=1
وقع	past=1
وقعت	past=1
يبدا	future=1
يتوقع	future=1
يخوض	future=1
يرتقب	future=1
يزور	future=1
يستانف	future=1
يستضيف	future=1
يعتزم	future=1
يعقد	future=1
يفتتح	future=1
يقام	future=1
يناير	month=1;plainMonth=1
ينتظر	future=1
ينطلق	future=1
ينعقد	future=1
يوافق	sameAs=1
يوليه	month=7
يوليو	month=7;plainMonth=1
يوليوز	month=7
يوم	dayNoun=1;span=day;weekdayIn=1
يوما	span=day
يومي	dayNoun=1
يومين	spanTwo=day
يونيه	month=6
يونيو	month=6;plainMonth=1
`,
  figures: `
اثنا عشر	num=12
اثنان	num=2
اثنتا عشره	num=12
اثنتان	num=2
اثنتي عشره	num=12
اثنتين	num=2
اثني عشر	num=12
اثنين	num=2
اجانب	adj=foreign
اجنبي	adj=foreign
اجنبيا	adj=foreign
اجنبيه	adj=foreign
احد	num=1
احد عشر	num=11
احدي	num=1
احدي عشر	num=11
احدي عشره	num=11
ادني من	op=lt
اربع	num=4
اربع عشره	num=14
اربعمايه	num=400
اربعميه	num=400
اربعه	num=4
اربعه عشر	num=14
اربعون	num=40
اربعين	num=40
ارتفاع	change=1
ارتفع	copula=1;change=1
ارتفعت	copula=1;change=1
ارهابي	noun=militant
ارهابيا	noun=militant
ارهابيه	adj=terrorist
ارهابيين	noun=militant
ازيد من	op=gt
اسابيع	noun=week
اسبوع	noun=week
اسبوعا	noun=week
اسر	noun=family
اسره	noun=family
اشخاص	noun=person
اشهر	noun=month
اصابات	noun=wounded
اصابه	noun=wounded
اصدار	noun=video
اصدارا	noun=video
اصدارات	noun=video
اطفال	noun=person
اطنان	noun=tonne
اعتداء	noun=attack
اعتداءات	noun=attack
اعداد	counter=1
اعدادهم	counterOwn=1
اعضاء	noun=member
اعوام	noun=year
افراد	noun=person
افغاني افغاني	currency=AFN
اقترب	copula=1
اقترب من	op=approx
اقل من	op=lt
اكثر من	op=gt
ال	article=1
الاف	scale=1000;vague=1000
التي	relative=1
الذي	relative=1
الذين	relative=1
الف	scale=1000
الفا	num=2000;scale=1000
الفان	num=2000
الفي	num=2000
الفين	num=2000
القرارين	naming=1
الكتروني	adj=electronic
الكترونيا	adj=electronic
الكترونيه	adj=electronic
اللاتي	relative=1
الي	rangeAnd=1;copulaTo=1
امتار	noun=metre
امراتان	dual=person
امراه	noun=person
انخفض	copula=1;change=1
انخفضت	copula=1;change=1
انفجار	noun=attack
انفجارا	noun=attack
انفجارات	noun=attack
اهداف	noun=goal
ايام	noun=day
ايه	naming=1
ب	copulaTo=1
بالمايه	percent=1
بالميه	percent=1
بحد اقصي	op=le
بحدود	op=approx
بضع	vagueFew=1
بضعه	vagueFew=1
بلد	noun=country
بلدا	noun=country
بلدات	noun=city
بلدان	noun=country
بلده	noun=city
بلغ	copula=1
بلغت	copula=1
بلوغ	copula=1
بليون	scale=1000000000
بنادق	noun=weapon
بند	naming=1
بندقيه	noun=weapon
بيان	noun=publication
بيانا	noun=publication
بيانات	noun=publication
بين	rangeOpen=1
تابع	adj=affiliated
تابعا	adj=affiliated
تابعه	adj=affiliated
تبلغ	copula=1
تتجاوز	op=gt;copulaOp=gt
تتراوح بين	rangeOpen=1
تجاوز	op=gt;copulaOp=gt
تجاوزت	copulaOp=gt
تخطت	copulaOp=gt
تخطي	op=gt;copulaOp=gt
تدوينات	noun=post
تدوينه	noun=post
تذاكر	noun=ticket
تذكره	noun=ticket
تراجع	copula=1;change=1
تراجعت	change=1
ترليون	scale=1000000000000
تريليون	scale=1000000000000
تزيد علي	op=gt
تزيد عن	op=gt
تسجيل	noun=video
تسجيلا	noun=video
تسع	num=9
تسع عشره	num=19
تسعمايه	num=900
تسعميه	num=900
تسعه	num=9
تسعه عشر	num=19
تسعون	num=90
تسعين	num=90
تصل	copula=1
تصل الي	op=le;copula=1
تغريدات	noun=post
تغريده	noun=post
تفجير	noun=attack
تفجيرا	noun=attack
تفجيرات	noun=attack
تقترب	copula=1
تقترب من	op=approx
تقريبا	op=approx;weakOp=1;opAfter=approx
تنظيم	noun=group
تنظيما	noun=group
تنظيمات	noun=group
ثلاث	num=3
ثلاث عشره	num=13
ثلاثمايه	num=300
ثلاثميه	num=300
ثلاثه	num=3
ثلاثه عشر	num=13
ثلاثون	num=30
ثلاثين	num=30
ثمان	num=8
ثمانمايه	num=800
ثمانميه	num=800
ثمانون	num=80
ثماني	num=8
ثماني عشره	num=18
ثمانيميه	num=800
ثمانين	num=80
ثمانيه	num=8
ثمانيه عشر	num=18
جدد	adj=new
جديد	adj=new
جديدا	adj=new
جديده	adj=new
جرحي	noun=wounded
جريح	noun=wounded
جريحا	noun=wounded
جريحان	dual=wounded
جماعات	noun=group
جماعتان	dual=group
جماعتين	dual=group
جماعه	noun=group
جندي	noun=soldier
جندي من التنظيم	noun=fighter
جنديا	noun=soldier
جنديان	dual=soldier
جنود	noun=soldier
جنيه	currency=EGP
جنيه استرليني	currency=GBP
جنيه مصري	currency=EGP
جنيها	currency=EGP
جنيها استرلينيا	currency=GBP
جنيهات	money=1
جهادي	noun=militant
جهاديا	noun=militant
جهاديه	adj=jihadist
جهاديين	noun=militant
حالات	noun=case
حاله	noun=case
حساب	noun=account
حسابا	noun=account
حسابات	noun=account
حسابان	dual=account
حلقه	naming=1
حوالي	op=approx
خلايا	noun=group
خليه	noun=group
خمس	num=5
خمس عشره	num=15
خمسمايه	num=500
خمسميه	num=500
خمسه	num=5
خمسه عشر	num=15
خمسون	num=50
خمسين	num=50
داعشي	noun=militant
داعشيا	noun=militant
دبابات	noun=vehicle
دبابه	noun=vehicle
دراهم	money=1
درجات	noun=degree
درجه	noun=degree
درهم	currency=AED
درهما	currency=AED
دزينه	num=12
دقايق	noun=minute
دقيقه	noun=minute
دول	noun=country
دولار	currency=USD
دولار امريكي	currency=USD
دولار اميركي	currency=USD
دولارا	currency=USD
دولارا امريكيا	currency=USD
دولارات	currency=USD
دوله	noun=country
دون	op=lt;weakOp=1
دينار	money=1
دينارا	money=1
ربع	fraction=25
رجال	noun=person
رجل	noun=person
رجلا	noun=person
رحله	naming=1
رسالتان	dual=message
رسالتين	dual=message
رساله	noun=message
رسايل	noun=message
رسمي	adj=official
رسميا	adj=official
رسميه	adj=official
رقم	naming=1
رهاين	noun=hostage
رهينه	noun=hostage
روبل	currency=RUB
روبلا	currency=RUB
ريال	currency=SAR
ريال سعودي	currency=SAR
ريالا	currency=SAR
زاد	copula=1;change=1
زادت	change=1
زاير	noun=person
زايرا	noun=person
زهاء	op=approx
ساعات	noun=hour
ساعه	noun=hour;naming=1
سبع	num=7
سبع عشره	num=17
سبعمايه	num=700
سبعميه	num=700
سبعه	num=7
سبعه عشر	num=17
سبعون	num=70
سبعين	num=70
ست	num=6
ست عشره	num=16
ستمايه	num=600
ستميه	num=600
سته	num=6
سته عشر	num=16
ستون	num=60
ستين	num=60
سجل	copula=1
سجناء	noun=arrested
سجين	noun=arrested
سجينا	noun=arrested
سري	adj=secret
سريا	adj=secret
سريه	adj=secret
سنه	noun=year
سنوات	noun=year
سوره	naming=1
سيارات	noun=vehicle
سياره	noun=vehicle
شاب	noun=person
شابا	noun=person
شارع	naming=1
شخص	noun=person
شخصا	noun=person
شخصان	dual=person
شرطي	noun=soldier
شرطيا	noun=soldier
شركات	noun=organisation
شركه	noun=organisation
شريط	noun=video
شريطا	noun=video
شهداء	noun=killed
شهر	noun=month
شهرا	noun=month
شهيد	noun=killed
شهيدا	noun=killed
صاروخ	noun=weapon
صاروخا	noun=weapon
صحفي	noun=person
صحفيا	noun=person
صحفيين	noun=person
صفحات	noun=page
صفحه	noun=page;naming=1
صواريخ	noun=weapon
صور	noun=image
صوره	noun=image
ضحايا	noun=killed
ضحيه	noun=killed
ضربات	noun=attack
ضربه	noun=attack
طابق	naming=1
طايرات	noun=vehicle
طايره	noun=vehicle
طراز	naming=1
طفل	noun=person
طفلا	noun=person
طفلان	dual=person
طن	noun=tonne
طنا	noun=tonne
عام	noun=year
عاما	noun=year
عامه	adj=open
عايلات	noun=family
عايله	noun=family
عبوات	noun=weapon
عبوه	noun=weapon
عدد	counter=1
عدد رقم	naming=1
عدد من المجله	noun=publication
عدده	counterOwn=1
عددها	counterOwn=1
عددهم	counterOwn=1
عددهن	counterOwn=1
عده	vagueFew=1
عسكري	noun=soldier
عسكريا	noun=soldier
عسكريين	noun=soldier
عشر	num=10
عشرات	vague=10
عشره	num=10
عشرون	num=20
عشرين	num=20
عضو	noun=member
عضوا	noun=member
علي	copulaTo=1
علي اقل تقدير	opAfter=ge
علي الاقل	opAfter=ge
علي الاكثر	opAfter=le
عمليات	noun=attack
عمليتان	dual=attack
عمليتين	dual=attack
عمليه	noun=attack
عناصر	noun=member
عند	copulaTo=1
عنصر	noun=member
عنصرا	noun=member
غارات	noun=attack
غارتان	dual=attack
غارتين	dual=attack
غاره	noun=attack
غرفه	naming=1
فاق	copulaOp=gt
فرد	noun=person
فردا	noun=person
فرق	noun=team
فريق	noun=team
فريقا	noun=team
فصايل	noun=group
فصل	naming=1
فصيل	noun=group
فصيلا	noun=group
فقره	naming=1
فوق	op=gt;weakOp=1
في الالف	percent=1
في المايه	percent=1
في الميه	percent=1
في حدود	op=approx
فيديو	noun=video
فيديوهات	noun=video
قانون	naming=1
قتلي	noun=killed
قتيل	noun=killed
قتيلا	noun=killed
قتيلان	dual=killed
قرابه	op=approx
قرابه ال	op=approx
قرار	naming=1
قري	noun=city
قريه	noun=city
قفز	change=1
قفزت	change=1
قنابل	noun=weapon
قناتان	dual=channel
قناتين	dual=channel
قناه	noun=channel
قنبله	noun=weapon
قنوات	noun=channel
كاقصي حد	opAfter=le
كتاب	noun=publication
كتابا	noun=publication
كتب	noun=publication
كتيبه	naming=1
كحد ادني	opAfter=ge
كحد اقصي	opAfter=le
كلم	noun=kilometre
كم	noun=kilometre
كيان	noun=organisation
كيانا	noun=organisation
كيانات	noun=organisation
كيلوجرام	noun=kilogram
كيلوجراما	noun=kilogram
كيلوغرام	noun=kilogram
كيلوغراما	noun=kilogram
كيلومتر	noun=kilometre
كيلومترا	noun=kilometre
كيلومترات	noun=kilometre
لا تتجاوز	op=le
لا تقل عن	op=ge
لا يتجاوز	op=le
لا يتعدي	op=le
لا يزيد علي	op=le
لا يزيد عن	op=le
لا يقل عن	op=ge
لاجي	noun=person
لاجيا	noun=person
لاجيين	noun=person
لاعب	noun=player
لاعبا	noun=player
لاعبين	noun=player
لغات	noun=language
لغتان	dual=language
لغتين	dual=language
لغه	noun=language
لواء	naming=1
ليرات	money=1
ليره	money=1
ليره تركيه	currency=TRY
ما بين	rangeOpen=1
ما دون	op=lt
ما لا يزيد علي	op=le
ما لا يزيد عن	op=le
ما لا يقل عن	op=ge
ما يزيد علي	op=gt
ما يزيد عن	op=gt
ما يصل الي	op=le
ما يفوق	op=gt
ما يقارب	op=approx
ما يقدر ب	op=approx
ما يقرب من	op=approx
ما يناهز	op=approx
ماده	naming=1
مالا يقل عن	op=ge
مايتا	num=200
مايتان	num=200
مايتي	num=200
مايتين	num=200
مايه	num=100
متابع	noun=follower
متابعا	noun=follower
متابعون	noun=follower
متابعين	noun=follower
متر	noun=metre
مترا	noun=metre
متشدد	noun=militant
متشددا	noun=militant
متشدده	adj=extremist
متشددين	noun=militant
متطرف	noun=militant
متطرفا	noun=militant
متطرفه	adj=extremist
متطرفين	noun=militant
متفرج	noun=person
متفرجا	noun=person
متمرد	noun=militant
متمردا	noun=militant
متمردين	noun=militant
مجموعات	noun=group
مجموعتان	dual=group
مجموعتين	dual=group
مجموعه	noun=group
مجند	noun=person
مجندا	noun=person
مجندين	noun=person
محارب	noun=fighter
محاربين	noun=fighter
محافظات	noun=city
محافظه	noun=city
محتجز	noun=arrested
محتجزا	noun=arrested
محتجزين	noun=arrested
محذوفه	adj=suspended
محطات	noun=station
محطه	noun=station
محظور	adj=suspended
محظوره	adj=suspended
محلي	adj=local
محليه	adj=local
مختلف	adj=different
مختلفا	adj=different
مختلفه	adj=different
مخطوف	noun=hostage
مخطوفا	noun=hostage
مخطوفين	noun=hostage
مدارس	noun=school
مدرسه	noun=school
مدن	noun=city
مدني	noun=person
مدنيا	noun=person
مدنيان	dual=person
مدنيين	noun=person
مدينتان	dual=city
مدينتين	dual=city
مدينه	noun=city
مرتبطه	adj=affiliated
مرسوم	naming=1
مركبات	noun=vehicle
مركبه	noun=vehicle
مستخدم	noun=person
مستخدما	noun=person
مستخدمين	noun=person
مسلح	noun=militant
مسلحا	noun=militant
مسلحه	adj=armed
مسلحون	noun=militant
مسلحين	noun=militant;adj=armed-men
مشاركات	noun=post
مشاركه	noun=post
مشاهد	noun=view
مشاهدا	noun=view
مشاهدات	noun=view
مشاهده	noun=view
مشترك	noun=subscriber
مشتركا	noun=subscriber
مشتركون	noun=subscriber
مشتركين	noun=subscriber
مشفره	adj=secret
مصاب	noun=wounded
مصابا	noun=wounded
مصابين	noun=wounded
معتقل	noun=arrested
معتقلا	noun=arrested
معتقلين	noun=arrested
مغلق	adj=closed
مغلقا	adj=closed
مغلقه	adj=closed
مغلقين	adj=closed
مفتوح	adj=open
مفتوحه	adj=open
مقاتل	noun=fighter
مقاتلا	noun=fighter
مقاتلان	dual=fighter
مقاتلون	noun=fighter
مقاتلي	noun=fighter
مقاتلين	noun=fighter
مقاطع	noun=video
مقاطع فيديو	noun=video
مقال	noun=publication
مقالا	noun=publication
مقالات	noun=publication
مقطع	noun=video
مقطع فيديو	noun=video
مقطعا	noun=video
ملايين	scale=1000000;vague=1000000
ملحق	naming=1
مليار	scale=1000000000
مليارا	scale=1000000000
مليارات	scale=1000000000
ملياران	num=2000000000
ملياري	num=2000000000
مليارين	num=2000000000
مليون	scale=1000000
مليونا	scale=1000000
مليونان	num=2000000
مليوني	num=2000000
مليونين	num=2000000
من	rangeOpen=1;of=1
منتسب	noun=member
منتسبا	noun=member
منتسبين	noun=member
منشور	noun=post
منشورا	noun=post
منشورات	noun=post
منظمات	noun=organisation
منظمه	noun=organisation
مواطن	noun=person
مواطنا	noun=person
مواطنين	noun=person
مواقع	noun=site
مواقع الكترونيه	noun=site
موديل	naming=1
موسسات	noun=organisation
موسسه	noun=organisation
موقع	noun=site
موقع الكتروني	noun=site
موقعا	noun=site
موقعا الكترونيا	noun=site
موقعان	dual=site
موقوف	noun=arrested
موقوفا	noun=arrested
موقوفه	adj=suspended
موقوفين	noun=arrested
ميات	vague=100
ميتا	num=200;spelt=مئتا
ميتان	num=200
ميتي	num=200;spelt=مئتي
ميتين	num=200
ميه	num=100
نازح	noun=person
نازحا	noun=person
نازحين	noun=person
ناشط	noun=person
ناشطا	noun=person
ناهز	copula=1
نحو	op=approx;copulaTo=1
نساء	noun=person
نسخه	naming=1
نسمه	noun=person
نشط	adj=active
نشطا	adj=active
نشطه	adj=active
نشيطه	adj=active
نصف	halfMore=1;fraction=50
نقاط	noun=point
نقطه	noun=point
نما	change=1
هاتف	naming=1
هجمات	noun=attack
هجمه	noun=attack
هجوم	noun=attack
هجوما	noun=attack
هجومان	dual=attack
هدف	noun=goal
هدفا	noun=goal
و	rangeAnd=1
واحد	num=1
واحده	num=1
وصل	copula=1
وصلت	copula=1
وصول	copula=1
ولايات	noun=city
ولايه	noun=city
يبلغ	copula=1
يتجاوز	op=gt;copulaOp=gt
يتراوح بين	rangeOpen=1
يتراوح عددهم بين	rangeOpen=1
يتراوح ما بين	rangeOpen=1
يزيد علي	op=gt
يزيد عن	op=gt
يصل	copula=1
يصل الي	op=le;copula=1
يفوق	op=gt;copulaOp=gt
يقارب	op=approx
يقترب	copula=1
يقترب من	op=approx
يقدر	copula=1
يقدر ب	op=approx
يقرب من	op=approx
يناهز	op=approx
يورو	currency=EUR
يوم	noun=day
يوما	noun=day
`,
}
