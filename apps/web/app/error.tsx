'use client'

import { ErrorMessage } from '../components/error-message.tsx'

export default function PageError({
  error,
  reset,
}: {
  readonly error: Error & { digest?: string }
  readonly reset: () => void
}) {
  return <ErrorMessage digest={error.digest} retry={reset} />
}
