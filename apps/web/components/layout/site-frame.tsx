import { listStrings, searchStrings } from '@onrecord/article-view'
import { readerStrings } from '../../reader/strings.ts'
import './site-frame.css'

/** The first stop of the Tab key: a link past the masthead to the content. */
export const SkipLink = () => (
  <a className="skip" href="#content">
    Skip to content
  </a>
)

/** The site's name and links to its main pages. */
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
      <a href="/read">{readerStrings.nav}</a>
      <a href="/about">How to read it</a>
    </nav>
  </header>
)

/** What the site does and does not claim, with links to its feed and API. */
export const Footer = () => (
  <footer className="footer small">
    <p>
      On Record shows who says what. It does not judge whether it is true. <a href="/about">How to read it</a> ·{' '}
      <a href="/feed.atom">Feed</a> · <a href="/api/v1/openapi.json">API</a>
    </p>
  </footer>
)
