import { phraseSet, wordSet } from '../../util/word-set.ts'

/**
 * Organizations that news names without saying what they are: agencies, papers, companies, armed groups, bodies of states.
 * Folded as place names are. Names that tell by a word of their own [Interior Ministry] need no row.
 */
export const KNOWN_ORGANIZATIONS: ReadonlySet<string> = phraseSet(`
  reuters|associated press|ap|agence france presse|afp|tass|itar tass|ria novosti|interfax|xinhua|kyodo|yonhap
  anadolu|bloomberg|bbc|cnn|msnbc|cnbc|nbc|abc|cbs|npr|pbs|fox news|sky news|al jazeera|al arabiya|al mayadeen
  al manar|press tv|presstv|sputnik|rt|russia today
  sana|irna|isna|fars|tasnim|mehr|wafa|kcna|dpa|efe|ansa|pti|ani|upi|mena|petra|kuna|dawn|haaretz|ynet|politico|axios
  the hill|le monde|le figaro|el pais|der spiegel|die welt|bild|la repubblica|corriere della sera|nikkei
  asahi shimbun|mainichi|yomiuri|kommersant|izvestia|pravda|vedomosti|novaya gazeta|meduza|bellingcat|wikileaks
  people magazine|tmz|vanity fair|time magazine|newsweek|der standard|nature|science|the lancet|playboy|rolling stone
  billboard|espn|itv|channel 4|deutsche welle|voice of america|radio free europe|zaman|hurriyet|sabah|cumhuriyet
  global times|south china morning post|straits times
  un|united nations|nato|eu|european union|unesco|unicef|unhcr|unrwa|who|imf|wto|opec|opcw|iaea|icc|icj|interpol
  europol|frontex|osce|asean|ecowas|african union|arab league|mercosur|g7|g8|g20|brics|ocha|wfp|fao|ilo|icao|imo|wmo
  icrc|ifrc|msf|oxfam|unaids|undp|unfpa|world bank|ecb|fifa|uefa|ioc|wada|nba|nfl|mlb|nhl|mls|ncaa|atp|wta|pga|fia
  nascar|ufc|wwe|premier league|la liga|bundesliga|serie a
  cia|fbi|nsa|dea|atf|tsa|fda|cdc|epa|faa|fcc|ftc|sec|irs|nasa|noaa|usgs|nws|ntsb|fema|usaid|nypd|lapd|centcom|darpa
  pentagon|white house|state department|supreme court|congress|senate|house of representatives|capitol
  federal reserve|fed|treasury|gop|aclu|nra|naacp|afl cio|planned parenthood|mi5|mi6|gchq|met|nhs|ofcom|ofsted
  scotland yard|tuc|rspca|rnli|fsb|gru|svr|kgb|kremlin|duma|state duma|roscosmos|esa|jaxa|isro|cnsa|bjp|aap|cpi
  trinamool congress|shiv sena|cbi|crpf|bsf|isi|raw|ltte|pti party|ppp|pml n|idf|mossad|shin bet|knesset|likud|plo
  fatah|hamas|hezbollah|hizbollah|hizbullah|nusra|al nusra|qaeda|jaish al fateh|jaysh al fateh|jund al aqsa|asharq al awsat|al masdar|islamic jihad|houthis|houthi|taliban|al qaeda|al qaida|al qaeda in iraq
  isis|isil|is|islamic state|daesh|nusra front|al nusra front|jabhat al nusra|jabhat fateh al sham
  hayat tahrir al sham|hts|ahrar al sham|jaish al islam|jaysh al islam|free syrian army|fsa|syrian democratic forces
  sdf|ypg|ypj|pkk|pyd|peshmerga|white helmets|syrian observatory for human rights|sohr|irgc|quds force|basij
  boko haram|al shabaab|al shabab|lashkar e taiba|lashkar e toiba|jaish e mohammed|jaish e mohammad|jemaah islamiyah
  abu sayyaf|farc|eln|eta|ira|m23|wagner|wagner group|azov|akp|chp|hdp|mhp|ak party|muslim brotherhood|swapo|anc
  zanu pf|frelimo|unita|mdc|pdp|apc|cdu|csu|spd|afd|fdp|psoe|vox|podemos|ciudadanos|syriza|pasok|fidesz
  law and justice|fianna fail|fine gael|sinn fein|dup|snp|plaid cymru|ukip|lib dems|liberal democrats|tories|labour
  conservatives|greens|democrats|republicans|kuomintang|ldp|komeito|politburo|plaid|forza italia|lega
  five star movement|en marche|national rally|front national
  apple|google|alphabet|microsoft|amazon|facebook|meta|twitter|tesla|spacex|boeing|airbus|intel|amd|nvidia|ibm|oracle
  cisco|dell|hp|hewlett packard|sony|samsung|lg|nokia|ericsson|huawei|zte|xiaomi|lenovo|panasonic|toshiba|hitachi
  toyota|honda|nissan|mazda|subaru|hyundai|kia|ford|general motors|gm|chrysler|fiat|volkswagen|vw|bmw|daimler
  mercedes|porsche|audi|volvo|saab|renault|peugeot|citroen|ferrari|lamborghini|rolls royce|jaguar|jaguar land rover
  tata|tata motors|infosys|wipro|reliance|adani|mahindra|maruti|bajaj|air india|indigo|kingfisher|netflix|disney
  walt disney|warner bros|paramount|universal|comcast|verizon|at t|t mobile|sprint|vodafone|telefonica|orange sa|bt
  walmart|target|costco|tesco|sainsburys|aldi|lidl|ikea|h and m|zara|nike|adidas|puma|coca cola|pepsi|pepsico|nestle
  unilever|procter and gamble|johnson and johnson|pfizer|moderna|biontech|astrazeneca|novartis|roche|bayer|merck
  sanofi|glaxosmithkline|gsk|abbott|exxon|exxonmobil|exxon mobil|chevron|shell|bp|totalenergies|eni|equinor|statoil
  gazprom|rosneft|lukoil|rosatom|aeroflot|yukos|sberbank|vtb|aramco|saudi aramco|petrobras|pemex|pdvsa|cnooc|sinopec
  petrochina|alibaba|tencent|baidu|jd com|bytedance|tiktok|didi|evergrande|foxconn|tsmc|softbank|rakuten|nintendo
  sega|goldman sachs|jpmorgan|jpmorgan chase|jp morgan|morgan stanley|citigroup|citibank|wells fargo|bank of america
  lehman brothers|bear stearns|hsbc|barclays|lloyds|rbs|natwest|santander|bnp paribas|societe generale|credit suisse
  ubs|deutsche bank|commerzbank|ing|unicredit|nomura|blackrock|vanguard|berkshire hathaway|visa|mastercard
  american express|amex|paypal|ebay|yahoo|aol|linkedin|instagram|whatsapp|youtube|snapchat|snap|pinterest|reddit|uber
  lyft|airbnb|doordash|zoom|spotify|dropbox|adobe|salesforce|sap|siemens|bosch|basf|thyssenkrupp|lufthansa|ryanair
  easyjet|british airways|air france|klm|qantas|emirates|etihad|qatar airways|delta|jetblue|starbucks|mcdonalds
  burger king|kfc|subway|dominos|fedex|ups|dhl|maersk|lockheed martin|raytheon|northrop grumman|bae systems|thales
  dassault|leonardo spa|blue origin|virgin galactic|rocket lab|arianespace|openai|anthropic|deepmind|palantir
  coinbase|binance|ftx|enron|worldcom|theranos|wework|bernard l madoff|mcdonnell douglas|caterpillar|deere|3m|ge
  general electric|honeywell|kodak|xerox|motorola|blackberry|research in motion|qualcomm|broadcom|micron|netscape
  mozilla|aig|fannie mae|freddie mac|moodys|fitch|standard and poors|s and p|deloitte|kpmg|pwc|ernst and young
  mckinsey|accenture|bain|rio tinto|bhp|glencore|anglo american|vale|arcelormittal|nippon steel|de beers|lvmh|gucci
  chanel|prada|hermes|loreal|heineken|ab inbev|diageo|philip morris|mattel|lego|hasbro
  manchester united|manchester city|chelsea|arsenal|liverpool fc|tottenham|tottenham hotspur|everton|aston villa
  west ham|newcastle united|leeds united|leicester city|real madrid|barcelona fc|fc barcelona|atletico madrid
  bayern munich|borussia dortmund|juventus|ac milan|inter milan|as roma|napoli fc|ajax|psv|feyenoord|benfica|porto fc
  celtic|psg|paris saint germain|olympique lyonnais|boca juniors|river plate|flamengo|corinthians|all blacks
  springboks|wallabies
  harvard|yale|princeton|stanford|mit|caltech|oxford university|cambridge university|ucla|usc|nyu|cern|red cross
  red crescent|amnesty international|human rights watch|greenpeace|save the children|doctors without borders
  medecins sans frontieres|transparency international|freedom house|salvation army|caritas|vatican|holy see|mafia
  cosa nostra|ndrangheta|camorra|yakuza|sinaloa cartel|ms 13|anonymous|kkk|ku klux klan|black panthers|hells angels
  occupy|antifa|proud boys
`)

