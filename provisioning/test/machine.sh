# shellcheck shell=bash
# A Debian 13 whose own systemd is started, in namespaces of its own: units really start, wait, fail
# and are closed in. No hardware, no kernel of its own. Read by the checks that need it; needs root.

: "${scratch:?}" "${debian=}"

machine_pid=
machine_cgroup=

# Whether this kernel lets a systemd be started beside the one that may run here.
machine_is_possible() {
    [[ $EUID -eq 0 ]] && findmnt --noheadings --types cgroup2 >/dev/null \
        && unshare --mount --pid --uts --ipc --net --cgroup --fork true 2>/dev/null
}

# Its disks are the loops that it is given with lend_disk: never one of this machine.
lay_out() {
    local device
    mount --make-rprivate /
    mount --bind "$debian" "$debian"
    mount -t proc proc "$debian/proc"
    mount -t sysfs sysfs "$debian/sys"
    mount -t cgroup2 cgroup2 "$debian/sys/fs/cgroup"
    mount -t tmpfs -o mode=755 tmpfs "$debian/run"
    mount -t tmpfs -o mode=755 tmpfs "$debian/dev"
    # Where the light of a screen would be.
    mount -t tmpfs -o mode=755 tmpfs "$debian/sys/devices/platform"
    for device in null zero full random urandom tty; do
        cp -a "/dev/$device" "$debian/dev/"
    done
    for device in $lent; do
        cp -a "$device" "$debian/dev/"
    done
    mkdir "$debian/dev/pts" "$debian/dev/shm"
    mount -t devpts -o newinstance,ptmxmode=0666 devpts "$debian/dev/pts"
    ln -s pts/ptmx "$debian/dev/ptmx"
    mkdir -p "$debian/outside"
    cd "$debian" || exit 1
    pivot_root . outside
    umount --lazy /outside
    exec env -i container=other PATH=/usr/sbin:/usr/bin:/sbin:/bin \
        /usr/lib/systemd/systemd --system --log-target=journal --show-status=no
}

# power_on LOG: returns when its systemd answers.
power_on() {
    local log=$1 starter
    machine_cgroup=$(findmnt --noheadings --types cgroup2 --output TARGET | head -n 1)/gezondheidsplein-check-$$
    mkdir -p "$machine_cgroup"
    (
        printf '%s\n' "$BASHPID" >"$machine_cgroup/cgroup.procs"
        export -f lay_out
        export debian lent="${lent:-}"
        exec unshare --mount --pid --uts --ipc --net --cgroup --fork --kill-child bash -ec lay_out
    ) </dev/null >"$log" 2>&1 &
    starter=$!
    at_the_end "kill -9 $starter 2>/dev/null"
    soon 30 pgrep --parent "$starter" >/dev/null || return 1
    machine_pid=$(pgrep --parent "$starter" | head -n 1)
    soon 60 within systemctl list-units || return 1
}

# As if the plug were pulled; then what its groups of processes leave.
power_off() {
    kill -9 "$machine_pid" 2>/dev/null || true
    soon 20 is_off
    # Who started it ends a moment later, and is in there too.
    soon 10 no_groups || true
}

no_groups() {
    find "$machine_cgroup" -depth -type d -exec rmdir {} +
    [[ ! -e $machine_cgroup ]]
}

is_off() {
    ! kill -0 "$machine_pid" 2>/dev/null
}

within() {
    nsenter --target "$machine_pid" --mount --pid --uts --ipc --net --cgroup --root --wd \
        env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 "$@" </dev/null
}

# lend_disk IMAGE: a loop with its partitions, also for the machine that is switched on next.
lend_disk() {
    disk=$(losetup --find --show "$1")
    at_the_end "losetup --detach $disk"
    # Before that: a loop that is detached alone keeps its partitions, and lends them to the next image.
    at_the_end "partx --delete $disk"
    # Where a run was killed they are still there.
    partx --delete "$disk" 2>/dev/null || true
    partx --add "$disk"
    lent="$disk $(compgen -G "${disk}p*" | tr '\n' ' ')"
    export lent
}

# property UNIT NAME VALUE-AS-PATTERN
property() {
    [[ $(within systemctl show --property "$2" --value "$1") =~ ^($3)$ ]]
}

# override UNIT LINE...: a drop-in, for what is other here or for a control.
override() {
    local directory=$debian/etc/systemd/system/$1.d
    mkdir -p "$directory"
    printf '%s\n' "${@:2}" >"$directory/check.conf"
}

no_override() {
    rm -rf "$debian/etc/systemd/system/$1.d"
}

# What runs in the machine in the place of a program, given as its text.
stand_in() {
    mkdir -p "$(dirname "$debian$1")"
    cat >"$debian$1"
    chmod 0755 "$debian$1"
}

# A screen of which there is no more than the socket.
stand_in_screen() {
    local program
    for program in /usr/bin/{xauth,xrandr,xset,nmcli}; do
        stand_in "$program" <<<'#!/bin/sh'
    done
    # Like the invisible screen, it gives up rights before anything else, also those it does not have.
    stand_in /usr/bin/xvfb-run <<'PERL'
#!/usr/bin/perl
use POSIX;
POSIX::setgid(POSIX::getgid()) && POSIX::setuid(POSIX::getuid()) or die "no keyboard: $!";
splice(@ARGV, 0, 3);
exec @ARGV;
PERL
    stand_in /usr/bin/openbox <<<$'#!/bin/sh\nexec sleep infinity'
    stand_in /usr/bin/Xorg <<'PERL'
#!/usr/bin/perl
use Socket;
mkdir "/tmp/.X11-unix";
unlink "/tmp/.X11-unix/X0";
socket(X, PF_UNIX, SOCK_STREAM, 0) && bind(X, sockaddr_un("/tmp/.X11-unix/X0")) && listen(X, 1) or die;
sleep;
PERL
}

# A Java 25 that is the given text, and that can end as a program that runs well: exec /runs-well.
stand_in_java() {
    local java=/usr/lib/jvm/java-25-openjdk-amd64
    stand_in $java/bin/java
    printf 'JAVA_VERSION="25.0.1"\n' >"$debian$java/release"
    mkdir -p "$debian$java/lib/server"
    : >"$debian$java/lib/server/libjvm.so"
    stand_in /runs-well <<'PERL'
#!/usr/bin/perl
use Socket;
$SIG{TERM} = sub { exit 143 };
socket(S, PF_UNIX, SOCK_DGRAM, 0);
sub tell_it { send(S, $_[0], 0, sockaddr_un($ENV{NOTIFY_SOCKET})) }
tell_it("READY=1");
while () { tell_it("WATCHDOG=1"); sleep 1 }
PERL
}
