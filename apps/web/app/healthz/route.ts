import { fromArchive, noAnswerOf } from '../../stories/from-archive.ts'

// Depends on the environment and the archive of the running site.
export const dynamic = 'force-dynamic'

/** 200 "ok" when the archive can be read, 503 when it cannot: for a supervisor or a load balancer. */
export const GET = async (): Promise<Response> => {
  const headers = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' }
  try {
    await fromArchive((archive) => archive.list({ limit: 1 }))
    return new Response('ok\n', { headers })
  } catch (error) {
    if (!noAnswerOf(error)) throw error
    return new Response('The archive is unavailable.\n', { status: 503, headers })
  }
}
