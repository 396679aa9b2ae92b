import { searchStrings } from '@onrecord/article-view'
import type { NextRequest } from 'next/server'
import { fromArchive, noAnswerOf } from '../../../data/from-archive.ts'
import { refusal } from '../../../exports/export-response.ts'
import { findFeed } from '../../../feeds/find-feed.ts'
import { feedFormats } from '../../../feeds/write-feed.ts'
import { refusalStrings } from '../../../strings.ts'
import { type FeedFormat, maxQueryLength } from '../../../view-models/addresses.ts'

/** A feed of all stories, of a voice (?voice=ID) or of a search (?q=…). The public addresses are /feed.atom and /feed.json. */
export const GET = async (
  { nextUrl: { searchParams } }: NextRequest,
  { params }: RouteContext<'/feed/[format]'>,
): Promise<Response> => {
  const { format } = await params
  if (!Object.hasOwn(feedFormats, format)) return refusal(refusalStrings.noFeedFormat)
  const { contentType, write } = feedFormats[format as FeedFormat]
  const subject = {
    voice: searchParams.get('voice') ?? undefined,
    query: searchParams.get('q')?.slice(0, maxQueryLength) || undefined,
  }
  try {
    const feed = await fromArchive((archive) => findFeed(archive, subject))
    if (!feed) return refusal(refusalStrings.noFeed)
    return new Response(write(feed), { headers: { 'Content-Type': contentType } })
  } catch (error) {
    if (noAnswerOf(error) === 'too broad') return refusal(searchStrings.tooBroad, 400)
    if (noAnswerOf(error)) return refusal(refusalStrings.storiesUnavailable, 503)
    throw error
  }
}
