/** The day of an ISO 8601 date or date-time; room of the same width when there is none. */
export const dayOf = (date: string | undefined): string => date?.slice(0, 10) ?? '          '
