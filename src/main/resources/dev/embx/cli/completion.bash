# Completion of embx for bash. Source it, or install it as embx in a folder of bash-completion.

_embx_options() {
  case $1 in
@COMMANDS@
@OPTIONS@
  esac
}

_embx_values() {
  case $1 in
@VALUES@
  esac
}

# Names that only embx knows: the sets or columns of a path.
_embx_names() {
  local path=${2//\\/}
  case $path in
    '~/'*) path=$HOME/${path#'~/'} ;;
  esac
  "$embx" completion "$1" "$path" 2>/dev/null </dev/null
}

_embx_offer() {
  local IFS=$'\n'
  COMPREPLY=($(compgen -W "$1" -- "$cur"))
}

_embx_files() {
  local IFS=$'\n'
  compopt -o filenames 2>/dev/null
  COMPREPLY=($(compgen -f -- "$cur"))
}

_embx() {
  local embx=${COMP_WORDS[0]} cur=${COMP_WORDS[COMP_CWORD]} command=explore option='' values i word
  local -a places=()
  COMPREPLY=()
  # The word breaks of bash split --name=value into three words.
  [ "$cur" != '=' ] || cur=''
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=${COMP_WORDS[i]}
    if [ "$word" = '=' ]; then
      continue
    elif [ -n "$option" ]; then
      option=''
    elif [[ $word == -* ]]; then
      [ -z "$(_embx_values "$command:$word")" ] || option=$word
    elif [ "$i" = 1 ] && [ -n "$(_embx_options "$word")" ]; then
      command=$word
    else
      places+=("$word")
    fi
  done
  if [ -n "$option" ]; then
    values=$(_embx_values "$command:$option")
    case $values in
      @files) _embx_files ;;
      @columns) [ ${#places[@]} = 0 ] || _embx_offer "$(_embx_names columns "${places[0]}")" ;;
      @none) ;;
      *) _embx_offer "$values" ;;
    esac
  elif [[ $cur == -* ]]; then
    _embx_offer "$(_embx_options "$command")"
  elif [ "$command" = help ]; then
    _embx_offer "$(_embx_options commands)"
  elif [ "$command" = completion ] && [ ${#places[@]} = 0 ]; then
    _embx_offer $'bash\nzsh\nfish'
  elif [ ${#places[@]} = 0 ]; then
    _embx_files
    if [ "$COMP_CWORD" = 1 ]; then
      local -a files=("${COMPREPLY[@]}")
      _embx_offer "$(_embx_options commands)"
      COMPREPLY+=("${files[@]}")
    fi
  else
    _embx_offer "$(_embx_names sets "${places[0]}")"
  fi
}

complete -F _embx embx
