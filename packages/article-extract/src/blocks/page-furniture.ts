const countWord = /^(?<count>\d{1,3}(?:,\d{3})*|\d+|no)\s+comments?\.?$/i

/** The number of comments in a line such as "0 Comments" or "1,204 comments"; undefined for other lines. */
export const commentCountOf = (line: string): number | undefined => {
  const count = countWord.exec(line.trim())?.groups?.count
  if (count === undefined) return undefined
  return count.toLowerCase() === 'no' ? 0 : Number(count.replaceAll(',', ''))
}

/** Lines that a page puts around a story; each pattern must match the whole line. */
const patterns: readonly RegExp[] = [
  /^(?:share|tweet|print|email|e-mail|save|like|pin it|comments?|advertisement|advertising|sponsored|ad)$/i,
  /^share (?:this|on|via|with)\b.{0,60}$/i,
  /^(?:leave|post|add|write) a (?:comment|reply)\.?$/i,
  /^(?:read more|read next|related|see also|more on this|also on|also read|recommended|most (?:read|popular)|up next|trending)(?:\s*[:|»>–—-].{0,200}|(?: (?:stories|articles|topics|coverage))?)$/i,
  /^(?:click|tap) here\b.{0,120}$/i,
  /^(?:sign up|subscribe)\b.{0,120}$/i,
  /^(?:follow|like|join) (?:us|him|her|them|@?\w+(?: \w+)?) on (?:twitter|facebook|instagram|x|youtube|linkedin|whatsapp|telegram|threads)\b.{0,60}$/i,
  /^(?:©|\(c\)|copyright)\s.{0,200}$/i,
  /^all rights reserved\.?.{0,120}$/i,
  /^(?:photo|image|photograph|picture)s?(?: credit)?:\s.{0,120}$/i,
  /^(?:\(?(?:AP|AFP|EPA|Reuters|Getty(?: Images)?|PA|Shutterstock|iStock|Alamy|Rex|Bloomberg|Xinhua)(?: (?:Photo|Images?|file|via))?(?:\s*[/|].{0,60})?\)?)$/,
  /^.{0,180}(?:\((?:AP Photo|Photo|Photos|Image|Picture|Credit|Source|Reuters|AFP|Getty)[ /:][^()]{0,80}\)|[/|] ?(?:Getty Images|AFP|Reuters|AP|EPA|Shutterstock|iStock))$/,
  /^(?:photo|photos|photograph|image|picture|illustration|video|screengrab|screenshot|graphic)s? (?:by|courtesy|via|from|credit)\b.{0,120}$/i,
  /^FILE\s*(?:PHOTO)?\s*[-–—:]\s.{0,240}$/,
  /^(?:\d{1,3}|one|two|three|five)[ -]?min(?:ute)?s? read\.?$/i,
  /^(?:e-?mail:?\s+)?[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/i,
  /^(?:tags|topics|filed under|categories):\s.{0,200}$/i,
  /^(?:back to top|skip to (?:main )?content|load(?:ing)? (?:more )?comments|show comments|view comments|report (?:a typo|an error))\.?$/i,
  /^(?:\*\s*){2,}$|^[-–—_=~·•]{2,}$/,
]

/**
 * Whether the line belongs to the page rather than to the story: "Share this article", "Read more: …", "Advertisement".
 */
export const isPageFurniture = (line: string): boolean => {
  const text = line.trim()
  return text.length <= 260 && !text.includes('\n') && patterns.some((pattern) => pattern.test(text))
}
