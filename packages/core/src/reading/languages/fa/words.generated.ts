// Generated from data/reading/fa/ by scripts/generate/reading-words.ts. Do not edit.
import type { Words } from '../words-types.ts'

/** Folded words, a tab, and the roles they can play. */
export const words: Words = {
  dates: `
ابان	solarMonth=8
ابتداي	part=START
اتي	rel=1
اذر	solarMonth=9
ارديبهشت	solarMonth=2
از	from=1;since=1
از اغاز	since=1
از زمان	since=1
اسد	solarMonth=5
اسفند	solarMonth=12
اغاز	part=START
اكتبر	month=10
اكتوبر	month=10
الي	until=1
امرداد	solarMonth=5
انتهاي	part=END
اواخر	part=END
اواسط	part=MID
اوايل	part=START
اوت	month=8
اوريل	month=4
اول	ord=1
اينده	rel=1
اپريل	month=4
اگست	month=8
اگوست	month=8
بعد از	after=1
بهار	season=21
بهمن	solarMonth=11
بيست و يكم	ord=21
بيستم	ord=20
بين	between=1
تا	until=1
تابستان	season=22
تير	solarMonth=4
ثور	solarMonth=2
جاري	rel=0
جدي	solarMonth=10
جمادي الاول	hijriMonth=5
جمادي الثاني	hijriMonth=6
جماديالاول	hijriMonth=5
جماديالثاني	hijriMonth=6
جمعه	weekday=5
جنوري	month=1
جوزا	solarMonth=3
جولاي	month=7
جون	month=6
حمل	solarMonth=1
حوت	solarMonth=12
خرداد	solarMonth=3
خزان	season=23
خورشيدي	solar=1
در	in=1
در طول	in=1
دسامبر	month=12
دسمبر	month=12
دلو	solarMonth=11
دهه	decadeNoun=1
دو شنبه	weekday=1
دوشنبه	weekday=1
دوم	ord=2
دي	solarMonth=10
ديروز	dayOffset=-1
ذي الحجه	hijriMonth=12
ذي القعده	hijriMonth=11
ذيالحجه	hijriMonth=12
ذيالقعده	hijriMonth=11
ذيحجه	hijriMonth=12
ذيقعده	hijriMonth=11
ربع	quarterNoun=1
ربيع الاول	hijriMonth=3
ربيع الثاني	hijriMonth=4
ربيعالاول	hijriMonth=3
ربيعالثاني	hijriMonth=4
رجب	hijriMonth=7
رمضان	hijriMonth=9
روز	dayNoun=1;span=day;of=1
زمستان	season=24
سال	yearNoun=1;span=year
سالهاي	yearNoun=1
سده	centuryNoun=1
سرطان	solarMonth=4
سنبله	solarMonth=6
سه شنبه	weekday=2
سه ماهه	quarterNoun=1
سهشنبه	weekday=2
سهماهه	quarterNoun=1
سوم	ord=3
سپتامبر	month=9
سپتمبر	month=9
شعبان	hijriMonth=8
شمسي	solar=1
شنبه	weekday=6
شهريور	solarMonth=6
شوال	hijriMonth=10
صفر	hijriMonth=2
طي	in=1
عقرب	solarMonth=8
فبروري	month=2
فردا	dayOffset=1
فروردين	solarMonth=1
فصل	quarterNoun=1
فوريه	month=2
قبل	ago=1;rel=-1
قبل از	before=1
قرن	centuryNoun=1
قمري	hijri=1
قوس	solarMonth=9
كنوني	rel=0
ما بين	between=1
مارس	month=3
مارچ	month=3
ماه	monthNoun=1;span=month;of=1
محرم	hijriMonth=1
مرداد	solarMonth=5
مه	month=5
مهر	solarMonth=7
ميان	between=1
ميانه	part=MID
ميزان	solarMonth=7
ميلادي	gregorian=1
نخست	ord=1
نخستين	ord=1
نوامبر	month=11
نوزدهم	ord=19
نومبر	month=11
نيم	halfNoun=1
نيمه	part=MID;halfNoun=1
ه ش	solar=1
ه ق	hijri=1
هجري خورشيدي	solar=1
هجري شمسي	solar=1
هجري قمري	hijri=1
هفته	weekNoun=1;span=week
و	and=1
يك شنبه	weekday=0
يكشنبه	weekday=0
يكم	ord=1
پايان	part=END
پاييز	season=23
پريروز	dayOffset=-2
پس از	after=1
پنج شنبه	weekday=4
پنجشنبه	weekday=4
پيش	ago=1;rel=-1
پيش از	before=1
چهار شنبه	weekday=3
چهارشنبه	weekday=3
چهارم	ord=4
ژانويه	month=1
ژوين	month=6
ژوييه	month=7
گذشته	rel=-1
`,
  figures: `
از	rangeOpen=1;of=1
است	stop=1
استان	noun=city;lemma=استان
اعضاي	noun=member;lemma=اعضای
افزون بر	op=gt
افغاني	currency=AFN
اكانت	noun=account;lemma=اکانت
الي	rangeAnd=1
اما	stop=1
ان	stop=1
انسان	noun=person;lemma=انسان
انفجار	noun=attack;lemma=انفجار
اين	stop=1
با	stop=1
بازداشتشده	noun=arrested;lemma=بازداشت‌شده
بازداشتي	noun=arrested;lemma=بازداشتی
بالغ بر	op=gt
بر	stop=1
براي	stop=1
بسته	adj=closed
بمب	noun=weapon;lemma=بمب
بند	naming=1
به	stop=1
بود	stop=1
بيست	num=20
بيش از	op=gt
بيشتر از	op=gt
بين	rangeOpen=1
تا	op=le;rangeAnd=1
تازه	adj=new
تروريست	noun=militant;lemma=تروریست
تريليون	scale=1000000000000
تقريبا	op=approx
تن	classifier=1;noun=person;lemma=تن
تن مواد	noun=tonne;lemma=تن مواد
تومان	currency=IRT
جانباخته	noun=killed;lemma=جان‌باخته
جديد	adj=new
جنگجو	noun=fighter;lemma=جنگجو
جنگجوي	noun=fighter;lemma=جنگجوی
جنگجويان	noun=fighter;lemma=جنگجویان
حد اكثر	op=le
حداقل	op=ge
حداكثر	op=le
حدود	op=approx
حدودا	op=approx
حساب	noun=account;lemma=حساب
حساب كاربري	noun=account;lemma=حساب کاربری
حملات	noun=attack;lemma=حملات
حمله	noun=attack;lemma=حمله
خارجي	adj=foreign
خانواده	noun=family;lemma=خانواده
خبرنگار	noun=person;lemma=خبرنگار
خود	stop=1
خودرو	noun=vehicle;lemma=خودرو
دالر	currency=USD
دالر امريكايي	currency=USD
در	stop=1
در حدود	op=approx
در صد	percent=1
درصد	percent=1
دست كم	op=ge
دستكم	op=ge
دستگاه	classifier=1
دلار	currency=USD
دلار امريكا	currency=USD
دنبال كننده	noun=follower;lemma=دنبال کننده
دنبالكننده	noun=follower;lemma=دنبال‌کننده
ده	num=10
دهها	vague=10
دهها هزار	vague=10000
دو	num=2
دوازده	num=12
دوصد	num=200
دويست	num=200
را	stop=1
رزمنده	noun=fighter;lemma=رزمنده
روز	noun=day;lemma=روز
روستا	noun=city;lemma=روستا
روي	stop=1
ريال	currency=IRR
زبان	noun=language;lemma=زبان
زخمي	noun=wounded;lemma=زخمی
زن	noun=person;lemma=زن
زنداني	noun=arrested;lemma=زندانی
سازمان	noun=group;lemma=سازمان
ساعت	noun=hour;lemma=ساعت
سال	noun=year;lemma=سال
ساله	stop=1
سايت	noun=site;lemma=سایت
ستيزهجو	noun=militant;lemma=ستیزه‌جو
سرباز	noun=soldier;lemma=سرباز
سه	num=3
سه صد	num=300
سي	num=30
سيزده	num=13
سيصد	num=300
شانزده	num=16
شبه نظامي	noun=militant;lemma=شبه نظامی
شبهنظامي	noun=militant;lemma=شبه‌نظامی
شخص	noun=person;lemma=شخص
شد	stop=1
شدند	stop=1
شركت	noun=organisation;lemma=شرکت
شش	num=6
ششصد	num=600
شصت	num=60
شماره	naming=1
شهر	noun=city;lemma=شهر
شهروند	noun=person;lemma=شهروند
شورشي	noun=militant;lemma=شورشی
صد	num=100
صدها	vague=100
صدها هزار	vague=100000
صفحه	noun=page;lemma=صفحه;naming=1
عدد	classifier=1
عضو	noun=member;lemma=عضو
عمليات	noun=attack;lemma=عملیات
غير نظامي	noun=person;lemma=غیر نظامی
غيرنظامي	noun=person;lemma=غیرنظامی
فرد	noun=person;lemma=فرد
فروند	classifier=1
فعال	adj=active
فقره	classifier=1
فيصد	percent=1
قانون	naming=1
قرباني	noun=killed;lemma=قربانی
قريب به	op=approx
قطعنامه	naming=1
كاربر	noun=subscriber;lemma=کاربر
كانال	noun=channel;lemma=کانال
كرد	stop=1
كردند	stop=1
كشته	noun=killed;lemma=کشته
كشور	noun=country;lemma=کشور
كم از كم	op=ge
كمتر از	op=lt
كه	stop=1
كودك	noun=person;lemma=کودک
كيلومتر	noun=kilometre;lemma=کیلومتر
لااقل	op=ge
ماده	naming=1
مامور	noun=soldier;lemma=مامور
ماه	noun=month;lemma=ماه
مجروح	noun=wounded;lemma=مجروح
محلي	adj=local
مختلف	adj=different
مرد	noun=person;lemma=مرد
مسدود	adj=suspended
مسلح	adj=armed
مشترك	noun=subscriber;lemma=مشترک
مطلب	noun=post;lemma=مطلب
مظنون	noun=arrested;lemma=مظنون
مهاجر	noun=person;lemma=مهاجر
موتر	noun=vehicle;lemma=موتر
مورد	classifier=1
موشك	noun=weapon;lemma=موشک
مي	stop=1
ميان	rangeOpen=1
ميليارد	scale=1000000000
ميليون	scale=1000000
ميليونها	vague=1000000
نزديك به	op=approx
نظامي	noun=soldier;lemma=نظامی
نفر	classifier=1;noun=person;lemma=نفر
نه	num=9
نهاد	noun=organisation;lemma=نهاد
نهصد	num=900
نود	num=90
نوزده	num=19
نيز	stop=1
نيم	fraction=50
هاي	stop=1
هجده	num=18
هزار	scale=1000
هزاران	vague=1000
هسته	noun=group;lemma=هسته
هشت	num=8
هشتاد	num=80
هشتصد	num=800
هفت	num=7
هفتاد	num=70
هفتصد	num=700
هفته	noun=week;lemma=هفته
هفده	num=17
هم	stop=1
هوادار	noun=member;lemma=هوادار
هيجده	num=18
و	rangeAnd=1;and=1;stop=1
وبسايت	noun=site;lemma=وبسایت
ولايت	noun=city;lemma=ولایت
ولسوالي	noun=city;lemma=ولسوالی
ويديو	noun=video;lemma=ویدیو
يا	stop=1
يازده	num=11
يك	num=1
يك و نيم	num=1.5
يكصد	num=100
يورو	currency=EUR
پانزده	num=15
پانصد	num=500
پس	stop=1
پست	noun=post;lemma=پست
پليس	noun=soldier;lemma=پلیس
پناهجو	noun=person;lemma=پناهجو
پنج	num=5
پنجاه	num=50
پنجصد	num=500
پوليس	noun=soldier;lemma=پولیس
پيام	noun=message;lemma=پیام
پيش	stop=1
پيكارجو	noun=militant;lemma=پیکارجو
پيكارجوي	noun=militant;lemma=پیکارجوی
چند	vagueFew=1
چندين	vagueFew=1
چهار	num=4
چهارده	num=14
چهارصد	num=400
چهل	num=40
گروه	noun=group;lemma=گروه
گروگان	noun=hostage;lemma=گروگان
`,
  grammar: {
    decimal: '.',
    endings: {
      'ها': 'plain',
      'هاي': 'plain',
      'هايي': 'plain',
      'هايش': 'plain',
      'يان': 'plain',
      'ان': 'plain',
      'گان': 'plain',
      'شان': 'plain',
      'ماه': 'plain',
      'اش': 'plain',
      'ي': 'adjective',
      'اي': 'adjective',
      'يي': 'adjective',
    },
    elisions: [],
    apostrophe: false,
    compounds: false,
    solarYears: true,
    dates: {
      whole: [
        'dayNoun? weekday? day (month|solarMonth|hijriMonth) yearNoun? year (solar|hijri|gregorian)?',
        'dayNoun? weekday? day (month|solarMonth) rel yearNoun',
        'dayNoun? weekday? day (month|solarMonth)',
        '(month|solarMonth|hijriMonth) monthNoun? yearNoun? year (solar|hijri|gregorian)?',
        '(month|solarMonth) yearNoun rel',
        'monthNoun (month|solarMonth) yearNoun? year',
        'monthNoun (month|solarMonth)',
        'solarMonth monthNoun',
        '<in> (month|solarMonth)',
        'month rel',
        'yearNoun year (solar|hijri|gregorian)?',
        '<in> year (solar|hijri|gregorian)?',
        'year (solar|hijri|gregorian)',
        '(halfNoun|quarterNoun) ord yearNoun? year',
        '(halfNoun|quarterNoun) ord yearNoun rel',
        'season yearNoun? year (solar|gregorian)?',
        'season yearNoun rel',
        'decadeNoun decade (solar|gregorian)?',
        'centuryNoun ord',
        '(yearNoun|monthNoun|weekNoun) rel',
        'weekday rel',
        'dayNoun weekday',
        'count span ago',
        'dayOffset',
        'digits',
      ],
      bare: ['year', 'month', 'solarMonth', 'yearNoun year'],
      parts: ['part of? P', 'part (yearNoun|monthNoun) rel'],
      ranges: [
        'P - P',
        'day - P',
        'yearNoun? P until P',
        '<between> yearNoun? P (and|until) P',
        '<from> P <until> P',
        '<from> day <until> P',
        'day until P',
      ],
      since: ['<since> <dayNoun>? P'],
      until: ['<until> P'],
      before: ['<before> P'],
      after: ['<after> P'],
    },
    figures: [
      'op? V classifier? of? adj? (adj|word)? N adj? opAfter?',
      'op? rangeOpen? V (rangeAnd|-) V classifier? of? (adj|word)? N adj?',
      'op? V percent',
      'op? V money',
      'op? rangeOpen? V (rangeAnd|-) V (money|percent)',
      'vague classifier? of? (adj|word)? N adj?',
      'vagueFew (scale|vague)? classifier? (adj|word)? N adj?',
      'op V',
    ],
    triggers: ['گروه', 'سازمان', 'جنبش', 'حزب', 'تشكيلات', 'شبكه', 'گروه تروريستي'],
  },
}
