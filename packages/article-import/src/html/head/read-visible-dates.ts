/** The `datetime` of the element that marks when a page was published or changed; of the only `time` element where none says so. */
export const readVisibleDates = (document: Document): { readonly published?: string; readonly modified?: string } => {
  const read = (selector: string): string | undefined =>
    document.querySelector(selector)?.getAttribute('datetime') ?? undefined
  const times = document.querySelectorAll('time[datetime]')
  const only = times.length === 1 ? times[0]?.getAttribute('datetime') : undefined
  const published =
    read('time[itemprop~="datePublished"], time[pubdate], time.published, time.entry-date, time.dt-published') ?? only
  const modified = read('time[itemprop~="dateModified"], time.updated:not(.published), time.dt-updated')
  return { ...(published ? { published } : {}), ...(modified ? { modified } : {}) }
}
