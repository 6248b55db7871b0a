# shellcheck shell=bash
# The other half of 08-updates: versions of the kiosk's package are ordered, fetched and installed in a
# Debian 13 whose systemd runs, by its own apt, and one is found to be good, to crash or to hang. Screen
# and Java are stand-ins, and so are the packages that the kiosk depends on. Read by that check.

: "${scratch:?}" "${provisioning:?}" "${check_directory:?}" "${name:?}" "${port:?}" "${shelf:?}" "${orders:?}"
: "${debian=}" "${machine_pid=}"

shelf_server=

# What a start tells the hub first is its version; here each start notes it, and what the last says runs.
stand_in_versions() {
    stand_in_screen
    stand_in_java <<'SH'
#!/bin/bash
for word in "$@"; do
    [[ $word != -XX:AOTCacheOutput=* ]] || { printf 'cache\n' >"${word#*=}"; exit; }
    [[ $word != -Dgezondheidsplein.version=* ]] || version=${word#*=}
done
printf '%s\n' "$version" >>"$HOME/started"
case $version in
    9.1) exit 1 ;;
    9.2) exec sleep infinity ;;
    *) exec /runs-well ;;
esac
SH
}

# One package in the place of all that the kiosk's depends on.
without_dependencies() {
    local tree=$scratch/provider
    mkdir -p "$tree/DEBIAN"
    {
        printf 'Package: stand-ins\nVersion: 1\nArchitecture: all\nMaintainer: none\nDescription: x\nProvides: '
        sed -n 's/^Depends: //p' "$provisioning/packages/kiosk/control" | tr ',' '\n' | sed 's/^ *//' \
            | grep -v '^systemd' | paste --serial --delimiters=,
    } >"$tree/DEBIAN/control"
    dpkg-deb --root-owner-group --build "$tree" "$scratch/stand-ins_1_all.deb" >/dev/null
    install_inside "$scratch/stand-ins_1_all.deb"
}

build_version() {
    "$provisioning/packages/build" --no-compile --output "$scratch/versions" --version "$1" \
        --update-from "https://localhost:$port" --update-key "$scratch/key/update.pgp" >/dev/null
    rm -f "$scratch"/versions/gezondheidsplein-hub_*
}

# The machine has a network of its own, and the server stands in it.
switch_on() {
    power_on "$scratch/console" && serve_within
}

# serve_within [NAME]: with that certificate.
serve_within() {
    serve_no_more
    nsenter --target "$machine_pid" --net python3 "$scratch/serve.py" "$shelf" "$port" \
        "$scratch/${1:-server}.pem" "$scratch/${1:-server}.key" >"$scratch/served" 2>&1 </dev/null &
    shelf_server=$!
    soon 20 serves
}

serves() {
    nsenter --target "$machine_pid" --net bash -c "exec 3<>/dev/tcp/127.0.0.1/$port"
}

serve_no_more() {
    [[ -n $shelf_server ]] || return 0
    kill "$shelf_server" 2>/dev/null || true
    wait "$shelf_server" 2>/dev/null || true
    shelf_server=
}

switch_off() {
    serve_no_more
    power_off
}

# runs VERSION: it is what the link says, what was started last, and what is up.
runs() {
    within tail -n 3 "/var/lib/$name/data/started"
    [[ $(basename "$(within readlink -e "/var/lib/$name/current")") == "$1" ]] \
        && [[ $(within tail -n 1 "/var/lib/$name/data/started") == "$1" ]] && property "$name.service" ActiveState active
}

# starts_of VERSION
starts_of() {
    within grep --count --line-regexp --fixed-strings "$1" "/var/lib/$name/data/started"
}

# what_became UNIT: for who reads why something did not hold.
what_became() {
    within journalctl --no-pager --quiet --unit "$1" | tail -n 12
    return 1
}

# order VERSION WORD [HASH]: what the kiosk, as its own user, asks, and what root answers.
order() {
    local hash=${3:-}
    orders=$((orders + 1))
    : "${hash:=$(sha256sum "$scratch/versions/${name}_$1_all.deb" | cut -d ' ' -f 1)}"
    within setpriv --reuid="$name" --regid="$name" --clear-groups sh -c "cd /run/$name/asked \
        && printf 'm-%s %s %s\n' $orders '$1' $hash >update.part && mv update.part update"
    { soon 120 answered "$orders" && within grep --line-regexp "m-$orders $2" "/run/$name/update"; } || what_became "$name-update"
}

# answered ORDER: with its last word.
answered() {
    within grep "^m-$1 " "/run/$name/update" | grep -v ' busy$'
}

# night: what waits is installed, and the device starts anew.
night() {
    within sh -c "test -e /var/lib/$name/waiting/*.deb" || return 1
    within systemctl --no-block start "$name-maintenance-begin.service"
    soon 300 is_off || what_became "$name-maintenance-begin" || return 1
    switch_off
    switch_on
}

# published_by KEY DAYS-AGO
published_by() {
    faketime "$((-$2)) days" "$provisioning/update/publish" "$shelf" --key "$scratch/$1" >/dev/null
}

