import { exportResponse, noSuchFormat, noSuchStory } from '../../../../../exports/export-response.ts'
import { formatOf } from '../../../../../exports/formats.ts'
import { story } from '../../../../../stories/stories.ts'

/** The story in a format; its address is written /articles/ID.FORMAT. */
export const GET = async (
  _: Request,
  { params }: RouteContext<'/articles/[id]/export/[format]'>,
): Promise<Response> => {
  const { id, format: name } = await params
  const format = formatOf(name)
  if (!format) return noSuchFormat()
  const article = await story(id)
  return article ? exportResponse(article, format) : noSuchStory()
}
