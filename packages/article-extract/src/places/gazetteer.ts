import { countries } from './countries.ts'

/** Cities and regions other than capitals, by country. */
const further: Readonly<Record<string, string>> = {
  US: `Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming|Puerto Rico|New York City|Los Angeles|Chicago|Houston|Phoenix|Philadelphia|San Antonio|San Diego|Dallas|San Francisco|Seattle|Denver|Boston|Detroit|Nashville|Memphis|Portland|Las Vegas|Baltimore|Milwaukee|Atlanta|Miami|Orlando|Tampa|Minneapolis|Cleveland|Cincinnati|Pittsburgh|St. Louis|Kansas City|New Orleans|Salt Lake City|Manhattan|Brooklyn|Des Moines|Silicon Valley|Capitol Hill|Washington, D.C.`,
  GB: 'England|Scotland|Wales|Northern Ireland|Manchester|Birmingham|Liverpool|Leeds|Glasgow|Edinburgh|Cardiff|Belfast|Bristol|Sheffield|Oxford|Cambridge',
  UA: 'Kiev|Kharkiv|Odesa|Odessa|Lviv|Mariupol|Kherson|Zaporizhzhia|Donetsk|Luhansk|Crimea|Donbas|Bakhmut|Dnipro',
  RU: 'St. Petersburg|Kursk|Belgorod|Vladivostok|Siberia|Chechnya|Sochi|Kazan',
  CN: 'Shanghai|Hong Kong|Guangzhou|Shenzhen|Wuhan|Tibet|Xinjiang|Macau|Chongqing',
  FR: 'Marseille|Lyon|Nice|Strasbourg|Toulouse|Bordeaux|Lille',
  DE: 'Munich|Hamburg|Frankfurt|Cologne|Bavaria|Stuttgart|Dresden|Leipzig|Bonn',
  IN: 'Mumbai|Delhi|Kolkata|Chennai|Bengaluru|Bangalore|Hyderabad|Kashmir|Punjab|Kerala|Gujarat',
  JP: 'Osaka|Kyoto|Hiroshima|Nagasaki|Fukushima|Okinawa|Hokkaido',
  CA: 'Toronto|Montreal|Vancouver|Quebec|Ontario|Alberta|British Columbia|Calgary',
  AU: 'Sydney|Melbourne|Brisbane|Perth|Adelaide|Queensland|New South Wales|Tasmania',
  IL: 'Tel Aviv|Haifa|Golan Heights',
  PS: 'Gaza|Gaza Strip|West Bank|Rafah|Ramallah|Khan Younis',
  IT: 'Milan|Naples|Venice|Florence|Turin|Sicily|Genoa|Bologna',
  ES: 'Barcelona|Catalonia|Valencia|Seville|Bilbao',
  BR: 'Rio de Janeiro|Sao Paulo|São Paulo|Brasília',
  CH: 'Geneva|Zurich|Davos|Basel|Lausanne',
  NL: 'The Hague|Rotterdam|Utrecht',
  TR: 'Istanbul|Izmir',
  SY: 'Aleppo|Homs|Idlib|Raqqa',
  IQ: 'Mosul|Basra|Kirkuk|Fallujah',
  PK: 'Karachi|Lahore|Peshawar',
  AE: 'Dubai',
  ZA: 'Johannesburg|Cape Town|Durban',
  NG: 'Lagos',
  KR: 'Busan|Incheon|Jeju',
  VN: 'Ho Chi Minh City',
  PL: 'Krakow|Gdansk',
  SA: 'Mecca|Medina|Jeddah',
}

/** Places that several countries share. */
const shared =
  'Africa|Asia|Europe|North America|South America|Latin America|Central America|Antarctica|Middle East|Southeast Asia|Central Asia|Balkans|Caribbean|Arctic|Eastern Europe|Western Europe|Korean Peninsula|Black Sea|Red Sea|South China Sea|Mediterranean|Persian Gulf|Sahel|Scandinavia|Pacific|Atlantic|Georgia|Jordan'

/** A place in the gazetteer: its name and, if it is in one country, that country's ISO 3166-1 code. */
export interface KnownPlace {
  readonly name: string
  readonly countryCode?: string
}

const entries: readonly (readonly [string, KnownPlace])[] = [
  ...shared.split('|').map((name) => [name, { name }] as const),
  ...Object.entries(further).flatMap(([countryCode, names]) =>
    names.split('|').map((name) => [name, { name, countryCode }] as const),
  ),
  ...countries.flatMap(({ code, names, capital }) => [
    ...names.map((name) => [name, { name: names[0] ?? name, countryCode: code }] as const),
    ...(capital ? [[capital, { name: capital, countryCode: code }] as const] : []),
  ]),
]

const known: ReadonlyMap<string, KnownPlace> = new Map(entries.map(([name, place]) => [name.toLowerCase(), place]))

const firstWords: ReadonlySet<string> = new Set(
  [...known.keys()].flatMap((name) => name.split(' ').slice(0, -1)[0] ?? []),
)

/** The place whose name is these two words, in lower case; undefined if it is not in the gazetteer. */
export const placeOfTwo = (first: string, second: string): KnownPlace | undefined =>
  firstWords.has(first) ? knownPlace(`${first} ${second}`) : undefined

/** The place with this name, in upper or lower case; undefined if it is not in the gazetteer. */
export const knownPlace = (name: string): KnownPlace | undefined => known.get(name.toLowerCase())

const demonyms: ReadonlySet<string> = new Set(
  [
    ...countries.flatMap((country) => country.demonyms),
    ...'European African Asian Western Eastern Soviet Arab Palestinian Latino Hispanic Korean Scottish Welsh English Tibetan Kurdish Chechen Catalan Democratic Republican Muslim Christian Jewish Catholic Islamic Islamist Californian Texan Republican Democrat Conservative Labour Liberal Communist'.split(
      ' ',
    ),
  ].map((word) => word.toLowerCase()),
)

/** Whether the words are an adjective for a country, a party or a religion: "Ukrainian", "North Korean". */
export const isDemonym = (words: string): boolean =>
  demonyms.has(words.toLowerCase()) || demonyms.has(words.toLowerCase().replace(/s$/, ''))

const nationals: ReadonlySet<string> = new Set(
  'briton dane swede finn pole turk scot spaniard serb croat kurd slovak icelander londoner scotswoman new-zealander yorkshireman ulsterman cornishman mancunian liverpudlian glaswegian parisian'.split(
    ' ',
  ),
)

/** Whether the words are a noun for people from a place: "Welshman", "Englishwomen", "Swede", "New Zealander". */
export const isNational = (words: string): boolean => {
  const lower = words.toLowerCase()
  const stem = lower.replace(/(?<=.)(?:wo)?m[ae]n$/, '')
  return nationals.has(lower.replace(' ', '-')) || (stem !== lower && demonyms.has(stem))
}

const codes: ReadonlyMap<string, string> = new Map(
  countries.flatMap(({ code, names, demonyms }) =>
    [...names, ...demonyms].map((name): [string, string] => [name.toLowerCase(), code]),
  ),
)

/** The ISO 3166-1 code of a country, by one of its names or adjectives in upper or lower case: "France" or "French". */
export const countryCodeOf = (words: string): string | undefined => codes.get(words.toLowerCase())
