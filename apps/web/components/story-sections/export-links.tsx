import type { Article } from '@onrecord/article-data'
import { toJsonLd } from '@onrecord/article-data/export/json-ld'
import { storyStrings } from '@onrecord/article-view'
import { formatStrings } from '../../exports/strings.ts'
import { storyPageStrings } from '../../strings.ts'
import { jsonForScript } from '../../view-models/story-metadata.ts'
import './export-links.css'

/** Links to the story in other formats. */
export const ExportLinks = ({ id }: { readonly id: string }) => (
  <section className="exports" aria-labelledby="exports">
    <h2 id="exports">{storyStrings.exports}</h2>
    <ul>
      <li>
        <a href={`/articles/${id}/lite`}>{storyPageStrings.litePage}</a>: {storyPageStrings.litePageIs}
      </li>
      {Object.entries(formatStrings).map(([extension, [name, description]]) => (
        <li key={extension}>
          <a href={`/articles/${id}.${extension}`}>{name}</a>: {description}
        </li>
      ))}
    </ul>
  </section>
)

/** The story as schema.org data for programs that read the page, in a script element. */
export const StoryData = ({ article }: { readonly article: Article }) => (
  <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonForScript(toJsonLd(article)) }} />
)
