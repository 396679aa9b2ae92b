import type { LabeledText, MarkedName } from '../../packages/article-extract/bench/names/labeled-text.ts'
import { isTitle, occupations } from '../../packages/article-extract/src/names/name-words.ts'
import { seeded } from '../chain/random.ts'

/** Names from many countries; see pools.py. */
export interface NamePools {
  readonly first: readonly string[]
  readonly last: readonly string[]
  readonly towns: readonly string[]
}

type Random = () => number

const pick = <Item>(random: Random, list: readonly Item[]): Item => list[Math.floor(random() * list.length)]!

const ranks =
  `Supt|Supt.|Superintendent|Det. Sgt.|Det Sgt|Detective Inspector|Det. Insp.|DC|PC|Sgt.|Sgt|Lt.|Capt.|Col.|Gen.|Chief Supt|ASP|Insp.|Inspector|Commissioner|Asst. Commissioner|Sheriff|Officer|Deputy|Fire Chief|Maj.|Maj. Gen.|Lt. Gov.|Rep.|Sen.|Gov.|Sir|Dame|Lord|Lady|Baroness|Dr|Dr.|Mr|Mr.|Mrs|Mrs.|Ms|Ms.|Miss|Prof.|Professor|Rev.|Revd|Father|Bishop|Sheikh|Imam|Chief|Prince|Princess|Judge|Justice|Cllr|Councillor|Ald.|President|Prime Minister|Foreign Minister|Health Secretary|Attorney General|Shadow Chancellor|Education Minister|Deputy Mayor|Mayor|Governor|Hon.|MP|Coach|Captain|Ambassador|Secretary-General|Chief Justice|Press Officer|Assistant District Attorney|District Attorney|Police Chief`.split(
    '|',
  )
const jobs = [...occupations].filter(
  (word) => word.length > 4 && /(?:er|or|ist|an|ant|ent|ian|man|woman|ess|st)$/.test(word) && !isTitle(word),
)
const offices =
  `President|Chairman|Chief Executive|Director|CEO|Secretary|spokesman|spokeswoman|Chairwoman|president|director|chief executive|economist|Vice President|General Secretary|Managing Director|reporter|leader|coach|manager|striker`.split(
    '|',
  )
const longOffices =
  `Deputy Director of the|Director of the|Minister in the|Minister of State for the|Secretary of the|Acting Attorney for the|Permanent Secretary in the|Commissioner for the|Chief Justice of the|Chair of the|Head of the|President of the|Assistant Secretary for the|Speaker of the|Governor of the|Ambassador to the|chief executive of the|director of the|Bishop of the|Mayor of|Governor of|Attorney for the`.split(
    '|',
  )
const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
const cased = (name: string): string =>
  /^[\p{Lu}-]{3,}$/u.test(name)
    ? name
        .split('-')
        .map((part) => capitalized(part.toLowerCase()))
        .join('-')
    : name

const particles = [
  'van ',
  'van der ',
  'de ',
  'de la ',
  'von ',
  'del ',
  'Abu ',
  'Al-',
  'al-',
  'El-',
  'bin ',
  'Mac ',
  'O’',
  'St. ',
  'Ould ',
  'Ben ',
  'dos ',
  'da ',
  "O'",
  'Mc',
  'ter ',
]

const surname = (random: Random, pools: NamePools): string => {
  const chance = random()
  const last = cased(pick(random, pools.last))
  if (chance < 0.08) return `${last}-${cased(pick(random, pools.last)).replaceAll(' ', '-')}`
  if (chance < 0.17) return `${pick(random, particles)}${last}`
  return chance < 0.2 ? cased(pick(random, pools.first)) : chance < 0.23 ? pick(random, pools.towns) : last
}

const topics =
  `Teachers|Nurses|Health|Education|Transport|Ageing|Care|Schools|Colleges|Public Employees|Farmers|Fisheries|Mining|Water|Housing|Consumer Affairs|Human Rights|Civil Liberties|Energy|Aviation|Tourism|Planning|Policy Studies|Economic Research|Small Business|Retail|Motor Manufacturers|Trade|Justice|Sport|Science|Technology|Children|Women|Youth|Veterans|Police|Prison Officers|Fire|Medicine|Nursing|Disease Control|Animal Welfare|Conservation|Wildlife|Food Standards|Statistics|Bird Protection`.split(
    '|',
  )
const bodies =
  `Union|Association|Federation|Council|Ministry|Department|Institute|Agency|Authority|Commission|Trust|Foundation|Society|Board|Office|Alliance|Network|Centre|Center|Group|Committee|League|Congress|Forum|Campaign|Bureau|Service|Fund|Confederation`.split(
    '|',
  )
