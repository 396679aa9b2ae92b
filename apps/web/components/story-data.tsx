import type { Article } from '@onrecord/article-data'
import { toJsonLd } from '@onrecord/article-data/export/json-ld'
import { jsonForScript } from '../view-models/json-for-script.ts'

/** The story as schema.org data for programs that read the page: JSON in a script element, which it cannot end. */
export const StoryData = ({ article }: { readonly article: Article }) => (
  <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonForScript(toJsonLd(article)) }} />
)
