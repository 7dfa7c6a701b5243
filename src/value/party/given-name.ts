import { wordSet } from '../../util/word-set.ts'

/**
 * Given names by who bears them, folded; those of both stand in both. Gathered by this project from the names that news
 * of all parts of the world tells of, with the commonest of each language first in mind.
 */

/** English, then Romance, Germanic and Nordic, Slavic and Baltic, Greek and Hungarian, Arabic and Persian, Turkic, Jewish, South Asian, African, East and Southeast Asian. */
export const MALE_GIVEN_NAMES: ReadonlySet<string> = wordSet(`
  aaron abe abraham adam adrian aidan al alan albert alec alex alexander alfie alfred allan allen alton alvin
  ambrose amos andrew andy angus anthony archibald
  archie arnold arthur asa ashley ashton aubrey austin avery barack barnaby gaetano antawn lennie armando tyrese shaquille deshawn jamaal marquis trayvon malik barney barrett barry bart basil ben benedict
  benjamin bennett benny bernard bernie bert bill
  billy blaine blair blake bob bobby brad bradford bradley brady brandon brendan brent brett brian brock bruce bruno
  bryan bryant bryce bryson buddy burt byron caleb calvin
  cameron carl carlton carson carter casey cecil cedric chad chandler charles charlie chase chester chet chip chris
  christian christopher chuck clarence clark claude clay
  clayton clement cliff clifford clint clinton clive clyde cody colby cole colin connor conor conrad corey cornelius
  cory craig curt curtis cyril cyrus dale dallas dalton damian damien damon
  dan dana daniel danny darius darrell darren darryl dave david davis dean declan dennis denny denzel derek derrick
  desmond devin dexter dick dirk dominic don donald donnie donovan
  doug douglas drew duane duncan dustin dwayne dwight dylan earl ed eddie edgar edmond edmund edward edwin eldon eli
  elias elijah elliot elliott ellis elmer elton elvis emerson
  emmett ernest ernie errol ethan eugene evan everett ezra felix fergus finlay finn finnegan floyd forrest francis
  frank frankie franklin fred freddie frederick gabe gabriel garfield gareth
  garrett garry garth gary gavin gene geoff geoffrey george gerald gerard gerry gideon gil gilbert giles glen glenn
  gordon graham grant graeme greg gregg gregory griffin grover gus guy
  hal hank harlan harold harris harrison harry harvey hayden heath hector henry herb herbert herman homer horace
  howard howie hubert hugh hugo hunter ian ira irving irwin isaac isaiah
  ivan ivor jack jackie jackson jacob jake jamal james jamie jared jarrod jarvis jason jasper jay jayden jed jeff
  jefferson jeffery jeffrey jerald jeremiah jeremy jermaine jerome jerry jesse
  jim jimmie jimmy joe joel joey john johnathan johnnie johnny jon jonah jonas jonathan jonathon jordan joseph josh
  joshua josiah jude julian julius justin kanye karl keegan keith kelvin
  ken kendall kendrick kenneth kenny kent kerry kevin kieran kim kip kirk kirby kobe kris kurt kyle lamar lance
  larry laurence lawrence layton lebron lee leigh leland len lennox lenny leo leon leonard leroy leslie
  lester levi lewis liam lincoln lindsay lindsey linus lionel lloyd logan lonnie loren louie louis lowell lucas
  lucian luke luther lyle lyndon mack malcolm marc marcus mark marlon marshall martin marty
  marvin mason matt matthew maurice max maxwell mel melvin merle merrill michael mick mickey miguel mike miles milo
  milton mitch mitchell mitt monroe monty morgan morris mort murray myron nate nathan
  nathaniel neal ned neil nelson neville newt nicholas nick nigel noah noel nolan norm norman norris oliver ollie
  orlando orrin orville oscar osborne oswald otis owen parker pat patrick paul perry pete peter phil philip
  phillip pierce preston quentin quincy quinn ralph ramsey randall randolph randy ray raymond reece reed reese reg
  reggie reginald reid rex rhys rich richard rick ricky riley rob robbie robert
  robin rocky rod roderick rodney roger roland rolf ron ronald ronnie rory roscoe ross rowan roy royce rudy rufus
  rupert russ russell rusty ryan sam sammy samuel sandy sanford saul scott
  sean sebastian seth seymour shane shannon shaun shawn sheldon shelby sherman sid sidney silas simon sol solomon
  spencer stan stanley stephen sterling steve steven stevie stewart stuart sylvester tad
  tanner taylor ted terence terrance terrell terrence terry theo theodore thomas tim timothy tobias toby todd tom
  tommy tony travis trent trevor tripp tristan troy tucker ty tyler tyrone tyson vance vaughn
  vern vernon vic victor vince vincent virgil wade wallace wally walt walter ward warren wayne wendell wes wesley
  wilbur wilfred will willard willie willis wilson winston woodrow woody wyatt xavier zach zachary zack zane
  alberto alejandro alessandro alfonso alfredo alonso alvaro andre andrea andres angel angelo anibal antoine anton
  antonio armand armando arnaud arturo augusto aurelien baptiste bartolomeo bastien beppe bernardo bertrand brice
  camilo carlo carlos
  cesar christophe ciro claudio clemente corrado cristian cristiano cristobal dario davide didier diego dino domingo
  domenico eduardo efrain elio eliseo emiliano emilio emmanuel enrico enrique enzo ernesto esteban etienne eugenio
  ezequiel fabio fabrice
  fabrizio facundo fausto federico felipe fernando fidel flavio florian francesco francisco franco francois frederic
  gael gaston geraldo gerardo german giacomo gianluca gianluigi gianni gilberto gilles gino giorgio giovanni
  giuliano giulio giuseppe gonzalo
  graciano gregorio guido guilherme guillaume guillermo gustavo herve horacio humberto ignacio ignazio ismael iker
  inaki jacques jacopo jaime jair javier jean jeanne-luc jerome jesus joan joao joaquin jordi jorge jose juan julen
  julien julio laurent leandro leonardo leonel leopoldo lorenzo loic luca lucas luciano lucien
  luigi luis luiz mahe manolo manuel manu marcel marcello marcelo marcio marco marcos mariano mario marcelino
  massimo mateo matheus mathieu matias matteo mattia mauricio maurizio mauro maxime miguel michel michele miquel
  moises nicolas nestor nicola octavio olivier
  omar orlando osvaldo otavio pablo paco paolo pascal pasquale patricio patrice paulo pedro pepe philippe pier
  pierre pietro placido quique rafael raimundo ramiro ramon raoul raul remi remy renato renaud rene renzo ricardo
  riccardo roberto rodolfo rodrigo roque rogelio roger romain
  romano romulo ronaldo ruben salvador salvatore santiago santo santos saverio sergio serge silvio simone stefano
  stephane telmo teodoro thiago thibault thierry tiago tito tomas tommaso tristan tullio umberto valentin valerio
  vicente vincenzo vinicius vito vittorio wagner washington xavi yannick yves yvan
  adolf albrecht alois anders andreas ansgar arne armin arvid axel bastian bernd bernhard bertil birger bjarne bjorn
  bo borje boris carsten christer claes claus clemens cornelis daan detlef dieter diederik dietmar dietrich dirk
  eckhard egon einar eirik emil erik eric erich ernst erwin espen eskil ewald fabian
  ferdinand frans franz fredrik friedrich fritz frode geert gerd gerhard gert geert-jan gottfried gregor gudmund
  gunnar gunter gunther gustaf gustav guus haakon hakan halvor hannes hans harald hartmut heiko heiner heinrich
  heinz helge helmut hendrik henk henning henrik herbert hermann hjalmar holger horst ingemar ingmar ingo jaap jakob
  jan janne jeroen jens joachim jochen johan johann johannes
  jonas joost jorg jorgen joris josef jost jukka juergen jurgen kai karsten kasper kaspar kees kjell klaas klaus
  knud knut konrad kristian kristoffer lars lasse laurens leif lennart leopold lothar ludvig ludwig luuk maarten
  magnus manfred marius markus mathias matthias mats maximilian meinhard mika mikael mikko moritz niels niklas nils
  norbert odd ola olaf olav ole olof oskar ossi otto palle
  peder per peer pekka pelle philipp pieter pim piet rainer rasmus reiner reinhard reinhold rikard robbert roel
  roelof rolf rudi rudolf rune ruud sander sauli siegfried sigmar sigmund sigurd soren stefan steffen stellan stig
  sven svend tapio teemu theodor thijs thomas thor thorbjorn thore thorsten tor torbjorn torsten tore trond ulf uli
  ulrich ulrik urho uwe veikko victor viktor vidar volker waldemar walther werner wilhelm willem willy wim wolf
  wolfgang wout
  aleksandar aleksander aleksandr aleksei aleksey aleksi alexei alexey alexi alexandru anatol anatoli anatoly andrej
  andrei andrey andrij andriy andrzej antanas anton antonin ante ardian arkady arsen arseniy arseny artem artur
  artyom arvydas bogdan bohdan bogumil boguslaw bojan boleslaw boris borys bozidar branislav branko bronislaw cyryl
  czeslaw dalibor damir daniil danil danilo danylo darko davor dawid dejan demyan denis denys dimitar dimitri
  dimitrij dmitri dmitrij dmitriy dmitro dmitry dmytro dobroslav dominik dragan drago dusan edgars edmunds eduard
  edvard evgeni evgeny evgenii fedir fedor feliks filip franjo frantisek fyodor gavril gennadi gennady georgi georgy
  gennadiy gleb goran grigori grigory grzegorz gytis henryk hrvoje igor ihor ilia ilie ilir ilya ilya imants ion
  iosif ivaylo ivica ivo iurii jacek jakub janez janis janko jaroslav jaroslaw jerzy jiri josip jovan jozef juliusz
  juraj juri jure jurij karel karol kazimierz kestutis kiril kirill klemen konstantin konstantyn krisjanis krzysztof
  ladislav lech leonid leonyd leszek lev lubomir lubos ludovit lukas lukasz luka maciej makar maksim maksym marat
  marcin marek marian mariusz marko martins mateusz matej matvei maxim michal mihai mihail miodrag mikhail mikheil
  mikhailo
  mikola mikolaj mihailo mile milan milorad milos miloslav milovan mindaugas mircea miro miron miroslav miroslaw
  mladen momir mykhailo mykola myroslav nebojsa nenad nicolae nikita nikola nikolai nikolay nikoloz nodar oleg oleh
  oleksandr oleksii oleksiy oleksij ondrej ostap pavel pavlo pavol pawel petar petr petro petru pjotr piotr platon
  plamen predrag przemyslaw radek radoslav radoslaw radomir radovan raimonds rajko ratko robert rodion roman romans
  rostislav rostyslav ruslan rusev ryszard sasa sasho semion semyon serafim sergei sergej sergey serhii serhiy
  slavko slawomir slobodan srdjan stanislav stanislaw stanimir stepan stevan stojan stoyan svetozar svyatoslav taras
  tadeusz tihomir timofei timofey timur todor tomasz tomaz tomislav tonu traian tymofiy vadim vadym vaclav
  valentyn valeri valeriu valery valeriy valdis vasil vasile vasili vasily vasyl vassily velimir veselin viacheslav
  vitali vitalii vitaliy vitaly vitalijs vjekoslav vlad vladimir vladimer vladislav vladyslav vlado vlastimil
  vojislav vojtech volodymyr vsevolod vuk vyacheslav wieslaw wiktor witold wladyslaw wlodzimierz wojciech yaroslav
  yefim yegor yevgeni yevgeny yevhen yulian yuri yurii yuriy yury zbigniew zbynek zdenek zdravko zeljko zlatan
  zlatko zoran zurab zviad zvonimir giorgi irakli levan lasha vakhtang davit armen ashot gagik garegin gevorg hayk
  hovik karen nikol robert samvel serzh suren tigran vazgen
  achilleas alekos alexandros alexis anastasios andreas antonis apostolos aristotelis athanasios christos costas
  dimitrios dimitris elias evangelos filippos fotis georgios giannis giorgos haralambos iannis ioannis kostas
  konstantinos kyriakos lefteris leonidas manolis michalis nicos nikolaos nikos panagiotis panos pavlos petros
  spiros spyros stavros stelios takis thanos thanasis theodoros thodoris vangelis vasilis vassilis yanis yannis
  yiannis yorgos zisis
  attila andras antal arpad balazs balint bela bence csaba daniel denes dezso ferenc gabor gergely geza gyorgy gyula
  imre istvan janos jeno jozsef kalman karoly kristof laszlo lajos levente lorinc mark marton mate matyas mihaly
  miklos mor peter pal robert sandor szabolcs szilard tamas tibor tivadar viktor vilmos zoltan zsolt zsombor
  abbas abd abdallah abdel abdelaziz abdelfattah abdelhamid abdelkader abdelmadjid abdelmalek abdelrahman abdi
  abdiaziz abdirahman abdo abdul abdulaziz abdulhamid abdulkadir abdulkarim abdullah abdullahi abdulla abdulrahman
  abdulsalam abdurrahman abed abu adel adib adil adnan ahmad ahmed ahmet akram ala alaa ali alireza amer amin amir
  amjad ammar amr anas anwar aref arif asaad asad asadullah asghar ashraf asif assad ata atef atiq awad ayad ayham
  ayman aymen aziz azmi azzam badr baha bahaa bahram bakr basem bashar bashir basil basim bassam bassel behrouz
  behzad bilal borhan boutros burhan dawood dawud daoud dhafer eisa ehsan ehud emad emir emomali esam esmail essam
  fadel fadhil fadi fahad fahd fahmi faisal faiz fakhri farhad farhan farid faris farouk farooq faruk fathi fawaz
  fawzi faysal
  fazal ferhat firas fouad fuad ghassan ghazi ghulam gamal gholam habib hadi hafez hafiz haider haidar haitham hakan
  hakim halim hamad hamdan hamdi hameed hamid hamza hani haqqani haroun harun hasan hashem hashim hassan hatem
  haydar hazem hesham hicham hikmat hisham hosni hossam hossein houssam hosein hussain hussam hussein hussien
  ibrahim idris ihab ihsan ikram ilham imad imam imran iqbal isa isam ishaq islam ismael ismail issa issam iyad izz
  izzat jaafar jaber jabir jabbar jafar jalal jalil jamal jamil jassem jassim javad javed jawad jihad juma kamal
  kamel kamil karim karrar kareem kassem kazem khadim khairat khaled khalid khalifa khalil kamran kaveh keyvan
  khairullah labib latif lotfi luay lutfi mahdi maher mahmood mahmoud mahmud majed majid malek malik mamdouh mamoun
  mansour mansoor marwan masoud massoud maulana mazen mazin mehdi mehrdad mehran
  mevlut moaz moammar mohamad mohamed mohammad mohammed mohamud mohsen mohsin mokhtar moncef moqtada mosab morteza
  mostafa mounir mourad moussa muammar muayad mubarak mufti muhammad muhammadu muhammed muhsin mukhtar mullah munir
  munther muqtada murad murtada musa musab mushtaq muslim mustafa mustapha nabeel nabih nabil nader nadir nadim
  naguib nahid naim naji najib najibullah nasir naser nasr nasser nasrallah naveed nawaf nawaz nayef nazim nidal
  nizar noor noureddine nouri numan obaida omar omer osama osman oussama parviz pervez qais qaboos qasem qasim
  qassem raad rached radwan rafik rafiq raheem rahim rahman raja rajab rami ramin ramzan ramzi rashad rasheed rashid
  rauf raymond rayan reza riad ridha riyad riyadh rouhollah rustam saad sabah sabri saddam sadeq sadiq saeb saeed
  saeid safwan sahib saif said saif-al-islam sajid sajjad salah salam salahuddin saleem saleh salem
  salih salim salman sameh samer sami samih samir samuel sardar sattar saud sayed sayyed sayyid seif selim seyed
  shaban shadi shafiq shahbaz shahid shahram shaker shakil sharif shaukat shawki sherif siamak sirwan siraj soheil
  sohail sohrab sufian sulaiman suleiman suleyman sultan syed taha taher tahir tahsin taj talal taleb talib tamer
  tamim tammam tareq tariq tarek tawfik tawfiq tayeb tayyip thamer tharwat turki ubaid umar usama usman uthman
  waddah wael wafiq wahid waleed walid waqar wasim wissam yahya yakub yaser yasin yasir yasser yassin younes younis
  yousef youssef yousuf yunus yusef yusuf zafar zaher zahi zahid zaid zakaria zaki zalmay zayed zayd zeid ziad zia
  ziyad zubair zuhair
  adem alparslan arda aslan atilla aydin baris batuhan bayram berat berkay bulent burak can cem cemal cemil cengiz
  davut deniz devlet dogan ekrem emre ender enes enver ercan erdal erdem erdogan erhan erkan erol ertugrul ethem
  fahrettin fatih fethullah fikret furkan galip gokhan hakan halil halit haluk huseyin hulusi ibrahim ilker ilhami
  ismet izzet kadir kasim kazim kemal kenan kerem koray kursat levent mansur mehmet mehmed melih mert mesut metin
  muharrem murat mustafa nazmi necati necdet nihat nuri oguz oguzhan okan omer onur orhan ozan ozgur ramazan recai
  recep refik rifat riza sabri sadettin sadik selahattin selcuk serdar serhat serkan sinan suat sukru suleyman
  tahsin taner tarik tayfun tayyar tayyip temel tolga tuncay turgut turan ufuk ugur umit unal veli volkan yasar
  yavuz yigit yilmaz yusuf zafer zeki ziya
  aidar alisher almazbek askar aslan azamat bakhtiyar bekzod bolat daniyar daulet elbek erlan gurbanguly ilham islom
  kassym kassym-jomart kurmanbek mirziyo nursultan rashid rustam sadyr sardor serdar shavkat sherzod sooronbay temir
  timur ulugbek zhomart
  akiva amnon amos aryeh asher avi avichai avigdor aviv avraham baruch benny benzion boaz chaim dan dov ehud eitan
  elazar eliezer elon ezer gadi gal gideon gilad gershon haim hanan herzl hillel ido ilan isser itamar itzhak izhak
  meir menachem mordechai moshe nachman naftali natan nir nissim noam ofer ofir ohad oren peretz pinchas rafi ran
  reuven roi ron ronen roni rotem saul schlomo shai shalom shaul shimon shlomo shmuel silvan tal tamir tzachi tzipi
  uri yaakov yair yaron yehuda yehoshua yigal yinon yisrael yitzhak yoav yochanan yoel yohanan yona yoni yoram
  yosef yossi yuval zalman ze'ev zeev zvi
  aamir aarav abhijit abhinav abhishek aditya ajay ajit akhilesh akshay alok amal amar amit amitabh amol anand anil
  anish ankit anuj anup anurag arjun arun arvind asaram ashish ashok ashwin atal atul avinash bal balasaheb balwant
  bhagwant bhupendra bhupesh bhupinder biju bimal bipin biren bharat chandra chandrababu chetan deepak devendra
  dhruv digvijaya dilip dinesh eknath ganesh gaurav gautam girish gopal govind gulab gurmeet guru hardik hari harish
  harsh harsha hemant himanta indrajit jagan jagdeep jagdish jairam jaswant jawaharlal jitendra jyotiraditya kailash
  kamal kapil karan kartik kiran kiren kishore kumar kunal lakshman lal lalit lalu laxman madan madhav mahatma
  mahendra mahesh mahinda maithripala manish manmohan manoj manohar mohan mukesh mulayam murali nagendra naga
  narayan narayana narendra naresh naveen navin navjot nikhil nilesh nitin nitish omar om pankaj parvesh parvez
  piyush prabhakar pradeep prakash pramod pranab pranay prasad prashant pratap pratik praveen pravin prem prithviraj
  rahul raj raja rajan rajat rajeev rajendra rajesh rajinder rajiv rajnath rajya rakesh ram raman ramesh randeep
  ranil ranjit ranjan ratan ravi ravindra rishi ritesh rohan rohit sachin sagar sanath sandeep sandip sanjay sanjeev
  sanjiv sanjoy santosh satish satya saurabh shaktikanta sharad shashi shekhar shinzo shiv shivraj shubham shyam
  siddharth sitaram somnath sourav srinivas subhash subramanian sudhir sukhbir suman sumit sundar sunil suraj
  surendra suresh surinder sushil tarun tejashwi uday uddhav ujjwal umesh varun vasant venkaiah venkat venkatesh
  vijay vikas vikram vinay vinod vipin viral virat virender vishal vishnu vivek yash yashwant yogendra yogesh yogi
  yuvraj zakir gotabaya sajith anura dinesh basil nuwan chaminda lasith kusal dimuth prachanda khadga sher pushpa
  bidya madhav balen tshering jigme ugyen lotay mahfuz mamun mashrafe mirza muhammad sajeeb shakib tamim tarique
  zillur
  abebe abiy ade adebayo adekunle ademola ahmadu akinwumi akinwunmi aliko alpha amadou amani amos andry asamoah
  atiku ayodele babacar babatunde bakary berhanu bola boubacar bukola blaise cheikh chidi chinedu chukwuemeka cyril
  daudi debretsion didier dlamini ebrahim edem ekow emeka emeka emmerson emmanuel ernest evariste faustin felix
  festus filipe foday folorunsho francois-xavier gedion getachew gnassingbe godswill goodluck habtamu haile
  hailemariam hakainde hassane idrissa ikechukwu isaias issoufou jabu jakaya jomo juma kabineh kagiso kagame kgalema
  khama kizza kofi kojo koffi kwabena kwadwo kwaku kwame kwasi lazarus lamine laurent laurent-desire lekan lungile
  macky mahamadou mahamat mahamane mamadou mandla mangosuthu mapemba mathieu mbongeni meles mengistu milton mobutu
  modibo moise mokgweetsi mosiuoa mzwandile musalia mwai nana nangolo ngozi nkosazana nkosi nnamdi oby ochieng
  oginga olusegun olusola oluwaseun omali ousmane paul-henri peter pieter pitso raila riek robert rotimi sadio salif
  salva sani sassou seretse seydou sekou siaka sibusiso simeon sipho siyabonga tedros teodorin teodoro tendai thabo
  themba thomas thulani tidjane tito trevor tshepo uhuru umaru vusi william yahaya yahya yakubu yaw yayi yemi yoweri
  zakes zwelinzima
  akihito akio akira atsushi daisuke eiji fumihito fumio go goro hajime haruhiko haruki haruto hideki hideo hideto
  hiro hirohito hirokazu hiroki hiroshi hiroyuki hisashi ichiro isamu isao jiro jun junichi junichiro junji kaoru
  katsuya katsuhiko kazuhiro kazuhito kazuki kazuo kazuya kei keiichi keisuke keita keizo ken kenichi kenji kenta
  kenzo kiichi kiyoshi koichi koji kohei kosuke kota kunio makoto mamoru manabu masaaki masahiko masahiro masaki
  masami masao masashi masato masaya masayoshi masayuki michio mitsuo morihiro motohiro naohiro naoki naoto naruhito
  nobuo nobuyuki noboru norio osamu ryo ryoichi ryoji ryota ryu ryuichi ryutaro sadaharu satoru satoshi seiji shigeo
  shigeki shigeru shigeyuki shin shinichi shinji shintaro shinya shinzo shohei shoichi shota shotaro shuichi shuji
  shunichi susumu tadao tadashi taichi takaaki takahiro takashi takayuki takehiko takeo takeshi takuma takuya taro
  taku tatsuo tatsuya tetsuo tetsuya tomohiro tomoyuki toru toshiaki toshihiko toshihiro toshimitsu toshio toshiyuki
  tsutomu tsuyoshi yasuhiko yasuhiro yasuo yasuyuki yohei yoichi yoji yoshiaki yoshihide yoshihiko yoshihiro
  yoshimasa yoshinobu yoshinori yoshio yoshiro yoshito yosuke yuichi yuichiro yuji yuki yukihiro yukio yusaku yusuke
  yuta yutaka yuya yuzuru
  agus aung bambang bongbong budi chulalongkorn djoko duterte eka ferdinand gatot gibran hendra herman hun imelda
  irwan jokowi joko juanito khin kyaw leni lwin maung mahathir min muhyiddin myint najib nay panfilo prabowo prayut
  prayuth rodrigo sandiaga somchai somsak soe srettha sukarno suharto surin susilo tedjo than thaksin thein
  thongloun tun tri win wiranto yingluck zaw aquilino benigno bato bong jejomar manny nguyen phuc quang quoc thanh
  tuan dung duc hieu hoang hung huy khanh khoa long minh nam nghia phong quan son tai thang thien tien toan trong
  trung tung van viet vinh
`)

