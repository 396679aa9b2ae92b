import type { Token } from '../../doc/doc.ts'
import { memoizeWords } from '../../doc/memoize-words.ts'
import type { EntityRecord } from '../../entities/entity-table.ts'

/** The meaning of a noun. */
export interface NounSense {
  readonly kind: EntityRecord['kind'] | 'thing'
  readonly gender?: 'he' | 'she'
  /** Whether the noun refers to several entities: "couple", "officials". */
  readonly plural: boolean
}

const split = (words: string): readonly string[] => words.trim().split(/[\s,]+/)
const set = (words: string): ReadonlySet<string> => new Set(split(words))

/** Compounds whose meaning differs from their last word's. */
const compounds: ReadonlyMap<string, string> = new Map([
  ['chief executive', 'ceo'],
  ['executive officer', 'ceo'],
  ['prime minister', 'premier'],
  ['first lady', 'first-lady'],
  ['vice president', 'vice-president'],
  ['attorney general', 'attorney-general'],
  ['managing director', 'managing-director'],
  ['head coach', 'coach'],
  ['head teacher', 'principal'],
  ['police officer', 'officer'],
  ['police chief', 'chief'],
  ['vice chairman', 'vice-chairman'],
  ['news agency', 'news-agency'],
  ['think tank', 'institute'],
])

const abbreviations: ReadonlyMap<string, string> = new Map(
  split(`sen:senator rep:representative gov:governor gen:general sgt:sergeant lt:lieutenant capt:captain
    supt:superintendent det:detective prof:professor dr:doctor pm:premier pres:president rev:reverend insp:inspector
    cpl:corporal col:colonel cmdr:commander maj:major const:constable atty:attorney sec:secretary vp:vice-president
    mp:lawmaker md:managing-director hon:honorable chief-executive:ceo co-founder:founder cofounder:founder
    spokesperson:spokesman chairperson:chairman headteacher:principal ex-president:president`).map(
    (pair) => pair.split(':') as [string, string],
  ),
)

const gendered = {
  he: set(`man men boy boys father fathers dad husband son brother uncle nephew grandfather grandson king prince duke lord
    sir mr gentleman congressman councilman assemblyman chairman spokesman businessman policeman fireman salesman
    widower boyfriend groom fiancé actor stepfather godfather fisherman sportsman baron emperor tsar sultan emir shah sheikh monk priest pope guy`),
  she: set(`woman women girl girls mother mothers mom mum wife daughter sister aunt niece grandmother granddaughter queen
    princess duchess lady first-lady ms mrs miss madam actress congresswoman councilwoman assemblywoman chairwoman
    spokeswoman businesswoman policewoman widow girlfriend bride fiancée stepmother godmother heroine waitress hostess
    baroness empress nun housewife schoolgirl sportswoman landlady`),
}

/** Nouns that are used for any gender, so that they do not determine one. */
const loose = set('actor monk guy spokesman chairman')

/** Groups of words that a writer uses for the same person. A word may be in several groups. */
const synonyms: readonly (readonly string[])[] = [
  'manager boss coach gaffer',
  'boss chief head leader director ceo president chairman chairwoman chair founder owner managing-director executive',
  'leader president premier chancellor governor mayor head minister king queen commander',
  'lawmaker senator congressman congresswoman representative assemblyman assemblywoman councilman councilwoman councillor councilor delegate legislator politician deputy',
  'politician president premier chancellor minister governor mayor senator congressman congresswoman representative candidate',
  'candidate nominee contender hopeful front-runner frontrunner challenger',
  'officer sergeant lieutenant captain superintendent detective inspector constable policeman policewoman trooper sheriff deputy cop chief',
  'soldier sergeant lieutenant captain general colonel major corporal commander admiral',
  'lawyer attorney barrister solicitor counsel advocate prosecutor',
  'prosecutor attorney-general',
  'star actor actress singer musician rapper performer entertainer artist celebrity player footballer',
  'player footballer striker midfielder defender goalkeeper keeper forward winger quarterback pitcher captain skipper athlete international veteran teammate',
  'athlete runner sprinter swimmer cyclist boxer golfer champion winner racer driver',
  'academic professor scholar researcher scientist expert economist lecturer historian sociologist psychologist biologist chemist physicist',
  'expert analyst strategist economist specialist consultant',
  'doctor physician surgeon medic psychiatrist pediatrician specialist',
  'writer author novelist journalist columnist blogger poet playwright',
  'journalist reporter correspondent columnist editor broadcaster anchor host presenter interviewer',
  'cleric pastor priest reverend minister bishop archbishop cardinal pope imam rabbi',
  'suspect defendant accused prisoner inmate convict killer gunman shooter attacker robber thief',
  'pope pontiff',
  'monarch king queen emperor',
  'royal king queen prince princess duke duchess',
  'businessman businesswoman billionaire tycoon mogul entrepreneur magnate developer investor financier',
  'mother mom mum parent',
  'father dad parent',
  'spokesman spokeswoman',
  'diplomat ambassador envoy',
  'teacher instructor tutor lecturer principal educator',
  'student pupil graduate teenager',
  'farmer grower rancher',
  'child boy girl son daughter kid toddler teenager teen youngster',
  'activist campaigner organizer protester demonstrator advocate',
  'aide adviser advisor assistant strategist',
  'filmmaker director producer screenwriter',
  'official secretary minister commissioner administrator spokesman spokeswoman',
  'judge justice magistrate',
].map(split)

