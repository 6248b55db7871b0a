package nl.gezondheidsplein.provisioning.demo;

import picocli.CommandLine;

/** The orchestrator behind {@code provisioning/demo}. */
public final class DemoMain {

    /** Bad arguments, or a machine on which the demo can't run. */
    private static final int REFUSED = 2;

    private DemoMain() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /** Runs one command and returns its exit code: 0, or 2 after one sentence on standard error. */
    static int run(String... arguments) {
        return new CommandLine(new DemoCommand())
                .setExecutionExceptionHandler(
                        (failure, _, _) -> {
                            if (failure instanceof DemoRefusedException) {
                                System.err.println(failure.getMessage());
                                return REFUSED;
                            }
                            throw failure;
                        })
                .setParameterExceptionHandler(
                        (failure, _) -> {
                            System.err.println(
                                    failure.getMessage()
                                            + "; provisioning/demo --help tells more.");
                            return REFUSED;
                        })
                .execute(arguments);
    }
}
