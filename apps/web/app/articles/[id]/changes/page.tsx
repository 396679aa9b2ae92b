import { type Article, changes } from '@onrecord/article-data'
import { changeStrings, changesView } from '@onrecord/article-view'
import type { Metadata } from 'next'
import { ChangeList, HeadlineChange, RevisionList } from '../../../../components/compare/change-list.tsx'
import { DifferingFigures } from '../../../../components/compare/differing-figures.tsx'
import { giveUp } from '../../../../data/for-page.ts'
import { story, twoRevisions } from '../../../../data/stories.ts'
import { comparePageStrings } from '../../../../strings.ts'
import { firstValue } from '../../../../view-models/addresses.ts'
import { languageOf } from '../../../../view-models/language-of.ts'

/** The title and description of the page. */
export const generateMetadata = async ({ params }: PageProps<'/articles/[id]/changes'>): Promise<Metadata> => {
  const article = await story((await params).id)
  return article ? { title: `${changeStrings.title}: ${article.headline}` } : {}
}

export default async function ChangesPage({ params, searchParams }: PageProps<'/articles/[id]/changes'>) {
  const { id } = await params
  const { from, to } = await searchParams
  const article = await story(id)
  if (!article) return giveUp('missing')
  const revisions = await twoRevisions(id, firstValue(from), firstValue(to))
  return (
    <>
      <p className="label">{changeStrings.title}</p>
      <h1 {...languageOf(article)}>
        <a className="quiet-link" href={`/articles/${id}`}>
          {article.headline}
        </a>
      </h1>
      {revisions === undefined ? (
        <p>{changeStrings.oneRevision}</p>
      ) : (
        <WhatChanged current={article} revisions={revisions} />
      )}
    </>
  )
}

const WhatChanged = ({
  current,
  revisions,
}: {
  readonly current: Article
  readonly revisions: NonNullable<Awaited<ReturnType<typeof twoRevisions>>>
}) => {
  const [before, after] = [revisions.before.article, revisions.after.article]
  // The page of the story has only the current revision, so words that are no longer in it are not links.
  const places = new Set(current.statements.map(({ id }) => id))
  const view = changesView(before, after, changes(before, after))
  return (
    <>
      <p className="deck">{comparePageStrings.compared(revisions.before.revision, revisions.after.revision)}</p>
      {view.headline && <HeadlineChange before={before} after={after} />}
      <DifferingFigures
        a={before}
        b={after}
        marks={view.marks}
        pairs={view.figures}
        title={changeStrings.figures}
        heads={changeStrings.sides}
        places={places}
      />
      <ChangeList before={before} after={after} places={places} view={view} />
      <RevisionList id={current.id} revisions={revisions} />
    </>
  )
}
