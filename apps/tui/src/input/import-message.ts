import type { ImportError } from '@onrecord/article-import'

const options: Readonly<Record<NonNullable<ImportError['refusal']>, string>> = {
  local: 'The option --allow-local allows them.',
  port: 'The option --allow-port allows another one.',
}

/** The one line that a failed import is reported in, with the option that would have let it through. */
export const importMessage = ({ message, refusal }: ImportError): string =>
  refusal === undefined ? message : `${message} ${options[refusal]}`
