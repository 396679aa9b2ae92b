import type { Metadata } from 'next'
import { MarkKey } from '../../components/story/mark-key.tsx'
import { aboutStrings } from './strings.ts'

const { title, description, deck, sections } = aboutStrings

/** The title and description of the page. */
export const metadata: Metadata = { title, description }

export default function AboutPage() {
  return (
    <div className="about">
      <h1>{title}</h1>
      <p className="deck">{deck}</p>
      <MarkKey />
      {sections.map(({ title, paragraphs }) => (
        <section key={title}>
          <h2>{title}</h2>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      ))}
    </div>
  )
}
