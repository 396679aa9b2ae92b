import { exportResponse, noSuchStory } from '../../../../exports/export-response.ts'
import { formats } from '../../../../exports/formats.ts'
import { story } from '../../../../stories/stories.ts'

/** The story as one self-contained document without any script. */
export const GET = async (_: Request, { params }: RouteContext<'/articles/[id]/lite'>): Promise<Response> => {
  const article = await story((await params).id)
  return article ? exportResponse(article, formats.html) : noSuchStory()
}
