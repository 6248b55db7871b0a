package nl.gezondheidsplein.kiosk.hardware;

/** The devices cannot be used; the message says what to do about it. */
public final class HardwareUnusableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    HardwareUnusableException(String whatToDo) {
        super(whatToDo);
    }

    HardwareUnusableException(String whatToDo, Throwable cause) {
        super(whatToDo, cause);
    }
}
