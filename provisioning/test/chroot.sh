# shellcheck shell=bash
# A Debian 13 of our own, in a directory, kept between runs as a tar of what it starts with. Read
# by the checks that install; needs root and a network.

: "${scratch:?}" "${hub_deb=}" "${kiosk_deb=}"

trixie=${XDG_CACHE_HOME:-$HOME/.cache}/gezondheidsplein

# Makes the directory $1 of architecture $2; with the packages after it already in.
make_debian() {
    local directory=$1 architecture=$2
    local tar=$trixie/trixie-$architecture.tar
    if [[ ! -f $tar ]]; then
        mkdir -p "$trixie"
        rm -rf "${tar:?}" "$tar.new"
        say "  making a Debian 13 ($architecture); minutes, once ..."
        # The format is told, for it goes by the end of the name and makes a directory of one that it does not know.
        mmdebstrap --quiet --format=tar --architectures="$architecture" --variant=minbase \
            trixie "$tar.new" >&2 || return 1
        mv "$tar.new" "$tar"
    fi
    mkdir -p "$directory"
    tar -C "$directory" -xf "$tar" --exclude='./dev/*'
    mount -t proc proc "$directory/proc"
    mount --bind /dev "$directory/dev"
    at_the_end "umount --lazy '$directory/dev' '$directory/proc' 2>/dev/null || true"
    # Nothing is started in it.
    printf '#!/bin/sh\nexit 101\n' >"$directory/usr/sbin/policy-rc.d"
    chmod +x "$directory/usr/sbin/policy-rc.d"
    cp /etc/resolv.conf "$directory/etc/resolv.conf" 2>/dev/null || true
}

inside() {
    chroot "$debian" env DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 "$@" </dev/null
}

install_inside() {
    cp "$@" "$debian/tmp/"
    local file names=()
    for file in "$@"; do
        names+=("/tmp/$(basename "$file")")
    done
    inside apt-get install -qq --yes --no-install-recommends -o Dpkg::Options::=--force-confold "${names[@]}"
}

# What a package leaves: every file of it, with owner, mode and content.
state_of() {
    (cd "$debian" && find etc usr/lib usr/sbin usr/share/doc var/lib -path '*gezondheidsplein*' \( -type f -o -type l \) \
        ! -name '*.aot' -printf '%p %m %u %l\n' | sort)
    (cd "$debian" && find etc usr/lib usr/sbin usr/share/doc var/lib -path '*gezondheidsplein*' -type f \
        ! -name '*.aot' -print0 | sort --zero-terminated | xargs --null --no-run-if-empty sha256sum)
}

