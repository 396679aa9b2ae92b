export type { Article, Byline, Correction, Dateline, Note, Provenance } from './model/article.ts'
export type {
  Coordinates,
  Entity,
  Group,
  Identifier,
  Mention,
  Organization,
  Person,
  Place,
  Work,
} from './model/entity.ts'
export type { Figure, Quantity, Unit } from './model/figure.ts'
export type { Hop, Medium, Stance, Statement } from './model/statement.ts'
export type { Block, Sentence, Span } from './model/text.ts'
export type { DateMention, Event } from './model/time.ts'
export { modelVersion } from './model/version.ts'
export { statementId } from './statement-id.ts'
export { spokenText, wordsOf } from './words.ts'
