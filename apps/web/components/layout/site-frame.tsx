import { listStrings, searchStrings } from '@onrecord/article-view'
import { readerStrings } from '../../reader/strings.ts'
import { siteStrings } from '../../strings.ts'
import { addressOf } from '../../view-models/addresses.ts'
import './site-frame.css'

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
      <a href="/read">{readerStrings.nav}</a>
      <a href="/about">{siteStrings.howToRead}</a>
    </nav>
  </header>
)

type PreferenceProps = {
  readonly name: string
  readonly label: string
  readonly choices: Readonly<Record<string, string>>
}

const Preference = ({ name, label, choices }: PreferenceProps) => (
  <label>
    {label}{' '}
    <select id={`preference-${name}`}>
      {Object.entries(choices).map(([value, words]) => (
        <option value={value} key={value}>
          {words}
        </option>
      ))}
    </select>
  </label>
)

/** Theme and text size. public/preferences.mjs shows these fields and remembers what the reader chooses. */
const Preferences = () => (
  <p className="preferences" hidden>
    <Preference name="theme" label={siteStrings.theme} choices={siteStrings.themes} />
    <Preference name="text" label={siteStrings.textSize} choices={siteStrings.textSizes} />
  </p>
)

/** What the site does and does not claim, with links to its feed and API. */
export const Footer = () => (
  <footer className="footer small">
    <Preferences />
    <p>
      {siteStrings.disclaimer} <a href="/about">{siteStrings.howToRead}</a> ·{' '}
      <a href="/feed.atom">{siteStrings.feed}</a> · <a href="/api/v1/openapi.json">{siteStrings.api}</a>
    </p>
  </footer>
)

type Props = {
  readonly path: string
  /** The other parameters of the list. */
  readonly asked?: Readonly<Record<string, string | undefined>>
  readonly isFirst: boolean
  readonly next: string | undefined
  /** The label of the next page: "Older stories". */
  readonly further: string
}

/** Links to the next page of a list and back to the first page. */
export const Pager = ({ path, asked = {}, isFirst, next, further }: Props) =>
  isFirst && next === undefined ? null : (
    <nav className="pager" aria-label={siteStrings.pages}>
      {!isFirst && <a href={addressOf(path, asked)}>{siteStrings.firstPage}</a>}
      {next !== undefined && (
        <a href={addressOf(path, { ...asked, after: next })} rel="next">
          {further}
        </a>
      )}
    </nav>
  )
