import { listStrings } from '@onrecord/article-view'
import type { Metadata } from 'next'
import { Pager } from '../../components/layout/site-frame.tsx'
import { FindForm } from '../../components/search/find-form.tsx'
import { VoiceList } from '../../components/voices/voice-list.tsx'
import { forPage, pageOf } from '../../data/for-page.ts'
import { findStrings, voicePageStrings } from '../../strings.ts'
import { addressOf, firstValue } from '../../view-models/addresses.ts'

/** The title and description of the page. */
export const metadata: Metadata = {
  title: listStrings.voices,
  description: voicePageStrings.description,
}

export default async function VoicesPage({ searchParams }: PageProps<'/voices'>) {
  const asked = await searchParams
  const name = firstValue(asked.name)?.slice(0, 200)
  const after = firstValue(asked.after)
  const generic = firstValue(asked.generic) === '1'
  const [{ items, next, months }, names] = await Promise.all([
    pageOf(after, async (archive, cursor) => {
      const kind = generic ? ({ generic: 'only' } as const) : {}
      const page = await archive.voices({ limit: 50, ...(name !== undefined && { name }), ...kind, ...cursor })
      return { ...page, months: await archive.months(page.items.map(({ id }) => id)) }
    }),
    forPage((archive) => archive.complete('voice', '', 50)),
  ])
  return (
    <>
      <h1>{generic ? voicePageStrings.genericTitle : listStrings.voices}</h1>
      <p className="deck">{generic ? voicePageStrings.genericDeck : voicePageStrings.deck}</p>
      <FindForm
        action="/voices"
        name="name"
        label={voicePageStrings.label}
        value={name}
        button={findStrings.find}
        options={names}
      />
      {items.length === 0 ? <p>{listStrings.noVoices}</p> : <VoiceList voices={items} months={months} />}
      {name === undefined && (
        <p className="small">
          {generic ? (
            <a href="/voices">{voicePageStrings.hideGeneric}</a>
          ) : (
            <a href={addressOf('/voices', { generic: '1' })}>{voicePageStrings.showGeneric}</a>
          )}
        </p>
      )}
      <Pager
        path="/voices"
        asked={{ name, ...(generic && { generic: '1' }) }}
        isFirst={after === undefined}
        next={next}
        further={voicePageStrings.more}
      />
    </>
  )
}
