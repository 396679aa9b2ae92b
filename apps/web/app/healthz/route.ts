import { fromArchive, noAnswerOf } from '../../data/from-archive.ts'
import { refusalStrings } from '../../strings.ts'

/** Depends on the archive of the running site. */
export const dynamic = 'force-dynamic'

/** For a supervisor or load balancer: 200 "ok" if the archive can be read, otherwise 503. */
export const GET = async (): Promise<Response> => {
  const headers = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' }
  try {
    await fromArchive((archive) => archive.list({ limit: 1 }))
    return new Response('ok\n', { headers })
  } catch (error) {
    if (!noAnswerOf(error)) throw error
    return new Response(`${refusalStrings.archiveUnavailable}\n`, { status: 503, headers })
  }
}
