// The cost of Next itself: an almost empty page that is rendered for every request.
export const dynamic = 'force-dynamic'

export default function Page() {
  return <p>A page.</p>
}
