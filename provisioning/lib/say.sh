# shellcheck shell=bash
# What the scripts say, always on standard error: standard output belongs to results.

say() {
    printf '%s\n' "$*" >&2
}

# One clear sentence that says what to do; then the script ends.
fail() {
    say "$*"
    exit 1
}
