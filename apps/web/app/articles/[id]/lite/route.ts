import { exportResponse, storyResponse } from '../../../../exports/export-response.ts'
import { formats } from '../../../../exports/formats.ts'

/** The story as one self-contained page without scripts. */
export const GET = async (_: Request, { params }: RouteContext<'/articles/[id]/lite'>): Promise<Response> =>
  storyResponse((await params).id, (article) => exportResponse(article, formats.html))
