# shellcheck shell=bash
# How a check tells what it saw. Each ends with "N passed, N failed", and ", N skipped" where
# something could not be run here; the reason stands on its own line. Read by every check.

check_directory=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
provisioning=$(dirname "$check_directory")
repository=$(dirname "$provisioning")
# shellcheck source=lib/say.sh
source "$provisioning/lib/say.sh"
# shellcheck source=lib/packages.sh
source "$provisioning/lib/packages.sh"
PATH=$PATH:/usr/sbin:/sbin
export PATH repository

passed=0
failed=0
skipped=0
scratch=$(mktemp -d)
# What a check must undo, last first; each a command with its words.
undo_commands=()

at_the_end() {
    undo_commands=("$*" "${undo_commands[@]}")
}

clean_up() {
    local command
    for command in "${undo_commands[@]}"; do
        eval "$command" || true
    done
    # Never into what is mounted there, should it still be.
    rm -rf --one-file-system "$scratch"
}
trap clean_up EXIT

# holds PROMISE COMMAND...: the command succeeds.
holds() {
    local promise=$1
    shift
    if "$@" >"$scratch/said" 2>&1 </dev/null; then
        passed=$((passed + 1))
        say "  good  $promise"
    else
        failed=$((failed + 1))
        say "  BAD   $promise"
        sed 's/^/          /' "$scratch/said" | tail -n 15 >&2
    fi
}

# refuses PROMISE COMMAND...: the command fails. Used for refusals, and for negative controls.
refuses() {
    local promise=$1
    shift
    if "$@" >"$scratch/said" 2>&1 </dev/null; then
        failed=$((failed + 1))
        say "  BAD   $promise"
        sed 's/^/          /' "$scratch/said" | tail -n 15 >&2
    else
        passed=$((passed + 1))
        say "  good  $promise"
    fi
}

# could_not PROMISE REASON
could_not() {
    skipped=$((skipped + 1))
    say "  not run: $1 ($2)"
}

# soon SECONDS COMMAND...: the command succeeds within the time; looked at each `looks_every` seconds.
soon() {
    local end=$((SECONDS + $1))
    shift
    until "$@" >/dev/null 2>&1; do
        ((SECONDS < end)) || return 1
        sleep "${looks_every:-0.1}"
    done
}

# The last line of a check; verify reads it.
close_check() {
    local line="$passed passed, $failed failed"
    if ((skipped > 0)); then
        line+=", $skipped skipped"
    fi
    printf '%s\n' "$line"
    ((failed == 0))
}

# The packages of this build, made once for all checks of a run; sets kiosk_deb and hub_deb.
need_packages() {
    local place=$provisioning/target/packages
    if [[ -n ${GEZONDHEIDSPLEIN_PACKAGES:-} ]]; then
        place=$GEZONDHEIDSPLEIN_PACKAGES
    else
        rm -rf "$place"
        "$provisioning/packages/build" --no-compile --output "$place" >/dev/null
    fi
    # Without packages there is nothing to check, and the check breaks off here.
    kiosk_deb=$(compgen -G "$place/gezondheidsplein-kiosk_*.deb")
    hub_deb=$(compgen -G "$place/gezondheidsplein-hub_*.deb")
    export kiosk_deb hub_deb
}

# One of the ten that belong to this check alone: checks run side by side, and what is free now may be
# taken before it is used.
free_port() {
    local number port
    number=$(basename "$0")
    number=$((10#${number%%-*}))
    for ((port = 19700 + number * 10; port < 19710 + number * 10; port++)); do
        if ! (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
            printf '%s' "$port"
            return
        fi
    done
    return 1
}
