import type { Metadata } from 'next'
import { FindForm } from '../../components/find-form.tsx'
import { Pager } from '../../components/pager.tsx'
import { VoiceList } from '../../components/voice-list.tsx'
import { firstValue } from '../../reading/first-value.ts'
import { addressOf } from '../../reading/site-addresses.ts'
import { forPage } from '../../stories/for-page.ts'
import { pageOf } from '../../stories/page-of.ts'

export const metadata: Metadata = {
  title: 'Voices',
  description: 'Everybody whose words the stories of the archive give.',
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
      <h1>Voices</h1>
      <p className="deck">Everybody whose words the stories give, most statements first.</p>
      <FindForm
        action="/voices"
        name="name"
        label="A name, or how it begins"
        value={name}
        button="Find"
        options={names}
      />
      {items.length === 0 ? <p>Nobody of this name speaks in the archive.</p> : <VoiceList voices={items} />}
      {name === undefined && (
        <p className="small">
          {generic ? (
            <a href="/voices">Leave out voices that could be anybody</a>
          ) : (
            <a href={addressOf('/voices', { generic: '1' })}>Show voices that could be anybody: some, many, the poll</a>
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
