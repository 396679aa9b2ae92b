import type { Entity, Place } from '../../model/entity.ts'

const wikidata = (value: string) => [{ scheme: 'wikidata', value }]

const place = (
  id: string,
  name: string,
  [latitude, longitude]: readonly [number, number],
  countryCode: string,
  item: string,
  aliases: readonly string[] = [],
): Place => ({
  kind: 'place',
  id,
  name,
  aliases,
  identifiers: wikidata(item),
  coordinates: { latitude, longitude },
  countryCode,
})

/** Places. Coordinates are rounded to the precision of a world map; identifiers are given only when certain. */
const places: readonly Place[] = [
  place('seoul', 'Seoul', [37.57, 126.98], 'KR', 'Q8684', ['SEOUL']),
  place('south-korea', 'South Korea', [36.5, 127.8], 'KR', 'Q884', ['the South']),
  place('north-korea', 'North Korea', [40.3, 127.4], 'KP', 'Q423', ['the North']),
  place('ukraine', 'Ukraine', [49, 32], 'UA', 'Q212'),
  place('russia', 'Russia', [61.5, 105], 'RU', 'Q159'),
  place('kursk-region', 'Kursk region', [51.8, 36], 'RU', 'Q3178', ['Kursk']),
]

const people: readonly Entity[] = [
  {
    kind: 'person',
    id: 'volodymyr-zelenskyy',
    name: 'Volodymyr Zelenskyy',
    aliases: ['Zelenskyy'],
    roles: ['president of Ukraine'],
    affiliationId: 'government-of-ukraine',
    identifiers: wikidata('Q3874799'),
  },
  {
    kind: 'person',
    id: 'kim-jong-un',
    name: 'Kim Jong Un',
    aliases: ['Kim'],
    roles: ['leader of North Korea'],
    affiliationId: 'government-of-north-korea',
    identifiers: wikidata('Q56226'),
  },
  {
    kind: 'person',
    id: 'koo-byoungsam',
    name: 'Koo Byoungsam',
    aliases: ['Koo'],
    roles: ['spokesperson of the Unification Ministry'],
    affiliationId: 'unification-ministry',
    identifiers: [],
  },
  {
    kind: 'person',
    id: 'lee-seong-kweun',
    name: 'Lee Seong Kweun',
    aliases: ['Lee'],
    roles: ['South Korean lawmaker'],
    affiliationId: 'national-assembly',
    identifiers: [],
  },
  {
    kind: 'person',
    id: 'moon-seong-mook',
    name: 'Moon Seong Mook',
    aliases: ['Moon'],
    roles: ['retired South Korean brigadier general'],
    identifiers: [],
  },
  {
    kind: 'person',
    id: 'captured-soldier',
    name: 'a captured soldier',
    aliases: ['at least one of the two'],
    roles: [],
    affiliationId: 'north-korean-troops',
    identifiers: [],
  },
  {
    kind: 'person',
    id: 'soldier-with-grenade',
    name: 'a soldier with a grenade',
    aliases: ['One soldier'],
    roles: [],
    affiliationId: 'north-korean-troops',
    identifiers: [],
  },
]

const bodies: readonly Entity[] = [
  {
    kind: 'organization',
    id: 'nis',
    name: 'National Intelligence Service',
    aliases: ['NIS', 'the agency'],
    roles: ['South Korea’s spy agency'],
    affiliationId: 'south-korea',
    identifiers: [],
  },
  {
    kind: 'organization',
    id: 'national-assembly',
    name: 'National Assembly',
    aliases: [],
    roles: ['South Korea’s parliament'],
    affiliationId: 'south-korea',
    identifiers: [],
  },
  {
    kind: 'organization',
    id: 'unification-ministry',
    name: 'Unification Ministry',
    aliases: [],
    roles: ['South Korea’s ministry for the North'],
    affiliationId: 'south-korea',
    identifiers: [],
  },
  {
    kind: 'organization',
    id: 'government-of-ukraine',
    name: 'government of Ukraine',
    aliases: ['Kyiv', 'his government'],
    roles: [],
    affiliationId: 'ukraine',
    identifiers: [],
  },
  {
    kind: 'organization',
    id: 'government-of-russia',
    name: 'government of Russia',
    aliases: ['Moscow'],
    roles: [],
    affiliationId: 'russia',
    identifiers: [],
  },
  {
    kind: 'organization',
    id: 'government-of-north-korea',
    name: 'government of North Korea',
    aliases: ['Pyongyang'],
    roles: [],
    affiliationId: 'north-korea',
    identifiers: [],
  },
  {
    kind: 'organization',
    id: 'x',
    name: 'X',
    aliases: [],
    roles: ['social network'],
    identifiers: wikidata('Q918'),
  },
]

const groups: readonly Entity[] = [
  {
    kind: 'group',
    id: 'captured-pair',
    name: 'the two captured soldiers',
    aliases: ['the two soldiers', 'the pair', 'the two men', 'the men', 'the two'],
    affiliationId: 'north-korean-troops',
    identifiers: [],
  },
  {
    kind: 'group',
    id: 'north-korean-troops',
    name: 'North Korean troops in Russia',
    aliases: ['the North’s troops'],
    affiliationId: 'north-korea',
    identifiers: [],
  },
  {
    kind: 'group',
    id: 'lawmakers',
    name: 'lawmakers who attended',
    aliases: [],
    affiliationId: 'national-assembly',
    identifiers: [],
  },
  {
    kind: 'group',
    id: 'south-korean-officials',
    name: 'South Korean officials',
    aliases: [],
    affiliationId: 'south-korea',
    identifiers: [],
  },
]

const works: readonly Entity[] = [
  {
    kind: 'work',
    id: 'soldiers-notes',
    name: 'notes found on fallen North Koreans',
    aliases: ['Notes'],
    identifiers: [],
  },
  {
    kind: 'work',
    id: 'government-video',
    name: 'a video of the Ukrainian government',
    aliases: [],
    creatorId: 'government-of-ukraine',
    identifiers: [],
  },
]

/** Every entity of the story. */
export const entities: readonly Entity[] = [...people, ...bodies, ...groups, ...works, ...places]
