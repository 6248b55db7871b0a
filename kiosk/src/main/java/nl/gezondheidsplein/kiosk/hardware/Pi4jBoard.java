package nl.gezondheidsplein.kiosk.hardware;

import com.pi4j.Pi4J;
import com.pi4j.context.Context;
import com.pi4j.exception.Pi4JException;
import com.pi4j.io.IO;
import com.pi4j.io.gpio.digital.DigitalInput;
import com.pi4j.io.gpio.digital.DigitalOutput;
import com.pi4j.io.gpio.digital.DigitalState;
import com.pi4j.io.gpio.digital.PullResistance;
import com.pi4j.plugin.mock.provider.gpio.digital.MockDigitalInputProvider;
import com.pi4j.plugin.mock.provider.gpio.digital.MockDigitalOutputProvider;

/** The lines of one board. Pi4J's own listeners call on its thread. */
final class Pi4jBoard implements AutoCloseable {
    private static final String GPIOD_INPUT = "gpiod-digital-input";
    private static final String GPIOD_OUTPUT = "gpiod-digital-output";
    private static final String MOCK_INPUT = "mock-digital-input";
    private static final String MOCK_OUTPUT = "mock-digital-output";

    private final Context context;
    private final String inputProvider;
    private final String outputProvider;

    private Pi4jBoard(Context context, String inputProvider, String outputProvider) {
        this.context = context;
        this.inputProvider = inputProvider;
        this.outputProvider = outputProvider;
    }

    /** The lines of the Raspberry Pi this program runs on. */
    static Pi4jBoard raspberryPi() {
        return new Pi4jBoard(
                Pi4J.newContextBuilder().autoDetect().disableShutdownHook().build(),
                GPIOD_INPUT,
                GPIOD_OUTPUT);
    }

    /** Lines that exist in memory only. */
    static Pi4jBoard mock() {
        return new Pi4jBoard(
                Pi4J.newContextBuilder()
                        .noAutoDetect()
                        .disableShutdownHook()
                        .add(
                                MockDigitalInputProvider.newInstance(),
                                MockDigitalOutputProvider.newInstance())
                        .build(),
                MOCK_INPUT,
                MOCK_OUTPUT);
    }

    /**
     * Opens a line to read.
     *
     * @throws HardwareUnusableException when it is in use or not there
     */
    DigitalInput input(int line, PullResistance pull) {
        try {
            return context.create(
                    DigitalInput.newConfigBuilder(context)
                            .id(id(line))
                            .address(line)
                            .pull(pull)
                            .provider(inputProvider)
                            .build());
        } catch (Pi4JException e) {
            throw unusable(line, e);
        }
    }

    /**
     * Opens a line to write; it is low now and again at the end.
     *
     * @throws HardwareUnusableException when it is in use or not there
     */
    DigitalOutput output(int line) {
        try {
            return context.create(
                    DigitalOutput.newConfigBuilder(context)
                            .id(id(line))
                            .address(line)
                            .initial(DigitalState.LOW)
                            .shutdown(DigitalState.LOW)
                            .provider(outputProvider)
                            .build());
        } catch (Pi4JException e) {
            throw unusable(line, e);
        }
    }

    /** A line that was opened before. */
    <T extends IO<?, ?, ?>> T opened(int line, Class<T> kind) {
        return kind.cast(context.registry().get(id(line)));
    }

    @Override
    public void close() {
        context.shutdown();
    }

    private static String id(int line) {
        return "line-" + line;
    }

    private static HardwareUnusableException unusable(int line, Pi4JException cause) {
        return new HardwareUnusableException(
                "line "
                        + line
                        + " cannot be opened: another program may hold it (see gpioinfo); Pins says"
                        + " what it is for",
                cause);
    }
}
