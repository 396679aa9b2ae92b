import type { ArticleSummary } from '@onrecord/article-archive'
import { type Article, formatDate } from '@onrecord/article-data'
import { type ChangeItem, type ChangesView, changeStrings } from '@onrecord/article-view'
import type { TwoRevisions } from '../../data/stories.ts'
import { addressOf } from '../../view-models/addresses.ts'
import { ComparedItem, type Places, SideBySide } from './compared-parts.tsx'
import './change-list.css'
import { comparePageStrings } from '../../strings.ts'
import { languageOf } from '../../view-models/language-of.ts'

type Stories = { readonly before: Article; readonly after: Article; readonly places: Places }

const Change = ({ before, after, places, change }: Stories & { readonly change: ChangeItem }) => (
  <li className={`change change-${change.kind}`}>
    <h3 className="label">{change.label}</h3>
    {change.kind === 'kept' ? (
      change.after && <ComparedItem article={after} item={change.after} places={places} />
    ) : (
      <SideBySide
        a={change.before && <ComparedItem article={before} item={change.before} places={places} />}
        b={change.after && <ComparedItem article={after} item={change.after} places={places} />}
      />
    )}
  </li>
)

const Changes = ({ changes, ...stories }: Stories & { readonly changes: readonly ChangeItem[] }) => (
  <ol className="change-list">
    {changes.map((change) => (
      <Change {...stories} change={change} key={`${change.before?.key} ${change.after?.key}`} />
    ))}
  </ol>
)

/** What happened to each statement between two revisions, in the order of the later one. Unchanged statements are collapsed. */
export const ChangeList = ({ view, ...stories }: Stories & { readonly view: ChangesView }) => (
  <section aria-labelledby="statements">
    <h2 id="statements">{view.title}</h2>
    <Changes {...stories} changes={view.changed} />
    {view.unchanged.length > 0 && (
      <details className="only-in-one">
        <summary>{changeStrings.unchanged(view.unchanged.length)}</summary>
        <Changes {...stories} changes={view.unchanged} />
      </details>
    )}
  </section>
)

const Headline = ({ article }: { readonly article: Article }) => <p {...languageOf(article)}>{article.headline}</p>

/** The headline before and after the change. */
export const HeadlineChange = ({ before, after }: { readonly before: Article; readonly after: Article }) => (
  <section aria-labelledby="headline">
    <h2 id="headline">{changeStrings.headline}</h2>
    <SideBySide
      a={
        <>
          <h3 className="label">{changeStrings.sides[0]}</h3>
          <Headline article={before} />
        </>
      }
      b={
        <>
          <h3 className="label">{changeStrings.sides[1]}</h3>
          <Headline article={after} />
        </>
      }
    />
  </section>
)

const nameOf = ({ revision, storedAt }: ArticleSummary): string =>
  comparePageStrings.revision(revision, formatDate(storedAt))

/** The revisions of a story. Each links to what changed in it. */
export const RevisionList = ({
  id,
  revisions: { all, before, after },
}: {
  readonly id: string
  readonly revisions: TwoRevisions
}) => (
  <section aria-labelledby="revisions">
    <h2 id="revisions">{comparePageStrings.revisions}</h2>
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
              {comparePageStrings.changesOf(nameOf(one))}
            </a>
          )}
        </li>
      ))}
    </ol>
  </section>
)
