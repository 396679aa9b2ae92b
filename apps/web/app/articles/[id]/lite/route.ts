import { exportResponse } from '../../../../exports/export-response.ts'
import { formats } from '../../../../exports/formats.ts'
import { storyResponse } from '../../../../exports/story-response.ts'

/** The story as one self-contained document without any script. */
export const GET = async (_: Request, { params }: RouteContext<'/articles/[id]/lite'>): Promise<Response> =>
  storyResponse((await params).id, (article) => exportResponse(article, formats.html))
