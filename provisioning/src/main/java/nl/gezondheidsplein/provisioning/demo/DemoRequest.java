package nl.gezondheidsplein.provisioning.demo;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What was asked for on the command line.
 *
 * @param portBase empty to take the directory's own, or the default in a new one
 * @param town empty to take the directory's own, or Den Haag in a new one
 * @param fleet number of simulated kiosks
 * @param status where to write the status file, absolute
 */
record DemoRequest(
        boolean headless,
        Optional<Integer> portBase,
        Optional<Town> town,
        int fleet,
        boolean rehearsal,
        Optional<Path> status) {}
