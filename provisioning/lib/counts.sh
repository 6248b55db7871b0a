# shellcheck shell=bash
# What ran, summed from the reports that the tests wrote themselves.

# Every shell script of the repository, also those without an ending.
scripts_of() {
    (
        cd "$1" || exit
        # A file's name or its first line tells; one process looks at all of them.
        find . \( -name target -o -name .git \) -prune -o -type f -print0 \
            | LC_ALL=C xargs -0 awk \
                'FILENAME ~ /\.sh$/ || /^#!.*[\/ ](ba|da)?sh([ \t]|$)/ { print FILENAME } { nextfile }' \
            | sort
    )
}

# Prints "passed failed skipped" over all modules.
count_tests() {
    local repository=$1
    # The variables in single quotes are awk's own.
    # shellcheck disable=SC2016
    find "$repository" -path '*/target/*-reports/TEST-*.xml' -print0 \
        | xargs -0 --no-run-if-empty awk '
            /<testsuite / && !(FILENAME in seen) {
                seen[FILENAME] = 1
                tests += value("tests"); failures += value("failures")
                errors += value("errors"); skipped += value("skipped")
            }
            function value(name,    text) {
                text = $0
                if (!sub(".*[ \"]" name "=\"", "", text)) return 0
                sub("\".*", "", text)
                return text + 0
            }
            END {
                bad = failures + errors
                printf "%d %d %d\n", tests - bad - skipped, bad, skipped
            }' \
        | awk '{ passed += $1; failed += $2; skipped += $3 } END { printf "%d %d %d\n", passed, failed, skipped }'
}

# run_checks DIRECTORY [--deep]: runs each check of what is installed on servers and kiosks, and prints
# "passed failed skipped" over all. A check that does not come to its last line has failed. They wait for
# disk and broker more than they compute, so they run side by side; with --deep, where they also install
# what they need, one after the other.
run_checks() {
    local directory=$1 check name line results
    local running=()
    local passed=0 failed=0 skipped=0
    shift
    results=$(mktemp -d)
    for check in "$directory"/[0-9]*; do
        name=$results/$(basename "$check")
        "$check" "$@" >"$name.out" 2>"$name.err" </dev/null &
        running+=($!)
        # A check that fails says so on its last line.
        [[ $* != *--deep* ]] || wait $! || true
    done
    wait "${running[@]}" || true
    for check in "$directory"/[0-9]*; do
        name=$results/$(basename "$check")
        say "$(basename "$check"):"
        cat "$name.err" >&2
        line=$(tail -n 1 "$name.out")
        if [[ $line =~ ^([0-9]+)\ passed,\ ([0-9]+)\ failed(,\ ([0-9]+)\ skipped)?$ ]]; then
            passed=$((passed + BASH_REMATCH[1]))
            failed=$((failed + BASH_REMATCH[2]))
            skipped=$((skipped + ${BASH_REMATCH[4]:-0}))
        else
            say "  BAD   $(basename "$check") broke off"
            failed=$((failed + 1))
        fi
    done
    rm -rf "$results"
    printf '%d %d %d\n' "$passed" "$failed" "$skipped"
}
