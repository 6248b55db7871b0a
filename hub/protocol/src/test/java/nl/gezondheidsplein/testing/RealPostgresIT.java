package nl.gezondheidsplein.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class RealPostgresIT {

    @Test
    void givesEveryCallerADatabaseOfItsOwn() {
        RealPostgres postgres = RealPostgres.shared();
        assertThat(postgres.freshDatabase())
                .startsWith("jdbc:postgresql://127.0.0.1:")
                .isNotEqualTo(postgres.freshDatabase());
    }
}
