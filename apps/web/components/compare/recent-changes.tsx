import type { RecentChange } from '@onrecord/article-archive'
import { formatDate } from '@onrecord/article-view'
import { recentChangeStrings } from '../../strings.ts'
import { addressOf } from '../../view-models/addresses.ts'
import { languageOf } from '../../view-models/language-of.ts'
import { changeWords, defaultThreshold, thresholds } from '../../view-models/recent-changes.ts'
import '../lists/story-line.css'

const Threshold = ({ min }: { readonly min: number }) => (
  <p className="small">
    {recentChangeStrings.threshold}{' '}
    {thresholds.map((one, index) => (
      <span key={one}>
        {index > 0 && ' · '}
        {one === min ? (
          <b>{recentChangeStrings.atLeast(one)}</b>
        ) : (
          <a href={addressOf('/changes', { min: one === defaultThreshold ? undefined : `${one}` })}>
            {recentChangeStrings.atLeast(one)}
          </a>
        )}
      </span>
    ))}
  </p>
)

const Change = ({ change }: { readonly change: RecentChange }) => {
  const { article, headlineBefore } = change
  const its = languageOf(article)
  return (
    <li className="story-line">
      <h2 {...its}>
        <a href={`/articles/${article.id}/changes`}>{article.headline}</a>
      </h2>
      {headlineBefore !== undefined && (
        <p className="story-line-summary">
          {recentChangeStrings.before} <del {...its}>{headlineBefore}</del>
        </p>
      )}
      <p className="small story-facts">
        {[
          ...(article.publisher === undefined ? [] : [article.publisher]),
          recentChangeStrings.revisedOn(article.revision, formatDate(article.storedAt)),
          ...changeWords(change),
        ].map((words, index) => (
          <span key={words}>
            {index > 0 && ' · '}
            <bdi>{words}</bdi>
          </span>
        ))}
      </p>
    </li>
  )
}

type Props = { readonly changes: readonly RecentChange[]; readonly min: number }

/** Stories with several revisions, the latest revision first, and a choice of how much has to have changed. */
export const RecentChanges = ({ changes, min }: Props) => (
  <>
    <Threshold min={min} />
    {changes.length === 0 ? (
      <p>{recentChangeStrings.none}</p>
    ) : (
      <ul className="story-lines">
        {changes.map((change) => (
          <Change change={change} key={change.article.id} />
        ))}
      </ul>
    )}
  </>
)
