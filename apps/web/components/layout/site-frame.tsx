import { listStrings, searchStrings } from '@onrecord/article-view'
import './site-frame.css'
import { siteStrings } from '../../strings.ts'

/** The first stop of the Tab key: a link past the masthead to the content. */
export const SkipLink = () => (
  <a className="skip" href="#content">
    {siteStrings.skipToContent}
  </a>
)

/** The site's name and links to its main pages. */
export const Masthead = () => (
  <header className="masthead">
    <a className="masthead-name" href="/">
      {siteStrings.name}
    </a>
    <nav aria-label={siteStrings.navigation}>
      <a href="/">{listStrings.stories}</a>
      <a href="/voices">{listStrings.voices}</a>
      <a href="/figures">{listStrings.figures}</a>
      <a href="/search">{searchStrings.title}</a>
      <a href="/about">{siteStrings.howToRead}</a>
    </nav>
  </header>
)

/** What the site does and does not claim, with links to its feed and API. */
export const Footer = () => (
  <footer className="footer small">
    <p>
      {siteStrings.disclaimer} <a href="/about">{siteStrings.howToRead}</a> ·{' '}
      <a href="/feed.atom">{siteStrings.feed}</a> · <a href="/api/v1/openapi.json">{siteStrings.api}</a>
    </p>
  </footer>
)
