// Generated from data/names/parts/given-names.yaml, data/names/parts/person-compounds.yaml, data/names/parts/person-particles.yaml, data/names/parts/person-titles.yaml by scripts/generate/name-parts.ts. Do not edit: change the data and run `npm run generate`.

/** The words personal names are made of. One line a group, `kind|concept|gender: words`; a line that begins with a space goes on. Read by `lexicon.ts`. */
export const personWords = `
given-arab||: abbas aboud achmad achraf adam adel adil adnan ahmad ahmed ahmet aiman akhmad akram ala alaa ali aliyu aly ameen amer amin amir ammar amr
 amro anas anis anouar anwar aqeel aqil aref arif asad ashraf asim assad assem atef atif atiya atiyah awad awadh awwad ayad ayman aymen ayoub ayub
 ayyub azam aziz azzam bachir bader badr baha bakr bakri basel basem bashar basheer bashir basil basim bassam bassel bassem beshir bilal bilel brahim
 burhan cherif daoud davud dawood dawud dhafer dhafir dhiyab diab djaafar djamel ebrahim ehab eid eisa elias eliyas emad emran enver eshaq esmail essa
 essam eyad fadel fadhil fadi fadil fahad fahd faisal falah faraj fareed fares farid faris farooq farouk farouq faruk faruq fawzi faysal fazil feisal
 firas foad fouad fuad gamal ghaleb ghalib ghanem ghanim ghassan ghazi habeeb habib hadi hafiz haidar haider haitham hakeem hakim halid halil halim
 hamad hamada hamdan hamdi hamed hameed hamid hammad hammam hamoud hamud hamza hamzah hani hany haroon haroun harun hasan hassan hatem hatim haydar
 haytham hazem hazim hesham hicham hilal hisham hosein hossam hossein hudhaifa hudhayfah humaid humayd husain husam husayn huseyin huseyn hussain
 hussam hussein hussien ibad ibraheem ibrahim idris idriss ihab ikram ilyas imad imran iqbal isa isam ishak ishaq islam ismaeel ismael ismail ismayil
 issa issam iyad izzat jaafar jaber jabir jabr jafar jaffar jalal jamal jameel jamil jarrah jasim jassim jawad jihad junaid junayd kadhim kaleem kamal
 kamel kamil kanan kareem karim kasim kassem kassim kazem kazim kerim khader khalaf khaled khaleel khalid khalifa khalifah khalil khidr labib latif
 lokman louay luay luqman lut lutfi mahamat mahamed mahdi maher mahfouz mahfuz mahir mahmood mahmoud mahmud majed majeed majid makki malek malik
 mamadou mamoun mamun mansoor mansour mansur maruan marwan marzouq marzuq mashal masoud massoud masud mazen mazin mehdi mehmed mehmet mehmood mesud
 miftah misfir mishal moammar moaz mohamad mohamed mohammad mohammed mohamud mohannad mohd mohsen mohsin mokhtar moosa morteza mosab mostafa mounir
 mourad mousa moussa moustafa muadh muammar muawiya muayad muaz mubarak mubarek muftah muhamad muhamed muhammad muhammadu muhammed muhanad muhannad
 muhsin mujahid mukhtar mundhir muneer munir munther muqbil murad murtada murtaza musa musaab musab musaid mustafa mustapha mutaib mutaz muthanna
 mutlaq nabeel nabil nadeem nader nadim nadir naeem nahyan naif naim najeeb naji najib najm naqib naser nasir nasr nasser nawaf nawwaf nawwar nayef
 nezar nidal nimer nimr nizar nouri nuh nuri obaid obeid omar omer omran osama osman othman oualid oumar ousmane oussama qahtan qais qasem qasim qassem
 qays qusai qusay raad rabah rabi rabih rachid raed rafik rafiq ragheb raghib raid rajab rakan ramadan ramadhan ramazan ramez rami ramzi raouf rashad
 rasheed rashid rauf rayan reza riad rida ridha riyad riyadh ryad saad saadoun sabah saber sabir sabri saddam sadeq sadik sadiq sadoun saeed safwan
 said saied saif sakhr salah saleem saleh salem salih salim salman sameer samer sami samir saoud saud sayed sayf sayyid seif selim shaaban shaban shadi
 shafiq shaher shahin shaker shakhbut shakib shakir shareef sharif shawqi sherif shihab shuaib siraj sofiane soleiman solomon sufian sufyan suhail
 suhayl sulaiman sulayman suleiman suleyman sultan taha taher tahir tahsin talal taleb talib tamer tarek tareq tarik tariq tawfik tawfiq tayeb tayyeb
 tayyib thabit thaer thamer thamir toufik turki ubaid ubaidah ubayd udai uday umar umer uqba usama usman uthman wadih wael waheed wahid wail wajdi
 waleed walid waseem wasim wisam wissam yaarub yacoub yahia yahya yakub yaqoob yaqoub yaqub yaseen yaser yasin yasir yasser yassin yazan yazeed yazid
 yehia younes younis younus yousef yousif youssef youssouf yunis yunus yusef yusuf yusup zafar zaher zahid zahir zaid zaied zain zakaria zakariya
 zakariyya zaki zakir zayd zayed zayn zeid zein ziad ziyad zubair zubayr zuhair zuhayr zuheir zuhir аднан азиз айман айюб али анвар ариф асад ахмад
 ахмат ахмед ашраф башар башир билал валид гасан гумар гусейн дауд джабир джамал джамиль джафар зайд закария зияд ибрагим ибрахим идрис ильяс имран иса
 исмаил исхак камаль карим касим магомед магомет маджид малик мансур марван масуд махди махмуд мохамед мохаммад мохаммед мурад муса мустафа мухаммад
 мухаммед мухтар надир наим насер насир омар осама осман рашид рида саад саид сайф салах салем салех салим салих салман сами самир сауд сулейман султан
 талал тарик тахир умар усама усман фарид фарук фахд фейсал хабиб хаким халед халид халил хамад хамза хамид харун хасан хусаин хусейн хуссейн шариф
 юнус юсеф юсуф якуб ясер ясин яхья ابراهيم احمد ادريس ادم اسامه اسحاق اسحق اسد اسماعيل اشرف اقبال اكرام الياس انس انور انيس اياد ايمن ايهاب ايوب باسل
 باسم بدر برهان بسام بشار بشير بكر بكري بلال بهاء تامر تركي توفيق ثابت ثامر جابر جاسم جبر جعفر جلال جمال جميل جنيد جهاد جواد حاتم حازم حافظ حامد حبيب
 حذيفه حسام حسن حسين حكيم حليم حماد حمد حمدي حمزه حميد حيدر خالد خضر خلف خليفه خليل داود داوود دياب ذاكر ذياب رابح راشد راغب رامي رايد ربيع رجب رشاد
 رشيد رضا رفيق رمزي رمضان رووف رياض ريان زاهر زبير زكريا زكي زهير زياد زيد زين سالم سامر سامي سعد سعدون سعود سعيد سفيان سلطان سلمان سليم سليمان سمير
 سهيل سيف شادي شاكر شاهر شاهين شريف شعبان شعيب شفيق شهاب شوقي صابر صادق صالح صبري صدام صفوان صلاح طارق طالب طاهر طلال طه طيب ظافر عادل عارف عاصم عاطف
 عامر عباس عبدو عبود عبيد عبيده عثمان عدنان عدي عزام عزت عزيز عصام عطيه عقبه عقيل علاء علي عماد عمار عمر عمران عمرو عناد عواد عوض عيد عيسي غازي غالب
 غانم غسان فادي فارس فاروق فاضل فراس فرج فريد فلاح فهد فواد فوزي فيصل قاسم قحطان قصي قيس كاظم كامل كريم كمال كنعان لبيب لطفي لقمان لوي ماجد مازن مالك
 مامون ماهر مبارك مثني مجاهد مجيد محسن محمد محمود مختار مراد مرتضي مروان مساعد مسعود مشعل مصطفي مصعب مطلق معاذ معاويه معتز معمر مفتاح مفلح مقبل ملحم
 منذر منصور منير مهدي مهند موسي مويد ميسر ناجي نادر ناصر نايف نبيل نجيب نديم نزار نصر نضال نعيم نواف نوح نوري هادي هارون هاني هايل هزاع هشام هلال همام
 هيثم وايل وجدي وحيد وسام وسيم وليد ياسر ياسين يحيي يزن يزيد يعقوب يوسف يونس
given-arab||female: aicha aisha amal amina aminah asma asmaa aya dalal eman fadwa farida fatima fatimah fatma hala hanaa hanan hind houda huda iman
 jamila karima khadija khadijah laila layla leila lina maha manal mariam maryam meriem mona muna nada nadia najwa nawal noura nura rabia rania reem rim
 ruqaya sabah safiya salma samira sana sara sarah shaima siham souad suad suha sumaya wafa yasmin yasmine zahra zainab zaynab zeinab zeynep zubaida
given||: abdullah abulfaz akbar ali alireza almaz almazbek amir anar arash ardeshir armen artur asghar askar askarbek asqar ayaz azamat babak bahman
 bahram bahrom bakhrom bakit bakyt batyr bauyrzhan behnam behrouz behruz behzod bekzod berdi bidzina bijan bobur botir bulent burak cyrus daniyar
 dariush dauren davit davron devlet dilmurod dilshod doniyor dzhumabai eduard ehsan ekrem elchin eldor elnur elyor emomali emre ergash erkin esfandiar
 farhod farkhod farrukh fatih fayzullo fereydoun fikret furqat gagik galym gayrat gholamreza giorgi gurbanguly hakan hakob halil hamidreza hamro hasan
 hassan haydar heydar hooshang hovik hrant husan huseyin ibrahim ilham ilhom ilkhom imomali iraj irakli isa islam islom ismet ismoil ixtiyor jahangir
 jahongir jamshid jasur javad javlon joomart jumaboy kadir kamol kamoliddin kamran kanat karen kassym kaveh kazem kemal keyvan khosrow khurshid komil
 kourosh kubanychbek kurmanbek laziz levan levon mahmoud majid manouchehr mansur marat masoud mehmet mehran mehrdad mikheil mirzo mohammadreza mojtaba
 morteza muhiddin murat murod mustafa muzaffar nader necmettin nikol nodar nodir nodirbek nurbek nurlan nursultan odil olim omer omid omurbek orhan
 osman otabek otar oybek parviz payam peyman pouya qasem qasym rahmon rakhmon ramin ramiz rashad rasim ravshan recep reza robert rostam rovshan rustam
 rustem sadyr saeed samir sanjar saparmurat sardor sarvar serdar serkan serzh shahram shahriar shalva shavkat sherali sherzod shohrukh shuhrat shukhrat
 siamak sirojiddin sobir sohrab sooronbay suhrob suleyman takhir tansu tayyip temir temur tigran timur tohir tohirjon tolib tural turgut tursun uktam
 ulan ulugbek umid usmon utkir vahagn vahid vakhtang vazgen veli vohid volkan vugar xurshid yerbol yerlan yoqub yuldash yusuf zafar zhantoro zohid
 zokir zurab zviad адам азамат алмаз алмазбек аскар аслан бабур бакыт бауыржан бахром баҳром бехзод бобур ботир вугар гайрат гейдар даврон данияр
 джамшид джахонгир джумабай джумабой дилшод дильшод доку дониер екуб ерлан жасур жаҳонгир жумабой зафар зокир зохид илхом ильхам илҳом имомали ислам
 ислом камол касым комил курманбек лазиз марат мирзо мовлади музаффар мурат мурод нодир нодирбек нурбек нурлан нурсултан одил ойбек олим омурбек отабек
 равшан рамазан рамзан рахмон раҳмон руслан рустам садыр санжар сардор собир сооронбай сухроб сӯҳроб тахир темир темур тимур толиб тохир тоҳир турсун
 улан улугбек улуғбек умед умид усмон уткир фаррух фарход фарҳод фуад фуркат хамро хуршед хуршид шавкат шамиль шерали шерзод шухрат шуҳрат элдор эльдар
 эмомали эргаш эркин юлдаш ўткир ҷамшед ҷаҳонгир ӯткир اصغر اكبر اميد ايرج بهرام بهروز بهمن جمشيد حميدرضا خسرو داريوش رامين رستم سهراب سياوش شهرام
 عليرضا غلامرضا فرهاد فريدون كامران كاوه كوروش مجتبي محمدرضا مسعود منوچهر مهرداد هوشنگ پرويز
abd||: abd abda abdal abdel abdeul abdi abdil abdir abdo abdol abdor abdos abdou abdoul abdour abdous abdu abdud abdul abdun abdur abdus abdush abdut
 abduz abdy абд абдал абдаль абдель абди абдо абдол абду абдул абдуль абдун абдур абдус عبد عبدال
divine||: adl afu ahad akhad aleem ali alim amir awal azeem azeez azim aziz badi baki baqi bari bary baset basir basit basset boqi cabbar celil chakour
 djabbar djalil elah fatah fattah fattoh fettah gabbar gadir gafar gaffar gafour gafur gayum ghafar ghaffar ghafoor ghafour ghafur gofur hadi hafeez
 hafez hafiz hak hakeem hakim haleem halik halil halim haliq hameed hamid haq haqiq haqq haseeb hasib hay hayy hekim hodi homid hosein husain hussain
 hussein ilah illah imam jabar jabbar jalal jaleel jalil jalol kabir kader kadir kahar kahhar kakhkhar kareem karem karim kayum kayyum kebir kerim
 khalek khalik khalil khalim khaliq khamid kholik kholiq kodir kuddus lateef latif letif mahdi majeed majid malik maliq manan mannan mannon mateen
 matin maula mawla mecid medjid melik mennan metin mohsen mohsin mojib molik momin moneim monem moniem motaleb moughith moula mowla mughith mughni
 muhsin mujib mumin munim mutalib mutallab muti muttaleb muttalib nabi naby nacer nafi naser nasir nasser noor nosir nour nur oziz qader qadir qahar
 qahhar qahhor qahir qawi qayoom qayum qayyum qodir quddus qudus rab rabb rabbo rabu rachid rafi raheem rahim rahmaan rahman rahmon rakhim rakhman
 raman raof raouf raqib rasheed rashid rashit rasool rasoul rasul rauf razak razaq razeq razik razzak razzaq razzoq rehim rehman reshid reshit reza
 rezak rezzak rida rohim rouf saboor sabour sabur salam salem salih salom samad samat samed samee sami satar sattar sattor selam settar shafi shakoor
 shakur sobhan sobir somad subhan sukur tavvob tawab tawwab vadud vahab vahhab vahid vakil vali vedud vohid wadud wahab wahed wahhab wahid wakil wali
 waris zaher zahir zahra zhabbar zhalil zohir азиз азим алим ахад аҳад баки бари бары басир басит бори вагаб вали вахаб вахид вахоб ваххаб ваҳоб ваҳҳоб
 вохид воҳид гамид гафар гафор гафур гаффар гаюм гозиз джаббар джалил жабар жаббор жалил жалол захир кабир кадир кадыр кайюм карим кахар каххар каюм
 керим кодир куддус латип латиф лятиф маджид мажид малик манан маннан маннап маннон меджид мелик мумин муталиб муталлиб мутталиб наби насер насир носир
 нур разак раззак раззок раззоқ разок раман расул рауф рахим рахман рахмен рахмон рашид рашит раҳим раҳмон рехим сабур салам салих салом самад самат
 сами сатар сатор саттар саттор селям тавваб фатах фаттах фаттох фаттоҳ хади хай хак хаким хакк халик халим хамид холик холиқ шакур шукур ғафор ғафур
 ғаффор қадир қаюм қаҳор қаҳҳор қодир қуддус ҳаким ҳалим ҳамид ҳақ ҳоди ҷаббор ҷалил احد اله امام امير باري باسط باقي بديع بصير تواب جبار جليل حافظ
 حسيب حسين حفيظ حق حكيم حليم حميد حي خالق رءوف رازق رافع رب ربه رحمان رحمن رحيم رزاق رسول رشيد رضا رقيب رووف زهره سبحان ستار سلام سميع شافي شكور صبور
 صمد ظاهر عدل عزيز عظيم علي عليم غفار غفور فتاح قادر قاهر قدوس قهار قوي قيوم كبير كريم لطيف مالك متين مجيب مجيد محسن مطلب مغني ملك منان منعم مهدي مولي
 مومن ناصر نافع نبي نور هادي واحد وارث ودود وكيل ولي وهاب
allah||: alah alla allah allahi allo alloh ellah illah lah lahi olla ollah oullah ulah ulla ullah ullo ulloh ullohi алла аллах аллох аллоҳ олла оллах
 улла уллах улло уллох уллоҳ الله لله
din||: addeen addin aldeen aldin aldine ddin ddine deen din dine eddin eddine eldeen eldin eldine ettin iddin oddin uddeen uddin udin ддин дин еддин
 уддин эддин эльдин الدين دين
glory||: daula dawla dawlah dowleh eslam hak haq haqq haramayn islam islom molk mulk rahman sunna zaman доула замон ислам ислом мульк хак хакк اسلام حق
 دوله زمان ملك
glory-head||: ala amin asad azz badr badre baha bahaa burhan burhon celal cemal chams chihab dia diya djalal djamel emad ezz fahr fakhr fakhre gamal
 hisam husam hussam imad izz jalal jamaal jamal kamal kemal kutb majd mohi mohiy moin muhi muhyi muin muizz nadjm najm naser nasir nasr nejm nezam
 nizam noor nour nur nuri qamar qutb rafi rukn sadr saef safi saif salaah salah sayf seif seyf shams sharaf shihab siradj siraj tadj taj taqi wajih
 zaheer zahir zain zayn zein zeya zeyn zia zine ziya асад бадр баха бурхан джалал джамал зайн захир зейн зие зия иззат имад камал камар насир низам
 низом нур рукн садр сайф салах саллах сейф сирадж тадж тоҷ фахр хусам шамс шараф шихаб ҷалол ҷамол اسد امين بدر برهان بهاء تاج تقي جلال جمال حسام رفيع
 ركن زين سراج سيف شرف شمس شهاب صدر صفي صلاح ضيا ضياء ظهير عز علا علاء عماد فخر قطب قمر كمال مجد مجي محي محيي معز معين ناصر نجم نصر نظام نور
allah-head||: abd aman amin amr asad asmat ata atta azmat barakat dad dost enayat esmat fateh fath fazal fazl habeeb habib hafiz hamed hamid hedayat
 hekmat hidayat hikmat hizb inayat ismat izzat izzet jar karam karim kefayat khair khalil kifayat kudrat lutf mati matiul mohib muhib najeeb najib
 naqib nasr nemat nematt nimat noor nour nur nuur obaid qudrat rahim rahmat rahmet rooh ruh saef saif sami samih sana sayf sebghat seif shafi shams
 sher shukr sibghat siff tawakkul ubaid wali yar zabih zikr ziya ато инаят иноят кудрат наср неймат неъмат нур рахмат руҳ сайф сано сейф убайд хабиб
 халил хамид хидоят шукр ҳабиб اسد امان امر امين بركت بركه ثناء جار حبيب حزب حفيظ حكمت حكمه حميد خليل خير ذبيح ذكر رحمت رحمه روح سميع سيف شفيع شكر صبغت
 صبغه ضيا عبد عبيد عبيدال عزت عصمت عصمه عطا عطاء عنايت عنايه فتح فضل قدرت كرم كفايت لطف محب مطيع موهبت نجيب نصر نعمت نعمه نقيب نور هدايت هدايه ولي
servant||: amat gholam ghulam ghulom golam gulam gulom гулам гулом ғулом امت امه غلام
servant-of||: abbas ahmad ahmed ali dastagir farooq faruq haidar hasan hassan haydar heidar hosein hossein husain hussain hussein jilani mohammad
 mohammed mohiuddin mostafa muhammad murtaza mustafa nabi qader qadir rasool rasoul rasul raza reza riza sakhi siddiq али мухаммад хайдар хусейн احمد
 حسن حسين حيدر رسول رضا سخي عباس علي قادر محمد مصطفي نبي
abu-glued||: abobakr=bakr aboubacar=bacar aboubakar=bakar aboubaker=baker aboubakr=bakr abubakar=bakar abubaker=baker abubakr=bakr boubacar=bacar
 boubaker=baker ebubekir=bekir ebubekr=bekr абубакар=бакар абубакир=бакир абубакр=бакр ابوبكار=بكار ابوبكر=بكر
article-is-name||: الان البرت البينا الدار الدور السا الشر الطاف الفا الفريد الفونس الفين الكساندر الكسندر الكسي الكسيف الكسييف الله الماس الهام الهه
 الياس اليزابيث اليسا اليشر اليكس الين الينا اليور
family-after-ibn||: gurion laadin laden ladin гурион ладен ладин גוריון لادن
ibn||: ag ben bin ebn ibn ibnu ibnul ould uld walad wald weld wuld бен бин вальд ибн ульд בן ابن بن ولد
bint||: bent bint binta binte binti bte ibnat mint ult бинт бинти минт בת ابنه بنت
son||: ogli oglu ogluh ogly ugli uglu ulu uly uulu огли оглу оглы угли ули улы уулу уғли ўгли ўғли ұлы اوغلو اوغلي
daughter||: gizi gyzy kizi kizy kyz kyzy qizi qyzy гызы кзы кизи кызы қизи қызы قيزي
abu||: aba abi abo abou abu abuu bou ebi ebu аби або абу эбу ابا ابو ابي
abul||: abil abol aboul abual abul ebul аболь абул абуль ابوال
umm||: omm oum um umm umme ummu ум умм ام
article||: al el il аль эль ال
sun-article||: ach ad adh an ar as ash at ath az ech ed edh en er es esh et eth ez id ir is ish iz od ol or os oz ud ul un ur us ush ut uz ад аз ал ан
 ар ас ат аш уд уз ул уль ун ур ус ут уш эд эз эн эр эс эт эш
de||: d da dall dalla das de degli dei del dell della delle delos des di do dos du да де делла дель ди дос дю
van||: af av van vander vom von zu zum zur ван фан фон цу
inner-particle||: dem den der het la las le les los t te ten ter ден дер ла лас лос тер
ibn-phrase||: a_l s_o son_of сын
bint-phrase||: a_p d_o daughter_of дочь
honorific|honorific:sheikh|: cheik cheikh scheich seikh seyh shaikh shayh shaykh shayx sheik sheikh shekh шаих шайх шейк шейх الشيخ شيخ
honorific|honorific:mullah|: molla mollah moulla mulla mullah mullo молла молло мулла мулло الملا ملا ملاء منلا
honorific|honorific:haji|: alhaj alhaji alhajj elhadj elhadji hac haci hadj hadji hadjj haj hajah haji hajj hajjah hajji hj hjh hodji hoji хаджа хаджи
 хаж хожи хоҷи қажы ҳожи ҳоҷӣ الحاج الحاجي حاج حاجه حاجي
honorific|honorific:mawlawi|: maulana maulawi maulona maulvi mavlono mawlana mawlavi mawlawi mawlvi mevlana mevlevi molavi molvi moulana moulvi mowlavi
 мавлави мавлана мавлоно маулави маулана المولوي مولانا مولوي
honorific|honorific:qari|: ghari qari qary qori кари қори القاري قاري
honorific|honorific:hafiz|: hafez hafidh хофиз حافظ
title-or-name|honorific:hafiz|: hafiz хафиз
honorific|honorific:ustad|: ostad oustaz ustad ustadh ustath ustaz ustod ustoz устад устаз устод устоз استاد استاذ الاستاذ
title-or-name|honorific:emir|: ameer amir emir амир эмир امير
honorific|honorific:emir|: الامير
title-or-name|honorific:sayyid|: said sayd sayed sayid sayyed sayyid seyed seyid seyyed seyyid sid sidi syed саид сайид саййид сейид سيد سيدي
honorific|honorific:mr|: bay herr janob mister monsieur mr senor signor г_н господин гражданин жаноб اقاي السيد
honorific|honorific:mrs|female: bayan frau madam madame miss mlle mme mrs ms senora senorita signora г_жа госпожа السيده خانم
honorific|honorific:mufti|: mufti muftiy муфти муфтий المفتي مفتي
title-or-name|honorific:imam|: imam imom имам имом الامام امام
honorific|honorific:ayatollah|: ayatollah ayatullah hojatoleslam hojjatoleslam аятолла ايت_الله ايه_الله حجت_الاسلام حجه_الاسلام
honorific|honorific:doctor|: docteur doctor doctora doktor dr dra доктор доктур др الدكتور الدكتوره داكتر دكتر دكتور دكتوره
honorific|honorific:professor|: prof profesor professeur professor проф профессор البروفيسور بروفيسور پروفسور پوهاند
honorific|honorific:engineer|: eng engineer engr ing ingeniero ingenieur mohandes muhandis muhendis инж инженер мухандис муҳандис المهندس انجينير مهندس
honorific|honorific:general|: gen general generale ген генерал الجنرال الفريق اللواء جنرال ستر_جنرال لواء ژنرال
honorific|honorific:brigadier|: brig brigadier бригадир العميد سرتيپ عميد
honorific|honorific:colonel|: albay col colonel coronel полковник العقيد سرهنگ عقيد
honorific|honorific:lieutenant|: leutnant lieutenant lt teniente лейтенант подполковник الملازم ملازم
honorific|honorific:major|: binbasi maj major mayor майор الرايد سرگرد
honorific|honorific:captain|: capitaine capitan capt captain yuzbasi капитан النقيب سروان نقيب
honorific|honorific:sergeant|: sargento sergeant sergent sgt сержант الرقيب
honorific|honorific:admiral|: adm admiral almirante amiral адмирал الادميرال دريادار
honorific|honorific:commander|: cmdr comandante commandant commander komandan команданте командир القايد قوماندان
honorific|honorific:president|: president presidente президент الرييس
honorific|honorific:minister|: minister министр الوزير
honorific|honorific:judge|: judge justice kadi qadi судья القاضي
honorific|honorific:reverend|: father padre pere rev reverend архимандрит отец الاب القس
honorific|honorific:prince|: prince princess principe prinz князь принц الاميره
honorific|honorific:sir|: baron comte count dame graf hrh lady lord sir барон граф лорд сэр
honorific|honorific:comrade|: comrade тов товарищ الرفيق
honorific|honorific:martyr|: shaheed الشهيد
generation|generation:junior|: fils jnr jr jun junior the_younger мл младший الابن
generation|generation:senior|: senior snr sr the_elder ст старший الاب
generation|generation:2|: 2nd ii الثاني
generation|generation:3|: 3rd iii الثالث
generation|generation:4|: 4th iv الرابع
`