/** Short words in capitals and names that are no party and no place: products, diseases, units, broadcasts' sorts, sacred names. Folded. */
export const NO_PARTIES: ReadonlySet<string> = wordSet(`
  ad ai am adhd aids dui dwi api asap atm bc bce bmi bst ceo cfo coo cto cia-style cd cds cet cest covid covid-19 cpr cv diy
  dj dna dos dvd dvds edt est et cdt cst mdt mst pdt pst gmt utc ebola emt eta faq fm gdp gmo god gps h1n1 h5n1 hd
  hiv hq html http https id ied ieds imax ip ipo iq iv
  jpeg jr kg km kph lcd led lgbt lgbtq lng ma mba md mp mps mph mri mrna ms no nos ngo ngos ob ok os p.m pc pcs pdf
  phd pin pm pow ppe pr ps ptsd pvc q1 q2 q3 q4 rip rna rpg rv sars sat scuba sim sms sos sr ss stem suv suvs tb tbd
  tnt tv tvs uav uavs ufo ufos url usb usd vat vhs vip vips vpn vr wifi wi-fi wmd wmds www xmas yolo zip
  islam christianity judaism buddhism hinduism sikhism catholicism communism socialism capitalism
  constitution revolution union senior junior western eastern northern southern god lord allah christ jesus koran quran bible satan torah christmas easter ramadan hanukkah halloween thanksgiving diwali
  eid passover lent advent yom kippur internet web brexit watergate holocaust renaissance
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun january february
  march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov
  dec
  gunfire gunshots gunshot blast blasts explosion explosions flames smoke floodwaters floods flood wildfire wildfires fire clashes
  shooting avalanche landslide mudslide earthquake quake storm typhoon hurricane tornado cyclone heatwave cholera malaria dengue measles typhoid
  mpox rescuers firefighters gunmen divers airstrikes warplanes drones missiles rockets mortars helicopters gunships landslides thieves
  english spanish french arabic russian mandarin latin hebrew
  i ii iii iv vi vii viii ix xi xii photo photos file image images video videos read more related tags source
  sources editor editing writing reporting additional copyright subscribe follow share click advertisement
`)

