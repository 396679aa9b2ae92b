import type { RecentChange } from '@onrecord/article-archive'
import { changeStrings, formatCount } from '@onrecord/article-view'
import { recentChangeStrings } from '../strings.ts'

/** How many changed statements a story has at least, to be listed. */
export const thresholds = [0, 1, 3, 10] as const

/** The threshold of the list without a choice. */
export const defaultThreshold = 1

/** How many statements changed in a story. */
export const changedStatements = ({ added, removed, reworded, moved }: RecentChange): number =>
  added + removed + reworded + moved

const kinds = ['added', 'removed', 'reworded', 'moved'] as const

/** What changed, in words: "2 statements added", "headline changed". */
export const changeWords = (change: RecentChange): readonly string[] => [
  ...kinds.flatMap((kind) =>
    change[kind] > 0 ? [`${formatCount(change[kind], 'statement')} ${changeStrings.kinds[kind].toLowerCase()}`] : [],
  ),
  ...(change.figures > 0 ? [recentChangeStrings.figures(change.figures)] : []),
  ...(change.headlineBefore === undefined ? [] : [recentChangeStrings.headline]),
]
