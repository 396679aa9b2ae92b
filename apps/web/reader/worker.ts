import type { Article } from '@onrecord/article-data'
import { type ExtractionModel, fetchModel } from '@onrecord/article-extract'
import type { Numbered, ReaderReply, ReaderRequest, ReaderStep } from './messages.ts'
import { articleFrom, failureMessage, readStoryOf, storyHtml } from './read-story.tsx'
import { failureStrings } from './strings.ts'

let model: Promise<ExtractionModel> | undefined
/** The story that was read last. */
let article: Article | undefined

const answer = async (request: ReaderRequest, reply: (message: ReaderReply) => void): Promise<void> => {
  switch (request.kind) {
    case 'start':
      model = fetchModel('accurate', new URL(request.models, self.location.href))
      await model
      return reply({ kind: 'started' })
    case 'read': {
      if (!model) throw new Error(failureStrings.notStarted)
      const { document, published } = request
      const onStep = async (step: ReaderStep): Promise<void> => reply({ kind: 'step', step })
      article = await articleFrom({ document, published, model: await model, onStep })
      await onStep('lay out')
      return reply({ kind: 'story', story: readStoryOf(article) })
    }
    case 'show':
      return article && reply({ kind: 'shown', html: storyHtml(article, request.voice) })
    default:
      return request satisfies never
  }
}

self.addEventListener('message', async ({ data: { number, message } }: MessageEvent<Numbered<ReaderRequest>>) => {
  const reply = (answered: ReaderReply): void => {
    const numbered: Numbered<ReaderReply> = { number, message: answered }
    self.postMessage(numbered)
  }
  try {
    await answer(message, reply)
  } catch (cause) {
    console.error(cause)
    reply({ kind: 'failed', message: failureMessage(cause) })
  }
})
