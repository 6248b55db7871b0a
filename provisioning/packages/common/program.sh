# shellcheck shell=bash
# Which version runs, with which Java, and with which start-up cache. Read by the scripts beside
# it, which set `name`. GEZONDHEIDSPLEIN_ROOT is a directory to work in instead of /, for tests.

: "${name:?}"

root=${GEZONDHEIDSPLEIN_ROOT:-}
home=$root/usr/lib/$name
state=$root/var/lib/$name

refuse() {
    printf '%s\n' "$*" >&2
    exit 1
}

# The directory of the version that runs: what the link says, else what the package brought. A
# kiosk whose data partition is gone still shows its screen.
version_directory() {
    local chosen
    if chosen=$(readlink -e "$state/current") && [[ -d $chosen/lib ]]; then
        printf '%s' "$chosen"
    else
        printf '%s/%s' "$home" "$(<"$home/packaged-version")"
    fi
}

# Points the link at a directory in one step: whatever happens, it is the old one or the new one.
switch_to() {
    ln -sfn "$1" "$state/current.new"
    mv -T "$state/current.new" "$state/current"
    sync -f "$state"
}

# Java 25 of the distribution, or the one that JAVA_HOME names.
java_home() {
    local candidate
    for candidate in "${JAVA_HOME:-/nowhere}" "$root"/usr/lib/jvm/java-25-openjdk-* "$root"/usr/lib/jvm/*; do
        if [[ -x $candidate/bin/java && -r $candidate/release ]] \
            && grep -E '^JAVA_VERSION="25[."]' "$candidate/release" >/dev/null; then
            printf '%s' "$candidate"
            return
        fi
    done
    refuse "No Java 25 was found in /usr/lib/jvm; install openjdk-25-jre."
}

# The jars in a fixed order: a start-up cache is only used with the class path it was made for.
class_path() {
    local jar path=
    for jar in "$1"/lib/*.jar; do
        path+=${path:+:}$jar
    done
    printf '%s' "$path"
}

# One name per version and Java; a cache under another name is never read.
cache_file() {
    local directory=$1 java=$2 mark
    mark=$(stat -Lc '%s %Y' "$java/lib/server/libjvm.so" "$directory"/lib/*.jar | sha256sum | cut -c1-16)
    printf '%s/cache/%s-%s.aot' "$state" "$(basename "$directory")" "$mark"
}
