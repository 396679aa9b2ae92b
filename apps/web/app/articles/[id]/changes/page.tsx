import { changes, directionOf } from '@onrecord/article-data'
import type { Metadata } from 'next'
import { ChangeList } from '../../../../components/change-list.tsx'
import { DifferingFigures } from '../../../../components/differing-figures.tsx'
import { HeadlineChange } from '../../../../components/headline-change.tsx'
import { RevisionList } from '../../../../components/revision-list.tsx'
import { firstValue } from '../../../../reading/first-value.ts'
import { giveUp } from '../../../../stories/for-page.ts'
import { story } from '../../../../stories/story.ts'
import { twoRevisions } from '../../../../stories/two-revisions.ts'

export const generateMetadata = async ({ params }: PageProps<'/articles/[id]/changes'>): Promise<Metadata> => {
  const article = await story((await params).id)
  return article ? { title: `What changed: ${article.headline}` } : {}
}

export default async function ChangesPage({ params, searchParams }: PageProps<'/articles/[id]/changes'>) {
  const { id } = await params
  const { from, to } = await searchParams
  const article = await story(id)
  if (!article) return giveUp('missing')
  const revisions = await twoRevisions(id, firstValue(from), firstValue(to))
  return (
    <>
      <p className="label">What changed</p>
      <h1 lang={article.language} dir={directionOf(article.language)}>
        <a className="quiet-link" href={`/articles/${id}`}>
          {article.headline}
        </a>
      </h1>
      {revisions === undefined ? (
        <p>This story has not changed since it came into the archive.</p>
      ) : (
        <WhatChanged id={id} revisions={revisions} />
      )}
    </>
  )
}

const WhatChanged = ({
  id,
  revisions,
}: {
  readonly id: string
  readonly revisions: NonNullable<Awaited<ReturnType<typeof twoRevisions>>>
}) => {
  const [before, after] = [revisions.before.article, revisions.after.article]
  const { headline, statements, figures } = changes(before, after)
  return (
    <>
      <p className="deck">
        From version {revisions.before.revision} to version {revisions.after.revision}.
      </p>
      {headline && <HeadlineChange before={before} after={after} />}
      <DifferingFigures
        a={before}
        b={after}
        pairs={figures.map(({ before: a, after: b }) => ({ a, b }))}
        title="Figures that changed"
        heads={['Before', 'After']}
      />
      <ChangeList before={before} after={after} changes={statements} />
      <RevisionList id={id} revisions={revisions} />
    </>
  )
}
