# Completion of embx for fish. Install it as embx.fish in a folder of fish_complete_path, or source it.

function __embx_options
    switch $argv[1]
@COMMANDS@
@OPTIONS@
    end
end

function __embx_values
    switch $argv[1]
@VALUES@
    end
end

function __embx_complete
    set -l words (commandline -opc)
    set -l cur (commandline -ct)
    set -l embx $words[1]
    set -l command explore
    set -l option ''
    set -l places
    for i in (seq 2 (count $words))
        set -l word $words[$i]
        if test -n "$option"
            set option ''
        else if string match -q -- '-*' $word
            test -z "$(__embx_values $command:$word)"; or set option $word
        else if test $i = 2; and test -n "$(__embx_options $word)"
            set command $word
        else
            set -a places $word
        end
    end
    set -l lead ''
    if test -z "$option"; and string match -q -- '--*=*' $cur
        set option (string split -m 1 = -- $cur)[1]
        set lead $option=
    end
    if test -n "$option"
        set -l values (__embx_values $command:$option)
        switch "$values[1]"
            case @files
                __fish_complete_path $cur
            case @columns
                set -q places[1]; and $embx completion columns $places[1] 2>/dev/null </dev/null
            case @none ''
            case '*'
                printf "$lead%s\n" $values
        end
    else if string match -q -- '-*' $cur
        __embx_options $command
    else if test $command = help
        __embx_options commands
    else if test $command = completion; and not set -q places[1]
        printf '%s\n' bash zsh fish
    else if not set -q places[1]
        test (count $words) -gt 1; or __embx_options commands
        __fish_complete_path $cur
    else
        $embx completion sets $places[1] 2>/dev/null </dev/null
    end
end

complete -c embx -f -a '(__embx_complete)'
