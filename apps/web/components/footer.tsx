import './footer.css'

/** What the site does and does not claim. */
export const Footer = () => (
  <footer className="footer small">
    <p>
      On Record shows who says what. Whether it is so, it does not decide. <a href="/about">How to read it</a>
    </p>
  </footer>
)
