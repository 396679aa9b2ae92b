import type { Rule } from './rule.ts'
import { formQuotes, voiceConfidence, voiceNamed } from './rules/attribution-rules.ts'
import { blockLevel, blocksCover, marksOrder, sentencesCover } from './rules/block-rules.ts'
import { dateEdtf, datePublished } from './rules/date-rules.ts'
import { figurePercent, figureRange, figureStatement } from './rules/figure-rules.ts'
import { idsUnique, noCycle, reference } from './rules/reference-rules.ts'
import { contentOrder, rolesDisjoint, spanRange, spanSurrogate } from './rules/span-rules.ts'
import { statementIdRule, statementsNest } from './rules/statement-rules.ts'
import { languageTag, safeCharacters, textNormal } from './rules/text-rules.ts'

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
  statementIdRule,
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
