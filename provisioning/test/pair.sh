# shellcheck shell=bash
# Whole machines with Debian 13, all of it emulated: its kernel, its initramfs, its systemd, a disk, a
# screen, a touch glass, and a network with two of them on it that leads nowhere else. Read by the
# checks that need them; needs root, because the disks hold files of several owners.

: "${scratch:?}" "${check_directory:?}"

# shellcheck source=test/chroot.sh
source "$check_directory/chroot.sh"

pair=$scratch/pair
mkdir -p "$pair"
# Each look costs an emulated machine more than it costs this one.
# shellcheck disable=SC2034
looks_every=5
# What starts too late for a machine of iron may come later on one that is emulated.
slowly='systemd.default_device_timeout_sec=900 systemd.default_timeout_start_sec=900'

# What a bare server has.
# shellcheck disable=SC2034
server=(systemd-sysv udev dbus kmod linux-image-amd64 initramfs-tools zstd iproute2 openssh-server ca-certificates)

# make_tree DIRECTORY NAME PACKAGE...: a Debian 13 with these in it, as it is before its first start.
make_tree() {
    local directory=$1 name=$2 tar
    shift 2
    tar=$trixie/trixie-$name-$(printf '%s\n' "$@" | sha256sum | cut -c1-12).tar
    if [[ ! -f $tar ]]; then
        rm -f "$trixie/trixie-$name-"*.tar
        debian=$scratch/debian-$name
        make_debian "$debian" amd64 && inside apt-get update -qq \
            && inside apt-get install -qq --yes --no-install-recommends "$@" >"$scratch/$name.log" 2>&1 || return 1
        inside apt-get clean
        rm "$debian/usr/sbin/policy-rc.d"
        umount --lazy "$debian/dev" "$debian/proc"
        tar -C "$debian" -cf "$tar.new" --exclude='./var/lib/apt/lists/*' .
        mv "$tar.new" "$tar"
        rm -rf --one-file-system "$debian"
    fi
    mkdir -p "$directory"
    tar -C "$directory" -xf "$tar" --exclude='./dev/*'
    printf 'deb http://deb.debian.org/debian trixie main\ndeb http://deb.debian.org/debian trixie-updates main\n%s\n' \
        'deb http://security.debian.org/debian-security trixie-security main' >"$directory/etc/apt/sources.list"
    : >"$directory/etc/machine-id"
    put_ear "$directory"
}

# put_ear DIRECTORY: through a wire of its own this check asks the machine what it sees; no network, no
# port, no console of it is used for that.
put_ear() {
    local directory=$1
    cat >"$directory/usr/local/sbin/ear" <<'EAR'
#!/bin/bash
# A number, seconds and a command a line; answered with the number, the result and what was said.
exec 3<>/dev/virtio-ports/ear
while read -r number seconds words <&3; do
    said=$(timeout "$seconds" bash -c "$(base64 -d <<<"$words")" 2>&1 </dev/null)
    printf '%s %s %s\n' "$number" "$?" "$(tail -c 200000 <<<"$said" | base64 -w 0)" >&3
done
EAR
    cat >"$directory/etc/systemd/system/ear.service" <<'UNIT'
[Unit]
Description=What the check asks
DefaultDependencies=no
After=systemd-udevd.service

[Service]
ExecStartPre=/bin/sh -c 'until test -e /dev/virtio-ports/ear; do sleep 0.5; done'
ExecStart=/usr/local/sbin/ear
Restart=always
OOMScoreAdjust=-900
UNIT
    chmod 0755 "$directory/usr/local/sbin/ear"
    mkdir -p "$directory/etc/systemd/system/sysinit.target.wants"
    ln -s ../ear.service "$directory/etc/systemd/system/sysinit.target.wants/ear.service"
}

