import { parentPort } from 'node:worker_threads'
import { extractPrepared } from './extract-prepared.ts'
import type { ExtractRequest } from './extract-request.ts'

// One of the threads that `openExtractPool` starts.
parentPort?.on('message', async ({ number, request }: { readonly number: number; readonly request: ExtractRequest }) =>
  parentPort?.postMessage({ number, reply: await extractPrepared(request) }),
)
