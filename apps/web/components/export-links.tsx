import { storyStrings } from '@onrecord/article-view'
import { type Format, formats } from '../exports/formats.ts'
import './export-links.css'

const all: readonly (readonly [string, Format])[] = Object.entries(formats)

/** The story in other formats. */
export const ExportLinks = ({ id }: { readonly id: string }) => (
  <section className="exports" aria-labelledby="exports">
    <h2 id="exports">{storyStrings.exports}</h2>
    <ul>
      <li>
        <a href={`/articles/${id}/lite`}>This page without scripts</a>, in one small file
      </li>
      {all.map(([ending, { name, is }]) => (
        <li key={ending}>
          <a href={`/articles/${id}.${ending}`}>{name}</a>: {is}
        </li>
      ))}
    </ul>
  </section>
)
