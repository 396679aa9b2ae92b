import type { Metadata } from 'next'
import { cache } from 'react'
import { Pager } from '../../../components/pager.tsx'
import { SaidInTime } from '../../../components/said-in-time.tsx'
import { VoiceHead } from '../../../components/voice-head.tsx'
import { countOf } from '../../../reading/count-of.ts'
import { firstValue } from '../../../reading/first-value.ts'
import { voiceAddress } from '../../../reading/site-addresses.ts'
import { forPage, giveUp } from '../../../stories/for-page.ts'
import { pageOf } from '../../../stories/page-of.ts'

const voiceOf = cache((id: string) => forPage((archive) => archive.voice(id)))

export const generateMetadata = async ({ params }: PageProps<'/voices/[id]'>): Promise<Metadata> => {
  const voice = await voiceOf((await params).id)
  if (!voice) return {}
  return {
    title: voice.name,
    description: `What ${voice.name} says: ${countOf(voice.statementCount, 'statement')} in ${countOf(voice.articleCount, 'story', 'stories')}.`,
  }
}

export default async function VoicePage({ params, searchParams }: PageProps<'/voices/[id]'>) {
  const voice = await voiceOf((await params).id)
  if (!voice) return giveUp('missing')
  const after = firstValue((await searchParams).after)
  const [{ items, next }, decisions] = await Promise.all([
    pageOf(after, (archive, place) => archive.statementsOf(voice.id, { limit: 50, ...place })),
    forPage((archive) => archive.decisions(voice.id)),
  ])
  return (
    <>
      <VoiceHead voice={voice} decisions={decisions} />
      <SaidInTime statements={items} />
      <Pager path={voiceAddress(voice.id)} isFirst={after === undefined} next={next} further="Earlier statements" />
    </>
  )
}
