import type { ImportedText } from '@onrecord/article-import'
import { extractOptions, type ModelSettings } from '../commands/extract-options.ts'
import type { ExtractRequest } from './extract-request.ts'
import { usableHead } from './usable-head.ts'

/** What the head of an imported story says, as the extractor takes it; `--published` is for those that do not say. */
export const extractRequestOf = ({ text, head, origin }: ImportedText, settings: ModelSettings): ExtractRequest => {
  const { bylines, keywords, ...rest } = usableHead(head)
  return {
    text,
    origin,
    options: {
      ...extractOptions(settings),
      ...rest,
      keywords,
      // Without a byline in its head a story may have one in its text.
      ...(bylines.length > 0 && { bylines: bylines.map((name) => ({ name })) }),
      model: settings.model,
    },
  }
}
