"""What kind of body a legal form names, whatever the country: one limited company is called Ltd, GmbH or OOO, another SARL.

Each line of ``TABLE`` is ``kind: word word ...``. A form is of the kind of its words; where they are of several, of the first in
the order of the table ("GmbH & Co. KG" is a partnership, a public joint stock company a share company). Where all its words have at
most four letters it is looked up as one word first ("s a r l" as "sarl"); otherwise words of two letters say nothing. ``EITHER`` are
words written for limited and for share companies alike, in English as in translations; beside a word of the table they say no more.
A form without any of these words, such as Company, Corporation or 公司, may be any. Authored for this project from the company laws'
own terms.
"""

from __future__ import annotations

TABLE = """
state: state treasury federal fsue fsbi rup gosudarstvennoe kazenne kazennoe derzhavne javno persero perusahaan гуп фгуп муп гкп фкп фку гбу гау мкп фгаоу фгаун фгбоу фгбу фгбун фгку фгу республиканское рэспубліканскае государственное державне державна державний казенне казенное муниципальное федеральное федеральна јавно публично-правовая republican
association: association noncommercial nonprofit ev verein asbl vzw vsi istaiga stichting anstalt ano asociacion cic clg guarantee cooperativa coop scop soccoop genossenschaft eg некоммерческая некоммерческое некомерційна автономна автономная учреждение установа заклад تعاونی 一般社团法人 一般财团法人 公益财团法人 国立研究开发法人 独立行政法人 재단법인 사단법인 ac cooperatief cvba scarl consortile scderl scderldecv scoop 特定非営利活动法人
partnership: partnership llp lp lllp kg ohg og kgaa snc ky hb kb vof gbr ks komanditer commandite collectif collettivo accomandita kommanditgesellschaft handelsgesellschaft kommandiittiyhtio komandit kollektif komandytowa jawna cywilna sca sapa spj spk oe keg bt beteti senc sencs ans is sc sci civil civile vos bendrija scsp avoin goshi повне командитне 合伙企业 有限合伙 特殊普通合伙 合资会社 合名会社 합자회사 gie spzoospk
sole: proprietor proprietorship entrepreneur ek sole pfa obrt me preduzetnicka eirl individual ип индивидуальный підприємець фоп ет
shares: joint stock jsc ojsc pjsc cjsc pjs plc pcl ao oao zao pao pat prat aat aktsionernoe aktsionerne aktsionernoye aktsyyanernae aktsyyanernaye akcionarsko akcionersko dionicko delniska aktsionerlik aksiyadorlik aktiengesellschaft aktiebolag aktiebolaget aktieselskab aksjeselskap aktsiaselts akciova akciju akcine akcyjna reszvenytarsasag anonyme anonima anonim anonymi azioni actiuni actions acciones simplifiee simplificada sahami sehmdar aksionare naamloze osakeyhtio sa sae sal saog saoc sau saa sac sadecv sabdecv sapidecv sas sasu spa nv nvsa sanv ag as asa ab abpubl oyj oy oyab se ad ead dd ae zrt nyrt rt tbk kk kabushiki kabushikigaisha jusikhoesa chusikhoesa jusik chusik ctcp phan gufen psc qsc qpsc bsc bscc ksc kscc kscp psa asc publ uab public sicav sgps cophan акционерное акционерско акционарско акционерно акціонерне акцыянернае акционерлік нао ват зат ат ανώνυμη ανώνυμος სს ՓԲԸ ххк مساهمة المساهمة سهامی 股份有限公司 股份公司 株式会社 주식회사 มหาชน hf ca sha traded saci شمع
limited: llc pllc gmbh gesmbh ggmbh mbh gesellschaft haftungsbeschrankt unternehmergesellschaft ug ooo iooo sooo odo otvetstvennostyu otvetstvennostiu ogranichennoi limitee ltee responsabilite responsabilidad responsabilidade responsabilita limitata limitada quotas sarl sarlu sarlau srl srls srld sagl eurl suarl sprl bvba scrl bv besloten sl slu sll slp lda ltda eireli sdn sendirian pte pvt pty private proprietary liability responsibility fze fzco fzc fzllc fz dmcc dwc wll tnhh huu han doo dooel jdoo ogranicenom omejeno ogranicena ograniczona obmedzenym omezenym spzoo zoo sro spolsro kft korlatolt felelossegu shpk kufizuar sia ierobezotu osauhing ou ood eood too mchj masuliyati mmc mesuliyyetli masuliyyatli tov obmezhenoyu obmezhenoiu aps ivs ehf sti yk yugen yuhan unipessoal unipersonale dac teo teoranta ike epe uc ulc smc cyf тдв осоо жшс мчж друштво дружество ограниченной обмеженою абмежаванай дополнительной додатковою дадатковай шектеулі περιορισμένης ՍՊԸ shps בעמ محدودة المحدودة ذمم ذ شمم المسؤولية مسئولیت пп чп чуп xk xxk хк پرائیویٹ 有限责任公司 责任有限公司 有限会社 合同会社 유한회사 유한책임회사 godo gk alc zeren haftung dodatkovoyu κεφαλαιουχική прыватнае частное приватне sderldecv sderl sdeprderl sprderl pryvatne privatno
"""

EITHER = frozenset(
    "limited ltd coltd colimited sirketi sirket berhad bhd youxian terbatas pt decv bm لمیٹڈ 有限公司 实业有限公司 จํากัด".split()
)
"""Words of limited and of share companies."""
