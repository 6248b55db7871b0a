# shellcheck shell=bash
# Finds a JDK 25, whatever the default java is, and exports JAVA_HOME.

find_jdk() {
    local candidate
    for candidate in "${JAVA_HOME:-}" /usr/lib/jvm/* /opt/java/* /opt/jdk*; do
        if is_jdk_25 "$candidate"; then
            export JAVA_HOME=$candidate
            return
        fi
    done
    install_jdk
}

# With a compiler, and with the part that opens windows (a headless package leaves that out).
is_jdk_25() {
    [[ -n $1 && -x $1/bin/javac && -e $1/lib/libawt_xawt.so && -r $1/release ]] \
        && grep -E '^JAVA_VERSION="25[."]' "$1/release" >/dev/null
}

install_jdk() {
    local advice="Install a JDK 25 (for example Temurin 25 from https://adoptium.net) and set JAVA_HOME to it."
    if ! command -v apt-get >/dev/null 2>&1; then
        fail "No JDK 25 was found. $advice"
    fi
    if ! is_offered openjdk-25-jdk; then
        may_install "JDK 25"
        run_apt update || true
    fi
    is_offered openjdk-25-jdk || fail "No JDK 25 was found and this distribution offers none. $advice"
    may_install openjdk-25-jdk
    install_packages openjdk-25-jdk
    local candidate
    for candidate in /usr/lib/jvm/*; do
        if is_jdk_25 "$candidate"; then
            export JAVA_HOME=$candidate
            return
        fi
    done
    fail "openjdk-25-jdk is installed, but no JDK 25 stands in /usr/lib/jvm. $advice"
}

# Maven with this JDK, never asking anything. Its own libraries use what JDK 25 warns about.
run_maven() {
    MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow ${MAVEN_OPTS:-}" \
        mvn --batch-mode --no-transfer-progress "$@" </dev/null
}
