import { figureSeries } from '@onrecord/article-data'
import { chartMarks, listStrings } from '@onrecord/article-view'
import type { Metadata } from 'next'
import { isSingle, SeriesTable, SingleFigures } from '../../components/figures/series-table.tsx'
import { Pager } from '../../components/layout/site-frame.tsx'
import { FindForm } from '../../components/search/find-form.tsx'
import { forPage, pageOf } from '../../data/for-page.ts'
import { figurePageStrings, findStrings } from '../../strings.ts'
import { addressOf, firstValue } from '../../view-models/addresses.ts'

/** The title and description of the page. */
export const metadata: Metadata = {
  title: listStrings.figures,
  description: figurePageStrings.description,
}

/** How many figures are grouped into series on one page. */
const figuresOnPage = 200

export default async function FiguresPage({ searchParams }: PageProps<'/figures'>) {
  const asked = await searchParams
  const measures = firstValue(asked.of)?.slice(0, 200)
  const voiceId = firstValue(asked.voice)
  const after = firstValue(asked.after)
  const voice = voiceId === undefined ? undefined : await forPage((archive) => archive.voice(voiceId))
  const { items, next } = await pageOf(after, (archive, cursor) =>
    archive.figures({
      limit: figuresOnPage,
      ...(measures !== undefined && { measures }),
      ...(voiceId !== undefined && { voiceId }),
      ...cursor,
    }),
  )
  const series = figureSeries(items)
  const marks = chartMarks(items.flatMap(({ voice }) => voice ?? []))
  return (
    <>
      <h1>{listStrings.figures}</h1>
      <p className="deck">{figurePageStrings.deck}</p>
      <FindForm action="/figures" name="of" label={figurePageStrings.label} value={measures} button={findStrings.find}>
        {voice && (
          <p className="small">
            <input type="hidden" name="voice" value={voice.id} />
            {figurePageStrings.onlyFrom} <bdi>{voice.name}</bdi>.{' '}
            <a href={addressOf('/figures', { of: measures })}>{figurePageStrings.showAll}</a>
          </p>
        )}
      </FindForm>
      {items.length === 0 && <p>{listStrings.noFigures}</p>}
      {series
        .filter((one) => !isSingle(one))
        .map((one, index) => (
          <SeriesTable marks={marks} series={one} id={`series-${index + 1}`} key={`series-${index + 1}`} />
        ))}
      <SingleFigures series={series.filter(isSingle)} marks={marks} />
      <Pager
        path="/figures"
        asked={{ of: measures, voice: voiceId }}
        isFirst={after === undefined}
        next={next}
        further={figurePageStrings.earlier}
      />
    </>
  )
}
