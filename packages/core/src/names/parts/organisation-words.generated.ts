// Generated from data/names/parts/organisation-legal-forms.yaml, data/names/parts/organisation-numbers.yaml, data/names/parts/organisation-types.yaml, data/names/parts/organisation-words.yaml by scripts/generate/name-parts.ts. Do not edit: change the data and run `npm run generate`.

/** The words names of organisations are made of. One line a group, `kind|concept|gender: words`; a line that begins with a space goes on. Read by `lexicon.ts`. */
export const organisationWords = `
legal-form|legal:llc|: a_b a_s ab aksjeselskap aktiebolag anpartsselskab aps as b_v b_v_b_a besloten_vennootschap bv bvba co_ltd company_limited
 company_ltd cong_ty_tnhh d_o_o d_o_o_e_l dmcc doo dooel drustvo_sa_ogranicenom_odgovornoscu e_h_f e_i_r_l e_o_o_d e_u_r_l ehf eirl eood eurl f_z_c
 f_z_c_o f_z_e free_zone_company free_zone_establishment fz_llc fzc fzco fze g_k ges_m_b_h gesellschaft_mit_beschrankter_haftung gesmbh gk gmbh
 godo_kaisha hj i_k_e ike jdmm kft korlatolt_felelossegu_tarsasag l_c l_l_c l_t_d lc lda limitada limited limited_liability_company limited_sirket
 limited_sirketi llc ltd ltd_co ltd_liability_co ltd_sti ltda m_ch_j m_e_p_e masuliyati_cheklangan_jamiyat masuliyati_cheklangan_jamiyati mchj
 mehdud_mesuliyyetli_cemiyyeti mepe mmc məhdud_məsuliyyətli_cəmiyyət məhdud_məsuliyyətli_cəmiyyəti o_o_d o_u
 obshchestvo_s_ogranichennoi_otvetstvennostyu obshchestvo_s_ogranichennoj_otvetstvennostju obshchestvo_s_ogranichennoy_otvetstvennostyu ood ooo
 osakeyhtio osauhing osoo ou oy p_v_t_ltd private_limited private_ltd proprietary_limited pte_limited pte_ltd pty_limited pty_ltd pvt_limited pvt_ltd
 s_a_r_l s_b s_de_r_l s_de_rl_de_cv s_i_a s_l s_l_u s_p_r_l s_r_l s_r_l_s s_r_o san_tic_ltd_sti san_ve_tic_ltd_sti sanayi_ve_ticaret_limited_sirketi
 sarl sarlu sdn_bhd sendirian_berhad sh_p_k shpk sia sl slu sociedad_de_responsabilidad_limitada sociedad_limitada societa_a_responsabilita_limitata
 societate_cu_raspundere_limitata societatea_cu_raspundere_limitata societe_a_responsabilite_limitee sp_z_o_o sp_z_oo spol_s_r_o
 spolecnost_s_rucenim_omezenym spolka_z_o_o spolka_z_ograniczona_odpowiedzialnoscia spolocnost_s_rucenim_obmedzenym sprl srl srls sro tic_ltd_sti
 ticaret_limited_sirketi tnhh too tov tovarystvo_z_obmezhenoyu_vidpovidalnistyu u_a_b uab ug ug_haftungsbeschrankt unipessoal_lda
 uzdaroji_akcine_bendrove w_l_l with_limited_liability wll yugen_gaisha yuhan_hoesa zhshs ε_π_ε επε д_о_о доо дооел друштво_са_ограниченом_одговорношћу
 еоод жауапкершілігі_шектеулі_серіктестігі жауапкершілігі_шектеулі_серіктестік жоопкерчилиги_чектелген_коом жоопкерчилиги_чектелген_коому жчк жшс
 масъулияти_чекланган_жамият масъулияти_чекланган_жамияти мчж о_о_о общество_с_дополнительной_ответственностью общество_с_ограниченной_ответственностью
 одо оод ооо осоо таа таварыства_з_абмежаванай_адказнасцю тов товариство_з_обмеженою_відповідальністю товарищество_с_ограниченной_ответственностью тоо
 хож чдмм қмжм ҳк ҷамъияти_дорои_масъулияти_маҳдуд ҷдмм المحدوده المنطقه_الحره با_مسيوليت_محدود ذ_م_م ذات_المسووليه_المحدوده ذات_مسووليه_محدوده ذمم
 ش_ذ_م_م ش_م_ح شذمم شركت_با_مسيوليت_محدود شركه_ذات_مسووليه_محدوده شمح لمتد لميتد لميٹڈ لمټډ ليمتد م_د_م م_م_ح محدوده مدم مسووليت_محدود مسيوليت_محدود
 ممح پراييويٹ_لميٹڈ 合同会社 有限 有限会社 有限公司 有限責任公司 有限责任公司 유한책임회사 유한회사
legal-form|legal:jsc|: a_b_publ a_d a_e a_g a_s a_s_a ab_publ aciq_sehmdar_cemiyyeti aciq_səhmdar_cəmiyyəti acyk_gornusli_paydarlar_jemgyyeti ad ae ag
 aj akcine_bendrove akcionarsko_drustvo akciova_spolecnost akciova_spolocnost aksiyadorlik_jamiyat aksiyadorlik_jamiyati aktiengesellschaft
 aktieselskab aktsionerne_tovarystvo aktsionernoe_obshchestvo aktsionernoye_obshchestvo allmennaksjeselskap anonim_sirket anonim_sirketi ao aq as asa
 asc at b_s_c berhad bhd bsc c_j_s_c cjsc closed_joint_stock_company cong_ty_co_phan d_d dd delnicka_druzba dionicko_drustvo e_p_e ead epe h_f hf j_s_c
 joint_stock_co joint_stock_company jsc julkinen_osakeyhtio jusik_hoesa k_k k_s_c k_s_c_p kabushiki_gaisha kabushiki_kaisha kgaa kk ksc kscp n_v
 naamloze_vennootschap nv nyilvanosan_mukodo_reszvenytarsasag nyrt o_j_s_c o_y_j oao ojsc open_joint_stock_company otkrytoe_aktsionernoe_obshchestvo
 oyj p_c_l p_j_s_c p_l_c p_t pao pat pcl perseroan_terbatas pjsc plc prat private_joint_stock_company pt public_joint_stock_company
 public_limited_company publichnoe_aktsionernoe_obshchestvo q_p_s_c q_s_c qapali_sehmdar_cemiyyeti qapali_səhmdar_cəmiyyəti qpsc qsc reszvenytarsasag
 rt s_a s_a_b s_a_de_c_v s_a_e s_a_k s_a_l s_a_o_c s_a_o_g s_a_s s_a_u s_c_a s_e s_p_a sa sa_de_cv sab sae sak sal san_ve_tic_as
 sanayi_ve_ticaret_anonim_sirketi saoc saog sas sau sca se sh_a sha sociedad_anonima sociedade_anonima societa_per_azioni societas_europaea
 societe_anonyme societe_par_actions societe_par_actions_simplifiee spa spolka_akcyjna stock_company tbk ticaret_anonim_sirketi
 zakrytoe_aktsionernoe_obshchestvo zao zartkoruen_mukodo_reszvenytarsasag zrt α_ε αε а_д а_о аак аат агпж ад адкрытае_акцыянернае_таварыства аж ак
 акционарско_друштво акционерлік_қоғам акционерлік_қоғамы акционерно_дружество акционерное_общество акциядорлик_жамияти акціонерне_товариство ао ат
 ачык_акционердик_коому ақ ват е_а_д еад еаж жаак жабык_акционердик_коому закрытое_акционерное_общество зао зат нао непубличное_акционерное_общество
 оаж оао открытое_акционерное_общество пао пат прат приватне_акціонерне_товариство публичное_акционерное_общество публичное_ао
 публічне_акціонерне_товариство қаж ҷамъияти_саҳомӣ ҷамъияти_саҳҳомии_кушода ҷамъияти_саҳҳомии_пӯшида ҷск ҷсп ҷсш سهامي سهامي_خاص سهامي_عام ش_م ش_م_ب
 ش_م_ع ش_م_ك ش_م_ك_ع ش_م_ل ش_م_م شركت_سهامي شركت_سهامي_خاص شركت_سهامي_عام شركه_مساهمه شركه_مساهمه_سعوديه شركه_مساهمه_عامه شركه_مساهمه_عامه_محدوده
 شركه_مساهمه_لبنانيه شركه_مساهمه_مصريه شركه_مساهمه_مقفله شم شمب شمع شمك شمكع شمل شمم م_ع مساهمه مساهمه_عامه مع 株 株式会社 股份有限公司 주 주식회사
legal-form|legal:pjsc|: o_j_s_c oao ojsc open_joint_stock_company otkrytoe_aktsionernoe_obshchestvo p_j_s_c p_l_c pao pjsc plc
 public_joint_stock_company public_limited_company publichnoe_aktsionernoe_obshchestvo оао открытое_акционерное_общество пао пат
 публичное_акционерное_общество публічне_акціонерне_товариство سهامي_عام ش_م_ع شركت_سهامي_عام شركه_مساهمه_عامه شمع مساهمه_عامه
legal-form|legal:cjsc|: c_j_s_c cjsc closed_joint_stock_company private_joint_stock_company zakrytoe_aktsionernoe_obshchestvo zao
 закрытое_акционерное_общество зао прат приватне_акціонерне_товариство سهامي_خاص ش_م_خ شركت_سهامي_خاص شركه_مساهمه_مقفله شمخ
legal-form|legal:corp|: corp corporate corporation inc incorporated
legal-form|legal:company|: cie co comp compagnie companhia compania company coy kompaniya kompaniyasi shirkati sirket sirketi кампанія компанией
 компании компанию компания компанияси ширкат ширкати ширкети شركت شركه كمپاني كمپني
legal-form|legal:partnership|: collective_company general_partnership kollektif_sirketi o_h_g offene_handelsgesellschaft ohg partnership s_n_c snc
 societe_en_nom_collectif v_o_f vof полное_товарищество شركه_تضامن شركه_تضامنيه
legal-form|legal:lp|: bt c_v cv k_g k_s kg komanditni_spolecnost kommanditgesellschaft ks l_p limited_partnership lp s_a_s_di s_c_s scs sp_k spk
 spolka_komandytowa коммандитное_товарищество شركه_توصيه_بسيطه
legal-form|legal:llp|: l_l_p limited_liability_partnership llp
legal-form|legal:branch|: branch filial filiali subesi succursale sucursal филиал فرع
legal-form|legal:nonprofit|: a_s_b_l ano asbl association_sans_but_lucratif avtonomnaya_nekommercheskaya_organizatsiya e_v eingetragener_verein ev
 ggmbh n_g_o nekommercheskaya_organizatsiya ngo nko non_governmental_organisation non_governmental_organization non_profit_organisation
 non_profit_organization nonprofit nonprofit_organization onlus stichting v_z_w vzw автономная_некоммерческая_организация ано мро
 некоммерческая_организация некоммерческое_партнерство нко нп общественная_организация ро
legal-form|legal:cooperative|: coop cooperativa cooperative e_g eg eingetragene_genossenschaft kooperatif kooperatifi кооператив تعاوني جمعيه_تعاونيه
legal-form|legal:sole|: chp d_b_a sole_proprietorship sole_trader индивидуальный_предприниматель ип фоп частное_предприятие чп шахс_хусуси шахси_хусуси
 موسسه_فرديه
legal-form|legal:state|: federal_state_unitary_enterprise fgup gup mup state_enterprise state_owned_enterprise state_unitary_enterprise
 unitary_enterprise государственное_предприятие государственное_унитарное_предприятие гп гуп давлат_корхонаси державне_підприємство дп
 казенное_предприятие куп мемлекеттик_ишкана муниципальное_унитарное_предприятие муп руп ткаис унитарное_предприятие фгбу фгуп
 федеральное_государственное_унитарное_предприятие
legal-form|legal:holding|: holding holdingi holdings холдинг القابضه قابضه هولدينگ 控股
legal-form|legal:se|: s_e se societas_europaea
number|number:1|: 1st birinci first premier premiere primer primera primero биринчи первая первого первое первой первый якум اول اولي
number|number:2|: deuxieme ikinci second seconde segundo two вторая второго второе второй дуюм иккинчи ثاني ثانيه دوم
number|number:3|: tercer tercero third three troisieme ucuncu сеюм третий третье третьего третьей третья учинчи ثالث ثالثه ثلاثه سوم
number|number:4|: cuarto dorduncu four fourth quatrieme тўртинчи четвертая четвертого четвертое четвертой четвертый رابع رابعه چهارم
number|number:5|: besinci cinquieme fifth five quinto бешинчи пятая пятого пятое пятой пятый خامس خامسه پنجم
number|number:6|: altinci sexto six sixieme sixth шестая шестого шестое шестой سادس سادسه ششم
number|number:7|: septieme septimo seven seventh yedinci седьмая седьмого седьмое седьмой سابع سابعه هفتم
number|number:8|: eight eighth huitieme octavo sekizinci восьмая восьмого восьмое восьмой ثامن ثامنه هشتم
number|number:9|: dokuzuncu neuvieme nine ninth noveno девятая девятого девятое девятой девятый تاسع تاسعه نهم
number|number:10|: decimo dixieme onuncu ten tenth десятая десятого десятое десятой десятый دهم عاشر عاشره
number|number:11|: eleventh одиннадцатая одиннадцатого одиннадцатое одиннадцатый حادي_عشر يازدهم
number|number:12|: twelfth двенадцатая двенадцатого двенадцатое двенадцатый ثاني_عشر دوازدهم
number|number:13|: thirteenth тринадцатая тринадцатого тринадцатое тринадцатый ثالث_عشر
number|number:14|: fourteenth четырнадцатая четырнадцатого четырнадцатое четырнадцатый رابع_عشر
number|number:15|: fifteenth пятнадцатая пятнадцатого пятнадцатое пятнадцатый خامس_عشر
number|number:20|: twentieth twenty двадцатая двадцатого двадцатое двадцатый двадцать عشرون عشرين
number|number:100|: hundredth сотая сотое сотый مايه ميه
number|number:30|: thirty тридцать
number|number:40|: forty сорок
number|number:50|: fifty пятьдесят
number|number:60|: sixty шестьдесят
number|number:70|: seventy семьдесят
number|number:80|: eighty восемьдесят
number|number:90|: ninety девяносто
type-word|type:bank|: banca banco bank banka bankasi banki banking banks banque банк банка банки банков банковский بانك بنك بينك مصرف 銀行 银行 은행
type-word|type:foundation|: awqaf fond fondation fondo fonds fondu foundation fund fundacao fundacion jamgarmasi jamghyrmasy stiftung vakfi vakif vaqfi
 waqf waqfi бунеди жамғармаси фонд фонда фонди фонды اوقاف بنياد صندوق فاونڈيشن موسسه موسسه_خيريه وقف ٹرسٹ 基金 基金会
type-word|type:trust|: trust траст ايتمان 信托
type-word|type:charity|: benevolent bienfaisance caritative charitable charities charity hayir humanitarian insani philanthropic relief secours welfare
 xayriya yardim yardimlasma благотворительная благотворительного благотворительное благотворительной благотворительный гуманитарная гуманитарного
 гуманитарное гуманитарной гуманитарный хайрия хайрияи اغاثه اغاثيه الاغاثه امداد انساني انسانيه خيري خيريه رفاه فلاحي
type-word|type:organisation|: org organisasi organisation organizacao organizacion organization orgutu tashkilot tashkiloti teskilat teskilati
 организацией организации организационная организацию организация созмон созмони ташкилот ташкилоти уюм уюму ұйым ұйымы تنظيم تنظيمات سازمان منظمه 組織
 组织
type-word|type:movement|: bewegung harakah harakat harakat_ul harakati haraket hareket hareketi harkat harkat_ul mouvement movement movimento
 movimiento tahrik tehreek tehrik tehrik_e движение движением движению движения кыймылы нахзати наҳзат харакати қозғалысы ҳаракати تحريك جنبش حركت حركه
 نهضت نهضه
type-word|type:party|: hezb hizb hizbi partei parti partido partisi partito partiya partiyasi party партией партии партию партия хизби ҳизби حزب 党 黨
type-word|type:front|: cephesi frente front fronte jabha jabhah jabhat jebhat jibhat жабҳаси фронт фронта фронтом фронту ҷабҳаи جبهه 阵线
type-word|type:army|: armata armee army ejercito exercito geish jaish jaish_e jaysh jaysh_al lashkar lashkar_e lashkar_i ordu ordusu армией армии армию
 армия армияси артеш лашкар лашкари қўшини ارتش جيش سپاه لشكر 军
type-word|type:forces|: forcas force forces fuerzas kuvvetleri quvvat quwat кучлари сил силы قوات قوه نيروهاي نيروي 部队
type-word|type:guard|: garde guard guardia guards muhafizlari гвардии гвардия стража стражи حرس كميته پاسداران
type-word|type:corps|: corps cuerpo корпус корпуса فيلق 兵团
type-word|type:brigade|: brigada brigadas brigade brigades kataeb kataib katiba katibah katibat liwa saraya tugay tugayi tugaylari бригад бригада
 бригаду бригады катиба катибат الويه بريگاد تيپ سرايا سريه كتايب كتيبه لواء
type-word|type:battalion|: bataillon batallon battalion battalions tabur taburu батальон батальона батальони батальоны گردان
type-word|type:regiment|: alay regiment regimiento полк полка فوج 团
type-word|type:division|: division дивизии дивизия فرقه لشگر 师
type-word|type:squad|: detachment squad squads unit units вахдати отряд отряда отряды مجموعه وحده
type-word|type:group|: cemaat cemaati group groupe groups grubu grup grupo gruppe gruppo guruh guruhi jamaa jamaah jamaat jemaah группа группой группу
 группы гурух гуруҳи гурӯҳи джамаат жамааты жамоат жамоати тобу тобы ҷамоат ҷамоати جماعت جماعه مجموعات گروه گروپ 集团 集團 그룹
type-word|type:society|: anjuman cemiyeti gesellschaft jamiat jamiyat jamiyati sociedad societe society жамияти коому общества общество обществу
 сообщество қоғамы ҷамъияти انجمن جمعيت جمعيه 社
type-word|type:association|: asociacion assn associacao association associazione birligi dernegi dernek uyushmasi verband verein ассоциацией ассоциации
 ассоциацию ассоциация бирлашмаси иттиҳодияи объединение объединения уюшмаси اتحاديه رابطه 协会 協会
type-word|type:union|: birlik ittihad ittihodi league liga union unione бирлиги иттифоқи иттиҳоди лига лиги одағы союз союза اتحاد 联盟
type-word|type:federation|: confederation federacion federasyon federasyonu federation конфедерации конфедерация федерации федерация فدراسيون 联合会
type-word|type:council|: assembly conseil consejo consiglio council kengashi konseyi meclisi rat shora shoura shura кенгаши совет совета шура шурои
 шӯрои شورا شوري مجالس مجلس 委员会 理事会
type-word|type:committee|: comite commission committee komite komitesi qomitasi комиссии комиссия комитет комитета кумитаи қўмитаси كميته لجنه هيات
 هييت هييه
type-word|type:authority|: administration agence agencia agency agentligi ajansi authority baskanligi bureau directorate mudurlugu office агентлиги
 агентства агентство администрации администрация бюро очонси управление управления اداره دفتر سازمان_امور مديريه مكتب هييه_عامه وكاله
type-word|type:ministry|: bakanligi department ministere ministerio ministerium ministero ministry vazirligi вазирлиги вазорати министерства
 министерство министерству министрлиги министрлігі минобороны وزارت وزاره 部
type-word|type:government|: gobierno gouvernement government hukumati hukumeti правительства правительство ҳукумати حكومت حكومه دولت 政府
type-word|type:state|: davlati devleti estado etat staat state stato государства государственная государственное государственный государство давлати
 мемлекет دولت دوله 国家
type-word|type:emirate|: emirat emirate emirligi imarah imarat аморат имарат эмират эмирата امارت اماره
type-word|type:province|: province vilayet viloyati wilaya wilayah wilayat вилаят вилаята вилоят вилояти ولايت ولايه
type-word|type:network|: agi network netzwerk red reseau sebekesi сети сеть тармоғи шабакаи شبكات شبكه نيتورك
type-word|type:school|: ecole escuela madrasa madrasah madrasasi madrassa medrese school seminary мадраса медрес медресе школа школы مدرسه مكتب_تعليم
type-word|type:university|: universidad universita universitat universite universitesi universiteti university донишгоҳи университет университета
 университети جامعه دانشگاه يونيورسٹي پوهنتون 大学 大學 대학교
type-word|type:academy|: academie academy akademi akademisi akademiyasi академии академия اكاديمي اكاديميه 学院
type-word|type:institute|: enstitusu institut institute instituti institution instituto istituto институт института институти انستيتو معهد موسسه
 پژوهشكده پژوهشگاه 研究所 研究院
type-word|type:establishment|: empresa enterprise enterprises entreprise establishment etablissement isletmesi korxonasi корхонаи корхонаси кәсіпорны
 предприятие предприятия منشات منشاه موسسات موسسه
type-word|type:center|: center centre centro markaz markazi merkez merkezi zentrum борбору маркази орталығы центр центра مراكز مركز 中心
type-word|type:laboratory|: lab laboratories laboratory labs лаборатории лаборатория ازمايشگاه مختبر مختبرات
type-word|type:trading|: comercio commerce commercial commerciale savdo ticaret tijorat trade traders trading савдо тиҷорат торг торговая торговли
 торговля торговое торговый بازرگاني تجارت تجاره تجاري تجاريه 貿易 贸易
type-word|type:import-export|: exp export ihracat imp import ithalat импорт импорта экспорт экспорта استيراد تصدير صادرات واردات 进出口
type-word|type:exchange|: doviz exchange exchanges hawala hawalah hawilaad money_changer money_exchange money_transfer remittance remittances sarafi
 sarrafi обмен хавала تحويل تحويل_اموال حوالات حواله صراف صرافه صرافي
type-word|type:airline|: air_lines airline airlines airways avia aviakompaniyasi aviation hava_yollari havayollari авиа авиакомпании авиакомпания
 авиалинии авиалиний авиации авиационная авиационный авиация خطوط_جويه طيران هواپيمايي 航空 항공
type-word|type:shipping|: denizcilik marine maritime navigation ship_management shipmanagement shipping shipping_lines морская морское морской
 пароходства пароходство судоходная судоходное судоходный судоходства судоходство بحري بحريه دريانوردي شحن كشتيراني ملاحه ملاحي 海运 航运 船务 해운
type-word|type:transport|: logistics lojistik nakliyat tasimacilik transport transportation логистика логистики транспорт транспорта транспортная
 транспортный حمل_ونقل لوجستيه نقل نقليات 物流 运输
type-word|type:industry|: industria industrial industrias industrie industries industry sanayi sanoat промышленная промышленное промышленности
 промышленность промышленный саноат صناعات صناعه صناعي صناعيه صنايع صنعت صنعتي 工业 工業
type-word|type:factory|: fabrica fabrik fabrikasi factory mill plant usine works zavodi завод завода комбинат комбината фабрика фабрики كارخانه مصانع
 مصنع معمل 厂 工厂
type-word|type:investment|: inversion inversiones invest investissement investment investments yatirim инвест инвестиции инвестиционная инвестиционное
 инвестиционный инвестиция استثمار استثمارات سرمايه_گذاري سرمايهگذاري 投資 投资
type-word|type:finance|: finance finances financial finans moliya финансов финансовая финансовое финансовый финансы تمويل مالي ماليه 金融
type-word|type:insurance|: assurance assurances insurance seguros sigorta sugurta страхование страхования страховая страховое страховой بيمه تامين 保险
 保險
type-word|type:construction|: building construction constructions contracting contractors insaat qurilish строительная строительное строительный
 строительства строительство строй انشاءات بناء تعمير ساختمان ساختماني مقاولات 建筑 建设 건설
type-word|type:engineering|: engineering ingenieria ingenierie muhendislik инжиниринг инжиниринга машиностроение машиностроения مهندسي هندسه هندسي
 هندسيه 工程
type-word|type:services|: hizmetleri service services servicios xizmatlari сервис сервиса услуг услуги خدمات خدماتي 服务
type-word|type:oil|: neft oil petrol petrol_urunleri petrole petroleo petroleum нефти нефть нефтяная нефтяное нефтяной نفت نفط نفطي نفطيه 石油
type-word|type:gas|: gas gaz газ газа газовая غاز گاز 天然气
type-word|type:energy|: energetika energia energie energy enerji энергетика энергетики энергетическая энергетический энергии энергия انرژي طاقه 能源
type-word|type:electronics|: electric electronic electronics elektronik электроника электроники الكترونيات الكترونيك 电子 電子 전자
type-word|type:technology|: tech technical technologies technology teknoloji texnologiyalari технологии технологий технология تقني تقنيه تكنولوجيا
 فناوري 技术 科技
type-word|type:media|: broadcasting haber media medya news radio television tv новостей новости радио сми телевидение телевидения اذاعه اعلام اعلامي
 اعلاميه تلفزيون خبرگزاري رسانه شبكه_خبر قناه 媒体 新闻
type-word|type:hospital|: clinic hastanesi hopital hospital kasalxonasi больница больницы госпиталь госпиталя клиника клиники بيمارستان شفاخانه مستشفي
 医院
type-word|type:mosque|: camii masjid masjidi mescidi mosque масҷиди мечети мечеть جامع مسجد
type-word|type:republic|: cumhuriyeti republic republica republique respublikasi республика республикаси республике республики ҷумҳурии جمهوري جمهوريه
 共和国
type-word|type:vessel|: f_v fv m_t m_v motor_tanker motor_vessel mt mv ship tanker vessel судно танкер теплоход سفينه كشتي ناقله نفتكش
type-word|type:islamic|: islami islamia islamiah islamic islamica islamico islamique islamiya islamiyah islamiyya islom islomiy ислам исламдык исламий
 исламская исламские исламский исламских исламского исламское исламской ислом исломии исломий اسلامي اسلاميه
type-word|type:liberation|: azadi freedom kurtulus liberacion liberation ozodlik tahrir озодии озодлик освобождение освобождения ازادي ازاديبخش تحرير
type-word|type:national|: milli milliy nacional national nationale nazionale ulusal миллии миллий народная народного народное народной народный
 национальная национального национальное национальной национальный ұлттық قومي ملي وطني وطنيه
type-word|type:peoples|: halk people peoples populaire popular xalq халқи خلق شعبي شعبيه مردمي 人民
type-word|type:international|: internacional international internationale internazionale intl uluslararasi xalqaro байналмилалӣ международная
 международного международное международной международный халықаралық халқаро эл_аралык بين_الملل بين_المللي دولي دوليه عالمي عالميه 国际 國際 국제
type-word|type:general|: genel general generale umumiy генеральная генеральное генеральный общий عام عامه 总
type-word|type:central|: central centrale merkez_bankasi марказий центральная центрального центральное центральный مركزي مركزيه 中央
type-word|type:revolutionary|: devrim devrimci inqilobi revolucion revolucionarias revolucionario revolution revolutionary революции революционная
 революционного революционное революционный революция انقلاب انقلابي ثوره ثوري ثوريه 革命
type-word|type:democratic|: democratic democratico democratique demokratik демократическая демократический демократического демократическое دموكراتيك
 ديمقراطي ديمقراطيه 民主
type-word|type:united|: birlashgan birlesik unida unidos unie unified united объединенная объединенное объединенные объединенный объединенных متحد
 متحده موحد موحده 联合
type-word|type:supporters|: ansar ansaru ensar helpers partisans supporters ансар ансоруллоҳ انصار
type-word|type:fighters|: mojahedin mucahit mujahedeen mujahedin mujahideen mujahideen_e mujahidin моджахедов моджахеды мужоҳидлари مجاهدان مجاهدون
 مجاهدين
type-word|type:jihad|: cihad cihat djihad gihad jihad jihod джихад джихада жиход жиҳод ҷиҳод جهاد
type-word|type:youth|: genclik jeunesse juventud shabaab shabab yoshlar youth молодежи молодежная молодежный молодежь шабаб جوانان شباب شبيبه 青年
type-word|type:martyrs|: martyr martyrs sehitleri shahidlari shuhada мученики мучеников شهدا شهداء شهيد
type-word|type:resistance|: direnis muqavemat resistance resistencia муковимат сопротивление сопротивления مقاومت مقاومه
type-word|type:defence|: defence defense mudofaa savunma оборона обороны دفاع 国防
type-word|type:security|: guvenlik securite security seguridad xavfsizlik безопасности безопасность امن امني امنيت امنيتي امنيه 安全
type-word|type:development|: desarrollo development developpement kalkinma rivojlanish taraqqiyot развитие развития انكشاف تنميه توسعه 发展
type-word|type:research|: arastirma investigacion recherche research tadqiqot исследование исследований исследования научная научное научный ابحاث بحث
 بحوث تحقيقات پژوهش پژوهشي 研究
connective||: amp and at aur bilan by d das de del der des die du e el et for from fur i icin ile in l la las le les los na no nr of on pour the to
 uchun und va ve von w with y z аз барои в ва во дар для за и из на номер о от по при с та у і از الي او ب براي به د در رقم علي عن في ل من و
`
