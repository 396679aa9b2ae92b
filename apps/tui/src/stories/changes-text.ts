import { type Article, type Changes, changes, formatQuantity, type StatementChange } from '@onrecord/article-data'
import { inLine } from '../listing/columns.ts'
import { statementLine } from './statement-line.ts'

const changeLines = (before: Article, after: Article, change: StatementChange): readonly string[] => {
  switch (change.kind) {
    case 'kept':
      return []
    case 'added':
      return [`+ ${statementLine(after, change.after)}`]
    case 'removed':
      return [`- ${statementLine(before, change.before)}`]
    case 'reworded':
    case 'moved':
      return [
        `~ ${change.kind === 'moved' ? 'given to another voice' : 'reworded'}`,
        `  - ${statementLine(before, change.before)}`,
        `  + ${statementLine(after, change.after)}`,
      ]
  }
}

const figureLine = ({ before, after }: Changes['figures'][number]): string =>
  `~ ${inLine(after.measures || before.measures || 'amount')}: ${formatQuantity(before.figure)}, now ${formatQuantity(after.figure)}`

/** What changed between two revisions of a story, a line each; "" when nothing did. */
export const changesText = (before: Article, after: Article): string => {
  const { headline, statements, figures } = changes(before, after)
  return [
    ...(headline ? [`~ headline`, `  - ${inLine(headline.before)}`, `  + ${inLine(headline.after)}`] : []),
    ...statements.flatMap((change) => changeLines(before, after, change)),
    ...figures.map(figureLine),
  ]
    .map((line) => `${line}\n`)
    .join('')
}