/** Groups of words that a writer uses for the same organization. */
const organizationSynonyms: readonly (readonly string[])[] = [
  'airline carrier',
  'retailer grocer supermarket store chain',
  'carmaker automaker manufacturer',
  'bank lender',
  'newspaper paper daily tabloid publication',
  'broadcaster network channel station',
  'regulator watchdog ombudsman commission authority',
  'charity nonprofit',
  'club side team',
  'company firm corporation business',
].map(split)

const generalPeople = set('man woman person official veteran native resident lady gentleman guy individual figure')

/** Roles that an institution gives, which a person in another role seldom has too. */
const offices =
  set(`judge justice magistrate prosecutor lawyer attorney barrister solicitor minister president premier governor
  mayor senator speaker chancellor ambassador bishop archbishop pope coach referee spokesman spokeswoman sheriff
  superintendent coroner ombudsman treasurer`)

/** Whether a role key is an office: "judge", "mayor". */
export const isOffice = (key: string): boolean => offices.has(key)

const groupsOf: ReadonlyMap<string, readonly number[]> = (() => {
  const groups = new Map<string, number[]>()
  for (const [index, words] of [...synonyms, ...organizationSynonyms].entries())
    for (const word of words) groups.set(word, [...(groups.get(word) ?? []), index])
  return groups
})()

const people = new Set([
  ...synonyms.flat(),
  ...gendered.he,
  ...gendered.she,
  ...generalPeople,
  ...split(`victim witness friend neighbor neighbour colleague patient customer passenger resident voter worker employee
    employer user reader speaker partner member guest tourist visitor traveler immigrant migrant refugee citizen human
    baby infant adult spouse cousin relative opponent rival successor predecessor founder mentor nurse dentist engineer
    architect designer artist painter composer philosopher mathematician linguist chef cook baker butcher plumber
    electrician mechanic carpenter builder pilot sailor firefighter paramedic guard agent spy hacker trader broker banker
    accountant auditor treasurer trustee clerk librarian secretary receptionist cashier realtor landlord tenant owner
    homeowner shopkeeper dealer seller buyer client consumer taxpayer plaintiff appellant petitioner juror source insider
    critic supporter follower fan viewer listener hero legend survivor protagonist character appointee recipient winner
    loser whistleblower informant caller applicant creator inventor pioneer narrator self-styled conservative liberal
    republican democrat catholic muslim christian american briton fighter civilian detainee defector hostage militant rebel
    recruit conscript staffer respondent participant subscriber miner captive deserter evacuee foreigner fatality casualty
    grandchild sibling assailant shopper commuter pedestrian climber hiker camper smoker apprentice trainee offender criminal
    smuggler trafficker pirate insurgent peacekeeper pilgrim worshipper believer spectator attendee referee constituent
    claimant pensioner retiree donor renter villager islander settler newcomer preschooler schoolchild classmate roommate`),
])

const collectives = set(`couple pair duo trio family team-mates parents people others those everyone everybody nobody
  staff crew public majority minority critics analysts police-officers crowd audience population workforce twins siblings
  brothers sisters clergy youth elderly jury media press`)

