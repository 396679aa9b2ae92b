import type { Numbered, ReaderReply, ReaderRequest, ReaderStep, ReadStory } from './messages.ts'
import { failureStrings } from './strings.ts'

/** Thrown when a story was not read. The message is one line for the reader. */
export class ReadingError extends Error {
  override readonly name = 'ReadingError'
}

/** A worker that reads one story at a time. */
export type ReaderWorker = {
  /** Throws ReadingError if the document cannot be read. */
  readonly read: (
    request: Omit<Extract<ReaderRequest, { kind: 'read' }>, 'kind'>,
    onStep: (step: ReaderStep) => void,
  ) => Promise<ReadStory>
  /** The markup of the last story, with one voice shown, or all. */
  readonly show: (voice: string | undefined) => Promise<string>
  /** Ends the worker and what it is doing. */
  readonly stop: () => void
}

/** Starts a worker and loads its models. Throws ReadingError if they cannot be loaded. */
export const startWorker = async (script: string, models: string): Promise<ReaderWorker> => {
  const worker = new Worker(script, { type: 'module' })
  let last = 0
  const ask = <Kind extends ReaderReply['kind']>(
    request: ReaderRequest,
    kind: Kind,
    onStep?: (step: ReaderStep) => void,
  ): Promise<Extract<ReaderReply, { kind: Kind }>> =>
    new Promise((resolve, reject) => {
      last += 1
      const number = last
      const ended = new AbortController()
      const { signal } = ended
      const fail = (message: string): void => {
        ended.abort()
        reject(new ReadingError(message))
      }
      const isWanted = (reply: ReaderReply): reply is Extract<ReaderReply, { kind: Kind }> => reply.kind === kind
      worker.addEventListener('error', () => fail(failureStrings.noReader), { signal })
      worker.addEventListener(
        'message',
        ({ data: { number: answered, message } }: MessageEvent<Numbered<ReaderReply>>) => {
          if (answered !== number) return
          if (message.kind === 'step') onStep?.(message.step)
          else if (message.kind === 'failed') fail(message.message)
          else if (isWanted(message)) {
            ended.abort()
            resolve(message)
          }
        },
        { signal },
      )
      const numbered: Numbered<ReaderRequest> = { number, message: request }
      worker.postMessage(numbered)
    })
  await ask({ kind: 'start', models }, 'started')
  return {
    read: async (request, onStep) => (await ask({ kind: 'read', ...request }, 'story', onStep)).story,
    show: async (voice) => (await ask({ kind: 'show', voice }, 'shown')).html,
    stop: () => worker.terminate(),
  }
}
