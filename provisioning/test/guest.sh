# shellcheck shell=bash
# A machine of its own, all of it emulated: the distribution's kernel, a disk with a Java and the
# kiosk's program that is never written to, and a disk for the state with the file system of a card.
# What the kernel had in memory is gone when the machine is killed, as when a plug is pulled. Read by
# the checks that need one; nothing of it needs root.

: "${scratch:?}" "${kiosk_deb=}" "${provisioning:?}" "${JAVA_HOME=}"

guest=$scratch/guest
guest_pid=

# need_kernel: fetches the kernel of this distribution; nothing is installed.
need_kernel() {
    local package
    package=$(apt-cache depends linux-image-cloud-amd64 2>/dev/null | sed -n 's/^ *Depends: \(linux-image-.*\)$/\1/p' | head -n 1)
    [[ -n $package ]] || return 1
    mkdir -p "$guest/kernel"
    (cd "$guest/kernel" && apt-get download "$package" && dpkg-deb --extract "$package"_*.deb .) >"$scratch/kernel.log" 2>&1
}

# libraries FILE...: what the loader brings for them, laid at the same places under $1.
with_libraries() {
    local tree=$1 file library
    shift
    for file in "$@"; do
        while read -r library; do
            mkdir -p "$tree$(dirname "$library")"
            cp --dereference --update=none "$library" "$tree$library" 2>/dev/null || cp --dereference --no-clobber "$library" "$tree$library"
        done < <(LD_LIBRARY_PATH=$JAVA_HOME/lib:$JAVA_HOME/lib/server ldd "$file" 2>/dev/null | grep -o '/[^ ]*' | grep -v "^$JAVA_HOME" | sort --unique)
    done
}

# make_system [PRELOAD]: the disk that is only read.
make_system() {
    local tree=$guest/tree
    mkdir -p "$tree"/{bin,dev,proc,tmp,state,kiosk,java}
    cp "$(command -v busybox)" "$tree/bin/"
    dpkg-deb --extract "$kiosk_deb" "$scratch/kiosk"
    cp "$scratch"/kiosk/usr/lib/gezondheidsplein-kiosk/*/lib/*.jar "$tree/kiosk/"
    (cd "$provisioning/target/test-classes" \
        && find . \( -name 'VisitsUntilTheCut*.class' -o -name 'Books*.class' \) -exec cp --parents {} "$tree/kiosk/" \;)
    (cd "$JAVA_HOME/" && find . \( -path ./jmods -o -path ./man -o -path ./demo -o -name src.zip -o -name ct.sym \) -prune -o -print0 \
        | cpio --quiet --null --pass-through --make-directories --dereference "$tree/java")
    with_libraries "$tree" "$JAVA_HOME/bin/java" "$JAVA_HOME"/lib/server/libjvm.so "$JAVA_HOME"/lib/lib{java,net,nio,zip,jimage}.so "$@"
    if (($#)); then
        mkdir -p "$tree/preload"
        cp "$@" "$tree/preload/"
    fi
    mkfs.ext4 -q -F -d "$tree" "$guest/system.img" "$(($(du -sm "$tree" | cut -f1) * 5 / 4 + 64))M"
}

# make_start: what the kernel starts; it only brings the disks and hands over.
make_start() {
    local tree=$guest/start module
    mkdir -p "$tree"/{bin,dev,proc,sys,system,modules}
    cp "$(command -v busybox)" "$tree/bin/"
    for module in virtio virtio_ring virtio_pci_modern_dev virtio_pci_legacy_dev virtio_pci virtio_blk virtio_console; do
        find "$guest/kernel/lib/modules" -name "$module.ko*" -exec cp {} "$tree/modules/" \;
    done
    cat >"$tree/init" <<'INIT'
#!/bin/busybox sh
/bin/busybox mount -t proc proc /proc
/bin/busybox mount -t devtmpfs dev /dev
# Each needs others, in an order that differs from kernel to kernel.
for round in 1 2 3 4; do
    for module in /modules/*.ko; do
        /bin/busybox insmod "$module" 2>/dev/null
    done
done
/bin/busybox mount -t ext4 -o ro /dev/vda /system
/bin/busybox mount -t ext4 -o noatime,data=ordered,commit=5,errors=remount-ro,nosuid,nodev /dev/vdb /system/state || exec /bin/busybox poweroff -f
/bin/busybox mount --bind /dev /system/dev
/bin/busybox mount -t proc proc /system/proc
/bin/busybox mount -t tmpfs tmpfs /system/tmp
preload=$(/bin/busybox sed -n 's/.*preload=\([^ ]*\).*/\1/p' /proc/cmdline)
[ -z "$preload" ] || export LD_PRELOAD=/preload/$preload
exec /bin/busybox chroot /system /java/bin/java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx192m \
    --enable-native-access=ALL-UNNAMED -cp '/kiosk:/kiosk/*' \
    nl.gezondheidsplein.provisioning.campaign.VisitsUntilTheCut /state >/dev/hvc0 2>/dev/console
INIT
    chmod +x "$tree/init"
    (cd "$tree" && find . -print0 | cpio --quiet --null --create --format=newc --reproducible) | gzip >"$guest/start.img"
}

# make_state: an empty card.
make_state() {
    rm -f "$guest/state.img"
    truncate --size=256M "$guest/state.img"
    mkfs.ext4 -q -F "$guest/state.img"
}

# switch_on TOLD [WORDS]: what the kiosk says goes to the file TOLD.
switch_on() {
    qemu-system-x86_64 -machine q35 -accel tcg -cpu Nehalem -m 640 -nographic -no-reboot -nodefaults \
        -kernel "$(compgen -G "$guest/kernel/boot/vmlinuz-*")" -initrd "$guest/start.img" \
        -append "console=ttyS0 quiet panic=-1 ${2:-}" -serial "file:$guest/console" \
        -drive "file=$guest/system.img,format=raw,if=none,id=system,readonly=on" -device virtio-blk-pci,drive=system \
        -drive "file=$guest/state.img,format=raw,if=none,id=state,cache=writeback" -device virtio-blk-pci,drive=state \
        -device virtio-serial-pci -chardev "file,id=told,path=$1" -device virtconsole,chardev=told &
    guest_pid=$!
}

# pull_the_plug: nothing of it is asked to end.
pull_the_plug() {
    kill -9 "$guest_pid" 2>/dev/null || true
    wait "$guest_pid" 2>/dev/null || true
}
