/** The written forms of the months, for use inside a pattern. "May" only as written so: "may" is a verb. */
export const monthPattern =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec'
