"""Given names that tell persons apart though a letter or two is all that differs: "Rajesh" and "Ramesh" are brothers, no slip.

Kept to names that no other table holds (``given_names`` and ``abjad_names`` have the rest): India, South-East Asia, Africa, Turkey,
the Caucasus and Central Asia, and names of Europe that have no other form. Names that are family names too are left out where
they are spelled many ways. Authored for this project.
"""

from __future__ import annotations

NAMES = """
aarav aarti abena abhay abhijit abhinav abhishek abid abiola ade adebayo adedayo adekunle ademola adeola adewale adi aditi
aditya afzal agnes agnieszka agung agus ahmadi ahu aibek aida aidar aigul ainur aizhan ajay ajit ajmal akash akhil akin akmal
akosua akshay akua alan albina alena alesya alice alicia alina alisher alka alla alma almaz alok alper altan ama amadi amalia
aman amar amelia amit amitabh amjad amna amol anand ananya anastasia andi andrzej anette angelica anil anirban anish anita
anja anjali anke ankit ankita ankur annika antje antonina anuj anup anurag anvar aparna archana arda ari arianna arief arjun
arlette armand armando arnav arne arnold arshad arslan arun aruna arvind arzu asel asep asha ashish ashok ashwin askar aslam
aslan asli asma astrid atiq atul augusta aurelia aurora avinash aydan aydin aykut aylin aynur ayo ayodele aysegul aysel aysen
ayush azamat babajide babar babatunde babita bagus bakhtiyar balaji bambang barbara baris bart bartosz beata beatrice beatriz
bekzat benedikt berk berkay berna berta bettina bharat bharti bhavesh bhavna bhuvan bhuvana bilge bina birgit birgitta birgul
birol bjorn blanca bola bolaji bolat botagoz bozena brenda brian brigitte brijesh bruno budi buket bukola bulent burak burcu
bushra cagla cagri cahyo camila camilla carla carmen carolina cecilia cedric celia cem cemal cengiz cesar chaitanya chandan
chandra chandrika chantal charu chetan chetana chibuike chidi chidiebere chika chike chima chinedu chinenye chinonso chinwe
chioma chukwudi chukwuemeka cihan clara claude claudia claudio colette colin corinne cornelia cristian cuneyt daisy damian
damir danica darina dario darya dauren dedi deepa deepak deepika defne demet deni denise deniz derya dev devendra devika dewi
dhananjay dharmendra dhruv diah dian diana diane didik dieter dilek dilip dilshod dinara dinesh dipti dirk divya djoko dolores
dominic dominique donata doni doris dorota dorothea durga dwi ebele eberhard ebru ebuka ece edgar edi edith edmund efe efua
egon eka eko eldar eleonora eliana elif elke ella elvira elvis emeka emel emil emilia emilio emily emin emine emma emrah emre
endang ender engin erbol ercan erdal erdem eren ergun erhan erica erich erik erika erkan erna ernest ernesto ernst erol ersin
ertan ertugrul esi esin esperanza esra estela esther eva evelyn ezgi fabian fabio fabrice fabrizio faheem fajar farrukh
farzana fatih fawad felix femi ferhat fernanda fikret filiz flavia flavio flora florence florian folake frida fritjof funda
funmi furqan gabriela gabriele galih gamze ganesh gaston gaurav gauri gayatri gede geeta georgina gerd gerda gerhard gertrud
gilbert gilda gina girish gisela gita giulia giulio gizem gloria gokhan gonul gonzalo gopal goran govind graciela gudrun guido
gul gulay gulnara gulnora gulsen gulshan gunawan gunther gurdeep gurjant gurjit gurkan gurmeet gurpreet gurvinder gustav hadi
hakan hale haluk handan hannelore harald harbhajan hardeep hari harish harjeet harjinder harjit harleen harmeet harpal
harpreet harsh harsha harshad hartmut harvinder hasnain hector heidi heike heiko helga helmut hema hemant hemanth hendra
hendri heri hermann herta heru hilal hilda hina holger horst hubert hugo huzaifa ida ifeanyi ifeoma ikechukwu ikenna ilaria
ildar ilgar ilhan ilkay ilker ilkin ilknur ilona ilse inam inci inderjit indira indra ines inga ingrid inna irem irena iris
irma irwan isabelle ishaan ivana ivo iyabo jagdeep jagdish jamshed jana janina janine janusz jasmin jasmina jaspal jaspreet
jasur jasvinder jaswant jaya jayant jayanti jayesh jelani jelena jens jessica jide jigar jitendra joachim joana jochen joko
jolanta jomo jono jorg josefina josephine judith julian juliana julie juliette julio junaid jurgen justin justina justyna
jyoti kaan kadek kadir kailash kairat kajal kaleem kalpana kamala kamau kamlesh kanat kapil karan karen karin karina karsten
kartik kashif kavita kavitha kavya kelechi kemal kenan kerem kerstin ketan ketut kevin khurram khurshid kira kiran kirti
kishor kishore klara knut kofi kojo komal koray korkut krishna krystyna kuldeep kulwant kunal kunle kusum kwabena kwaku kwame
kwasi lakshman lakshmi lalit lalita lara larisa larissa lars lata laura laziz lea leela leila lekan lestari leszek leticia
levent liaqat lidia lilia liliana lina linda livia lokesh lothar lubna lucia luciano lucie lucille lucy luisa lutz lydia madan
made madhav madhavi madhu madhuri madina magda magdalena mahendra mahesh makena malgorzata malte mamta mandla manfred manish
manisha manjit manjula manjunath manmohan manoj manuela mara marat marcel marcela marcella marcin margot mariana marianna
marianne mariano marika marina mario marion marisa marita marius marlene marta martina mathilde maura maurice maurizio maya
mayank mayur mazhar meena meenakshi meera meerim megha mehul melek melih meltem meral mercedes merve mesut mete metin mihaela
milan milena milica milind mirela miriam mirjana mirko mirlan miroslav mladen mohan mohini mohit mona monica monika monique
mridula mubashir mudassar muji mukesh mukul murali murat mushtaq muzaffar mwangi nadezhda nadine nalini namita nanang nandan
nandini nandita narayan narendra naresh nasim nathalie natig navdeep navin navneet ndidi neelam neema neeraj neeta neetu neha
nelly nenad neslihan nevin ngozi nicola nicole niels nihat nikhil nikita nikola nilesh nilgun nils nimisha nina nirmal nirmala
nisha nishant nitesh nithin nithya nitin njeri njoroge nkechi nnamdi nneka nnenna nodir noemi nora norbert noreen norma
nugroho nur nuray nurcan nurlan nurzhan nyambura nyoman obinna octavia odette odhiambo oguz okan okechukwu oktay olabisi
oladele olamide olayinka olcay olena oliver olivia olivier olu olufemi olumide olusegun oluwaseun oluwole onur onyeka orhan
oskar osman otabek otieno otto ozan ozge ozgur ozkan ozlem padma padmini pallavi pankaj paola parag param paresh parminder
parul parvati parveen pascal patricia patrizia paula paulina pauline pawan pelin petra pia piero pilar pinar piyush pooja
poonam prabha prabhakar prabhu pradeep prafull prakash pramila pramod pranav pranay prasad prasanna prashant pratap pratibha
pratik praveen pravin predrag prem prerna priti priya priyanka puneet purnima pushpa putra putri qaiser qamar radek radha
radhika rafael rafal raghav raghu rahmat rahul raimund rainer raj raja rajan rajani rajat rajeev rajendra rajesh rajeshwari
rajiv rajkumar rajni rakesh rakhat rakhi ralf ralph ram rama raman ramesh ramnath ramona rani ranjan ranjana ranjit raquel
rashmi rati ravi ravindra ravshan raymond razia recep reena reeta refik regina rehan reinhard rekha renata renate rene renu
renuka reshma riaz richa rina rini rishi rita ritesh ritika rizal rizki roberta rohan rohini rohit rolf rosa rosalia rosario
rose rosemary rotimi roxana rubina rudi rudolf rudy rukhsana rupa rupali rupesh ruslan rustam ruth sabina sabine sabri sabrina
sachin sade sadhana sadia sagar sahil saima samina samir sanam sandeep sandro sangeeta sanjana sanjar sanjay sanjeev sanjit
sanjiv santosh santoso sapna sara sarah sarfraz sari sarika sarita saroj sascha sashi sathish satish satya satyajit saule
saurabh savita sedat seema segun selcuk selin selma semra sena serap serdar serik serkan sertac setiawan sevda severin sevgi
sevim seyfi shailendra shailesh shakeel shakti shalini shamim shankar shanta shanthi sharad sharmila shashank shashi shazia
sheela shehzad shekhar sherzod shilpa shirish shiv shiva shivani shobha shravan shreya shruti shubha shujaat shukhrat shweta
sibel sibylle siddharth siegfried sigrid sikandar silke silvia silvio simona simran sinan sipho siti sizwe slamet slavko
slobodan smita sneha snehal snezana sofia sohan sola sonal sonali songul sonia sonja sourabh sourav sri srinivas srinivasan
sriram stella stephanie suat subhash sudesh sudha sudhakar sudhir suharto sujata sujit sukarno sukhdev sukhwinder sukru
suleman sulistyo sumaira suman sumanth sumbal sumit sumitra sunanda sundar sunil sunila sunita suparno suprapto suraj surendra
suresh surinder surjeet surjit surya suryadi sushant sushil sushila sushma sutrisno suvarna sven swapna swapnil swati sylvia
sylvie tahira taiwo talgat tamara tamer taner tania tanja tanmay tansu tanuja tanvi tarkan tarun taufik tayfun tayo tekin
temir temitope teresa thabo themba therese thierry thorsten tihomir tilman tim timur tina titilayo tobi tobias tolga tolu
tomislav tono torsten touqeer tri trupti tugba tulay tunc tuncay tunde tural turgay turgut turhan tushar uche uchenna uday
ufuk ugochukwu ugur ulku ulrich ulrike ulugbek uma umair umesh umid umit umut untung urmila ursula usha utku utpal uwe uzair
uzma vagif vaibhav vaishali valentina valeria valerie vandana vanessa vani varsha varun vasant vasanth vasantha vasudev veena
venkat venkatesan venkatesh vera verena veronica veronika vesna victoria vidya vijay vijaya vijayan vikas vikram vikrant vimal
vimala vinay vineet vineeta vinita vinod viola violeta vipin vipul viraj virender virginia vishal vishnu vishwanath vivek
viviana viviane volkan volker vugar wahyu wajid wale waltraud wanda wanjiru waqar waqas wati wawan wayan werner widodo wieslaw
wiktor winfried wisnu wojciech wolfgang wulan xavier yalcin yamini yanto yasemin yash yashwant yasmin yavuz yaw yeliz yemi
yerlan yilmaz yinka yogesh yogita yolanda yonca yudi yuli yuni yunus yusril yvette yvonne zafer zahid zamira zanele zara
zarina zdenek zdravko zeeshan zerrin zeynep zhanna zoe zoltan zoran zsolt zuzana
"""

THOUGH_ALIKE = frozenset(
    frozenset(pair.split()) for pair in "jamal jamil|rashid rashad|saad saud|samir samar|zaid ziad".split("|")
)
"""Names of the same consonants, as they are compared, that are no spellings of each other. Publishers list Hassan for Hussein,
Kamil for Kamal and Bashir for Bashar as names of one person, so that these are not here."""
