"""Names of persons in Arabic and Hebrew letters, with the spellings their bearers and registers use in Latin letters.

Both scripts leave most vowels out, so that only a table knows them. Entries between bars: Latin spellings, the commonest first,
a colon, and the name in its own letters (Arabic, Persian and Urdu spelling alike are made one first). The Latin
spellings of an entry are one name; those that are English words too ("said", "fares") are left out. Authored for this project
from common knowledge of Arab, Iranian, Pakistani and Israeli names.
"""

from __future__ import annotations

ARABIC = """
mohammad muhammad mohammed mohamed mohamad muhammed mohamud maxamed: محمد|mohammadi: محمدی|ahmed ahmad ahmet ahmat axmed: احمد|mahmoud mahmood mahmud mehmood mehmud mahmut maxamuud: محمود|
hamid hameed: حمید|hamed: حامد|hamad: حمد|hamdan: حمدان|hamdi hamdy: حمدی|hamoud hamud hammoud: حمود|hammad: حماد|hamza hamzah hamzeh: حمزه|ali aly cali: علی|
hassan hasan hassen hassane xasan: حسن|hussein hussain husain husayn hossein hosein hussien houssein hoseyn husein huseyin xuseen hoceine houcine hocine: حسین|hussam hossam husam: حسام|husni hosni hosny: حسنی|
hassanein: حسنین|ihsan ehsan: احسان|muhsin mohsen mohsin mohssen mouhsine: محسن|abdullah abdallah abdulla abdalla abdollah abdoullah cabdullaahi cabdullaah abdullahi cabdulle: عبدالله|abu abou: ابو|
ibrahim ebrahim ibraheem brahim ibraahim: ابراهیم|ismail ismael esmail esmaeil ismaeel ismayil ismaaciil: اسماعیل|ishaq ishak eshaq isaq: اسحاق|yaqub yaqoub yaqoob yacoub yakub yaghoub yacub: یعقوب|
yusuf yousef youssef yusef yousuf youssouf yousif yusif yuusuf: یوسف|idris idrees driss: ادریس|ilyas elias ilias elyas: الیاس|ayyub ayoub ayub ayyoub: ایوب|
yunus younis younes yunis yonis yunes yuunis: یونس|musa mousa moussa moosa musaa muuse: موسی|isa issa eissa ciise isse: عیسی|yahya yahia yehia: یحیی|zakaria zakariya zakariyya zakarya: زکریا|
harun haroun haroon: هارون|dawud dawood davood daoud daud dawoud davoud: داود داوود|sulayman suleiman sulaiman soleiman soliman suleyman sulieman slimane souleymane soulaymane sliman: سلیمان|salman: سلمان|
salim saleem selim: سلیم|salem: سالم|salam: سلام|salama salameh salamah: سلامه|salah saalax: صلاح|saleh salih: صالح|salehi: صالحی|saif sayf seif: سیف|
saifuddin sayfuddin seifeddine: سیف‌الدین|omar umar cumar: عمر|amr: عمرو|amir ameer: امیر|amiri: امیری عامری|amin ameen: امین|amina aminah: امینه|imran emran: عمران|ammar: عمار|
othman uthman osman usman ousmane othmane cismaan: عثمان|osama usama oussama ousama usamah: اسامه|khalid khaled: خالد|khalil khaleel: خلیل|khalifa khalifah khalifeh: خلیفه|khalaf: خلف|
khamis khamees: خمیس|khaldoun khaldun: خلدون|kheir khair khayr: خیر|khairallah kheirallah: خیرالله|khadija khadijah: خدیجه|khan: خان|khawaja khwaja: خواجه|khalilzad: خلیلزاد|
saeed saeid sayeed siciid: سعید|saad: سعد|saud saoud: سعود|saadi: سعدی|saada saadeh saadah: سعاده|suad souad: سعاد|masoud masud massoud masood massud: مسعود|
naser nasser nasir nassir naseer nacer: ناصر|nasr: نصر|nasri nasry: نصری|nasrallah nasralla nasrullah nasrollah: نصرالله|nasrin nasreen: نسرین|nassar: نصار|mansour mansur mansoor: منصور|
mansouri mansoori: منصوری|jamal gamal djamal: جمال|jamil jameel gamil: جمیل|jamila jamilah: جمیله|jalal galal djalal: جلال|jalali: جلالی|
jafar jaafar jafer gaafar jaffar djafar djaafar: جعفر|jafari jaafari: جعفری|jaber jabir gaber djaber: جابر|jabr: جبر|jabbar jabar: جبار|jawad javad jawaad jouad: جواد|jihad jehad: جهاد|
juma jumaa jomaa gomaa: جمعه|jassim jasim jasem jassem: جاسم|jibril gibril jebril djibril: جبریل|jomana jumana: جمانه|kamal kamel: کمال|kamil: کامل|karim kareem: کریم|karimi: کریمی|
karima karimah: کریمه|kazem kazim kadhim kadhem: کاظم|kazemi kadhimi: کاظمی|kassab: قصاب|kabir kabeer: کبیر|tariq tarek tareq tarik tarique: طارق|taher tahir: طاهر|taha: طه|talal: طلال|
talib taleb: طالب|talha talhah: طلحه|tawfiq tawfik toufic tewfik taufiq toufik tofik: توفیق|tamim tameem: تمیم|taymour teymour taimur timur: تیمور|taqi taghi: تقی|tahiri taheri: طاهری|
turki: ترکی|faisal feisal faysal: فیصل|fahd fahad: فهد|fahmi fahmy: فهمی|farid fareed: فرید|farida faridah: فریده|faris: فارس|farouk faruq farooq farouq farook: فاروق|
faraj farag: فرج|farah: فرح|farhan: فرحان|farhad: فرهاد|farhat: فرحات|farahani: فراهانی|fatima fatimah fatemeh fatma fateme: فاطمه|fathi fathy: فتحی|fattah: فتاح|
fawzi fawzy fouzi fauzi: فوزی|fayez fayiz: فایز فائز|faiz feyz: فیض|fadi: فادی|fadel fadhil fazel fadil fazil: فاضل|fadl fazl: فضل|fouad fuad foad: فواد|firas feras: فراس|adel adil: عادل|
adnan: عدنان|aziz azeez: عزیز|azizi: عزیزی|azzam: عزام|azmi azmy: عزمی|abbas: عباس|abbasi: عباسی|abed: عابد|abedin: عابدین|abidi: عابدی|akram: اکرم|akbar: اکبر|akbari: اکبری|
asghar: اصغر|asghari: اصغری|asad assad: اسد|asadi assadi: اسدی|asadollah: اسدالله|ashraf: اشرف|ashrafi: اشرفی|atef atif: عاطف|ata: عطا|attia attiya atiya atiyah: عطیه|attar: عطار|
ayman aiman: ایمن|awad awadh aouad: عوض|ayed: عاید|aisha aysha aicha ayesha: عایشه عائشه|alaa: علاء|aladdin alauddin: علاءالدین|anwar anouar: انور|anas: انس|aref arif: عارف|arafat: عرفات|
asif asef: اصف آصف|asim assem: عاصم|aqil aqeel: عقیل|awais owais: اویس|bashir basheer: بشیر|bashar: بشار|basim bassem basem bassim: باسم|bassam: بسام|basel basil bassel: باسل|
badr bader: بدر|badri: بدری|bakr: بکر|bakri: بکری|bakir baqir baqer bagher: باقر|bagheri baqeri: باقری|bilal belal: بلال|burhan borhan: برهان|bahaa baha: بهاء|bandar: بندر|barakat: برکات|
baraka: برکه|baghdadi: بغدادی|basri: بصری|beheshti: بهشتی|behrouz behrooz: بهروز|behzad: بهزاد|bahram: بهرام|bahman: بهمن|babak: بابک|bijan: بیژن|banafsheh: بنفشه|daher dahir: ضاهر|
diab: دیاب|zia dia dhia diaa: ضیاء ضیا|ziauddin: ضیاءالدین|darwish darwich darvish: درویش|dabbagh: دباغ|duri: دوری|dariush daryoush: داریوش|davari: داوری|ghassan: غسان|ghazi gazi gazy ghazy: غازی|
ghanem ghanim: غانم|ghaleb ghalib: غالب|ghulam gholam: غلام|gholamreza: غلامرضا|gholamhossein: غلامحسین|ghani: غنی|ghannouchi: غنوشی|ghasemi ghassemi qasemi: قاسمی|
ghorbani qorbani: قربانی|ghafour ghafoor: غفور|ghaffar ghafar gaffar: غفار|gaddafi qaddafi qadhafi gadhafi kadhafi gathafi: قذافی|habib: حبیب|habibi: حبیبی|hadi: هادی|hafez hafiz hafidh: حافظ|
hashim hashem hashemi: هاشم|hashimi hashmi: هاشمی|haidar haydar heydar hyder haider heidar: حیدر|heydari haidari: حیدری|hakim hakeem: حکیم|hakimi: حکیمی|hatem hatim: حاتم|hani: هانی|
haniyeh haniya haniyah: هنیه|hariri: حریری|harith haris: حارث|hisham hesham hicham: هشام|hiba: هبه|hilal helal: هلال|hoda huda houda: هدی|hajji: حجی|hamas: حماس|hajj: حاج|haddad: حداد|
halabi: حلبی|halim haleem: حلیم|hanafi: حنفی|hanan: حنان|hanna: حنا|harb: حرب|hasina: حسینه|hosseini husseini hussaini husayni hoseini: حسینی|
hizballah hezbollah hizbullah hizbollah: حزب‌الله|houthi huthi: حوثی|himmat hemmat: همت|homayoun humayun: همایون|hojjat: حجت|hormoz: هرمز|hooshang: هوشنگ|iqbal eqbal: اقبال|
imad emad: عماد|imadeddin: عمادالدین|issam isam essam: عصام|iyad eyad: ایاد|ibtisam: ابتسام|ilham elham: الهام|iman eman: ایمان|izzat ezzat: عزت|ibn: ابن|iraj: ایرج|
jahangir: جهانگیر|jamshid: جمشید|jazayeri jazaeri: جزایری|jannati: جنتی|jalili: جلیلی|jahangiri: جهانگیری|latif lateef: لطیف|laila layla leila: لیلی لیلا|lutfi lotfi: لطفی|
labib: لبیب|larijani: لاریجانی|majid majeed: مجید|majed: ماجد|magdi majdi: مجدی|maher mahir: ماهر|mahdi mehdi mehdy: مهدی|maliki: مالکی|malik malek: مالک ملک|mamdouh mamduh: ممدوح|
mamoun mamun maamoun: مامون|mariam maryam: مریم|marwan merouane marouane: مروان|marzouk marzouq marzuq: مرزوق|mazen mazin: مازن|masri misri masry: مصری|misbah mesbah: مصباح|
mostafa mustafa moustafa mustapha: مصطفی|mortaza morteza murtaza murtadha: مرتضی|moin mueen: معین|moez muizz: معز|mourad murad morad: مراد|mubarak mobarak moubarak: مبارک|
mufti: مفتی|mughniyah mughniyeh moughniyeh: مغنیه|mujahid mojahed: مجاهد|mukhtar mokhtar moktar: مختار|munir mounir mouneer: منیر|muntasir montasser: منتصر|muslim moslem: مسلم|
mutlaq: مطلق|muammar moammar: معمر|mawlawi: مولوی|mullah: ملا|mirza: میرزا|mir: میر|mohajer: مهاجر|mohtashami: محتشمی|moradi: مرادی|mousavi mousawi musavi moosavi mosavi: موسوی|
mottaki: متکی|mahdavi: مهدوی|mashhadi: مشهدی|mansoureh: منصوره|mehran: مهران|mehrdad: مهرداد|manouchehr: منوچهر|milad: میلاد|mina: مینا|mojtaba mujtaba: مجتبی|mokhber: مخبر|
mohseni: محسنی|nabil nabeel: نبیل|nadir nader: نادر|nadia nadiya: نادیه|nadim nadeem: ندیم|najib najeeb naguib nagib: نجیب|najjar naggar: نجار|najm: نجم|najaf: نجف|najafi: نجفی|
nawaf: نواف|nawaz: نواز|nayef naif nayif: نایف|nazir nadhir: نذیر|nazar nizar nezar: نزار|nidal nedal: نضال|nimr: نمر|noor nour nur: نور|nuri nouri noori: نوری|
noureddine nuruddin nooruddin noureddin: نورالدین|naim naeem: نعیم|naimi: نعیمی|namazi: نمازی|naqdi: نقدی|nasiri nasseri: ناصری|navid naveed: نوید|nazari: نظری|niazi niyazi: نیازی|
nejad nezhad: نژاد|ahmadinejad: احمدی‌نژاد|ahmadi: احمدی|qasim qassem kassem qasem ghasem qassim kasim gasem gassem: قاسم|qais qays kais: قیس|qadir qader kader kadir ghader gader gadir: قادر قدیر|
qahtani kahtani gahtani: قحطانی|qureshi quraishi qurayshi koreishi kuraishi: قریشی|qandil kandil: قندیل|qabbani kabbani: قبانی|qaradawi: قرضاوی|qalibaf ghalibaf: قالیباف|qaani ghaani: قاآنی|qurban ghorban: قربان|
qutb: قطب|rashid rasheed rachid: رشید|rashed rached: راشد|raed raid: رائد راید|rafiq rafik rafic: رفیق|rafsanjani: رفسنجانی|rahim raheem: رحیم|rahimi: رحیمی|
rahman rehman rahmane: رحمن رحمان|rahmani: رحمانی|rajab ragab: رجب|rajaee rajai: رجایی|rajavi: رجوی|ramadan ramazan ramzan ramdane ramadhan: رمضان|rami: رامی|ramin: رامین|ramzi ramzy: رمزی|
rasoul rasul rasool: رسول|rauf raouf raoof: رئوف روف رووف|rayan: ریان|reza rida ridha riza: رضا|rezaei rezai rezaie: رضایی رضائی|riad riyad riyadh: ریاض|rubaie rubaye: ربیعی|rabia: ربیعه|
rabie rabee: ربیع|rouhani ruhani: روحانی|rustam rostam: رستم|rostami: رستمی|raisi raeisi: رئیسی رییسی|ruhollah rouhollah ruhallah: روح‌الله|rashidi: رشیدی|razavi: رضوی|
rizwan rezvan ridwan rezwan radwan redouane redwan: رضوان|rawi: راوی|rafiei: رفیعی|ravanchi: روانچی|sabah: صباح|sabri sabry: صبری|saber sabir: صابر|sadiq sadeq sadegh sadek siddiq: صادق|sadeghi sadeqi: صادقی|
siddiqui siddiqi sediqi seddiqi: صدیقی|sadr: صدر|saddam: صدام|safi: صافی|safavi: صفوی|sajjad: سجاد|sayed sayyid syed seyed sayyed seyyed: سید|saqr sakr: صقر|sami: سامی|samir sameer: سمیر|
samira: سمیره|sanaa: سناء|sara sarah: ساره|sattar satar: ستار|shaban shaaban: شعبان|shadi: شادی|shafi: شافعی|shafiq shafik: شفیق|shah: شاه|shahid shaheed: شهید|
shahin shaheen chahine: شاهین|shahrokh shahrukh: شاهرخ|shahbaz: شهباز|shahram: شهرام|shakir shaker: شاکر|shakil: شکیل|shamkhani: شمخانی|shams: شمس|shammari shamari: شمری|
sharaf: شرف|sharif sherif shareef cherif shariif: شریف|sharifi: شریفی|shawkat shaukat: شوکت|sheikh shaikh shaykh sheik cheikh: شیخ|shehab shihab chehab: شهاب|sherzad shirzad: شیرزاد|
shirazi: شیرازی|shukri shoukry choukri shokri: شکری|shoaib shuaib: شعیب|siraj seraj: سراج|sobhi subhi: صبحی|sohail suhail sohayl: سهیل|sohrab: سهراب|sultan soltan: سلطان|soltani: سلطانی|
subhan: سبحان|sistani: سیستانی|sisi: سیسی|sinwar: سنوار|soleimani sulaimani sulaymani: سلیمانی|salami: سلامی|samawi: سماوی|saeedi: سعیدی|sanjabi: سنجابی|sepehr: سپهر|siavash: سیاوش|
soroush: سروش|umm: ام|ubayd obaid ubaid obeid: عبید|ubaidi obaidi ubaydi obeidi: عبیدی|uday oday: عدی|ubaydullah obaidullah ubaidullah: عبیدالله|wael: وائل وایل|wahid waheed vahid wahed: وحید واحد|
vahidi: وحیدی|walid waleed: ولید|wasim waseem: وسیم|wafiq: وفیق|wajdi: وجدی|wazir vazir: وزیر|wali vali: ولی|velayati: ولایتی|yasin yassin yaseen yassine yaasiin: یاسین|
yasir yasser yaser: یاسر|yazid yazeed: یزید|yazdi: یزدی|yazidi: یزیدی|yamani yamini: یمانی|zaid zayd zeid zayed: زید|zayid zaied: زاید|zain zayn zein: زین|zainab zeinab zaynab: زینب|
zarif: ظریف|zawahiri zawahri: ظواهری|zahir zaher: ظاهر زاهر|zahra: زهرا زهراء|zahedi: زاهدی|zaki zaky: زکی|ziad ziyad zeyad: زیاد|zubayr zubair zubeir zoubeir: زبیر|
zuhair zuheir zouhair zoheir: زهیر|zarqawi: زرقاوی|zaidi zaydi: زیدی|zamani: زمانی|zand: زند|zangeneh zanganeh: زنگنه|tikriti takriti: تکریتی|tunisi tounsi tounissi: تونسی|tamimi: تمیمی|
tabatabai tabatabaei: طباطبایی طباطبائی|tehrani: تهرانی|tajik: تاجیک|thani: ثانی|anbari: عنبری|ani: عانی|ansari: انصاری|anzi enezi: عنزی|asiri: عسیری|assaf: عساف|azhari: ازهری|
awlaki aulaqi: عولقی|otaibi utaybi utaibi oteibi: عتیبی|ghamdi gamdi: غامدی|harbi: حربی|jabouri jubouri jaburi juburi jiburi: جبوری|janabi: جنابی|dulaimi dulaymi duleimi: دلیمی|zahrani: زهرانی|mutairi mutayri: مطیری|
maktoum maktum: مکتوم|nahyan nahayan: نهیان|sabbagh: صباغ|sayegh: صایغ صائغ|khoury khouri: خوری|khatib khateeb: خطیب|khatami: خاتمی|khomeini khomeyni: خمینی|
khamenei khameneyi: خامنه‌ای|kashani: کاشانی|kermani: کرمانی|kazemian: کاظمیان|isfahani esfahani: اصفهانی|tabrizi: تبریزی|hamadani: همدانی|qomi ghomi: قمی|araghchi araqchi: عراقچی|
pahlavi: پهلوی|parviz pervez pervaiz parvaiz: پرویز|parvin: پروین|pouya: پویا|payam: پیام|peyman: پیمان|parsa: پارسا|pasdar: پاسدار|pirouz: پیروز|ardeshir: اردشیر|arash: آرش|arman: آرمان|aryan: آریان|
azar: آذر|azadeh: آزاده|afshin: افشین|afshar: افشار|alireza: علیرضا|alizadeh: علیزاده|amirabdollahian: امیرعبداللهیان|arsalan: ارسلان|asgari askari: عسگری عسکری|atefeh: عاطفه|
azimi: عظیمی|azim azeem: عظیم|daneshjou: دانشجو|dehghan: دهقان|ebadi: عبادی|ebrahimi: ابراهیمی|eslami: اسلامی|esfandiar: اسفندیار|fakhrizadeh: فخری‌زاده|fakhri: فخری|farshad: فرشاد|
fereydoun: فریدون|firouz firuz: فیروز|firouzabadi: فیروزآبادی|ghadir: غدیر|goodarzi: گودرزی|hajizadeh: حاجی‌زاده|hassanzadeh hasanzadeh: حسن‌زاده|kaveh: کاوه|keyvan: کیوان|
khosrow: خسرو|kourosh: کوروش|kianoush: کیانوش|ladan: لادن|mohammadreza: محمدرضا|mohammadzadeh: محمدزاده|mohammadian: محمدیان|niloufar: نیلوفر|omid: امید|rezazadeh: رضازاده|
saman: سامان|sasan: ساسان|shapour: شاپور|shirin: شیرین|soraya: ثریا|vafaei: وفایی|zadeh: زاده|bhutto: بھٹو|butt: بٹ|chaudhry chaudhary choudhury: چوہدری چودھری|gul: گل|
gilani: گیلانی|imtiaz: امتیاز|inayat: عنایت|ijaz ejaz: اعجاز|javed javaid: جاوید|kayani: کیانی|lashkar: لشکر|taiba tayyiba: طیبه|masih: مسیح|mehsud: محسود|musharraf: مشرف|
haqqani: حقانی|haq: حق|hekmatyar: حکمتیار|karzai: کرزی|dostum: دوستم|akhund akhundzada akhundzadeh akhunzada akhondzada: آخوند آخوندزاده اخوندزاده|omari: عمری|baradar: برادر|muttaqi: متقی|sharafat: شرافت|tanveer: تنویر|
zardari: زرداری|zafar: ظفر|zulfiqar zulfikar dhulfiqar zolfaghar zulfaqar zolfaqar: ذوالفقار|john: جون|jan: جان|michael: مایکل|david: دیفید دیوید|george: جورج|peter: بیتر پیتر|paul: بول پل|james: جیمس جیمز|robert: روبرت|
thomas: توماس|maria: ماریا|anna: انا|carlos: کارلوس|fernando: فرناندو|jose: خوسیه|juan: خوان|perez: بیریز|garcia: غارسیا|rodriguez: رودریغیز|martinez: مارتینیز|lopez: لوبیز|
gonzalez: غونزالیز|fernandez: فرنانديز|vladimir: فلادیمیر ولادیمیر|putin: بوتین پوتین|dmitry: دمیتری|sergei: سیرغی سرگئی|alexander: الکسندر|nicolas: نیکولاس|charles: شارل تشارلز|
marie: ماری|donald: دونالد|trump: ترامب ترامپ|william: ولیام ویلیام|smith: سمیث اسمیت|pierre: بییر پیر|hans: هانس|francois: فرانسوا|emmanuel: ایمانویل امانوئل|macron: ماکرون|
angela: انجیلا|merkel: میرکل|
shinwari: شینواری|takhari: تخاری|alizai: عالیزی علیزی علیزئی|noorzai nurzai: نورزی نورزئی|ishaqzai ishakzai eshaqzai: اسحاقزی|barakzai: بارکزی|
achakzai achekzai: اچکزی|popalzai: پوپلزی|yousafzai yusufzai: یوسفزی یوسفزئی|wardak: وردک|zadran jadran: ځدران زدران|mangal: منگل|stanekzai: ستانکزی|
hotak hottak: هوتک|afridi: آفریدی|tokhi: توخی|khel khail: خیل|zai: زی|agha: آغا|torek: تورک|achekzai: اڅکزی|badakhshi: بدخشی|kandahari: قندهاری کندهاری|
hirati herati: هراتی|balkhi: بلخی|ghaznavi: غزنوی|kunduzi: کندزی|omarzai: عمرزی|shahzad: شهزاد|sarwar: سرور|siddiq: صدیق|rasekh: راسخ|saqib: ثاقب|
wasiq: وثیق|mutmain: مطمئن|delawar dilawar: دلاور|mazloom: مظلوم|noorani: نورانی|khairkhwa: خیرخواه|matiullah: مطیع‌الله|hamdullah: حمدالله|
hidayatullah hedayatullah: هدایت‌الله|ihsanullah ehsanullah: احسان‌الله|rahmatullah: رحمت‌الله|nematullah naimatullah: نعمت‌الله|habibullah: حبیب‌الله|
hafizullah: حفیظ‌الله|inayatullah enayatullah: عنایت‌الله|amanullah: امان‌الله|zabihullah: ذبیح‌الله|sanaullah: ثناءالله|shafiqullah: شفیق‌الله|
attiqullah atiqullah: عتیق‌الله|najibullah: نجیب‌الله|samiullah: سمیع‌الله|faizullah fayzullah: فیض‌الله|fazlullah fazalullah: فضل‌الله|
karimullah: کریم‌الله|qudratullah: قدرت‌الله|izzatullah ezatullah: عزت‌الله|aminullah: امین‌الله|jalaluddin: جلال‌الدین|
sirajuddin serajuddin: سراج‌الدین|nasiruddin nasruddin: نصیرالدین ناصرالدین|burhanuddin: برهان‌الدین|qutbuddin: قطب‌الدین|shamsuddin: شمس‌الدین|
fakhruddin: فخرالدین|badruddin: بدرالدین|muhyiddin mohiuddin muhiuddin: محی‌الدین|salahuddin saladin: صلاح‌الدین|husamuddin hesamuddin: حسام‌الدین|
jamaluddin: جمال‌الدین|kamaluddin: کمال‌الدین|ezzeddine izzuddin ezzedine: عزالدین|shihabuddin shahabuddin: شهاب‌الدین|nizamuddin: نظام‌الدین|
shekau: شکوی|maghribi moghrabi mograbi maghrabi magrabi: مغربی|libi: لیبی|iraqi: عراقی|suri souri: سوری|kurdi: کردی|hijazi hejazi: حجازی|najdi: نجدی|shami chami: شامی|dimashqi: دمشقی|
homsi: حمصی|mosuli mawsili: موصلی|samarrai: سامرائی|azzawi: عزاوی|khafaji: خفاجی|saadoun sadoun saadun: سعدون|hayali: حیالی|mashhadani: مشهدانی|
qaysi qaisi: قیسی|kubaisi qubaysi kubaysi qubaisi kobeissi: کبیسی قبیسی|jawari: جواری|harzi: حرزی|aouni ouni: عونی|trabelsi: طرابلسی|hamdani: حمدانی|sanani: سنانی|houri: حوری|
shihata shehata: شحاته|zaydan zidan zeidan: زیدان|khairy khayri: خیری|fawaz fawwaz: فواز|hammami: حمامی|jarrah: جراح|katerji qatarji: قاطرجی|
makhlouf: مخلوف|khwanda: خواندا|barazi: برازی|tlass: طلاس|hamsho: حمشو|wannous: ونوس|zoubi zubi: زعبی|zoghbi: زغبی|hourani: حورانی|darwish: درویشی|
tangsiri: تنگسیری|pakpour: پاکپور|fadavi: فدوی|sayyari: سیاری|khanzadi: خانزادی|irani: ایرانی|fallah: فلاح|rezaian: رضاییان|karimian: کریمیان|
nasirzadeh: نصیرزاده|ghasemzadeh: قاسم‌زاده|rahimzadeh: رحیم‌زاده|ebrahimzadeh: ابراهیم‌زاده|hosseinzadeh: حسین‌زاده|karimzadeh: کریم‌زاده|
ahmadzadeh: احمدزاده|alinejad: علی‌نژاد|hosseinpour: حسین‌پور|mohammadpour: محمدپور|alipour: علی‌پور|rezapour: رضاپور|hashempour: هاشم‌پور|
karimpour: کریم‌پور|amirpour: امیرپور|hassanpour: حسن‌پور|golpayegani: گلپایگانی|khorasani: خراسانی|gorgani: گرگانی|mazandarani: مازندرانی|
lorestani: لرستانی|kurdistani: کردستانی|semnani: سمنانی|arani: آرانی|natanzi: نطنزی|hamidi: حمیدی|nikbakht: نیک‌بخت|noorollahi: نوراللهی|
abdollahi: عبداللهی|nasrollahi: نصراللهی|fathollahi: فتح‌اللهی|rouhollahi: روح‌اللهی|yazdani: یزدانی|rabbani: ربانی|sobhani: سبحانی|khosravi: خسروی|
sasani: ساسانی|roozbeh: روزبه|kamran: کامران|kambiz: کامبیز|keyhan: کیهان|mazyar: مازیار|mehrzad: مهرزاد|sina: سینا|sohrabi: سهرابی|rasouli: رسولی|
sharafi: شرفی|tavakoli: توکلی|taghavi: تقوی|tahmasebi: طهماسبی|torabi turabi: ترابی|vaezi: واعظی|zargar: زرگر|zakeri: ذاکری|zakir: ذاکر|
qayyum qayum qayoum qayoom: قیوم|mirwais: میرویس|gulab: گلاب|gulbuddin: گلبدین|nangialay: ننگیالی|spin: سپین|tor: تور|bilmokhtar belmokhtar: بلمختار|
belkacem belgacem belkassem: بلقاسم|benali: بن‌علی|bouteflika: بوتفلیقه|boumediene: بومدین|lakhdar: لخضر|lounis lounici: لونيسي|
taieb tayeb tayyib: طیب|lazhar: لزهر|azhar: ازهر|mokded: مقداد|hattab khattab: خطاب|qassam: قسام|rantisi: رنتیسی|kushayb: کوشیب|haftar hifter: حفتر|
senussi sanusi: سنوسی|warfalli werfalli: ورفلی|bija: بیجا|kashlaf: کشلاف|dabbashi: دباشی|fitouri: فیتوری|zawi: زاوی|misrati: مصراتی|
zentani zintani: زنتانی|
quddus qudus qoddus kuddous: قدوس|tawwab tawab: تواب|sabur saboor sabour: صبور|shakur shakoor shakour: شکور|
wadud wadood wadoud: ودود|haseeb hasib: حسیب|radi radhi: راضی|razi: رضی|ould: ولد|amer: عامر|awwad: عواد|
aweys aways: عویس|sanad: سند|sabbar: صبار|fikri fekri fikry: فکری|madani madany: مدنی|ayyashi ayashi ayachi: عیاشی|
shehri shahri shihri: شهری|dosari dawsari dossari: دوسری|subaie subaiy: سبیعی|ajmi: عجمی|hajri: هاجری|
balushi baloushi balouchi: بلوشی بلوچی|shamsi: شامسی شمسی|mazrouei mazroui mazrui: مزروعی|samer: سامر|sajid sajed: ساجد|
sumaya somaya somayeh: سمیه|safa: صفا|safwat: صفوت|fateh: فاتح|luay louay loay: لوی|
mahfouz mahfuz mahfoudh mahfooz: محفوظ|mishaal mishal meshal mashaal: مشعل|musab mosab musaab: مصعب|
muadh moaz muaz moadh mouadh: معاذ|muawiya moawia muawiyah: معاویه|mutaz motaz moutaz: معتز|
mutasim motasem moatasem mutassim: معتصم|muhannad mohannad mouhannad: مهند|naji nagi: ناجی|
numan noman nouman nuaman: نعمان|humam hammam: همام|haitham haytham haissam: هیثم|wissam wisam: وسام|mazhari: مظهری|
ghafari ghaffari: غفاری|zaidan: زیدان|awni: عونی|rifai refai rifaei: رفاعی|masoudi: مسعودی|sudani soudani: سودانی|
turkmani: ترکمانی|muhajir muhajer: مهاجر|pacha: پاچا|abbadi: عبادی|
taei taee: طائی طایی|ghiath ghiyath ghias ghiyas ghiass: غیاث|
abolghasem abolqasem abulqasim abolghassem abulkasim aboulghasem: ابوالقاسم|abolfazl abulfazl aboulfazl abolfazel: ابوالفضل|abolhassan abolhasan abulhasan: ابوالحسن|manan mannan: منان|raqib raqeeb: رقیب|ahad: احد|hay hai: حی|basir baseer: بصیر|samad: صمد|rabb rab: رب|razzaq razak razaq razek: رزاق|wahhab wahab: وهاب|khaliq khalek khaleq: خالق|munim moneim monem: منعم|
huzaifa hudhayfah hudhaifa huthayfa houdhaifa hudhayfa huzayfa: حذیفه|munther monzer mounzer munzer mundhir monther: منذر|hilmi helmi hilmy helmy: حلمی|furayj freij fureij furaij: فریج|umqi omqi omgy omqy umqy: عمقی|zubaydi zubaidi zobeidi: زبیدی|hadrami hadhrami: حضرمی|jazairi djazairi jazayri: جزایری
"""