export const FEMALE_GIVEN_NAMES: ReadonlySet<string> = wordSet(`
  abby abigail ada addison adele adelaide adeline adriana agatha agnes aileen aimee alana alberta alexa alexandra
  alexis alice alicia alina alison alissa allie allison alma alyssa amanda amber amelia amelie amy ana anastasia
  andrea angela angelica angelina angie anita ann anna annabel anne annette annie antoinette antonia april aretha
  ariana ariel arlene ashlee ashley
  ashlyn aubrey audrey augusta aurora autumn ava avery barb barbara beatrice becky belinda bella bernadette bernice
  bertha bess beth bethany betsy bette betty beverly bianca billie blair blanche bonnie brandi brandy breanna brenda
  brianna bridget brittany brittney brooke caitlin caitlyn camilla camille candace candice candy cara carla carly
  carmen carol carole caroline carolyn carrie casey cassandra cassidy catherine cathy
  cecilia celeste celia charity charlene charlotte chelsea cherie cheryl chloe chris christa christie christina
  christine christy cindy claire clara clare clarissa claudia cleo colleen connie constance cora coretta corinne
  courtney cristina crystal cynthia daisy dana danielle daphne darlene dawn deanna debbie deborah debra dee deirdre
  delia delores denise desiree diana diane dianne dina dixie dolly dolores dominique donna dora doreen doris
  dorothea dorothy
  ebony edith edna eileen elaine eleanor elena elisa elisabeth elise eliza elizabeth ella ellen ellie elsa elsie
  emily emma erica erika erin esme esmeralda estelle esther ethel eugenia eunice eva evangeline eve evelyn faith
  faye felicia felicity fern fiona flora florence frances francesca freda freya gabriela gabrielle gail gemma geneva
  genevieve georgia georgina geraldine gertrude gillian gina ginger ginny giselle gladys glenda gloria grace greta
  gretchen gwen gwendolyn
  hailey haley hallie hannah harper harriet hattie hayley hazel heather heidi helen helena henrietta hilary hilda
  hillary holly hope ida imogen ina india ingrid irene iris irma isabel isabella isabelle isla ivana ivanka ivy
  jackie jaclyn jacqueline jacquelyn jade jaime jamie jan jana jane janelle janet janice janine jasmine jayne jean
  jeanette jeanne jen jenna jennie jennifer jenny jess jessica jessie jill jillian jo joan joann joanna joanne
  jocelyn jodi jodie jody johanna
  jordan josephine josie joy joyce juanita judith judy julia juliana julie juliet juliette june justine kamala kara
  karen kari karin karina karla kate katelyn katharine katherine kathleen kathryn kathy katie katrina kay kayla
  keira kelley kelli kellie kelly kelsey kendall kendra kerry kiera kim kimberley kimberly kirsten kirsty kitty kris
  krista kristen kristi kristie kristin kristina kristine krystal kyla kylie lacey lana lara latoya laura laurel
  lauren laurie layla lea leah leanne lee leigh lena lenora leona leslie leticia
  lia liberty lila lillian lillie lily lina linda lindsay lindsey lisa liz liza lizzie lois lola lora loretta lori
  lorna lorraine lottie lou louisa louise lucia lucille lucinda lucy lulu luna lydia lynda lyndsey lynette lynn
  lynne mabel mackenzie macy madeleine madeline madison madonna mae maggie maisie mallory mamie mandy marcella
  marcia margaret margarita margery margie margot marguerite maria mariah marian marianne marie mariel marilyn
  marina marion marisa marissa marjorie marla marlene marsha martha martina mary maryann matilda
  maura maureen mavis maxine maya mckenzie meagan meaghan meg megan meghan melanie melania melinda melissa melody
  mercedes meredith meryl mia michaela michele michelle mildred millicent millie mimi mindy minnie miranda miriam
  misty moira mollie molly mona monica monique morgan muriel myra myrtle nadia nadine nancy naomi natalia natalie
  natasha nell nellie nicola nicole nina nora noreen norma octavia olga olive olivia oprah paige pam pamela pansy
  paris pat patience patricia patsy patti patty paula pauline pearl peggy
  penelope penny petra philippa phoebe phyllis pippa polly poppy portia priscilla prudence queenie rachael rachel
  ramona randi raquel rebecca reese regina renee rhiannon rhoda rhonda rihanna rita roberta robin robyn rochelle
  ronda rosa rosalie rosalind rosanna rose roseanne rosemarie rosemary rosie rowena roxanne ruby ruth ruthie sabrina
  sadie sally samantha sandra sandy sara sarah sasha savannah scarlett selena selma serena shana shannon sharon
  shauna shawna sheena sheila shelby shelley shelly sherri sherry shirley sienna sierra simone skye sonia sophia
  sophie stacey staci stacy stella stephanie stormy sue summer susan susanna susannah susie suzanne suzette suzy
  sybil sylvia tabitha tamara tammy tania tanya tara tasha tatiana taylor teresa teri terri terry tess tessa thelma
  theresa tiffany tina toni tonya tracey traci tracy tricia trina trish trudy ursula valerie vanessa vera verity
  veronica vicki vickie vicky victoria violet virginia vivian viviana vivien wanda wendy whitney whoopi wilhelmina
  willow wilma winifred winnie yolanda yvette yvonne zelda zoe zoey
  adela agnese agostina aida aitana alba alejandra alessandra alexia alix amaia amalia amparo anabel anais
  anne-marie annalisa annick antonella araceli arianna assunta astrid aude aurelie beatriz begona benedetta berenice
  bernarda bibiana blanca brigitte bruna camila caridad carina carla carlota carme carmela carmelita carolina
  catalina caterina catarina cecile celine chantal charlene chiara claudette claudine clotilde coline concepcion
  concetta consuelo corazon cosima cristiane damiana daniela delphine dilma dolores domitila dulce edurne eloise
  elodie elvira emanuela emilie encarnacion
  ernestina estefania estela eugenie eulalia eva evita fabiana fabiola fatima federica fernanda filomena flavia
  florencia francisca francoise frederica frederique gabriella gaelle genoveva ghislaine gianna giorgia giovanna
  gisela giulia giuliana giuseppina graca gracia graciela graziella guadalupe helene herminia hortense ilaria ilse
  imelda ines inmaculada irina isabela isadora itziar ivonne jacinda jacinta janaina jimena joana joaquina josefa
  josefina juana julieta laetitia laia laurence leire leonor letizia liliana lidia lola lorena lourdes lucie luciana
  lucrezia luisa luiza luz
  macarena magali magda magdalena manuela mar marcela margarida margaux margherita mariana maribel marielle marilena
  marine marisol maristella marta martine mathilde maud melina mercedes michelle michela micheline milagros mireia
  mireille mirella montserrat muriel myriam nathalie nieves noelia noemi norma nuria odette odile olalla olympe
  ophelie ornella paloma paola pascale patrizia paulina paz penelope pia pilar rafaela raffaella renata rigoberta
  rocio rosalba rosalia rosario rosella rosetta sabina sagrario sandrine santa severine silvana silvia simona
  simonetta sofia sol solange soledad solenne stefania susana sylvie tatiane tamara thais valentina valeria
  veronique virginie virginia viviane ximena yolande yvonne zulema
  aase agneta alva andrea anja anke anna-lena annalena annegret anneke anneli annelies annemarie annika antje astrid
  asta barbro beate berit birgit birgitta birgitte birte brigitta brit britt britta carin caroline cathrine
  charlotta christel christiane clara cornelia dagmar dagny dorothee ebba edda elfriede elin elke ellinor elli else
  elsbeth erna eva-maria ewa femke franziska freja frauke frida frieke gerda gerlinde gisela gitte gro gudrun
  gunilla hanna hanne hannelore hedda hedvig heike helga hella helle hedwig henriette herta hilde hildegard ida ilka
  ilse ines inga inge ingeborg ingela inger inka irmgard iris isolde jette johanne jutta karoline katarina katharina
  katja katrin kerstin kirsi kirsten kjersti klara kirstin leni lena lieselotte liesbeth liselotte lotta lotte
  magdalena maike maja malene malin mareike margareta margarete margit margot margrethe margriet maria-theresia
  marianne marit marieke marlene marlies marte martina mechthild mette mia mona monika nanna neele nele neelie
  ottilie petra pernille pia ragna ragnhild renate ricarda rikke rosmarie saara sabine sanna sanne sara saskia
  sigrid sigrun silke sinikka siri sofie solveig sonja stefanie steffi stine susanne svenja sylvi tanja tarja thea
  thora tina tone tora trine trude tuula ulla ulrike ursula ute uta vibeke vigdis wenche wiebke
  adelina agata agnieszka aida ala albena aleksandra alena alisa alla alona alyona anastasiia anastasiya aneta
  angelika anfisa aniela anna anzhelika barbora beata biljana blagovesta bozena bozhena branka bronislava daiva
  dalia daria darina darya darja desislava dijana dominika dorota dragana dubravka dunja edita ekaterina elena elina
  elizaveta eliska elmira elvira elzbieta ewa evgenia evgeniya galina galyna gordana grazyna halina halyna hana
  hanna helga ilona inessa inna iryna irena irina ivana ivanka iveta izabela jadranka jadwiga jana jarmila jasna
  jelena jelica jitka joanna jolanta jovana judita justyna kaja kalina katarzyna katerina kateryna kinga klavdia
  kolinda krystyna ksenia ksenija kseniya lada larisa larysa lenka lesia lesya lidija lidiya lilia liliya lilya
  liudmila ljiljana ljubica ludmila ludmyla lyubov lyudmila lyudmyla magda maia maja malgorzata margarita mariia
  mariya marija marina marta marija-ana maryna marzena maria-elena milena milica militsa milka mira mirela mirjana
  miroslava monika nadezhda nadia nadiya nadya natali natalija natalija nataliya natalka natallia nataliia natasa
  nastassia neda nevena nikolina nino oksana olena olesya olha olya oxana pavla pavlina petra polina radka radmila
  raisa ralitsa renata rositsa ruta ruzica sanja simona slavica slavka snezana snezhana sofija sofya stanislava
  stanka stefka svetlana svitlana swietlana tamara tatiana tatjana tatyana tereza tetiana tetyana ulyana uliana
  urszula valentyna valya varvara vaiva vasilisa vera verka vesna veronika vesela viktoria viktoriia viktoriya
  viktorija violeta vita vlasta walentyna wanda weronika wieslawa yana yelena yelizaveta yekaterina yevgenia
  yevgeniya yevhenia yulia yuliia yuliya zaneta zdenka zhanna zinaida zlata zofia zoya zuzana zuzanna salome tamar
  nana ketevan ekaterine maia anahit anush arpi gayane lusine mariam narine
  agapi aikaterini anastasia angeliki antigoni aspasia athina aphrodite chrysoula danai despina dimitra dora effie
  eftychia eirini elefteria eleftheria eleni elpida evangelia evgenia fotini georgia ioanna katerina kalliopi
  konstantina kyriaki marietta marilena melina niki olympia panagiota paraskevi popi rania sofia stavroula theodora
  vasiliki zoe agnes agota aniko boglarka edit eniko erzsebet eszter gabriella gyongyi hajnalka ibolya ildiko ilona
  judit julianna kata katalin kinga klara krisztina lilla livia luca magdolna maria marta melinda noemi nora orsolya
  piroska reka rozalia sarolta szilvia timea tunde valeria vera viktoria zita zsofia zsuzsanna
  abeer adila afaf afra ahlam aida aisha aicha alia amal amani amat amina aminata amira amna anisa areej areeba arwa
  asma asmaa assia atefeh atika aya ayat ayesha aysha azadeh azar aziza bahareh bahija basma batoul benazir bouchra
  bushra buthaina dalal dalia dana dareen deena dina doaa dunya eman fadia fadwa fairouz faiza farah fariba farida
  farzana farzaneh fatema fateme fatemeh fathia fatiha fatima fatma fawzia fereshteh firdaus forough ghada ghadeer
  golnaz golshifteh habiba hadeel hadia hafsa hala halima hana hanaa hanadi hanan hanin hania haneen hasina hayat
  heba hebah hela hind houda huda iman inas inaam intisar isra israa jamila jawaher jihan jumana kahina karima
  kawthar khadija khadijah khawla kubra kulsoom laila lamia lamya latifa layal leila leyla lina lubna loujain lujain
  maha mahbouba mahnaz mahsa maisa majida malak malala malika manal mariam mariem marjan marwa maryam masih mehrnaz
  meriem mina mona mouna muna munira nabila nada nadia nadine nafisa naghmeh nahed nahla naima najat najla najwa
  narges nargis nasreen nasrin nawal nawar nazanin nazik neda nermin nesrine nida nihad niloufar nisreen noha noor
  nora noura nour nouran nuha nurcan ola olfa parisa parvin rabab rabia rahaf rahma raghad raja rama ramla rana
  rania rasha rawan rayhaneh raziya reem rehab rehana reham reyhaneh rim rima roaa roza rukhsana roya ruba rula
  ruqaya saba sabah sabiha sadaf safa safia safiya sahar saida sakina salma salwa samah samar samia samira sana
  sanaa sara sarwat sawsan seham shabnam shadia shaima shaimaa shahrzad shahla shahnaz shams sharifa shazia sherry
  shereen sherifa shireen shirin shohreh simin siham sirin soha souad suad suha suhair sumaya suzan taghreed tahani
  tahmina tasneem tawakkol wafa wafaa wajiha widad yasmeen yasmin yasmina yosra yusra zahra zainab zakia zarah
  zareen zaynab zeina zeinab zineb zohra zohreh zubaida zulaikha
  arzu aslihan asli ayla aylin ayse aysegul aysel aysun banu basak belma bengu berna beyza birgul burcu cansu canan
  ceren cigdem defne demet derya dilara dilek duygu ebru ece eda elif emel emine esra eylem ezgi fadime fatma feride
  feyza figen fulya funda gamze gonca gonul gul gulay gulcin gulsah gulsen gulsum gulten hacer handan hande hatice
  havva hulya idil ilayda ipek irem isil jale lale leyla melek meltem meral merve meryem mine muge munevver nalan
  nazan nazli nebahat nesrin neslihan nevin nihal nilgun nilufer nur nuray nurcan ozge ozlem pelin perihan pervin
  pinar rabia rukiye safiye seda sehnaz selin selma semra sema serap serpil sevda sevgi sevil sevim sevinc seyma
  sibel simge sultan sule sumeyye suna tansu tugba tulay tulin turkan tuba umut yasemin yeliz yildiz zehra zerrin
  zeynep zubeyde aigul aida ainur aizhan asel gulnara gulnur dariga dinara roza saltanat zhanar
  adi adina aliza anat ariela avital aviva ayala ayelet bat-el batya chana chava dafna dahlia dalia daliah dganit
  dorit edna einat ella galia galit gila hadas hagit hila ilana inbal irit karnit keren lilach limor liora maayan
  maya meirav merav michal mika moran naama nava nechama nili nira nirit noa noga nurit ofra orit orly orna osnat
  pnina rachel rina rivka ronit ruth sarit shani sharon shelly shira shiri shiran shlomit shoshana shulamit sigal
  sigalit sivan stav tali talia tamar tami tikva tova tzipi tzipora vered yael yaffa yarden yehudit yifat yocheved
  yonit zehava ziva
  aarti aditi aishwarya akshata alia amrita amruta anandiben anjali anita anju anjana ankita annapurna anupama
  anuradha anushka aparna archana arpita arundhati asha ashwini avantika bhavana bhavna chanda chandrika deepa
  deepika deepti devi devyani dimple divya draupadi durga ekta gauri gayatri geeta geetha gita harsimrat heena hema
  indira indra indrani ishita jaya jayalalithaa jayanthi jayashree juhi jyoti jyothi kajal kalpana kamala kangana
  kanika kanimozhi karishma kareena katrina kavita kavitha khaleda khushboo kiran kirti kriti kumari lakshmi lalita
  lata latha laxmi leela madhu madhuri mahua malini mamata mamta manisha manju manmeet maneka mayawati meena
  meenakshi meera meghna menaka minakshi mira mithali mohini mridula mukta mumtaz nalini namita namrata nandini
  nandita neelam neetu neeta neha nidhi nikita nilima nirmala nirupama nisha nita nitu padma pallavi parineeti
  parvati payal pooja poonam prachi pragya pratibha pratiksha preeti preity priya priyanka puja purnima pushpa rabri
  rachana radha radhika raakhee rajani rajeshwari rajni rakhi rani ranjana rashmi rekha renu renuka richa ritu riya
  roopa ruchi rupa rupali sadhana sadhvi saina sakshi sandhya sangeeta sania sanjana saraswati sarita sarojini
  savita savitri seema shabana shalini shanta shanti sharmila sharmistha sheetal sheikh shikha shilpa shobha shobhaa
  shraddha shreya shruti shweta simran sindhu smita smriti sneha sonal sonali sonam sonia sreedevi sridevi subhadra
  suchitra sudha sujata suman sumitra sunanda sunita supriya suprita surbhi sushma swapna swara swati tanuja tanvi
  tanushree tara teesta trisha trupti tulsi uma urmila usha vaishali vandana vani varsha vasundhara veena vidya
  vimala vinita yamini chandrika sirimavo hasina dipu rehana taslima rizwana khaleda bidya sujata
  abena adaeze adanna ade adenike adwoa afua akosua ama amaka aminata amma ayanda babalwa bathabile blessing buhle
  busisiwe chiamaka chidinma chika chimamanda chinwe chioma ebele efua ellen esi fanta fatou fatoumata folake funke
  funmilayo gcina grace graca ifeoma jemima joyce khanyi khanyisile lerato lindiwe lulama makeda mamphela mariam
  mbali mmusi monica mpho mwende nana nandi naledi neema neo ngina ngozi nkechi nkosazana nokuthula nolwazi nomvula
  nomsa nonhlanhla nosiviwe nozipho ntombi ntsiki nyokabi obiageli oby oluchi omotola onyeka oyinkansola palesa
  patience phumzile precious rachael rahma refilwe rindzela rokia ruvimbo samia sahle-work sarafina shanelle
  sibongile sihle simphiwe siti thandeka thandi thandiwe thandie thembi titilayo tsitsi tulia uche unathi wambui
  wangari wanjiru winnie yaa yetunde yewande zainab zanele zindzi zinhle zoleka zuriel
  aiko akane akari akemi akiko ami asako asami asuka atsuko aya ayaka ayako ayame ayumi azusa chiaki chie chieko
  chiharu chika chikako chiyo chizuko eiko emi emiko eri erika eriko etsuko fumie fumiko fuyuko hana hanako haruka
  haruko harumi hatsue hideko hikari hinako hiroko hiromi hisako hitomi honoka ikuko izumi junko kaho kana kanako
  kanae kanon kaori kayo kayoko kazue kazuko keiko kikuko kimiko kinuko kiyoko kotone kumi kumiko kyoko machiko
  madoka mai maki makiko mami mamiko mana manami mao mari mariko marina masae masako masumi mayu mayumi megumi mei
  michiko midori mieko miho mika miki mikiko mina minako misaki mitsuko miu miwa miwako miyako miyoko miyu mizuki
  moe momoka momoko motoko nami namie nana nanako nao naoko naomi natsuki natsuko natsumi noriko nozomi ran rei
  reiko reina rena rie rieko rika rikako rina rinako risa ritsuko rui rumi rumiko ruri sachi sachiko saki sakiko
  sakura sakurako satoko satomi sawako sayaka sayo sayuri seiko setsuko shiho shinobu shiori shizue shizuka shizuko
  sumi sumiko suzu suzuka suzuko tae taeko takako tamaki tamami tamiko tomoe tomoka tomoko tomomi toshiko umeko
  wakako yasuko yoko yoshie yoshiko yui yuka yukari yukie yukiko yuko yume yumi yumiko yuri yuriko yurika yuriko
  ai cam chau dao diep ha han hanh hien hoa hong hue huong huyen khanh lan lien linh loan ly mai my nga ngan ngoc
  nhi nhung oanh phuong phuong quyen suu suyin thao thi thu thuy trang trinh tuyet uyen van xuan yen ayu dewi dian
  endang indah kartika lestari megawati ning nur nurul puan puspita putri ratna retno rini siti sri sukmawati susi
  tri utami wati wulan yanti cherry cory gloria grace imee jinkee kris leila liza loren maricel miriam pia risa sara
  vilma chaovalit kamolwan malee paetongtarn pornthip siriporn somjai sudarat supaluck sunisa suu waree yingluck aye
  khin mya nilar phyu thida
`)

export function isGivenName(folded: string): boolean {
  return MALE_GIVEN_NAMES.has(folded) || FEMALE_GIVEN_NAMES.has(folded)
}

/** What a given name tells of its bearer; null for names of both and for those not known. */
export function genderOf(folded: string): 'male' | 'female' | null {
  const [isMale, isFemale] = [MALE_GIVEN_NAMES.has(folded), FEMALE_GIVEN_NAMES.has(folded)]
  return isMale === isFemale ? null : isMale ? 'male' : 'female'
}
