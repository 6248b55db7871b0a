package nl.gezondheidsplein.provisioning.demo;

/** The demo can't go on. The message is one sentence for a person and says what to do. */
final class DemoRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DemoRefusedException(String sentence) {
        super(sentence);
    }
}
