# shellcheck shell=bash
# The card or image: is it the right one, where is its start-up partition, and what is put there.
# Read by prepare-card; files are written with mtools, so nothing is mounted.

sector=512
gibi_sectors=$((1024 * 1024 * 1024 / sector))
# The system with Java and screen needs 4 GiB; the rest of its 8 is for a kept version and updates.
root_end=$((8 * gibi_sectors))
least_state=$((2 * gibi_sectors))

# A disk that this machine lives on is never written: only images, and cards that can be taken out.
check_target() {
    local card=$1 name removable
    if [[ -f $card ]]; then
        [[ -w $card ]] || fail "$card cannot be written."
        return
    fi
    [[ -b $card ]] || fail "$card is neither an image nor a card."
    name=$(basename "$(readlink -f "$card")")
    [[ -d /sys/block/$name ]] || fail "$card is a part of a card; name the whole card."
    removable=$(<"/sys/block/$name/removable")
    if [[ $removable != 1 && $name != mmcblk* ]]; then
        fail "$card cannot be taken out of this machine, so it is no card; nothing is written."
    fi
    if lsblk --noheadings --output MOUNTPOINTS "/dev/$name" | grep '[^[:space:]]' >/dev/null; then
        fail "$card is in use (mounted); take it out and in, or unmount it first."
    fi
    if lsblk --noheadings --output FSTYPE "/dev/$name" | grep -E 'LVM2_member|crypto_LUKS|linux_raid_member|zfs_member|swap' >/dev/null; then
        fail "$card holds a disk of a computer; nothing is written."
    fi
}

# Over all that is on the card. What is cut off or damaged is told by xz, by dd, or by what follows.
write_system() {
    local from=$1 card=$2
    say "Writing $(basename "$from") onto $card ..."
    if [[ $from == *.xz ]]; then
        xz --decompress --stdout "$from"
    else
        cat "$from"
    fi | dd of="$card" bs=4M iflag=fullblock conv=notrunc,fsync status=none \
        || fail "The image could not be written onto $card."
}

# Sets `boot`, the way mtools names the start-up partition.
find_boot_partition() {
    local card=$1 table start
    table=$(sfdisk --dump "$card" 2>/dev/null) || fail "$card holds no partition table; write Raspberry Pi OS onto it first."
    start=$(sed -n 's/.*start= *\([0-9]*\),.*type=c.*/\1/p' <<<"$table" | head -n 1)
    [[ -n $start ]] || fail "$card has no start-up partition of a Raspberry Pi; write Raspberry Pi OS onto it first."
    boot=$card@@$((start * sector))
    local file
    for file in cmdline.txt config.txt; do
        mtype -i "$boot" "::$file" >/dev/null 2>&1 || fail "$card is no Raspberry Pi OS: $file is missing; nothing is written."
    done
}

# The system grows to 8 GiB, the rest becomes the state's own partition; left alone when it is there
# or when the card is too small, then the first start says so.
make_room_for_state() {
    local card=$1 table total start
    table=$(sfdisk --dump "$card")
    if (($(grep -c 'start=' <<<"$table") != 2)); then
        return
    fi
    if [[ -b $card ]]; then
        total=$(blockdev --getsz "$card")
    else
        total=$(($(stat -c %s "$card") / sector))
    fi
    if ((total < root_end + least_state)); then
        say "$card is smaller than 10 GiB: the state gets no partition of its own."
        return
    fi
    start=$(sed -n '/type=83/s/.*start= *\([0-9]*\),.*/\1/p' <<<"$table" | head -n 1)
    [[ -n $start ]] || fail "$card has no system partition; nothing is written."
    printf 'size=%s\n' "$((root_end - start))" | sfdisk --quiet --no-reread --no-tell-kernel -N 2 "$card"
    printf 'start=%s, type=83\n' "$root_end" | sfdisk --quiet --no-reread --no-tell-kernel --append "$card"
    # The start of the first boot would let the system take everything.
    mtype -i "$boot" ::cmdline.txt | tr -d '\r' | sed -E 's/(^| )resize( |$)/\1\2/; s/ +$//; s/  +/ /g' >"${work:?}/cmdline.txt"
    grep -E '(^| )root=' "$work/cmdline.txt" >/dev/null || fail "cmdline.txt on $card names no system; nothing more is written."
    put_on_card "$work/cmdline.txt" cmdline.txt
}

# Writes a file and reads it back.
put_on_card() {
    mcopy -o -i "$boot" "$1" "::$2" || fail "$2 does not fit on the start-up partition."
    mtype -i "$boot" "::$2" | cmp -s - "$1" || fail "$2 cannot be read back: the card is worn or damaged."
}

write_boot_partition() {
    local seed=$1 file
    local payload=()
    if [[ -n $deb ]]; then
        payload=("$deb")
    elif [[ -n $debs ]]; then
        payload=("$debs"/*.deb)
    fi
    mdeltree -i "$boot" ::gezondheidsplein 2>/dev/null || true
    if ((${#payload[@]})); then
        mmd -i "$boot" ::gezondheidsplein
        local n=0
        for file in "${payload[@]}"; do
            # Numbered: a long name in the FAT's own alphabet is nobody's friend.
            put_on_card "$file" "gezondheidsplein/$(printf '%03d' "$n").deb"
            n=$((n + 1))
        done
    fi
    # The claim last: a card that was left half-way claims nothing.
    for file in meta-data network-config user-data; do
        put_on_card "$seed/$file" "$file"
    done
}
