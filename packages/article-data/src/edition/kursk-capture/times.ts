import type { Span } from '../../model/text.ts'
import type { DateMention, Event } from '../../model/time.ts'
import { at, story } from './text.ts'

/** Words that name no specific date; a note says so. */
export const undated: Span = at('since World War II')

/** The words of the story that name a time. */
export const dates: readonly DateMention[] = [
  { span: at('on Monday'), edtf: '2025-01-13', basis: 'implied' },
  { span: at('since the late 1990s'), edtf: '199X/..', basis: 'known' },
  { span: at('1950–1953'), edtf: '1950/1953', basis: 'known' },
  { span: at('On Saturday'), edtf: '2025-01-11', basis: 'implied' },
  { span: at('in August'), edtf: '2024-08', basis: 'implied' },
  { span: undated, basis: 'known' },
]

/** Ids of the sentences that contain the words. */
const sentencesWith = (...words: readonly string[]): readonly string[] =>
  words.map((run) => {
    const { start } = at(run)
    return story.sentences.find(({ span }) => span.start <= start && start < span.end)?.id ?? ''
  })

/** The events of the story: reported, planned and alleged. */
export const events: readonly Event[] = [
  {
    id: 'e1',
    name: 'The NIS answers to lawmakers in a closed session',
    sentenceIds: sentencesWith('reported on Monday', 'behind closed doors'),
    date: '2025-01-13',
    placeIds: ['seoul'],
    participantIds: ['nis', 'lawmakers'],
    status: 'reported',
  },
  {
    id: 'e2',
    name: 'Zelenskyy makes the capture of two North Koreans known',
    sentenceIds: sentencesWith('On Saturday'),
    date: '2025-01-11',
    placeIds: [],
    participantIds: ['volodymyr-zelenskyy', 'captured-pair'],
    status: 'reported',
  },
  {
    id: 'e3',
    name: 'Ukrainian troops cross into Kursk',
    sentenceIds: sentencesWith('surprise push'),
    date: '2024-08',
    placeIds: ['kursk-region'],
    participantIds: ['government-of-ukraine'],
    status: 'reported',
  },
  {
    id: 'e4',
    name: 'Korean War',
    sentenceIds: sentencesWith('1950–1953'),
    date: '1950/1953',
    placeIds: ['north-korea', 'south-korea'],
    participantIds: ['government-of-north-korea'],
    status: 'reported',
  },
  {
    id: 'e5',
    name: 'Exchange of the two for Ukrainians held in Russia',
    sentenceIds: sentencesWith('On X he wrote'),
    placeIds: ['russia'],
    participantIds: ['captured-pair', 'government-of-ukraine', 'kim-jong-un'],
    status: 'planned',
  },
  {
    id: 'e6',
    name: 'A soldier tries to set off a grenade and is killed',
    sentenceIds: sentencesWith('set off a grenade'),
    placeIds: [],
    participantIds: ['soldier-with-grenade'],
    status: 'reported',
  },
  {
    id: 'e7',
    name: 'Officers send North Koreans into attacks with too little support',
    sentenceIds: sentencesWith('too little support'),
    placeIds: [],
    participantIds: ['north-korean-troops'],
    status: 'alleged',
  },
]
