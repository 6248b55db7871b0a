# shellcheck shell=bash
# What the hub gave for one kiosk: a file of lines word=value, and behind them the hub's root
# certificate. A closed list: what is not known here stops, and nothing is run. Read by prepare-card,
# whose variables it fills where the command line left them open.

: "${claim?}" "${hub?}" "${ca?}" "${ca_fingerprint?}" "${wifi?}" "${wifi_psk?}" "${deb?}" "${debs?}"
: "${files?}" "${place_type?}" "${screen?}" "${rotate?}"

read_files() {
    local file=$1 line value of_file='' key_of_file='' begun=false
    [[ -r $file ]] || fail "--files must name the file that the hub gave: $file cannot be read."
    while IFS= read -r line; do
        line=${line%$'\r'}
        value=${line#*=}
        case $line in
            gezondheidsplein-card=1) begun=true ;;
            gezondheidsplein-card=*) fail "$file is of another version; take prepare-card of the same version as the hub." ;;
            hub=*) hub=${hub:-$value} ;;
            claim=*) claim=${claim:-$value} ;;
            ca-fingerprint=*) ca_fingerprint=${ca_fingerprint:-$value} ;;
            place-type=*) place_type=${place_type:-$value} ;;
            screen-mm=*) screen=${screen:-$value} ;;
            rotate=*) rotate=${rotate:-$value} ;;
            wifi=*) of_file=$value ;;
            wifi-key=*) key_of_file=$value ;;
            '-----BEGIN CERTIFICATE-----') break ;;
            '' | '#'*) ;;
            *) fail "$file holds a line that prepare-card does not know; nothing is written." ;;
        esac
    done <"$file"
    [[ $begun == true ]] || fail "$file is not the file that the hub gave for a kiosk."
    ca=${ca:-$file}
    # The key opens the network of the file and no other.
    if [[ -z $wifi && -n $of_file ]]; then
        [[ -n $key_of_file ]] || fail "$file names a Wi-Fi network without its key."
        wifi=$of_file
        wifi_psk=$key_of_file
    fi
}

# The newest package of a kiosk in the first of these directories that holds one.
find_package() {
    local directory found
    if [[ -n $deb || -n $debs ]]; then
        return
    fi
    for directory in "$@"; do
        found=$(compgen -G "$directory/gezondheidsplein-kiosk_*.deb" | sort --version-sort | tail -n 1) || true
        if [[ -n $found ]]; then
            deb=$found
            say "The package of the kiosk is $deb."
            return
        fi
    done
    say "No gezondheidsplein-kiosk_….deb lies beside $files: the kiosk must find it in its own package sources."
}
