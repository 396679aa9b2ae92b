import { parentPort } from 'node:worker_threads'
import type { ExtractReply, ExtractRequest } from './extract-request.ts'

/** Answers the requests of `openExtractPool`, in one of its threads, with what `extract` makes of them. */
export const serveExtractions = <Found>(extract: (request: ExtractRequest) => Promise<ExtractReply<Found>>): void => {
  parentPort?.on(
    'message',
    async ({ number, request }: { readonly number: number; readonly request: ExtractRequest }) =>
      parentPort?.postMessage({ number, reply: await extract(request) }),
  )
}
