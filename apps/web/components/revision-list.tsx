import type { ArticleSummary } from '@onrecord/article-archive'
import { formatDate } from '@onrecord/article-data'
import { addressOf } from '../reading/site-addresses.ts'
import type { TwoRevisions } from '../stories/two-revisions.ts'

const nameOf = ({ revision, keptAt }: ArticleSummary): string => `Version ${revision}, kept ${formatDate(keptAt)}`

/** The versions of a story, each a way to what changed in it. */
export const RevisionList = ({
  id,
  revisions: { all, before, after },
}: {
  readonly id: string
  readonly revisions: TwoRevisions
}) => (
  <section aria-labelledby="versions">
    <h2 id="versions">Its versions</h2>
    <ol reversed>
      {all.map((one) => (
        <li key={one.revision}>
          {one.revision === 1 ? (
            nameOf(one)
          ) : (
            <a
              href={addressOf(`/articles/${id}/changes`, { from: `${one.revision - 1}`, to: `${one.revision}` })}
              aria-current={
                one.revision === after.revision && one.revision - 1 === before.revision ? 'true' : undefined
              }
            >
              {nameOf(one)}: what changed
            </a>
          )}
        </li>
      ))}
    </ol>
  </section>
)
