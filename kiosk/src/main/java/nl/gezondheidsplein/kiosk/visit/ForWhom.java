package nl.gezondheidsplein.kiosk.visit;

import java.util.Arrays;
import java.util.Optional;
import nl.gezondheidsplein.protocol.Access;
import nl.gezondheidsplein.protocol.LifeStage;
import nl.gezondheidsplein.protocol.OfferFacts;

/** For whom a resident looks for something; asked only of who wants to say, and kept nowhere. */
public enum ForWhom {
    CHILDREN("children", Optional.of(LifeStage.KIND)),
    OLDER("older", Optional.of(LifeStage.OUDER)),
    YOUNG("young", Optional.of(LifeStage.JEUGD)),
    /** Who comes in a wheelchair. */
    STEP_FREE("step-free", Optional.empty());

    private final String id;
    private final Optional<LifeStage> stage;

    ForWhom(String id, Optional<LifeStage> stage) {
        this.id = id;
        this.stage = stage;
    }

    /** The id of the choice and of its drawing. */
    public String id() {
        return id;
    }

    /** Their age, roughly; empty where it is not about an age. */
    public Optional<LifeStage> stage() {
        return stage;
    }

    /** Whether somebody said of it that it is for them. */
    public boolean isSaidOf(OfferFacts facts) {
        return stage.map(facts.stages()::contains)
                .orElseGet(() -> facts.access().contains(Access.WHEELCHAIR));
    }

    /** Whether they may come: it is said, or it is for every age. */
    public boolean mayComeTo(OfferFacts facts) {
        return isSaidOf(facts) || (stage.isPresent() && facts.stages().isEmpty());
    }

    /** The one with this id. */
    public static Optional<ForWhom> of(String id) {
        return Arrays.stream(values()).filter(whom -> whom.id.equals(id)).findFirst();
    }
}