ABD = "rahman rahim aziz karim qader hadi hamid majid malik salam latif ghani jabbar razzaq wahhab wahid halim hakim baqi basir ghafur ghaffar fattah haq haqq hafiz samad sattar nasser khaliq mohsen mahdi hussein hossein zahra rauf rashid salim wadud wali jalil kabir matin manan bari azim alim amir ahad hay hai basit sabur shakur qayyum moumin mumin sami wakil zahir qahhar khabir nabi rasul moin muin muttalib munim moneim muhaymin hasib habib waris ilah imam raqib jamil rabb rab nur hafeez naser nasir satar manaf muhsin mannan khalek razak razek fatah kareem kader qadir wahab"
"""What stands behind "servant of the" in names, as one word in Latin letters or two: Abd al-Rahman, Abdel Rahman, Abdurrahman."""

ABD_NATIVE = """
رحمن rahman|رحمان rahman|رحیم rahim|عزیز aziz|کریم karim|قادر qader|هادی hadi|حمید hamid|مجید majid|ملک malik|مالک malik|سلام salam|لطیف latif|غنی ghani|جبار jabbar|رزاق razzaq|وهاب wahhab|واحد wahid|حلیم halim|حکیم hakim|باقی baqi|بصیر basir|غفور ghafur|غفار ghaffar|فتاح fattah|حق haq|حافظ hafiz|حفیظ hafiz|صمد samad|ستار sattar|ناصر nasser|خالق khaliq|محسن mohsen|مهدی mahdi|حسین hussein|زهرا zahra|رئوف rauf|روف rauf|رشید rashid|سلیم salim|ودود wadud|ولی wali|جلیل jalil|کبیر kabir|متین matin|منان manan|باری bari|عظیم azim|علیم alim|امیر amir|احد ahad|حی hay|باسط basit|صبور sabur|شکور shakur|قیوم qayyum|مومن mumin|سمیع sami|وکیل wakil|ظاهر zahir|قهار qahhar|خبیر khabir|نبی nabi|رسول rasul|معین moin|مطلب muttalib|منعم munim|مهیمن muhaymin|حسیب hasib|حبیب habib|وارث waris|اله ilah|رقیب raqib|جمیل jamil|رب rabb|نور nur|مناف manaf
"""
"""The same in Arabic letters."""

