import './introduction.css'

/** What this site is, in a line and a half. */
export const Introduction = () => (
  <header className="introduction">
    <h1>News says a lot. Here is who says it.</h1>
    <p className="deck">
      Each story with its statements tied to their sources: whose words they are, through whom they came, and what
      nobody but the writer stands behind.
    </p>
  </header>
)
