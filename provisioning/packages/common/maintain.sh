# shellcheck shell=sh disable=SC2034
# What both packages share. dpkg removes the files of the old version while it unpacks the new
# one; so the version that runs is kept beside, by hard links, and "current" points there until
# the new one is whole. Power may go at any line: "current" always leads to a whole version.

: "${name:?}" "${version:?}" # in front of each script
home=/usr/lib/$name
state=/var/lib/$name
: "$home" "$state" "$version"

switch_to() {
    mkdir -p "$state"
    ln -sfn "$1" "$state/current.new"
    mv -T "$state/current.new" "$state/current"
}

has_systemd() {
    test -d /run/systemd/system
}