const firms =
  `Airlines|Holdings|Motors|Bank|Industries|Partners|Inc.|Ltd|Group|Technologies|Foods|Energy|Media|Insurance|Properties|Realty|Stores|Airways|Capital|& Co|& Sons|Corp.|plc|Pharmaceuticals|Rail|Steel|Telecom`.split(
    '|',
  )
const locals =
  `Police Department|County Sheriff’s Office|City Council|Public Schools|County Public Schools|University|Police|Chamber of Commerce|Fire Department|School District|Hospital|General Hospital|City|United|Rovers|Gazette|Herald|Courier|Times|News|Chronicle|High Court|Magistrates’ Court|College|Teachers’ Union|Parliament|Port Authority|Tribune|Community College|Zoo|Museum|Public Radio|Television|Radio|Public Media|Legislature|Water Board|Bee|Star|Courant|Times-Union|Post-Gazette|Lions|Tigers|Warriors|Thunder|Giants|Athletic|Albion`.split(
    '|',
  )

const starts =
  'Al Am Bo Ca Co Da Fi Ga Gen Hu In Ka Le Lu Ma Me Mo Ne No Or Pa Qua Re Sa Ser So Sta Ta Tel Tra Ul Va Ve Wa Zen Zy'.split(
    ' ',
  )
const middles = ['', '', 'ra', 'li', 'ne', 'to', 'va', 'co', 'mi', 'da', 'xo', 'bi']
const finishes = 'ta co na ify ly sys tech gen ron ex ia us ent o ibank soft base cloud works pay labs net ware'.split(
  ' ',
)
const joined = 'Health Bank Soft House Works Cloud Pay Net Works Point Line Mart Tech Media Book Space'.split(' ')

/** An invented one-word company name: "Velita", "CoraHouse". */
const brand = (random: Random): string =>
  pick(random, starts) + pick(random, middles) + (random() < 0.3 ? pick(random, joined) : pick(random, finishes))

/** An invented organization's name: "National Association for Ageing and Care", "Tarma County Public Schools". */
const body = (random: Random, pools: NamePools): string => {
  const [topic, other, kind] = [pick(random, topics), pick(random, topics), pick(random, bodies)]
  const place = pick(random, pools.towns)
  const national = pick(random, [
    'National',
    'Royal',
    'British',
    'American',
    'International',
    'African',
    'Federal',
    place,
  ])
  const forms = [
    () => `${national} ${kind} for ${topic} and ${other}`,
    () => `${national} ${kind} of ${topic}`,
    () => `${topic} and ${other} ${kind}`,
    () => `${kind} of ${topic} and ${other}`,
    () => `${kind} for ${topic}`,
    () => `${kind} of ${topic}`,
    () => `${national} ${topic} ${kind}`,
    () => `${topic} ${kind}`,
    () => `${topic} and ${other} Employers’ ${kind}`,
    () => `University of ${place}`,
    () => `Bank of ${place}`,
    () => `${place} ${pick(random, locals)}`,
    () => `${place} ${pick(random, locals)}`,
    () => `${place}-${pick(random, pools.towns)} ${pick(random, locals)}`,
    () => `${cased(pick(random, pools.last))} ${pick(random, firms)}`,
    () => brand(random),
    () => brand(random),
    () => brand(random),
    () => cased(pick(random, pools.last)),
    () => cased(pick(random, pools.last)),
    () => `${cased(pick(random, pools.last))} & ${cased(pick(random, pools.last))}`,
    () =>
      Array.from({ length: 3 + Math.floor(random() * 2) }, () => pick(random, [...'ABCDEFGHIKLMNOPRSTUW'])).join(''),
  ]
  return pick(random, forms)()
}

const keepsAsIs = /^(?:\p{Lu}\.?|Jr\.?|Sr\.?|I{2,3}|IV)$/u

/** Replacements for the names of one text: the same name always has the same replacement. */
class Renamer {
  readonly #random: Random
  readonly #pools: NamePools
  readonly #words = new Map<string, string>()
  readonly #wholes = new Map<string, string>()

  constructor(random: Random, pools: NamePools) {
    this.#random = random
    this.#pools = pools
  }

  #word(word: string, isLast: boolean): string {
    if (keepsAsIs.test(word)) return word
    const known = this.#words.get(word)
    if (known !== undefined) return known
    const other = isLast ? surname(this.#random, this.#pools) : cased(pick(this.#random, this.#pools.first))
    this.#words.set(word, other)
    return other
  }

