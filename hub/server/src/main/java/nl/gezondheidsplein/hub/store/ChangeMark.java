package nl.gezondheidsplein.hub.store;

/** What tells cheaply that a table changed whose rows say when they were put, in {@code at}. */
final class ChangeMark {
    private ChangeMark() {}

    /** Returns how many rows there are and the sum of their times. */
    static String of(Database database, String table) {
        return database.read(
                handle ->
                        handle.createQuery("SELECT COUNT(*), SUM(at) FROM " + table)
                                .map((row, context) -> row.getLong(1) + "-" + row.getString(2))
                                .one());
    }
}
