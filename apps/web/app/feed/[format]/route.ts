import type { NextRequest } from 'next/server'
import { refusal } from '../../../exports/export-response.ts'
import { findFeed } from '../../../feeds/find-feed.ts'
import { type FeedFormat, feedFormats } from '../../../feeds/write-feed.ts'
import { fromArchive, noAnswerOf } from '../../../stories/from-archive.ts'
import { unavailableLine } from '../../../unavailable/unavailable-page.ts'
import { longestQuery } from '../../../view-models/longest-query.ts'

/** A feed of everything, of a voice (?voice=ID) or of a search (?q=…); its address is written /feed.atom or /feed.json. */
export const GET = async (
  { nextUrl: { searchParams } }: NextRequest,
  { params }: RouteContext<'/feed/[format]'>,
): Promise<Response> => {
  const { format } = await params
  if (!Object.hasOwn(feedFormats, format)) return refusal('There are two feeds: /feed.atom and /feed.json')
  const { contentType, write } = feedFormats[format as FeedFormat]
  const subject = {
    voice: searchParams.get('voice') ?? undefined,
    query: searchParams.get('q')?.slice(0, longestQuery) || undefined,
  }
  try {
    const feed = await fromArchive((archive) => findFeed(archive, subject))
    if (!feed) return refusal('There is no such voice, or the query has a mistake.')
    return new Response(write(feed), { headers: { 'Content-Type': contentType } })
  } catch (error) {
    if (noAnswerOf(error) === 'too broad') return refusal('This query is too broad for a feed.', 400)
    if (noAnswerOf(error)) return refusal(unavailableLine, 503)
    throw error
  }
}
