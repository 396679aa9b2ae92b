import type { Token } from '../doc/doc.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Titles before a man's name. Lower case, without periods. */
export const maleTitles: ReadonlySet<string> = words(`
  mr messrs sir lord king prince duke baron count viscount marquess emperor father fr brother monsignor msgr rabbi imam
  chairman councilman congressman assemblyman alderman spokesman businessman policeman fireman salesman sheikh sultan
  emir ayatollah pope cardinal archbishop master actor don señor herr monsieur mullah maulana shri sri hajji alhaji
  oba nana chief-alhaji fisherman frontman ombudsman anchorman cameraman craftsman tsar czar shah kaiser`)

/** Titles before a woman's name. */
export const femaleTitles: ReadonlySet<string> = words(`
  mrs ms miss mme dame lady queen princess duchess baroness countess empress mother sister sr chairwoman councilwoman
  congresswoman assemblywoman alderwoman spokeswoman businesswoman policewoman saleswoman actress waitress hostess
  madam madame señora frau signora sheikha hajiya alhaja shrimati smt begum anchorwoman heiress stewardess midwife nun`)

/** Titles, ranks and offices before a name, for men and women. */
const neutralTitles: ReadonlySet<string> = words(`
  mx dr prof professor rev reverend revd pastor bishop canon deacon vicar priest elder evangelist apostle prophet swami patriarch archdeacon abbot abbess chaplain
  president pres premier prime minister chancellor senator sen sens rep reps representative governor gov lt-gov mayor
  ambassador amb secretary sec undersecretary lawmaker legislator councillor councilor cllr alderman ald delegate del speaker whip leader
  chair chairperson director dir deputy dep dpty assistant asst associate assoc acting interim former ex late outgoing incoming
  chief head vice lead principal principal-chief commissioner comr commr comptroller controller treasurer auditor
  general gen lieutenant lieut lt colonel col major maj captain capt commander cmdr comdr commodore cdre admiral adm
  rear-admiral vice-admiral brigadier brig sergeant sgt sargent corporal cpl lance-corporal private pvt pte ensign cadet
  marshal airman seaman trooper ranger officer ofc detective det det-sgt det-insp inspector insp insp constable con pc dc ds
  di dci dcs wpc superintendent supt ch-supt ch-insp sheriff constable agent warden chief-constable patrolman
  judge justice magistrate attorney atty prosecutor counsel lawyer solicitor barrister qc kc sc advocate coroner
  acp asp dcp dsp ssp csp comm ig dig cdr wg sqn flt ldr ch pcso lcpl spc sfc msgt ssgt undersheriff secy dist datuk dato engr barr ven mlc mha mp mep msp mla mpp am td ms lord-mayor provost reeve dean rector principal headteacher
  hon honourable honorable rt right-hon his her royal highness excellency majesty hrh eminence holiness
  candidate nominee ceo cfo coo cto cio chief-executive co-founder cofounder co-chair co-owner founder owner
  co-host coach manager boss captain skipper first-lady president-elect governor-general vice-president solicitor-general attorney-general`)

