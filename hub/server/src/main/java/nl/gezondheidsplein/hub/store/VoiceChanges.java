package nl.gezondheidsplein.hub.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.gezondheidsplein.hub.voices.Change;
import org.jdbi.v3.core.Handle;

/** The book in which every change of a voice stands, with its reason. */
final class VoiceChanges {
    private VoiceChanges() {}

    static void add(Handle handle, String kind, String subject, Change change) {
        handle.createUpdate(
                        """
                        INSERT INTO voice_change (kind, subject, at, who, state, reason)
                        VALUES (:kind, :subject, :at, :who, :state, :reason)
                        """)
                .bind("kind", kind)
                .bind("subject", subject)
                .bind("at", change.at().toEpochMilli())
                .bind("who", change.who())
                .bind("state", change.state())
                .bind("reason", change.reason())
                .execute();
    }

    static List<Change> newestFirst(Handle handle, String kind, String subject) {
        return handle.createQuery(
                        """
                        SELECT * FROM voice_change WHERE kind = :kind AND subject = :subject
                        ORDER BY ordinal DESC
                        """)
                .bind("kind", kind)
                .bind("subject", subject)
                .map((row, context) -> change(row))
                .list();
    }

    /** The same of several subjects, in one question to the database. */
    static Map<String, List<Change>> newestFirst(
            Handle handle, String kind, Collection<String> subjects) {
        if (subjects.isEmpty()) {
            return Map.of();
        }
        Map<String, List<Change>> found = new HashMap<>();
        handle.createQuery(
                        """
                        SELECT * FROM voice_change WHERE kind = :kind AND subject IN (<subjects>)
                        ORDER BY ordinal DESC
                        """)
                .bind("kind", kind)
                .bindList("subjects", List.copyOf(subjects))
                .map((row, context) -> Map.entry(row.getString("subject"), change(row)))
                .forEach(
                        entry ->
                                found.computeIfAbsent(entry.getKey(), _ -> new ArrayList<>())
                                        .add(entry.getValue()));
        return found;
    }

    static Change change(ResultSet row) throws SQLException {
        return new Change(
                Instant.ofEpochMilli(row.getLong("at")),
                row.getString("who"),
                row.getString("state"),
                row.getString("reason"));
    }
}
