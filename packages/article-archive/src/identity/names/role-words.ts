const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/**
 * Fields of work with the words for roles in each. `near` are fields that people move between, or combine. "ordinary"
 * has people whom the news quotes once: witnesses, neighbors, victims.
 */
export const fields: Readonly<Record<string, { readonly names: readonly string[]; readonly near: readonly string[] }>> =
  {
    politics: {
      names:
        words(`president premier prime minister chancellor senator sen sens representative rep congressman congresswoman
      governor gov mayor ambassador secretary undersecretary lawmaker legislator councilman councilwoman councillor
      councilor alderman delegate speaker leader whip candidate nominee frontrunner incumbent republican democrat
      politician commissioner majority minority mp treasurer envoy diplomat vice first lady reeve`),
      near: ['law', 'military', 'business', 'advice', 'media'],
    },
    advice: {
      names:
        words(`spokesman spokeswoman spokesperson adviser advisor aide strategist consultant operative pollster manager
      campaign chair press officer communications staff assistant`),
      near: ['politics', 'media', 'law', 'business', 'academia'],
    },
    law: {
      names: words('judge justice attorney prosecutor counsel lawyer solicitor barrister magistrate da'),
      near: ['politics', 'advice', 'academia', 'police'],
    },
    military: {
      names:
        words(`general gen lieutenant lt colonel col major commander admiral brigadier sergeant sgt corporal private
      soldier marine pilot veteran`),
      near: ['politics', 'police', 'advice'],
    },
    police: {
      names: words(`officer detective det sheriff deputy marshal police superintendent supt inspector constable trooper
      fbi investigator firefighter fire captain`),
      near: ['military', 'law'],
    },
    business: {
      names: words(`ceo cfo coo executive investor owner founder cofounder businessman businesswoman billionaire
      mogul magnate tycoon entrepreneur banker trader broker developer`),
      near: ['politics', 'advice', 'media'],
    },
    academia: {
      names: words(`professor scientist researcher economist historian analyst dean provost lecturer physicist biologist
      scholar fellow expert epidemiologist geologist chemist academic`),
      near: ['advice', 'law', 'health', 'media'],
    },
    arts: {
      names:
        words(`actor actress singer producer comedian rapper musician novelist guitarist conductor filmmaker artist painter
      dancer designer model poet playwright`),
      near: ['media'],
    },
    sports: {
      names: words(`coach striker player goalkeeper quarterback athlete midfielder defender pitcher batsman boxer golfer
      runner cyclist swimmer center guard forward referee`),
      near: ['media'],
    },
    media: {
      names: words(`journalist reporter columnist editor anchor host correspondent author writer presenter broadcaster
      blogger publisher commentator photographer`),
      near: ['politics', 'advice', 'arts', 'sports', 'academia', 'business'],
    },
    health: {
      names: words('doctor nurse surgeon physician paramedic dentist midwife pharmacist'),
      near: ['academia', 'politics'],
    },
    religion: {
      names: words('pope bishop archbishop pastor priest rabbi imam rev reverend cardinal vicar'),
      near: ['advice', 'academia', 'media'],
    },
    trade: {
      names:
        words(`farmer rancher fisherman driver miner baker butcher carpenter plumber builder mechanic trucker cook chef
      waiter waitress barber gardener librarian electrician welder shopkeeper grower beekeeper shepherd sailor skipper mender`),
      near: [],
    },
    school: { names: words('teacher principal student pupil headteacher'), near: ['academia'] },
    family: {
      names: words(`mother father sister brother son daughter wife husband widow widower parent grandson granddaughter
      grandmother grandfather uncle aunt nephew niece cousin spouse fiance fiancee stepson stepdaughter`),
      near: [
        'politics',
        'advice',
        'law',
        'military',
        'business',
        'academia',
        'arts',
        'sports',
        'media',
        'ordinary',
        'trade',
      ],
    },
    ordinary: {
      names:
        words(`witness neighbor neighbour resident bystander passenger victim survivor passerby tourist shopper homeowner suspect defendant motorist tenant customer
      commuter retiree pensioner villager`),
      near: ['trade', 'school', 'health', 'arts', 'business'],
    },
  }

const fieldsByWord = new Map<string, string[]>()
for (const [field, { names }] of Object.entries(fields))
  for (const name of names) fieldsByWord.set(name, [...(fieldsByWord.get(name) ?? []), field])

/** The fields of each word for a role. */
export const fieldsOfWord: ReadonlyMap<string, readonly string[]> = fieldsByWord

/** Words of roles that give only rank or time. */
export const little: ReadonlySet<string> = new Set(
  words(`the a an and for of in at to with from on by his her their its former deputy acting senior top chief head
    director chairman chairwoman chairperson member new old longtime late current incoming outgoing retired
    year one who is was us u s american enter when other`),
)

/** Offices that no person holds together, because they belong to different political systems. */
export const exclusive: readonly (readonly [readonly string[], readonly string[]])[] = [
  [
    words('minister premier mp chancellor'),
    words('senator sen representative rep congressman congresswoman gov governor'),
  ],
]

/** Abbreviations and variants of words for roles: "sen" is "senator". */
export const sameWord: Readonly<Record<string, string>> = {
  sen: 'senator',
  sens: 'senator',
  rep: 'representative',
  gov: 'governor',
  gen: 'general',
  lt: 'lieutenant',
  sgt: 'sergeant',
  det: 'detective',
  supt: 'superintendent',
  spokesman: 'spokesperson',
  spokeswoman: 'spokesperson',
  advisor: 'adviser',
  rev: 'reverend',
}

/** Posts of several words, each with a single word of the same field. */
const posts: readonly (readonly [string, string])[] = [
  ['chief executive(?: officer)?', 'ceo'],
  ['chief financial officer', 'cfo'],
  ['chief operating officer', 'coo'],
  ['chief [a-z]+ officer', 'executive'],
  ['press (?:secretary|officer|aide)', 'spokesperson'],
  ['climate scientist', 'climatologist scientist'],
  ['(?:high school|middle school|university|college) (?:student|senior|junior)', 'student'],
]

const postPatterns = posts.map(([words, word]) => [new RegExp(`\\b${words}\\b`, 'giu'), word] as const)

/** The role with posts of several words replaced by one word. */
export const withPosts = (role: string): string =>
  postPatterns.reduce((text, [words, word]) => text.replace(words, word), role)

/** Words for the subject of a person's work, which need not be a post in that field: "military analyst". */
const subjects: Readonly<Record<string, readonly string[]>> = {
  politics: words(
    'political politics senate congress congressional parliament party conservatives liberals election government',
  ),
  military: words('military defense defence army navy'),
  law: words('legal law court courts'),
  business: words('business financial finance market markets economic trade'),
  health: words('medical health hospital'),
  police: words('crime security'),
  sports: words('football soccer basketball baseball hockey sports'),
  religion: words('church vatican religious'),
}

const subjectsByWord = new Map(
  Object.entries(subjects).flatMap(([field, names]) => names.map((name) => [name, field] as const)),
)

/** The field that a word is about. */
export const subjectOf = (word: string): string | undefined => subjectsByWord.get(word)
