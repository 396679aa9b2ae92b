import type { Article } from '@onrecord/article-data'
import { toJsonLd } from '@onrecord/article-data/export/json-ld'
import { storyStrings } from '@onrecord/article-view'
import { type Format, formats } from '../../exports/formats.ts'
import { jsonForScript } from '../../view-models/story-metadata.ts'
import './export-links.css'

const all: readonly (readonly [string, Format])[] = Object.entries(formats)

/** Links to the story in other formats. */
export const ExportLinks = ({ id }: { readonly id: string }) => (
  <section className="exports" aria-labelledby="exports">
    <h2 id="exports">{storyStrings.exports}</h2>
    <ul>
      <li>
        <a href={`/articles/${id}/lite`}>Lite page</a>: the story with its notes, in one small page without scripts
      </li>
      {all.map(([extension, { name, description }]) => (
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