# put_glass DIRECTORY: a touch glass for a machine that has none, made by the kernel itself: what it
# tells goes the whole way through udev, libinput and the screen's server. "X Y" is one touch.
put_glass() {
    local directory=$1
    cat >"$directory/usr/local/sbin/glass" <<'GLASS'
#!/usr/bin/perl
use strict;
use warnings;
my ($width, $height) = (1280, 800);
open(my $glass, '+<', '/dev/uinput') or die "uinput: $!";
sub ask { ioctl($glass, $_[0], $_[1]) or die "uinput: $!" }
ask(0x40045564, $_) for 1, 3;                          # keys and positions
ask(0x40045565, 0x14a);                                # a touch
ask(0x40045567, $_) for 0, 1, 0x2f, 0x35, 0x36, 0x39;  # where, and of which finger
ask(0x4004556e, 1);                                    # the picture lies under it
my @most = (0) x 64;
@most[0, 1, 0x2f, 0x35, 0x36, 0x39] = ($width - 1, $height - 1, 0, $width - 1, $height - 1, 65535);
syswrite($glass, pack('a80 S4 L l256', 'Touch glass', 3, 0x1234, 0x5678, 1, 0, @most, (0) x 192)) or die "uinput: $!";
ask(0x5501, 0);
sub tell_it { syswrite($glass, pack('q2 S2 l', 0, 0, @$_)) for @_ }
mkdir '/run/glass';
system('mkfifo', '/run/glass/touches');
open(my $touches, '+<', '/run/glass/touches') or die "touches: $!";
my $finger = 0;
while (my $line = <$touches>) {
    my ($x, $y) = $line =~ /^(\d+) (\d+)$/ or next;
    $finger++;
    tell_it([3, 0x39, $finger], [3, 0x35, $x], [3, 0x36, $y], [1, 0x14a, 1], [3, 0, $x], [3, 1, $y], [0, 0, 0]);
    select(undef, undef, undef, 0.15);
    tell_it([3, 0x39, -1], [1, 0x14a, 0], [0, 0, 0]);
}
GLASS
    cat >"$directory/etc/systemd/system/glass.service" <<'UNIT'
[Unit]
Description=A touch glass
DefaultDependencies=no
After=systemd-udevd.service systemd-modules-load.service
Before=gezondheidsplein-kiosk-display.service gezondheidsplein-kiosk-boot-check.service

[Service]
ExecStartPre=/sbin/modprobe uinput
ExecStart=/usr/local/sbin/glass
ExecStartPost=/bin/sh -c 'until test -p /run/glass/touches; do sleep 0.2; done; udevadm settle'
UNIT
    chmod 0755 "$directory/usr/local/sbin/glass"
    ln -s ../glass.service "$directory/etc/systemd/system/sysinit.target.wants/glass.service"
}

# switch_on NAME MEGABYTES WORD...: the words are those of the emulator. Its console, its wire and the
# way to its screen get the name.
switch_on() {
    local name=$1 memory=$2 wire
    shift 2
    for wire in "$pair/$name".{ear,screen}.{in,out}; do
        [[ -p $wire ]] || mkfifo "$wire"
    done
    # One processor each: with two, the emulator now and then runs code of Java that the other is just
    # changing, and Java ends with a fault that no real processor has.
    qemu-system-x86_64 -machine q35,usb=off -accel tcg,tb-size=512 -cpu Nehalem -smp 1 -m "$memory" \
        -no-reboot -nodefaults -display none -serial "file:$pair/$name.console" \
        -device virtio-rng-pci -device virtio-serial-pci \
        -chardev "pipe,id=ear,path=$pair/$name.ear" -device virtserialport,chardev=ear,name=ear \
        -chardev "pipe,id=screen,path=$pair/$name.screen" -mon chardev=screen,mode=readline \
        "$@" >"$pair/$name.log" 2>&1 &
    machine_pids[$name]=$!
    at_the_end "kill -9 $! 2>/dev/null"
}
declare -A machine_pids=()

