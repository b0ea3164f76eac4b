#compdef embx
# Completion of embx for zsh. Install it as _embx in a folder of fpath, or source it after compinit.

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
  local place=${(Q)2}
  "${~embx}" completion "$1" "${~place}" 2>/dev/null </dev/null
}

_embx_offer() {
  local -a offered=("${(@f)$(_embx_options $1)}")
  _describe "$2" offered
}

_embx() {
  local embx=$words[1] command=explore option='' values word
  local -a places=() offered=()
  local -i i
  for ((i = 2; i < CURRENT; i++)); do
    word=$words[i]
    if [[ -n $option ]]; then
      option=''
    elif [[ $word == -* ]]; then
      [[ -z $(_embx_values "$command:$word") ]] || option=$word
    elif ((i == 2)) && [[ -n $(_embx_options "$word") ]]; then
      command=$word
    else
      places+=("$word")
    fi
  done
  if [[ -z $option && $PREFIX == --*=* ]]; then
    option=${PREFIX%%=*}
    compset -P '*='
  fi
  if [[ -n $option ]]; then
    values=$(_embx_values "$command:$option")
    case $values in
      @files) _files ;;
      @columns) (($#places)) && offered=("${(@f)$(_embx_names columns $places[1])}") && compadd -a offered ;;
      @none) _message "$option" ;;
      *) offered=("${(@f)values}") && compadd -a offered ;;
    esac
  elif [[ $PREFIX == -* ]]; then
    _embx_offer $command option
  elif [[ $command == help ]]; then
    _embx_offer commands command
  elif [[ $command == completion ]] && ((!$#places)); then
    compadd bash zsh fish
  elif ((!$#places)); then
    ((CURRENT > 2)) || _embx_offer commands command
    _files
  else
    offered=("${(@f)$(_embx_names sets $places[1])}")
    compadd -a offered
  fi
}

if [[ $funcstack[1] == _embx ]]; then
  _embx "$@"
else
  compdef _embx embx
fi
