import type { DateRule } from './date-rule.ts'

/** "since World War II", "during the Cold War": a time named by what happened then; the words give no date. */
export const namedTime: DateRule = {
  pattern:
    /\b(?:[Ss]ince|[Dd]uring|[Aa]fter|[Bb]efore) (?:the )?(?:end of )?(?:the )?(?:World War (?:I{1,2}|One|Two)|(?:\p{Lu}\p{L}+ ){1,2}(?:War|Revolution|Crisis|Depression))\b(?!\s*\(\d{4})/gu,
  read: () => ({ basis: 'known' }),
}
