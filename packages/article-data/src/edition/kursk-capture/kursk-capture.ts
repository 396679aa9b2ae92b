import type { Article } from '../../model/article.ts'
import { modelVersion } from '../../model/version.ts'
import { entities } from './entities.ts'
import { figures } from './figures.ts'
import { mentions } from './mentions.ts'
import { statements } from './statements.ts'
import { at, story } from './text.ts'
import { dates, events, undated } from './times.ts'

/** Two North Korean soldiers captured in Kursk, January 2025: marked by hand with every part of the model. */
export const kurskCapture: Article = {
  standard: { name: 'onrecord', version: modelVersion },
  id: 'kursk-capture',
  headline: 'Captured North Koreans have not asked to go to the South, Seoul’s spy agency says',
  summary:
    'Kyiv would trade the two men for its own prisoners. What is known of their wishes comes from a closed session, relayed by lawmakers, and from a government video.',
  ...story,
  language: 'en',
  dateline: { span: at('SEOUL'), placeId: 'seoul', date: '2025-01-13' },
  bylines: [],
  publisher: 'On Record',
  datePublished: '2025-01-13',
  section: 'Korea, Ukraine',
  keywords: ['North Korea', 'Ukraine', 'Kursk', 'prisoners of war'],
  entities,
  mentions,
  statements,
  figures,
  dates,
  events,
  notes: [
    {
      rule: 'date-unresolved',
      message: '“since World War II” could not be dated: the story does not say which day or year it counts from.',
      span: undated,
    },
    {
      rule: 'voice-unresolved',
      message: 'The story does not say who reports that officers send the men into attacks with too little support.',
      span: at('are reported'),
    },
  ],
  corrections: [],
  provenance: {},
}
