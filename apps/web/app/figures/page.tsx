import { figureSeries } from '@onrecord/article-data'
import type { Metadata } from 'next'
import { FindForm } from '../../components/find-form.tsx'
import { Pager } from '../../components/pager.tsx'
import { SeriesTable } from '../../components/series-table.tsx'
import { firstValue } from '../../reading/first-value.ts'
import { addressOf } from '../../reading/site-addresses.ts'
import { forPage } from '../../stories/for-page.ts'
import { pageOf } from '../../stories/page-of.ts'

export const metadata: Metadata = {
  title: 'Figures',
  description: 'The numbers in the stories of the archive: how much, of what, by whose account, as of when.',
}

/** So many figures are drawn together into series; what is further back stands on the next page. */
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
  return (
    <>
      <h1>Figures</h1>
      <p className="deck">How much, of what, by whose account, as of when. What is measured alike stands together.</p>
      <FindForm action="/figures" name="of" label="What is measured: soldiers killed" value={measures} button="Find">
        {voice && (
          <p className="small">
            <input type="hidden" name="voice" value={voice.id} />
            Only by <bdi>{voice.name}</bdi>. <a href={addressOf('/figures', { of: measures })}>By anybody</a>
          </p>
        )}
      </FindForm>
      {items.length === 0 && <p>The archive has no such figure.</p>}
      {figureSeries(items).map((series, place) => (
        <SeriesTable series={series} id={`series-${place + 1}`} key={`${series.measures} ${series.unit.code}`} />
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