/** Occupations and descriptions before a name, in the singular: "Farmer Chuck Selby". Their plurals count too. */
export const occupations: ReadonlySet<string> = words(`
  accountant activist actor actress administrator adviser advisor agronomist aide airman analyst anchor announcer anthropologist
  apprentice archaeologist architect archivist artist astronaut astronomer athlete auctioneer author baker banker barber
  bartender bassist batsman biker billionaire biographer biologist blacksmith blogger boatman bookkeeper boxer brewer
  broadcaster broker builder businessman businesswoman butcher butler campaigner caretaker carpenter cartoonist caterer celebrity
  chef chemist choreographer cleaner clerk climatologist climber clinician coach collector columnist comedian comic commentator commuter
  composer conductor consultant contractor cook coordinator co-author co-pilot correspondent cosmologist councillor counselor counsellor courier
  craftsman creator cricketer critic curator customer cyclist dancer dealer defendant defender demonstrator dentist
  dermatologist designer detective developer diplomat diver doctor donor dramatist driver drummer ecologist economist editor
  educator electrician employee engineer entertainer entrepreneur environmentalist epidemiologist essayist executive expert
  explorer eyewitness farmer farmhand fighter filmmaker financier firefighter fisherman fisher florist footballer forecaster forester
  forward friend gardener geologist geneticist goalkeeper golfer grower guitarist gunman guard guest gymnast hairdresser headmaster
  headmistress historian homeowner host hostess hunter illustrator immigrant inmate innkeeper instructor interpreter inventor investigator
  investor janitor jockey journalist judge juror keeper laborer labourer landlord landowner laureate lawyer lecturer librarian
  lobbyist logger magician magnate maker marine mason mathematician mechanic mediator medic merchant meteorologist
  microbiologist midfielder midwife miner missionary mogul mom motorist musician naturalist neighbor neighbour neurologist neuroscientist
  neurosurgeon newcomer newsreader novelist nurse nutritionist oceanographer officer official oncologist operator organizer organiser
  owner paediatrician painter paramedic parent partner colleague coworker co-worker roommate flatmate classmate housemate passenger patient pathologist pediatrician pensioner performer
  pharmacist philanthropist philosopher photographer photojournalist physician physicist physiotherapist pianist pilot pitcher
  plaintiff player playwright plumber poet policeman policewoman politician pollster porter postman potter presenter
  printer prisoner producer professor programmer promoter prosecutor protester protestor psychiatrist psychologist publicist publisher
  quarterback racer rancher rapper realtor receptionist recruit refugee regular reporter researcher resident restaurateur retiree
  rider runner sailor salesman scholar scientist screenwriter sculptor seaman seamstress secretary security senator shepherd
  shipowner shopkeeper shopper singer skater skier skipper sociologist soldier solicitor songwriter specialist spokesman
  spokesperson spokeswoman sportsman sprinter staffer star statistician steward strategist striker student stylist
  supporter surfer surgeon surveyor survivor suspect swimmer tailor teacher teammate technician teenager tenant therapist
  toddler tourist trader trainee trainer translator trapper traveler traveller treasurer trucker trustee tutor tycoon
  undertaker veteran veterinarian vendor victim villager virologist violinist vocalist volunteer waiter waitress warden
  webmaster weightlifter welder whistleblower widow widower winemaker winner witness woodworker worker wrestler writer youngster zoologist
  mother father mum mom dad gran granny grandad granddad nan son daughter brother sister wife husband uncle aunt cousin grandfather grandmother grandson granddaughter
  nephew niece fiance fiancé fiancee fiancée boyfriend girlfriend ex-wife ex-husband stepfather stepmother godfather ex-boyfriend ex-girlfriend
  democrat republican backbencher peer incumbent
  opener winger flanker hooker fly-half scrum-half halfback half-back fullback full-back centre-half centre-back
  wing-back left-back right-back five-eighth wicketkeeper wicket-keeper bowler all-rounder allrounder seamer paceman
  spinner leg-spinner off-spinner playmaker debutant goalscorer sweeper ruckman wideout linebacker shortstop
  infielder outfielder reliever catcher center-back punter oarsman rower canoeist kayaker marathoner hurdler jumper
  thrower olympian paralympian medallist medalist racewalker triathlete decathlete snowboarder bobsledder fencer
  judoka archer caddie envoy emissary grazier pastoralist stockman drover shearer publican hotelier roofer
  bricklayer stonemason glazier joiner machinist collier docker stevedore cabbie busker paralegal bailiff registrar
  caregiver carer childminder nanny handyman restorer weaver cobbler milkman lifeguard coastguard signalman
  trawlerman deckhand beekeeper gamekeeper zookeeper greengrocer grocer fishmonger barista sommelier optometrist
  audiologist radiologist cardiologist hydrologist seismologist volcanologist entomologist botanist criminologist
  ethicist geographer demographer cartographer linguist theologian mountaineer sherpa signatory whistle-blower
  backpacker hiker rambler podcaster vlogger influencer youtuber streamer centenarian octogenarian nonagenarian
  evacuee bystander passer-by passerby schoolgirl schoolboy schoolteacher housewife grandparent great-grandmother
  great-grandfather stepson stepdaughter godmother twin fan vet pupil landlady orphan umpire ballerina cosmonaut doula superfan`)

/** Words that qualify a title or an occupation: "former", "press", "foreign". */
export const roleModifiers: ReadonlySet<string> = words(`
  former ex acting interim late outgoing incoming deputy assistant associate vice senior junior chief lead then retired ailing veteran
  longtime embattled fellow
  independent socialist conservative liberal lib libertarian opposition 
  shadow defence defense foreign home interior finance health education justice trade labour labor transport environment agriculture
  energy sports sport press information housing treasury business culture political public state federal district county city county-level
  local regional provincial national international communications policy human rights campaign police fire army navy naval
  field staff executive managing medical research science legal technical financial company club team union party group
  county crown special supreme high appeals circuit parliamentary permanent general personal private world olympic
  creative art artistic music musical film television tv radio news sports weather technology tech property real-estate`)