/** Capitalised words that are a name's only when the tagger sees one: what begins a sentence or a heading, and what is no name alone. Folded. */
export const NO_NAMES: ReadonlySet<string> = wordSet(`
  a about above according accordingly across actually additionally after afterwards again against ago all allegedly
  almost already also although always amid among an and another any anyone anything anyway apart apparently are
  aren't around as aside asked at away back
  based be because been before being below besides best better between beyond both breaking but by can can't cannot
  certainly clearly come conversely could couldn't currently dear despite did didn't do does doesn't don't done down
  during each earlier either else elsewhere
  enough especially even eventually ever every everybody everyone everything everywhere except exactly far few fewer
  finally first firstly following for formerly fortunately four former from fully further furthermore generally get
  given go good got great had half
  has hasn't have haven't having he he's hello hence her here here's hers herself hey hi high him himself his
  hopefully how however i i'd i'll i'm i've if immediately in indeed initially instead into is isn't it it's its
  itself just last lastly late later latest least less let let's like likewise
  little long look lots made mainly make many may maybe me meanwhile might mine more moreover most mostly much must
  my myself naturally near nearby nearly neither never nevertheless new next nine no nobody none nonetheless nor
  normally not nothing notably now nowadays obviously of off often oh
  ok okay old on once one ones only onto open or originally other others otherwise our ours out outside over overall
  overnight own part particularly per perhaps please plus possibly presumably previously prior probably quite rather
  really recent recently regarding regardless reportedly right
  said same saying says second secondly see seemingly separately several shall she she's should shouldn't show
  similarly simply since six slightly so some somebody somehow someone something sometimes somewhere soon sorry
  speaking specifically still strangely subsequently such suddenly sure surely
  surprisingly take ten thank thanks that that's the their theirs them themselves then there there's therefore these
  they they'll they're they've thing things think third this those though three through throughout thus till to
  today together told tomorrow tonight too top toward towards two typically ultimately under
  undoubtedly unfortunately unless unlike until up upon us use usually very via was wasn't watch way we we'll we're
  we've well were weren't what what's whatever when whenever where whereas wherever whether which while who who's
  whoever whole whom whose why will with within without won't would wouldn't
  yes yesterday yet you you'll you're you've your yours yourself yep yeah
  figure figures table chapter section appendix today's tonight's morning afternoon evening night week month year noon midnight spring summer autumn fall winter
`)
