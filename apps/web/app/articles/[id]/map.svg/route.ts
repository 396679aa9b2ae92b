import { locatedPlaces } from '@onrecord/article-view'
import { refusal, storyResponse } from '../../../../exports/export-response.ts'
import { refusalStrings } from '../../../../strings.ts'
import { placeMap } from '../../../../view-models/place-map.ts'

/** The map of the places of a story. 404 if none of them has coordinates. */
export const GET = async (_: Request, { params }: RouteContext<'/articles/[id]/map.svg'>): Promise<Response> =>
  storyResponse((await params).id, (article) => {
    const located = locatedPlaces(article)
    return located.length === 0
      ? refusal(refusalStrings.noMap)
      : new Response(placeMap(located), { headers: { 'Content-Type': 'image/svg+xml' } })
  })