/** All titles, ranks and offices before a name. Lower case, without periods. */
export const titles: ReadonlySet<string> = new Set([...maleTitles, ...femaleTitles, ...neutralTitles])

/** Whether the word is a title, rank or office before a name. Lower case, without periods. */
export const isTitle = (word: string): boolean => titles.has(word)

/** Nouns for one member of a party, after the place of a seat: "a Southmoor Liberal". */
export const partyMembers: ReadonlySet<string> = words(
  'republican democrat libertarian conservative liberal tory unionist socialist nationalist independent labourite',
)

/** Whether the token says that the words after it describe one person or thing of many: "a Southmoor Liberal". */
export const isIndefinite = (token: Token | undefined): boolean => /^(?:an?|one|another)$/.test(token?.lower ?? '')

/** Participles in titles: "the ranking member", "founding director". */
export const rankParticiple = /^(?:ranking|acting|managing|founding|presiding|governing|organizing|organising|retired)$/

/** Titles that are forms of address and do not describe a role. */
export const courtesyTitles: ReadonlySet<string> = words('mr mrs ms miss mx mme messrs madam madame')

/** Words after a name that are part of it and distinguish people. "Vi", "X" and "Xi" are names themselves. */
export const suffixes: ReadonlySet<string> = words(
  'jr sr jnr snr ii iii iv v vii viii ix xii xiii xiv xv xvi xvii xviii xix xx xxi xxii xxiii xxiv',
)

/** Titles of monarchs, their families and popes, who have only first names. */
export const royalTitles: ReadonlySet<string> = words('king queen prince princess emperor empress tsar czar pope')

/** Honors and degrees after a name; they are roles. */
export const honors: ReadonlySet<string> = words(`
  mbe obe cbe kbe dbe gbe om ch qc kc sc mp mep msp mla mpp phd dphil md mba ma msc bsc ba llb llm jd dds rn esq cpa frs fba
  frcp frcs mbchb mrcp obm cmg kcmg dcmg cvo kcvo qpm bem vc gc dso dsc dfc td edd dvm do pharmd pe cfa ret usn usaf usmc`)

/** Small words inside surnames. */
export const particles: ReadonlySet<string> = words(`
  de del della di da das do dos du van von der den het ter ten la le las los el al bin bint ibn ben abu abou umm um st mac mc ould ou
  zu zur af av y e und d’ o’ ní nic ní ó ua nga te ap ab dal dalla degli dei vande vander ur bar bat ul ur al- el- as-`)

/** Particles that join the next word even when capitalized and without a first name before them: "Abu Hamra". */
export const surnameParticles: ReadonlySet<string> = words(
  'de del della di da dos du van von der den la le el al bin bint ibn ben abu abou umm mac ould ter ten st in op',
)

const smallParticles = words('de del della di da du van von der den la le el al bin bint ibn ould ter')

/** Whether the word is a particle in small letters that is not also an English word: "bin" in "Osama bin Laden". */
export const isSmallParticle = (word: string): boolean => smallParticles.has(word)

/** Last words of organizations' names: "Unification Ministry", "Human Rights Watch". */
export const organizationWords: ReadonlySet<string> = words(`
  ministry department dept service services agency bureau office administration authority commission committee council board
  court courts parliament assembly congress senate house cabinet government party union unions federation association associations society
  institute institution university universities college colleges school schools academy foundation fund trust bank banks group corporation corp company co
  inc ltd llc plc gmbh ag sa nv llp holdings partners airlines lines airways motors industries technologies systems laboratories labs press
  news times post journal tribune herald guardian telegraph gazette magazine network radio television tv broadcasting courier observer
  chronicle examiner mirror mail sun globe inquirer sentinel dispatch
  army navy force forces guard police corps marines brigade command league club team fc afc united city rovers wanderers nations
  organization organisation center centre coalition alliance campaign movement front watch international amnesty reserve exchange
  hospital clinic infirmary church cathedral mosque museum library project initiative chamber treasury embassy consulate mission secretariat tribunal ngo
  consortium electric dynamics mills cooperative syndicate taskforce directorate division presidency pac
  solutions enterprises associates brothers bros sons consulting capital ventures media studios pictures records entertainment
  pharmaceuticals foods stores supermarkets energy petroleum oil gas steel insurance assurance railways railway rail
  registry inspectorate constabulary watchdog ombudsman legion brotherhood caucus delegation panel forum conference
  homes realty properties estates publishing laboratory observatory orchestra theatre theater hotel hotels restaurant cafe
  parliament-house sheriff district authority-board
  resources minerals mining metals shipping textiles communications breweries brewing bakeries shipyards yards
  air echo water`)

