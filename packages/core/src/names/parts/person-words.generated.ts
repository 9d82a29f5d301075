// Generated from data/names/parts/given-names.yaml, data/names/parts/given-short-forms.yaml, data/names/parts/person-compounds.yaml, data/names/parts/person-families.yaml, data/names/parts/person-particles.yaml, data/names/parts/person-titles.yaml by scripts/generate/name-parts.ts. Do not edit: change the data and run `npm run generate`.

/** The words personal names are made of. One line a group, `kind|concept|gender: words`; a line that begins with a space goes on. Read by `lexicon.ts`. */
export const personWords = `
given-arab||: aasif abbas abdelkader abid aboud achmad achraf adam adel adham adil adnan afif aftab ahmad ahmed ahmet aiman akef akhmad akhtar akil
 akram ala alaa ali aliyu altaf aly amal amanullah ameen amer amin amir amjad ammar amr amro anas anis anouar anwaar anwar aqeel aqil aref arif arkan
 arshad asad asadullah asef ashraf asif asim aslam assad assem atef atif atiq atiya atiyah awad awadh awni awwad aya ayad ayaz ayman aymen ayoub ayub
 ayyub azam azhar aziz azmat azzam bachir bader badr baha baker bakr bakri baraa barakat barzan basel basem bashar basheer bashir basil basim bassam
 bassel bassem beshir bilal bilawal bilel boualem brahim burhan burhanuddin cherif daham dakhil dalal daoud davud dawood dawud dhafer dhafir dhiyab
 diab djaafar djamel ebrahim ehab ehsan eid eisa elias eliyas emad eman emran enver eshaq esmail essa essam eyad fadel fadhil fadi fadil fahad fahd
 faheem fahim faisal faiz faizan fakhri falah faraj fareed fares farhan farhat farid faris farooq farouk farouq faruk faruq fathi fawad fawzi faycal
 fayez fayiz faysal fazal fazil fazl feisal fethi fikri firas foad fouad fuad gamal ghada ghafoor ghaith ghaleb ghalib ghanem ghanim ghassan ghazanfar
 ghazi gulbuddin gulzar habeeb habib habiba hadi hafez hafiz haidar haider haitham hakeem hakim halid halil halim hamad hamada hamdan hamdi hamdoun
 hamdullah hamed hameed hamid hammad hammam hamood hamoud hamud hamza hamzah hani hany haroon haroun harun hasan hassan hatem hatim hayat haydar
 haytham hazem hazim hedi hekmat hesham hibatullah hicham hikmat hilal hisham hocine hosein hossam hossein hudhaifa hudhayfah humaid humayd humayun
 husain husam husayn huseyin huseyn hussain hussam hussein hussien ibad ibraheem ibrahim ibtisam idris idriss iftikhar ihab ihsan ijaz ikram ilham
 ilyas imad iman imran imtiaz inam inayatullah intisar iqbal irfan isa isam ishak ishaq islam ismaeel ismael ismail ismat ismayil israr issa issam iyad
 izzat jaafar jaber jabir jabr jafar jaffar jahangir jalal jalil jamal jameel jamil jamshed janan jarrah jasim jassim javed javid jawad jibril jihad
 jubran junaid junayd kadhim kadri kaleem kamal kamel kamil kamran kanan karam kareem karim kasim kassem kassim kawthar kazem kazim kerim khader khairi
 khairullah khalaf khaled khaleel khalid khalifa khalifah khalil khattab khawla kheireddine khidr khurram khurshid kifah labib lakhdar larbi latif
 latifa liaqat lokman lotfi louay luay lubna luqman lut lutfi mahamat mahamed mahdi maher mahfouz mahfuz mahir mahjoub mahmood mahmoud mahmouda mahmud
 majdi majed majeed majid makki malek malik mamadou mamdouh mamoun mamun mansoor mansour mansur manzoor marouf maruan marwan marzouq marzuq mashal
 masood masoud massoud masud matiullah maysa mazen mazhar mazin mehboob mehdi mehmed mehmet mehmood mesud midhat miftah miloud mirwais misbah misfir
 mishal moammar moatasem moaz mohamad mohamed mohammad mohammed mohamud mohannad mohd mohsen mohsin moin mokhtar moncef mondher moosa morteza mosab
 mostafa mouloud mounir mourad mousa moussa moustafa muadh muammar muawiya muayad muaz mubarak mubarek mubashir mudassar muftah muhamad muhamed
 muhammad muhammadu muhammed muhanad muhannad muhsin mujahid mujib mukhtar mumtaz mundhir muneeb muneer munif munir munther munzir muqbil murad murtada
 murtaza musa musaab musab musaid mustafa mustapha mutaib mutasim mutaz muthanna mutlaq muzahim muzammil nabeel nabil nacer nadeem nader nadim nadir
 nadira naeem nafi nahyan naif naim naima najah najat najeeb naji najib najibullah najm namir naqib naseem naser nasim nasir nasr nasser naveed nawaf
 nawaz nawwaf nawwar nayef nazar nazih nazir nezar niaz nidal nimer nimr nizar noman noor noorulhaq noorullah nour noureddine nouri nuh numan nuri
 obaid obeid omar omer omran osama osman othman oualid oumar ousmane oussama parvez pervaiz pervez qadri qahtan qais qaiser qasem qasim qassem qays
 qusai qusay qutaiba raad rabah rabi rabia rabie rabih rachid radwan raed rafat rafi rafik rafiq rafique raghad ragheb raghib raheel rahim rahman
 rahmat rahmatullah raid rajaa rajab rakan ramadan ramadhan ramazan ramez rami ramzi raouf rasha rashad rasheed rashid rasul rateb rauf rawan rayan
 rehan reza riad rida ridha ridwan rifat rima riyad riyadh rizq rizwan ryad saad saadoun sabah sabawi saber sabir sabri saddam sadeq sadik sadiq sadoun
 saeed safa safwan said saida saied saif sajid sajjad sakher sakhr salah salam saleem saleh salem salih salim salman sameer samer sami samia samir
 sanaullah saoud sardar sarfraz sarwar sattam saud sawsan sayed sayf sayyid seif selim shaaban shaban shabbir shadi shafi shafiq shafqat shahbaz
 shaheen shaher shahid shahin shahzad shakeel shaker shakhbut shakib shakir shareef sharif shaukat shawkat shawqi shehbaz shehzad sher sherif shihab
 shoaib shoib shuaib shukri sikandar siraj sirajuddin slim slimane sofiane sohaib sohail soleiman solomon subhi sufian sufyan suhail suhayb suhayl
 sulaiman sulayman suleiman suleyman sultan taha tahar taher tahir tahsin taieb talal talat taleb talib tamer tamim tanveer taqi tarek tareq tarik
 tariq tauqeer tauseef tawfik tawfiq tayeb tayyeb tayyib thabit thaer thamer thamir tharwat thuraya toufik tufail turki ubaid ubaidah ubayd udai uday
 umair umar umer uqba usama usamah usman uthman wadih wael wafa wafiq waheed wahid wail wajdi wajih waleed wali walid waqar waqas waseem wasif wasim
 widad wisam wissam yaarub yacine yacoub yahia yahya yakub yaqoob yaqoub yaqub yaseen yaser yasin yasir yasser yassin yazan yazeed yazid yehia youcef
 younes younis younus yousaf yousef yousif youssef youssouf yunis yunus yusef yusri yusuf yusup zabihullah zafar zaheer zaher zahid zahir zahoor zaid
 zaied zain zakaria zakariya zakariyya zaki zakir zalmay zayd zaydan zayed zayn zeid zeidan zein zia ziad ziauddin zidan zied ziyad zubair zubayr
 zuhair zuhayr zuheir zuhir zuleikha zulfiqar аднан азиз айман айюб али анвар ариф асад ахмад ахмат ахмед ашраф башар башир билал валид гасан гумар
 гусейн дауд джабир джамал джамиль джафар зайд закария зияд ибрагим ибрахим идрис ильяс имран иса исмаил исхак камаль карим касим магомед магомет
 маджид малик мансур марван масуд махди махмуд мохамед мохаммад мохаммед мурад муса мустафа мухаммад мухаммед мухтар надир наим насер насир омар осама
 осман рашид рида саад саид сайф салах салем салех салим салих салман сами самир сауд сулейман султан талал тарик тахир умар усама усман фарид фарук
 фахд фейсал хабиб хаким халед халид халил хамад хамза хамид харун хасан хусаин хусейн хуссейн шариф юнус юсеф юсуф якуб ясер ясин яхья ابراهيم احمد
 ادريس ادم اسامه اسحاق اسحق اسد اسماعيل اشرف اقبال اكرام الياس انس انور انيس اياد ايمن ايهاب ايوب باسل باسم بدر برهان بسام بشار بشير بكر بكري بلال بهاء
 تامر تركي توفيق ثابت ثامر جابر جاسم جبر جعفر جلال جمال جميل جنيد جهاد جواد حاتم حازم حافظ حامد حبيب حذيفه حسام حسن حسين حكيم حليم حماد حمد حمدي حمزه
 حميد حيدر خالد خضر خلف خليفه خليل داود داوود دياب ذاكر ذياب رابح راشد راغب رامي رايد ربيع رجب رشاد رشيد رضا رفيق رمزي رمضان رووف رياض ريان زاهر زبير
 زكريا زكي زهير زياد زيد زين سالم سامر سامي سعد سعدون سعود سعيد سفيان سلطان سلمان سليم سليمان سمير سهيل سيف شادي شاكر شاهر شاهين شريف شعبان شعيب شفيق
 شهاب شوقي صابر صادق صالح صبري صدام صفوان صلاح طارق طالب طاهر طلال طه طيب ظافر عادل عارف عاصم عاطف عامر عباس عبدو عبود عبيد عبيده عثمان عدنان عدي عزام
 عزت عزيز عصام عطيه عقبه عقيل علاء علي عماد عمار عمر عمران عمرو عناد عواد عوض عيد عيسي غازي غالب غانم غسان فادي فارس فاروق فاضل فراس فرج فريد فلاح فهد
 فواد فوزي فيصل قاسم قحطان قصي قيس كاظم كامل كريم كمال كنعان لبيب لطفي لقمان لوي ماجد مازن مالك مامون ماهر مبارك مثني مجاهد مجيد محسن محمد محمود مختار
 مراد مرتضي مروان مساعد مسعود مشعل مصطفي مصعب مطلق معاذ معاويه معتز معمر مفتاح مفلح مقبل ملحم منذر منصور منير مهدي مهند موسي مويد ميسر ناجي نادر ناصر
 نايف نبيل نجيب نديم نزار نصر نضال نعيم نواف نوح نوري هادي هارون هاني هايل هزاع هشام هلال همام هيثم وايل وجدي وحيد وسام وسيم وليد ياسر ياسين يحيي يزن
 يزيد يعقوب يوسف يونس
given-arab||female: aicha aisha amina aminah asma asmaa fadwa farida fatima fatimah fatma hala hanaa hanan hind houda huda jamila karima khadija
 khadijah laila layla leila lina maha manal mariam maryam meriem mona muna nada nadia najwa nawal noura nura rania reem rim ruqaya safiya salma samira
 sana sara sarah shaima siham souad suad suha sumaya yasmin yasmine zahra zainab zaynab zeinab zeynep zubaida امينه حفصه حنان خديجه رقيه زهراء زينب
 ساره سعاد سلمي سميره عايشه فاطمه كريمه ليلي مريم نوره هدي ياسمين
given||female: аминат анна галина гульнара екатерина елена зарема зулейха ирина людмила малика марина мария наталья ольга светлана татьяна фатима
given||: abdullah abulfaz adolfo adrian agnieszka agustin akbar alain alan alberto aldo aleksandar alessandro alexis alfonso alfredo ali alice alija
 alireza allan allen almaz almazbek alvaro amanda amelia amelie amir amy ana anar anders andonis andre andrea andreas andres andrzej angel angela
 angelo ann anne ante antoine antonia antonio arash ardeshir armando armen arnaud artur arturo asghar ashley askar askarbek asqar astrid augusto austin
 avi avraham axel ayaz azamat babak bahman bahram bahrom bakhrom bakir bakit bakyt balazs barack barry batyr bauyrzhan beatriz behnam behrouz behruz
 behzod bekzod benito benyamin berdi bernard bernardo bernd bernie bertrand beverly bidzina bijan binyamin birgit bjorn bobur boris botir boyko bozidar
 brandon brenda brett brian bruce bruno bryan bulent burak cameron camille carl carla carlo carlos carmen carol caroline carolyn cecil cecilia celine
 cesar chaim chloe christian christoph claire clara claude claudia claudio clement clive colin connor craig cristina crystal cynthia cyrus daniela
 daniyar dariush darren dauren davit davron dean denise derek devlet diana diane didier diego dieter dilmurod dilshod dimitrios diosdado domingo
 dominic dominique doniyor donna doris douglas dragan duncan dusan dylan dzhumabai edgar edi edith edmund eduard edwin ehsan ehud eileen ekrem elaine
 elchin eldor eleanor elena elias eliyahu ella ellen elnur elyor emiliano emilio emily emma emmanuel emomali emre enver enzo ergash eric erik erkin
 ernest ernesto ernst esfandiar esteban ethan etienne eva evan evelyn fabian fabio fabrice farhod farkhod farrukh fatih fayzullo federico felipe felix
 ferdinand ferenc fereydoun fernando fidel fikret filippo fiona florence florian francesca francesco francisco franco franjo franz friedrich furqat
 gabor gabriela gagik galym gareth gary gaston gavin gayrat geert geoffrey george georgi georgios geraldine gerard gerhard gheorghe gholamreza giacomo
 gianni gilbert gilles gina giorgi giorgio giovanni giulia giuseppe glenn gloria golda gonzalo goran gordon grace graciela graham guido guillaume
 gunnar gunter gunther gurbanguly gustav gustavo guy gyorgy hakan hakob halil hamidreza hamro hannah haris harriet harvey hasan hashim hassan haydar
 heather hector heinrich heinz helen helmut henri henrik herbert hermann hernan heydar hooshang horst hovik howard hrant hubert hugh hugo humberto
 husan huseyin ian ibrahim ilham ilhom ilir ilkhom imomali ines ingrid ioannis ion iraj irakli isa isaac isabel isabella islam islom ismet ismoil
 istvan ivica ivo ivy ixtiyor jaap jacques jahangir jahongir jaime jamshid jan janos janusz jaroslaw jason jasur javad javier javlon jay jean jens
 jeremy jerome jerzy jill jiri joachim joan joanne joao joaquin jochen joerg johan joomart jordan jorg jorge joris josefina josip joyce judith judy
 juergen julian julie julien julio jumaboy jurgen justin kadir kamol kamoliddin kamran kanat karen karin karl kassym katarzyna kaveh kazem keith kelly
 kemal kevin keyvan khosrow khurshid kim kimberly klaus komil konstantinos kourosh kristian kristina krzysztof kubanychbek kurmanbek kurt kyle kyriakos
 lara lars laszlo laura lauren laurent laziz lech lee leif leo leonardo leopold leslie levan levon lillian linda lindsay lisa logan lorenzo lori lothar
 luc luca lucas lucia luciano lucy ludwig luigi luisa luiz lukas luke lydia lynn maarten mads magnus mahmoud majid malcolm malgorzata manfred
 manouchehr mansur marat marc marcel marcelo marcia marco marcos marcus marek margarita maria mariano marie marilyn marina mario mark martina marvin
 masoud massimo mateo mateusz mathieu matteo matthias maurice mauricio mauro max megan mehmet mehran mehrdad melanie menachem michel michele michelle
 miguel mihai mikheil mikkel milan milos mirjana mirzo mitchell mohammadreza mojtaba monica monika morteza moshe muhiddin murat muriel murod mustafa
 muzaffar nader naftali naomi natasha nathalie nebojsa necmettin neil nelson nestor nicolae nicolas nicole nicolo nigel nikol nikolaos nils noah nodar
 nodir nodirbek noel norbert norman nurbek nurlan nursultan odil olaf ole olim oliver olivia olivier omar omer omid omurbek orhan oscar osman osvaldo
 otabek otar otto owen oybek pablo pamela panagiotis paolo parviz pascal patrice paula paulo pawel payam penelope per petra peyman phyllis pieter
 pietro piotr pouya qasem qasym rachel radovan rahmon rainer rakhmon ralph ramin ramiz ramon ramush randy raoul rashad rasim ratko raul ravshan recep
 reginald reinaldo renato rene rex reza ricardo riccardo robert roberta rodolfo rodrigo roger roland rolf romain rosa rosario rose ross rostam rovshan
 roy rudolf rumen russell rustam rustem ruth ryan sadyr saeed sali salvador salvatore samir sandor sandra sanjar santiago saparmurat sardor sarvar
 scott sean serdar serge sergio serkan serzh shahram shahriar shalva shane sharon shaun shavkat shawn sheila sherali sherzod shimon shirley shlomo
 shohrukh shuhrat shukhrat siamak sidney sigrid silvia silvio simon simone sirojiddin slobodan sobir sofia sohrab sooronbay sophia sophie soren spencer
 stacy stanislaw stanley stefan stefano stephane stjepan stoyan stuart suhrob suleyman sven sylvain sylvia takhir tansu tayyip temir temur teodoro
 terence teresa terry theresa thierry tiffany tigran timur tina toby todd tohir tohirjon tolib tomas tomasz tracy traian travis trevor tural turgut
 tursun tyler tzipi uktam ulan ulrich ulugbek umberto umid ursula usmon utkir uwe vaclav vahagn vahid vakhtang valeria vanessa vasileios vazgen veli
 vernon veronica vicente viktor vincenzo virginia vivian vohid volkan vugar warren wayne wendy werner wesley wilhelm willem wojciech wolfgang xavier
 xurshid yair yann yerbol yerlan yitzhak yoqub yossi yuldash yusuf yves yvonne zafar zbigniew zdenek zhantoro zoe zohid zokir zoltan zoran zurab zviad
 αθανασιος αλεξης ανδρεας αντωνης βασιλειος γεωργιος γιαννης γιωργος δημητρης δημητριος ελενη ιωαννης κυριακος κωνσταντινος μαρια νικολαος νικος
 παναγιωτης σπυρος χρηστος адам адольф азамат айрат алмаз алмазбек альберт ангела анжела аркадий артур аскар аслан ахмат бабур бакыт барак бауыржан
 бахром баҳром бехзод бобур божидар бойко ботир булат виктор виталий всеволод вугар вячеслав гайрат гейдар геннадий герман глеб горан давид даврон
 данияр денис джамшид джахонгир джеймс джон джордж джумабай джумабой дилшод дильшод димитър дина доку дональд дониер драган евгения екуб ерлан жанна
 жасур жаҳонгир жумабой зафар захарий зенон зокир зоран зохид зоя илларион илхом ильгиз ильдар ильхам илҳом имомали инна иосиф ислам ислом йордан йосип
 камол карина касым клара клим комил красимир курманбек лазиз лесь любомир майя марат марина мария марк марьяна матвей мирзо мирон мирослав младен
 мовлади музаффар мурат мурод назар небойша никифор нодир нодирбек нурбек нурлан нурсултан одил ойбек олеся олим омурбек орест остап отабек платон
 полина равшан радик радован рамазан рамзан ратко рафаил рафаэль рахмон рашит раҳмон ренат ринат рината роберт родион ростислав румен руслан рустам
 садыр санжар сардор слободан собир сооронбай софия софья стоян сухроб сӯҳроб тахир темир темур тимур толиб тохир тоҳир турсун улан улугбек улуғбек
 умед умид усмон уткир фарит фаррух фарход фарҳод фрэнк фуад фуркат хамро хуршед хуршид цветан шавкат шамиль шерали шерзод шухрат шуҳрат элдор эльдар
 эмиль эмма эмомали эргаш эркин юлдаш юлиан ян яна янина ўткир ҷамшед ҷаҳонгир ӯткир אבי אברהם אהוד אורי אליהו אריאל בנימין גדעון גולדה דוד דניאל חיים
 יאיר יהודה יונתן יוסף יעקב יצחק לאה מיכאל מנחם מרים משה נפתלי רבקה רון רחל שלמה שמעון שרה اصغر اكبر اميد ايرج بهرام بهروز بهمن جمشيد حميدرضا خسرو
 داريوش رامين رستم سهراب سياوش شهرام عليرضا غلامرضا فرهاد فريدون كامران كاوه كوروش مجتبي محمدرضا مسعود منوچهر مهرداد هوشنگ پرويز
given|given:alexander|: al ale alec alejandro aleksandar aleksander aleksandr alex alexander alexandr alexandre alexandros aliaksandr alick lex
 oleksander oleksandr olexandr sacha sandy sania sanya sascha sasha shura xander алекс александр аляксандр олександер олександр олесь саня саша сашко
 шура
given|given:alexandra|: aleksandra alex alexa alexandra aliaksandra oleksandra sandra sasha александра аляксандра олександра саша
given|given:albert|: al albert bert bertie
given|given:alfred|: alf alfie alfred fred
given|given:andrew|: andrew andy drew
given|given:andrey|: andrei andrej andrejs andrey andrii andrij andriy андрей андрэй андрій
given|given:anthony|: ant anthony antony toni tony
given|given:arthur|: art arthur artie
given|given:barbara|: babs barb barbara barbie
given|given:benjamin|: ben benjamin benji benny
given|given:charles|: charles charley charlie chas chuck
given|given:christopher|: chris christopher kit topher
given|given:christine|: chris chrissy christina christine tina
given|given:daniel|: dan daniel danny
given|given:daniil|: daniil danil danila danylo даниил данил данила данило даня
given|given:david|: dave davey david davide davy davyd
given|given:deborah|: deb debbie debora deborah debra
given|given:dennis|: den denis dennis denny денис деня
given|given:donald|: don donald donnie donny
given|given:dorothy|: dolly dorothy dot dottie
given|given:edward|: ed eddie eduard edvard edward ned ted teddy едуард эдвард эдик эдуард
given|given:elizabeth|: bess beth betsy betty elisabeth eliza elizabeth libby lisa liz liza lizzie
given|given:elizaveta|: elizaveta liza yelizaveta yelyzaveta елизавета лиза єлизавета
given|given:eugene|: eugen eugene evgenii evgenij evgeniy evgeny evhen gene jewgeni yauhen yevgenii yevgenij yevgeniy yevgeny yevhen yevheniy евген
 евгений женя яўген євген
given|given:francis|: fran francis francisco frank frankie paco pancho
given|given:frederick|: fred freddie freddy frederic frederick
given|given:friedrich|: friedrich fritz
given|given:gabriel|: gabe gabriel
given|given:gerald|: gerald gerry jerry
given|given:gregory|: greg gregor gregory grigori grigorii grigoriy grigory hryhorii hryhoriy ryhor григорий григорій гриша рыгор
given|given:harold|: hal harold harry
given|given:henry|: hal hank harry henry
given|given:irene|: ira irene irina iryna ира ирина ірина
given|given:jacob|: jacob jake jakob
given|given:yakov|: iakov yakiv yakov яков яків яша
given|given:james|: james jamie jim jimmy
given|given:jane|: jane janie
given|given:jeffrey|: geoff geoffrey jeff jeffrey
given|given:jennifer|: jen jenni jennifer jenny
given|given:jessica|: jess jessica jessie
given|given:john|: jack john johnnie johnny jon
given|given:jonathan|: jon jonathan jonathon jonny
given|given:joseph|: joe joey jos joseph
given|given:joshua|: josh joshua
given|given:julia|: iuliia julia julija juliya yulia yuliia yuliya юлия юля юлія
given|given:katherine|: catherine cathy kat kate katharine katherine kathryn kathy katie kitty
given|given:ekaterina|: ekaterina katerina kateryna katsiaryna katya yekaterina екатерина катерина катя кацярына
given|given:kenneth|: ken kenneth kenny
given|given:lawrence|: larry laurence lawrence lawrie
given|given:leonard|: len lenny leo leonard
given|given:lewis|: lew lewis lou louis
given|given:margaret|: greta madge maggie margaret marge margie meg peggy rita маргарита рита
given|given:mary|: mae mary molly polly
given|given:mariya|: maria marichka mariia marija mariya marya masha мария марія маша
given|given:martin|: martin marty
given|given:matthew|: matt matthew matty
given|given:matvey|: matvei matvey matviy матвей матвій
given|given:melissa|: mel melissa missy
given|given:michael|: michael mick mickey micky mike mikey
given|given:mikhail|: michail mihail mihajlo mikhael mikhail mikhal mikhayil misha mykhailo mykhaylo михаил михайло миша міхаіл міша
given|given:nancy|: nan nancy
given|given:natalia|: natalia natalie nataliia nataliya natalja natalya natasha наталия наталля наталья наталія наташа
given|given:nathan|: nat nate nathan nathaniel
given|given:nicholas|: nicholas nick nicky nicolas nikolas
given|given:nikolai|: kolya mikalai mikola mykola nikolai nikolaj nikolay коля микола мікалай николай
given|given:patricia|: pat patricia patty tricia trish
given|given:patrick|: paddy pat patrick
given|given:paul|: paul
given|given:pavel|: pasha pavel pavlik pavlo павал павел павло паша
given|given:peter|: pete peter
given|given:pyotr|: petr petro petya piatro piotr pyotr петр петро петя пятро
given|given:philip|: filipp phil philip phillip pip пилип филипп
given|given:raymond|: ray raymond
given|given:rebecca|: becca becky rebecca rebekah
given|given:richard|: dick rich richard richie rick ricky
given|given:robert|: bert bob bobby rob robbie robert robin
given|given:ronald|: ron ronald ronnie
given|given:samuel|: sam sammy samuel
given|given:sarah|: sadie sally sara sarah
given|given:sebastian|: seb sebastian
given|given:stephen|: stephan stephen steve steven stevie
given|given:stepan|: stefan stepan степа степан
given|given:susan|: sue susan susie suzanne suzy
given|given:sergey|: serega serge sergei sergej sergey sergii sergiy serhii serhij serhiy siarhei syarhei сергей сергій сережа сяргей
given|given:theodore|: ted teddy theo theodore
given|given:fyodor|: fedir fedor feodor fyodor федор федя федір
given|given:thomas|: thomas tom tomas tommy
given|given:timothy|: tim timmy timofei timofey timothy тимофей
given|given:victoria|: tori vicki vicky victoria viktoria viktoriia viktoriya вика виктория вікторія
given|given:victor|: vic victor viktor виктор витя віктор
given|given:vincent|: vince vincent vinny
given|given:walter|: wally walt walter
given|given:william|: bill billy liam will william willie willy
given|given:zachary|: zach zachary zack
given|given:vladimir|: uladzimer uladzimir vladimir vladymyr volodimir volodya volodymyr vova wladimir wolodymyr влад владимир вова володимир володя
 уладзімір
given|given:vladislav|: uladzislau vlad vladislav vladyslav wladyslaw влад владик владислав уладзіслаў
given|given:dmitry|: dima dimitri dimitry dmitri dmitrii dmitrij dmitriy dmitry dmytrii dmytro dzmitry dzmitryj mitya дзмітрый дима дмитрий дмитро діма
 митя
given|given:ivan|: ivan ivanko vanya ваня иван янка іван
given|given:anatoly|: anatol anatoli anatolii anatolij anatoliy anatoly tolik tolya анатолий анатолій толя
given|given:arkady|: arkadi arkadii arkadij arkadiy arkady аркадий аркадій
given|given:valery|: valera valeri valerii valerij valeriy valery валера валерий валерій
given|given:valentin|: valentin valentyn валентин
given|given:vasily|: vasil vasili vasilii vasilij vasiliy vasily vasya vasyl wassily василий василь вася
given|given:vitaly|: vitali vitalii vitalij vitaliy vitaly виталий виталик віталій
given|given:vyacheslav|: slava viacheslav viatcheslav vjatscheslaw vyacheslav vyatcheslav вячеслав слава
given|given:yaroslav|: iaroslav jaroslav yaroslav слава ярослав
given|given:svyatoslav|: sviatoslav svyatoslav святослав
given|given:boris|: barys boris borys борис
given|given:bogdan|: bogdan bohdan богдан
given|given:gennady|: gena gennadi gennadii gennadiy gennady hennadii hennadiy гена геннадий геннадій
given|given:georgy|: georgi georgii georgiy georgy gosha heorhii heorhiy георгий георгій гоша жора
given|given:yuri|: iurii juri jurij yura yuri yurii yuriy yury юра юрий юры юрій
given|given:igor|: igor ihar ihor игорь ігар ігор
given|given:ilya|: ilia iliya illia illya ilya илья илюша ілля
given|given:kirill|: cyril kiril kirill kyryl kyrylo кирилл кирило кіріл
given|given:konstantin|: constantin constantine konstantin kostiantyn kostya kostyantyn константин костя костянтин
given|given:leonid|: leonid lyonya леня леонид леонід
given|given:lev|: lev lyova лев лева
given|given:maxim|: maks maksim maksym max maxim макс максим максім
given|given:oleg|: aleh oleg oleh алег олег
given|given:roman|: roma roman рома роман
given|given:ruslan|: ruslan руслан
given|given:semyon|: semen semyon simeon семен сеня
given|given:stanislav|: stanislau stanislav stas станислав станіслав стас
given|given:taras|: taras тарас
given|given:vadim|: vadim vadym вадим вадім
given|given:yegor|: egor yegor yehor егор єгор
given|given:anna|: anna anya ganna hanna анна аня ганна
given|given:olga|: olga olha volha вольга ольга оля
given|given:elena|: alena elena lena olena yelena алена елена лена олена
given|given:galina|: galina halina halyna галина
given|given:lyudmila|: liudmila liudmyla ludmila lyuda lyudmila lyudmyla люда людмила
given|given:nadezhda|: nadezhda nadiya nadya надежда надя надія
given|given:oksana|: aksana oksana ксюша оксана
given|given:svetlana|: sveta svetlana sviatlana svitlana света светлана святлана світлана
given|given:tatiana|: tania tanya tatiana tatsiana tatyana tetiana tetyana таня татьяна таццяна тетяна
given|given:valentina|: valentina valentyna валентина валя
given|given:vera|: vera вера віра
given|given:larisa|: larisa larysa лариса
given|given:lidia|: lidia lidiia lidiya лидия лідія
given|given:nina|: nina нина ніна
given|given:raisa|: raisa раиса раїса
given|given:tamara|: tamara тамара
given|given:zinaida|: zinaida зина зинаида зинаїда
given|given:alexey|: aleksei aleksej aleksey alexei alexej alexey alexiy aliaksei alyaksei alyosha lyosha oleksii oleksij oleksiy алексей алеша аляксей
 леша олексій
given|given:artyom|: artem artsiom artyem artyom артем
given|given:antonina|: antonina антонина антоніна тоня
given|given:anton|: anton антон
given|given:arseny|: arsenii arseniy arseny арсений арсеній
given|given:nikita|: mykyta nikita микита никита
given|given:ramzan|: ramzan рамзан
given|given:zakhar|: zakhar захар
given|given:jose|: jose pepe
given|given:juan|: juan juanito
given|given:ignacio|: ignacio nacho
given|given:guadalupe|: guadalupe lupe
given|given:dolores|: dolores lola
given|given:enrique|: enrique kike quique
given|given:eduardo|: edu eduardo lalo
given|given:guillermo|: guillermo memo
given|given:jesus|: chuy jesus
given|given:rafael|: rafa rafael
given|given:manuel|: manny manolo manuel
given|given:pedro|: pedro perico
given|given:roberto|: beto roberto
given|given:luis|: lucho luis
given|given:hans|: hannes hans johann johannes
given|given:josef|: josef joseph sepp
given|given:georg|: georg jorg schorsch
given|given:karlheinz|: kalle karlheinz
given|given:liesel|: liesel lisbeth
given|given:mehmet|: mehmed mehmet memo
given|given:mustafa|: mistik mustafa
given|given:ibrahim|: ibo ibrahim
given|given:suleyman|: suleyman sulo
given|given:huseyin|: huseyin huso
given|given:recep|: recep redzep rexhep
given|given:jean|: jean jeannot
given|given:francois|: fanfan francois
given|given:pierre|: pierre pierrot
given|given:philippe|: phil philippe
given-arab|given:muhammad|: mahamad mahamat mahamed mahommed mohamad mohamadou mohamed mohamet mohammad mohammed mohamud mohd mouhamed mouhammad
 muhamad muhamed muhammad muhammadu muhammed muhemmed mukhammad mukhammed muxammad мохамед мохаммад мохаммед мухамад мухамед мухаммад мухаммед мұхаммед
 محمد
given-arab|given:magomed|: magomed magomet магомед магомет
given-arab|given:mehmet|: mehemmed mehmed mehmet
given-arab|given:ahmad|: achmad ahmad ahmadou ahmat ahmed ahmet akhmad akhmat akhmed amadou ehmed ахмад ахмат ахмед аҳмад احمد
abd||: abd abda abdal abdel abdeul abdi abdil abdir abdo abdol abdor abdos abdou abdoul abdour abdous abdu abdud abdul abdun abdur abdus abdush abdut
 abduz abdy абд абдал абдаль абдель абди абдо абдол абду абдул абдуль абдун абдур абдус عبد عبدال
divine||: adl afu ahad akhad aleem ali alim amir awal azeem azeez azim aziz badi baki baqi bari bary baset basir basit basset boqi cabbar celil chakour
 djabbar djalil elah fatah fattah fattoh fettah gabbar gadir gafar gaffar gafour gafur gani ganiy gayum ghafar ghaffar ghafoor ghafour ghafur ghani
 gofur hadi hafeez hafez hafid hafiz hai hak hakeem hakim haleem halik halil halim haliq hameed hamid haq haqiq haqq haseeb hasib hay hayy hekim hodi
 homid hosein husain hussain hussein ilah illah imam jabar jabbar jalal jaleel jalil jalol kabir kader kadir kahar kahhar kakhkhar kareem karem karim
 kayum kayyum kebir kerim khalek khalik khalil khalim khaliq khamid kholik kholiq kodir krim kuddus lateef latif letif mahdi majeed majid malik maliq
 manan mannan mannon mateen matin maula mawla mecid medjid melik mennan metin mohsen mohsin mojib molik momin moneim monem moniem motaleb moughith
 moula moumen mowla mughith mughni muhsin mujib mumin munim mutalib mutallab muti muttaleb muttalib nabi naby nacer nafi naser nasir nasser noor nosir
 nour nur oziz qader qadir qahar qahhar qahhor qahir qawi qayoom qayum qayyum qodir quddus qudus rab rabb rabbo rabu rachid rafi raheem rahim rahmaan
 rahman rahmane rahmen rahmon rakhim rakhman raman raof raouf raqib rasak rasheed rashid rashit rasool rasoul rasul rauf razak razaq razeq razik razzak
 razzaq razzoq rehim rehman reshid reshit reza rezak rezzak rida rohim rouf saboor sabour sabur salam salem salih salom samad samat samed samee sami
 satar sattar sattor selam settar shafi shakoor shakur sobhan sobir somad subhan sukur tavvob tawab tawwab vadud vahab vahhab vahid vakil vali vedud
 vohid wadud wahab wahed wahhab wahid wakil wali waris zaher zahir zahra zhabbar zhalil zohir азиз азим алим ахад аҳад баки бари бары басир басит бори
 вагаб вали вахаб вахид вахоб ваххаб ваҳоб ваҳҳоб вохид воҳид гамид гани гафар гафор гафур гаффар гаюм гозиз джаббар джалил жабар жаббор жалил жалол
 захир кабир кадир кадыр кайюм карим кахар каххар каюм керим кодир куддус латип латиф лятиф маджид мажид малик манан маннан маннап маннон меджид мелик
 мумин муталиб муталлиб мутталиб наби насер насир носир нур разак раззак раззок раззоқ разок раман расул рауф рахим рахман рахмен рахмон рашид рашит
 раҳим раҳмон рехим сабур салам салих салом самад самат сами сатар сатор саттар саттор селям тавваб фатах фаттах фаттох фаттоҳ хади хай хак хаким хакк
 халик халим хамид холик холиқ шакур шукур ғани ғафор ғафур ғаффор қадир қаюм қаҳор қаҳҳор қодир қуддус ҳаким ҳалим ҳамид ҳақ ҳоди ҷаббор ҷалил احد اله
 امام امير باري باسط باقي بديع بصير تواب جبار جليل حافظ حسيب حسين حفيظ حق حكيم حليم حميد حي خالق رءوف رازق رافع رب ربه رحمان رحمن رحيم رزاق رسول رشيد
 رضا رقيب رووف زهره سبحان ستار سلام سميع شافي شكور صبور صمد ظاهر عدل عزيز عظيم علي عليم غفار غفور غني فتاح قادر قاهر قدوس قهار قوي قيوم كبير كريم لطيف
 مالك متين مجيب مجيد محسن مطلب مغني ملك منان منعم مهدي مولي مومن ناصر نافع نبي نور هادي واحد وارث ودود وكيل ولي وهاب
allah||: alah alla allah allahi allo alloh ellah illah lah lahi olla ollah oullah ulah ulla ullah ullo ulloh ullohi алла аллах аллох аллоҳ олла оллах
 улла уллах улло уллох уллоҳ الله لله
din||: addeen addin aldeen aldin aldine ddin ddine deen din dine eddin eddine eldeen eldin eldine ettin iddin oddin uddeen uddin udin ддин дин еддин
 уддин эддин эльдин الدين دين
glory||: daula dawla dawlah dowleh eslam hady hak haq haqq haramayn huda islam islom molk mulk rahman sunna zaman доула замон ислам ислом мульк хак
 хакк اسلام حق دوله رحمان رحمن زمان ملك
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
abu-glued||: abobakr=bakr aboubacar=bacar aboubakar=bakar aboubaker=baker aboubakr=bakr abubakar=bakar abubaker=baker abubakr=bakr abukar=bakar
 boubacar=bacar boubaker=baker ebubekir=bekir ebubekr=bekr абубакар=бакар абубакир=бакир абубакр=бакр ابوبكار=بكار ابوبكر=بكر
article-is-name||: الان البرت البينا الدار الدور السا الشر الطاف الفا الفريد الفونس الفين الكساندر الكسندر الكسي الكسيف الكسييف الله الماس الهام الهه
 الياس اليزابيث اليسا اليشر اليكس الين الينا اليور
family-after-ibn||: gurion laadin laden ladin гурион ладен ладин גוריון لادن
nisba||: abbasi adani afghani ajmi alaoui alawi albani almani amriki anazi anbari andijani ansari asiri badakhshani badakhshi bagdadi baghdadi bahraini
 bakri balkani balkhi balochi baluchi bangladeshi basri bengali bosnawi britani bukhari bukhoriy busnawi chechani dagestani daghestani daghistani
 dawsari deobandi dimashqi djazairi dosari douri dulaimi duri enezi esfahani falastini faransi farghani fargoni farsi filistini ghamdi ghazali ghaznavi
 ghaznawi gilani habashi hadrami halabi hamawi hanafi hanbali haqqani harbi hasani hashemi hashimi hassani herati hijazi himsi hindi hirati homsi
 hosseini husayni hussaini husseini irani iraqi isfahani jabouri janabi jazairi jazrawi jilani jubouri juhani kabuli kandahari karbalai kashani
 kashmiri kavkazi kermani khaldi khoei khorasani khorezmi khurasani khwarizmi kufi kurdi kuwaiti lahori libi lubnani madani maghribi makki maqdisi
 mashhadi masri mawsili mazandarani misri mosavi mosuli mousavi moussaoui musawi mutairi mutayri najafi najdi nakshbandi namangani namangoniy
 naqshbandi nubi omani otaibi oteibi ozbeki panjshiri peshawari punjabi qahtani qandahari qatari qawqazi qomi qumi quraishi qurashi quraysi qureishi
 qureshi rashidi rashti rusi salafi salami samarqandi samarrai sanaani shafii shami shammari shehri shihri shirazi shishani sindhi sistani somali
 sudani sufi tabatabai tabrizi tajiki tamimi tashkandi tehrani tijani tikriti toshkandi toshkentiy tounsi tunisi turkestani turkistani turkmani
 turkmeni urduni utaybi uzbeki wahabi yamaani yamani yemeni zahrani zaidi zarqawi zawahiri андижани ансари афгани багдади бухари бухорий герати
 дагестани зарқавий йемени кабули кавкази кандагари курайши кураши либи магриби масри наманганий самарканди тамими ташкенди тикрити тошкандий туниси
 туркестани туркистани фарғоний фергани хаккани халаби хашими хиджази хорасани хусейни шами шишани اردني ازبكي اصفهاني افغاني الباني انصاري ايراني
 بخاري بدخشي بصري بغدادي بلخي بلوچي تاشكندي تبريزي تركستاني تكريتي تميمي تهراني تونسي جزايري جهني حجازي حربي حسني حسيني حضرمي حقاني حلبي حمصي حنفي
 خالدي خراساني داغستاني دوسري زهراني زيدي سلفي سمرقندي سوداني سيستاني شامي شمري شهري شيرازي شيشاني صومالي طباطبايي عباسي عتيبي عراقي عسيري علوي عنزي
 غامدي فرغاني فلسطيني قحطاني قرشي قريشي قمي قندهاري قوقازي كابلي كاشاني كردي كرماني كشميري لاهوري لبناني ليبي مدني مشهدي مصري مطيري مغربي مكي موسوي
 موصلي نجدي نجفي هاشمي هراتي هندي يماني يمني پنجشيري پيشاوري گيلاني
family-first||: ahn an baek bai bui cai cao chan chang chen cheng cheung chiang cho choe choi chon chong chu chua chung cui dai dang dao deng ding dinh
 do dong du duan duong fan fang feng fu gao goh gu guo han hao he ho hoang hong hou hsiao hsieh hsu hu huang huynh hwang hyon hyun im jang jeong jia
 jiang jin jon jong jung kang kim ko koh kong ku kwak kwok kwon lai lam lau le lee leung li liang liao lim lin liu long lu luo luong ly ma mai mao meng
 min moon mun nam ng ngo nguyen no o oh ong paek pak pan park peng pham phan qian qin qiu ren rhee ri rim ro ryang ryu seo shao shen shi shin sim sin
 so song sun tae tan tang teo tian tran trinh truong tsai tsang tse u ung vo vu wan wang wei wong wu xi xia xiao xie xiong xu xue yan yang yao ye yeung
 yi yin yoon yu yuan yun zeng zhang zhao zheng zhong zhou zhu zou 上官 东方 令狐 公孙 公孫 南宫 司徒 司馬 司马 夏侯 宇文 尉迟 慕容 東方 欧阳 歐陽 独孤 皇甫 諸葛 诸葛 長孫 长孙 남궁 독고 동방 사공 서문 선우
 제갈 황보
ibn||: a_l ag ben bin ebn ibn ibnu ibnul ould s_o son_of uld walad wald weld wuld бен бин вальд ибн сын ульд בן ابن بن ولد
bint||: a_p bent bint binta binte binti bte d_o daughter_of ibnat mint ult бинт бинти дочь минт בת ابنه بنت
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
family-ending||: fard khel nejad nezhad nia poor pour pur zada zade zadegan zadeh zai zay zoda зада заде зай зода пур хель خيل زاده زي فرد نيا نژاد پور
alias||: a_k_a aka alias alias_the also_known_as born dit f_k_a fka formerly_known_as genannt known_as kod_adi lakabli nee известный_как он_же она_же
 по_прозвищу также_известный_как الشهير الشهير_ب المدعو المعروف المعروف_ب المعروف_باسم المكني المكني_ب الملقب الملقب_ب مشهور_به معروف_به ملقب_به
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
title-or-name|honorific:sayyid|: sayd sayed sayid sayyed sayyid seyed seyid seyyed seyyid sidi syed сайид саййид сейид سيد سيدي
honorific|honorific:mr|: bay herr janob mister monsieur mr senor signor г_н господин гражданин жаноб اقاي السيد
honorific|honorific:mrs|female: bayan frau madam madame miss mlle mme mrs ms senora senorita signora г_жа госпожа السيده خانم
honorific|honorific:mufti|: mufti muftiy муфти муфтий المفتي مفتي
title-or-name|honorific:imam|: imam imom имам имом الامام امام
honorific|honorific:ayatollah|: ayatollah ayatullah hojatoleslam hojjatoleslam аятолла ايت_الله ايه_الله حجت_الاسلام حجه_الاسلام
honorific|honorific:doctor|: docteur doctor doctora doktor dr dra доктор доктур др الدكتور الدكتوره د داكتر دكتر دكتور دكتوره
honorific|honorific:professor|: prof profesor professeur professor проф профессор البروفيسور بروفيسور پروفسور پوهاند
honorific|honorific:engineer|: eng engineer engr ing ingeniero ingenieur mohandes muhandis muhendis инж инженер мухандис муҳандис المهندس انجينير م
 مهندس
honorific|honorific:general|: gen general generale ген генерал الجنرال الفريق اللواء جنرال ستر_جنرال لواء ژنرال
honorific|honorific:brigadier|: brig brigadier бригадир العميد سرتيپ عميد
honorific|honorific:colonel|: albay col colonel coronel полковник العقيد سرهنگ عقيد
honorific|honorific:lieutenant|: leutnant lieutenant lt teniente лейтенант подполковник الملازم ملازم
honorific|honorific:major|: binbasi maj major mayor майор الرايد سرگرد
honorific|honorific:captain|: capitaine capitan capt captain yuzbasi капитан النقيب سروان نقيب
honorific|honorific:sergeant|: sargento sergeant sergent sgt сержант الرقيب
honorific|honorific:admiral|: adm admiral almirante amiral адмирал الادميرال دريادار
honorific|honorific:commander|: cmdr comandante commandant commander komandan команданте командир القايد قوماندان
honorific|honorific:president|: praesident prasident presidan president presidente президент الرييس
honorific|honorific:minister|: minister министр الوزير
honorific|honorific:judge|: judge justice kadi qadi qazi кази судья القاضي
honorific|honorific:reverend|: father padre pere rev reverend архимандрит отец الاب القس
honorific|honorific:prince|: prince princess principe prinz князь принц الاميره
honorific|honorific:sir|: baron comte count dame graf hrh lady lord sir барон граф лорд сэр
honorific|honorific:comrade|: comrade тов товарищ الرفيق
honorific|honorific:martyr|: shaheed الشهيد
honorific|honorific:akhund|: akhond akhoond akhund akhunzada ахунд اخوند
honorific|honorific:sahib|: sahab saheb sahib صاحب
honorific|honorific:agha|: aga agah agha ага اغا اقا
honorific|honorific:chief|: chief mzee شيخ_المشايخ
generation|generation:junior|: fils jnr jr jun junior the_younger мл младший الابن
generation|generation:senior|: senior snr sr the_elder ст старший الاب
generation|generation:2|: 2nd ii الثاني
generation|generation:3|: 3rd iii الثالث
generation|generation:4|: 4th iv الرابع
`
