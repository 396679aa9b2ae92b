import { type Article, type Attribution, attributionIndex, statementText } from '@onrecord/article-data'
import { toText } from '@onrecord/article-data/export/text'
import { attributionText, storyStrings } from '@onrecord/article-view'
import { linearStrings } from '../../strings.ts'
import type { Panel } from '../action.ts'
import { entriesOf } from '../panels.ts'

/** `at` is the index of the current statement. `said` is the text to write next. */
export type ScreenReaderState = {
  readonly article: Article
  readonly statements: readonly Attribution[]
  readonly at: number
  readonly said: string
  readonly isDone: boolean
}

const menu = '1 next  2 previous  3 next by this voice  4 voices  5 figures  6 timeline  7 whole story  8 links  9 quit'

const statementLines = ({ article, statements }: ScreenReaderState, at: number): string => {
  const found = statements[at]
  if (!found) return storyStrings.noStatements
  const { statement, line } = found
  return `Statement ${at + 1} of ${statements.length}, by ${line.who}, ${attributionText(line, ', ')}:\n${statementText(article, statement)}`
}

const listText = (article: Article, panel: Exclude<Panel, 'story' | 'help' | 'voices'>): string =>
  entriesOf(article, panel)
    .map(({ mark, text, detail }) => [mark, text, detail && `(${detail})`].filter(Boolean).join(' '))
    .join('\n') || storyStrings.none

const saying = (state: ScreenReaderState, text: string): ScreenReaderState => ({ ...state, said: `${text}\n${menu}` })

const movedTo = (state: ScreenReaderState, at: number, otherwise: string): ScreenReaderState =>
  state.statements[at] ? saying({ ...state, at }, statementLines(state, at)) : saying(state, otherwise)

const nextBySame = ({ statements, at }: ScreenReaderState): number =>
  statements.findIndex(({ voice }, index) => index > at && voice.key === statements[at]?.voice.key)

/** The initial state, with the headline and the first statement. */
export const startReading = (article: Article): ScreenReaderState => {
  const state = { article, statements: [...attributionIndex(article).values()], at: 0, said: '', isDone: false }
  return saying(state, `${article.headline}\n${statementLines(state, 0)}`)
}

/** The state after the user typed `line`. */
export const answer = (state: ScreenReaderState, line: string): ScreenReaderState => {
  switch (line) {
    case '1':
    case '':
      return movedTo(state, state.at + 1, linearStrings.isLast)
    case '2':
      return movedTo(state, state.at - 1, linearStrings.isFirst)
    case '3':
      return movedTo(state, nextBySame(state), linearStrings.noMoreBySame)
    case '4':
      return saying(state, listText(state.article, 'sources'))
    case '5':
      return saying(state, listText(state.article, 'figures'))
    case '6':
      return saying(state, listText(state.article, 'timeline'))
    case '7':
      return saying(state, toText(state.article).trimEnd())
    case '8':
      return saying(state, listText(state.article, 'links'))
    case '9':
    case 'q':
      return { ...state, said: 'Done.', isDone: true }
    default:
      return saying(state, `“${line}” is not in the menu. Type a number from 1 to 9.`)
  }
}
