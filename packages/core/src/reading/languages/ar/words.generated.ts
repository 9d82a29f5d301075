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
اخر	part=END;firstLast=-1
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
الاخير	lastPart=1;otherDay=1;firstLastAfter=-1
الاخيره	window=-1;firstLastAfter=-1
الاخيرين	window=-1;firstLastAfter=-1
الاربعاء	weekday=3;weekdayNeedsDay=1
الامس	dayOffset=-1
الاول	ord=1;otherDay=1;firstLastAfter=1
الاولي	ord=1;firstLastAfter=1
الاوليين	firstLastAfter=1
الايام الاخيره	part=END
الايام الاولي	part=START
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
اول	ord=1;part=START;firstLast=1
اول امس	dayOffset=-2
اول من امس	dayOffset=-2
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
ساعمل	future=1
ساعود	future=1
ساقوم	future=1
ساكون	future=1
ساواصل	future=1
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
عن	in=1;yearIn=1
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
اثر	stop=1
اثلاث	notCounted=1
اثنا عشر	num=12
اثناء	stop=1
اثنان	num=2
اثنتا عشره	num=12
اثنتان	num=2
اثنتي عشره	num=12
اثنتين	num=2
اثني عشر	num=12
اثنين	num=2
اجانب	noun=person;lemma=أجنبي;adj=foreign
اجمالي	counter=1
اجنبي	noun=person;lemma=أجنبي;adj=foreign
اجنبيا	adj=foreign
اجنبيه	adj=foreign
احتجاز	verb=arrested
احتجزت	verb=arrested
احد	num=1
احد عشر	num=11
احدي	num=1
احدي عشر	num=11
احدي عشره	num=11
اختطاف	verb=hostage
اختطف	verb=hostage
اخرا	noun=other;lemma=آخرون
اخرون	noun=other;lemma=آخرون
اخري	noun=other;lemma=آخرون
اخريات	noun=other;lemma=آخرون
اخرين	noun=other;lemma=آخرون
اخماس	notCounted=1
ادني من	op=lt
اذ	stop=1
اذا	stop=1
ارباع	notCounted=1
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
اردت	verb=killed
ارهاب	notCounted=1
ارهابي	noun=fighter;lemma=إرهابي
ارهابيا	noun=fighter;lemma=إرهابي
ارهابيان	dual=fighter
ارهابيه	adj=terrorist
ارهابيين	noun=fighter;lemma=إرهابي
ازيد من	op=gt
اسابيع	noun=time;lemma=أسابيع
اسبوع	noun=time;lemma=أسبوع
اسبوعا	noun=time;lemma=أسبوعا
اسبوعيا	stop=1
استشهاد	verb=killed
استشهد	verb=killed
اسر	noun=family;lemma=أسرة
اسرتان	dual=family
اسرتين	dual=family
اسره	noun=family;lemma=أسرة
اشخاص	noun=person;lemma=شخص
اشهر	noun=time;lemma=أشهر
اصابات	noun=wounded;lemma=إصابة
اصابت	verb=wounded
اصابتان	dual=wounded
اصابتين	dual=wounded
اصابه	noun=wounded;lemma=إصابة;verb=wounded
اصابوا	verb=wounded
اصدار	noun=video;lemma=إصدار
اصدارا	noun=video;lemma=إصدار
اصدارات	noun=video;lemma=إصدار
اصداران	dual=video
اصدارين	dual=video
اصيب	verb=wounded
اصيبت	verb=wounded
اصيبوا	verbObject=wounded
اطباء	noun=person;lemma=طبيب
اطفال	noun=person;lemma=طفل
اطنان	noun=tonne;lemma=طن
اعتداء	noun=attack;lemma=اعتداء
اعتداءات	noun=attack;lemma=اعتداء
اعتقال	verb=arrested
اعتقل	verb=arrested
اعتقلت	verb=arrested
اعتقلوا	verb=arrested;verbObject=arrested
اعداد	counter=1
اعدادهم	counterOwn=1
اعدام	verb=killed
اعضاء	noun=member;lemma=عضو
اعوام	noun=time;lemma=أعوام
اغتيال	verb=killed
اغلبها	notCounted=1
اغلبهم	notCounted=1
اف	naming=1
افراد	noun=person;lemma=فرد
افغاني افغاني	currency=AFN
اقترب	copula=1
اقترب من	op=approx
اقل من	op=lt
اكثر عن	op=gt
اكثر من	op=gt
ال	article=1
الاف	scale=1000;vague=1000;notCounted=1
البالغ	copula=1
البالغه	copula=1
التي	relative=1
الجوله	naming=1
الدقيقه	naming=1
الذي	relative=1
الذين	relative=1
الساعه	naming=1
الف	scale=1000
الفا	num=2000;scale=1000
الفان	num=2000
الفي	num=2000
الفين	num=2000
القبض علي	verb=arrested
القرارين	naming=1
الكتروني	adj=electronic
الكترونيا	adj=electronic
الكترونيه	adj=electronic
اللاتي	relative=1
المرتبه	naming=1
المرحله	naming=1
المركز	naming=1
المشتبه بهم	noun=person;lemma=المشتبه بهم
الي	rangeAnd=1;copulaTo=1;stop=1
امام	stop=1
امتار	noun=metre;lemma=متر
امراتان	dual=person
امراتين	dual=person
امراه	noun=person;lemma=امرأة
ان	stop=1
انخفض	copula=1;change=1
انخفضت	copula=1;change=1
انصار	noun=person;lemma=أنصار
انفجار	noun=attack;lemma=انفجار
انفجارا	noun=attack;lemma=انفجار
انفجارات	noun=attack;lemma=انفجار
انفجاران	dual=attack
انفجارين	dual=attack
اهداف	noun=goal;lemma=هدف
او	stop=1
او اقل	opAfter=le
او اكثر	opAfter=ge
او يزيد	opAfter=ge
اوقف	verb=arrested
اوقفت	verb=arrested
اوقفوا	verbObject=arrested
ايام	noun=time;lemma=أيام
ايرباص	naming=1
ايضا	stop=1
ايه	naming=1
ب	copulaTo=1
باتجاه	stop=1
بالمايه	percent=1
بالميه	percent=1
بجراح	verbObject=wounded
بجرح	verb=wounded
بجروح	verbObject=wounded
بحد اقصي	op=le
بحدود	op=approx
بحسب	stop=1
بحياه	verb=killed
برفقه	stop=1
بضع	vagueFew=1
بضعه	vagueFew=1
بعد	stop=1
بعض	stop=1
بعمر	naming=1
بلد	noun=country;lemma=بلد
بلدا	noun=country;lemma=بلد
بلدات	noun=city;lemma=بلدة
بلدان	noun=country;lemma=بلد
بلدان اثنان	dual=country
بلدتان	dual=city
بلدتين	dual=city
بلده	noun=city;lemma=بلدة
بلدين	dual=country
بلغ	copula=1
بلغت	copula=1
بلوغ	copula=1
بليون	scale=1000000000
بما	stop=1
بما لا يتجاوز	op=le
بما لا يقل عن	op=ge
بمقتل	verb=killed
بنادق	noun=weapon;lemma=بندقية
بنحو	op=approx
بند	naming=1
بندقيتان	dual=weapon
بندقيتين	dual=weapon
بندقيه	noun=weapon;lemma=بندقية
بوينغ	naming=1
بيان	noun=publication;lemma=بيان
بيانا	noun=publication;lemma=بيان
بيانات	noun=publication;lemma=بيان
بيانين	dual=publication
بيت	noun=house;lemma=بيت
بيتا	noun=house;lemma=بيت
بيتان	dual=house
بيتين	dual=house
بين	rangeOpen=1
بينما	stop=1
بينها	ofThem=1
بينهم	ofThem=1
بيوت	noun=house;lemma=بيت
تابع	adj=affiliated
تابعا	adj=affiliated
تابعه	adj=affiliated
تبلغ	copula=1
تتجاوز	op=gt;opVerb=gt;copulaOp=gt
تتراوح بين	rangeOpen=1
تتراوح ما بين	rangeOpen=1
تجاوز	op=gt;opVerb=gt;copulaOp=gt
تجاوزت	op=gt;opVerb=gt;copulaOp=gt
تحت	stop=1
تخطت	op=gt;opVerb=gt;copulaOp=gt
تخطي	op=gt;opVerb=gt;copulaOp=gt
تدوينات	noun=post;lemma=تدوينة
تدوينتان	dual=post
تدوينتين	dual=post
تدوينه	noun=post;lemma=تدوينة
تذاكر	noun=ticket;lemma=تذكرة
تذكره	noun=ticket;lemma=تذكرة
تراجع	copula=1;change=1
تراجعت	change=1
تراوح بين	rangeOpen=1
تراوحت بين	rangeOpen=1
تربو علي	op=gt
ترليون	scale=1000000000000
تريليون	scale=1000000000000
تزيد علي	op=gt
تزيد عن	op=gt
تسجيل	noun=video;lemma=تسجيل
تسجيلا	noun=video;lemma=تسجيل
تسجيلان	dual=video
تسجيلين	dual=video
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
تضاعف	change=1
تضاعفت	change=1
تغريدات	noun=post;lemma=تغريدة
تغريدتان	dual=post
تغريدتين	dual=post
تغريده	noun=post;lemma=تغريدة
تفجير	noun=attack;lemma=تفجير
تفجيرا	noun=attack;lemma=تفجير
تفجيرات	noun=attack;lemma=تفجير
تفجيران	dual=attack
تفجيرين	dual=attack
تفوق	op=gt;opVerb=gt
تقارب	op=approx
تقترب	copula=1
تقترب من	op=approx
تقريبا	op=approx;weakOp=1;opAfter=approx;notCounted=1
تقلص	change=1
تقلصت	change=1
تلك	stop=1
تلميذ	noun=person;lemma=تلميذ
تلميذا	noun=person;lemma=تلميذ
تلميذان	dual=person
تناهز	op=approx
تنظيم	noun=group;lemma=تنظيم
تنظيما	noun=group;lemma=تنظيم
تنظيمات	noun=group;lemma=تنظيم
تنظيمان	dual=group
تنظيمين	dual=group
توفي	verb=killed
توقيف	verb=arrested
تومان	currency=IRR
ثانيه	noun=time;lemma=ثانية
ثلاث	num=3
ثلاث عشره	num=13
ثلاثمايه	num=300
ثلاثميه	num=300
ثلاثه	num=3
ثلاثه عشر	num=13
ثلاثون	num=30
ثلاثين	num=30
ثم	stop=1
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
ثواني	noun=time;lemma=ثواني
جدد	adj=new
جديد	adj=new
جديدا	adj=new
جديده	adj=new
جراء	stop=1
جرح	verb=wounded
جرحت	verb=wounded
جرحوا	verbObject=wounded
جرحي	noun=wounded;lemma=جريح
جريح	noun=wounded;lemma=جريح
جريحا	noun=wounded;lemma=جريح
جريحان	dual=wounded
جريحين	dual=wounded
جماعات	noun=group;lemma=جماعة
جماعتان	dual=group
جماعتين	dual=group
جماعه	noun=group;lemma=جماعة
جندي	noun=soldier;lemma=جندي
جندي من التنظيم	noun=fighter;lemma=جندي من التنظيم
جنديا	noun=soldier;lemma=جندي
جنديان	dual=soldier
جنوب	stop=1
جنوبي	stop=1
جنود	noun=soldier;lemma=جندي
جنيه	currency=EGP
جنيه استرليني	currency=GBP
جنيه سوداني	currency=SDG
جنيه مصري	currency=EGP
جنيها	currency=EGP
جنيها استرلينيا	currency=GBP
جنيها مصريا	currency=EGP
جنيهات	currency=EGP
جهادي	noun=fighter;lemma=جهادي
جهاديا	noun=fighter;lemma=جهادي
جهاديان	dual=fighter
جهاديه	adj=jihadist
جهاديين	noun=fighter;lemma=جهادي
جوله	naming=1
حالات	noun=case;lemma=حالة
حالات وفاه	noun=killed;lemma=حالة وفاة
حالتان	dual=case
حالتين	dual=case
حاله	noun=case;lemma=حالة
حاله وفاه	noun=killed;lemma=حالة وفاة
حتفه	verbObject=killed
حتفهم	verbObject=killed
حتي	op=le;weakOp=1
حساب	noun=account;lemma=حساب
حسابا	noun=account;lemma=حساب
حسابات	noun=account;lemma=حساب
حسابان	dual=account
حسابين	dual=account
حسب	stop=1
حلقه	naming=1
حوالي	op=approx
حول	stop=1
حياه	verb=killed
حيث	stop=1
حين	stop=1
خارج	stop=1
خطف	verb=hostage
خطفت	verb=hostage
خطفوا	verb=hostage
خفض	change=1
خفضت	change=1
خلال	stop=1
خلايا	noun=group;lemma=خلية
خليتان	dual=group
خليتين	dual=group
خليه	noun=group;lemma=خلية
خمس	num=5
خمس عشره	num=15
خمسمايه	num=500
خمسميه	num=500
خمسه	num=5
خمسه عشر	num=15
خمسون	num=50
خمسين	num=50
داخل	stop=1
داعشي	noun=fighter;lemma=داعشي
داعشيا	noun=fighter;lemma=داعشي
داعشيان	dual=fighter
دبابات	noun=vehicle;lemma=دبابة
دبابتان	dual=vehicle
دبابتين	dual=vehicle
دبابه	noun=vehicle;lemma=دبابة
دبلوماسي	noun=person;lemma=دبلوماسي
دبلوماسيا	noun=person;lemma=دبلوماسي
دبلوماسيين	noun=person;lemma=دبلوماسي
دراهم	money=1
درجات	noun=degree;lemma=درجة
درجه	noun=degree;lemma=درجة
درجه ميويه	notCounted=1
درهم	currency=AED
درهم اماراتي	currency=AED
درهم مغربي	currency=MAD
درهما	currency=AED
درهما مغربيا	currency=MAD
دزينه	num=12
دقايق	noun=time;lemma=دقائق
دقيقه	noun=time;lemma=دقيقة
دنانير	money=1
دول	noun=country;lemma=دولة
دولار	currency=USD
دولار امريكي	currency=USD
دولار اميركي	currency=USD
دولارا	currency=USD
دولارا امريكيا	currency=USD
دولارا اميركيا	currency=USD
دولارات	currency=USD
دولارين	currency=USD
دولتان	dual=country
دولتين	dual=country
دوله	noun=country;lemma=دولة
دون	op=lt;weakOp=1
دينار	money=1
دينار اردني	currency=JOD
دينار تونسي	currency=TND
دينار جزايري	currency=DZD
دينار عراقي	currency=IQD
دينار كويتي	currency=KWD
دينار ليبي	currency=LYD
دينارا	money=1
ذلك	stop=1
راكب	noun=person;lemma=راكب
راكبا	noun=person;lemma=راكب
راكبان	dual=person
ربع	fraction=25
رجال	noun=person;lemma=رجل
رجل	noun=person;lemma=رجل
رجلا	noun=person;lemma=رجل
رجلان	dual=person
رجلين	dual=person
رحلتان	dual=item
رحلتين	dual=item
رحله	naming=1
رسالتان	dual=message
رسالتين	dual=message
رساله	noun=message;lemma=رسالة
رسايل	noun=message;lemma=رسالة
رسمي	adj=official
رسميا	adj=official
رسميه	adj=official
رفع	change=1
رفعت	change=1
رقم	naming=1
ركاب	noun=person;lemma=راكب
رهاين	noun=hostage;lemma=رهينة
رهينتان	dual=hostage
رهينتين	dual=hostage
رهينه	noun=hostage;lemma=رهينة
روبل	currency=RUB
روبلا	currency=RUB
روبيه	money=1
روبيه باكستانيه	currency=PKR
روبيه هنديه	currency=INR
ريال	currency=SAR
ريال سعودي	currency=SAR
ريال عماني	currency=OMR
ريال قطري	currency=QAR
ريال يمني	currency=YER
ريالا	currency=SAR
ريالات	currency=SAR
زاد	copula=1;change=1
زاد علي	op=gt
زاد عن	op=gt
زادت	change=1
زادت علي	op=gt
زادت عن	op=gt
زاير	noun=person;lemma=زائر
زايرا	noun=person;lemma=زائر
زايران	dual=person
زباين	noun=person;lemma=زبون
زبون	noun=person;lemma=زبون
زبونا	noun=person;lemma=زبون
زهاء	op=approx
زهاء ال	op=approx
ساعات	noun=time;lemma=ساعات
ساعه	noun=time;lemma=ساعة;naming=1
ساكن	noun=person;lemma=ساكن
ساكنان	dual=person
سايح	noun=person;lemma=سائح
سايحا	noun=person;lemma=سائح
سايحان	dual=person
سايق	noun=person;lemma=سائق
سايقا	noun=person;lemma=سائق
سايقين	noun=person;lemma=سائق
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
سجناء	noun=arrested;lemma=سجين
سجين	noun=arrested;lemma=سجين
سجينا	noun=arrested;lemma=سجين
سجينان	dual=arrested
سري	adj=secret
سريا	adj=secret
سريه	adj=secret
سم	noun=centimetre;lemma=سم
سنتيمتر	noun=centimetre;lemma=سنتيمتر
سنتيمترا	noun=centimetre;lemma=سنتيمتر
سنتيمترات	noun=centimetre;lemma=سنتيمتر
سنه	noun=time;lemma=سنة
سنوات	noun=time;lemma=سنوات
سنويا	stop=1
سوره	naming=1
سياح	noun=person;lemma=سائح
سيارات	noun=vehicle;lemma=سيارة
سيارتان	dual=vehicle
سيارتين	dual=vehicle
سياره	noun=vehicle;lemma=سيارة
شاب	noun=person;lemma=شاب
شابا	noun=person;lemma=شاب
شابان	dual=person
شارع	naming=1
شاهد	noun=person;lemma=شاهد
شخص	noun=person;lemma=شخص
شخصا	noun=person;lemma=شخص
شخصان	dual=person
شخصين	dual=person
شرطي	noun=person;lemma=شرطي
شرطيا	noun=person;lemma=شرطي
شرطيان	dual=person
شرطيين	noun=person;lemma=شرطي
شرطيين اثنين	dual=person
شرق	stop=1
شرقي	stop=1
شركات	noun=organisation;lemma=شركة
شركتان	dual=organisation
شركتين	dual=organisation
شركه	noun=organisation;lemma=شركة
شريط	noun=video;lemma=شريط
شريطا	noun=video;lemma=شريط
شريطان	dual=video
شريطين	dual=video
شمال	stop=1
شمالي	stop=1
شهداء	noun=killed;lemma=شهيد
شهر	noun=time;lemma=شهر
شهرا	noun=time;lemma=شهرا
شهريا	stop=1
شهود	noun=person;lemma=شاهد
شهودا	noun=person;lemma=شاهد
شهور	noun=time;lemma=شهور
شهيد	noun=killed;lemma=شهيد
شهيدا	noun=killed;lemma=شهيد
شهيدان	dual=killed
شيكل	currency=ILS
شيكلا	currency=ILS
صاروخ	noun=weapon;lemma=صاروخ
صاروخا	noun=weapon;lemma=صاروخ
صاروخان	dual=weapon
صاروخين	dual=weapon
صباحا	stop=1
صحفي	noun=person;lemma=صحفي
صحفيا	noun=person;lemma=صحفي
صحفيان	dual=person
صحفيين	noun=person;lemma=صحفي
صعد	change=1
صعدت	change=1
صفحات	noun=page;lemma=صفحة
صفحتان	dual=page
صفحتين	dual=page
صفحه	noun=page;lemma=صفحة;naming=1
صفر	num=0
صفرا	num=0
صهريجان	dual=vehicle
صواريخ	noun=weapon;lemma=صاروخ
صور	noun=image;lemma=صورة
صورتان	dual=image
صورتين	dual=image
صوره	noun=image;lemma=صورة
صياد	noun=person;lemma=صياد
صيادا	noun=person;lemma=صياد
صيادان	dual=person
صيادين	noun=person;lemma=صياد
ضحايا	noun=killed;lemma=ضحية
ضحيتان	dual=killed
ضحيتين	dual=killed
ضحيه	noun=killed;lemma=ضحية
ضد	stop=1
ضربات	noun=attack;lemma=ضربة
ضربتان	dual=attack
ضربتين	dual=attack
ضربه	noun=attack;lemma=ضربة
ضمن	stop=1
طابق	naming=1
طالب	noun=person;lemma=طالب
طالبا	noun=person;lemma=طالب
طالبه	noun=person;lemma=طالب
طايرات	noun=vehicle;lemma=طائرة
طايرتان	dual=vehicle
طايرتين	dual=vehicle
طايره	noun=vehicle;lemma=طائرة
طبيب	noun=person;lemma=طبيب
طبيبا	noun=person;lemma=طبيب
طبيبان	dual=person
طراز	naming=1
طفل	noun=person;lemma=طفل
طفلا	noun=person;lemma=طفل
طفلان	dual=person
طفلين	dual=person
طلاب	noun=person;lemma=طالب
طن	noun=tonne;lemma=طن
طنا	noun=tonne;lemma=طن
ظهرا	stop=1
عام	noun=time;lemma=عام
عاما	noun=time;lemma=عاما
عامل	noun=person;lemma=عامل
عاملا	noun=person;lemma=عامل
عاملان	dual=person
عامه	adj=open
عايلات	noun=family;lemma=عائلة
عايلتان	dual=family
عايلتين	dual=family
عايله	noun=family;lemma=عائلة
عبر	stop=1
عبوات	noun=weapon;lemma=عبوة
عبوتان	dual=weapon
عبوتين	dual=weapon
عبوه	noun=weapon;lemma=عبوة
عدد	counter=1
عدد رقم	naming=1
عدد من المجله	noun=publication;lemma=عدد من المجلة
عدده	counterOwn=1
عددها	counterOwn=1
عددهم	counterOwn=1
عددهن	counterOwn=1
عده	vagueFew=1
عسكري	noun=soldier;lemma=عسكري
عسكريا	noun=soldier;lemma=عسكري
عسكريان	dual=soldier
عسكريين	noun=soldier;lemma=عسكري
عشر	num=10
عشرات	vague=10
عشره	num=10
عشرون	num=20
عشرين	num=20
عضو	noun=member;lemma=عضو
عضوا	noun=member;lemma=عضو
عضوان	dual=member
عقب	stop=1
عقد	noun=time;lemma=عقد
عقدا	noun=time;lemma=عقدا
عقود	noun=time;lemma=عقود
علي	copulaTo=1;stop=1
علي اقل تقدير	opAfter=ge
علي الاقل	opAfter=ge
علي الاقل من	op=ge
علي الاكثر	opAfter=le
عمال	noun=person;lemma=عامل
عمر	naming=1
عمليات	noun=attack;lemma=عملية
عمليتان	dual=attack
عمليتين	dual=attack
عمليه	noun=attack;lemma=عملية
عن	stop=1
عناصر	noun=fighter;lemma=عنصر
عند	copulaTo=1;stop=1
عنصر	noun=fighter;lemma=عنصر
عنصرا	noun=fighter;lemma=عنصر
عنصران	dual=fighter
عنصرين	dual=fighter
غارات	noun=attack;lemma=غارة
غارتان	dual=attack
غارتين	dual=attack
غاره	noun=attack;lemma=غارة
غالبيتهم	notCounted=1
غرب	stop=1
غربي	stop=1
غرفه	naming=1
غير	stop=1
فاق	op=gt;opVerb=gt;copulaOp=gt
فاقت	op=gt;opVerb=gt
فاقل	opAfter=le
فاكثر	opAfter=ge
فجرا	stop=1
فرد	noun=person;lemma=فرد
فردا	noun=person;lemma=فرد
فردان	dual=person
فرق	noun=team;lemma=فريق
فريق	noun=team;lemma=فريق
فريقا	noun=team;lemma=فريق
فريقان	dual=team
فريقين	dual=team
فصايل	noun=group;lemma=فصيل
فصل	naming=1
فصيل	noun=group;lemma=فصيل
فصيلا	noun=group;lemma=فصيل
فصيلان	dual=group
فصيلين	dual=group
فقره	naming=1
فقط	stop=1
فما فوق	opAfter=ge
فوق	op=gt;weakOp=1
في	place=1;stop=1
في الالف	percent=1
في المايه	percent=1
في الميه	percent=1
في حدود	op=approx
فيديو	noun=video;lemma=فيديو
فيديوان	dual=video
فيديوهات	noun=video;lemma=فيديو
فيديوين	dual=video
فيما	stop=1
قاده	noun=person;lemma=قائد
قارب	op=approx
قاربت	op=approx
قاض	noun=person;lemma=قاض
قاضيا	noun=person;lemma=قاض
قانون	naming=1
قايد	noun=person;lemma=قائد
قايدا	noun=person;lemma=قائد
قباله	stop=1
قبل	stop=1
قتل	verb=killed
قتلت	verb=killed
قتلوا	verb=killed;verbObject=killed
قتلي	noun=killed;lemma=قتيل
قتيل	noun=killed;lemma=قتيل
قتيلا	noun=killed;lemma=قتيل
قتيلان	dual=killed
قتيلين	dual=killed
قد	stop=1
قذيفتان	dual=item
قذيفتين	dual=item
قرابه	op=approx
قرابه ال	op=approx
قرب	stop=1
قرن	noun=time;lemma=قرن
قرنا	noun=time;lemma=قرنا
قرون	noun=time;lemma=قرون
قري	noun=city;lemma=قرية
قريتان	dual=city
قريتين	dual=city
قريه	noun=city;lemma=قرية
قضاه	noun=person;lemma=قاض
قضي	verb=killed
قفز	change=1
قفزت	change=1
قنابل	noun=weapon;lemma=قنبلة
قناتان	dual=channel
قناتين	dual=channel
قناه	noun=channel;lemma=قناة
قنبلتان	dual=weapon
قنبلتين	dual=weapon
قنبله	noun=weapon;lemma=قنبلة
قنوات	noun=channel;lemma=قناة
كاقصي حد	opAfter=le
كتاب	noun=publication;lemma=كتاب
كتابا	noun=publication;lemma=كتاب
كتابان	dual=publication
كتابين	dual=publication
كتب	noun=publication;lemma=كتاب
كتيبه	naming=1
كحد ادني	opAfter=ge
كحد اقصي	opAfter=le
كل	stop=1
كلم	noun=kilometre;lemma=كلم
كلم مربع	noun=square-kilometre;lemma=كلم مربع
كم	noun=kilometre;lemma=كم
كم مربع	noun=square-kilometre;lemma=كم مربع
كما	stop=1
كيان	noun=organisation;lemma=كيان
كيانا	noun=organisation;lemma=كيان
كيانات	noun=organisation;lemma=كيان
كيانان	dual=organisation
كيانين	dual=organisation
كيلوجرام	noun=kilogram;lemma=كيلوجرام
كيلوجراما	noun=kilogram;lemma=كيلوجرام
كيلوغرام	noun=kilogram;lemma=كيلوغرام
كيلوغراما	noun=kilogram;lemma=كيلوغرام
كيلومتر	noun=kilometre;lemma=كيلومتر
كيلومتر مربع	noun=square-kilometre;lemma=كيلومتر مربع
كيلومترا	noun=kilometre;lemma=كيلومتر
كيلومترا مربعا	noun=square-kilometre;lemma=كيلومتر مربع
كيلومترات	noun=kilometre;lemma=كيلومتر
كيلومترات مربعه	noun=square-kilometre;lemma=كيلومتر مربع
لا	stop=1
لا تتجاوز	op=le;opVerb=le
لا تتعدي	op=le;opVerb=le
لا تزيد	opVerb=le
لا تزيد علي	op=le
لا تزيد عن	op=le
لا تقل عن	op=ge
لا يتجاوز	op=le;opVerb=le
لا يتعدي	op=le;opVerb=le
لا يزيد	opVerb=le
لا يزيد علي	op=le
لا يزيد عن	op=le
لا يقل عن	op=ge
لاجي	noun=person;lemma=لاجئ
لاجيا	noun=person;lemma=لاجئ
لاجيان	dual=person
لاجيين	noun=person;lemma=لاجئ
لاعب	noun=player;lemma=لاعب
لاعبا	noun=player;lemma=لاعب
لاعبان	dual=player
لاعبين	noun=player;lemma=لاعب
لدي	stop=1
لصالح	stop=1
لغات	noun=language;lemma=لغة
لغتان	dual=language
لغتين	dual=language
لغه	noun=language;lemma=لغة
لقي	verb=killed
لكن	stop=1
لم	stop=1
لم تتجاوز	op=le;opVerb=le
لم تتعد	op=le;opVerb=le
لم تزد	opVerb=le
لم تزد علي	op=le
لم تزد عن	op=le
لم يتجاوز	op=le;opVerb=le
لم يتعد	op=le;opVerb=le
لم يزد	opVerb=le
لم يزد علي	op=le
لم يزد عن	op=le
لن	stop=1
لن تتجاوز	op=le;opVerb=le
لن تتعدي	op=le;opVerb=le
لن تزيد	opVerb=le
لن تزيد علي	op=le
لن يتجاوز	op=le;opVerb=le
لن يتعدي	op=le;opVerb=le
لن يزيد	opVerb=le
لن يزيد علي	op=le
لواء	naming=1
ليال	noun=time;lemma=ليال
ليرات	money=1
ليره	money=1
ليره تركيه	currency=TRY
ليره سوريه	currency=SYP
ليره لبنانيه	currency=LBP
ليس اقل من	op=ge
ليله	noun=time;lemma=ليلة
ما بين	rangeOpen=1
ما تجاوز	opVerb=le
ما تجاوزت	opVerb=le
ما دون	op=lt
ما لا يتجاوز	op=le
ما لا يزيد علي	op=le
ما لا يزيد عن	op=le
ما لا يقل علي	op=ge
ما لا يقل عن	op=ge
ما مقداره	op=approx
ما يربو علي	op=gt
ما يزيد عن	op=gt
ما يصل الي	op=le
ما يفوق	op=gt
ما يقارب	op=approx
ما يقدر ب	op=approx
ما يقرب من	op=approx
ما يناهز	op=approx
ما ينيف علي	op=gt
ماده	naming=1
مالا يقل عن	op=ge
مايتا	num=200
مايتان	num=200
مايتي	num=200
مايتين	num=200
مايه	num=100
مباني	noun=house;lemma=مبنى
مبني	noun=house;lemma=مبنى
متابع	noun=follower;lemma=متابع
متابعا	noun=follower;lemma=متابع
متابعان	dual=follower
متابعون	noun=follower;lemma=متابع
متابعين	noun=follower;lemma=متابع
متر	noun=metre;lemma=متر
مترا	noun=metre;lemma=متر
متشدد	noun=fighter;lemma=متشدد
متشددا	noun=fighter;lemma=متشدد
متشددان	dual=fighter
متشدده	adj=extremist
متشددين	noun=fighter;lemma=متشدد
متطرف	noun=fighter;lemma=متطرف
متطرفا	noun=fighter;lemma=متطرف
متطرفان	dual=fighter
متطرفه	adj=extremist
متطرفين	noun=fighter;lemma=متطرف
متطوع	noun=person;lemma=متطوع
متطوعا	noun=person;lemma=متطوع
متطوعين	noun=person;lemma=متطوع
متظاهر	noun=person;lemma=متظاهر
متظاهرا	noun=person;lemma=متظاهر
متظاهرين	noun=person;lemma=متظاهر
متفرج	noun=person;lemma=متفرج
متفرجا	noun=person;lemma=متفرج
متفرجان	dual=person
متمرد	noun=fighter;lemma=متمرد
متمردا	noun=fighter;lemma=متمرد
متمردان	dual=fighter
متمردين	noun=fighter;lemma=متمرد
متهم	noun=person;lemma=متهم
متهما	noun=person;lemma=متهم
متهمان	dual=person
متهمين	noun=person;lemma=متهم
مثل	stop=1
مجموع	counter=1
مجموعات	noun=group;lemma=مجموعة
مجموعتان	dual=group
مجموعتين	dual=group
مجموعه	noun=group;lemma=مجموعة
مجند	noun=fighter;lemma=مجند
مجندا	noun=fighter;lemma=مجند
مجندان	dual=fighter
مجندين	noun=fighter;lemma=مجند
محارب	noun=fighter;lemma=محارب
محاربان	dual=fighter
محاربين	noun=fighter;lemma=محارب
محافظات	noun=city;lemma=محافظة
محافظتان	dual=city
محافظتين	dual=city
محافظه	noun=city;lemma=محافظة
محام	noun=person;lemma=محام
محاميا	noun=person;lemma=محام
محامين	noun=person;lemma=محام
محتجز	noun=arrested;lemma=محتجز
محتجزا	noun=arrested;lemma=محتجز
محتجزان	dual=arrested
محتجزين	noun=arrested;lemma=محتجز
محذوفه	adj=suspended
محطات	noun=station;lemma=محطة
محطتان	dual=station
محطتين	dual=station
محطه	noun=station;lemma=محطة
محظور	adj=suspended
محظوره	adj=suspended
محلي	adj=local
محليه	adj=local
مختلف	adj=different
مختلفا	adj=different
مختلفه	adj=different
مخطوف	noun=hostage;lemma=مخطوف
مخطوفا	noun=hostage;lemma=مخطوف
مخطوفان	dual=hostage
مخطوفين	noun=hostage;lemma=مخطوف
مدارس	noun=school;lemma=مدرسة
مدرستان	dual=school
مدرستين	dual=school
مدرسه	noun=school;lemma=مدرسة
مدن	noun=city;lemma=مدينة
مدني	noun=person;lemma=مدني
مدنيا	noun=person;lemma=مدني
مدنيان	dual=person
مدنيين	noun=person;lemma=مدني
مدنيين اثنين	dual=person
مدينتان	dual=city
مدينتين	dual=city
مدينه	noun=city;lemma=مدينة
مرتبطه	adj=affiliated
مرحلتان	dual=item
مرحلتين	dual=item
مرسوم	naming=1
مرضي	noun=person;lemma=مريض
مركبات	noun=vehicle;lemma=مركبة
مركبتان	dual=vehicle
مركبتين	dual=vehicle
مركبه	noun=vehicle;lemma=مركبة
مريض	noun=person;lemma=مريض
مريضا	noun=person;lemma=مريض
مريضان	dual=person
مزارع	noun=person;lemma=مزارع
مزارعا	noun=person;lemma=مزارع
مزارعان	dual=person
مزارعين	noun=person;lemma=مزارع
مساء	stop=1
مسافر	noun=person;lemma=مسافر
مسافرا	noun=person;lemma=مسافر
مسافران	dual=person
مسافرين	noun=person;lemma=مسافر
مستثمر	noun=person;lemma=مستثمر
مستثمرا	noun=person;lemma=مستثمر
مستثمرين	noun=person;lemma=مستثمر
مستخدم	noun=user;lemma=مستخدم
مستخدما	noun=user;lemma=مستخدم
مستخدمان	dual=user
مستخدمين	noun=user;lemma=مستخدم
مسلح	noun=fighter;lemma=مسلح
مسلحا	noun=fighter;lemma=مسلح
مسلحان	dual=fighter
مسلحه	adj=armed
مسلحون	noun=fighter;lemma=مسلح
مسلحين	noun=fighter;lemma=مسلح;adj=armed-men
مشاركات	noun=post;lemma=مشاركة
مشاركتان	dual=post
مشاركتين	dual=post
مشاركه	noun=post;lemma=مشاركة
مشاهد	noun=view;lemma=مشاهدة
مشاهدا	noun=view;lemma=مشاهدة
مشاهدات	noun=view;lemma=مشاهدة
مشاهده	noun=view;lemma=مشاهدة
مشتبه	noun=person;lemma=مشتبه
مشتبه بهم	noun=person;lemma=المشتبه بهم
مشتبها	noun=person;lemma=مشتبه
مشتبهان	dual=person
مشترك	noun=follower;lemma=مشترك
مشتركا	noun=follower;lemma=مشترك
مشتركان	dual=follower
مشتركون	noun=follower;lemma=مشترك
مشتركين	noun=follower;lemma=مشترك
مشجع	noun=person;lemma=مشجع
مشجعا	noun=person;lemma=مشجع
مشجعان	dual=person
مشجعين	noun=person;lemma=مشجع
مشفره	adj=secret
مصاب	noun=wounded;lemma=مصاب
مصابا	noun=wounded;lemma=مصاب
مصابان	dual=wounded
مصابين	noun=wounded;lemma=مصاب
مصرع	verb=killed
مصرعهم	verbObject=killed
مع	stop=1
معتقل	noun=arrested;lemma=معتقل
معتقلا	noun=arrested;lemma=معتقل
معتقلان	dual=arrested
معتقلين	noun=arrested;lemma=معتقل
معظمها	notCounted=1
معظمهم	notCounted=1
معلم	noun=person;lemma=معلم
معلما	noun=person;lemma=معلم
معلمان	dual=person
معلمين	noun=person;lemma=معلم
مغادر	noun=person;lemma=مغادر
مغادرا	noun=person;lemma=مغادر
مغادرين	noun=person;lemma=مغادر
مغلق	adj=closed
مغلقا	adj=closed
مغلقه	adj=closed
مغلقين	adj=closed
مفتوح	adj=open
مفتوحه	adj=open
مقابل	against=1
مقاتل	noun=fighter;lemma=مقاتل
مقاتلا	noun=fighter;lemma=مقاتل
مقاتلان	dual=fighter
مقاتلون	noun=fighter;lemma=مقاتل
مقاتلي	noun=fighter;lemma=مقاتل
مقاتلين	noun=fighter;lemma=مقاتل
مقارنه ب	against=1
مقارنه مع	against=1
مقاطع	noun=video;lemma=مقطع
مقاطع فيديو	noun=video;lemma=مقطع فيديو
مقال	noun=publication;lemma=مقال
مقالا	noun=publication;lemma=مقال
مقالات	noun=publication;lemma=مقال
مقالان	dual=publication
مقالين	dual=publication
مقتل	verb=killed
مقطع	noun=video;lemma=مقطع
مقطع فيديو	noun=video;lemma=مقطع فيديو
مقطعا	noun=video;lemma=مقطع
مقطعان	dual=video
مقطعين	dual=video
مكرر	notCounted=1
ملايين	scale=1000000;vague=1000000
ملحق	naming=1
ملم	noun=millimetre;lemma=ملم
مليار	scale=1000000000
مليارا	scale=1000000000
مليارات	scale=1000000000
ملياران	num=2000000000
ملياري	num=2000000000
مليارين	num=2000000000
مليمتر	noun=millimetre;lemma=مليمتر
مليمترا	noun=millimetre;lemma=مليمتر
مليمترات	noun=millimetre;lemma=مليمتر
مليون	scale=1000000
مليونا	scale=1000000
مليونان	num=2000000
مليوني	num=2000000
مليونين	num=2000000
مما	stop=1
ممرض	noun=person;lemma=ممرض
ممرضا	noun=person;lemma=ممرض
ممرضين	noun=person;lemma=ممرض
من	rangeOpen=1;of=1;outOf=1;stop=1
من اصل	outOf=1
من بين	outOf=1
من بينها	ofThem=1
من بينهم	ofThem=1
منازل	noun=house;lemma=منزل
منتسب	noun=member;lemma=منتسب
منتسبا	noun=member;lemma=منتسب
منتسبان	dual=member
منتسبين	noun=member;lemma=منتسب
منذ	stop=1
منزل	noun=house;lemma=منزل
منزلا	noun=house;lemma=منزل
منزلان	dual=house
منزلين	dual=house
منشور	noun=post;lemma=منشور
منشورا	noun=post;lemma=منشور
منشورات	noun=post;lemma=منشور
منشوران	dual=post
منشورين	dual=post
منظمات	noun=organisation;lemma=منظمة
منظمتان	dual=organisation
منظمتين	dual=organisation
منظمه	noun=organisation;lemma=منظمة
منها	ofThem=1
منهم	ofThem=1
منهن	ofThem=1
مهاجر	noun=person;lemma=مهاجر
مهاجرا	noun=person;lemma=مهاجر
مهاجران	dual=person
مهاجرين	noun=person;lemma=مهاجر
مواطن	noun=person;lemma=مواطن
مواطنا	noun=person;lemma=مواطن
مواطنان	dual=person
مواطنين	noun=person;lemma=مواطن
مواقع	noun=site;lemma=موقع
مواقع الكترونيه	noun=site;lemma=موقع إلكتروني
موديل	naming=1
موسسات	noun=organisation;lemma=مؤسسة
موسستان	dual=organisation
موسستين	dual=organisation
موسسه	noun=organisation;lemma=مؤسسة
موظف	noun=person;lemma=موظف
موظفا	noun=person;lemma=موظف
موظفان	dual=person
موظفين	noun=person;lemma=موظف
موقع	noun=site;lemma=موقع
موقع الكتروني	noun=site;lemma=موقع إلكتروني
موقعا	noun=site;lemma=موقع
موقعا الكترونيا	noun=site;lemma=موقع إلكتروني
موقعان	dual=site
موقعين	dual=site
موقوف	noun=arrested;lemma=موقوف
موقوفا	noun=arrested;lemma=موقوف
موقوفان	dual=arrested
موقوفه	adj=suspended
موقوفين	noun=arrested;lemma=موقوف
ميات	vague=100
ميتا	num=200;spelt=مئتا
ميتان	num=200
ميتي	num=200;spelt=مئتي
ميتين	num=200
ميلادي	notCounted=1
ميليمتر	noun=millimetre;lemma=ميليمتر
ميه	num=100
ناج	noun=person;lemma=ناج
ناجين	noun=person;lemma=ناج
ناخب	noun=person;lemma=ناخب
ناخبا	noun=person;lemma=ناخب
ناخبان	dual=person
نازح	noun=person;lemma=نازح
نازحا	noun=person;lemma=نازح
نازحان	dual=person
نازحين	noun=person;lemma=نازح
ناشط	noun=person;lemma=ناشط
ناشطا	noun=person;lemma=ناشط
ناشطان	dual=person
ناهز	op=approx;copula=1
ناهزت	op=approx
نايب	noun=person;lemma=نائب
نايبا	noun=person;lemma=نائب
نايبان	dual=person
نحو	op=approx;copulaTo=1;stop=1
نزل	change=1
نزلت	change=1
نساء	noun=person;lemma=امرأة
نسخه	naming=1
نسمه	noun=person;lemma=نسمة
نشط	adj=active
نشطا	adj=active
نشطه	adj=active
نشيطه	adj=active
نصف	halfMore=1;fraction=50
نصير	noun=person;lemma=نصير
نصيرا	noun=person;lemma=نصير
نقاط	noun=point;lemma=نقطة
نقاط ميويه	percent=1
نقطتان	dual=point
نقطتين	dual=point
نقطه	noun=point;lemma=نقطة
نقطه ميويه	percent=1
نما	change=1
نيف و	op=gt
هاتف	naming=1
هبط	change=1
هبطت	change=1
هبوط	change=1
هجري	notCounted=1
هجمات	noun=attack;lemma=هجوم
هجمه	noun=attack;lemma=هجوم
هجوم	noun=attack;lemma=هجوم
هجوما	noun=attack;lemma=هجوم
هجومان	dual=attack
هجومين	dual=attack
هدف	noun=goal;lemma=هدف
هدفا	noun=goal;lemma=هدف
هدفان	dual=goal
هدفين	dual=goal
هذا	stop=1
هذه	stop=1
هم	stop=1
هو	stop=1
هولاء	stop=1
هي	stop=1
و	rangeAnd=1
واحد	num=1
واحده	num=1
وراء	stop=1
وصل	copula=1
وصلت	copula=1
وصول	copula=1
وفاتان	dual=killed
وفاتين	dual=killed
وفاه	noun=killed;lemma=وفاة;verb=killed
وفق	stop=1
وفيات	noun=killed;lemma=وفاة
ولايات	noun=city;lemma=ولاية
ولايتان	dual=city
ولايتين	dual=city
ولايه	noun=city;lemma=ولاية
ونيف	opAfter=gt
ونيفا	opAfter=gt
يبلغ	copula=1
يتجاوز	op=gt;opVerb=gt;copulaOp=gt
يتراوح بين	rangeOpen=1
يتراوح عددها بين	rangeOpen=1
يتراوح عددهم بين	rangeOpen=1
يتراوح ما بين	rangeOpen=1
يربو علي	op=gt
يرتفع	change=1
يزيد علي	op=gt
يزيد عن	op=gt
يصاب	verb=wounded
يصل	copula=1
يصل الي	op=le;copula=1
يفوق	op=gt;opVerb=gt;copulaOp=gt
يقارب	op=approx
يقترب	copula=1
يقترب من	op=approx
يقتل	verb=killed
يقدر	copula=1
يقدر ب	op=approx
يقرب	op=approx
يقرب من	op=approx
ين ياباني	currency=JPY
يناهز	op=approx
ينخفض	change=1
يوان	currency=CNY
يوانا	currency=CNY
يودي	verb=killed
يورو	currency=EUR
يوم	noun=time;lemma=يوم
يوما	noun=time;lemma=يوما
يوميا	stop=1
`,
}
