import type { ArticleSummary } from '@onrecord/article-archive'
import { formatDate } from '@onrecord/article-data'
import type { TwoRevisions } from '../../data/two-revisions.ts'
import { addressOf } from '../../view-models/site-addresses.ts'

const nameOf = ({ revision, keptAt }: ArticleSummary): string => `Revision ${revision}, added ${formatDate(keptAt)}`

/** The revisions of a story. Each links to what changed in it. */
export const RevisionList = ({
  id,
  revisions: { all, before, after },
}: {
  readonly id: string
  readonly revisions: TwoRevisions
}) => (
  <section aria-labelledby="revisions">
    <h2 id="revisions">Revisions</h2>
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
