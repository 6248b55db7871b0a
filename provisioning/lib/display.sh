# shellcheck shell=bash
# A screen of our own for tests that open the real window: Xvfb with a small window manager, because
# focus misbehaves in Swing without one.

display_directory=
display_pids=()

start_display() {
    display_directory=$(mktemp -d)
    # The server picks a free number itself and writes it down.
    Xvfb -displayfd 1 -screen 0 1280x800x24 -nolisten tcp -noreset \
        >"$display_directory/number" 2>"$display_directory/xvfb.log" </dev/null &
    display_pids+=($!)
    local tries=0
    until [[ -s $display_directory/number ]]; do
        if ! kill -0 "${display_pids[0]}" 2>/dev/null || ((++tries > 100)); then
            fail "Xvfb did not start: $(<"$display_directory/xvfb.log")"
        fi
        sleep 0.1
    done
    DISPLAY=:$(<"$display_directory/number")
    export DISPLAY
    openbox --sm-disable >"$display_directory/openbox.log" 2>&1 </dev/null &
    display_pids+=($!)
    tries=0
    until xprop -root _NET_SUPPORTING_WM_CHECK 2>/dev/null | grep 'window id' >/dev/null; do
        ((++tries <= 100)) || fail "openbox did not start: $(<"$display_directory/openbox.log")"
        sleep 0.1
    done
}

# Ends only what start_display started.
stop_display() {
    local pid
    for pid in "${display_pids[@]}"; do
        kill "$pid" 2>/dev/null || true
    done
    display_pids=()
    if [[ -n $display_directory ]]; then
        rm -rf "$display_directory"
        display_directory=
    fi
}
