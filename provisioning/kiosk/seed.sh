# shellcheck shell=bash
# The words of the first start, in the form that cloud-init of Raspberry Pi OS trixie reads: stock
# keys only. Read by prepare-card, whose variables it checks and uses.

: "${image?}" "${claim?}" "${hub?}" "${ca?}" "${ca_fingerprint?}" "${deb?}" "${debs?}" "${wifi?}" "${wifi_password_file?}" "${wifi_psk?}"
: "${place_type?}" "${screen?}" "${rotate?}" "${ssh_key?}" "${hostname?}" "${provisioning:?}"

check_words() {
    [[ $claim =~ ^[A-Za-z0-9_-]{16,100}$ ]] || fail "--claim must be the word that the hub showed for this kiosk."
    [[ $hub =~ ^https://[A-Za-z0-9.-]+(:[0-9]{1,5})?$ ]] || fail "--hub must look like https://plein.example.nl:8443."
    [[ -r $ca ]] || fail "--ca must name the file with the root certificate of the hub (root.pem)."
    [[ -n $ca_fingerprint ]] || fail "--ca-fingerprint must be the SHA-256 fingerprint that the hub shows."
    local wanted actual
    wanted=$(tr -d ': ' <<<"$ca_fingerprint" | tr '[:lower:]' '[:upper:]')
    [[ $wanted =~ ^[0-9A-F]{64}$ ]] || fail "--ca-fingerprint must be 64 hexadecimal digits."
    actual=$(openssl x509 -in "$ca" -noout -fingerprint -sha256 2>/dev/null | cut -d= -f2 | tr -d ':') || true
    [[ $actual == "$wanted" ]] || fail "The certificate in $ca has another fingerprint: it is not of this hub. Nothing is written."
    openssl x509 -in "$ca" -noout -checkend 0 >/dev/null || fail "The certificate in $ca has ended."
    if grep -q 'PRIVATE KEY' "$ca"; then
        fail "$ca holds a secret key; give the certificate alone (root.pem)."
    fi
    case $place_type in
        buurthuis | moskee | school | huiskamer | gezondheidscentrum | pop-up) ;;
        *) fail "--place-type must be buurthuis, moskee, school, huiskamer, gezondheidscentrum or pop-up." ;;
    esac
    [[ $screen =~ ^[0-9]{2,4}x[0-9]{2,4}$ ]] || fail "--screen-mm must look like 217x136: the visible glass in millimetres."
    [[ $rotate =~ ^(normal|left|right|inverted)$ ]] || fail "--rotate must be normal, left, right or inverted."
    [[ $hostname =~ ^[a-z][a-z0-9-]{0,30}$ ]] || fail "--hostname must be small letters, digits and dashes."
    if [[ -n $ssh_key ]]; then
        [[ $(<"$ssh_key") =~ ^(ssh-ed25519|ecdsa-sha2-nistp256|ssh-rsa|sk-ssh-ed25519@openssh.com)\ [A-Za-z0-9+/=]+(\ [A-Za-z0-9@._-]+)?$ ]] \
            || fail "$ssh_key must hold one public key."
    fi
    if [[ -n $deb ]]; then
        [[ $(dpkg-deb --field "$deb" Package 2>/dev/null) == gezondheidsplein-kiosk ]] || fail "$deb is no package of a kiosk."
    elif [[ -n $debs ]]; then
        compgen -G "$debs/gezondheidsplein-kiosk_*.deb" >/dev/null || fail "$debs holds no package of a kiosk."
    fi
    if [[ -n $wifi ]]; then
        [[ ${#wifi} -le 32 && ! $wifi =~ [[:cntrl:]] ]] || fail "--wifi must be the name of the network, at most 32 characters."
        if [[ -n $wifi_psk ]]; then
            [[ $wifi_psk =~ ^[0-9a-f]{64}$ ]] || fail "The key of the Wi-Fi network is none."
        else
            [[ -n $wifi_password_file ]] || fail "--wifi needs --wifi-password-file; - reads it from standard input."
        fi
    fi
    if [[ -n $image ]]; then
        [[ -r $image ]] || fail "--image must name a file: $image cannot be read."
    fi
}

# A text as a quoted string, the same in JSON and YAML.
quoted() {
    local text=${1//\\/\\\\}
    printf '"%s"' "${text//\"/\\\"}"
}

# Indents a file under write_files.
indented() {
    sed 's/^/      /' "$1"
}

# The password itself is not written: the key made of it opens this network alone. The hub's file
# brings that key and no password.
wifi_key() {
    if [[ -n $wifi_psk ]]; then
        printf '%s' "$wifi_psk"
        return
    fi
    local password
    if [[ $wifi_password_file == - ]]; then
        IFS= read -r password || true
    else
        password=$(head -n 1 "$wifi_password_file" | tr -d '\r')
    fi
    if ((${#password} < 8 || ${#password} > 63)); then
        fail "The password of a Wi-Fi network has 8 to 63 characters."
    fi
    # Through a file descriptor: the words of a command can be read by anyone on this machine.
    SSID=$wifi PASSWORD=$password python3 -c '
import hashlib, os
print(hashlib.pbkdf2_hmac("sha1", os.environb[b"PASSWORD"], os.environb[b"SSID"], 4096, 32).hex())'
}

make_seed() {
    local seed=$1
    make_network >"$seed/network-config"
    make_user_data >"$seed/user-data"
    # Another content is another instance: a card that is written anew runs its first start anew.
    printf 'instance-id: gezondheidsplein-%s\n' "$(cat "$seed/user-data" "$seed/network-config" | sha256sum | cut -c1-16)" >"$seed/meta-data"
}

make_network() {
    cat <<'YAML'
network:
  version: 2
  ethernets:
    eth0:
      dhcp4: true
      optional: true
YAML
    if [[ -n $wifi ]]; then
        local key
        key=$(wifi_key)
        [[ $key =~ ^[0-9a-f]{64}$ ]] || fail "No key could be made for the network."
        cat <<YAML
  wifis:
    wlan0:
      dhcp4: true
      optional: true
      regulatory-domain: NL
      access-points:
        $(quoted "$wifi"):
          password: "$key"
YAML
    fi
}

make_properties() {
    cat <<PROPERTIES
# Written by prepare-card.
data-dir=/var/lib/gezondheidsplein-kiosk/data
hub-url=$hub
hub-ca-file=/etc/gezondheidsplein-kiosk/hub-ca.pem
claim-file=/var/lib/gezondheidsplein-kiosk/data/claim
place-type=$place_type
screen-mm-width=${screen%x*}
screen-mm-height=${screen#*x}
hardware=pi
PROPERTIES
}

make_user_data() {
    local ssh_option=
    cat <<YAML
#cloud-config
hostname: $hostname
preserve_hostname: false
timezone: Europe/Amsterdam
ssh_pwauth: false
disable_root: true
groups: [gezondheidsplein-beheer]
users:
  - name: beheer
    gecos: keeps this kiosk
    groups: [gezondheidsplein-beheer, sudo]
    shell: /bin/bash
    lock_passwd: true
YAML
    if [[ -n $ssh_key ]]; then
        ssh_option=' --ssh'
        cat <<YAML
    sudo: "ALL=(ALL) NOPASSWD:ALL"
    ssh_authorized_keys:
      - $(quoted "$(<"$ssh_key")")
YAML
    fi
    cat <<YAML
write_files:
  - path: /etc/gezondheidsplein-kiosk/kiosk.properties
    permissions: "0644"
    content: |
$(make_properties | sed 's/^/      /')
  - path: /etc/gezondheidsplein-kiosk/hub-ca.pem
    permissions: "0644"
    content: |
$(openssl x509 -in "$ca" | sed 's/^/      /')
  - path: /etc/gezondheidsplein-kiosk/screen.conf
    permissions: "0644"
    content: |
      # How the screen hangs: normal, left, right or inverted.
      ROTATE=$rotate
  - path: /var/lib/gezondheidsplein-first-start/claim
    permissions: "0600"
    content: |
      $claim
  - path: /var/lib/gezondheidsplein-first-start/options
    permissions: "0600"
    content: |
      --read-only$ssh_option
  - path: /usr/local/sbin/gezondheidsplein-first-start
    permissions: "0755"
    content: |
$(indented "$provisioning/kiosk/first-start")
  - path: /etc/systemd/system/gezondheidsplein-first-start.service
    permissions: "0644"
    content: |
$(indented "$provisioning/kiosk/first-start.service")
runcmd:
  - [systemctl, daemon-reload]
  - [systemctl, enable, gezondheidsplein-first-start.service]
  - [systemctl, start, --no-block, gezondheidsplein-first-start.service]
YAML
}
