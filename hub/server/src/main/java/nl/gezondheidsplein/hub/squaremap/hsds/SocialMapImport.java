package nl.gezondheidsplein.hub.squaremap.hsds;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.gezondheidsplein.hub.squaremap.FormerTicks;
import nl.gezondheidsplein.hub.squaremap.HsdsObject;
import nl.gezondheidsplein.hub.squaremap.MapRecord;
import nl.gezondheidsplein.hub.squaremap.RecordKey;
import nl.gezondheidsplein.hub.squaremap.SocialMap;
import nl.gezondheidsplein.hub.squaremap.SocialMapMovedException;
import nl.gezondheidsplein.hub.squaremap.SocialMapStore;

/**
 * Takes HSDS files into the map: all of a file or nothing. A file speaks for its own source only:
 * it can't change what came from elsewhere.
 */
public final class SocialMapImport {
    /** Editors change the map seldom; so many in a row means that something else is wrong. */
    private static final int ATTEMPTS = 5;

    /** Ten times the largest map we know of; keeps a small file from filling the memory. */
    private static final int MOST_RECORDS = 200_000;

    private static final Comparator<Rejection> BY_LINE = Comparator.comparingInt(Rejection::line);

    private final SocialMapStore store;
    private final InstantSource clock;

    /** What becomes of records that the file no longer holds. */
    public enum Gone {
        KEEP,
        REMOVE
    }

    private record Plan(ImportReport report, List<MapRecord> put, Set<RecordKey> removed) {
        static Plan refused(List<Rejection> remarks, List<Rejection> rejections) {
            return new Plan(
                    ImportReport.refused(
                            remarks.stream().sorted(BY_LINE).toList(),
                            rejections.stream().sorted(BY_LINE).toList()),
                    List.of(),
                    Set.of());
        }
    }

    private record Findings(List<Rejection> remarks, List<Rejection> rejections) {}