/** Nouns for organizations, each with words from the names that it can refer to; empty if any organization fits. */
const bodies: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  `airline carrier: airlines airways air aviation airline jet emirates lufthansa ryanair
retailer grocer grocery supermarket store chain shop: stores supermarkets foods markets mart retail walmart tesco amazon target ikea aldi lidl
carmaker automaker: motors motor auto automotive volkswagen toyota nissan honda hyundai kia bmw audi tesla ford gm chrysler volvo renault porsche
manufacturer maker: motors motor auto automotive industries manufacturing airbus boeing samsung
bank lender: bank bancorp banking savings hsbc barclays citigroup goldman ubs
union guild: guild union unions federation brotherhood teamsters workers unison association
university: university college institute
school college academy: school college academy university schools
hospital clinic: hospital clinic infirmary medical
newspaper paper daily tabloid magazine weekly publication: news times post journal tribune herald guardian telegraph gazette magazine courier press mail mirror sun star chronicle globe examiner observer independent
news-agency newswire: reuters press news ap afp
broadcaster network station channel: broadcasting television tv radio network news channel bbc cnn nbc abc cbs msnbc itv
court tribunal: court tribunal
agency: agency service bureau administration office fbi cia nsa fema nasa irs dea fda epa cdc tsa dhs ice mi5 mi6 gchq europol interpol
department: department dept
ministry: ministry
bureau: bureau
office: office
club side team outfit: united city fc rovers athletic town wanderers club county albion rangers
party: party democrats conservatives labour liberals greens
council: council
board: board
committee panel: committee panel
commission watchdog regulator: commission authority agency ombudsman office
authority: authority
church diocese: church diocese
charity nonprofit: foundation trust charity fund society relief
foundation: foundation
fund: fund
institute: institute center centre
association: association
company firm corporation business conglomerate startup start-up multinational: inc corp co ltd llc plc group holdings industries company corporation technologies systems motors
giant: inc corp co ltd llc plc group holdings company corporation
insurer: insurance assurance insurers
publisher: press books publishing
studio: studios pictures
brewer brewery: brewing brewery
utility: energy power electric gas water
drugmaker pharmaceutical: pharmaceuticals pharma biotech
police force: police constabulary sheriff
parliament legislature assembly: parliament assembly knesset duma bundestag
senate: senate
house: house
congress: congress
league federation: league federation
army military navy force: army navy force corps
group organization organisation body coalition alliance movement:
government administration regime cabinet:
campaign camp:
leadership: leadership
management: management
embassy: embassy
museum: museum
hotel: hotel
theater theatre: theater theatre
orchestra band: orchestra band
developer builder: homes developments properties
tribe nation: tribe nation
center centre: center centre
service: service
society: society
trust: trust
platform site website service app: inc`
    .split('\n')
    .flatMap((line) => {
      const [nouns = '', words = ''] = line.split(':')
      const cues = set(words)
      return split(nouns).map((noun): [string, ReadonlySet<string>] => [noun, cues])
    }),
)

const works = set(`report video letter study poll survey statement document memo email filing lawsuit complaint article
  tweet post ad book analysis record transcript editorial website account note message speech recording review warrant
  affidavit indictment ruling order bill law resolution film documentary advertisement summary cable diary story song
  album play novel movie series show audit research notice dossier petition manifesto communique inscription plaque banner
  poster leaflet`)

const personEndings =
  /(?:surgeon|[^aeiou]ist|ologist|ician|woman|man|person|eer|ographer|maker|holder|player|goer|worker|owner|-general|-elect|-designate|-in-chief)$/u

const hasPersonEnding = memoizeWords((key) => personEndings.test(key))

/** A noun in the singular: "agencies" becomes "agency", "women" becomes "woman". */
const singularOf = memoizeWords((word): string => {
  if (/(?:wo|[a-z])?men$/u.test(word) && word !== 'regimen') return word.replace(/men$/u, 'man')
  if (word === 'children') return 'child'
  if (word === 'people') return 'person'
  if (word === 'wives') return 'wife'
  return word
    .replace(/ies$/u, 'y')
    .replace(/(?<=(?:ss|sh|ch|x))es$/u, '')
    .replace(/(?<=[^suix])s$/u, '')
})

const bareRole = memoizeWords((word) =>
  word
    .toLowerCase()
    .replaceAll('.', '')
    .replace(/^(?:ex|then)-/u, ''),
)

/**
 * The key by which roles are compared: the last word, in lower case and in the singular. Abbreviations are spelled out,
 * and compounds such as "chief executive" are one word.
 */
export const roleKey = (word: string, before = ''): string => {
  const bare = bareRole(word)
  const single = singularOf(bare)
  const compound = compounds.get(`${before.toLowerCase()} ${single}`)
  return compound ?? abbreviations.get(bare) ?? abbreviations.get(single) ?? single
}

