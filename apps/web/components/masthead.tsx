import './masthead.css'

/** Name and ways: plain links, so that each page comes whole from the server. */
export const Masthead = () => (
  <header className="masthead">
    <a className="masthead-name" href="/">
      On Record
    </a>
    <nav aria-label="Site">
      <a href="/">Stories</a>
      <a href="/voices">Voices</a>
      <a href="/figures">Figures</a>
      <a href="/search">Search</a>
      <a href="/about">How to read it</a>
    </nav>
  </header>
)
