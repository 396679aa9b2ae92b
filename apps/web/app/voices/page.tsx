import { listStrings } from '@onrecord/article-view'
import type { Metadata } from 'next'
import { FindForm } from '../../components/find-form.tsx'
import { Pager } from '../../components/pager.tsx'
import { VoiceList } from '../../components/voice-list.tsx'
import { forPage } from '../../stories/for-page.ts'
import { pageOf } from '../../stories/page-of.ts'
import { firstValue } from '../../view-models/first-value.ts'
import { addressOf } from '../../view-models/site-addresses.ts'

export const metadata: Metadata = {
  title: listStrings.voices,
  description: 'Everyone quoted in the stories of the archive.',
}

export default async function VoicesPage({ searchParams }: PageProps<'/voices'>) {
  const asked = await searchParams
  const name = firstValue(asked.name)?.slice(0, 200)
  const after = firstValue(asked.after)
  const generic = firstValue(asked.generic) === '1'
  const [{ items, next }, names] = await Promise.all([
    pageOf(after, (archive, place) =>
      archive.voices({ limit: 50, ...(name !== undefined && { name }), ...(generic && { generic }), ...place }),
    ),
    forPage((archive) => archive.complete('voice', '', 50)),
  ])
  return (
    <>
      <h1>{listStrings.voices}</h1>
      <p className="deck">Everyone quoted in the stories, most statements first.</p>
      <FindForm
        action="/voices"
        name="name"
        label="A name or its beginning"
        value={name}
        button="Find"
        options={names}
      />
      {items.length === 0 ? <p>{listStrings.noVoices}</p> : <VoiceList voices={items} />}
      {name === undefined && (
        <p className="small">
          {generic ? (
            <a href="/voices">Hide generic voices</a>
          ) : (
            <a href={addressOf('/voices', { generic: '1' })}>Show generic voices, such as “some” or “the poll”</a>
          )}
        </p>
      )}
      <Pager
        path="/voices"
        asked={{ name, ...(generic && { generic: '1' }) }}
        isFirst={after === undefined}
        next={next}
        further="More voices"
      />
    </>
  )
}
