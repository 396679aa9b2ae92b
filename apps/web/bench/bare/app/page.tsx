// What Next itself costs: a page that is rendered for every request and holds almost nothing.
export const dynamic = 'force-dynamic'

export default function Page() {
  return <p>A page.</p>
}