runs() {
    kill -0 "${machine_pids[$1]}" 2>/dev/null
}

# ask_it NAME SECONDS COMMAND: what the machine says to it, and whether it could.
ask_it() {
    local name=$1 seconds=$2 asked=$EPOCHREALTIME number result said to from
    exec {to}<>"$pair/$name.ear.in" {from}<>"$pair/$name.ear.out"
    printf '%s %s %s\n' "$asked" "$seconds" "$(base64 -w 0 <<<"$3")" >&"$to"
    # What is left of an earlier question that nobody waited for is passed over.
    while read -rt "$((seconds + 30))" number result said <&"$from"; do
        [[ $number != "$asked" ]] || break
    done
    exec {to}>&- {from}>&-
    [[ ${number:-} == "$asked" ]] || return 124
    base64 -d <<<"$said"
    return "$result"
}

# take_picture NAME FILE.png
take_picture() {
    rm -f "$2"
    printf 'screendump %s -f png\n' "$2" >"$pair/$1.screen.in"
    soon 20 test -s "$2"
}

# The network of a place: it lends an address, and its router knows the way to the hub and to nothing else.
place_network=10.9.0
hub_address=$place_network.15

# find_ports: on loopback, for the hub's pages, for what must be closed, and for its broker.
find_ports() {
    local first port
    for first in {19900..19980..3}; do
        for port in "$first" $((first + 1)) $((first + 2)); do
            ! (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || continue 2
        done
        pages_port=$first closed_port=$((first + 1)) broker_port=$((first + 2))
        return
    done
    return 1
}

# make_server DIRECTORY: the disk of a bare server, as the data centre hands it over.
make_server() {
    local tree=$1
    printf '/dev/vda / ext4 defaults 0 1\n' >"$tree/etc/fstab"
    printf 'plein\n' >"$tree/etc/hostname"
    printf 'nameserver 10.0.2.3\n' >"$tree/etc/resolv.conf"
    printf '[Match]\nName=eth0\n[Network]\nDHCP=ipv4\nLinkLocalAddressing=no\n' >"$tree/etc/systemd/network/10-out.network"
    systemctl --root="$tree" --quiet enable systemd-networkd.service 2>/dev/null
    cp "$(compgen -G "$tree/boot/vmlinuz-*")" "$pair/hub.kernel"
    cp "$(compgen -G "$tree/boot/initrd.img-*")" "$pair/hub.start"
    mkfs.ext4 -q -F -d "$tree" "$pair/hub.disk" 6G
}

switch_hub_on() {
    switch_on hub 1536 -kernel "$pair/hub.kernel" -initrd "$pair/hub.start" \
        -append "console=ttyS0 root=/dev/vda rw net.ifnames=0 quiet $slowly" \
        -drive "file=$pair/hub.disk,format=raw,if=virtio,cache=unsafe" \
        -netdev "user,id=out,net=10.0.2.0/24,hostfwd=tcp:127.0.0.1:$pages_port-10.0.2.15:8443,hostfwd=tcp:127.0.0.1:$broker_port-10.0.2.15:8883,hostfwd=tcp:127.0.0.1:$closed_port-10.0.2.15:8080" \
        -device virtio-net-pci,netdev=out
}

# make_image DIRECTORY FILE: laid out as the image of Raspberry Pi OS Lite: the same two partitions, the
# same files that cloud-init is told by, kernel and initramfs on the first.
make_image() {
    local tree=$1 file=$2 mark=67656f72 fat=$pair/fat
    printf 'PARTUUID=%s-01 /boot/firmware vfat defaults 0 2\nPARTUUID=%s-02 / ext4 defaults,noatime 0 1\n' "$mark" "$mark" >"$tree/etc/fstab"
    printf 'raspberrypi\n' >"$tree/etc/hostname"
    # What the name server of a place would say.
    printf '127.0.0.1 localhost\n127.0.1.1 raspberrypi\n%s plein.example\n' "$hub_address" >"$tree/etc/hosts"
    mkdir -p "$tree/boot/firmware" "$tree/etc/initramfs/post-update.d" "$tree/usr/lib/netplan"
    printf 'datasource_list: [ NoCloud, None ]\ndatasource:\n  NoCloud:\n    seedfrom: file:///boot/firmware\nssh_deletekeys: false\nssh_genkeytypes: []\n' \
        >"$tree/etc/cloud/cloud.cfg.d/99_raspberry-pi.cfg"
    printf 'network:\n  version: 2\n  renderer: NetworkManager\n' >"$tree/usr/lib/netplan/00-network-manager-all.yaml"
    chmod 0600 "$tree/usr/lib/netplan/00-network-manager-all.yaml"
    # The firmware starts what lies here; a new initramfs is put here by who makes it.
    # shellcheck disable=SC2016
    printf '#!/bin/sh\ncp "$2" /boot/firmware/initramfs8.new && mv /boot/firmware/initramfs8.new /boot/firmware/initramfs8\n' \
        >"$tree/etc/initramfs/post-update.d/firmware"
    chmod 0755 "$tree/etc/initramfs/post-update.d/firmware"
    # From here on only what this machine needs: all modules are minutes of an emulated one.
    printf 'MODULES=dep\n' >"$tree/etc/initramfs-tools/conf.d/modules"
    systemctl --root="$tree" --quiet disable ssh.service ssh.socket 2>/dev/null || true
    truncate -s 512M "$fat"
    mkfs.vfat -n bootfs "$fat" >/dev/null
    printf 'console=ttyS0,115200 console=tty1 root=PARTUUID=%s-02 rootfstype=ext4 fsck.repair=yes rootwait net.ifnames=0 resize\n' "$mark" >"$pair/cmdline.txt"
    printf '[all]\n' >"$pair/config.txt"
    mcopy -i "$fat" "$pair/cmdline.txt" "$pair/config.txt" ::
    mcopy -i "$fat" "$(compgen -G "$tree/boot/vmlinuz-*")" ::kernel8.img
    mcopy -i "$fat" "$(compgen -G "$tree/boot/initrd.img-*")" ::initramfs8
    truncate -s 2600M "$file"
    printf 'label: dos\nlabel-id: 0x%s\nstart=16384, size=1048576, type=c\nstart=1064960, size=4194304, type=83\n' "$mark" | sfdisk --quiet "$file"
    dd if="$fat" of="$file" bs=1M seek=8 conv=notrunc,sparse status=none
    mkfs.ext4 -q -F -E offset=$((1064960 * 512)) -d "$tree" "$file" 2G
    rm "$fat"
}

# switch_kiosk_on: what the firmware of a Pi does: kernel, initramfs and the words for it come from the
# first partition of the card, whatever became of them since the last time.
switch_kiosk_on() {
    local boot=$pair/kiosk.card@@8388608
    mcopy -o -n -i "$boot" ::kernel8.img "$pair/kiosk.kernel"
    mcopy -o -n -i "$boot" ::initramfs8 "$pair/kiosk.start"
    switch_on kiosk 2048 -kernel "$pair/kiosk.kernel" -initrd "$pair/kiosk.start" \
        -append "$(mtype -i "$boot" ::cmdline.txt | tr -d '\r\n') $slowly" \
        -drive "file=$pair/kiosk.card,format=raw,if=virtio,cache=unsafe" \
        -vga none -device virtio-gpu-pci,xres=1280,yres=800 -device i6300esb -action watchdog=none \
        -netdev "user,id=place,net=$place_network.0/24,dhcpstart=$place_network.16,restrict=on,guestfwd=tcp:$hub_address:8443-cmd:nc 127.0.0.1 $pages_port,guestfwd=tcp:$hub_address:8883-cmd:nc 127.0.0.1 $broker_port" \
        -device virtio-net-pci,netdev=place
}
