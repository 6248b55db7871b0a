package nl.gezondheidsplein.kiosk.visit;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import nl.gezondheidsplein.protocol.CareStream;
import nl.gezondheidsplein.protocol.ClarifySheet;
import nl.gezondheidsplein.protocol.ClarifySheet.Choice;
import nl.gezondheidsplein.protocol.ClarifySheet.Step;
import nl.gezondheidsplein.protocol.ClarifySheet.Wish;
import nl.gezondheidsplein.protocol.Domain;

/** One resident's way to what they wish: "de vraag achter de vraag". */
public final class Clarification {
    private final Optional<ClarifySheet> sheet;
    private final Deque<Stage> stages = new ArrayDeque<>();

    /**
     * @param start how one came: the id of a stream or domain, or another start of the sheet
     */
    Clarification(Optional<ClarifySheet> sheet, String start) {
        this.sheet = sheet;
        stages.push(
                new Stage(
                        sheet.flatMap(
                                known ->
                                        Optional.ofNullable(known.starts().get(start))
                                                .flatMap(known::step)),
                        wishOf(start)));
    }

    /** The question that is asked now; empty when the wish is clear. */
    public Optional<Step> step() {
        return stages.getFirst().step;
    }

    /** What is wished, as far as it is clear now. */
    public Wish wish() {
        return stages.getFirst().wish;
    }

    void choose(String choice) {
        step().stream()
                .flatMap(step -> step.choices().stream())
                .filter(offered -> offered.words().id().equals(choice))
                .findFirst()
                .ifPresent(chosen -> stages.push(after(chosen)));
    }

    private Stage after(Choice chosen) {
        return new Stage(
                sheet.flatMap(known -> chosen.next().flatMap(known::step)),
                refined(wish(), chosen.wish()));
    }

    /** Takes the last choice back; false when there is none. */
    boolean back() {
        if (stages.size() == 1) {
            return false;
        }
        stages.pop();
        return true;
    }

    private static Wish wishOf(String start) {
        return new Wish(
                Arrays.stream(CareStream.values())
                        .filter(stream -> stream.id().equals(start))
                        .findFirst(),
                Arrays.stream(Domain.values())
                        .filter(domain -> domain.id().equals(start))
                        .findFirst(),
                Optional.empty(),
                Set.of());
    }

    /** A later choice adds to what was clear, or changes it. */
    private static Wish refined(Wish known, Wish later) {
        Set<ClarifySheet.Aim> aims = new HashSet<>(known.aims());
        aims.addAll(later.aims());
        return new Wish(
                later.stream().or(known::stream),
                later.domain().or(known::domain),
                later.theme().or(known::theme),
                aims);
    }

    private record Stage(Optional<Step> step, Wish wish) {}
}
