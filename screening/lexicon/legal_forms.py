"""Legal forms of companies, by country and in their own scripts.

Each line of ``TABLE`` is ``COUNTRY: form | form ...`` with ISO alpha-2 codes (``*`` for forms used in many countries). Forms are
compared as whole words after normalisation (dots, case and accents do not matter), never as parts of a word: "Bank Saderat"
keeps its "SA". Authored for this project from the company laws' own terms and from forms seen on the lists.

A form written with a leading ``^`` is taken off only at the start of a name, one with a trailing ``$`` only at its end (after other
forms): short ones are also ordinary words ("AS", "SE", "CO"). All others are taken off wherever they stand.
"""

from __future__ import annotations

TABLE = """
*: company$ | corporation | incorporated | limited | ltd | co ltd | company limited | company ltd | corp | inc | llc | l l c | llp | lp$ | plc | co$ | cos$ | co inc | co llc | pte ltd | pvt ltd | pty ltd | limited liability company | limited liability partnership | limited partnership | public limited company | private limited | private limited company | joint stock company | open joint stock company | closed joint stock company | public joint stock company | private joint stock company | jsc | ojsc | cjsc | pjsc | limited company | coltd | colimited | ltda | unlimited company | liability company | limited liability | fze | fzc | fzco | fz llc | fze llc | dmcc | proprietary limited | general partnership | private jsc | public jsc | open jsc | closed jsc | publicly traded company | publicly traded joint stock company | non public joint stock company | company with limited liability | society with limited liability | partnership with limited liability | private company limited by shares | private company limited | public limited liability company | open company | additional liability company | limited responsibility company | limited liability company responsibility | limited liability company responsibility of the | company with additional liability | private joint stock | single person company | sole person company | offshore sal | sal offshore | sal off shore
US: pllc | pc$ | lllp | pbc | national association | n a$
GB: cic | cbe$ | cyf | ccc$
IE: dac | clg | teo | teoranta | uc$
CA: ltee | limitee | ulc
AU: pty | pty limited | proprietary
NZ: ltd partnership
ZA: pty | soc ltd | rf ltd
IN: pvt | pvt limited | private ltd | opc pvt ltd
PK: pvt | smc pvt ltd | لمیٹڈ | پرائیویٹ لمیٹڈ | (پرائیویٹ) لمیٹڈ | کمپنی لمیٹڈ | limited by guarantee
BD: pvt
LK: pvt
SG: pte | pte limited
MY: sdn bhd | sendirian berhad | bhd | berhad
ID: ^pt | ^p t | tbk | tbk pt | ^cv | perseroan terbatas | persero$ | perusahaan perseroan | persekutuan komanditer | perusahaan umum
PH: opc$
TH: company limited | pcl | public company limited | borisat | chamkat | mahachon | hang hun suan chamkat | hang hun suan | บริษัท | จำกัด | มหาชน
VN: cong ty | tnhh | cong ty tnhh | cong ty co phan | co phan | ctcp | jsc | cong ty trach nhiem huu han | trach nhiem huu han | trach nhiem huu han mot thanh vien | tnhh mot thanh vien | tnhh mtv | mot thanh vien | one member company limited | one member limited liability company
CN: 有限公司 | 有限责任公司 | 股份有限公司 | 股份公司 | 责任有限公司 | 公司 | 合伙企业 | 有限合伙 | 特殊普通合伙 | 有限責任公司 | 責任有限公司 | gufen youxian gongsi | youxian gongsi | youxian zeren gongsi | gongsi | wfoe
TW: 股份有限公司 | 有限公司 | 實業有限公司
HK: 有限公司 | 無限公司
JP: 株式会社 | yugen gaisha | yugen kaisha | godo kaisha | goshi kaisha | 株式會社 | 有限会社 | 合同会社 | 合資会社 | 合名会社 | 一般社団法人 | 一般財団法人 | 公益財団法人 | 国立研究開発法人 | 独立行政法人 | 特定非営利活動法人 | kabushiki kaisha | kabushikigaisha | kabushiki gaisha | yugen kaisha | godo kaisha | goshi kaisha | ^kk | kk$ | k k$ | yk$ | gk$
KR: 주식회사 | 유한회사 | 유한책임회사 | 합자회사 | 재단법인 | 사단법인 | chusik hoesa | jusikhoesa | chusikhoesa | jusik hoesa | yuhan hoesa
RU: корпорация | ^jsb | jsb$ | ^jscb | jscb$ | mkooo | mkao$ | ^mkao | mkpao | мкооо | мкао | мкпао | federal state enterprise | obshchestvo s ogranichennoi otvetstvennostiu | obshchestvo s ogranichennoi otvetstvennostyu | korporatsiya | korporatsiia | ооо | оао | зао | пао | ао | нао | ип | гуп | фгуп | муп | фгбу | фгбоу | фгаоу | фку | ано | общество с ограниченной ответственностью | акционерное общество | открытое акционерное общество | закрытое акционерное общество | публичное акционерное общество | непубличное акционерное общество | федеральное государственное унитарное предприятие | федеральное государственное бюджетное учреждение | государственное унитарное предприятие | ^ooo | ooo$ | ^oao | oao$ | ^zao | zao$ | ^pao | pao$ | ^ao | ao$ | федеральное государственное бюджетное образовательное учреждение высшего образования | федеральное государственное автономное образовательное учреждение высшего образования | федеральное государственное бюджетное образовательное учреждение | федеральное казенное предприятие | федеральное государственное учреждение | автономная некоммерческая организация | federal state budgetary educational institution of higher education | federal state autonomous educational institution of higher education | federal state budgetary educational institution | autonomous nonprofit organization | autonomous noncommercial organization | fgup | fsue | fgbu | gup | obshchestvo s ogranichennoy otvetstvennostyu | obschestvo s ogranichennoi otvetstvennostyu | obshchestvo s ogranichennoi otvetstvennostyu | obschestvo s ogranichennoy otvetstvennostyu | aktsionernoe obshchestvo | aktsionernoye obshchestvo | aktsionernoe obschestvo | otkrytoe aktsionernoe obshchestvo | otkrytoye aktsionernoye obshchestvo | otkrytoe aktsionernoe obschestvo | zakrytoe aktsionernoe obshchestvo | zakrytoye aktsionernoye obshchestvo | zakrytoe aktsionernoe obschestvo | publichnoe aktsionernoe obshchestvo | publichnoye aktsionernoye obshchestvo | publichnoe aktsionernoe obschestvo | neprublichnoe aktsionernoe obschestvo | federal state unitary enterprise | state unitary enterprise | federal state budgetary institution | federalnoe gosudarstvennoe unitarnoe predpriyatie | публично-правовая компания | индивидуальный предприниматель | фгбун | фгаун | фгаоу во | фгбоу во | фгку | фгу | фкп | гкп | гбу | гау | мкп | муниципальное унитарное предприятие | муниципальное казенное предприятие | государственное казенное предприятие | государственное бюджетное учреждение | государственное автономное учреждение | государственное учреждение | федеральное государственное казенное учреждение | федеральное казенное учреждение | федеральное государственное автономное учреждение | федеральное государственное автономное образовательное учреждение | федеральное государственное бюджетное учреждение науки | федеральное государственное бюджетное научное учреждение | федеральное государственное образовательное учреждение высшего профессионального образования | федеральное государственное бюджетное образовательное учреждение высшего профессионального образования | федеральное государственное унитарное научное предприятие | частное учреждение | некоммерческая организация | некоммерческое партнерство | общество с дополнительной ответственностью | individualnyy predprinimatel | publichno pravovaya kompaniya | federalnoe kazennoe predpriyatie | federalnoe gosudarstvennoe kazennoe predpriyatie | federalnoe gosudarstvennoe byudzhetnoe uchrezhdenie | federalnoe gosudarstvennoe byudzhetnoe uchrezhdenie nauki | federalnoe gosudarstvennoe avtonomnoe uchrezhdenie | federalnoe gosudarstvennoe byudzhetnoe obrazovatelnoe uchrezhdenie vysshego obrazovaniya | federalnoe gosudarstvennoe avtonomnoe obrazovatelnoe uchrezhdenie vysshego obrazovaniya | gosudarstvennoe unitarnoe predpriyatie | avtonomnaya nekommercheskaya organizatsiya | nekommercheskaya organizatsiya | chastnoe uchrezhdenie | obshchestvo s dopolnitelnoy otvetstvennostyu | nepublichnoe aktsionernoe obshchestvo | federal state owned enterprise | federal state treasury enterprise | federal treasury enterprise | federal state budgetary institution of science | federal state budget institution | federal state autonomous institution | federal state institution | federal state budgetary scientific institution | state budgetary institution | federal public enterprise | fkp | fsbi | fgaou vo | fgbou vo | fgaou | fgbou | ^ano | ano$ | individual entrepreneur | sole proprietor
BY: одо | чуп | унитарное предприятие | ^oao | ^ooo | чп | уп | rup$ | ^rup | odo$ | ^odo | chup | унитарное частное предприятие | частное унитарное предприятие | республиканское унитарное предприятие | таварыства з абмежаванай адказнасцю | адкрытае акцыянернае таварыства | закрытае акцыянернае таварыства | таварыства з дадатковай адказнасцю | рэспубліканскае унітарнае прадпрыемства | унітарнае прадпрыемства | прыватнае унітарнае прадпрыемства | tavarystva z abmezhavanay adkaznastsyu | tavarystva z dadatkovay adkaznastsyu | adkrytae aktsyyanernae tavarystva | adkrytaye aktsyyanernaye tavarystva | zakrytae aktsyyanernae tavarystva | zakrytaye aktsyyanernaye tavarystva | aktsyyanernae tavarystva | respublikanskae unitarnae pradpryemstva | unitarnae pradpryemstva | respublikanskoe unitarnoe predpriyatie | chastnoe unitarnoe predpriyatie | unitarnoe predpriyatie | republican unitary enterprise | private unitary enterprise | unitary enterprise | ^taa | taa$ | ^aat | aat$ | ^zat | сооо | иооо | sooo$ | ^sooo | iooo$ | ^iooo | ^alc | alc$
UA: тов | пат | прат | ат$ | дп$ | товариство з обмеженою відповідальністю | приватне акціонерне товариство | публічне акціонерне товариство | акціонерне товариство | державне підприємство | ^tov | tov$ | ^prat | prat$ | ^pat | pat$ | ^ат | ^ват | ^зат | тдв | ^пп | фоп | відкрите акціонерне товариство | закрите акціонерне товариство | відкрите акціонерне товариствo | повне товариство | командитне товариство | товариство з додатковою відповідальністю | приватне підприємство | дочірнє підприємство | казенне підприємство | державне унітарне підприємство | федеральне державне унітарне підприємство | федеральна державна бюджетна установа | федеральна державна бюджетна установа науки | федеральна державна казенна установа | державна бюджетна установа | державна установа | державний заклад | автономна некомерційна організація | некомерційна організація | приватна організація | фізична особа підприємець | tovarystvo z obmezhenoyu vidpovidalnistyu | tovarystvo z obmezhenoiu vidpovidalnistiu | pryvatne aktsionerne tovarystvo | publichne aktsionerne tovarystvo | vidkryte aktsionerne tovarystvo | zakryte aktsionerne tovarystvo | aktsionerne tovarystvo | tovarystvo z dodatkovoyu vidpovidalnistyu | pryvatne pidpryyemstvo | pryvatne pidpryiemstvo | derzhavne pidpryyemstvo | derzhavne pidpryiemstvo | dochirnie pidpryiemstvo | kazenne pidpryiemstvo | private enterprise | state enterprise
KZ: тоо | ^too | too$ | жшс | акционерлік қоғамы | товарищество с ограниченной ответственностью | tovarishchestvo s ogranichennoy otvetstvennostyu | жауапкершілігі шектеулі серіктестігі | zhauapkershiligi shekteuli seriktestigi | aktsionerlik kogamy
UZ: мчж | mchj | ок$ | masuliyati cheklangan jamiyat | masuliyati cheklangan jamiyati | aksiyadorlik jamiyati | qoshma korxona
KG: осоо | osoo
AM: ООО | cjsc | ՍՊԸ | ՓԲԸ
GE: შპს$ | სს | ^shps
AZ: mmc | asc | qsc | mehdud mesuliyyetli cemiyyet | mehdud mesuliyyetli cemiyyeti | aciq sehmdar cemiyyeti | qapali sehmdar cemiyyeti | mehdud masuliyyatli jamiyyati
MD: srl | ics$ | im$
DE: gmbh | gmbh co kg | gmbh und co kg | gmbh and co kg | gmbh and co kgaa | ag$ | ag and co kg | ag co kg | kg$ | kgaa | ohg | ug$ | ug haftungsbeschrankt | haftungsbeschrankt | e k$ | ek$ | ev$ | e v$ | gbr$ | mbh | aktiengesellschaft | gesellschaft mit beschrankter haftung | gesellschaft mbh | eg$ | ggmbh | kommanditgesellschaft | se$ | se and co kg | se and co kgaa | offene handelsgesellschaft | eingetragener verein | eingetragene genossenschaft | unternehmergesellschaft | mit beschrankter haftung | gesellschaft mit beschraenkter haftung | and co gmbh
AT: gesmbh | ges m b h | gesellschaft m b h | gmbh | keg | og$
CH: ag$ | sa$ | sarl | sagl | gmbh
LI: anstalt | establishment$ | reg trust
FR: sa$ | sarl | s a r l | sas$ | s a s | sasu | eurl | snc$ | sci$ | scop | sca$ | societe anonyme | societe a responsabilite limitee | societe par actions simplifiee | gie$ | s a | ste$ | ^ste | ^societe | societe en nom collectif | societe civile immobiliere | societe en commandite simple | societe en commandite par actions | societe a responsabilite limitee unipersonnelle | societe par actions simplifiee unipersonnelle | entreprise unipersonnelle a responsabilite limitee | a responsabilite limitee | sarlu | ^ets | ^etablissements | ^etablissement
BE: nv$ | bv$ | bvba | sprl | srl$ | cvba | scrl | vzw | asbl | sa nv | nv sa | naamloze vennootschap
NL: b v | bv$ | n v | nv$ | vof | cv$ | besloten vennootschap | cooperatief u a | stichting$
LU: sarl | s a r l | sa$ | sca$ | sicav | scsp
ES: s a | sa$ | s l | sl$ | s l u | slu | sau$ | s a u | sociedad anonima | sociedad limitada | sociedad de responsabilidad limitada | sll | scoop | s coop | sociedad limitada unipersonal | sociedad anonima unipersonal | sociedad anonima laboral | sociedad cooperativa | s l l | s l p
PT: lda | limitada | s a | sa$ | unipessoal lda | unipessoal | sgps | sociedade por quotas | sociedade unipessoal por quotas | sociedade unipessoal | sociedade limitada | sociedade de responsabilidade limitada | sociedade anonima
BR: ltda | ltda me | ltda epp | s a | sa$ | eireli | sociedade anonima | me$ | epp$
MX: sa de cv | s de p r de r l de c v | s de p r de r l | s p r de r l de c v | s p r de r l | spr de rl | s de r l mi de c v | s a de c v | s de rl de cv | s de r l de c v | sapi de cv | s a p i de c v | sab de cv | sc$ | sociedad anonima de capital variable | s de rl | de c v | de cv | sociedad de responsabilidad limitada de capital variable | sociedad anonima promotora de inversion de capital variable | sociedad anonima promotora de inversion | sociedad anonima bursatil de capital variable | sociedad civil | asociacion civil | s c de r l | s c de rl de cv | spr de rl | s de p r de r l | a c$ | s c$
AR: s a | srl | s r l | sas$ | s a c i
CL: spa$ | s p a | eirl | ltda | limitada
CO: sas$ | s a s | ltda | s en c | sociedad por acciones simplificada | s en c s | y cia s en c | e u$ | ltda e u
PE: sac$ | s a c | saa$ | eirl | srl | sociedad anonima cerrada | sociedad anonima abierta | empresa individual de responsabilidad limitada
VE: c a | ca$ | compania anonima | sa$
EC: cia ltda | c ltda | sa$
PA: s a | sa$ | inc
CR: srl | s r l | sa$
CU: s a | sa$
IT: spa$ | s p a | srl | s r l | srls | sapa | snc | s n c | sas$ | s a s | societa per azioni | societa a responsabilita limitata | scarl | soc coop | societa in nome collettivo | societa in accomandita semplice | societa cooperativa | societa consortile | a responsabilita limitata | unipersonale$ | in liquidazione$ | s r l s
MT: ltd
GR: ae$ | a e | epe | e p e | ike | i k e | oe$ | αε | α ε | επε | ικε | anonymi etaireia | ανώνυμη εταιρεία | ανώνυμος εταιρεία | ανώνυμη εταιρία | εταιρεία περιορισμένης ευθύνης | ιδιωτική κεφαλαιουχική εταιρεία | μονοπρόσωπη | anonymos etaireia | anonymi etairia
CY: ltd | λτδ
PL: sp z o o | spolka z ograniczona odpowiedzialnoscia | spolka akcyjna | s a | sa$ | sp k | sp j | spzoo | sp zoo | spolka komandytowa | sp z oo | p s a | spolka z ograniczona odpowiedzialnoscia spolka komandytowa | spolka jawna | prosta spolka akcyjna | spolka cywilna | sp z o o sp k | z oo | spz oo | s c$
CZ: s r o | sro | spol s r o | spol sro | a s | as$ | v o s | k s | akciova spolecnost | spolecnost s rucenim omezenym | akciova spol
SK: s r o | sro | spol s r o | a s | as$ | spolocnost s rucenim obmedzenym | akciova spolocnost
HU: kft | zrt | nyrt | bt$ | rt$ | korlatolt felelossegu tarsasag | reszvenytarsasag | zartkoruen mukodo reszvenytarsasag | nyilvanosan mukodo reszvenytarsasag | beteti tarsasag
RO: srl | societatea cu raspundere limitata | societate cu raspundere limitata | s r l | sa$ | s a | srl d | pfa$ | ^sc | societate pe actiuni | societatea pe actiuni | societate comerciala | societatea comerciala
BG: ood | eood | ad$ | ead$ | оод | еоод | ад | еад | дружество с ограничена отговорност | еднолично дружество с ограничена отговорност | акционерно дружество | еднолично акционерно дружество | druzhestvo s ogranichena otgovornost | ednolichno druzhestvo s ogranichena otgovornost | aktsionerno druzhestvo | ednolichno aktsionerno druzhestvo | ет$ | ^ет | single member limited liability company
RS: doo | d o o | ad$ | a d | доо | друштво са ограниченом одговорношћу | акционарско друштво | привредно друштво | јавно предузеће | drustvo sa ogranicenom odgovornoscu | drustvo s ogranicenom odgovornoscu | akcionarsko drustvo | privredno drustvo | javno preduzece | privatno preduzece | preduzetnicka radnja
HR: doo | d o o | dd$ | d d | j d o o | dionicko drustvo | jednostavno drustvo s ogranicenom odgovornoscu | trgovacko drustvo | javno poduzece | obrt$
SI: doo | d o o | dd$ | d d | druzba z omejeno odgovornostjo | delniska druzba
BA: doo | d o o | dd$
MK: dooel | doo | ad$ | друштво со ограничена одговорност | акционерско друштво | drustvo so ogranicena odgovornost | akcionersko drustvo | dooel$
AL: shpk | sh p k | sh a | shoqeri me pergjegjesi te kufizuar | shoqeri aksionare
ME: doo | ad$
LT: ^uab | uab$ | ^ab | ab$ | vsi$ | ^vsi | uzdaroji akcine bendrove | akcine bendrove | viesoji istaiga | mazoji bendrija
LV: ^sia | sia$ | ^as | as$ | sabiedriba ar ierobezotu atbildibu | akciju sabiedriba
EE: ^ou | ou$ | osauhing | ^as | as$ | aktsiaselts
FI: oy$ | oyj | oy ab | ^oy | ky$ | osakeyhtio | avoin yhtio | kommandiittiyhtio | julkinen osakeyhtio
SE: ab$ | ^ab | aktiebolag | aktiebolaget | hb$ | kb$ | publ$ | ab publ
NO: as$ | asa$ | a s | ans$ | aksjeselskap
DK: a s | as$ | aps | i s | aktieselskab | k s | ivs
IS: ehf | hf$
TR: as$ | a s | anonim sirketi | ltd sti | limited sirketi | ltd sirketi | sti$ | sirketi | anonim ortakligi | san ve tic ltd sti | sanayi ve ticaret limited sirketi | sanayi ve ticaret anonim sirketi | san tic ltd sti | san tic as | san ve tic as | sanayi ve ticaret as | tic ltd sti | ticaret limited sirketi | ticaret anonim sirketi | san tic | sanayi ticaret limited sirketi | sanayi ticaret anonim sirketi | tic as | san tic ltd | ve ticaret limited sirketi | ve ticaret anonim sirketi | anonim sirket | limited sirket | ve tic ltd sti | ve tic as | ltd st | kollektif sirketi | komandit sirketi
IL: בעמ | בע מ | bm$
AE: fze | free zone establishment | free zone company | fz company | fze establishment | fzco | fz llc | fzc | dwc llc | dmcc | ذمم | ذ م م | شمم | llc sole proprietorship | sole proprietorship
SA: llc | ذ م م | co$
IR: pjs | pjsc | شرکت | سهامی خاص | سهامی عام | sherkat | sherkate | sahami khass | sahami am | private joint stock | public joint stock | شرکت سهامی خاص | شرکت سهامی عام | شرکت با مسئولیت محدود | با مسئولیت محدود | مسئولیت محدود | تعاونی$ | sahami khas | sahami aam | sherkat sahami khass | sherkat sahami aam | sherkat e sahami khass | sherkat e | sherkati | ^sherkat
EG: sae | s a e | شركة | ش م م | ش م ع | شركة ذات مسؤولية محدودة | ذات مسؤولية محدودة | ذات المسؤولية المحدودة | المسؤولية المحدودة | شركة مساهمة | مساهمة مصرية | مساهمة عامة | مساهمة خاصة | المساهمة العامة | المساهمة الخاصة | المساهمة المغفلة | مساهمة مغفلة | المحدودة | محدودة | المحدوده | محدوده | المساهمة
SY: llc | شركة | ش م م
LB: sal | s a l | sarl
JO: psc$ | wll
KW: kscc | ksc | kscp | wll | w l l
BH: bsc | bsc c | wll | w l l
QA: qsc | qpsc | wll | w l l
OM: saoc | saog | llc
MA: sarl au | sarl | sa$
DZ: spa$ | sarl | eurl
TN: suarl | sarl
NG: plc | nig ltd | nigeria ltd
KE: ltd
GH: ltd
AO: lda
MZ: lda
MM: co ltd
KP: hoesa | 회사
KH: co ltd
MN: xxk | xk$ | ххк | хк$
"""

ORDINARY = frozenset(
    "general private public federal state enterprise institution national association establishment proprietary societe sociedad trust capital "
    "publicly traded additional society individual entrepreneur treasury budgetary republican municipal owned autonomous civil civile member "
    "single scientific educational higher science sciences nauki partnership guarantee responsibility sociedade cooperativa member cooperative "
    "preduzece etablissement etablissements offshore person shares actions simple inversion promotora abierta cerrada laboral shore handelsgesellschaft budget thanh jamiyat jamiyati druzba druzhestvo shares".split()
)
"""Words of legal forms that are words of names as well: alone, they keep their weight."""
