import type { Article, Note } from '@onrecord/article-data'
import type { ModelMode } from '../attribution-model/statements/find-statements.ts'
import { ExtractError, type ExtractErrorCode } from '../extract-error.ts'
import type { StoredStory } from '../extract-imported.ts'
import type { ExtractOptions } from '../extract-options.ts'
import type { ImportedStory } from '../imported-options.ts'
import { WeightsError } from '../models/weights-file.ts'

/** Options that can be sent to a worker: the model is named, and no part of it is replaced. */
export type SentOptions = Omit<ExtractOptions, 'model' | 'attributionModel' | 'nameFinder' | 'coreferenceResolver'> & {
  readonly model?: ModelMode
}

/** A story to extract. `weights` is the address of the folder that serves the weights; absent in Node. */
export interface WorkRequest {
  readonly number: number
  readonly item: string | ImportedStory | StoredStory
  readonly options: SentOptions
  readonly weights?: string
}

/** The reply: the article, or what an error consists of. Errors lose their class between threads. */
export type WorkReply =
  | { readonly kind: 'article'; readonly number: number; readonly article: Article }
  | {
      readonly kind: 'failure'
      readonly number: number
      readonly code: string
      readonly message: string
      readonly notes: readonly Note[]
    }

/** An error as a reply. */
export const failureReply = (number: number, error: unknown): WorkReply => {
  const message = error instanceof Error ? error.message : String(error)
  const code = error instanceof ExtractError || error instanceof WeightsError ? error.code : 'worker-failed'
  return { kind: 'failure', number, code, message, notes: error instanceof ExtractError ? error.notes : [] }
}

/** The error of a reply, with its class. */
export const errorOf = ({
  code,
  message,
  notes,
}: Extract<WorkReply, { kind: 'failure' }>): ExtractError | WeightsError =>
  code === 'weights-unusable' ? new WeightsError(message) : new ExtractError(code as ExtractErrorCode, message, notes)
