import './footer.css'

/** What the site does and does not claim. */
export const Footer = () => (
  <footer className="footer small">
    <p>
      On Record shows who says what. It does not decide whether it is true. <a href="/about">How to read it</a> ·{' '}
      <a href="/feed.atom">Feed</a> · <a href="/api/v1/openapi.json">API</a>
    </p>
  </footer>
)
