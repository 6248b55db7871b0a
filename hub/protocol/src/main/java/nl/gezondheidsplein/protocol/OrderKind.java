package nl.gezondheidsplein.protocol;

/** The closed list of remote commands. */
public enum OrderKind implements Named {
    RESTART_APP,
    REBOOT,
    RELOAD_PACK,
    SCREENSHOT,
    BRIGHTNESS,
    VOLUME,
    MESSAGE,
    EVENT_MODE,
    UPDATE,
    RENEW_CERTIFICATE,
    LOG_TAIL
}
