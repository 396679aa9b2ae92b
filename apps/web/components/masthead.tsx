import { listStrings, searchStrings } from '@onrecord/article-view'
import './masthead.css'

/** The name of the site and its pages, as plain links. */
export const Masthead = () => (
  <header className="masthead">
    <a className="masthead-name" href="/">
      On Record
    </a>
    <nav aria-label="Site">
      <a href="/">{listStrings.stories}</a>
      <a href="/voices">{listStrings.voices}</a>
      <a href="/figures">{listStrings.figures}</a>
      <a href="/search">{searchStrings.title}</a>
      <a href="/about">How to read it</a>
    </nav>
  </header>
)
