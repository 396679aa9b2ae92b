import { readerStrings } from '../../reader/strings.ts'
// The story is rendered in the browser, with the style sheets of this component.
import '../story/reading-page.tsx'
import './reader-page.css'

const accepted = '.txt,.text,.md,.markdown,.html,.htm,.xhtml,.pdf,.docx,.eml,.mht,.mhtml'

/** The form. The script shows it, because it does nothing without the script. */
const ReaderForm = () => (
  <form id="reader-form" className="reader-form" hidden>
    <label htmlFor="reader-text" className="label">
      {readerStrings.text}
    </label>
    <textarea
      id="reader-text"
      className="field"
      rows={12}
      dir="auto"
      autoComplete="off"
      spellCheck={false}
      aria-describedby="reader-hint reader-error"
    />
    <p id="reader-hint" className="small">
      {readerStrings.hint}
    </p>
    <p className="reader-date">
      <label htmlFor="reader-published" className="label">
        {readerStrings.published}
      </label>
      <input id="reader-published" className="field" type="date" aria-describedby="reader-published-hint" />
      <span id="reader-published-hint" className="small">
        {readerStrings.publishedHint}
      </span>
    </p>
    <p className="reader-actions">
      <button type="submit" className="button">
        {readerStrings.read}
      </button>
      <label className="button reader-open">
        {readerStrings.open}
        <input id="reader-file" type="file" accept={accepted} />
      </label>
    </p>
  </form>
)

/** What the page is doing, and why it could not read a story. */
const ReaderStatus = () => (
  <div className="reader-status">
    <p id="reader-status" role="status" />
    <progress id="reader-progress" aria-labelledby="reader-status" hidden />
    <button id="reader-cancel" type="button" className="button reader-quiet" hidden>
      {readerStrings.cancel}
    </button>
    <p id="reader-error" role="alert" />
  </div>
)

const More = () => (
  <div id="reader-more" hidden>
    <section aria-labelledby="reader-bookmarklet-title">
      <h2 id="reader-bookmarklet-title">{readerStrings.bookmarkletTitle}</h2>
      <p>{readerStrings.bookmarkletDrag}</p>
      <p>
        {/* The script sets the address, which React does not allow. */}
        <a id="reader-bookmarklet" className="button reader-quiet" href="#reader-bookmarklet-title">
          {readerStrings.bookmarkletName}
        </a>
      </p>
      <p>
        <label htmlFor="reader-code" className="label">
          {readerStrings.bookmarkletCopy}
        </label>
        <textarea id="reader-code" className="field" rows={3} readOnly spellCheck={false} />
      </p>
      <p className="small">{readerStrings.bookmarkletLimit}</p>
    </section>
    <section aria-labelledby="reader-offline">
      <h2 id="reader-offline">{readerStrings.offlineTitle}</h2>
      <p id="reader-size" />
    </section>
  </div>
)

/** The place of the story, and what a reader can do with it. */
const ReaderResult = () => (
  <div id="reader-result" hidden>
    <div className="reader-bar">
      <button id="reader-again" type="button" className="button reader-quiet">
        {readerStrings.again}
      </button>
      <p className="small">
        {readerStrings.download}: <span id="reader-downloads" />
      </p>
    </div>
    <div id="reader-warnings" className="reader-warnings" />
    <section id="reader-story" className="reader-story" aria-label={readerStrings.story} tabIndex={-1} />
  </div>
)

/** The page that reads a story of the reader's own in the browser. Its script is reader/main.ts. */
export const ReaderPage = () => (
  <div className="reader">
    <header id="reader-intro">
      <h1>{readerStrings.title}</h1>
      <p className="deck">{readerStrings.deck}</p>
      {/* The script removes this. Unlike <noscript>, it is also seen where the script fails. */}
      <p id="reader-needs" className="reader-needs">
        {readerStrings.noScript}
      </p>
    </header>
    <ReaderForm />
    <ReaderStatus />
    <More />
    <ReaderResult />
    <script type="module" src="/read/generated/reader.mjs" />
  </div>
)
