import './skip-link.css'

/** The first stop of the Tab key: past the masthead to the content. */
export const SkipLink = () => (
  <a className="skip" href="#content">
    Skip to content
  </a>
)
