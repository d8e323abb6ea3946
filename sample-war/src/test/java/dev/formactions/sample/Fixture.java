package dev.formactions.sample;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Wires the beans in CDI's place, on a database of their own, with a clock that the test turns. */
@SuppressWarnings("UnnecessaryAssignment")
final class Fixture implements AutoCloseable {

    final Database database = new Database();
    final Accounts accounts = new Accounts();
    final Sessions sessions = new Sessions();
    final Notes notes = new Notes();
    final Registrations registrations = new Registrations();

    Instant now = Instant.parse("2026-11-20T10:00:00Z");

    Fixture() {
        database.open();
        accounts.database = database;
        // A thousandth of the real rounds: these tests are not about how long it takes.
        accounts.passwords = new Passwords(600);
        sessions.database = database;
        sessions.clock = new TurningClock();
        notes.database = database;
        registrations.database = database;
        registrations.accounts = accounts;
    }

    @Override
    public void close() {
        database.close();
    }

    private final class TurningClock extends Clock {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
