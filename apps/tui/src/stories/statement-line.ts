import { type Article, type Attribution, statementText } from '@onrecord/article-data'
import { inLine } from '../listing/columns.ts'

/** A statement in one line: who, and what. */
export const statementLine = (article: Article, { line, statement }: Attribution): string =>
  `${inLine(line.who)}: ${inLine(statementText(article, statement))}`
