import type { Metadata } from 'next'
import { ReaderPage } from '../../components/reader/reader-page.tsx'
import { readerStrings } from '../../reader/strings.ts'

/** The title and description of the page. */
export const metadata: Metadata = {
  title: readerStrings.title,
  description: readerStrings.description,
}

export default function ReadPage() {
  return <ReaderPage />
}
