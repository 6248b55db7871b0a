# shellcheck shell=bash
# Brings in what the distribution offers. Never asks a question, never reads standard input, and
# never disturbs a service that was there before.

# Packages found missing by need_*; install_missing brings them in with one apt run.
missing_packages=()

# need_command COMMAND PACKAGE...: the first package that the distribution offers brings the command.
need_command() {
    local command=$1
    shift
    if ! PATH="$PATH:/usr/sbin:/sbin" command -v "$command" >/dev/null 2>&1; then
        missing_packages+=("$*")
    fi
}

# need_file PATTERN PACKAGE...: as above, for what is no command.
need_file() {
    local pattern=$1
    shift
    if ! compgen -G "$pattern" >/dev/null; then
        missing_packages+=("$*")
    fi
}

# need_library NAME PACKAGE...: as above, for a shared library.
need_library() {
    local name=$1
    shift
    if ! PATH="$PATH:/usr/sbin:/sbin" ldconfig -p 2>/dev/null | grep -F "$name" >/dev/null; then
        missing_packages+=("$*")
    fi
}

install_missing() {
    if ((${#missing_packages[@]} == 0)); then
        return
    fi
    if ! command -v apt-get >/dev/null 2>&1; then
        fail "This machine has no apt-get; install what Debian calls: ${missing_packages[*]}."
    fi
    may_install "${missing_packages[*]}"
    run_apt update || fail "apt could not refresh its lists; its message stands above."
    local chosen=() alternatives
    for alternatives in "${missing_packages[@]}"; do
        # Word splitting on purpose: one entry holds a list of alternative names.
        # shellcheck disable=SC2086
        chosen+=("$(first_offered $alternatives)")
    done
    install_packages "${chosen[@]}"
    missing_packages=()
}

# install_packages PACKAGE...: without recommended extras and without starting new services.
install_packages() {
    say "Installing ${*} ..."
    local new_services=() service
    for service in mosquitto postgresql prometheus ssh; do
        if [[ -d /run/systemd/system && " ${*/openssh-server/ssh} " == *" $service "* ]]; then
            new_services+=("$service.service")
        fi
    done
    # A package starts its service at once; ours are started by these scripts, on other ports.
    if ((${#new_services[@]})); then
        as_root systemctl mask --runtime "${new_services[@]}" >/dev/null 2>&1 || true
    fi
    local result=0
    run_apt install --yes --no-install-recommends "$@" || result=$?
    if ((${#new_services[@]})); then
        as_root systemctl unmask --runtime "${new_services[@]}" >/dev/null 2>&1 || true
        as_root systemctl disable "${new_services[@]}" >/dev/null 2>&1 || true
    fi
    ((result == 0)) || fail "apt could not install ${*}; its message stands above."
}

# The first of the names that apt can install; the first name when it can install none.
first_offered() {
    local name
    for name in "$@"; do
        if apt-cache policy "$name" 2>/dev/null | grep -E '^ +Candidate: [0-9]' >/dev/null; then
            printf '%s' "$name"
            return
        fi
    done
    printf '%s' "$1"
}

is_offered() {
    apt-cache policy "$1" 2>/dev/null | grep -E '^ +Candidate: [0-9]' >/dev/null
}

may_install() {
    if [[ $EUID -ne 0 ]] && ! sudo -n true </dev/null >/dev/null 2>&1; then
        fail "Missing: $1. Give this command again as root, or install them with apt-get install."
    fi
}

as_root() {
    if [[ $EUID -eq 0 ]]; then
        "$@" </dev/null
    else
        sudo -n "$@" </dev/null
    fi
}

run_apt() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=300 "$@" >&2
}
