import type { NextRequest } from 'next/server'
import { storyResponse } from '../../../../exports/export-response.ts'
import { storyCard } from '../../../../view-models/story-card.ts'

/** The picture that other sites show with a link to the story or, with `?statement=ID`, to one of its statements. */
export const GET = async (
  { nextUrl: { searchParams } }: NextRequest,
  { params }: RouteContext<'/articles/[id]/card.png'>,
): Promise<Response> =>
  storyResponse(
    (await params).id,
    (article) =>
      new Response(storyCard(article, searchParams.get('statement') ?? undefined), {
        headers: { 'Content-Type': 'image/png' },
      }),
  )
