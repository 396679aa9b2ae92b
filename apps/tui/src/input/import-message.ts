import type { ImportError } from '@onrecord/article-import'

/** The one line that a failed import is told in, with the option that would have let it through. */
export const importMessage = ({ message, refusal }: ImportError): string =>
  refusal === 'local' ? `${message} The option --allow-local allows them.` : message