/** First words of organizations' names that continue with "for", "of" or "against": "Citizens for Tax Justice". */
export const memberWords: ReadonlySet<string> = words(`
  citizens americans friends doctors mothers veterans students parents workers women scientists lawyers priorities priests
  campaign centre center association society institute council committee department ministry university college bank board bureau office
  federation union league house court church school academy organization organisation commission coalition alliance movement campaign
  confederation congress chamber fund foundation trust partnership network forum group party voice people youth
  daughters sons knights order sisters brothers confederation republic`)

/** Organizations whose names look like a person's or a place's. */
export const knownOrganizations: ReadonlySet<string> = words(`
  reuters pentagon kremlin facebook google twitter amazon apple microsoft tesla spacex boeing airbus nato hamas hezbollah
  taliban isis politico bloomberg yonhap xinhua tass breitbart huffpost buzzfeed vox axios interpol unicef unesco fifa uefa
  opec gazprom huawei tiktok instagram youtube netflix whatsapp telegram openai nvidia samsung toyota volkswagen siemens
  exxon chevron walmart goldman citigroup wikileaks quinnipiac gallup tesco sainsbury’s asda aldi lidl ikea europol
  honda nissan hyundai volvo bmw renault peugeot porsche ferrari ryanair easyjet lufthansa qantas mastercard paypal ebay airbnb
  uber spotify snapchat reddit intel cisco adobe nokia ericsson sony panasonic toshiba verizon comcast vodafone starbucks nike
  adidas pfizer moderna astrazeneca novartis unilever nestlé heineken diageo carlsberg barclays lloyds natwest santander moody’s
  antifa mumsnet aslef amnesty oxfam greenpeace unison greens ofsted ofcom ofgem ofwat ofqual acas
  fed fbi cia nsa nhs bbc itv cnn nbc abc cbs espn irs epa fda cdc who imf wto un eu unhcr hrw aclu naacp nra sec fcc
  fema nasa ap afp upi dpa opec oecd ecb boe rbs hsbc ubs ibm bp gm ge at&t rnc dnc gop snp ukip dup anc bjp lapd nypd tsa dhs doj
  nypd ihop nfl nba mlb nhl ncaa mls uaw afl-cio pga atp wta ioc wada`)

/** Names of at least two words that are organizations, though they look like places or people. */
export const knownOrganizationNames: ReadonlySet<string> = new Set(
  `white house|fox news|wall street|state department|supreme court|high court|united nations|european union|associated press|downing street
  |scotland yard|buckingham palace|burger king|kensington palace|lambeth palace|goldman sachs|human rights watch|amnesty international|red cross|al jazeera|islamic state|al qaeda|planned parenthood
  |black lives matter|muslim brotherhood|boko haram|al shabaab|home office|foreign office|labour party|conservative party|liberal democrats
  |democratic party|republican party|hong kong police|world bank|european commission|african union|green party|sinn fein|plaid cymru|wells fargo|morgan stanley|credit suisse|save the children|medecins sans frontieres|doctors without borders|vote leave|no 10|number 10`
    .split('|')
    .map((name) => name.trim()),
)

/** Last words of the names of things that are neither speakers nor places. */
export const otherWords: ReadonlySet<string> = words(`
  act bill law war wars day days week month year games cup championship championships open prize award awards medal deal agreement treaty
  pact accord accords plan program programme amendment constitution code article chapter section 
  election elections primary caucuses debate festival show series season edition album song film movie
  book novel revolution crisis pandemic syndrome disease virus hurricane storm olympics resolution declaration scale index
  dream christmas easter ramadan thanksgiving halloween bible koran quran god internet medicare medicaid obamacare brexit english
  french spanish arabic latin`)

/** Last words of places' names: "Kursk region", "Market Street". */
export const placeWords: ReadonlySet<string> = words(`
  region province county city town township village district oblast state territory island islands isle valley mountain mountains mount river
  lake sea ocean bay gulf peninsula desert coast border republic strait canal heights beach harbor harbour port parish borough
  street avenue road boulevard drive lane square park bridge airport station building tower hall stadium arena highway
  creek falls hill hills forest plaza terrace court crescent close freeway interstate parkway ridge junction bluff cove cape point`)