lifecycle_in_chroot() {
    if [[ $EUID -ne 0 ]]; then
        could_not "install, renew, remove and purge in Debian 13" "needs root"
        return
    fi
    need_command mmdebstrap mmdebstrap
    install_missing
    debian=$scratch/debian
    if ! make_debian "$debian" amd64 || ! inside apt-get update -qq; then
        could_not "install, renew, remove and purge in Debian 13" "no Debian 13 could be fetched"
        return
    fi
    local program deb name newer same_size
    build_again "$scratch/newer" --version "$(dpkg-deb --field "$hub_deb" Version)+next"
    for program in hub kiosk; do
        name=gezondheidsplein-$program
        deb=$hub_deb
        [[ $program == hub ]] || deb=$kiosk_deb
        newer=$(compgen -G "$scratch/newer/${name}_*.deb")
        holds "$program: installs on a bare Debian 13, with its Java" install_inside "$deb"
        holds "$program: has its user" inside getent passwd "$name"
        holds "$program: runs the packaged version" bash -c \
            "[[ \$(chroot '$debian' readlink -e /var/lib/$name/current) == /usr/lib/$name/$(dpkg-deb --field "$deb" Version) ]]"
        state_of >"$scratch/once"
        holds "$program: installs again" inside dpkg --install "/tmp/$(basename "$deb")"
        same_size="$debian/usr/share/doc/$name/copyright"
        cp -a "$same_size" "$scratch/copyright"
        tr 'a-y' 'b-z' <"$scratch/copyright" >"$same_size"
        refuses "$program: negative control: one changed letter would be seen" bash -c "diff '$scratch/once' <(cd / && $(declare -f state_of); debian='$debian' state_of)"
        cp -a "$scratch/copyright" "$same_size"
        holds "$program: and that changes nothing" bash -c "diff '$scratch/once' <(cd / && $(declare -f state_of); debian='$debian' state_of)"
        if [[ $program == hub ]]; then
            holds "hub: is set up by one command" inside gezondheidsplein-hub-setup --address plein.example --no-start
            holds "hub: its start-up cache is made" inside /usr/lib/$name/libexec/make-aot-cache
            holds "hub: and used" bash -c "compgen -G '$debian/var/lib/$name/cache/*.aot' && chroot '$debian' gezondheidsplein-hub --help | grep serve"
            # Before an update, what people changed and what the hub knows.
            printf '# kept\n' >>"$debian/etc/$name/firewall.nft"
        else
            holds "kiosk: tells that this machine can be a kiosk" inside xvfb-run -a -s '-screen 0 1280x800x24' \
                /usr/lib/$name/libexec/run --self-test
            holds "kiosk: its start-up cache is made" inside /usr/lib/$name/libexec/make-aot-cache
            holds "kiosk: and used" inside xvfb-run -a -s '-screen 0 1280x800x24' /usr/lib/$name/libexec/run --self-test
            refuses "negative control: without fonts it cannot" bash -c "
                mv '$debian/usr/share/fonts/truetype/noto' '$debian/tmp/noto'
                chroot '$debian' xvfb-run -a -s '-screen 0 1280x800x24' /usr/lib/$name/libexec/run --self-test; result=\$?
                mv '$debian/tmp/noto' '$debian/usr/share/fonts/truetype/noto'; exit \$result"
            printf 'ROTATE=left\n' >"$debian/etc/$name/screen.conf"
        fi
        holds "$program: is renewed" install_inside "$newer"
        holds "$program: runs the new version and keeps the one before" bash -c "
            [[ \$(basename \$(chroot '$debian' readlink -e /var/lib/$name/current)) == $(dpkg-deb --field "$newer" Version) ]] \
            && compgen -G '$debian/usr/lib/$name/kept/$(dpkg-deb --field "$deb" Version)/lib/*$program*.jar'"
        if [[ $program == hub ]]; then
            holds "hub: keeps what people changed" grep '^# kept' "$debian/etc/$name/firewall.nft"
        else
            holds "kiosk: keeps how its screen hangs" grep '^ROTATE=left' "$debian/etc/$name/screen.conf"
        fi
        holds "$program: goes back" inside "/usr/sbin/$name-rollback"
        holds "$program: to the version before" bash -c \
            "[[ \$(basename \$(chroot '$debian' readlink -e /var/lib/$name/current)) == $(dpkg-deb --field "$deb" Version) ]]"
        if [[ $program == kiosk ]]; then
            holds "kiosk: which still runs" inside xvfb-run -a -s '-screen 0 1280x800x24' /usr/lib/$name/libexec/run --self-test
        fi
        holds "$program: is removed" inside apt-get remove -qq --yes "$name"
        holds "$program: its state and settings stay" test -d "$debian/var/lib/$name/data" -a -d "$debian/etc/$name"
        holds "$program: its program is gone" test ! -e "$debian/usr/lib/$name"
        holds "$program: is purged" inside apt-get purge -qq --yes "$name"
        holds "$program: nothing of it stays" test ! -e "$debian/var/lib/$name" -a ! -e "$debian/etc/$name" -a ! -e "$debian/usr/lib/$name"
        if [[ $program == hub ]]; then
            holds "hub: but a last backup does" bash -c "compgen -G '$debian/var/backups/$name/hub-*before-removal.tar.gz'"
        fi
    done
}
