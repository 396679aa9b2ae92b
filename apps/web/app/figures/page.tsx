import { figureSeries } from '@onrecord/article-data'
import { chartMarks, listStrings } from '@onrecord/article-view'
import type { Metadata } from 'next'
import { FindForm } from '../../components/find-form.tsx'
import { Pager } from '../../components/pager.tsx'
import { SeriesTable } from '../../components/series-table.tsx'
import { forPage } from '../../stories/for-page.ts'
import { pageOf } from '../../stories/page-of.ts'
import { firstValue } from '../../view-models/first-value.ts'
import { addressOf } from '../../view-models/site-addresses.ts'

export const metadata: Metadata = {
  title: listStrings.figures,
  description: 'The numbers in the archived stories: how much, of what, according to whom, and when.',
}

/** How many figures are grouped into series on one page. */
const figuresOnPage = 200

export default async function FiguresPage({ searchParams }: PageProps<'/figures'>) {
  const asked = await searchParams
  const measures = firstValue(asked.of)?.slice(0, 200)
  const voiceId = firstValue(asked.voice)
  const after = firstValue(asked.after)
  const voice = voiceId === undefined ? undefined : await forPage((archive) => archive.voice(voiceId))
  const { items, next } = await pageOf(after, (archive, place) =>
    archive.figures({
      limit: figuresOnPage,
      ...(measures !== undefined && { measures }),
      ...(voiceId !== undefined && { voiceId }),
      ...place,
    }),
  )
  const marks = chartMarks(items.flatMap(({ voice }) => voice ?? []))
  return (
    <>
      <h1>{listStrings.figures}</h1>
      <p className="deck">
        How much, of what, according to whom, and when. Figures that measure the same thing are grouped.
      </p>
      <FindForm
        action="/figures"
        name="of"
        label="What is measured, such as soldiers killed"
        value={measures}
        button="Find"
      >
        {voice && (
          <p className="small">
            <input type="hidden" name="voice" value={voice.id} />
            Only by <bdi>{voice.name}</bdi>. <a href={addressOf('/figures', { of: measures })}>Show all voices</a>
          </p>
        )}
      </FindForm>
      {items.length === 0 && <p>{listStrings.noFigures}</p>}
      {figureSeries(items).map((series, place) => (
        <SeriesTable
          marks={marks}
          series={series}
          id={`series-${place + 1}`}
          key={`${series.measures} ${series.unit.code}`}
        />
      ))}
      <Pager
        path="/figures"
        asked={{ of: measures, voice: voiceId }}
        isFirst={after === undefined}
        next={next}
        further="Earlier figures"
      />
    </>
  )
}
