package nl.gezondheidsplein.hub.web.admin;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gezondheidsplein.hub.notices.Notice;
import nl.gezondheidsplein.hub.squaremap.blocks.Announcement;
import nl.gezondheidsplein.hub.squaremap.blocks.Blocks;
import nl.gezondheidsplein.hub.web.Form;
import nl.gezondheidsplein.protocol.PlaceId;
import nl.gezondheidsplein.protocol.Texts;

/** Reads the form of a notice once; what is wrong is said of each field. */
final class NoticeForm {
    private static final int LONGEST = 80;

    private final Form form;
    private final List<NoticeFields.Spot> spots;
    private final LocalDate today;
    private final Map<String, String> flaws = new LinkedHashMap<>();

    NoticeForm(Form form, List<NoticeFields.Spot> spots, LocalDate today) {
        this.form = form;
        this.spots = spots;
        this.today = today;
    }

    /** A notice as it was filled in. */
    record Filled(String area, Optional<PlaceId> place, Announcement said) {
        Notice notice() {
            return Notice.of(area, place, said);
        }
    }

    /** A sentence for each field that is wrong, after reading. */
    Map<String, String> flaws() {
        return Map.copyOf(flaws);
    }

    /** The notice as it was filled in; empty when that is no notice. */
    Optional<Filled> read() {
        Blocks blocks = TellingFields.read(form, flaws);
        Optional<NoticeFields.Spot> spot =
                spots.stream().filter(one -> one.id().equals(form.text("waar"))).findFirst();
        if (spot.isEmpty()) {
            flaws.put("waar", "Kies waar het komt.");
        }
        Optional<Announcement.Kind> kind = Announcement.Kind.ofId(form.text("soort"));
        if (kind.isEmpty()) {
            flaws.put("soort", "Kies wat er is.");
        }
        String about = line("over");
        String where = line("plek");
        String organisation = line("organisatie");
        if (organisation.isEmpty()) {
            flaws.put("organisatie", "Vul in van wie het bericht is.");
        }
        kind.ifPresent(known -> requireName(known, about, blocks, where));
        Optional<LocalDate> from = day("van");
        Optional<LocalDate> until = day("tot");
        requireSpan(from, until);
        if (!flaws.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Filled(
                        spot.orElseThrow().area(),
                        spot.orElseThrow().place(),
                        new Announcement(
                                kind.orElseThrow(),
                                said(about).map(name -> Texts.of(Map.of("nl", name))),
                                said(organisation),
                                from.orElseThrow(),
                                until.orElseThrow(),
                                kind.orElseThrow() == Announcement.Kind.MOVED
                                        ? said(where)
                                        : Optional.empty(),
                                blocks)));
    }

    private void requireName(Announcement.Kind kind, String about, Blocks blocks, String where) {
        if (about.isEmpty() && !kind.isOfActivity()) {
            flaws.put("over", "Vul in wat er dicht of open is.");
        } else if (about.isEmpty() && blocks.activity().isEmpty()) {
            flaws.put("over", "Vul in waar het over gaat, of kies wat mensen er doen.");
        }
        if (kind == Announcement.Kind.MOVED && where.isEmpty()) {
            flaws.put("plek", "Vul in waar het nu is.");
        }
    }

    private void requireSpan(Optional<LocalDate> from, Optional<LocalDate> until) {
        if (until.isPresent() && until.get().isBefore(today)) {
            flaws.put("tot", "Deze dag is al voorbij. Kies een andere dag.");
        } else if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            flaws.put("tot", "Kies een dag die niet voor de eerste dag komt.");
        }
    }

    private static Optional<String> said(String words) {
        return Optional.of(words).filter(text -> !text.isEmpty());
    }

    private String line(String field) {
        String text = form.text(field).replaceAll("\\s+", " ").strip();
        if (text.length() > LONGEST) {
            flaws.put(field, "Zeg het in hooguit " + LONGEST + " tekens.");
        }
        return text;
    }

    private Optional<LocalDate> day(String field) {
        try {
            return Optional.of(LocalDate.parse(form.text(field)));
        } catch (DateTimeException e) {
            flaws.put(field, "Kies een dag uit de kalender.");
            return Optional.empty();
        }
    }
}
