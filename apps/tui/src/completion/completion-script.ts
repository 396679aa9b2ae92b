/** Shells that can be taught to complete. */
export const shells = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof shells)[number]

const bash = `_onrecord() {
  local IFS=$'\\n' word="\${COMP_LINE:0:COMP_POINT}" head choice
  # A colon parts words for bash, but not for a query: what stands before the last part is taken off the answers again.
  word="\${word##* }"
  head="\${word%"\${COMP_WORDS[COMP_CWORD]}"}"
  [ "\${COMP_WORDS[COMP_CWORD]}" = ":" ] && head="$word"
  COMPREPLY=()
  for choice in $(onrecord __complete -- "\${COMP_WORDS[@]:1:COMP_CWORD-1}" "$word" 2>/dev/null); do
    choice="$(printf %q "$choice")"
    COMPREPLY+=("\${choice#"$head"}")
  done
}
complete -o default -o nospace -F _onrecord onrecord
`

const zsh = `#compdef onrecord
_onrecord() {
  local -a found
  found=("\${(@f)$(onrecord __complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  if [[ -n "$found" ]]; then compadd -Q -U -- "\${(@q)found}"; else _files; fi
}
compdef _onrecord onrecord
`

const fish = `complete -c onrecord -a '(onrecord __complete -- (commandline -opc)[2..] (commandline -ct) 2>/dev/null)'
`

/** The lines that teach a shell to complete `onrecord`: they ask the command itself, each time. */
export const completionScript = (shell: Shell): string => ({ bash, zsh, fish })[shell]