/** Capitalized words for days, months and other times. */
export const timeWords: ReadonlySet<string> = words(`
  monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
  january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
  mon tue tues wed thu thurs fri sat sun gmt est edt pst pdt cst cdt bst et pt a.m. p.m. am pm spring summer autumn winter`)

/** Nouns before a name that say what it is: "the energy company Burrand". */
export const classNouns: ReadonlySet<string> = words(`
  company firm group startup start-up label game app platform service website site brand product console
  device newspaper magazine charity agency party movement chain retailer airline bank manufacturer maker
  developer publisher giant organization organisation network band program programme film movie series show
  software
  insurer reinsurer carmaker automaker chipmaker drugmaker planemaker steelmaker aircraft-maker shipbuilder
  homebuilder housebuilder lender wholesaler telco bookmaker conglomerate supermarket utility biotech brewery`)

/**
 * Class nouns that a sentence may begin with before a company's name, and that no company's name begins with: "Insurer
 * Burrand".
 */
export const companyNouns: ReadonlySet<string> = words(`
  insurer reinsurer carmaker automaker chipmaker drugmaker planemaker steelmaker shipbuilder homebuilder housebuilder retailer
  lender wholesaler telco conglomerate manufacturer startup start-up fintech`)

/** The legal forms of companies, without periods. */
export const legalForms: ReadonlySet<string> = words(
  'inc incorporated ltd limited llc plc corp corporation co company llp gmbh ag sa nv',
)

/** Last words of company names that are rarely surnames. */
export const companyWords: ReadonlySet<string> = words(`
  aerospace airlines airways bakeries biosciences biotech breweries brewing chemicals diagnostics electronics energy
  enterprises financial foods games genetics holdings hotels industries insurance interactive labs logistics
  machines media metals microsystems minerals mining motors petroleum pharma pharmaceutical pharmaceuticals
  railways resources robotics semiconductors shipping shipyards software steel stores studios supermarkets systems
  technologies telecom telecommunications textiles therapeutics utilities ventures water works yards`)

/** Words in small letters that may be inside a name. */
export const joiners: ReadonlySet<string> = words(`
  of for and the & 's ’s ' ’ de del della di da das do dos du van von der den het ter ten la le las los el al bin bint ibn ben
  abu y e und to in on a an with or by at from against . zu i`)

/** Tags of words next to which the first word of a sentence is not a name: only its position capitalizes it. */
export const functionTags: ReadonlySet<string> = new Set([
  'DT',
  'PDT',
  'WDT',
  'PRP',
  'PRP$',
  'WP',
  'WP$',
  'WRB',
  'EX',
  'MD',
  'CC',
  'TO',
  'IN',
  'RP',
  'UH',
  'POS',
])

/** Acronyms that do not name an organization. */
export const notOrganizations: ReadonlySet<string> = words(`
  ok tv am pm et gmt est edt pdt pst cet bst ceo cfo coo cto phd md dna rna hiv aids gdp covid covid-19 ipo pr hr it ai vr ar id dj mc mvp
  pcp lsd thc cbd suv ev atm pin vip vpn cctv gps usb hd rgb mri ct icu er ied ufo faq diy lgbt lgbtq lgbtq+ bame sos asap rip dui dwi
  cpi fy q1 q2 q3 q4 i ii iii iv xi xii gcse mp3 pdf sms nda poc pow wmd kfc vhs dvd ecg hvac gtx rtx nas nft esg
  mp mps mep meps msp msps mla mlas mlc da das cm`)

/** Last words of newspapers' names, which a text may use alone: "the Tribune". */
export const newspaperWords: ReadonlySet<string> = words(`
  bee bulletin chronicle courier dispatch economist examiner express gazette globe guardian herald independent inquirer
  echo journal mail mirror observer post record register sentinel standard star sun telegraph times tribune`)

/** First names of both women and men. */
export const unisexNames: ReadonlySet<string> = words(`
  pat kim leslie alexis jordan taylor morgan casey robin dana lindsey lindsay lynn jamie alex sam chris terry kelly tracy stacy stacey shannon
  andrea jean marion laurie kerry jan nikki ali sasha dominique jo billie frankie charlie angel cameron avery riley quinn hunter
  blair ashley leigh sandy jackie gale gail carol dale evelyn joan jesse jessie lee mackenzie madison marian noel ronnie rory sidney sydney
  tony toni tyler whitney yuri nicola gabriel rene renee simone ariel ola sunny`)
