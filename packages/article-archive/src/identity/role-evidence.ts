import { foldedWords } from '../rows/folded.ts'

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/**
 * Fields of work, each by words that name roles in it. `near` are fields that people move to and from, or work in at once.
 * "ordinary" has those whom the news meets once: witnesses, neighbors, victims.
 */
const fields: Readonly<Record<string, { readonly names: readonly string[]; readonly near: readonly string[] }>> = {
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
    names: words(`general gen lieutenant lt colonel col major commander admiral brigadier sergeant sgt corporal private
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

const fieldsOfWord = new Map<string, string[]>()
for (const [field, { names }] of Object.entries(fields))
  for (const name of names) fieldsOfWord.set(name, [...(fieldsOfWord.get(name) ?? []), field])

/** Words of roles that say no more than how high somebody is, or since when. */
const little = new Set(
  words(`the a an and for of in at to with from on by his her their its former deputy acting senior top chief head
    director chairman chairwoman chairperson member new old longtime late current incoming outgoing retired
    year one who is was us u s american enter when other`),
)

/** Offices that nobody has at once, because they belong to different systems. */
const exclusive: readonly (readonly [readonly string[], readonly string[]])[] = [
  [
    words('minister premier mp chancellor'),
    words('senator sen representative rep congressman congresswoman gov governor'),
  ],
]

/** What a person's roles say. */
export interface RoleEvidence {
  /** Words that tell what the person does. */
  readonly kinds: ReadonlySet<string>
  /** Words that tell where: places, bodies, subjects. */
  readonly qualifiers: ReadonlySet<string>
  readonly fields: ReadonlySet<string>
}

/** One word for "Sen." and "senator". */
const sameWord: Readonly<Record<string, string>> = {
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

/** A qualifier without its ending: "russian" and "russia" are of one country. */
const stem = (word: string): string => (word.length > 5 ? word.slice(0, 5) : word)

/** What follows "son of" is about somebody else. */
const kinOf = new RegExp(`\\b(${fields.family?.names.join('|') ?? ''})\\s+of\\s.*`, 'iu')

/** Gathers what roles and the name of an affiliation say. */
export const roleEvidence = (roles: readonly string[], affiliation: string | undefined): RoleEvidence => {
  const all = roles.flatMap((role) => foldedWords(role.replace(kinOf, '$1'))).filter((word) => !little.has(word))
  const kinds = all.filter((word) => fieldsOfWord.has(word))
  const others = [...all.filter((word) => !fieldsOfWord.has(word)), ...foldedWords(affiliation ?? '')]
  return {
    kinds: new Set(kinds.map((word) => sameWord[word] ?? word)),
    qualifiers: new Set(others.filter((word) => word.length > 2 && !little.has(word)).map(stem)),
    fields: new Set(kinds.flatMap((word) => fieldsOfWord.get(word) ?? [])),
  }
}

const share = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  for (const item of few) if (many.has(item)) return true
  return false
}

const isNear = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].some((field) => fields[field]?.near.some((other) => b.has(other))) ||
  [...b].some((field) => fields[field]?.near.some((other) => a.has(other)))

const isExclusive = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  exclusive.some(
    ([one, other]) =>
      (one.some((word) => a.has(word)) && other.some((word) => b.has(word)) && !one.some((word) => b.has(word))) ||
      (one.some((word) => b.has(word)) && other.some((word) => a.has(word)) && !one.some((word) => a.has(word))),
  )

/** How the roles of two fit: the same words, one field, fields that people move between, or neither. */
export type RoleFit = 'same' | 'field' | 'near' | 'conflict' | 'unknown'

export const roleFit = (a: RoleEvidence, b: RoleEvidence): RoleFit => {
  if (a.fields.size === 0 || b.fields.size === 0) return 'unknown'
  if (share(a.kinds, b.kinds)) return 'same'
  if (isExclusive(a.kinds, b.kinds)) return 'conflict'
  if (share(a.fields, b.fields)) return 'field'
  return isNear(a.fields, b.fields) ? 'near' : 'conflict'
}

const mostQualifiers = 3

/** How many of the words that qualify the roles of two are the same, three at most; `undefined` when they are not known of both. */
export const sharedQualifiers = (a: RoleEvidence, b: RoleEvidence): number | undefined => {
  if (a.qualifiers.size === 0 || b.qualifiers.size === 0) return undefined
  return Math.min(mostQualifiers, [...a.qualifiers].filter((word) => b.qualifiers.has(word)).length)
}

/** Whether what qualifies a role names one of these places: "mayor of Tolvik". */
export const namesPlace = ({ qualifiers }: RoleEvidence, places: ReadonlySet<string>): boolean =>
  qualifiers.size > 0 &&
  [...places].some((place) => {
    const telling = place.split(' ').filter((word) => word.length > 2 && !little.has(word))
    return telling.length > 0 && telling.every((word) => qualifiers.has(stem(word)))
  })

const wide = new Set(
  words(`president premier prime chancellor senator representative governor secretary ambassador pope nominee candidate
    ceo actor actress singer economist author general admiral striker goalkeeper midfielder defender player billionaire`),
)

/** Whether somebody is known beyond a town by what the roles say; without roles nobody is. */
export const isWidelyKnown = ({ kinds }: RoleEvidence): boolean => [...kinds].some((kind) => wide.has(kind))

const localFields = ['police', 'school', 'trade', 'ordinary']
const localOffices = new Set(words('mayor councilman councilwoman councillor councilor alderman reeve sheriff coroner'))

/** Whether somebody's roles are of one town: police, teachers, mayors. */
export const isLocal = ({ kinds, fields: own }: RoleEvidence): boolean =>
  localFields.some((field) => own.has(field)) || [...kinds].some((kind) => localOffices.has(kind))

/** Whether the news meets somebody of these roles once and then no more. */
export const isOrdinary = ({ fields: own }: RoleEvidence): boolean => own.has('ordinary')

const expertFields = ['academia', 'advice', 'business', 'media', 'arts']

/** Whether somebody of these roles speaks in stories that are set anywhere: scholars, strategists, authors. */
export const isExpert = ({ fields: own }: RoleEvidence): boolean => expertFields.some((field) => own.has(field))
