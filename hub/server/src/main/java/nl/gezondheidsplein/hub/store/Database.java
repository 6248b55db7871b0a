package nl.gezondheidsplein.hub.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.HandleConsumer;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * The hub's one database: a SQLite file in WAL mode (one serialised writer, a few readers) or a
 * PostgreSQL server (one pool for both).
 *
 * <p>Opening migrates the schema with the numbered scripts in {@code db/}, forward only; the same
 * scripts serve both dialects through the placeholders of {@link Dialect}. Safe for use by many
 * threads; work handed in runs on the caller's thread.
 */
public final class Database implements AutoCloseable {
    /** Deadlock and serialisation failure: PostgreSQL asks to do the transaction again. */
    private static final Set<String> DO_IT_AGAIN = Set.of("40P01", "40001");

    /** Far more than two hubs can collide in a row; then something else is wrong. */
    private static final int ATTEMPTS = 10;

    private static final int SQLITE_READERS = 4;
    private static final int POSTGRESQL_CONNECTIONS = 10;

    private final Dialect dialect;
    private final List<HikariDataSource> pools;
    private final Jdbi writer;
    private final Jdbi reader;

    private Database(Dialect dialect, List<HikariDataSource> pools) {
        this.dialect = dialect;
        this.pools = pools;
        this.writer = Jdbi.create(pools.getFirst());
        this.reader = Jdbi.create(pools.getLast());
    }

    /**
     * Opens the database at a JDBC address and brings its schema up to date. One that a newer hub
     * left is used as it is: migrations only add, so that a hub can go back.
     *
     * @throws StoreException when the address is of neither dialect, or a migration was changed
     *     after it ran
     */
    public static Database open(String jdbcUrl) {
        return open(jdbcUrl, "classpath:db");
    }

    /** Opens with the migrations found at another Flyway location; for tests of migrations. */
    static Database open(String jdbcUrl, String migrations) {
        Dialect dialect = Dialect.ofUrl(jdbcUrl);
        HikariDataSource writePool =
                switch (dialect) {
                    case SQLITE -> sqlitePool(jdbcUrl, false, 1);
                    case POSTGRESQL -> pool(jdbcUrl, POSTGRESQL_CONNECTIONS);
                };
        try {
            migrate(writePool, dialect, migrations);
            return switch (dialect) {
                case SQLITE ->
                        new Database(
                                dialect,
                                List.of(writePool, sqlitePool(jdbcUrl, true, SQLITE_READERS)));
                case POSTGRESQL -> new Database(dialect, List.of(writePool));
            };
        } catch (RuntimeException e) {
            writePool.close();
            throw new StoreException("The database could not be opened: " + e.getMessage(), e);
        }
    }

    private static HikariDataSource sqlitePool(String jdbcUrl, boolean readOnly, int size) {
        HikariConfig config = config(jdbcUrl, size);
        // FULL: a receipt is a promise that survives a power cut, so a commit waits for the disk.
        config.addDataSourceProperty("journal_mode", "WAL");
        config.addDataSourceProperty("synchronous", "FULL");
        config.addDataSourceProperty("foreign_keys", "true");
        config.addDataSourceProperty("busy_timeout", "10000");
        // A transaction that starts as a reader and then writes can fail halfway; take the write
        // lock first. Deleted answers must not linger in free pages.
        config.addDataSourceProperty("transaction_mode", "IMMEDIATE");
        config.addDataSourceProperty("secure_delete", "true");
        if (readOnly) {
            config.setConnectionInitSql("PRAGMA query_only = ON");
            config.addDataSourceProperty("transaction_mode", "DEFERRED");
        }
        return new HikariDataSource(config);
    }

    private static HikariDataSource pool(String jdbcUrl, int size) {
        return new HikariDataSource(config(jdbcUrl, size));
    }

    private static HikariConfig config(String jdbcUrl, int size) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(jdbcUrl);
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(1);
        return config;
    }

    private static void migrate(HikariDataSource pool, Dialect dialect, String location) {
        Flyway.configure()
                .dataSource(pool)
                .locations(location)
                .placeholders(dialect.migrationPlaceholders())
                .validateMigrationNaming(true)
                .load()
                .migrate();
    }

    /** Returns which database this is, for the few statements that differ. */
    public Dialect dialect() {
        return dialect;
    }

    /** Runs queries outside any transaction that writes; on SQLite a write here fails. */
    public <T, X extends Exception> T read(HandleCallback<T, X> work) throws X {
        return reader.withHandle(work);
    }

    /**
     * Runs work in one transaction, committed when it returns and undone when it throws. On SQLite
     * one such transaction runs at a time; PostgreSQL may ask to repeat it, so the work must have
     * no effects outside the database.
     */
    public <T, X extends Exception> T write(HandleCallback<T, X> work) throws X {
        for (int attempt = 1; ; attempt++) {
            try {
                return writer.inTransaction(work);
            } catch (JdbiException e) {
                if (attempt == ATTEMPTS || !asksToDoItAgain(e)) {
                    throw e;
                }
            }
        }
    }

    /** As {@link #write}, for work without an outcome. */
    public <X extends Exception> void change(HandleConsumer<X> work) throws X {
        this.<Boolean, X>write(
                handle -> {
                    work.useHandle(handle);
                    return true;
                });
    }

    private static boolean asksToDoItAgain(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && sql.getSQLState() != null
                    && DO_IT_AGAIN.contains(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    /**
     * Makes the transaction wait until no other hub does the work of this name; the lock ends with
     * the transaction. On SQLite there is only one hub and one writer.
     */
    public void awaitTurn(Handle handle, String workName) {
        switch (dialect) {
            case SQLITE -> {}
            case POSTGRESQL ->
                    handle.createQuery("SELECT pg_advisory_xact_lock(hashtext(:name))::text")
                            .bind("name", "gezondheidsplein." + workName)
                            .mapTo(String.class)
                            .one();
        }
    }

    @Override
    public void close() {
        pools.forEach(HikariDataSource::close);
    }
}
