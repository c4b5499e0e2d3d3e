"""How common words are in names: occurrences per 100,000 names. Written by bench/count_words.py; do not edit."""

from __future__ import annotations

_BY_RATE = """
10302 al
7411 technology
6251 trading
5449 group
5292 uk
4584 ali
4505 abu
4110 muhammad
4048 service
3948 jsc
3827 science
3570 mohammad
3432 research
3311 international
3292 institute
3253 holding
3220 industry
2970 electronic
2837 shipping
2766 ahmad
2667 plant
2424 mohammed
2406 company
2290 center
2126 engineering
2108 abd
2095 ahmed
2068 vladimirovich
2055 mohamed
1963 alexander
1950 abdul
1831 jose
1807 trust
1793 stock
1786 bank
1722 solution
1719 production
1673 sergey
1659 common
1646 development investment
1620 aleksandr
1543 enterprise
1531 china
1475 aleksandrovich
1462 hassan
1449 ibrahim
1415 management
1403 aviation
1385 state
1383 vladimir
1370 hasan
1355 t
1324 system
1317 andrey
1294 russia
1251 general
1225 reza
1197 beijing bureau
1185 care
1183 energy
1165 dl
1146 abdullah
1142 design
1119 etf
1069 association machinery
1067 sergei
1001 nikolaevich
1000 consulting
988 hussein
975 viktorovich
962 nikolayevich
960 fund logistics
954 shanghai
948 dmitry
935 abdallah
929 commercial
905 oil
886 shares
875 organization
869 luis
857 iran
856 andrei
844 academy equipment
843 igor ivanovich
836 resources
832 marine
830 oleg
817 jesus mohamad
814 shenzhen
808 national
804 alexey kim lopez
796 export
790 antonio bin
784 import
764 gonzalez
759 information
751 aleksey hamid mahmoud mikhail rahman yuryevich
741 construction
738 carlos hossein
729 global
711 omar rodriguez
698 sergeyevich
696 capital
674 factory islamic
662 hk
659 saleh
656 pharmaceutical
655 class
646 said
640 council
636 acquisition electric
632 chol viktor
626 federal hong
620 transportation
619 maria
612 training
606 dmitriy ivan
601 new
595 aerospace proizvodstvennoe
593 ben juan sanchez
589 institution
580 borisovich hernandez
577 kong
566 husayn seyed
559 media
555 www
554 am
553 anatolyevich garcia semiconductor
547 central petrochemical
541 communication
540 aziz haji mahmud nikolay
535 building npo obshchestvo
534 adr
527 alberto financial mikhailovich yusuf
526 income
522 instrument manufacturing
514 aleksei flores
511 b
510 east korea security united
504 exchange radio
501 alexandrovich majid miguel mikhaylovich victor vladimirovna
498 chemical technical
489 gold
487 ismail manuel petrovich salih sergeevich tikriti
486 material
481 product
474 air amir jorge mustafa vasilyevich
468 series
462 shipbuilding
461 property sayyed
450 defense
448 perez supply
443 foundation sa
441 c
435 abbas abdel abou anton health pavel preferred
431 complex healthcare npp
425 concern
422 elena igorevich khan mehdi
420 eo
419 maritime star
418 associates
413 aircraft m
408 medical north olga salim u
407 repair
405 community
398 business
395 alexei computer francisco h khalid special
387 each
383 sea
382 alejandro aleksandrovna daniel din education khalil martinez muhammed seyyed torres umar yahya yurievich
377 airlines ministry
371 laboratory
369 mohsen ramon share yuri
364 mechanical military ogranichennoi
359 j power
358 gas joint ocean
356 alekseyevich aung gomez karim natalya olegovich ri saeed
352 america finance foreign india
350 yorkshire
343 anatolievich angel hosein khaled mahdi mario musa salah valeryevich yong yuriy
340 konstruktorskoe
334 software
331 society
329 nasser
328 branch petroleum
326 representing
324 properties
322 republic
321 ag
319 real
317 depositary
316 agency denis eduardo leonidovich microelectronic nikolai oscar roman sheikh vyacheslavovich wang yury
312 interest therapeutics
311 housing network
309 ls
307 estate home
304 leeds mining obedinenie
303 javier konstantin ramirez rivera song
301 cumulative
299 ordinary
298 g moscow pars solicitors
294 bpa p
292 army digital steel
290 amin david diaz enrique irina jong li maksim mostafa salem valery
289 university
286 po
279 aero city manchester metals missile
277 alireza anatolevich artem castillo castro felix hadi hajji ho nikolayevna pavlovich vadim valentinovich yelena yurevich
273 partners subordinate
269 d
268 homes lg
267 federation ic
266 environmental
263 akbar alekseevich fernandez hajj house il konstantinovich mansour mansur rashid sayed shaykh su vyacheslav
261 asia golden office otvetstvennostiu peoples r
258 tb
255 blue lines shipyard sky space v
253 minerals
251 london
250 anatoly boris chang dr fernando gutierrez habib jamal martin rafael rahim samir sayyid sulayman yevgenyevich
249 advanced control shahid
245 hire
243 department nii precision public xian
241 europe
240 support
237 abed cargo chen chong daw evgeny gennadyevich hamza min muhsin nam natalia pak saad telecommunication
235 direct
231 all northern ras
226 saint
225 cloud comercializadora k prince
224 alfredo andreevich andreyevich chun dmitrii hussain issa kamel kirill romero svetlana tatyana viktorovna youssef
223 creative
219 nanjing offshore otvetstvennostyu
218 bancorp
213 committee force forces grupp innovation issledovatelski money
211 abdi alvarez arturo bashir cesar choe hector ilya ivanov john meza moreno raul vasilievich vladislav yousef zhang
210 high l
208 events
207 autonomous food fundo inh jr refinery sons sun west
203 rail
202 infrastructure
200 insurance movement south
198 anna armando asad gennady hafiz hyok jafar javad masri medina morteza qasim rida salazar walid win yevgeniy
197 japan
195 nhs
194 component entity freight nuclear physics port robert
193 bond safety w
192 green
190 ord
188 chengdu imobiliario integrated investimento metal optical sheffield smart trans world
187 asset water
184 adel alfonso awad bakr chin deutschland don ebrahim evgeniy gennadievich hashim julio kyong mahmood mejia morales naser oleksandr oo ould pedro rawi suleiman sultan valencia valerievich
183 hd leisure
182 daily experimental hotel inmobiliaria private suzhou technological va
180 ab school
179 equity growth
177 securities
176 automation credit economic guangzhou inversiones kb leasing ran revolutionary union unit ural
175 it life
174 data reit
172 com foods
171 aliaksandr assad dmitrievich gabriel hamad jasim jimenez jin kang leon malik man maxim mendoza muhamad murillo myong nikolaevna peter roberto ruiz tatiana valerevich yu yusif
170 charitable f gulf micro navigation project zone
169 fire park partnership re
167 2x
164 aka club devices federalnoe kontsern korporatsiya middle
162 marketing redeemable shs sports
160 learning zhejiang
158 adam adnan allah alonso anatoliy andres beltran bilal brigade dmitri ekaterina ernesto fathi gerardo gholamreza gil guzman hamed ismael jamil kamal kwang latif leonid munoz myint na nasir nasr non okb ruslan salman stanislav uladzimiravich valeriy volodymyr wei yevgeny zadeh
157 perpetual
155 cap n
154 entertainment ii projects realty
152 africa circuit fixed future hangzhou intelligence issledovatelskii issledovatelskiy long myanmar obyedinenie op optoelectronic ventures wuhan
150 us
147 print
146 engine npk rn upravlyayushchaya
145 alex avila contreras dzmitry fawaz figueroa gholam gilberto guerrero gustavo ibarra jafari jang joseph lee masoud mohd moussa municipal nikita noor ortega patricia qari reyes ricardo saif salam saw serhiy taha usama vasiliy wu yakovlevich yunis
144 corporate motor
142 social sp
140 affiliated ansar arz electro hefei law michael red servis shandong td theatre z
137 retail total
136 estates invesco
134 avia directorate electromechanical gida legal sanat uch
132 abid abubakar adil adolfo agha aleksander alexandr alvarado andriy araujo artyom asghar ayman cho evgenyevich faisal fondo imad iqbal jaber jihad ko mikalaevich mohammadi mullah murat musab ortiz petrov publishing quintero sad samer sami san sergeyevna sergio shah shami ullah valdez vasilevich vasily yasir yuryevna
131 value
129 british inversion silver
128 eastern guard kapital kholding liberation parts qingdao rt siberian tejarat testing tianjin trafficking universal
127 access
126 catering contractors cw leverage maintenance plus recruitment
124 brands hall hotels sh
121 address applied arsenal automotive budgetary cement corporativo due fuel gosudarstvennoe ishares kazan parish proizvodstvennoye quantum rossii royal
119 aguirre alekseyevna amer anatolyevna borisovna elias elkaddafi estrada evgenevich fedorovich gaddafi galina gastelum ghathafi grigoryevich guadalupe guillermo haj hamdan hashem haydar herrera hosseini hurtado ibn ignacio ihor isa james jan jiangsu kumar liu marina marquez maung mir mojtaba nicolas nur paul petrovna pour qaddafi qadhafi rauf reda rehman rezaei rincon rios ruben ruelas sadegh salas samad seif siarhei sulaiman tahir talib tong tun units valerii vasilyevna vitaliy vitaly volodymyrovych waleed wali william
115 armed corps drug line main metallurgical pakistan petersburg rl sanaye subsidiary tavarystva travel tsnii
114 street
112 call is traffic
109 ai beneficial bio black commission diamond far fond hebei hongkong iraq pacific rossiskoi test ul unitary yemen
107 index
106 borough markets rate
105 abdalla abderrahmane abdullahi abdulrahman abdurrahman acosta ahmadi akram alexandrovna barzan cardona carmen dario diego duarte ebrahimi edgar eduard esmail evgeni evgenii franco gadhafi gleb gordo gregorio gul hamidreza han hugo humberto ihar ivanovna jaime jo jonathan kassem khalaf khamis ma madani mun naim nunez ojeda omid rosario saab saddam saidi salvador santiago shaikh shi vahid vargas vazquez velasquez yasin yekaterina yunus yurievna
104 auto brother oe specialist
103 affairs akademii akademika cambodia dalian dobycha en flight heavy intelligent kombinat kompleks land npf party pro resort rf si spc uchrezhdenie wave xinjiang
102 biotech express nursery
101 alliance cleaning family music x
99 exploration valley
98 gb newcastle opportunities premier
97 arctic atomic battalion charity civil dom free generation kommercheski laser mashinostroeniya mechanics ntts off optics or otkrytogo police prison processing progress razrez sb sharif shore specialized sub tipa works wuxi
96 core quality storage
94 district nasdaq southern tree
93 alpha day lighting morgan smith
92 abdulla adan adrian aguilar ah aleh alexeyevich alla ammar andrej arellano arias arif arriola artur badr botello castaneda cheng daoud dehghan delgado diana eduardovich efrain evgenievich farhad fawwaz faysal felipe fuad gennadiy georgievich ghazi grigorevich hafez heidari henry hisham hun husain igorevna iyad jabir jalal joaquin jon karimi khalifa kovalchuk kyaw lin lorenzana maher makki mariya masud milad milan milosevic moghadam mohammadreza mousa musavi nabil nejad noorzai ochoa omer osama othman parra pulido pyotr raouf richard rodolfo rotenberg sabawi sahib sajjad salameh sandoval sayid sergej simon singh soe son tapia timur tony turki ur uthman vadimovich valentina valenzuela valeryevna vasquez viktar walter yahia yan yasser yuliya yun zaid zayn zepeda zuhair
91 academician administration belarus chip chongqing cia constructora defence gostar guangdong higher natural nauki obyedineniye operadora oriental overseas palestinian perm petro predpriiatie radar region regional rus signs spetsialnoe spr welfare xin
89 active childcare county fii nw vision york
88 event glass hill
86 childrens emerging gr point residential residents
85 3d ak belarusian beograd casino delta division era imam innovative khayriyya konstruktorskoye korean lizing modern priborov relief resistance revolution shargh skb sociedad southwest tekhniki terminal thomas unmanned white
84 ba blackrock cash indonesia nv paper sk
83 builders lof western
81 garden halifax salford
79 aadan abdirahman abdulaziz airways ala alena alvaro alyaksandr ameen amiri anas anastasiya anatolievna andre andreyevna andrii anis ansari anwar any ao arredondo arreola as asim atlas ayad azhar barakat behzad bridge cabrera carbon caro chuy cisneros cordon darya distribuidora distribution dmitriyevich dmytro dominguez dong duran ehsan eric escobar esparragoza expert fadi farid faris fatima front gao george georgiyevich georgy ghadaffi gonzalo gorno government grigorievich gusev hakim hani haqqani harb hashimi helicopter hlaing hu huang huerta hysa isidro islam islami jack jaramillo jhon jibril josue kadhim kamil kazim khin kil kuk leonidovna libi living luna making marco margarita marin marwan mashinostroitelny maulana maxamed michel moe molina morfin muslim mykolayovych myo naif naji nayif niebla noble noe novikov novosibirsk oleksandrovych oleksiy organizatsiya orlando ozean pa palestine pazarlama piatrovich popov proizvodstvenno province republican rezai rubio sang santos sayf select shaanxi sok stanislavovich stichting suliman sung syed ta tawfiq teresa than thet tourism transfer treid un valentin valle vasili velazquez viejo vladislavovich vorobev wa wahab waked wan way weapons yang yassin ye yi yon younes yulia yurii yusef zahra zakharov zamudio zaw zazueta zhou
78 per play sport waste
76 administradora cl compass flooring mortgage psychology term wakefield
74 educational fondos furniture mills notes safe stone taylor
73 adkaznastsyu anhui bonyad brown caspian chan charles composite contracting contracts cooperation cuba dandong decisions dongguan element est european fi firm fka floating gosudarstvenny grup harakat independent inter islamiya jahan light lil luo mark menedzhment merchant mighty multi ningbo novgorod novin owned packaging priborostroeniya qeshm rocket sales shenyang siman sino sistema soyuz stc successor tai team tehran thereof vostok well wings ya za
71 arts bk eagle ftse iii joinery local mcr railway small young
69 college great hospital kl lift mib protection road thai tl
68 art egb horizon ne
66 abdal abdelrahman abdollah abdulkadir abdur abolfazl action ahmet aiman akhras alan aliaksei amar amr ana architects arkady arnoldo arnulfo ashraf atif azam azzam barr belousov bermudez blanco briones bustamante cabello cadena cardenas carrillo cazares cazarez cha chavez chemezov chi chon chu chung claudia court daud deng dragan duque duri edward emilio espinoza esteban eugenio fadel fadil fahad faraj fard firas freddy gabriela ghafur ghasemi ghassan godoy gonzales grigory guero guo hamadi hameed hamidi hatem hatum haytham he henao hernan hijazi hirzallah hoseini htet htun hussam hussayn hyon impact iosifovich iron issam ivanavich jaafar jassem jassim jawad jean ji joel jones kadyrova kai kelmendi khalif khaliq khatib komarov ksenia kuzmin kuznetsov kyu larisa leonardo lerma leyva lu luqman lyudmila malek maleki malpica maradiaga marko maruf maryam maulawi medrano mehri mike ming miroslav mmccbarxp moghaddam montoya moustafa muammar mubarak muhannad mukhtar murad murtada mykhailovych mykola nabi naing navarro nestor ogly oleh olivas orozco osman pablo palacios pavlo pena pong pyong qadir qasir qassem qin rivas robles rodrigo rojas romanovich ryong sadiq salame sam saqr sara shammari shen shishani sierra soleimani soto subhi taher tariq timchenko uladzimir ustad valentinovna vicente victorovich villegas vorobyov wael wazir won work yaqub yc yevgeniya youcef zambada zare zarringhalam zayd zein zhao zheng
64 etn fostering graniteshares lq roofing skills strategic
63 bancshares car hospitality interactive mixed nk open professional shop short yield
61 big copper display fabrications foster live lodge lt market mobile operative phoenix price urban
60 biopharma biosciences enhanced etc farm imaging interiors lp mines mtn nurseries plastics resource rp scaffolding spa treasury yatirim
58 fitness internet primary standard studio timber tools utilities worldwide
56 account clean hi investors mf motors nuveen oxford recycling right sound square store stores taxis venture visual
55 allied allotment australia client dividend environment heating mobility par pharmacy planning prime river taxi vehicle
53 abdellah abdollahi abdu abel abul aden agustin akbari akhmed akil alaa alam albertovich alejandra alekseevna alexis aliakbar aliakseevich almani alotaibi aman amezcua amine amirhossein anastasia anatoli andrea antonov arce ardakani arkadievich arkadyevich asaad asadi asgari atef aviles ayoub ayyub bagheri bahram bakar barakzai basim benjamin bo bonques borisov borysovych calderon cali camacho carolina castano chaudhry chit christopher cifuentes comandante comrade cordero cruz darwish dheere doctor dzmitriy erick estuardo fabio fadhil fadlallah fahd falah faqih farhan farhat faruk faruq farzaneh fatih fattah favela fawzi fazal flaco fouad francis fredy futures gadzhiyev gafur galindo gastellum gaxiola gennadevich georgiy ghani gharib ghulam grigoriy guerra gwang habibi hachem hadj hak hamcho hamidawi hamieh hammadi hammam hamsho hamshou hamzah hans haq haroun harun hashemi hayat heritage herzallah hla horacio hospitals houssam hoyos humam husayni husseini ibrahimi ilyas iman ingeniero ismailovich isse ivanova izzat jaburi jaffar jairo jalil jazairi jian johnny ju julia julian jun junior kader karadzic kareem kassir kateryna katrangi katranji kazemi keljmendi kevin key khaing khayr konstantinovna kozlov kseniya kurdi kuwaiti laredo layth liberty limon linares lucio lukashenka lukashenko lvovich magomedovich mahad mahamud mahdavi mahmoudi majeed makarov makhlouf makhluf managed mansoor marat mariam martha mateo mayra medvedev mikhailovna mirzaei mohamud mohsin moises mokhtar monica morozov mortaza moukalled mousavi mufti muhajir munir musawi mushtaq mussa mustapha muthana mykolaiovych mzee nader najdi najib najjar nataliya natallia nazar nazem negro net nikitin nikola nizar nl noori numan nuri obaid ocampo okroyan olascoaga oleksandrivna oleksii olivera paez pang paola parviz peralta qahtan qasem qassim rad ramadan rami ramiro rangel rashed rashidi razzaq rc rendon rengifo rentals ricky rigoberto riyad rocha romanovych rondon rosales ruhollah rustam ryan saadi sabri sadeghi saenz sakr salahuddin salimi samarrai santana saqar saqer sattar saudi saul savchenko savelyev senior sergeevna serna serrano shabib shamlakh shams shawqi sheik shih shoigu sik silva stepanovich suri swe tae talal taleb tamayo tang tarek tay tehrani thu tin tio tito ubayd ubaydah ubaydi ung usamah varela vasilyev vega veniaminovich vera viacheslav victoria viktorivna villa vitalyevich volfovich vorobyev wahbi wahhab wahid wai wail wilmer wilson windows yauheni yehia yevgenievich yin yousuf zagaria zahar zahedi zain zakaria zapata zargar zevallos zhu zoran zuleta
51 bradford capita castle contract darlington facilities insight online strategy subordinated taiwan truck youth
50 agricultural agro allocation assets chile crown eaton fencing harrogate homecare king lane lithium mountain nursing resorts rock scout se site
48 audio bright chain child controls flexible imperial johnson mid performance plumbing pr press stanley town wholesale zy
46 1x brookfield century coll culture edge elite franklin gdr nvdr outdoor pennine plastic promotions rubber scotland solar sparinvest thailand wood
45 bds cayman clear consisting deuda dynamic euro films ireland landscapes little lloyds participacoes risk schools scott sec studios textiles time warrants wright
43 advisory biotechnology book box brand canada coal connect graphics hunan jackson link metropolitan operations parking partner printing royalty sd sichuan target view walker
41 ace andrew calderdale cars conservation convertible cross danske end landscape lease lettings msci nordic platinum shaw surveys tokyo tyne wisdomtree
40 3x aktier baker cable complete direxion fashion focus good jpmorgan nordea pfd physical post purpose super survey village williams year
38 arrow asian av banca bus carpets dance deutsche durham dynamics gordon hub image innovations low marshall metro momentum paypal pure sector top trinity tyneside utility vct wireless
36 best bt church cooperative crystal door doors england fast fleet just next nova ortakligi portfolio preference priory rent restaurant rose secure sign slater swift tesla ts turner vanguard yc1
35 architectural asa battery beauty better bitcoin blinds block bulletshares canadian children coaching coffee concrete defiance diagnostics dk drilling fgn fnb football ford funeral goldman hair merchants news oak only opportunity practice psychological q return sachs snr specialists stage sustainable tool tower tv your
33 ads advantage advertising airport aluminium autism bioscience brokers bull cohen eq esg exercise fine forest forum fusion gaming harrison ideal infra installations interests invoice israel kogyo leaders liquidation mitsubishi morris museum my northwest quest recovery renewables tea therap thompson vale vance warehouse
31 abc abrdn bell bolton companhia concepts consumer cooper country csi cycle dax debt eco etp ex field film fin forge fox fresh gayrimenkul go ground hygiene indian lake lincoln met midland printers put regs renewable rtm ser socimi structures textile tr volatility whole
30 acorn alternative apollo australian bear biomedical blind ceylon ch chubb clark collective conference dean dickinson diversified engie fidelity guardian henderson hughes hyundai large master matrix mind nickel oncology options partnerships pet place planet pool rcb regeneration sol stm strategies synergy use warrant web
28 academies adm agents bar build cambridge coach communities db drive exercisable golf grid hr id imobiliarios iv keys kitchen language lion manor mercury meridian mill nationwide pc pest precious reg russell shanxi siemens source sr sugar tees telefonica ultra viking wall wear wellness
26 ac advance assessments assurance banking bill bonus books brasil btg california cannabis card cell cheshire choice clarity cleveland colour commercials concept continental demolition ecology factors fm gateway grand ha henan hope indo kids kier kingdom med mitie now orient paragon pharmac photography rapid renta repr rights silicon split summit tax tenants titan together we wine yieldboost
25 abbey anchor arc architecture arena ark beverage boston buildings cables calder carlton clarke cn coca collection container cr davies displays document earth empire english essex frontier gallery games garage graham ice jiangxi kent knight leasehold liverpool made magic md monitoring monton nextera northgate old orchard pactual personal pharmaceut pimco pl premium prudential publications qatar reach reed restaurants ross rs shopping specialty steers stockport television therapy times unity window wise worsley xiamen
23 abacus alphadex apex balfour bentley birmingham bristol can carter chris circle classic cola containers customer dollar dt early edf em energi es evans evolution eye fd finl fletcher g4s glazing grade grange granite grove handling hc hld hubei hydro initial installation jacobs lifestyle lim limit mail midlands mng nexus oldham pan payment peel pinnacle plantations prestige priority pulse refrigeration rental resourcing robinson sparebank station superior track traded ubs unicredit unique vodafone welding wells zinc
21 adventure advisors aggregates agriculture amber amenity ameris anderson aon appliances archer aspire atlantic bangkok barlow beacon beatty beta beyond brent ca cafe carpet citizens claims clinical clothing composites conditioning consolidated consortium craft cultural daisy debentures doncaster dragon drainage dutch emea employment etdd excel executive fabrication fintech fit furnishings gate ge grouped harris horizons hydraulics inn inner inspire knowledge lawrence lewis love marks matters max me mega mfs millennium miller mini mount mutual nps nusantara opus orange origin orion parker peak personnel pizza poundland pre removals renda ridge rivernorth robotics scottish self sep25 sf sgi shine shree sm smaller speed spirit spring step sunshine surfaces therapeut thornton towers toyota tracker train turf tyres uranium user vaneck ward wildlife zealand
20 aberdeen acoustics amey anglo animal aqua arriva ash aspen assessment associated audit banc bankshares bid br briggs catalyst charter cottage create dales dec dental dixon dolphin ds duration enel eni europa festival fisher flex flowers forensic fortune fria fuji gallagher grayscale gt hilton horticultural human ian idx independence intermediate jb lan lanka leaf leicester lending library limite lloyd malaysia mason merger microsoft move ncd nottingham owen page paints part pearl perfect pioneer pontefract prima principal progressive pub rainbow recebiveis redwood repairs restore roberts rowe rural santander scan seating simpson soft spar steps sterling talent tata teaching techno voice wales westminster wire wm
18 aa acs aecom alpine aluminum appliance asbestos automatic avenue b1 babcock bay bearings berry bharat biologics biotherapeutics blackstone body brake brewery brook cambian carers change chase coast coatings compagnie cornerstone countrywide crane dairy davis diamonds dominion dorsey doubleline douglas dream drn eccles eden electoral essential eur exhibition exhibitions farms fields flow friendly gardens griffin guizhou gujarat gym hamilton hancock head healthy hedge history hsbc hunt improvement integra interior irrigation koninklijke lancashire lang lfissa lifts loop managers marston mineral misr mongolia moor moore motion moving newspapers nom northeast ny o2 omega organic out pac paramount parks parochial pearson pictures pipe platform platforms positive pref procter prot publishers rare receive reynolds richardson richmond room royalties sanayii sanderson shell shield simply singapore soil sp500 sri start stellantis surfacing surveying surveyors swinton terra texas tours victoryshares virtual voting watson wellbeing workshop xb4s years yorks yunnan
17 a1 able ad adams aeon african aid aim allen anthony ares ass astra axis bayer bb be beer bennett bibby bishop bp bper britain broad burton cc cd certification chambers citic click clifton clinic cons cost craegmoor creations cum dave decorating deep deloitte des didsbury discovery distributors dkk eclipse ed edinburgh eldercare fair falcon forestry foundations frank friends fs full fundos galaxy gateshead georges geotechnical gl greater gs hand hanover harbin harvey heat highways hills hindustan horton ideas islands jane jupiter kelly ld league level limi links macdonald medicine meta middleton midstream mitra mj moon mosaic nano ncc nio nts optimum performing petrochemicals phillips places procurement prop pump pumps rb rbs reset response ripon rithm rotherham salon sangyo sap sei seng sg sight silk spac spares spinning sprott stephen storm sumitomo tail tarmac thames thomson trafford tri trucks tube tyre uni usd utama video virgin vista voya watch wealth webster wessex wharf willow witherslack woodlands wyg yellow
15 ability abp acc accessories accident accountancy adult age aj albany americas analysis andrews angels arabian archaeology arco arcus ashtead aurora awards bailey banner baxter bee bespoke birch bird birla bonds bow bowes brewing bridgewater bw cards carr castings cbre cf ci civic cj cliffe clifford cms coaches collins colt combined connected connections corporacion counselling cranes creek critical cti cts cumbria davidson dc deli dell develop discount egypt elland ellis entergy equities eve factor fashions fastigheter floor forensics foresight frn fuels genesis genius geo gifts glasgow globale grant gray greentech hainan hardware hb hearing hemming hermes hexagon horse howard hull ibonds images ing inspection interpreting interserve investimentos jewish jm jw kaisha keith kingfisher kitchens kkr konica labels lasalle learn liaoning licensing map mart marys meadows merchandise mexico mh mitsui multimedia neil nevada note nu ore outdoors ownership patterson payments pct pegasus photo pipes plains playground presentation prf professionals promotional ps publicity qdii quay randstad records refractories reliance renaissance rhino rm safeguarding samsung savills screen search seat secured shared shin sigma sms solid sos spectrum speedy spencer staffing style sue sunrise surface surrey sutton swimming taverns telephone tesco tg th thinking thorpe tit toys transition triangle true under unsp upon valve vending venues veolia vi via virtus vital volkswagen wigan wild workplace wp wsp wti zurich
13 act affinity agencies agri agricole airl aker akk alarm albert allianz alloc alloys alps alto ambalaj ambulance amc ams analytics annes aquila arch argentina argos armstrong artificial ascent assist aston au aware b0 b12 bakery balance bam barnsley barry bauer bd bdc blockchain board brick broadcast brooks browns brunswick burlington buy canal canary carillion carnival ccs celtic champion channel clarion cobalt comp cool cooling cp crawford credito crypto cs dba decoration delivery diesel disabled dl1 dna duke edison elm emergency entertainments entitling enviro everbright experience expressway fargo fish flags flower fluid forward freehold frontline fu gap gems getty gladstone glendale globe groundwork gsi hags hairdressing hang hanson happy highway hitachi holder horticulture hs hudson hunter hwa hydraulic ict ikea immigration immo incorporation industri infotech ins insulation intercontinental iris irlam isp janus jaya jd jewellery jilin joiners jt kay kinea kings kingston knaresborough kraft lazard leadership lestari lifting logic lotus mag mahindra major makmur mandatory maple marquees masters mcdonalds mellon mental minds mint mix modular mouchel museums nation nature nb neo newfunds northumberland norton oracle parkside parsons pb phil phs pitney plan policy polska pop portugal potash pressure pride privada process produce prospect prospects prysmian psi ptt purchase purple regal rehab rh rich rio riverside robertson roots roy rugby sab sage saipem sands saving sbi show skip sme snap sovereign spark specialised spice sponsored springs sse steels steve sts stuart suez sunderland supreme surgical tc techniques technolog tel templeton thermal thyssenkrupp tiger tom touring toyo trees triumph tsb unlimited upper vt vzo warren willmott wirral womens woods working ww yantai
12 abb absolute accounting acme activos aditya adoption ahead alibaba anglia angling ar archaeological arden argent armada asphalt assured astral athene atkinson aura authority autos axa bag bajaj barbers barings baron base based bearing belgium berkeley bicycle bnp boat booth boyes brain britannia broadband bsa buffalo bulkers bunzl butler cab caitong cameron capri capstone caribbean carlyle carole casey cashcolwo cctv cedar cel changsheng chemists chevin choices close closed coating colin columbia comet commodities commodity con contact cook cooke coolers cotton countryside courses cpi croft cromwell crossroads crude custom cutting cyber dale dan daniels darnall deaf decorators defined dep derby desk destiny developers devon domestic dtz dual dunelm dura dyslexia easy eb edenred electrics elevator emerson emperor empreendimentos engage ericsson eureka everest excavations excell experian expl exterior extra extreme eyes fabrics face fasteners ferry fibre fireworks flood flour gabelli gansu garages garforth garment gbm gemini generale gibson glen globus grande graphic graphite grill grosvenor groundworks h2o hallam hallmark hands harvest heathcotes heaton hedged helix hemisphere hewitt highland holly holmes holt honeywell hunters inclusive indigo infinity initiative initiatives ink intern investec iss jenkinson jet jf jla johnsons kainos karya kenyon keystone kidz kinder kinetic korn latam laundry lawyers lead leung lifesciences lights lime linen lng lock locksmiths magna magnetic marathon marble marsh maximus mchale mckenna meat medicines medtech merlin metering miners minolta miracle miraeasset mitchell mk moneda morrison moves msc mu myers nec neopost nielsen nissan nomura noncumulative norfolk nov25 oasis optronics orchid org organics osborne osprey owl paint palladium palmer parent penghua pennymac pensions pfizer ph philip photonics ping pipeline plexus portland pp preservation priestley programme prosperity provident provision prs pumping qa range reality rec reform regular relations rentokil resolve restoration reuters rex riding rivers robot rogers rwe salt sapphire schneider seafood seasons seeds sense sentinel serco servicing sgs shinhan side sim skyline smiths smooth smp socotec sonic soup speciality spirits sporting springfield stainless states stewart stop student success sundaram surf svs swiis switchgear sykes talking te tetra ther thetaasset thor titanium tns tobacco today toddler todmorden touchstone townsend transit translation trend utd vehicles velocity venue victory vintage viper vtg wah walk walls washington webs weight westwood wholesalers willis wind wragge wt xerox zhuhai
10 3m abloy abm acco accountants af aggregate airbnb aire airports akl albion allotments alloy allpay alstom amg amz ap apac apartments apple applications aquarius arab arb are argo arjo armour artists asahi asda aspect assa atkins atrium avalon avery avison aw axon b2 b6 bacs badger bambach banchile banks barclays bassett bath beachcroft beds belmont bet bike biomed biopharmaceuticals bit bitwise blackburn bloom bny bodies booker boss bottomline bread brian brit bruntwood bsi builder cabs cairo caisse calamos calvert canon career carriage carrier casa cbs ccl celik cemex ceramic challenger chapman chemist chesapeake childminding churchill cid cipfa citigroup citra civils clayton clients climbing clyde coachworks coastal colgate comfort concord connection constellation convenience corner count counting cover crescent crumrine cube cuota currency dai dassault daycare dcs debenham decor denki depot derek dh dhl dimensions disability dolby dont drink drinks drs drugs ea ec economics edwards egyptian elders elliot elliott employee encore ener engravers envelopes enventure equal equality eu exch fat fcc feast ferrari fertilizers fija filtration financiere financiero fischer fix flaherty foodservice freedom friendship ft fullgoal fun funding furnishing gamble gates gear gemco generators geoff gf gobain gores gould gourmet grass greens greenwood gregory gresham grounds growers guangxi guru gv hana harbor harbour harmony hartford haulage hayes haymarket hdfc heart hellenic helping henkel hennessy hg highfield hing holland honda hood hot huddersfield humber humberside hyde icici idea immobilien inclusion indah infraprojects injector inns intel inverse investama investigation iq irish irwell island isle ispat itau itochu iz jade jardine jc jcb jindal jmc julie jyske k2 kairos kc kd ken kensington keycorp kirkby kirklees kt kura label lakeland landmark larrain lea legacy legend leigh lets letting lh lighthouse location log lse mac mailing mainline majestic marsden marshalls martins maxwell mb mbi mc mcs mears medallion melmerby mercantile mersey micron milk minera minibuses minster mirror mission moss motivation mouldings mt murphy nash ncs needs neos nestle netflix nextgen nice nicholas nord norden northumbria norwegian norwood npower nrg nuttall nvda nzd5000 occidental odfjell orbis organisation oro ossett outcomes palm papers paribas pathways patriot payroll penn pension percy perp peters plastering playgrounds poly powerhouse practical praxis proshares psychiatry pudsey pugh queen quinn ra race raj ram raya record refining refugee regency rehabilitation reporting reports repstg resolute rest restorative results rhodes riley rj robin robinsons roll rowland rullion ruth saddle sale salmon sao sbs schroder sdl sebinvest seddon seed seri servelec ses sewing sheet sheffcare shepherd shoe showa siam sig sis sita skin sleep societe socrates solana solictors sparta spons squire stars stellar stones strats strive structural sugars sui sunway supermarket supported surgery surveillance sussex sutcliffe sy synchrony table take tate tcs teesside tek terry theme thompsons tie tiny tlc tokai ton touch tpg tradr trainer transmission travelers treatment trent trio triton truist ucg ultimate valeo venn verde veritas verizon vial vinci voyage walkden warner wash ways welcome wf wharfedale wheels wires women woodhouse workwear xi you yuan zdp zebra
8 1222s 21shares 2wm 4u a2z aaa abellio about acacia accent accenture acquire adept adhesives adl adler admin admiral adv advice ae aegon agent agile alarms alba alere alice allstate alm alphabet als altus amas ambassador amt amzn anglian anglogold anl ann anne antony apartment apparatus apparel application architect area arm arthur artistes ascot ashanti ashworth askews asm asml assistance assurant athena atlantis ats aud1000 auden autotech aviva avs b7 ba1 baba baby bain baldwin ball bamford bancorporation bannerman bardsey bargain barriers basin basis bbva beach bedrooms beech being belle bestway beteiligungs bev bibliotheca biffa bikes bintang biological bkg blackpool blackwell bliss boeing border bpm bps bradley braemar bray brighter brighton broadcasting brookes brooklands bsp buana buckingham bumi bupa burgess burnage burnt buses butchers butterfly byd cac40 cad cadishead caledonian calm cam camera campbell canvas capitaland capture cardinal careers carey caring cascade castleford catapult cathay centurion ceramics chairs chartered check chester christie chuo cinemas cities civica clegg climate clinics clock cls cognizant coinshares compliance compressors computacenter concert concerto condor conferences connectivity consumables content coopers coral coram cornwall corporativa cos cosmos costamare coventry cox cpd creation crosby ctp cummins cunningham cycles cygnet daesung dawson dawsongroup dcm delek derbyshire detection dial dickson dine directors disc dj dobson dock dogs donald dot dove dp drama driven duffy dundee earths eastman eastwood eat econ ee electrica ellington emap emerald empower empresas endeavour energies eo2 eon eos equilibrium esports esri ess essence estado ethereum ethical eur0 eur1 eur1000 ever everywhere excellence exor facultatieve farma farmer fedex fg fibra financ fiskars fittings flag fof fork formosa forster fp fr frames france freeman frost fts fundamental g2 gala game gavin gem geoffrey gestao giant gift glb gloucestershire goodman goodwin gpf grace greenland grimley groep gtd guards guest guide guotai guy gva hague hampshire hansol hargreaves harper harry hart hartley haven hcl heartland height help heron hewlett hf hilti hl hms holidays hosiery hospice howe hp hugh hutchison hybrid hyperion ibm idt immediate incentives incredible indeks industrials infinite informed infosys ingredients injury inspired insulations integration integrity interim interlink intesa intra intuitive investeringsforeningen investigations investor jarvis jcs jennings jersey jigsaw jinzhou jj joe johnston jordan jp judge justice kajima kbi keepmoat kencana kennedy kennels kimia kinross kirloskar kirton kite knights kodak korec kosan kospi kyoto lac laidlaw lam landscaping latitude laura lawson leading leveraged lifestyles lightcliffe linde lindley lindsay linear liquidity loan lomas lovell lpg lubricants m3 magazine magnesium magnet magnolia magnum maintel malcolm mangalam mapping maps marantomark march marlborough marwood mas massey masterlink matthew matthews maturity mccarthy mckinsey mclean mds measurement medic medicare mellor meltwater memorials mer mercer merck meter mettler mgm mic minerva mis mm mnc monde monitor monte month morson mortg morton mpc msb mueller mulccbarxp muniyield mustang mutuel myriad navigator neighbourhood nexpoint nichols nicholson nick noise northumbrian not number nurture nutrition oaktree objective ocs octopus odyssey oh oliver olympic omv opinion opto orbit original outlet outreach pacer packard painting panda panel parliamentary pathfinder patrick paving paypoint pcb perkasa perkins permian persero persimmon pets pfi pg pharmaceutic philips placement plaza plywood pm pmc points polar polo polymers portable powell powergrid ppd prairie primrose prism profile protect provincial psg psychiatric pt ptc pts pulp puma purchasing qqq quartz rackline radius ralph rama rand reading recording recruit reeds reflex reinsurance rexford ricoh rigel rightmove rise risiko rite rnib roads robson roc rochdale rockwell roger roller roma rossendales royce rp100 rps rsm rts running ryder saints salix sanctuary sanders santa sanyo sarawak sas satellite sato saville sca scaffold scheme schofield scientifics sdi seas secret secs sekisui selected senator seneca shalimar sherriff shing shire shopify shri shutter shutters signal signpost silverbox sincere sir slate smid snc soc soho solo somali southampton spaces spaldings speakers spire sportswear spx squared staffordshire stairlifts stannah stationery stephenson stepping stl stonham str strata strength students study sullivan sunlight sunny sure surya sushi svenska sweden sweet switalskis switch2 symphony synectics synthetic synthetics taiyo talk tango tankers tas tat tdc telekomunikasi ternium theta tiles tim tk tms tnt to1 toho toledo tomlinson toro toronto tots toxicology tradition trains transaction transform transformation travis trax trident trip triple trophystore trusector trustpower trx turning twin twist twitter tyler unipart unitech univar uretim ut uts val vape variable vertex vets viewpoint vishay vivid voestalpine volvo vornado vouchers vp wabtec wake walking walsh wam waran wellington which whitaker whitley wilderness wilkinson williamson winch windmill winning wolseley woodland workman worldline worrall wow wr x7 xl xp xtrackers xylem yard zen zenith zoom
7 aaron aat abbeydale abbott absa academic acadia accord achievers acquisitions acres activa adaro adi adidas adobe adolescent advent adventures aea aebi aegis aei aerial aes afi agencia airedale alamos alaska alco alcontrol alexandria align alimentos alkali allan allison ally alt altia amata amateur ambition amern amplitude analog analyst andhra andy aneka angus annaly anns antero apb apcoa app appleyard applovin appointments archiving argan argus armitage arnold artemis asb ase ashbourne ashford ashley ashoka aslan asp astley astor astoria asuransi ate athletics auckland auctions austin authorities autistic autobar autocallable ave avon axiell axiom b8 backed bae bailiffs baillie baltic ban band bankers barber barhale bark barnes barrett barrier basf basketball bathrooms batteries bawag bbc bco bcs beaumont beck bedford bees bellway benz berkley berkshire berman bes beteiligungen beverages billing biotechnologies bison bj bksb bl blend bluebird blueprint bluerock blyth bm bmg bmo bmw boats bob boc bombay bon booking bookpoint boot boots boral bos boustead boutique bowling boyd bph bras bravo brazil breeze brew breweries bridges brightstar brokerage brompton brooke browne bsd bsf bss bubble buckinghamshire buffer bunge burn byker bytes cabinet cadence cairn calibration calibre camden cannon canterbury carehomes careline cares carpenter casa1 cast castles cat caterers catholic cbl ccats cdi cds cements cemtrex centara centrais cert chains chair chamber champions chance chandra changchun changjiang changzhou chapter character charm checkmate cheniere chicken chief chimera chr cim circles circus cirrus cisco ck clare classified clay clearance clearway closomat clough clover cm cnh cocoa coda code cofely coin coinbase coleman collections colleges collier columbus comerica commissioning comstock conduit coniston connor contemporary conversions coors copley corona coroners cosco costain counties couriers cpm cps crafts cranswick crawshaw cream credicorp crest crew crimson crossing crowd crowther croydon crs cruise cshg csl ct cult curtis cussons customers cut cvc cvr cvs cybersecurity dana darwin dawn decision decorative defensive defi demand democratic dennis developed devilbiss dg dharma different dime dimension dir disabilities dismantling disney diva dm dogan dominos domo donaldson dorset double dowd downing dragonfly drain drdgold drill driver drum dsm dte duncan dupont duro duty dwf dynasty dynex eafe echo ecopetrol eddy edible editorial edmundson edp edu educate efg egbert ege elbit electra elegance elephant embrace ems enabled endustrisi energetica energo engenharia engines enter entert entertainers entmt envir epiroc eqt equip4work eqv ergonomics escape esi essentials eugene eur100000 eurasia eurofins europcar eus50 eusbk ev evac evergreen eversheds every everything evidence evolve excellent fab fairhome faith faithful falcom farmers farrah fb fed fence financials financiera fitzpatrick flame flamingo flat floors flr fluent flying fmg fo fong foodstuff foot footwear forbidden fore forging form forms formula forrest foundry fountain franks fraser frazer freeclaim fresenius frischmann frozen fudan fung furnace furukawa futebol futuregov fynsa gainsborough galileo galleon galleries galliford gamma gardening gardiner gardner garnett gartner garware gbp gcp gcs gdrs gds genetics genie genomics genting get gh gi gibraltar gifford gilgen glasdon gleeds glob gloucester gmc gme goddard grafton grainger graitec granada greenham greenspace gro growing gruppen guggenheim guild gw hadrian haigh halcrow hale halfords hambleton hankook hanlon hansen hardy hatton hawkins hays hcm heal heaters hebden heineken heiwa helen herbert here hesley highlight hillcrest hizmetleri hlds hmc hodgson hogg holden holiday honey hopscotch hornby hotline howarth howes hpi hsing ht huarong huat hurst hutton hypo ib ibi ica icap icon if iletisim illuminations immersion immobiliare impress ims indice indust indxx inf infant infrastructures inman inmobiliarias innovate insights instant instarmac intec interface invacare io ion iosh ips ir isand isletmeleri issuer isuzu italia itv jabil jacobson jcdecaux jenx jewson jiang jinhui johns joy jubilant juice julong jumbo jump june jv kaisa kaiser kane kansai kaplan karma kawasaki kbc kee keep ki kimco kingsmen kingswood kirkdale kit kluwer knorr know knowles kodiak kothari kpn kpr kps krungthai kunshan kwong kyoritsu laboratorios ladder lakeside lakshmi lancs lands languages larrainvial laycock leach legion lemon lennard lennox lenzing lex lgg lifeco lifeline limehouse limelight lining lions literacy liv liz lkd lmp lofthouse logan lower lowes lsi lufthansa lynda mace macro macys madison maersk maison make maker mallaband malt manaksia maplin markings marlow marton mary mayur mcgrath meadow meats medi mediaset mediation medica medicolegal meiji memccbarxp memorial memories mercantil mercator mercedes messenger metlife metrology mews mex mgb mi microchip microlink microsystems milestone millenium minls minor mirae mistras mkt model modus mohawk molson monarch monkey mono monster moorland moorside mortons motive moto motorpoint motus mp mph mps mrc mrm mtc munro munters musical mw naga nanshan navios nch ncp ndt neal nep nephew neptune networking neuberger newmont ngl nh nightingale nisource nissin nla noah nomad normanton norwich novo novus nutritional nvidia nyli nz oaks obrien oceanic oclc onward opal opera operating operation opp opportunistic opt optic optima optimus option orca orchestra osaka oss otis oue our output overdrive ow owens own oxygen oz pack pakflatt palmolive panasonic pannone pantheon paradigm parents parkinson partitions pascall pasta pattern paula paulo pauls pavement pavilion payee pcm pe pelican pell pen peninsula pennant penny pentagon perdana perimeter pertemps petrol phf phillip phonak physio physiotherapy piano piccadilly piling pin pine pineapple pinsent pj plate playgroup playing plug podium polski polymer pools portal porter poultry ppl ppty pratama precast pristine prologis prologue promotion propertindo proptech proquest providers psl publicis publish pubs puerto putra quanta quarry queens qv rac radiant ramps ramsay read ready receipts recycled redhill rediweld refineries regan regent regions removal ren renault rents repsol rescue reserve residence ret revive reward rexel ridley riken rmb ron rooms roomzzz rosa rosehill rosseti routes rowley rpm rsl run rush rx ryanair saatchi sabre safeguard saga sainsburys sally samyang sandstorm saratoga saunders scales scandinavian scania scd schindler schmidt schweerbau seamless see sefton seimitsu selecta selection sempra sensory sentosa serve sfer sga shakespeare shakespeares shaws shelter shelters sheng shoreditch shred shuttle sibcas siderurgica sienna signature sinclair sindall sing singleton siriuspoint sistemleri sitexorbis skelton skill sl slb smallcap smci smirthwaite sml solent solon somerset sonae spacehouse sparebanken spdr spec spinners spon spot springboard sprint squibb stabil stable stadium stamford standards starch steam stearn stem stg story stoxx straight straits stream stroke stroma strong stuff sukses sulzer sunday supermarkets supervielle supra sur sustain sv swan sweco sweeney swiss switzerland sword syn sypol system1 systematic systemslink tag takara takeaway tameside tank tanker taylors tcw teach teachers teal techedu technicians teekay telematics telia tempest tenaris tenax tennant tennis terrain tersus text theatrical think thornburg thorne thornley thurrock tian tibet tide tigers tile timah tipco tire tirupati tis tm todd tohoku torrent tradeplus trailers trainline traka trang transformers translations transmissions trapeze trevor tribal tribune trim triveni trl trojan try tsakos tsla ttp tung tungsten turizm turk tvs twc tynetec type uber ultima umh unified unilever unisys unite unwin uplift upvc urunleri useful vacuum vaisala vakif valiant valora valves vantage var vault vector versapak veterinary vfs vigil vii vincent vip viridor visionaid viva vix vocational voluntary vonlfissa vps vue vulcan vw vz walt war warehouses warehousing warrington waterlogic waters watts wax weber wec wedgwood weigh weighing weightmans weiye welspun westfield westgate weston whirlpool whitehouse whittle wi wilcox wilde wildstone wilh wiltshire wisekey withington witr wolf wolters words workspace wrights wts wynn xingye xma xrp yangtze yao yapi yes yinhua yummy zest zeta zheshang zhongfu zhongyuan zhuzhou zim
"""

RATES: dict[str, int] = {
    word: int(line.split(maxsplit=1)[0]) for line in _BY_RATE.strip().splitlines() for word in line.split()[1:]
}
"""Word (as ``screening.names`` writes it) to occurrences per 100,000 names; words not here are rare."""
