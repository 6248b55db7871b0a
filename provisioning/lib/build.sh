# shellcheck shell=bash
# Builds the jars that the demo runs, without tests, and only when a source changed.

build_if_needed() {
    local repository=$1
    local stamp=$repository/provisioning/target/built-from
    local fingerprint
    fingerprint=$(source_fingerprint "$repository")
    mkdir -p "$repository/provisioning/target"
    # Two demos started at the same time build once.
    exec 9>"$repository/provisioning/target/build.lock"
    flock 9
    if [[ ! -r $stamp || $(<"$stamp") != "$fingerprint" ]]; then
        say "Building (without tests) ..."
        rm -f "$stamp"
        (cd "$repository" && run_maven --quiet -DskipTests package >&2 9>&-) || fail "The build failed; Maven's message stands above."
        printf '%s\n' "$fingerprint" >"$stamp"
    fi
    exec 9>&-
}

# Name, size and time of everything that is built from.
source_fingerprint() {
    (
        cd "$1" || exit
        find pom.xml .mvn hub kiosk provisioning -name target -prune -o -type f \
            \( -path '*/src/*' -o -name pom.xml -o -path '.mvn/*' \) -printf '%p %s %T@\n'
    ) | sort | sha256sum | cut -d' ' -f1
}
