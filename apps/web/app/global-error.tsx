'use client'

import '../styles/tokens.css'
import '../styles/base.css'
import { ErrorMessage } from '../components/error-message.tsx'

export default function SiteError({
  error,
  reset,
}: {
  readonly error: Error & { digest?: string }
  readonly reset: () => void
}) {
  return (
    <html lang="en">
      <body>
        <title>Error – On Record</title>
        <main>
          <ErrorMessage digest={error.digest} retry={reset} />
        </main>
      </body>
    </html>
  )
}
