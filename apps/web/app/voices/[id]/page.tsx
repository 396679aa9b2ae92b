import { parseVoiceQuery, voiceStatementsFound } from '@onrecord/article-archive'
import { listMarks, searchStrings, unnamedMark, voiceCounts } from '@onrecord/article-view'
import type { Metadata } from 'next'
import { cache } from 'react'
import { AsideLists } from '../../../components/layout/aside-lists.tsx'
import { Pager } from '../../../components/layout/site-frame.tsx'
import { QueryError } from '../../../components/search/about-query.tsx'
import { FindForm } from '../../../components/search/find-form.tsx'
import { LabeledMonthBars } from '../../../components/voices/month-bars.tsx'
import { StatementsByDay } from '../../../components/voices/statements-by-day.tsx'
import { VoiceHead } from '../../../components/voices/voice-head.tsx'
import { voiceClass } from '../../../components/voices/voice-mark.tsx'
import { forPage, giveUp, pageOf } from '../../../data/for-page.ts'
import { findStrings, voicePageStrings } from '../../../strings.ts'
import { feedAddress, feedAlternates, firstValue, queryValue, voiceAddress } from '../../../view-models/addresses.ts'
import { monthPlot, monthRange } from '../../../view-models/month-plot.ts'

const voiceOf = cache((id: string) => forPage((archive) => archive.voice(id)))

/** The title and description of the page. */
export const generateMetadata = async ({ params }: PageProps<'/voices/[id]'>): Promise<Metadata> => {
  const voice = await voiceOf((await params).id)
  if (!voice) return {}
  return {
    title: voice.name,
    alternates: feedAlternates({ voice: voice.id }),
    description: voicePageStrings.descriptionOf(voice.name, voiceCounts(voice)),
  }
}

export default async function VoicePage({ params, searchParams }: PageProps<'/voices/[id]'>) {
  const voice = await voiceOf((await params).id)
  if (!voice) return giveUp('missing')
  const searched = await searchParams
  const after = firstValue(searched.after)
  const asked = queryValue(searched.q)
  const parsed = parseVoiceQuery(asked)
  const query = parsed.kind === 'query' ? parsed.query : undefined
  const [{ items, next }, decisions, [months = []], beside] = await Promise.all([
    parsed.kind === 'error'
      ? { items: [], next: undefined }
      : pageOf(after, (archive, cursor) => voiceStatementsFound(archive, voice, query, { limit: 50, ...cursor })),
    forPage((archive) => archive.decisions(voice.id)),
    forPage((archive) => archive.months([voice.id])),
    forPage((archive) => archive.voicesBeside(voice.id)),
  ])
  const path = voiceAddress(voice.id)
  const mark = listMarks([voice]).get(voice.id) ?? unnamedMark
  const range = monthRange(months)
  const plot = range && monthPlot(months, range)
  return (
    <div className="with-aside">
      <div>
        <VoiceHead voice={voice} mark={mark} decisions={decisions} />
        {plot && plot.bars.length > 2 && <LabeledMonthBars plot={plot} tone={voiceClass(mark)} />}
        {beside.length > 0 && (
          <p className="small to-aside">
            <a href="#beside">{voicePageStrings.beside}</a>
          </p>
        )}
        <FindForm
          action={path}
          name="q"
          label={voicePageStrings.statementsLabel}
          value={asked === '' ? undefined : asked}
          button={findStrings.find}
          isWrong={parsed.kind === 'error'}
          {...(parsed.kind === 'error' && { describedBy: 'query-error' })}
        />
        {parsed.kind === 'error' && <QueryError query={asked} error={parsed.error} id="query-error" />}
        {parsed.kind === 'query' && items.length === 0 && <p>{searchStrings.noResults}</p>}
        <StatementsByDay statements={items} />
        <Pager
          path={path}
          asked={asked === '' ? {} : { q: asked }}
          isFirst={after === undefined}
          next={next}
          further={voicePageStrings.earlier}
        />
        <p className="small">
          <a href={feedAddress('atom', { voice: voice.id })}>{voicePageStrings.follow}</a>
        </p>
      </div>
      {beside.length > 0 && (
        <AsideLists
          id="beside"
          title={voicePageStrings.beside}
          lists={[
            {
              title: voicePageStrings.besideUnit,
              items: beside.map(({ voice, stories }) => ({
                label: voice.name,
                count: stories,
                address: voiceAddress(voice.id),
              })),
            },
          ]}
        />
      )}
    </div>
  )
}
