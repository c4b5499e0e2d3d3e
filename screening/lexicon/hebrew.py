"""Hebrew words of firms' names with the English words lists use, in the forms in which they stand there.

Entries as in ``arabic``: the word, a blank and the English word, parted by bars; what is spelled with or without helping letters
stands twice. They keep their letters beside the English word, so that תעשיות meets "Industries" and "Taasiyot". Authored for this
project.
"""

from __future__ import annotations

WORDS = """
תעשיה industry|תעשייה industry|תעשיות industry|תעשיית industry|תעשייתי industrial|תעשייתית industrial|תעשייתיות industrial|
מפעל factory|מפעלי factory|מפעלים factory|בית house|בתי house|ייצור manufacturing|יצור manufacturing|יצרני manufacturing|
סחר trading|מסחר trading|מסחרי commercial|מסחרית commercial|שיווק marketing|שווק marketing|הפצה distribution|
הפצת distribution|יבוא import|ייבוא import|יבואני import|יצוא export|ייצוא export|מכירות sales|מכירה sales|קניות purchasing|
רכש procurement|אספקה supply|אספקת supply|ספקי supplier|ספקים supplier|סוכנות agency|סוכנויות agency|סוכני agency|
סוכנים agency|נציגויות representation|שירות service|שירותי service|שירותים service|שרותי service|שרות service|
שרותים service|ניהול management|ייעוץ consulting|יעוץ consulting|יועצים consulting|יועצי consulting|פתרונות solution|
פתרון solution|מערכת system|מערכות system|טכנולוגיה technology|טכנולוגיות technology|טכנולוגיית technology|
טכנולוגי technology|הנדסה engineering|הנדסת engineering|מהנדסים engineer|מדע science|מדעי science|מדעים science|
מחקר research|מחקרים research|פיתוח development|פתוח development|חדשנות innovation|יזמות enterprise|מיזמים venture|
פרויקטים project|פרויקט project|השקעות investment|השקעה investment|אחזקות holding|החזקות holding|אחזקה maintenance|
תחזוקה maintenance|תחזוקת maintenance|נכסים property|נכסי property|נדלן real estate|בנין building|בניין building|
בניה construction|בנייה construction|בניית construction|קבלנים contractor|קבלן contractor|קבלנות contracting|
שיפוצים renovation|תשתיות infrastructure|תשתית infrastructure|פיתוחים development|סלילה paving|עפר earth|עבודות works|
עבודה works|ריצוף flooring|צבע paint|צבעים paint|דלתות doors|חלונות windows|זכוכית glass|זגגות glazing|זגוגית glass|
חשמל electric|חשמלי electric|חשמלית electric|אלקטרוניקה electronics|אלקטרוני electronic|אלקטרונית electronic|
אלקטרוניות electronic|אופטיקה optics|אופטי optical|אופטיות optical|לייזר laser|מיקרו micro|מיחשוב computing|מחשוב computing|
מחשבים computers|מחשב computer|תוכנה software|תוכנות software|חומרה hardware|מידע information|נתונים data|סייבר cyber|
אבטחה security|אבטחת security|בטחון security|ביטחון security|בקרה control|בקרת control|אוטומציה automation|
רובוטיקה robotics|מכשור instrument|מכשירים instruments|מכשירי instruments|כלים tools|כלי tools|מכונות machinery|
מכונה machine|מכני mechanical|מכניקה mechanics|ציוד equipment|חלקים parts|חלקי parts|חלפים spare parts|מנועים engine|
מנוע engine|תקשורת communication|טלפוניה telephony|סלולר cellular|לווינים satellite|לוויין satellite|לווין satellite|
חלל space|תעופה aviation|אווירית air|אויר air|אוויר air|אוירונאוטיקה aeronautics|אווירונאוטיקה aeronautics|מטוסים aircraft|
מל״טים uav|רחפנים drone|רכב automotive|רכבים vehicle|מוסך garage|מוסכי garage|צמיגים tyre|אופנועים motorcycle|
תחבורה transport|הובלה transport|הובלות transport|הסעות transport|היסעים transport|משאיות truck|מטענים cargo|מטען cargo|
שילוח forwarding|לוגיסטיקה logistics|מחסנים warehouse|מחסן warehouse|ספנות shipping|אניות ships|אוניות ships|ימית marine|
ימי marine|ימיים marine|ים sea|נמל port|נמלי port|מעגן anchorage|מספנה shipyard|מספנות shipyard|צי fleet|דייג fishing|
דיג fishing|דגים fish|צלילה diving|מתכת metal|מתכות metal|פלדה steel|ברזל iron|אלומיניום aluminium|נחושת copper|
מסגרות metalwork|מסגריה metalwork|יציקות castings|צנרת piping|צינורות pipes|פלסטיק plastic|פלסטיקה plastic|פלסטיים plastic|
גומי rubber|כימיקלים chemicals|כימיה chemistry|כימיות chemical|כימי chemical|תרופות pharmaceutical|רפואי medical|
רפואית medical|רפואיים medical|רפואה medicine|בריאות health|ביוטכנולוגיה biotechnology|ביולוגי biological|
קוסמטיקה cosmetics|מרפאה clinic|נייר paper|דפוס printing|קרטון cardboard|אריזה packaging|אריזות packaging|עץ wood|עצים wood|
רהיטים furniture|ריהוט furniture|נגרות carpentry|נגריה carpentry|טקסטיל textile|אופנה fashion|בגדים clothing|הלבשה clothing|
נעליים footwear|עור leather|אריגים fabrics|תכשיטים jewellery|יהלומים diamond|מזון food|מזונות food|מאפיה bakery|
מאפיית bakery|מאפה bakery|מחלבה dairy|מחלבת dairy|חלב dairy|בשר meat|עוף poultry|עופות poultry|ירקות vegetables|פירות fruit|
שמן oil|יין wine|יקב winery|יקבי winery|משקאות beverages|מיצים juices|מים water|קפה coffee|תבלינים spices|תה tea|לחם bread|
זיתים olive|בד press|חקלאות agriculture|חקלאי agricultural|חקלאית agricultural|משתלה nursery|משתלת nursery|משתלות nursery|
זרעים seeds|דשנים fertilizer|השקיה irrigation|השקייה irrigation|גידולים growing|משק farm|משקי farm|מטעים orchards|
פרדסים groves|גנים gardens|גינון gardening|אנרגיה energy|אנרגיות energy|סולארי solar|סולארית solar|סולרי solar|שמש sun|
גז gas|נפט petroleum|דלק fuel|דלקים fuel|סביבה environment|סביבתי environmental|מיחזור recycling|מחזור recycling|
קירור refrigeration|מיזוג air conditioning|אקלים climate|ניקיון cleaning|נקיון cleaning|כביסה laundry|תאורה lighting|
בנק bank|ביטוח insurance|פיננסים finance|פיננסי financial|אשראי credit|קרן fund|נאמנות trust|עסקים business|עסקי business|
מלון hotel|מלונות hotels|תיירות tourism|נסיעות travel|אירועים events|מסעדה restaurant|הסעדה catering|קייטרינג catering|
תקליטים records|הפקות productions|סרטים films|חברה company|חברת company|חברות companies|קבוצה group|קבוצת group|
אגודה association|אגודת association|איגוד union|ארגון organization|עמותה association|עמותת association|מוסד institution|
מכון institute|מרכז center|מרכזי central|אוניברסיטה university|אוניברסיטת university|מכללה college|מכללת college|
משרד ministry|רשות authority|לשכה bureau|מועצה council|לאומי national|לאומית national|בינלאומי international|
בינלאומית international|בינלאומיות international|כללי general|כללית general|כלליים general|אזורי regional|עולמי world|
ישראלי israeli|ישראלית israeli|חדש new|חדשה new|גדול great|גדולה great|מתקדם advanced|מתקדמות advanced|מתקדמים advanced|
מיוחד special|מאוחד united|מאוחדים united|מאוחדת united|צפון north|הצפון north|דרום south|הדרום south|מזרח east|המזרח east|
מערב west|המערב west|ובניו sons|בניו sons|אחים brothers|האחים brothers|ושות company|ושותפיו partners|שותפים partners|
בעמ limited|חומרי materials|חומרים materials|חומר material|גלם raw|מוצרי products|מוצרים products|מוצר product|
יצירות creations|סחורות goods|תוצרת produce|מתקנים facilities|מתקני facilities|צעצועים toys|משחקים games|ספורט sport|
ספרים books|הוצאה publishing|לאור light
"""

PLACES = """
ישראל israel|ירושלים jerusalem|תל tel|חיפה haifa|אשדוד ashdod|אשקלון ashkelon|נתניה netanya|הרצליה herzliya|רעננה raanana|
רחובות rehovot|חולון holon|חדרה hadera|אילת eilat|עכו acre|נצרת nazareth|טבריה tiberias|צפת safed|כפר kfar|קריית kiryat|
קרית kiryat|ראשון rishon|לציון lezion|פתח petah|תקווה tikva|תקוה tikva|רמת ramat|גן gan|באר beer|שבע sheva|הנגב negev|
נגב negev|הגליל galil|גליל galil|הכרמל carmel|כרמל carmel|הגולן golan|גולן golan|השרון sharon|שרון sharon
"""