/** The meaning of the noun. `word` is in lower case, and `key` is its `roleKey`. Undefined if the noun is not known. */
export const senseOf = (word: string, key: string, isPluralTag: boolean): NounSense | undefined => {
  const plural = isPluralTag && word !== key
  if (collectives.has(word)) return { kind: 'group', plural: true }
  const gender = loose.has(key) ? undefined : gendered.he.has(key) ? 'he' : gendered.she.has(key) ? 'she' : undefined
  // "The automaker" is an organization, although its ending is typical of a person.
  const isOrganization = bodies.has(key) && !people.has(key)
  if (!isOrganization && (people.has(key) || hasPersonEnding(key)))
    return { kind: plural ? 'group' : 'person', plural, ...(gender && !plural ? { gender } : {}) }
  if (isOrganization) return { kind: 'organization', plural: plural || word === 'police' }
  if (works.has(key)) return { kind: 'work', plural }
  return undefined
}

/** The numbers of the synonym groups that contain a role key. */
export const synonymGroupsOf = (key: string): readonly number[] => groupsOf.get(key) ?? []

/** Whether two role keys can describe one person: the same key, or two keys of one synonym group. */
export const areSynonyms = (one: string, other: string): boolean => {
  const groups = groupsOf.get(one)
  return groups !== undefined && (groupsOf.get(other)?.some((group) => groups.includes(group)) ?? false)
}

/** Whether the role only says that the entity is a person. */
export const isGeneral = (key: string): boolean => generalPeople.has(key)

/** Whether an organization's name contains a word of the kind that the noun means: "airline" and "Airways". */
export const fitsOrganization = (key: string, nameWords: ReadonlySet<string>): boolean => {
  for (const cue of bodies.get(key) ?? []) if (nameWords.has(cue)) return true
  return nameWords.has(key)
}

/** Whether the noun is for organizations of one kind only: "airline", but not "group". */
export const isSpecificOrganization = (key: string): boolean =>
  (bodies.get(key)?.size ?? 0) > 0 &&
  !/^(?:company|firm|corporation|business|giant|agency|body|platform|site|service)$/.test(key)

/** Whether the word in a name says what kind of organization it is: "Ministry", "Agency". */
export const isOrganizationKind = (word: string): boolean =>
  /^(?:agency|court|department|ministry|university|council|committee|commission|senate|congress|parliament|police|union|party|church|museum|hospital|college)$/.test(
    word,
  )

/** Relatives, who form a group with the person they belong to: "she lives with her husband; they ...". */
export const relatives = set(
  'husband wife partner boyfriend girlfriend fiancé fiancée son daughter children brother sister mother father parents family spouse friend',
)

/** Roles that a verb gives to its subject: "X, who leads the inquiry". The keys are the forms of the verb. */
export const rolesByVerb: ReadonlyMap<string, string> = new Map(
  `manager: manages managed manage managing
leader: leads led lead leading
head: heads headed head heading runs ran run running
coach: coaches coached coach coaching
chairman: chairs chaired chair chairing
owner: owns owned own owning
editor: edits edited edit editing
founder: founded founds founding co-founded
director: directs directed direct directing oversees oversaw
representative: represents represented represent representing
prosecutor: prosecutes prosecuted
captain: captains captained
commander: commands commanded commanding
governor: governs governed
teacher: teaches taught teach teaching
writer: writes wrote writing
player: plays played
host: hosts hosted hosting presents presented
farmer: farms farmed
researcher: researches researched studies studied
singer: sings sang
lawyer: defends defended`
    .split('\n')
    .flatMap((line) => {
      const [role = '', forms = ''] = line.split(':')
      return split(forms).map((form): [string, string] => [form, role])
    }),
)

/** Roles that a participle gives to its subject: "X, who was arrested" is the suspect. */
export const rolesByParticiple: ReadonlyMap<string, string> = new Map([
  ...split('arrested charged accused indicted detained jailed convicted sentenced').map((word): [string, string] => [
    word,
    'suspect',
  ]),
  ...split('killed shot stabbed injured wounded murdered attacked robbed hurt').map((word): [string, string] => [
    word,
    'victim',
  ]),
])

/** The sense of the noun at a token, as `senseOf` gives it; `undefined` for other words. */
export const nounSenseAt = (tokens: readonly Token[], at: number): NounSense | undefined => {
  const noun = tokens[at]
  return noun && senseOf(noun.lower, roleKey(noun.text, tokens[at - 1]?.text ?? ''), noun.penn.endsWith('S'))
}
