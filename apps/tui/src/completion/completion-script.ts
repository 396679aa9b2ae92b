/** The shells with a completion script. */
export const shells = ['bash', 'zsh', 'fish'] as const
/** A shell with a completion script. */
export type Shell = (typeof shells)[number]

const bash = `_onrecord() {
  local IFS=$'\\n' word="\${COMP_LINE:0:COMP_POINT}" head choice
  # Bash splits words at colons, but a query does not. What comes before the last part is removed from the choices again.
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

/** A script that makes a shell complete `onrecord` commands. It calls `onrecord __complete` each time. */
export const completionScript = (shell: Shell): string => ({ bash, zsh, fish })[shell]
