# shellcheck shell=bash
# The contents of the two packages, file by file, with owner and mode said aloud: a package built
# by anyone, from a directory with any umask, is the same. Read by build, which sets the variables.

: "${packages:?}" "${provisioning:?}" "${repository:?}" "${update_from=}" "${update_key=}"

# The version of the build with the time and name of the commit, so that later is always higher.
version_of() {
    local repository=$1 base commit
    base=$(sed -n 's,^  <version>\(.*\)</version>$,\1,p' "$repository/pom.xml" | head -n 1)
    commit=$(git -C "$repository" rev-parse --short=9 HEAD)
    if [[ -n $(git -C "$repository" status --porcelain --untracked-files=no) ]]; then
        commit+=+c
    fi
    if [[ $base == *-SNAPSHOT ]]; then
        printf '%s~%s.g%s' "${base%-SNAPSHOT}" "$(date -u -d "@$SOURCE_DATE_EPOCH" +%Y%m%d%H%M%S)" "$commit"
    else
        printf '%s' "$base"
    fi
}

# put MODE SOURCE TARGET: one file into the package.
put() {
    install -D -m "$1" "$2" "$tree$3"
}

# put_all MODE DIRECTORY TARGET: every file of a directory.
put_all() {
    local file
    for file in "$2"/*; do
        put "$1" "$file" "$3/$(basename "$file")"
    done
}

# The jars as the build left them, under the version's own directory.
put_program() {
    local target=$1 jar=$2 name=$3 library tree=${tree:?} version=${version:?}
    local home=/usr/lib/$name/$version/lib
    [[ -r $target/$jar ]] || fail "$target/$jar is missing; build first, or leave --no-compile away."
    put 0644 "$target/$jar" "$home/$jar"
    for library in "$target"/lib/*.jar; do
        put 0644 "$library" "$home/$(basename "$library")"
    done
    printf '%s\n' "$version" >"$tree/usr/lib/$name/packaged-version"
    chmod 0644 "$tree/usr/lib/$name/packaged-version"
    put 0644 "$packages/common/program.sh" "/usr/lib/$name/libexec/program.sh"
    put 0755 "$packages/common/make-aot-cache" "/usr/lib/$name/libexec/make-aot-cache"
    put 0755 "$packages/common/rollback" "/usr/lib/$name/libexec/rollback"
}

# Copyright, changelog and overrides, where Debian looks for them.
put_papers() {
    local name=$1 source=$2
    local papers=/usr/share/doc/$name
    put 0644 "$packages/common/copyright" "$papers/copyright"
    put 0644 "$repository/NOTICE" "$papers/NOTICE"
    if [[ -r $source/overrides ]]; then
        put 0644 "$source/overrides" "/usr/share/lintian/overrides/$name"
    fi
    {
        printf '%s (%s) trixie; urgency=medium\n\n' "$name" "$version"
        printf '  * Built from commit %s.\n\n' "$(git -C "$repository" rev-parse HEAD)"
        printf ' -- Gezondheidsplein <beheer@gezondheidsplein.example>  %s\n' \
            "$(date -u -d "@$SOURCE_DATE_EPOCH" '+%a, %d %b %Y %H:%M:%S +0000')"
    } | gzip -9n >"$tree$papers/changelog.gz"
    chmod 0644 "$tree$papers/changelog.gz"
}

# A manual page of each command, from the lines that its script begins with.
put_manuals() {
    local script name
    for script in "$1"/*; do
        name=$(basename "$script")
        mkdir -p "$tree/usr/share/man/man8"
        {
            printf '.TH "%s" 8 "%s" Gezondheidsplein\n' "$name" "$(date -u -d "@$SOURCE_DATE_EPOCH" +%F)"
            sed -n '2,/^[^#]/s/^# \{0,1\}//p' "$script" | awk -v name="$name" '
                NR == 1 { printf ".SH NAME\n%s \\- %s\n.SH DESCRIPTION\n", name, $0 }
                /^  / { print ".nf"; gsub(/-/, "\\-"); print; print ".fi"; next }
                { print }'
        } | gzip -9n >"$tree/usr/share/man/man8/$name.8.gz"
        chmod 0644 "$tree/usr/share/man/man8/$name.8.gz"
    done
}

# The control directory: maintainer scripts get the version and the name filled in.
put_control() {
    local name=$1 source=$2 script
    mkdir -p "$tree/DEBIAN"
    for script in preinst postinst prerm postrm; do
        {
            printf '#!/bin/sh\nset -e\n\nname=%s\nversion=%s\n\n' "$name" "$version"
            cat "$packages/common/maintain.sh" "$source/$script"
        } >"$tree/DEBIAN/$script"
        chmod 0755 "$tree/DEBIAN/$script"
    done
    put 0644 "$packages/common/triggers" /DEBIAN/triggers
    (cd "$tree" && find etc -type f 2>/dev/null | sed 's,^,/,' | sort) >"$tree/DEBIAN/conffiles"
    (cd "$tree" && find . -path ./DEBIAN -prune -o -type f -printf '%P\0' | sort -z | xargs -0 md5sum) \
        >"$tree/DEBIAN/md5sums"
    sed -e "s/@VERSION@/$version/" \
        -e "s/@SIZE@/$(du -k -s --apparent-size "$tree" | cut -f1)/" "$source/control" >"$tree/DEBIAN/control"
    chmod 0644 "$tree"/DEBIAN/{conffiles,md5sums,control}
}

assemble_kiosk() {
    local tree=$1 name=gezondheidsplein-kiosk source=$provisioning/kiosk
    put_program "$repository/kiosk/target" kiosk.jar "$name"
    put_all 0755 "$source/libexec" "/usr/lib/$name/libexec"
    put_all 0755 "$source/sbin" /usr/sbin
    put_manuals "$source/sbin"
    put_all 0644 "$source/systemd" /usr/lib/systemd/system
    put_all 0644 "$source/xorg" "/usr/share/$name/xorg.conf.d"
    put 0644 "$source/openbox.xml" "/usr/share/$name/openbox.xml"
    put 0644 "$source/settings/sysusers.conf" "/usr/lib/sysusers.d/$name.conf"
    put 0644 "$source/settings/tmpfiles.conf" "/usr/lib/tmpfiles.d/$name.conf"
    put 0644 "$source/settings/touch.rules" "/usr/lib/udev/rules.d/90-$name.rules"
    put 0644 "$source/settings/watchdog.conf" "/usr/lib/systemd/system.conf.d/80-$name.conf"
    put 0644 "$source/settings/journald.conf" "/usr/lib/systemd/journald.conf.d/80-$name.conf"
    put 0644 "$source/settings/remount.conf" "/usr/lib/systemd/system/systemd-remount-fs.service.d/80-$name.conf"
    put 0644 "$source/settings/network.conf" "/usr/lib/NetworkManager/conf.d/80-$name.conf"
    put 0644 "$source/settings/sysctl.conf" "/usr/lib/sysctl.d/80-$name.conf"
    put 0644 "$source/etc/screen.conf" "/etc/$name/screen.conf"
    put 0644 "$source/etc/firewall.nft" "/etc/$name/firewall.nft"
    put 0644 "$source/etc/sshd.conf" "/etc/ssh/sshd_config.d/80-$name.conf"
    put 0644 "$source/etc/apt.conf" "/etc/apt/apt.conf.d/80$name"
    put 0644 "$source/etc/chrony.conf" "/etc/chrony/conf.d/$name.conf"
    put 0644 "$source/kiosk.properties.example" "/usr/share/doc/$name/examples/kiosk.properties"
    if [[ -n $update_from ]]; then
        put 0644 "$update_key" "/usr/share/$name/update.pgp"
        put 0644 "$source/etc/update.sources" "/etc/$name/update.sources"
        sed -i "s,@URL@,${update_from%/}," "$tree/etc/$name/update.sources"
    fi
    put_papers "$name" "$packages/kiosk"
    put_control "$name" "$packages/kiosk"
}

assemble_hub() {
    local tree=$1 name=gezondheidsplein-hub source=$provisioning/hub
    put_program "$repository/hub/server/target" hub-server.jar "$name"
    put_all 0755 "$source/libexec" "/usr/lib/$name/libexec"
    # Read by the others, not run.
    chmod 0644 "$tree/usr/lib/$name/libexec/broker.sh"
    put_all 0755 "$source/sbin" /usr/sbin
    put_manuals "$source/sbin"
    put_all 0644 "$source/systemd" /usr/lib/systemd/system
    put_all 0644 "$source/mosquitto" "/usr/share/$name/mosquitto"
    put_all 0644 "$provisioning/monitoring" "/usr/share/$name/monitoring"
    put 0644 "$source/hub.yaml" "/usr/share/$name/hub.yaml"
    put 0644 "$source/settings/sysusers.conf" "/usr/lib/sysusers.d/$name.conf"
    put 0644 "$source/settings/tmpfiles.conf" "/usr/lib/tmpfiles.d/$name.conf"
    put 0644 "$source/etc/firewall.nft" "/etc/$name/firewall.nft"
    put 0644 "$source/settings/journald.conf" "/usr/lib/systemd/journald@$name.conf.d/80-$name.conf"
    put 0644 "$source/etc/backup.conf" "/etc/$name/backup.conf"
    put_papers "$name" "$packages/hub"
    put_control "$name" "$packages/hub"
}

# seal TREE FILE: one time stamp on everything, then the package.
seal() {
    find "$1" -exec touch --no-dereference --date="@$SOURCE_DATE_EPOCH" {} +
    # Jars are compressed already: a stronger compressor costs minutes and gains nothing.
    dpkg-deb --root-owner-group -Zgzip -z1 --build "$1" "$2" >/dev/null
}
