import { exportResponse, noSuchFormat, storyResponse } from '../../../../../exports/export-response.ts'
import { formatOf } from '../../../../../exports/formats.ts'

/** The story in a format. The public address is /articles/ID.FORMAT. */
export const GET = async (
  _: Request,
  { params }: RouteContext<'/articles/[id]/export/[format]'>,
): Promise<Response> => {
  const { id, format: name } = await params
  const format = formatOf(name)
  if (!format) return noSuchFormat()
  return storyResponse(id, (article) => exportResponse(article, format))
}