  person(name: string): string {
    const words = name.split(/\s+/u)
    const last = words.findLastIndex((word) => !keepsAsIs.test(word))
    const other = words.map((word, at) => this.#word(word, at === last)).join(' ')
    if (words.length < 2 || this.#random() > 0.08) return other
    const initial = `${pick(this.#random, [...'ABCDEFGHJKLMNPRSTW'])}. `
    return pick(this.#random, [
      `${initial}${other}`,
      `${other} Jr.`,
      `${other} Sr.`,
      `${other} III`,
      other.replace(' ', ` ${initial}`),
    ])
  }

  /** A replacement for an organization's name that is not yet in the text. */
  newOrganization(): string {
    return body(this.#random, this.#pools)
  }

  #whole(name: string, chance: number, make: () => string): string {
    const known = this.#wholes.get(name)
    if (known !== undefined) return known
    const other = this.#random() < chance ? make() : name
    this.#wholes.set(name, other)
    return other
  }

  place(name: string): string {
    return this.#whole(name, 0.5, () => pick(this.#random, this.#pools.towns))
  }

  organization(name: string): string {
    return this.#whole(name, 0.4, () => body(this.#random, this.#pools))
  }
}

const beforeName = /(?:^|[.!?”"]\s+|\n\s*)$/u
const capitalBefore = /\p{Lu}[\p{L}.’']*\s+$/u

/** A title or occupation to put before a person's name, in some cases. */
const titleFor = (random: Random, before: string, name: string): string => {
  const chance = random()
  if (capitalBefore.test(before) || chance > 0.22) return ''
  const alone = !name.includes(' ')
  if (chance < 0.12) return `${pick(random, ranks)} `
  if (alone && !beforeName.test(before)) return ''
  const job = pick(random, jobs)
  return `${beforeName.test(before) || random() < 0.3 ? capitalized(job) : job} `
}

/** A text with replaced names, some of them with a title. The seed is the text's index. */
export const renamed = (source: LabeledText, pools: NamePools, seed: number): LabeledText => {
  const random = seeded(seed)
  const renamer = new Renamer(random, pools)
  const names: MarkedName[] = []
  let text = ''
  let from = 0
  for (const name of source.names) {
    text += source.text.slice(from, name.start)
    const written = source.text.slice(name.start, name.end)
    const other =
      name.kind === 'person'
        ? renamer.person(written)
        : name.kind === 'place'
          ? renamer.place(written)
          : name.kind === 'organization'
            ? renamer.organization(written)
            : written
    const chance = random()
    const isFull = name.kind === 'person' && other.includes(' ')
    if (isFull && chance < 0.07 && !capitalBefore.test(text.slice(-30))) {
      // "Public Employees Union President J. Dean Cole", "Deputy Director of the Bureau of Fisheries Hana Sorel"
      const isLong = chance < 0.035
      if (isLong) text += `${pick(random, longOffices)} `
      const isPlace = isLong && random() < 0.3
      if (isPlace) text += pick(random, ['District of ', 'State of ', 'Province of ', ''])
      const employer = isPlace ? pick(random, pools.towns) : renamer.newOrganization()
      const kind = isPlace ? 'place' : 'organization'
      names.push({ kind, start: text.length, end: text.length + employer.length })
      text += isLong ? `${employer} ` : `${employer} ${pick(random, offices)} `
    } else if (name.kind === 'person') text += titleFor(random, text.slice(-30), other)
    names.push({ kind: name.kind, start: text.length, end: text.length + other.length })
    text += other
    from = name.end
    if (isFull && chance > 0.97 && !/^['’]s/.test(source.text.slice(from, from + 2))) {
      const employer = renamer.newOrganization()
      text += pick(random, [' of ', ' of the ', ', of '])
      names.push({ kind: 'organization', start: text.length, end: text.length + employer.length })
      text += employer
    }
  }
  return { id: `${source.id}-renamed`, text: text + source.text.slice(from), names }
}

/** A text with some paragraphs in capitals and some in title case. */
export const recased = (source: LabeledText, seed: number): LabeledText => {
  const random = seeded(seed)
  const parts = source.text.split(/(\n\s*\n)/u).map((part) => {
    const chance = random()
    if (part.length > 400) return part
    const other =
      chance < 0.1
        ? part.toUpperCase()
        : chance < 0.18
          ? part.replace(/(?<=\s)\p{Ll}(?=\p{L}{3})/gu, (letter) => letter.toUpperCase())
          : part
    return other.length === part.length ? other : part
  })
  return { ...source, text: parts.join('') }
}

/** The text in pieces of one to three paragraphs, which give less evidence about their names than the whole text. */
export const chunks = (source: LabeledText, seed: number): readonly LabeledText[] => {
  const random = seeded(seed)
  const ends = Array.from(source.text.matchAll(/\n\s*\n/gu), ({ index }) => index)
  const pieces: LabeledText[] = []
  let start = 0
  let wait = 0
  for (const end of [...ends, source.text.length]) {
    if (wait-- > 0 && end !== source.text.length) continue
    wait = Math.floor(random() * 3)
    const names = source.names.filter((name) => name.start >= start && name.end <= end)
    pieces.push({
      id: `${source.id}-${start}`,
      text: source.text.slice(start, end),
      names: names.map((name) => ({ ...name, start: name.start - start, end: name.end - start })),
    })
    start = end
  }
  return pieces
}
