package nl.gezondheidsplein.provisioning.demo;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a demo must know again after everything was killed. Written after each step, so that no step
 * is done twice; null means that its step still has to be done.
 *
 * @param townId whose content it shows; nothing in what was kept before there were two
 * @param adminPassword known here because it is shown only once
 * @param simulated ids of the simulated kiosks in the order in which they were made
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Memory(
        int portBase,
        boolean rehearsal,
        @Nullable String townId,
        @Nullable String adminPassword,
        @Nullable String apiToken,
        @Nullable String kiosk,
        List<String> simulated) {

    Memory {
        simulated = List.copyOf(simulated);
    }

    /** What this directory remembers, checked against what is asked of it now. */
    static Memory recall(DemoDirectory directory, DemoRequest request) {
        if (!Files.exists(directory.memory())) {
            Memory fresh =
                    new Memory(
                            request.portBase().orElse(Ports.DEFAULT_BASE),
                            request.rehearsal(),
                            request.town().orElse(Town.DEN_HAAG).id(),
                            null,
                            null,
                            null,
                            List.of());
            return fresh;
        }
        Memory memory = Json.read(directory.memory(), Memory.class);
        request.portBase()
                .filter(asked -> asked != memory.portBase())
                .ifPresent(
                        asked -> {
                            throw new DemoRefusedException(
                                    "The demo in "
                                            + directory.root()
                                            + " has ports from "
                                            + memory.portBase()
                                            + "; leave out --port-base or choose another --data"
                                            + " DIR.");
                        });
        if (request.rehearsal() != memory.rehearsal()) {
            throw new DemoRefusedException(
                    "The demo in "
                            + directory.root()
                            + " was set up "
                            + (memory.rehearsal() ? "with" : "without")
                            + " --rehearsal; give the command the same way or choose another"
                            + " --data DIR.");
        }
        request.town()
                .filter(asked -> !asked.equals(memory.town()))
                .ifPresent(
                        _ -> {
                            throw new DemoRefusedException(
                                    "The demo in "
                                            + directory.root()
                                            + " is of "
                                            + memory.town().id()
                                            + "; leave out --town or choose another --data DIR.");
                        });
        return memory;
    }

    /** Whose content it shows. */
    Town town() {
        return townId == null ? Town.DEN_HAAG : new Town(townId);
    }

    /** The token, once there is one. */
    String token() {
        return Objects.requireNonNull(apiToken);
    }

    /** The id of the kiosk with the window, once there is one. */
    String kioskId() {
        return Objects.requireNonNull(kiosk);
    }

    /** The password of the account, once there is one. */
    String password() {
        return Objects.requireNonNull(adminPassword);
    }

    void keep(DemoDirectory directory) {
        DemoDirectory.writeAtomically(directory.memory(), Json.write(this));
    }

    Memory withAdminPassword(String password) {
        return new Memory(portBase, rehearsal, townId, password, apiToken, kiosk, simulated);
    }

    Memory withApiToken(String token) {
        return new Memory(portBase, rehearsal, townId, adminPassword, token, kiosk, simulated);
    }

    Memory withKiosk(String id) {
        return new Memory(portBase, rehearsal, townId, adminPassword, apiToken, id, simulated);
    }

    Memory withSimulated(String id) {
        List<String> more = new ArrayList<>(simulated);
        more.add(id);
        return new Memory(portBase, rehearsal, townId, adminPassword, apiToken, kiosk, more);
    }
}