HEBREW = """
אברהם avraham|יצחק yitzhak|יעקב yaakov|יוסף yosef|משה moshe|אהרון aharon|אהרן aharon|דוד david|שלמה shlomo|שמואל shmuel|דניאל daniel|יהושע yehoshua|יהודה yehuda|שמעון shimon|ראובן reuven|בנימין binyamin|אליהו eliyahu|אלי eli|אליעזר eliezer|ישראל israel|ישעיהו yeshayahu|ירמיהו yirmiyahu|יחזקאל yehezkel|מרדכי mordechai|מנחם menachem|נתן natan|נתנאל netanel|יונתן yonatan|יוחנן yohanan|מיכאל michael|גבריאל gavriel|רפאל rafael|אריאל ariel|אריה aryeh|זאב zeev|צבי zvi|דב dov|חיים haim|ברוך baruch|גדעון gideon|עמוס amos|עמיר amir|עמית amit|עומר omer|אורי uri|אור or|אורן oren|אייל eyal|איתן eitan|אלון alon|אסף asaf|ארז erez|אבי avi|אביב aviv|אביגדור avigdor|בני benny|בועז boaz|גיל gil|גיא guy|דן dan|דורון doron|דרור dror|הראל harel|חנן hanan|טל tal|יאיר yair|יגאל yigal|יובל yuval|יואב yoav|יואל yoel|יורם yoram|יניב yaniv|ליאור lior|מאיר meir|מתן matan|נדב nadav|נועם noam|ניר nir|עוז oz|עופר ofer|עידן idan|ערן eran|פנחס pinchas|צחי tzachi|קובי kobi|רועי roi|רוני roni|רון ron|רם ram|רז raz|שי shai|שאול shaul|שגיא sagi|שחר shahar|תומר tomer|תמיר tamir|שרה sarah|רבקה rivka|רחל rachel|לאה leah|מרים miriam|חנה hannah|אסתר esther|רות ruth|נעמי naomi|דבורה dvora|תמר tamar|יעל yael|מיכל michal|אביגיל avigail|נועה noa|מאיה maya|שירה shira|טליה talia|עדי adi|דנה dana|ענת anat|אורית orit|גלית galit|רונית ronit|אילנה ilana|איילת ayelet|הדס hadas|ורד vered|ציפי tzipi|גולדה golda|כהן cohen|לוי levi|מזרחי mizrahi|פרץ peretz|ביטון biton|דהן dahan|אברהמי avrahami|פרידמן friedman|מלכה malka|אזולאי azoulay|כץ katz|יוספי yosefi|חדד hadad|גבאי gabbay|עמר amar|שפירא shapira|רוזנברג rosenberg|רוזן rosen|גולדברג goldberg|גולדשטיין goldstein|וייס weiss|שוורץ schwartz|קליין klein|גרוס gross|ברגר berger|קפלן kaplan|רבין rabin|פרס peres|שרון sharon|נתניהו netanyahu|ברק barak|אולמרט olmert|גנץ gantz|לפיד lapid|בנט bennett|ליברמן lieberman|בגין begin|שמיר shamir|דיין dayan|הרצוג herzog|ריבלין rivlin|סער saar|אשכנזי ashkenazi|גלנט gallant|הלוי halevi|בן ben|בר bar|מוחמד mohammed|אחמד ahmed|עלי ali|חסן hassan|ולדימיר vladimir|אלכסנדר alexander|מרק mark|פאבל pavel|בוריס boris
"""
