import type { Rule } from './rule.ts'
import { blockLevel } from './rules/block-level.ts'
import { blocksCover } from './rules/blocks-cover.ts'
import { contentOrder } from './rules/content-order.ts'
import { dateEdtf } from './rules/date-edtf.ts'
import { datePublished } from './rules/date-published.ts'
import { figurePercent } from './rules/figure-percent.ts'
import { figureRange } from './rules/figure-range.ts'
import { figureStatement } from './rules/figure-statement.ts'
import { formQuotes } from './rules/form-quotes.ts'
import { idsUnique } from './rules/ids-unique.ts'
import { languageTag } from './rules/language-tag.ts'
import { marksOrder } from './rules/marks-order.ts'
import { noCycle } from './rules/no-cycle.ts'
import { reference } from './rules/reference.ts'
import { rolesDisjoint } from './rules/roles-disjoint.ts'
import { safeCharacters } from './rules/safe-characters.ts'
import { sentencesCover } from './rules/sentences-cover.ts'
import { spanRange } from './rules/span-range.ts'
import { spanSurrogate } from './rules/span-surrogate.ts'
import { statementIds } from './rules/statement-ids.ts'
import { statementsNest } from './rules/statements-nest.ts'
import { textNormal } from './rules/text-normal.ts'
import { voiceConfidence } from './rules/voice-confidence.ts'
import { voiceNamed } from './rules/voice-named.ts'

/** Every rule of the model except the shape, in the order of docs/model.md. */
export const rules: readonly Rule[] = [
  textNormal,
  safeCharacters,
  spanRange,
  spanSurrogate,
  blocksCover,
  blockLevel,
  sentencesCover,
  marksOrder,
  idsUnique,
  reference,
  noCycle,
  contentOrder,
  rolesDisjoint,
  statementsNest,
  statementIds,
  formQuotes,
  voiceNamed,
  voiceConfidence,
  figureRange,
  figurePercent,
  figureStatement,
  dateEdtf,
  datePublished,
  languageTag,
]
