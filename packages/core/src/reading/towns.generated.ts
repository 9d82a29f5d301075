// Generated from data/places/towns.yaml by scripts/generate/gazetteer.ts. Do not edit: change the data and run `npm run generate`.

/** A line a place: kind, code, then its names in English, Arabic and Russian, the label first; `!` before a name that is also another word. Read by `places.ts`. */
export const townLines = `
city|AE-ajman|Ajman|عجمان|Аджман
city|AE-fujairah|Fujairah|الفجيرة|Фуджейра
city|AE-ras-al-khaimah|Ras al-Khaimah|رأس الخيمة|Рас-эль-Хайма
city|AE-sharjah|Sharjah|الشارقة|Шарджа
city|AF-bagram|Bagram|باغرام|Баграм
city|AF-bamyan|Bamyan/Bamiyan|باميان|Бамиан
city|AF-farah|!Farah|!فراه|!Фарах
city|AF-ghazni|Ghazni|غزني|Газни
city|AF-hairatan|Hairatan|حيرتان|Хайратон
city|AF-lashkar-gah|Lashkar Gah/Lashkargah|لشكركاه/لشكر جاه|Лашкаргах
city|AF-spin-boldak|Spin Boldak|سبين بولدك|Спин-Болдак
city|AF-tora-bora|Tora Bora|تورا بورا|Тора-Бора
city|AF-torkham|Torkham|طورخم/تورخم|Торхам
city|AL-durres|Durrës|دوريس|Дуррес
city|AL-shkoder|Shkodër|شكودر|Шкодер
city|AM-gyumri|Gyumri|غيومري|Гюмри
city|AO-luanda|Luanda|لواندا|Луанда
city|AR-buenos-aires|Buenos Aires|بوينس آيرس/بوينوس آيريس|Буэнос-Айрес
city|AT-graz|Graz|غراتس|Грац
city|AT-linz|Linz|لينز|Линц
city|AT-salzburg|!Salzburg|سالزبورغ|!Зальцбург
city|AU-brisbane|Brisbane|بريزبين|Брисбен
city|AU-canberra|Canberra|كانبرا|Канберра
city|AU-melbourne|Melbourne|ملبورن|Мельбурн
city|AU-perth|Perth|!بيرث|!Перт
city|AU-sydney|!Sydney|سيدني|!Сидней
city|AZ-ganja|Ganja|غنجة/كنجة|Гянджа
city|AZ-lankaran|Lankaran|لانكران|Ленкорань
city|AZ-shusha|Shusha|شوشا/شوشة|Шуша
city|AZ-sumgait|Sumgait/Sumqayit|سومغاييت|Сумгаит
city|BA-mostar|Mostar|موستار|Мостар
city|BA-srebrenica|Srebrenica|سريبرينيتسا|Сребреница
city|BD-chittagong|Chittagong/Chattogram|شيتاغونغ/تشيتاغونغ|Читтагонг
city|BD-coxs-bazar|Cox's Bazar|كوكس بازار|Кокс-Базар
city|BD-dhaka|Dhaka|دكا|Дакка
city|BD-sylhet|Sylhet|سيلهت|Силхет
city|BE-antwerp|Antwerp|أنتويرب/أنفرس|Антверпен
city|BE-liege|Liège|لييج|Льеж
city|BE-molenbeek|Molenbeek|مولنبيك|Моленбек
city|BF-bobo-dioulasso|Bobo-Dioulasso|بوبو ديولاسو|Бобо-Диуласо
city|BF-djibo|Djibo|جيبو|Джибо
city|BF-dori|!Dori|دوري البوركينية|Дори
city|BF-fada-ngourma|Fada N'Gourma/Fada Ngourma|فادا نغورما|Фада-Нгурма
city|BF-kaya|!Kaya|كايا|Кая
city|BF-ouagadougou|Ouagadougou|واغادوغو/واجادوجو|Уагадугу
city|BG-burgas|Burgas|بورغاس|Бургас
city|BG-plovdiv|Plovdiv|بلوفديف|Пловдив
city|BG-varna|Varna|فارنا|Варна
city|BH-manama|Manama|المنامة|Манама
city|BI-bujumbura|Bujumbura|بوجمبورا|Бужумбура
city|BI-gitega|Gitega|غيتيغا|Гитега
city|BJ-cotonou|Cotonou|كوتونو|Котону
city|BJ-porto-novo|Porto-Novo|بورتو نوفو|Порто-Ново
city|BN-bandar-seri-begawan|Bandar Seri Begawan|بندر سري بكاوان|Бандар-Сери-Бегаван
city|BO-la-paz|La Paz|لاباز|Ла-Пас
city|BR-brasilia|Brasilia|برازيليا|!Бразилиа
city|BR-rio-de-janeiro|Rio de Janeiro|ريو دي جانيرو|Рио-де-Жанейро
city|BR-sao-paulo|São Paulo|ساو باولو|Сан-Паулу
city|BW-gaborone|Gaborone|غابورون|Габороне
city|BY-brest|Brest|!بريست|Брест
city|BY-gomel|Gomel|غوميل|Гомель
city|BY-grodno|Grodno|غرودنو|Гродно
city|BY-minsk|Minsk|مينسك|Минск
city|BY-mogilev|Mogilev|موغيليف|Могилёв
city|BY-vitebsk|Vitebsk|فيتيبسك|Витебск
city|CA-calgary|Calgary|كالغاري|Калгари
city|CA-montreal|Montreal|مونتريال|Монреаль
city|CA-ottawa|Ottawa|أوتاوا|Оттава
city|CA-toronto|Toronto|تورنتو|Торонто
city|CA-vancouver|Vancouver|فانكوفر|Ванкувер
city|CD-beni|!Beni|!بيني|!Бени
city|CD-bukavu|Bukavu|بوكافو|Букаву
city|CD-bunia|Bunia|بونيا|Буниа
city|CD-butembo|Butembo|بوتمبو|Бутембо
city|CD-goma|Goma|!غوما|Гома
city|CD-kinshasa|Kinshasa|كينشاسا|Киншаса
city|CD-lubero|Lubero|لوبيرو|Луберо
city|CD-lubumbashi|Lubumbashi|لوبومباشي|Лубумбаши
city|CD-mambasa|Mambasa|مامباسا|Мамбаса
city|CD-oicha|Oicha|أويشا|Ойша
city|CF-bangui|Bangui|بانغي|Банги
city|CG-brazzaville|Brazzaville|برازافيل|Браззавиль
city|CH-basel|!Basel|!بازل|!Базель
city|CH-bern|Bern/Berne|برن السويسرية|Берн
city|CH-davos|Davos|دافوس|Давос
city|CH-lausanne|Lausanne|لوزان|Лозанна
city|CH-zurich|!Zurich|زيورخ|!Цюрих
city|CI-abidjan|Abidjan|أبيدجان|Абиджан
city|CI-grand-bassam|Grand-Bassam|غراند بسام|Гран-Басам
city|CI-yamoussoukro|Yamoussoukro|ياموسوكرو|Ямусукро
city|CL-santiago|!Santiago|سانتياغو|!Сантьяго
city|CM-douala|Douala|دوالا|Дуала
city|CM-maroua|Maroua|ماروا|Маруа
city|CM-yaounde|Yaoundé|ياوندي|Яунде
city|CN-chengdu|Chengdu|تشنغدو|Чэнду
city|CN-chongqing|Chongqing|تشونغتشينغ|Чунцин
city|CN-guangzhou|Guangzhou|غوانزو/قوانغتشو/غوانغتشو|Гуанчжоу
city|CN-hotan|Hotan/Khotan|خوتان|Хотан
city|CN-kashgar|Kashgar|كاشغر/كاشغار|Кашгар
city|CN-kunming|Kunming|كونمينغ|Куньмин
city|CN-shanghai|Shanghai|شنغهاي|Шанхай
city|CN-shenzhen|Shenzhen|شنتشن/شينزين|Шэньчжэнь
city|CN-wuhan|Wuhan|ووهان|Ухань
city|CN-xian|Xi'an|شيآن|Сиань
city|CO-bogota|Bogotá|بوغوتا|Богота
city|CO-medellin|Medellín|ميديلين|Медельин
city|CR-san-jose|San José|سان خوسيه|Сан-Хосе
city|CU-havana|Havana|هافانا|Гавана
city|CY-limassol|Limassol|ليماسول|Лимасол
city|CY-nicosia|Nicosia|نيقوسيا|Никосия
city|CZ-brno|Brno|برنو|Брно
city|CZ-prague|Prague|براغ|Прага
city|DE-bonn|Bonn|!بون|!Бонн
city|DE-cologne|Cologne|كولونيا|Кёльн
city|DE-dresden|Dresden|دريسدن|Дрезден
city|DE-dusseldorf|Düsseldorf|دوسلدورف|Дюссельдорф
city|DE-frankfurt|Frankfurt|فرانكفورت|Франкфурт
city|DE-hamburg|Hamburg|هامبورغ|Гамбург
city|DE-karlsruhe|Karlsruhe|كارلسروه|Карлсруэ
city|DE-leipzig|Leipzig|!لايبزيغ|Лейпциг
city|DE-magdeburg|Magdeburg|ماغديبورغ|Магдебург
city|DE-munich|Munich|ميونيخ/ميونخ|Мюнхен
city|DE-solingen|Solingen|زولينغن|Золинген
city|DE-stuttgart|Stuttgart|شتوتغارت|Штутгарт
city|DJ-djibouti-city|Djibouti City|مدينة جيبوتي|город Джибути
city|DK-copenhagen|Copenhagen|كوبنهاغن|Копенгаген
city|DO-santo-domingo|Santo Domingo|سانتو دومينغو|Санто-Доминго
city|DZ-algiers|Algiers|الجزائر العاصمة|!Алжир-город
city|DZ-annaba|Annaba|عنابة|Аннаба
city|DZ-batna|Batna|باتنة|Батна
city|DZ-bechar|Béchar|!بشار الجزائرية|Бешар
city|DZ-bejaia|Béjaïa|بجاية|Беджая
city|DZ-biskra|Biskra|بسكرة|Бискра
city|DZ-blida|Blida|البليدة|Блида
city|DZ-constantine|!Constantine|قسنطينة|!Константина
city|DZ-ghardaia|Ghardaïa|غرداية|Гардая
city|DZ-in-amenas|In Amenas|عين أميناس/إن أميناس|Ин-Аменас
city|DZ-oran|!Oran|!وهران|Оран
city|DZ-ouargla|Ouargla|ورقلة|Уаргла
city|DZ-setif|Sétif|سطيف|Сетиф
city|DZ-tamanrasset|Tamanrasset|تمنراست/تامنراست|Таманрассет
city|DZ-tindouf|Tindouf|تندوف|Тиндуф
city|DZ-tizi-ouzou|Tizi Ouzou|تيزي وزو|Тизи-Узу
city|DZ-tlemcen|Tlemcen|تلمسان|Тлемсен
city|EC-guayaquil|Guayaquil|غواياكيل|Гуаякиль
city|EC-quito|Quito|كيتو|Кито
city|EE-tallinn|Tallinn|تالين|Таллин
city|EG-alexandria|Alexandria|الإسكندرية|!Александрия
city|EG-arish|Arish/El-Arish/Al-Arish|العريش|Эль-Ариш
city|EG-aswan|Aswan|أسوان|Асуан
city|EG-asyut|Asyut/Assiut|أسيوط|Асьют
city|EG-bir-al-abd|Bir al-Abd|بئر العبد|Бир-эль-Абд
city|EG-damietta|Damietta|دمياط|Дамиетта
city|EG-giza|Giza|الجيزة|Гиза
city|EG-hurghada|Hurghada|الغردقة|Хургада
city|EG-ismailia|Ismailia|!الإسماعيلية|Исмаилия
city|EG-luxor|Luxor|!الأقصر|Луксор
city|EG-mansoura|Mansoura|!المنصورة|!Эль-Мансура
city|EG-port-said|Port Said|بورسعيد/بور سعيد|Порт-Саид
city|EG-rafah|Rafah|رفح|Рафах
city|EG-sharm-el-sheikh|Sharm el-Sheikh/Sharm el Sheikh|شرم الشيخ|Шарм-эш-Шейх
city|EG-sheikh-zuweid|Sheikh Zuweid|الشيخ زويد|Шейх-Зувейд
city|EG-sohag|Sohag|سوهاج|Сохаг
city|EG-suez|Suez|!السويس|Суэц
city|EG-tanta|Tanta|طنطا|Танта
city|ER-asmara|Asmara|أسمرة|Асмэра/Асмара
city|ES-barcelona|!Barcelona|!برشلونة|!Барселона
city|ES-ceuta|Ceuta|!سبتة|Сеута
city|ES-madrid|Madrid|!مدريد|!Мадрид
city|ES-malaga|Malaga|ملقة/مالقة|Малага
city|ES-melilla|Melilla|مليلية|Мелилья
city|ES-seville|Seville|إشبيلية|!Севилья
city|ES-valencia|!Valencia|!فالنسيا|!Валенсия
city|ET-addis-ababa|Addis Ababa|أديس أبابا|Аддис-Абеба
city|ET-mekelle|Mekelle/Mekele|ميكيلي/مقلي|Мэкэле
city|FI-helsinki|Helsinki|هلسنكي|Хельсинки
city|FI-turku|Turku|توركو|Турку
city|FJ-suva|Suva|سوفا|Сува
city|FR-bordeaux|!Bordeaux|!بوردو|!Бордо
city|FR-corsica|Corsica|كورسيكا|Корсика
city|FR-lille|!Lille|!ليل الفرنسية|Лилль
city|FR-lyon|!Lyon|!ليون|!Лион
city|FR-marseille|Marseille/Marseilles|!مرسيليا|!Марсель
city|FR-nantes|Nantes|!نانت|Нант
city|FR-nice|!Nice|!نيس|Ницца
city|FR-strasbourg|Strasbourg|ستراسبورغ|Страсбург
city|FR-toulouse|Toulouse|!تولوز|Тулуза
city|GA-libreville|Libreville|ليبرفيل|Либревиль
city|GB-belfast|Belfast|بلفاست|Белфаст
city|GB-birmingham|Birmingham|برمنغهام|Бирмингем
city|GB-bradford|!Bradford|!برادفورد|!Брадфорд
city|GB-bristol|Bristol|بريستول|Бристоль
city|GB-cambridge|!Cambridge|!كامبريدج/!كمبريدج|!Кембридж
city|GB-cardiff|Cardiff|كارديف|Кардифф
city|GB-edinburgh|Edinburgh|إدنبرة|Эдинбург
city|GB-glasgow|Glasgow|غلاسكو|Глазго
city|GB-leeds|!Leeds|!ليدز|!Лидс
city|GB-leicester|!Leicester|!ليستر|!Лестер
city|GB-liverpool|!Liverpool|!ليفربول|!Ливерпуль
city|GB-luton|!Luton|!لوتون|!Лутон
city|GB-manchester|!Manchester|!مانشستر|!Манчестер
city|GB-oxford|!Oxford|!أكسفورد/!أوكسفورد|!Оксфорд
city|GB-sheffield|!Sheffield|!شيفيلد|!Шеффилд
city|GB-southport|Southport|ساوثبورت|Саутпорт
city|GE-batumi|Batumi|باتومي|Батуми
city|GE-kutaisi|Kutaisi|كوتايسي|Кутаиси
city|GE-sukhumi|Sukhumi|سوخومي|Сухуми/Сухум
city|GE-tskhinvali|Tskhinvali|تسخينفالي|Цхинвали/Цхинвал
city|GH-accra|Accra|أكرا|Аккра
city|GM-banjul|Banjul|بانجول|Банжул
city|GN-conakry|Conakry|كوناكري|Конакри
city|GR-athens|Athens|أثينا|Афины
city|GR-crete|Crete|جزيرة كريت|Крит
city|GR-lesbos|Lesbos|ليسبوس|Лесбос
city|GR-thessaloniki|Thessaloniki|سالونيك|Салоники
city|GT-guatemala-city|Guatemala City|مدينة غواتيمالا|город Гватемала
city|GW-bissau|Bissau|بيساو|Бисау
city|GY-georgetown|Georgetown in Guyana|جورجتاون|Джорджтаун
city|HN-tegucigalpa|Tegucigalpa|تيغوسيغالبا|Тегусигальпа
city|HR-dubrovnik|Dubrovnik|دوبروفنيك|Дубровник
city|HR-split|!Split|!سبليت|!Сплит
city|HT-port-au-prince|Port-au-Prince|بور أو برنس/بورت أو برنس|Порт-о-Пренс
city|HU-budapest|Budapest|بودابست|Будапешт
city|ID-bandung|Bandung|باندونغ|Бандунг
city|ID-jakarta|Jakarta|جاكرتا|Джакарта
city|ID-makassar|Makassar|ماكاسار|Макасар
city|ID-medan|Medan|!ميدان الإندونيسية|Медан
city|ID-palu|Palu|!بالو|Палу
city|ID-poso|Poso|بوسو|Посо
city|ID-solo|Surakarta|سوراكارتا|Суракарта
city|ID-surabaya|Surabaya|سورابايا|Сурабая
city|IE-dublin|Dublin|دبلن|Дублин
city|IL-acre|!Acre|!عكا|!Акра
city|IL-ashdod|Ashdod|أسدود|Ашдод
city|IL-ashkelon|Ashkelon|عسقلان|Ашкелон
city|IL-beersheba|Beersheba/Be'er Sheva|بئر السبع|Беэр-Шева
city|IL-eilat|Eilat|إيلات|Эйлат
city|IL-haifa|Haifa|حيفا|Хайфа
city|IL-nazareth|Nazareth|!الناصرة|Назарет
city|IL-sderot|Sderot|سديروت|Сдерот
city|IL-tel-aviv|Tel Aviv|تل أبيب|Тель-Авив
city|IN-ahmedabad|Ahmedabad|أحمد آباد|Ахмадабад
city|IN-amritsar|Amritsar|أمريتسار|Амритсар
city|IN-bengaluru|Bengaluru/Bangalore|بنغالور|Бангалор
city|IN-chennai|Chennai|تشيناي|Ченнаи
city|IN-jammu|Jammu|جامو|Джамму
city|IN-kolkata|Kolkata/Calcutta|كولكاتا/كلكتا|Калькутта
city|IN-mumbai|Mumbai/Bombay|مومباي/بومباي|Мумбаи/Бомбей
city|IN-new-delhi|New Delhi/Delhi|نيودلهي/دلهي|Нью-Дели/Дели
city|IN-pahalgam|Pahalgam|باهالغام|Пахалгам
city|IN-pulwama|Pulwama|بولواما|Пулвама
city|IN-srinagar|Srinagar|سريناغار/سرينغار|Сринагар
city|IQ-abu-ghraib|Abu Ghraib|أبو غريب|Абу-Грейб
city|IQ-amarah|Amarah/Amara|!العمارة|Амара
city|IQ-baiji|Baiji/Bayji|بيجي|Байджи
city|IQ-baqubah|Baqubah/Baquba|!بعقوبة|Баакуба
city|IQ-diwaniyah|Diwaniyah/Diwaniya|الديوانية|Дивания
city|IQ-dohuk|Dohuk/Duhok|دهوك|Дахук
city|IQ-fallujah|Fallujah/Falluja|الفلوجة|Фаллуджа
city|IQ-halabja|Halabja|حلبجة|Халабджа
city|IQ-hawija|Hawija|الحويجة|Хавиджа
city|IQ-hilla|Hilla/Hillah|!الحلة|Хилла
city|IQ-karbala|Karbala/Kerbala|كربلاء|Кербела
city|IQ-kut|!Kut|!الكوت|!Эль-Кут
city|IQ-najaf|Najaf|النجف|Наджаф/Неджеф
city|IQ-nasiriyah|Nasiriyah/Nasiriya|الناصرية|Насирия
city|IQ-qaim|Al-Qaim/Qaim|!القائم|Эль-Каим
city|IQ-ramadi|Ramadi|الرمادي|Рамади
city|IQ-rutba|Rutba|الرطبة|Эр-Рутба
city|IQ-samarra|Samarra|سامراء|Самарра
city|IQ-sinjar|Sinjar|سنجار|Синджар
city|IQ-sulaymaniyah|Sulaymaniyah/Sulaimaniyah/Sulaimani|السليمانية|Сулеймания
city|IQ-taji|!Taji|!التاجي|Таджи
city|IQ-tal-afar|Tal Afar/Tel Afar|تلعفر|Талль-Афар/Тель-Афар
city|IQ-tikrit|Tikrit|تكريت|Тикрит
city|IQ-tuz-khurmatu|Tuz Khurmatu|طوزخورماتو/طوز خورماتو|Туз-Хурмату
city|IQ-zakho|Zakho|زاخو|Захо
city|IR-ahvaz|Ahvaz|مدينة الأهواز|Ахваз
city|IR-bandar-abbas|Bandar Abbas|بندر عباس|Бендер-Аббас
city|IR-bushehr|Bushehr|بوشهر|Бушер
city|IR-chabahar|Chabahar|تشابهار/جابهار|Чабахар
city|IR-isfahan|Isfahan/Esfahan|أصفهان|Исфахан
city|IR-karaj|Karaj|كرج|Кередж
city|IR-kermanshah|Kermanshah|كرمانشاه|Керманшах
city|IR-kerman|!Kerman|!كرمان|!Керман
city|IR-qom|Qom|!قم|!Кум
city|IR-sanandaj|Sanandaj|سنندج|Сенендедж
city|IR-shiraz|!Shiraz|!شيراز|!Шираз
city|IR-tabriz|Tabriz|تبريز|Тебриз
city|IR-zahedan|Zahedan|زاهدان|Захедан
city|IS-reykjavik|Reykjavik|ريكيافيك|Рейкьявик
city|IT-bologna|!Bologna|!بولونيا|!Болонья
city|IT-florence|!Florence|فلورنسا|!Флоренция
city|IT-genoa|!Genoa|جنوة|Генуя
city|IT-lampedusa|Lampedusa|لامبيدوزا|Лампедуза
city|IT-milan|!Milan|!ميلانو/!ميلان|!Милан
city|IT-naples|Naples|نابولي|Неаполь
city|IT-rome|Rome|!روما|Рим
city|IT-turin|Turin|تورينو|Турин
city|IT-venice|Venice|البندقية|Венеция
city|JM-kingston|!Kingston|كينغستون|!Кингстон
city|JO-aqaba|Aqaba|!العقبة|Акаба
city|JO-irbid|Irbid|إربد|Ирбид
city|JO-karak|!Karak|!الكرك|Эль-Карак
city|JO-maan|Maan/Ma'an|!معان|Маан
city|JO-mafraq|Mafraq|!المفرق|Эль-Мафрак
city|JO-petra|!Petra|البتراء|!Петра
city|JO-zarqa|Zarqa|!الزرقاء|Эз-Зарка
city|JP-hiroshima|Hiroshima|هيروشيما|Хиросима
city|JP-kyoto|Kyoto|كيوتو|Киото
city|JP-osaka|!Osaka|أوساكا|Осака
city|JP-tokyo|Tokyo|طوكيو|Токио
city|KE-dadaab|Dadaab|داداب|Дадааб
city|KE-eldoret|Eldoret|إلدوريت|Элдорет
city|KE-garissa|Garissa|غاريسا/جاريسا|Гарисса
city|KE-kisumu|Kisumu|كيسومو|Кисуму
city|KE-lamu|Lamu|لامو|Ламу
city|KE-malindi|Malindi|ماليندي|Малинди
city|KE-mombasa|Mombasa|مومباسا/ممباسا|Момбаса
city|KE-nairobi|Nairobi|نيروبي|Найроби
city|KE-nakuru|Nakuru|ناكورو|Накуру
city|KG-isfana|Isfana|إسفانا|Исфана
city|KG-jalal-abad|Jalal-Abad/Jalalabad in Kyrgyzstan|جلال آباد القرغيزية|Джалал-Абад/Манас-город
city|KG-kara-suu|Kara-Suu|كارا سو|Кара-Суу
city|KG-karakol|Karakol|كاراكول|Каракол
city|KG-naryn|Naryn|نارين|Нарын
city|KG-talas|Talas|طلاس|Талас
city|KG-tokmok|Tokmok|توكموك|Токмок
city|KG-uzgen|Uzgen|أوزغن|Узген
city|KH-phnom-penh|Phnom Penh|بنوم بنه|Пномпень
city|KM-moroni|!Moroni|موروني|Морони
city|KP-pyongyang|Pyongyang|بيونغ يانغ/بيونغيانغ|Пхеньян
city|KR-busan|Busan|بوسان|Пусан
city|KR-seoul|Seoul|!سول|Сеул
city|KW-kuwait-city|Kuwait City|مدينة الكويت|Эль-Кувейт
city|KZ-aktau|Aktau|أكتاو|Актау
city|KZ-atyrau|Atyrau|أتيراو|Атырау
city|KZ-baikonur|Baikonur/Baykonur|بايكونور|Байконур
city|KZ-ekibastuz|Ekibastuz|إكيباستوز|Экибастуз
city|KZ-karaganda|Karaganda/Qaraghandy|كاراغندا/قراغندي|Караганда
city|KZ-kostanay|Kostanay/Kostanai|كوستاناي|Костанай/Костанайская область
city|KZ-kyzylorda|Kyzylorda|قيزيلوردا|Кызылорда
city|KZ-oskemen|Oskemen/Ust-Kamenogorsk|أوسكيمين|Усть-Каменогорск
city|KZ-pavlodar|Pavlodar|بافلودار|Павлодар
city|KZ-semey|Semey/Semipalatinsk|سيمي الكازاخية|Семей
city|KZ-taraz|Taraz|تاراز|Тараз
city|KZ-uralsk|Uralsk/Oral|أورالسك|Уральск
city|KZ-zhanaozen|Zhanaozen|جاناوزين|Жанаозен
city|LA-vientiane|Vientiane|فيينتيان|Вьентьян
city|LB-ain-al-hilweh|Ain al-Hilweh|عين الحلوة|Айн-эль-Хильва
city|LB-arsal|Arsal|عرسال|Арсаль
city|LB-baalbek|Baalbek|بعلبك|Баальбек
city|LB-dahiyeh|Dahiyeh|الضاحية الجنوبية|Дахия
city|LB-hermel|Hermel|الهرمل|Хермель
city|LB-nabatieh|Nabatieh/Nabatiyeh|النبطية|Набатия
city|LB-sidon|Sidon/Saida|!صيدا|Сидон/Сайда
city|LB-tripoli|Tripoli in Lebanon|طرابلس اللبنانية/طرابلس الشام|ливанский Триполи
city|LB-tyre|!Tyre|!صور|!Тир
city|LB-zahle|Zahle|!زحلة|Захле
city|LK-batticaloa|Batticaloa|باتيكالوا|Баттикалоа
city|LK-colombo|Colombo|كولومبو|Коломбо
city|LK-negombo|Negombo|نيغومبو|Негомбо
city|LR-monrovia|Monrovia|مونروفيا|Монровия
city|LT-vilnius|Vilnius|فيلنيوس|Вильнюс
city|LU-luxembourg-city|Luxembourg City|مدينة لوكسمبورغ|город Люксембург
city|LV-riga|Riga|ريغا|Рига
city|LY-ajdabiya|Ajdabiya|أجدابيا|Адждабия
city|LY-benghazi|Benghazi|بنغازي|Бенгази
city|LY-derna|Derna|درنة|Дерна
city|LY-ghat|!Ghat|!غات|!Гат
city|LY-kufra|Kufra|!الكفرة|Куфра
city|LY-misrata|Misrata|مصراتة|Мисурата
city|LY-murzuq|Murzuq|مرزق|Мурзук
city|LY-sabha|Sabha|!سبها|Себха
city|LY-sabratha|Sabratha|صبراتة|Сабрата
city|LY-sirte|Sirte|!سرت|Сирт
city|LY-tobruk|Tobruk|طبرق|Тобрук
city|LY-tripoli|Tripoli|!طرابلس|Триполи
city|LY-zawiya|Zawiya|!الزاوية|!Эз-Завия
city|LY-zintan|Zintan|الزنتان|Зинтан
city|MA-agadir|Agadir|أغادير/أكادير|Агадир
city|MA-casablanca|Casablanca|الدار البيضاء|Касабланка
city|MA-fes|Fez|!فاس|!Фес
city|MA-kenitra|Kenitra|القنيطرة المغربية|Кенитра
city|MA-laayoune|Laayoune|!العيون|Эль-Аюн
city|MA-marrakesh|Marrakesh/Marrakech|مراكش|Марракеш
city|MA-meknes|Meknes|مكناس|Мекнес
city|MA-oujda|Oujda|وجدة|Уджда
city|MA-rabat|Rabat|!الرباط|Рабат
city|MA-tangier|Tangier/Tangiers|طنجة|Танжер
city|MA-tetouan|Tetouan|تطوان|Тетуан
city|MD-chisinau|Chisinau|كيشيناو/تشيسيناو|Кишинёв
city|ME-budva|Budva|بودفا|Будва
city|MG-antananarivo|Antananarivo|أنتاناناريفو|Антананариву
city|ML-bamako|Bamako|باماكو|Бамако
city|ML-bandiagara|Bandiagara|باندياغارا|Бандиагара
city|ML-gao|Gao|غاو/جاو|Гао
city|ML-kati|!Kati|كاتي|Кати
city|ML-kayes|Kayes|!كايس|Каес
city|ML-kidal|Kidal|كيدال|Кидаль
city|ML-menaka|Menaka|ميناكا|Менака
city|ML-mopti|Mopti|موبتي|Мопти
city|ML-segou|Ségou|سيغو|Сегу
city|ML-sikasso|Sikasso|سيكاسو|Сикасо
city|ML-taoudenni|Taoudenni/Taoudénit|تاودني|Тауденни
city|ML-tessalit|Tessalit|تيساليت|Тессалит
city|ML-timbuktu|Timbuktu/Tombouctou|تمبكتو|Тимбукту/Томбукту
city|MM-mandalay|Mandalay|ماندالاي|Мандалай
city|MM-naypyidaw|Naypyidaw|نايبيداو|Нейпьидо
city|MM-yangon|Yangon/Rangoon|يانغون|Янгон
city|MN-ulaanbaatar|Ulaanbaatar/Ulan Bator|أولان باتور|Улан-Батор
city|MR-nouadhibou|Nouadhibou|نواذيبو|Нуадибу
city|MR-nouakchott|Nouakchott|نواكشوط|Нуакшот
city|MT-valletta|Valletta|فاليتا|Валлетта
city|MU-port-louis|Port Louis|بورت لويس|Порт-Луи
city|MV-male|Malé|ماليه|Мале
city|MW-lilongwe|Lilongwe|ليلونغوي|Лилонгве
city|MX-mexico-city|Mexico City|مكسيكو سيتي/مدينة مكسيكو|Мехико
city|MX-tijuana|Tijuana|تيخوانا|Тихуана
city|MY-johor-bahru|Johor Bahru|جوهور بهرو|Джохор-Бару
city|MY-kuala-lumpur|Kuala Lumpur|كوالالمبور/كوالا لمبور|Куала-Лумпур
city|MY-penang|Penang|بينانغ|Пинанг
city|MZ-beira|!Beira|بيرا|!Бейра
city|MZ-macomia|Macomia|ماكوميا|Макомия
city|MZ-maputo|Maputo|مابوتو|Мапуту
city|MZ-mocimboa-da-praia|Mocímboa da Praia|موسيمبوا دا برايا|Мосимбоа-да-Прая
city|MZ-palma|!Palma|!بالما|!Палма
city|MZ-pemba|Pemba|بيمبا|Пемба
city|NA-windhoek|Windhoek|ويندهوك|Виндхук
city|NE-agadez|Agadez|أغاديز|Агадес
city|NE-diffa|Diffa|ديفا|Диффа
city|NE-maradi|Maradi|مارادي|Маради
city|NE-niamey|Niamey|نيامي|Ниамей
city|NE-zinder|Zinder|زندر|Зиндер
city|NG-abuja|Abuja|أبوجا|Абуджа
city|NG-bama|!Bama|باما|Бама
city|NG-bauchi|Bauchi|باوتشي|Баучи
city|NG-chibok|Chibok|تشيبوك/شيبوك|Чибок
city|NG-damaturu|Damaturu|داماتورو|Даматуру
city|NG-ibadan|Ibadan|إيبادان|Ибадан
city|NG-jos|!Jos|!جوس|!Джос
city|NG-kaduna|Kaduna|كادونا|Кадуна
city|NG-kano|!Kano|كانو|Кано
city|NG-lagos|Lagos|لاغوس/لاجوس|Лагос
city|NG-maiduguri|Maiduguri|مايدوغوري/مايدوجوري|Майдугури
city|NG-port-harcourt|Port Harcourt|بورت هاركورت|Порт-Харкорт
city|NG-sambisa|Sambisa/Sambisa Forest|سامبيسا/غابة سامبيسا|Самбиса
city|NG-sokoto|Sokoto|سوكوتو|Сокото
city|NG-yola|!Yola|يولا|Йола
city|NI-managua|Managua|ماناغوا|Манагуа
city|NL-amsterdam|Amsterdam|أمستردام|Амстердам
city|NL-rotterdam|Rotterdam|روتردام|Роттердам
city|NL-the-hague|The Hague/Hague|لاهاي|Гаага
city|NL-utrecht|Utrecht|أوتريخت|Утрехт
city|NO-oslo|Oslo|أوسلو|Осло
city|NP-kathmandu|Kathmandu|كاتماندو/كاتمندو|Катманду
city|NZ-auckland|Auckland|أوكلاند|Окленд
city|NZ-christchurch|Christchurch|كرايستشيرش|Крайстчерч
city|NZ-wellington|!Wellington|ويلينغتون|!Веллингтон
city|OM-muscat|Muscat|مسقط|Маскат
city|OM-salalah|Salalah|صلالة|Салала
city|PA-panama-city|Panama City|مدينة بنما|город Панама
city|PE-lima|!Lima|!ليما|Лима
city|PG-port-moresby|Port Moresby|بورت مورسبي|Порт-Морсби
city|PH-cebu|Cebu|سيبو|Себу
city|PH-cotabato|Cotabato|كوتاباتو|Котабато
city|PH-davao|Davao|دافاو|Давао
city|PH-jolo|Jolo|خولو/جولو|Холо
city|PH-manila|!Manila|مانيلا|Манила
city|PH-marawi|Marawi|ماراوي/مراوي|Марави
city|PH-zamboanga|Zamboanga|زامبوانغا|Замбоанга
city|PK-bannu|Bannu|بانو|Банну
city|PK-chaman|!Chaman|تشمن/شمن|Чаман
city|PK-chitral|Chitral|شترال/تشيترال|Читрал
city|PK-dera-ismail-khan|Dera Ismail Khan|ديرا إسماعيل خان/ديره إسماعيل خان|Дера-Исмаил-Хан
city|PK-faisalabad|Faisalabad|فيصل آباد|Фейсалабад
city|PK-gujranwala|Gujranwala|غوجرانوالا|Гуджранвала
city|PK-gwadar|Gwadar|غوادر/جوادر|Гвадар
city|PK-hyderabad|Hyderabad|حيدر آباد/حيدرآباد|Хайдарабад
city|PK-kalam|!Kalam|!كالام|Калам
city|PK-kohat|Kohat|كوهات|Кохат
city|PK-mardan|!Mardan|مردان|Мардан
city|PK-mingora|Mingora|مينغورا|Мингора
city|PK-miranshah|Miranshah/Miran Shah|ميرانشاه/ميران شاه|Мираншах
city|PK-multan|Multan|ملتان|Мултан
city|PK-muzaffarabad|Muzaffarabad|مظفر آباد|Музаффарабад
city|PK-rawalpindi|Rawalpindi|روالبندي|Равалпинди
city|PK-sialkot|Sialkot|سيالكوت|Сиалкот
city|PK-sukkur|Sukkur|سكر الباكستانية|Суккур
city|PK-swat|!Swat/Swat Valley|وادي سوات/سوات|Сват/долина Сват
city|PK-turbat|Turbat|تربت|Турбат
city|PK-wana|!Wana|!وانا|!Вана
city|PL-gdansk|Gdansk|غدانسك|Гданьск
city|PL-krakow|Krakow|كراكوف|Краков
city|PL-warsaw|Warsaw|وارسو|Варшава
city|PS-bethlehem|Bethlehem|بيت لحم|Вифлеем
city|PS-deir-al-balah|Deir al-Balah|دير البلح|Дейр-эль-Балах
city|PS-gaza-city|Gaza City|مدينة غزة|город Газа
city|PS-hebron|Hebron|!الخليل|Хеврон
city|PS-jabalia|Jabalia|جباليا|Джебалия
city|PS-jenin|Jenin|!جنين|Дженин
city|PS-jericho|Jericho|!أريحا|Иерихон
city|PS-khan-younis|Khan Younis/Khan Yunis|خان يونس|Хан-Юнис
city|PS-nablus|Nablus|نابلس|Наблус
city|PS-ramallah|Ramallah|رام الله|Рамалла
city|PS-tulkarm|Tulkarm/Tulkarem|طولكرم|Тулькарм
city|PT-lisbon|Lisbon|لشبونة|Лиссабон
city|PT-porto|!Porto|!بورتو|!Порту
city|PY-asuncion|Asunción|أسونسيون|Асунсьон
city|RO-bucharest|Bucharest|بوخارست|Бухарест
city|RS-nis|Niš|!نيش|!Ниш
city|RS-novi-sad|Novi Sad|نوفي ساد|Нови-Сад
city|RU-argun|Argun|أرغون|Аргун
city|RU-arkhangelsk|Arkhangelsk|أرخانغيلسك|Архангельск
city|RU-astrakhan|Astrakhan|أستراخان|Астрахань
city|RU-barnaul|Barnaul|بارناول|Барнаул
city|RU-belgorod|Belgorod|بيلغورود/بلغورود|Белгород/Белгородская область
city|RU-beslan|Beslan|بيسلان|Беслан
city|RU-bryansk|Bryansk|بريانسك|Брянск/Брянская область
city|RU-buynaksk|Buynaksk|بويناكسك|Буйнакск
city|RU-cheboksary|Cheboksary|تشيبوكساري|Чебоксары
city|RU-chelyabinsk|Chelyabinsk|تشيليابينسك|Челябинск
city|RU-cherepovets|Cherepovets|تشيريبوفيتس|Череповец
city|RU-cherkessk|Cherkessk|تشيركيسك|Черкесск
city|RU-chita|!Chita|تشيتا|Чита
city|RU-derbent|Derbent|دربند|Дербент
city|RU-elista|Elista|إليستا|Элиста
city|RU-gudermes|Gudermes|غوديرميس|Гудермес
city|RU-irkutsk|Irkutsk|إيركوتسك|Иркутск
city|RU-izhevsk|Izhevsk|إيجيفسك|Ижевск
city|RU-kaliningrad|Kaliningrad|كالينينغراد|Калининград
city|RU-kaluga|Kaluga|كالوغا|Калуга
city|RU-kaspiysk|Kaspiysk|كاسبيسك|Каспийск
city|RU-kemerovo|Kemerovo|كيميروفو|Кемерово
city|RU-kerch|Kerch|كيرتش|Керчь
city|RU-khabarovsk|Khabarovsk|خاباروفسك|Хабаровск
city|RU-khasavyurt|Khasavyurt|خاسافيورت|Хасавюрт
city|RU-kirov|!Kirov|!كيروف|!Киров
city|RU-kizlyar|Kizlyar|كيزليار|Кизляр
city|RU-kostroma|Kostroma|كوستروما|Кострома
city|RU-krasnodar|Krasnodar|كراسنودار|Краснодар
city|RU-krasnoyarsk|Krasnoyarsk|كراسنويارسك|Красноярск
city|RU-kursk|Kursk|كورسك|Курск/Курская область
city|RU-kyzyl|Kyzyl|كيزيل|Кызыл
city|RU-lipetsk|Lipetsk|ليبيتسك|Липецк
city|RU-magas|Magas|ماغاس|Магас
city|RU-magnitogorsk|Magnitogorsk|ماغنيتوغورسك|Магнитогорск
city|RU-maykop|Maykop|مايكوب|Майкоп
city|RU-murmansk|Murmansk|مورمانسك|Мурманск
city|RU-naberezhnye-chelny|Naberezhnye Chelny|نابريجناي تشيلني|Набережные Челны
city|RU-nalchik|Nalchik|نالتشيك|Нальчик
city|RU-nazran|Nazran|نزران|Назрань
city|RU-nizhny-novgorod|Nizhny Novgorod|نيجني نوفغورود|Нижний Новгород
city|RU-nizhny-tagil|Nizhny Tagil|نيجني تاغيل|Нижний Тагил
city|RU-norilsk|Norilsk|نوريلسك|Норильск
city|RU-novokuznetsk|Novokuznetsk|نوفوكوزنيتسك|Новокузнецк
city|RU-novorossiysk|Novorossiysk|نوفوروسيسك|Новороссийск
city|RU-novosibirsk|Novosibirsk|نوفوسيبيرسك|Новосибирск
city|RU-omsk|Omsk|أومسك|Омск
city|RU-orenburg|Orenburg|أورينبورغ|Оренбург
city|RU-penza|Penza|بينزا|Пенза
city|RU-perm|Perm|بيرم|Пермь
city|RU-petrozavodsk|Petrozavodsk|بتروزافودسك|Петрозаводск
city|RU-pskov|Pskov|بسكوف|Псков
city|RU-pyatigorsk|Pyatigorsk|بياتيغورسك|Пятигорск
city|RU-rostov-on-don|Rostov-on-Don/Rostov|روستوف/روستوف على الدون|Ростов-на-Дону
city|RU-ryazan|Ryazan|ريازان|Рязань
city|RU-samara|!Samara|!سامارا|Самара
city|RU-saransk|Saransk|سارانسك|Саранск
city|RU-saratov|Saratov|ساراتوف|Саратов
city|RU-sevastopol|Sevastopol|سيفاستوبول|Севастополь
city|RU-simferopol|Simferopol|سيمفيروبول|Симферополь
city|RU-smolensk|Smolensk|سمولينسك|Смоленск
city|RU-stavropol|Stavropol|ستافروبول|Ставрополь
city|RU-surgut|Surgut|سورغوت|Сургут
city|RU-tambov|Tambov|تامبوف|Тамбов
city|RU-togliatti|Tolyatti/Togliatti|تولياتي|Тольятти
city|RU-tomsk|Tomsk|تومسك|Томск
city|RU-tula|!Tula|تولا|Тула
city|RU-tver|Tver|تفير|Тверь
city|RU-tyumen|Tyumen|تيومين|Тюмень
city|RU-ufa|Ufa|أوفا|Уфа
city|RU-ulan-ude|Ulan-Ude|أولان أوديه|Улан-Удэ
city|RU-ulyanovsk|Ulyanovsk|أوليانوفسك|Ульяновск
city|RU-veliky-novgorod|Veliky Novgorod|فيليكي نوفغورود|Великий Новгород
city|RU-vladikavkaz|Vladikavkaz|فلاديكافكاز|Владикавказ
city|RU-vladivostok|Vladivostok|فلاديفوستوك|Владивосток
city|RU-volgograd|Volgograd|فولغوغراد/فولجوجراد|Волгоград
city|RU-vologda|Vologda|فولوغدا|Вологда
city|RU-voronezh|Voronezh|فورونيج|Воронеж
city|RU-yakutsk|Yakutsk|ياكوتسك|Якутск
city|RU-yalta|Yalta|يالطا|Ялта
city|RU-yaroslavl|Yaroslavl|ياروسلافل|Ярославль
city|RU-yoshkar-ola|Yoshkar-Ola|يوشكار أولا|Йошкар-Ола
city|RW-kigali|Kigali|كيغالي/كيجالي|Кигали
city|SA-abha|!Abha|أبها|Абха
city|SA-dammam|Dammam|الدمام|Даммам
city|SA-dhahran|Dhahran|الظهران|Дахран
city|SA-jeddah|Jeddah|جدة|Джидда
city|SA-khobar|Khobar/Al-Khobar|الخبر السعودية|Эль-Хубар
city|SA-mecca|Mecca/Makkah|مكة المكرمة/"!مكة"|Мекка
city|SA-medina|Medina|المدينة المنورة|!Медина
city|SA-najran|Najran|نجران|Наджран
city|SA-taif|Taif|!الطائف|Эт-Таиф
city|SA-yanbu|Yanbu|ينبع البحر|Янбу
city|SD-el-fasher|El Fasher/El-Fasher/Al-Fashir|الفاشر|Эль-Фашир
city|SD-kassala|Kassala|كسلا|Кассала
city|SD-khartoum|Khartoum|الخرطوم|Хартум
city|SD-nyala|Nyala|نيالا|Ньяла
city|SD-omdurman|Omdurman|أم درمان|Омдурман
city|SD-port-sudan|Port Sudan|بورتسودان/بور سودان|Порт-Судан
city|SE-gothenburg|Gothenburg|غوتنبرغ|Гётеборг
city|SE-malmo|Malmö|مالمو|Мальмё
city|SE-stockholm|Stockholm|ستوكهولم|Стокгольм
city|SI-ljubljana|Ljubljana|ليوبليانا|Любляна
city|SK-bratislava|Bratislava|براتيسلافا|Братислава
city|SL-freetown|Freetown|فريتاون|Фритаун
city|SN-dakar|Dakar|داكار/دكار|Дакар
city|SO-baidoa|Baidoa|بيدوا|Байдабо
city|SO-beledweyne|Beledweyne/Beledwayne|بلدوين|Беледуэйне
city|SO-berbera|Berbera|بربرة|Бербера
city|SO-bosaso|Bosaso/Bossaso|بوصاصو/بوساسو|Босасо
city|SO-dhusamareb|Dhusamareb|طوسمريب|Дусамареб
city|SO-galkayo|Galkayo/Galkacyo|جالكعيو/غالكعيو|Галькайо
city|SO-garowe|Garowe|غاروي/جروي|Гарове
city|SO-hargeisa|Hargeisa|هرجيسا|Харгейса
city|SO-jowhar|Jowhar|جوهر الصومالية|Джоухар
city|SO-kismayo|Kismayo/Kismaayo|كيسمايو/كسمايو|Кисмайо
city|SO-las-anod|Las Anod/Laascaanood|لاسعانود|Лас-Анод
city|SO-mogadishu|Mogadishu|مقديشو|Могадишо
city|SS-juba|Juba|جوبا|Джуба
city|SS-malakal|Malakal|ملكال|Малакаль
city|SV-san-salvador|San Salvador|سان سلفادور|Сан-Сальвадор
city|SY-abu-kamal|Abu Kamal/Albu Kamal|البوكمال|Абу-Кемаль
city|SY-afrin|Afrin|عفرين|Африн
city|SY-al-bab|Al-Bab|مدينة الباب|Эль-Баб
city|SY-al-hol|Al-Hol/Al-Hawl|مخيم الهول|Эль-Холь/Аль-Холь
city|SY-al-tanf|Al-Tanf|التنف|Эт-Танф
city|SY-azaz|Azaz|أعزاز|Азаз
city|SY-baghouz|Baghouz/Baghuz|الباغوز|Багуз
city|SY-douma|!Douma|دوما|Дума сирийская
city|SY-jarablus|Jarablus|جرابلس|Джараблус
city|SY-jisr-al-shughur|Jisr al-Shughur|جسر الشغور|Джиср-эш-Шугур
city|SY-kobani|Kobani/Kobane/Ayn al-Arab|كوباني/عين العرب|Кобани
city|SY-maarat-al-numan|Maarat al-Numan/Maaret al-Numan|معرة النعمان|Мааррат-эн-Нууман
city|SY-manbij|Manbij|منبج|Манбидж
city|SY-mayadin|Mayadin|الميادين السورية|Маядин
city|SY-qamishli|Qamishli|القامشلي|Камышлы/Эль-Камышлы
city|SY-tartus|Tartus/Tartous|طرطوس|Тартус
city|TD-abeche|Abéché|أبشي|Абеше
city|TD-ndjamena|N'Djamena/Ndjamena|نجامينا/إنجمينا|Нджамена
city|TG-lome|Lomé|لومي|Ломе
city|TH-bangkok|Bangkok|بانكوك|Бангкок
city|TH-phuket|Phuket|بوكيت|Пхукет
city|TJ-bokhtar|Bokhtar/Qurghonteppa|بختار|Бохтар
city|TJ-isfara|Isfara|إسفرة|Исфара
city|TJ-istaravshan|Istaravshan|إستروشن|Истаравшан
city|TJ-norak|Nurek|نوراك|Нурек
city|TJ-panjakent|Panjakent|بنجكنت|Пенджикент
city|TJ-vahdat|!Vahdat|!وحدت|Вахдат
city|TL-dili|Dili|ديلي|Дили
city|TM-dashoguz|Dashoguz|داش أوغوز|Дашогуз
city|TM-mary|!Mary|!ماري|!Мары
city|TM-turkmenabat|Turkmenabat|تركمان آباد|Туркменабад
city|TM-turkmenbashi|Turkmenbashi City|تركمان باشي|Туркменбаши
city|TN-ben-gardane|Ben Gardane/Ben Guerdane|بن قردان|Бен-Гардан
city|TN-bizerte|Bizerte|بنزرت|Бизерта
city|TN-djerba|Djerba|جربة|Джерба
city|TN-gabes|Gabès|قابس|Габес
city|TN-gafsa|Gafsa|قفصة|Гафса
city|TN-kairouan|Kairouan|القيروان|Кайруан
city|TN-sfax|Sfax|صفاقس|Сфакс
city|TN-sousse|Sousse|!سوسة|!Сус
city|TN-tozeur|Tozeur|توزر|Таузар
city|TR-adana|Adana|أضنة|Адана
city|TR-antakya|Antakya|أنطاكيا/أنطاكية|Антакья
city|TR-antalya|Antalya|أنطاليا|Анталья
city|TR-batman|!Batman|باتمان التركية|!Батман
city|TR-bursa|Bursa|بورصة التركية|Бурса
city|TR-diyarbakir|Diyarbakir|ديار بكر|Диярбакыр
city|TR-gaziantep|Gaziantep|غازي عنتاب|Газиантеп
city|TR-izmir|Izmir|إزمير|Измир
city|TR-kayseri|Kayseri|قيصري|Кайсери
city|TR-kilis|Kilis|كيليس|Килис
city|TR-konya|Konya|قونية|Конья
city|TR-mersin|Mersin|مرسين|Мерсин
city|TR-sanliurfa|Sanliurfa|شانلي أورفا|Шанлыурфа
city|TR-suruc|Suruç|سروج التركية|Суруч
city|TR-trabzon|Trabzon|طرابزون|Трабзон
city|TT-port-of-spain|Port of Spain|بورت أوف سبين|Порт-оф-Спейн
city|TW-taipei|Taipei|تايبيه|Тайбэй
city|TZ-dar-es-salaam|Dar es Salaam|دار السلام التنزانية|Дар-эс-Салам
city|TZ-dodoma|Dodoma|دودوما|Додома
city|UA-bakhmut|Bakhmut|باخموت|Бахмут
city|UA-chernihiv|Chernihiv|تشيرنيهيف|Чернигов
city|UA-dnipro|Dnipro|دنيبرو|Днепр-город/Днепропетровск
city|UA-donetsk|Donetsk|دونيتسك|Донецк
city|UA-kharkiv|Kharkiv/Kharkov|خاركيف|Харьков
city|UA-kherson|Kherson|خيرسون|Херсон
city|UA-kryvyi-rih|Kryvyi Rih|كريفي ريه|Кривой Рог
city|UA-luhansk|Luhansk/Lugansk|لوهانسك/لوغانسك|Луганск
city|UA-lviv|Lviv/Lvov|لفيف|Львов
city|UA-mariupol|Mariupol|ماريوبول|Мариуполь
city|UA-mykolaiv|Mykolaiv|ميكولايف|!Николаев
city|UA-odesa|Odesa/Odessa|أوديسا|Одесса
city|UA-poltava|Poltava|بولتافا|Полтава
city|UA-sumy|Sumy|سومي|!Сумы
city|UA-vinnytsia|Vinnytsia|فينيتسا|Винница
city|UA-zaporizhzhia|Zaporizhzhia|زابوريجيا|Запорожье
city|UG-entebbe|Entebbe|عنتيبي|Энтеббе
city|UG-kampala|Kampala|كمبالا|Кампала
city|UG-kasese|Kasese|كاسيسي|Касесе
city|US-atlanta|Atlanta|أتلانتا|Атланта
city|US-boston|Boston|بوسطن|Бостон
city|US-brooklyn|!Brooklyn|بروكلين|!Бруклин
city|US-chicago|Chicago|شيكاغو|Чикаго
city|US-dallas|!Dallas|دالاس|!Даллас
city|US-denver|!Denver|دنفر|!Денвер
city|US-detroit|Detroit|ديترويت|Детройт
city|US-guantanamo|Guantanamo/Guantanamo Bay|غوانتانامو/جوانتانامو|Гуантанамо
city|US-houston|!Houston|هيوستن|!Хьюстон
city|US-las-vegas|Las Vegas|لاس فيغاس|Лас-Вегас
city|US-los-angeles|Los Angeles|لوس أنجلوس|Лос-Анджелес
city|US-manhattan|Manhattan|مانهاتن|Манхэттен
city|US-miami|Miami|ميامي|Майами
city|US-minneapolis|Minneapolis|مينيابوليس|Миннеаполис
city|US-new-orleans|New Orleans|نيو أورلينز|Новый Орлеан
city|US-philadelphia|Philadelphia|فيلادلفيا|Филадельфия
city|US-san-diego|San Diego|سان دييغو|Сан-Диего
city|US-san-francisco|San Francisco|سان فرانسيسكو|Сан-Франциско
city|US-seattle|Seattle|سياتل|Сиэтл
city|UY-montevideo|Montevideo|مونتفيديو|Монтевидео
city|UZ-angren|Angren|أنغرين|Ангрен
city|UZ-gulistan|!Gulistan|!كلستان|!Гулистан
city|UZ-jizzakh|Jizzakh|جيزاك|Джизак
city|UZ-khiva|Khiva|خيوة|Хива
city|UZ-kokand|Kokand/Qo'qon|خوقند|Коканд
city|UZ-margilan|Margilan|مرغلان|Маргилан
city|UZ-navoi|Navoi City|نوائي|Навои
city|UZ-nukus|Nukus|نوكوس|Нукус
city|UZ-qarshi|Karshi/Qarshi|قرشي الأوزبكية|Карши
city|UZ-urgench|Urgench|أورغنج|Ургенч
city|VE-caracas|Caracas|كاراكاس|Каракас
city|VN-hanoi|Hanoi|هانوي|Ханой
city|VN-ho-chi-minh-city|Ho Chi Minh City|مدينة هو تشي منه/هو تشي مينه|Хошимин
city|XK-mitrovica|Mitrovica|ميتروفيتسا|Митровица
city|YE-aden|Aden|!عدن|Аден
city|YE-dhamar|Dhamar|ذمار|Дамар
city|YE-hodeidah|Hodeidah/Hudaydah/Hodeida|الحديدة|Ходейда
city|YE-ibb|Ibb|!إب|Ибб
city|YE-marib|Marib/Ma'rib|!مأرب|Мариб
city|YE-mocha|!Mocha|!المخا|!Моха
city|YE-mukalla|Mukalla|المكلا|Мукалла/Эль-Мукалла
city|YE-sanaa|Sanaa/Sana'a|صنعاء|Сана
city|YE-seiyun|Seiyun/Sayun|سيئون|Сейюн
city|YE-socotra|Socotra|سقطرى|Сокотра
city|YE-taiz|Taiz/Ta'izz|!تعز|Таиз
city|YE-zinjibar|Zinjibar|زنجبار|Зинджибар
city|ZA-cape-town|Cape Town|كيب تاون|Кейптаун
city|ZA-durban|Durban|دوربان|Дурбан
city|ZA-johannesburg|Johannesburg|جوهانسبرغ/جوهانسبورغ|Йоханнесбург
city|ZA-pretoria|Pretoria|بريتوريا|Претория
city|ZM-lusaka|Lusaka|لوساكا|Лусака
city|ZW-harare|Harare|هراري|Хараре
province|AF-badghis|Badghis|بادغيس|Бадгис
province|AF-baghlan|Baghlan|بغلان|Баглан
province|AF-balkh|Balkh|بلخ|Балх
province|AF-daykundi|Daykundi|دايكندي|Дайкунди
province|AF-faryab|Faryab|فارياب|Фарьяб
province|AF-ghor|Ghor|!غور|!Гор
province|AF-helmand|Helmand/Hilmand|هلمند|Гильменд
province|AF-jowzjan|Jowzjan/Jawzjan|جوزجان|Джаузджан
province|AF-kapisa|Kapisa|كابيسا|Каписа
province|AF-khost|Khost/Khowst|خوست|Хост
province|AF-kunar|Kunar/Kunarha|كونر/كنر/كونار|Кунар
province|AF-laghman|Laghman|لغمان|Лагман
province|AF-logar|Logar|لوغر/لوجر|Логар
province|AF-nimroz|Nimroz/Nimruz|نيمروز|Нимроз
province|AF-nuristan|Nuristan/Nurestan|نورستان|Нуристан
province|AF-paktia|Paktia/Paktiya|بكتيا/باكتيا|Пактия
province|AF-paktika|Paktika|بكتيكا/باكتيكا|Пактика
province|AF-panjshir|Panjshir/Panjsher|بنجشير|Панджшер/Панджшир
province|AF-parwan|Parwan/Parvan|بروان|Парван
province|AF-samangan|Samangan|سمنغان/سمنكان|Саманган
province|AF-takhar|Takhar|تخار/طخار|Тахар
province|AF-uruzgan|Uruzgan/Oruzgan|أوروزغان/أرزكان|Урузган
province|AF-wardak|Wardak/Maidan Wardak|وردك|Вардак
province|AF-zabul|Zabul/Zabol|زابل|Забуль
province|AU-new-south-wales|New South Wales|نيو ساوث ويلز|Новый Южный Уэльс
province|AU-queensland|Queensland|كوينزلاند|Квинсленд
province|AZ-karabakh|Nagorno-Karabakh/Karabakh|قره باغ/ناغورنو قره باغ/كاراباخ|Нагорный Карабах/Карабах
province|AZ-nakhchivan|Nakhchivan|ناخيتشيفان/نخجوان|Нахичевань
province|BF-oudalan|Oudalan|أودالان|Удалан
province|BF-soum|Soum|سوم البوركينية|Сум буркинийский
province|CA-alberta|!Alberta|ألبرتا|!Альберта
province|CA-british-columbia|British Columbia|كولومبيا البريطانية|Британская Колумбия
province|CA-ontario|Ontario|أونتاريو|Онтарио
province|CA-quebec|Quebec|كيبيك|Квебек
province|CD-ituri|Ituri|إيتوري|Итури
province|CD-katanga|Katanga|كاتانغا|Катанга
province|CD-north-kivu|North Kivu/Nord-Kivu|شمال كيفو/كيفو الشمالية|Северное Киву
province|CD-south-kivu|South Kivu/Sud-Kivu|جنوب كيفو/كيفو الجنوبية|Южное Киву
province|CM-far-north|Far North Region|أقصى الشمال الكاميروني|Крайнесеверный регион
province|CN-guangdong|Guangdong|غوانغدونغ/قوانغدونغ|Гуандун
province|CN-hubei|Hubei|هوبي الصينية|Хубэй
province|CN-sichuan|Sichuan|سيتشوان|Сычуань
province|CN-tibet|Tibet|التبت|Тибет
province|CN-yunnan|Yunnan|يونان الصينية|Юньнань
province|DE-bavaria|Bavaria|بافاريا|Бавария
province|DE-saxony|Saxony|ساكسونيا|Саксония
province|DZ-adrar|!Adrar|!أدرار|Адрар
province|DZ-ain-defla|Aïn Defla|عين الدفلى|Айн-Дефла
province|DZ-bouira|Bouira|البويرة|Буира
province|DZ-boumerdes|Boumerdès|بومرداس|Бумердес
province|DZ-el-oued|El Oued|!الوادي|Эль-Уэд
province|DZ-el-tarf|El Tarf|الطارف|Эль-Тарф
province|DZ-illizi|Illizi|إليزي|Иллизи
province|DZ-jijel|Jijel|جيجل|Джиджель
province|DZ-kabylie|Kabylie/Kabylia|منطقة القبائل|Кабилия
province|DZ-khenchela|Khenchela|خنشلة|Хеншела
province|DZ-medea|Médéa|!المدية|Медеа
province|DZ-mila|!Mila|!ميلة|!Мила
province|DZ-skikda|Skikda|سكيكدة|Скикда
province|DZ-tebessa|Tébessa|تبسة|Тебесса
province|DZ-tipaza|Tipaza|تيبازة|Типаза
province|EG-beheira|Beheira|!البحيرة|Бухейра
province|EG-beni-suef|Beni Suef|بني سويف|Бени-Суэйф
province|EG-daqahliya|Dakahlia/Daqahliya|الدقهلية|Дакахлия
province|EG-fayoum|Fayoum/Faiyum|الفيوم|Файюм
province|EG-gharbia|Gharbia/Gharbiya|!الغربية|Гарбия
province|EG-menoufia|Menoufia/Monufia|المنوفية|Минуфия
province|EG-minya|Minya|!المنيا|Минья
province|EG-new-valley|New Valley|!الوادي الجديد|Новая Долина
province|EG-qalyubia|Qalyubia/Qalyubiya|القليوبية|Кальюбия
province|EG-sharqia|Sharqia/Sharqiya|!الشرقية|Шаркия
province|EG-south-sinai|South Sinai|جنوب سيناء|Южный Синай
province|ES-andalusia|Andalusia|الأندلس|Андалусия
province|ES-catalonia|Catalonia|كتالونيا/كاتالونيا|Каталония
province|ET-amhara|Amhara|إقليم أمهرة|Амхара
province|ET-oromia|Oromia|أوروميا|Оромия
province|ET-tigray|Tigray|تيغراي/تيجراي|Тыграй/Тиграй
province|GB-england|England|إنجلترا/إنكلترا|Англия
province|GB-northern-ireland|Northern Ireland|أيرلندا الشمالية|Северная Ирландия
province|GB-scotland|Scotland|اسكتلندا|Шотландия
province|GB-wales|Wales|ويلز|Уэльс
province|GE-abkhazia|Abkhazia|أبخازيا|Абхазия
province|GE-adjara|Adjara/Ajara|أجاريا|Аджария
province|GE-pankisi|Pankisi/Pankisi Gorge|بانكيسي/وادي بانكيسي|Панкисское ущелье/Панкиси
province|GE-south-ossetia|South Ossetia|أوسيتيا الجنوبية|Южная Осетия
province|ID-aceh|Aceh|آتشيه/إقليم آتشيه|Ачех
province|ID-bali|!Bali|جزيرة بالي|!Бали
province|ID-java|West Java/Central Java/East Java|جاوة الغربية/جاوة الوسطى/جاوة الشرقية|Западная Ява/Центральная Ява/Восточная Ява
province|ID-kalimantan|Kalimantan|كاليمانتان|Калимантан
province|ID-papua|West Papua|بابوا الغربية|Западное Папуа
province|ID-sulawesi|Sulawesi/Central Sulawesi|سولاويزي|Сулавеси
province|ID-sumatra|Sumatra|سومطرة|Суматра
province|IL-galilee|Galilee|!الجليل|Галилея
province|IL-golan|Golan Heights/Golan|الجولان/هضبة الجولان/مرتفعات الجولان|Голанские высоты/!Голаны
province|IL-negev|Negev|النقب|Негев
province|IN-assam|Assam|آسام|Ассам
province|IN-bihar|Bihar|ولاية بيهار|Бихар
province|IN-gujarat|Gujarat|غوجارات|Гуджарат
province|IN-jammu-and-kashmir|Jammu and Kashmir|جامو وكشمير|Джамму и Кашмир
province|IN-kerala|Kerala|كيرالا|Керала
province|IN-maharashtra|Maharashtra|ماهاراشترا|Махараштра
province|IN-manipur|Manipur|مانيبور|Манипур
province|IN-rajasthan|Rajasthan|راجستان|Раджастхан
province|IN-tamil-nadu|Tamil Nadu|تاميل نادو|Тамилнад
province|IN-uttar-pradesh|Uttar Pradesh|أوتار براديش|Уттар-Прадеш
province|IQ-anbar|Anbar/Al-Anbar|الأنبار|Анбар
province|IQ-babil|Babil|!بابل|!Бабиль
province|IQ-dhi-qar|Dhi Qar/Thi Qar|ذي قار|Ди-Кар
province|IQ-diyala|Diyala|ديالى|Дияла
province|IQ-maysan|Maysan/Missan|ميسان|Майсан
province|IQ-muthanna|Muthanna|!المثنى|Мутанна
province|IQ-nineveh|Nineveh/Ninewa/Ninawa|نينوى|Найнава/Ниневия/Нинава
province|IQ-salah-al-din|Salah al-Din/Salahuddin/Salah ad-Din|!صلاح الدين|Салах-эд-Дин/Салах-ад-Дин
province|IQ-wasit|Wasit|!واسط|Васит
province|IR-hormozgan|Hormozgan|هرمزغان|Хормозган
province|IR-khuzestan|Khuzestan|خوزستان/الأهواز|Хузестан
province|IR-lorestan|Lorestan|لرستان|Лурестан
province|IR-sistan-and-baluchestan|Sistan and Baluchestan/Sistan-Baluchestan/Sistan and Baluchistan|سيستان وبلوشستان|Систан и Белуджистан
province|IT-sardinia|Sardinia|سردينيا|Сардиния
province|IT-sicily|Sicily|صقلية|Сицилия
province|KE-mandera|Mandera|مانديرا|Мандера
province|KE-tana-river|Tana River|نهر تانا|Тана-Ривер
province|KE-turkana|Turkana|توركانا|Туркана
province|KE-wajir|Wajir|واجير|Ваджир
province|KG-chuy|Chui Region/Chuy Region|مقاطعة تشوي|Чуйская область
province|KG-issyk-kul|Issyk-Kul/Issyk Kul|إيسيك كول|Иссык-Куль/Иссык-Кульская область
province|KG-jalal-abad-region|Jalal-Abad Region|مقاطعة جلال آباد القرغيزية|Джалал-Абадская область
province|KG-naryn-region|Naryn Region|مقاطعة نارين|Нарынская область
province|KG-talas-region|Talas Region|مقاطعة طلاس|Таласская область
province|KZ-mangystau|Mangystau|مانغيستاو|Мангистауская область/Мангистау
province|KZ-turkistan|Turkistan Region|إقليم تركستان|Туркестанская область
province|KZ-zhambyl|Zhambyl|جامبيل|Жамбылская область
province|LB-akkar|Akkar|عكار|Аккар
province|LB-bekaa|Bekaa/Beqaa|البقاع|Бекаа
province|LB-mount-lebanon|Mount Lebanon|جبل لبنان|Горный Ливан
province|LY-cyrenaica|Cyrenaica|برقة|Киренаика
province|LY-fezzan|Fezzan|فزان|Феццан
province|MD-transnistria|Transnistria|ترانسنيستريا|Приднестровье
province|MM-rakhine|Rakhine|راخين/أراكان|Ракхайн
province|MY-sabah|!Sabah|!صباح|!Сабах
province|MY-sarawak|Sarawak|ساراواك|Саравак
province|MZ-cabo-delgado|Cabo Delgado|كابو ديلغادو/كابو دلغادو|Кабу-Делгаду
province|MZ-nampula|Nampula|نامبولا|Нампула
province|MZ-niassa|Niassa|نياسا|Ньяса
province|NE-tahoua|Tahoua|طاوة/تاهوا|Тахуа
province|NE-tillaberi|Tillabéri|تيلابيري|Тиллабери
province|NG-adamawa|Adamawa|أداماوا|Адамава
province|NG-benue|Benue|بينوي|Бенуэ
province|NG-borno|Borno|بورنو|Борно
province|NG-katsina|Katsina|كاتسينا|Кацина
province|NG-niger-state|Niger State|ولاية النيجر|штат Нигер
province|NG-plateau-state|Plateau State|ولاية بلاتو|штат Плато
province|NG-taraba|Taraba|تارابا|Тараба
province|NG-yobe|Yobe|يوبي|Йобе
province|NG-zamfara|Zamfara|زمفارا|Замфара
province|PH-basilan|Basilan|باسيلان|Басилан
province|PH-lanao-del-sur|Lanao del Sur|لاناو ديل سور|Южный Ланао
province|PH-luzon|Luzon|لوزون|Лусон
province|PH-maguindanao|Maguindanao|ماغينداناو|Магинданао
province|PH-mindanao|Mindanao|مينداناو|Минданао
province|PH-palawan|Palawan|بالاوان|Палаван
province|PH-sulu|Sulu|أرخبيل سولو|Сулу
province|PK-bajaur|Bajaur|باجور|Баджаур
province|PK-gilgit-baltistan|Gilgit-Baltistan|غيلغيت بلتستان/جيلجيت بالتستان|Гилгит-Балтистан
province|PK-khyber-pakhtunkhwa|Khyber Pakhtunkhwa/Khyber-Pakhtunkhwa|خيبر بختونخوا/خيبر بختونخواه|Хайбер-Пахтунхва
province|PK-kurram|Kurram|كورام|Куррам
province|PK-mohmand|Mohmand|مهمند|Моманд
province|PK-orakzai|Orakzai|أوركزاي|Оракзай
province|PK-punjab|Punjab|البنجاب|Пенджаб
province|PK-sindh|Sindh|إقليم السند|Синд
province|RU-adygea|Adygea|أديغيا|Адыгея
province|RU-bashkortostan|Bashkortostan/Bashkiria|باشكورتوستان/بشكيريا|Башкортостан/Башкирия
province|RU-chuvashia|Chuvashia|تشوفاشيا|Чувашия
province|RU-far-east|Russian Far East|الشرق الأقصى الروسي|Дальний Восток
province|RU-kabardino-balkaria|Kabardino-Balkaria|قبردينو بلقاريا/قبردينو-بلقاريا|Кабардино-Балкария/КБР
province|RU-kalmykia|Kalmykia|كالميكيا|Калмыкия
province|RU-kamchatka|Kamchatka|كامتشاتكا|Камчатка
province|RU-karachay-cherkessia|Karachay-Cherkessia/Karachayevo-Cherkessia|قراتشاي تشيركيسيا|Карачаево-Черкесия
province|RU-krasnodar-krai|Krasnodar Territory/Krasnodar Krai|إقليم كراسنودار|Краснодарский край/Кубань
province|RU-kuzbass|Kuzbass/Kemerovo region|كوزباس|Кузбасс/Кемеровская область
province|RU-leningrad-region|Leningrad Region|مقاطعة لينينغراد|Ленинградская область
province|RU-moscow-region|Moscow Region|مقاطعة موسكو|Московская область/Подмосковье
province|RU-north-ossetia|North Ossetia|أوسيتيا الشمالية|Северная Осетия
province|RU-primorye|Primorye|بريموريه|Приморье/Приморский край
province|RU-rostov-region|Rostov Region|مقاطعة روستوف|Ростовская область
province|RU-sakhalin|Sakhalin|سخالين|Сахалин
province|RU-siberia|Siberia|سيبيريا|Сибирь
province|RU-stavropol-krai|Stavropol Territory/Stavropol Krai|إقليم ستافروبول|Ставропольский край/Ставрополье
province|RU-tuva|Tuva/Tyva|توفا|Тува/Тыва
province|RU-udmurtia|Udmurtia|أودمورتيا|Удмуртия
province|RU-urals|Urals|الأورال|Урал
province|RU-volga-region|Volga region|منطقة الفولغا|Поволжье
province|RU-yakutia|Yakutia/Sakha|ياقوتيا|Якутия
province|SA-asir|!Asir|!عسير|Асир
province|SA-jizan|Jizan/Jazan|جازان/جيزان|Джизан
province|SA-qatif|Qatif|القطيف|Катиф
province|SA-tabuk|Tabuk|تبوك|Табук
province|SD-darfur|Darfur|دارفور|Дарфур
province|SD-gezira|Gezira/Al-Jazirah|ولاية الجزيرة|Гезира
province|SD-kordofan|Kordofan|كردفان|Кордофан
province|SO-bari|!Bari|!بري|!Бари
province|SO-galmudug|Galmudug|غلمدغ/جلمدغ|Галмудуг
province|SO-gedo|Gedo|!غدو|Гедо
province|SO-hiran|Hiran/Hiraan|هيران|Хиран
province|SO-jubaland|Jubaland|جوبالاند|Джубаленд
province|SO-lower-shabelle|Lower Shabelle|شبيلي السفلى|Нижняя Шабелле
province|SO-middle-shabelle|Middle Shabelle|شبيلي الوسطى|Средняя Шабелле
province|SO-puntland|Puntland|بونتلاند/بلاد بنط/أرض البنط|Пунтленд
province|SO-somaliland|Somaliland|أرض الصومال/صوماليلاند|Сомалиленд
province|SY-daraa|Daraa/Deraa|!درعا|Даръа/Дераа
province|SY-hasakah|Hasakah/Hasaka/Al-Hasakah|الحسكة|Хасеке/Эль-Хасака
province|SY-quneitra|Quneitra|القنيطرة|Кунейтра
province|SY-suwayda|Suwayda/Sweida/As-Suwayda|السويداء|Эс-Сувейда/Сувейда
province|TH-narathiwat|Narathiwat|ناراتيوات|Наратхиват
province|TH-pattani|Pattani|باتاني|Паттани
province|TH-yala|!Yala|!يالا|!Яла
province|TJ-khatlon|Khatlon/Khatlon Region|ختلان/ولاية ختلان|Хатлонская область/Хатлон
province|TJ-sughd|Sughd/Sughd Region|صغد/ولاية صغد|Согдийская область/Согд
province|TM-lebap|Lebap|لباب التركمانية|Лебапский велаят
province|TN-jendouba|Jendouba|جندوبة|Джендуба
province|TN-kasserine|Kasserine|القصرين|Касрин/Кассерин
province|TN-kef|Le Kef|!الكاف|Эль-Кеф
province|TN-medenine|Medenine|مدنين|Меденин
province|TN-nabeul|Nabeul|نابل|Набуль
province|TN-sidi-bouzid|Sidi Bouzid|سيدي بوزيد|Сиди-Бузид
province|TR-hakkari|Hakkari|هكاري|Хаккяри
province|TR-hatay|Hatay|هاتاي/هطاي|Хатай
province|TZ-mtwara|Mtwara|متوارا|Мтвара
province|TZ-zanzibar|Zanzibar|!زنجبار التنزانية|Занзибар
province|UA-donbas|Donbas/Donbass|دونباس|Донбасс
province|UA-zakarpattia|Zakarpattia|زاكارباتيا|Закарпатье
province|US-alaska|Alaska|ألاسكا|Аляска
province|US-arizona|Arizona|أريزونا|Аризона
province|US-california|California|كاليفورنيا|Калифорния
province|US-colorado|Colorado|كولورادو|Колорадо
province|US-florida|Florida|فلوريدا|Флорида
province|US-hawaii|Hawaii|هاواي|Гавайи
province|US-illinois|Illinois|إلينوي|Иллинойс
province|US-maryland|Maryland|ماريلاند|Мэриленд
province|US-massachusetts|Massachusetts|ماساتشوستس|Массачусетс
province|US-michigan|Michigan|ميشيغان/ميشيجان|Мичиган
province|US-minnesota|Minnesota|مينيسوتا|Миннесота
province|US-new-jersey|New Jersey|نيوجيرسي/نيو جيرسي|Нью-Джерси
province|US-ohio|Ohio|أوهايو|Огайо
province|US-pennsylvania|Pennsylvania|بنسلفانيا|Пенсильвания
province|US-texas|Texas|تكساس|Техас
province|US-utah|Utah|يوتا الأمريكية|Юта
province|US-virginia|!Virginia|!فرجينيا/!فيرجينيا|!Виргиния
province|UZ-kashkadarya|Kashkadarya|قشقداريا|Кашкадарья/Кашкадарьинская область
province|UZ-khorezm|Khorezm|خوارزم|Хорезм/Хорезмская область
province|UZ-surkhandarya|Surkhandarya/Surxondaryo|سرخان داريا|Сурхандарья/Сурхандарьинская область
province|YE-abyan|Abyan|!أبين|Абьян
province|YE-bayda|Al-Bayda/Bayda|!البيضاء|Эль-Бейда
province|YE-dhale|Dhale/Al-Dhale|!الضالع|Эд-Далиа
province|YE-hadramawt|Hadramawt/Hadhramaut/Hadramout|حضرموت|Хадрамаут
province|YE-hajjah|!Hajjah|!حجة|Хадджа
province|YE-jawf|Al-Jawf/Jawf|!الجوف|Эль-Джауф
province|YE-lahij|Lahij/Lahj|لحج|Лахдж
province|YE-mahrah|Mahrah/Al-Mahra|المهرة اليمنية|Махра
province|YE-saada|Saada/Sa'dah|صعدة|Саада
province|YE-shabwah|Shabwah/Shabwa|شبوة|Шабва
`