proves() {
    within systemctl start "$name-proved.service" && within test -e "/var/lib/$name/proved/$1"
}

tried_five_times() {
    (($(starts_of "$1") >= 5))
}

tried_once() {
    # A second start may have begun before the first was judged.
    (($(starts_of "$1") <= 2))
}

updates_in_machine() {
    local what="good, crashing and hanging versions under a running systemd" version
    # shellcheck source=test/chroot.sh
    source "$check_directory/chroot.sh"
    # shellcheck source=test/machine.sh
    source "$check_directory/machine.sh"
    if ! machine_is_possible; then
        could_not "$what" "needs root and namespaces with groups of processes"
        return
    fi
    need_command mmdebstrap mmdebstrap
    install_missing
    # The kiosk of the tree of files is another one.
    unset GEZONDHEIDSPLEIN_ROOT GEZONDHEIDSPLEIN_SBIN APT_CONFIG
    debian=$scratch/debian
    if ! make_debian "$debian" amd64 || ! inside apt-get update -qq; then
        could_not "$what" "no Debian 13 could be fetched"
        return
    fi
    inside apt-get install -qq --yes --no-install-recommends systemd systemd-sysv udev nftables ca-certificates >"$scratch/installed" 2>&1
    # From here on Debian is away, as it may be in any night.
    rm -f "$debian"/etc/apt/sources.list "$debian"/etc/apt/sources.list.d/*
    without_dependencies >>"$scratch/installed" 2>&1
    stand_in_versions
    printf '127.0.0.1 localhost\n' >"$debian/etc/hosts"
    cp "$scratch/server.pem" "$debian/server.pem"
    printf 'Acquire::https::CAInfo "/server.pem";\n' >"$debian/etc/apt/apt.conf.d/99check"
    for version in 8.0 9.0 9.1 9.2 9.3; do
        build_version "$version"
    done
    holds "8.0 is installed" install_inside "$scratch/versions/${name}_8.0_all.deb"
    printf 'hub-url=https://plein.example\n' >"$debian/etc/$name/kiosk.properties"
    : >"$debian/etc/fstab"
    : >"$debian/etc/$name/seat"
    chroot "$debian" systemctl --quiet enable "$name"{,-display,-windows}.service "$name"-{update,reboot}.path
    chroot "$debian" systemctl --quiet set-default multi-user.target
    umount --lazy "$debian/dev" "$debian/proc"
    rm -f "$shelf"/*
    publish "$scratch"/versions/*.deb >/dev/null

    at_the_end serve_no_more
    holds "the machine starts" switch_on
    holds "8.0 runs" soon 60 runs 8.0
    holds "9.0 is ordered, and waits for the night" order 9.0 waits
    holds "until then 8.0 runs on" runs 8.0
    holds "the night installs it" night
    holds "9.0 runs, and that is what the hub hears" soon 60 runs 9.0
    override "$name-proved.service" '[Service]' Environment=GEZONDHEIDSPLEIN_GOOD_SECONDS=1
    within systemctl daemon-reload
    holds "it is seen to run well" soon 20 proves 9.0

    published_by strange 0
    holds "the apt of Debian 13 refuses a list that another key signed" order 9.1 not-signed
    published_by key 15
    holds "and one of fifteen days ago" order 9.1 expired
    published_by key -5
    holds "and finds the clock five days behind" order 9.1 clock
    published_by key 0
    holds "and a version that nobody published" order 9.4 unknown "$(printf '0%.0s' {1..64})"
    mv "$shelf/${name}_9.1_all.deb" "$scratch/sound.deb"
    cp "$scratch/versions/${name}_9.2_all.deb" "$shelf/${name}_9.1_all.deb"
    holds "and a package that was swapped on the server" order 9.1 other-bytes
    mv "$scratch/sound.deb" "$shelf/${name}_9.1_all.deb"
    serve_within false
    holds "and a server that nobody vouches for" order 9.1 unreachable
    serve_within
    holds "and another hash than the order's" order 9.1 other-bytes "$(printf '0%.0s' {1..64})"
    holds "and an older version" order 8.0 older
    holds "after all that 9.0 runs on" runs 9.0

    override "$name.service" '[Service]' RestartSec=200ms RestartMaxDelaySec=1s TimeoutStartSec=10s
    holds "9.1, which crashes, is ordered" order 9.1 waits
    holds "and installed in the night" night
    holds "it makes room for 9.0, and the hub hears that" soon 120 runs 9.0
    holds "after five starts" tried_five_times 9.1
    holds "it is not tried again" order 9.1 went-back
    holds "and asked for 9.0, it says that this runs" order 9.0 runs
    holds "9.2, which hangs, is ordered" order 9.2 waits
    holds "and installed in the night too" night
    holds "it makes room for 9.0 too" soon 120 runs 9.0
    holds "after one start that hung" tried_once 9.2
    holds "nor is that one tried again" order 9.2 went-back
    no_override "$name.service"
    holds "9.3 is ordered" order 9.3 waits
    holds "and installed" night
    holds "it ends on the right version: 9.3 runs" soon 60 runs 9.3
    switch_off
}
