import type { Article } from '@onrecord/article-data'
import type { Archive } from '../archive.ts'
import { organization, person, place, story } from './invented-story.ts'

/** A speaker in a story, with what the story says about them. */
export interface Seen {
  readonly name: string
  readonly roles?: readonly string[]
  readonly place?: string
  readonly publisher?: string
  readonly date?: string
  readonly beside?: readonly string[]
  readonly aliases?: readonly string[]
  readonly kind?: 'organization'
}

let made = 0

/** A story with one speaker. */
export const seen = ({ name, roles = [], aliases = [], kind, ...where }: Seen, id = `seen-${++made}`): Article => {
  const who = (kind === 'organization' ? organization : person)('who', name, { roles, aliases })
  return story({
    id,
    date: where.date ?? '2025-01-13',
    publisher: where.publisher ?? 'The Daily Example',
    entities: [
      who,
      ...(where.place === undefined ? [] : [place('where', where.place)]),
      ...(where.beside ?? []).map((other, index) => person(`beside-${index}`, other)),
    ],
    said: [{ voice: 'who', words: `it was so, as ${id} has it` }],
  })
}

type Case = readonly [title: string, ...stories: readonly Seen[]]

/** Stories about the same person or organization. */
export const oneVoice: readonly Case[] = [
  [
    'a president with and without a middle initial and by surname',
    { name: 'Karl Odenbach', roles: ['President'] },
    { name: 'Karl J. Odenbach', roles: ['President'] },
    { name: 'Odenbach', roles: ['President'] },
  ],
  [
    'spellings of one name',
    { name: 'Volodymyr Zelensky', roles: ['President'] },
    { name: 'Volodymyr Zelenskyy', roles: ['president'] },
    { name: 'Volodymyr Zelenskiy', roles: ['Ukrainian president'] },
  ],
  ['diacritics', { name: 'Recep Erdoğan', roles: ['President'] }, { name: 'Recep Erdogan', roles: ['President'] }],
  [
    'a nickname',
    { name: 'William Aasgard', roles: ['mayor'], place: 'Tolvik' },
    { name: 'Bill Aasgard', roles: ['mayor'], place: 'Tolvik' },
  ],
  [
    'an acronym and its full name',
    { name: 'United Nations', kind: 'organization' },
    { name: 'UN', kind: 'organization' },
    { name: 'the U.N.', kind: 'organization' },
  ],
  [
    'a short name that a story explains',
    { name: 'Harbor Workers Alliance', aliases: ['HWA'], kind: 'organization' },
    { name: 'HWA', kind: 'organization' },
  ],
  [
    'initials and suffix',
    { name: 'Robert F. Kennedy Jr.', roles: ['Secretary'] },
    { name: 'RFK Jr.', roles: ['Secretary'] },
    { name: 'Robert Kennedy Jr.', roles: ['Secretary'] },
  ],
]

/** Stories about two different people or organizations. */
export const twoVoices: readonly (readonly [string, Seen, Seen])[] = [
  [
    'police chiefs of different towns',
    { name: 'John Miller', roles: ['police chief'], place: 'Tolvik' },
    { name: 'John Miller', roles: ['police chief'], place: 'Brask' },
  ],
  [
    'initials that differ',
    { name: 'George W. Bush', roles: ['President'] },
    { name: 'George H. W. Bush', roles: ['President'] },
  ],
  [
    'an initial that only one has, and different work',
    { name: 'Michael B. Jordan', roles: ['actor'] },
    { name: 'Michael Jordan', roles: ['basketball player'] },
  ],
  ['witnesses in different places', { name: 'Ann Berg', place: 'Tolvik' }, { name: 'Ann Berg', place: 'Brask' }],
  ['a minister and a senator', { name: 'Ann Berg', roles: ['minister'] }, { name: 'Ann Berg', roles: ['senator'] }],
  [
    'a farmer and a spokeswoman',
    { name: 'Ilse Marten', roles: ['farmer'], place: 'Tolvik' },
    { name: 'Ilse Marten', roles: ['spokeswoman'], place: 'Brask' },
  ],
  [
    'two health ministries',
    { name: 'Health Ministry', kind: 'organization', place: 'Tolvik' },
    { name: 'Health Ministry', kind: 'organization', place: 'Brask' },
  ],
  ['somebody who is only described', { name: 'an Iowa Republican' }, { name: 'an Iowa Republican' }],
]

/** The names of an archive's voices, each with the number of its stories. */
export const namesOf = async (archive: Archive): Promise<readonly string[]> =>
  (await archive.voices({ generic: true })).items.map(({ name, articleCount }) => `${name} ${articleCount}`).toSorted()
