import './introduction.css'

/** What this site is, in two sentences. */
export const Introduction = () => (
  <header className="introduction">
    <h1>News says a lot. Here is who says it.</h1>
    <p className="deck">
      Every statement with its source: who says it, through whom, and which claims have no source but the writer.
    </p>
  </header>
)
