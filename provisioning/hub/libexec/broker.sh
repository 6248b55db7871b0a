# shellcheck shell=bash
# The broker's files, made from the hub's. Read by the scripts beside it, which set name and root.

# Said by program.sh and by who reads this.
: "${state:?}" "${root?}" "${name:?}"

broker=$state/broker
shared=$root/usr/share/$name/mosquitto

as_hub() {
    if [[ $EUID -eq 0 && -z $root ]]; then
        setpriv --reuid="$name" --regid="$name" --clear-groups --reset-env -- "$@"
    else
        "$@"
    fi
}

# place MODE SOURCE TARGET: returns 0 when the target is new or other than it was.
place() {
    if [[ -e $3 ]] && cmp -s "$2" "$3"; then
        return 1
    fi
    install -m "$1" "$2" "$3.new"
    if [[ $EUID -eq 0 && -z $root ]]; then
        chgrp mosquitto "$3.new"
    fi
    mv -T "$3.new" "$3"
}

# setting_of KEY: a setting of the hub that stands on a line of its own; nothing when it is not set.
setting_of() {
    sed -nE "s/^$1: *\"?([^\" ]+)\"? *\$/\\1/p" "$root/etc/$name/hub.yaml" | tail -n 1
}

# setting_below KEY SUB: one that stands below another.
setting_below() {
    sed -nE "/^$1:/,/^[^ ]/ s/^  $2: *\"?([^\" ]+)\"? *\$/\\1/p" "$root/etc/$name/hub.yaml" | tail -n 1
}

# Settings of this machine alone, where it listens, and those that several hubs have in common.
settings_of_one() {
    awk '/^[^ #]/ { one = /^(bind|http|https|management):/ } one' "$1"
}
settings_for_all() {
    awk '/^[^ #]/ { one = /^(bind|http|https|management):/ } !one' "$1"
}

# Whether the broker is this machine's own: of several hubs one keeps it for all.
has_own_broker() {
    local host
    host=$(setting_below broker host)
    [[ -e $broker/mosquitto.conf || ${host:-localhost} == localhost ]]
}

# at_postgresql ADDRESS COMMAND [WORD...]: a program of PostgreSQL on the database of a JDBC address. The
# password stands in no list of processes; what only Java understands is left out.
at_postgresql() {
    local address=${1#jdbc:} word words=() password='' kept=''
    if [[ $address == *\?* ]]; then
        IFS='&' read -ra words <<<"${address#*\?}"
    fi
    for word in "${words[@]}"; do
        case $word in
            password=*)
                password=${word#password=}
                printf -v password '%b' "${password//%/\\x}"
                ;;
            user=* | sslmode=* | sslrootcert=*) kept+=${kept:+&}$word ;;
        esac
    done
    PGPASSWORD=$password "${@:2}" --dbname="${address%%\?*}${kept:+?$kept}"
}

# The names of the hubs that speak with this broker.
hub_names() {
    if [[ -r $root/etc/$name/hubs ]]; then
        grep -E '^hub-[a-z0-9]{1,10}$' "$root/etc/$name/hubs"
    else
        setting_of name | grep -E '^hub-[a-z0-9]{1,10}$'
    fi
}

# The kiosks that are refused, one id a line; whatever is no id of a kiosk is passed over.
denied_kiosks() {
    grep -sE '^k-[a-z0-9]{10}$' "$state/data/denied" || true
}

# The access rules: those that ship, with the section of the hub once per hub, and the refused.
access_rules() {
    local hub kiosk
    awk '/^user hub-1$/ { exit } { print }' "$shared/acl"
    while read -r hub; do
        awk -v hub="$hub" '/^user hub-1$/ { on = 1; print "user " hub; next } on && !NF { exit } on { print }' "$shared/acl"
        printf '\n'
    done < <(hub_names)
    awk '/^user hub-1$/ { on = 1 } on && !NF { after = 1 } after { print }' "$shared/acl"
    while read -r kiosk; do
        printf '\nuser %s\ntopic deny plein/1/#\n' "$kiosk"
    done < <(denied_kiosks)
}

broker_configuration() {
    sed -e "s,@PORT@,${BROKER_PORT:-8883}," \
        -e "s,@BIND@,${BROKER_BIND:-0.0.0.0}," \
        -e "s,@CA_FILE@,$broker/root.pem," \
        -e "s,@CERTIFICATE_FILE@,$broker/broker.crt," \
        -e "s,@KEY_FILE@,$broker/broker.key," \
        -e "s,@ACL_FILE@,$broker/acl," \
        -e "s,@DATA_DIR@,$broker/data," \
        -e "s,@USER@,${BROKER_USER:-mosquitto}," "$shared/mosquitto.conf"
}

# Returns 0 when something changed that the broker must read again.
place_broker_files() {
    local changed=1 work
    has_own_broker || return 1
    work=$(mktemp -d)
    access_rules >"$work/acl"
    broker_configuration >"$work/mosquitto.conf"
    place 0640 "$work/acl" "$broker/acl" && changed=0
    place 0640 "$work/mosquitto.conf" "$broker/mosquitto.conf" && changed=0
    place 0640 "$state/data/pki/root.pem" "$broker/root.pem" && changed=0
    # The key first: a broker that starts in between has either pair, or waits for its next try.
    place 0640 "$state/data/pki/broker.key" "$broker/broker.key" && changed=0
    place 0640 "$state/data/pki/broker.crt" "$broker/broker.crt" && changed=0
    rm -rf "$work"
    return "$changed"
}

reload_broker() {
    if [[ -n ${BROKER_PID:-} ]]; then
        kill -HUP "$BROKER_PID"
    elif [[ -z $root && -d /run/systemd/system ]]; then
        systemctl try-reload-or-restart "$name-broker.service"
    fi
}
