import { parseVoiceQuery, voiceStatementsFound } from '@onrecord/article-archive'
import { searchStrings, voiceCounts } from '@onrecord/article-view'
import type { Metadata } from 'next'
import { cache } from 'react'
import { FindForm } from '../../../components/find-form.tsx'
import { Pager } from '../../../components/pager.tsx'
import { QueryMistake } from '../../../components/query-mistake.tsx'
import { SaidInTime } from '../../../components/said-in-time.tsx'
import { VoiceHead } from '../../../components/voice-head.tsx'
import { feedAddress, feedAlternates } from '../../../feeds/feed-address.ts'
import { forPage, giveUp } from '../../../stories/for-page.ts'
import { pageOf } from '../../../stories/page-of.ts'
import { firstValue } from '../../../view-models/first-value.ts'
import { longestQuery } from '../../../view-models/longest-query.ts'
import { voiceAddress } from '../../../view-models/site-addresses.ts'

const voiceOf = cache((id: string) => forPage((archive) => archive.voice(id)))

export const generateMetadata = async ({ params }: PageProps<'/voices/[id]'>): Promise<Metadata> => {
  const voice = await voiceOf((await params).id)
  if (!voice) return {}
  return {
    title: voice.name,
    alternates: feedAlternates({ voice: voice.id }),
    description: `What ${voice.name} says: ${voiceCounts(voice)}.`,
  }
}

export default async function VoicePage({ params, searchParams }: PageProps<'/voices/[id]'>) {
  const voice = await voiceOf((await params).id)
  if (!voice) return giveUp('missing')
  const searched = await searchParams
  const after = firstValue(searched.after)
  const asked = firstValue(searched.q)?.slice(0, longestQuery) ?? ''
  const parsed = parseVoiceQuery(asked)
  const query = parsed.kind === 'query' ? parsed.query : undefined
  const [{ items, next }, decisions] = await Promise.all([
    parsed.kind === 'error'
      ? { items: [], next: undefined }
      : pageOf(after, (archive, place) => voiceStatementsFound(archive, voice, query, { limit: 50, ...place })),
    forPage((archive) => archive.decisions(voice.id)),
  ])
  const path = voiceAddress(voice.id)
  return (
    <>
      <VoiceHead voice={voice} decisions={decisions} />
      <FindForm
        action={path}
        name="q"
        label="A month such as 2025-03, or words from their statements"
        value={asked === '' ? undefined : asked}
        button="Find"
        isWrong={parsed.kind === 'error'}
        {...(parsed.kind === 'error' && { describedBy: 'mistake' })}
      />
      {parsed.kind === 'error' && <QueryMistake query={asked} mistake={parsed.error} id="mistake" />}
      {parsed.kind === 'query' && items.length === 0 && <p>{searchStrings.noResults}</p>}
      <SaidInTime statements={items} />
      <Pager
        path={path}
        asked={asked === '' ? {} : { q: asked }}
        isFirst={after === undefined}
        next={next}
        further="Earlier statements"
      />
      <p className="small">
        <a href={feedAddress('atom', { voice: voice.id })}>Feed of this voice</a>
      </p>
    </>
  )
}