    /** Imports into this store; the clock dates what comes in. */
    public SocialMapImport(SocialMapStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Says what an import would do, without doing it.
     *
     * @param source the name under which the file's records are known
     */
    public ImportReport tryOut(byte[] file, String source) {
        return plan(read(file), source, store.load(), Gone.KEEP).report();
    }

    /** Imports a file; when anything in it is rejected, nothing is taken over. */
    public ImportReport run(byte[] file, String source, Gone gone) {
        Drafts drafts = read(file);
        for (int attempt = 1; ; attempt++) {
            SocialMap map = store.load();
            Plan plan = plan(drafts, source, map, gone);
            if (plan.put().isEmpty() && plan.removed().isEmpty()) {
                return plan.report();
            }
            try {
                store.change(map.revision(), plan.put(), plan.removed());
                new FormerTicks(store, clock).settle();
                return plan.report();
            } catch (SocialMapMovedException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private static Drafts read(byte[] file) {
        try {
            return isZip(file)
                    ? TabularPackage.read(file)
                    : Documents.read(LinedJson.read(SourceText.of(file)));
        } catch (UnreadableFileException e) {
            Drafts none = new Drafts(object -> 0);
            none.rejections().add(new Rejection(e.line(), "bestand", e.reason()));
            return none;
        }
    }

    private static boolean isZip(byte[] file) {
        return file.length > 3 && file[0] == 'P' && file[1] == 'K' && file[2] == 3 && file[3] == 4;
    }

    private Plan plan(Drafts drafts, String source, SocialMap map, Gone gone) {
        List<Rejection> rejections = new ArrayList<>(drafts.rejections());
        List<Rejection> remarks = new ArrayList<>(drafts.remarks());
        if (rejections.isEmpty() && drafts.drafts().isEmpty()) {
            rejections.add(new Rejection(0, "bestand", "bevat geen documenten van HSDS"));
            rejections.addAll(remarks);
            remarks.clear();
        }
        if (drafts.drafts().size() > MOST_RECORDS) {
            rejections.add(
                    new Rejection(0, "bestand", "bevat meer dan " + MOST_RECORDS + " onderdelen"));
        }
        if (!rejections.isEmpty()) {
            return Plan.refused(remarks, rejections);
        }
        Instant now = clock.instant();
        List<ImportReport.Line> created = new ArrayList<>();
        List<ImportReport.Line> changed = new ArrayList<>();
        Map<RecordKey, MapRecord> put = new HashMap<>();
        Map<RecordKey, Integer> lines = new HashMap<>();
        Set<RecordKey> told = new HashSet<>();
        for (Draft draft : drafts.drafts()) {
            told.add(draft.key());
            lines.put(draft.key(), draft.line());
            Optional<MapRecord> known = map.find(draft.key());
            ObjectNode body = known.map(stored -> over(stored, draft)).orElse(draft.body());
            HsdsObject hsds = HsdsObject.of(body);
            if (known.isPresent() && Nesting.isSame(known.get().hsds(), hsds)) {
                continue;
            }
            if (known.isPresent() && !known.get().source().equals(source)) {
                // Told in passing, it may be shortened or older; told as its own, it must be right.
                if (draft.isWhole()) {
                    rejections.add(
                            new Rejection(
                                    draft.line(),
                                    draft.key().toString(),
                                    "hoort bij de bron " + known.get().source()));
                }
                continue;
            }
            Instant received = known.map(MapRecord::received).orElse(now);
            put.put(draft.key(), new MapRecord(draft.key(), hsds, source, received));
            (known.isPresent() ? changed : created)
                    .add(new ImportReport.Line(draft.line(), draft.key(), name(body)));
        }
        List<MapRecord> missing =
                map.all().stream()
                        .filter(stored -> stored.source().equals(source))
                        .filter(stored -> !told.contains(stored.key()))
                        .toList();
        Set<RecordKey> removed = new HashSet<>();
        if (gone == Gone.REMOVE) {
            missing.forEach(stored -> removed.add(stored.key()));
        }
        check(map, put, removed, lines, new Findings(remarks, rejections));
        if (!rejections.isEmpty()) {
            return Plan.refused(remarks, rejections);
        }
        int unchanged = told.size() - created.size() - changed.size();
        List<ImportReport.Line> goneLines =
                missing.stream()
                        .map(
                                stored ->
                                        new ImportReport.Line(
                                                0, stored.key(), name(stored.hsds().toJson())))
                        .toList();
        return new Plan(
                new ImportReport(
                        created,
                        changed,
                        goneLines,
                        remarks.stream().sorted(BY_LINE).toList(),
                        List.of(),
                        unchanged),
                List.copyOf(put.values()),
                removed);
    }

    /** A record that stood on its own replaces the known one; one in passing is laid over it. */
    private static ObjectNode over(MapRecord stored, Draft draft) {
        if (draft.isWhole()) {
            return draft.body();
        }
        ObjectNode together = draft.body().deepCopy();
        Merging.add(together, stored.hsds().toJson());
        return together;
    }

    private static String name(ObjectNode body) {
        return body.path("name").asText();
    }

    private static void check(
            SocialMap map,
            Map<RecordKey, MapRecord> put,
            Set<RecordKey> removed,
            Map<RecordKey, Integer> lines,
            Findings findings) {
        References references =
                new References(
                        key ->
                                put.containsKey(key)
                                        || (map.find(key).isPresent() && !removed.contains(key)),
                        key ->
                                Optional.ofNullable(put.get(key))
                                        .or(() -> map.find(key))
                                        .map(stored -> stored.hsds().toJson()));
        put.forEach(
                (key, stored) -> {
                    ObjectNode body = stored.hsds().toJson();
                    List<String> flaws = new ArrayList<>(HsdsShape.flaws(key.kind(), body));
                    if (flaws.isEmpty()) {
                        flaws.addAll(references.flaws(key, body));
                    }
                    int line = lines.getOrDefault(key, 0);
                    for (String flaw : flaws) {
                        findings.rejections().add(new Rejection(line, key.toString(), flaw));
                    }
                    for (String remark : references.elsewhere(key, body)) {
                        findings.remarks()
                                .add(
                                        new Rejection(
                                                line,
                                                key.toString(),
                                                remark + "; het veld blijft staan"));
                    }
                });
        if (removed.isEmpty()) {
            return;
        }
        References left = new References(key -> !removed.contains(key), key -> Optional.empty());
        for (MapRecord stored : map.all()) {
            if (!put.containsKey(stored.key()) && !removed.contains(stored.key())) {
                for (String flaw : left.broken(stored.key(), stored.hsds().toJson())) {
                    findings.rejections()
                            .add(
                                    new Rejection(
                                            0,
                                            stored.key().toString(),
                                            "van de bron "
                                                    + stored.source()
                                                    + " zou breken: "
                                                    + flaw));
                }
            }
        }
    }
}
