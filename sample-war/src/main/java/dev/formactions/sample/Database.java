package dev.formactions.sample;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jspecify.annotations.Nullable;

/** The tables, in an H2 database that lives in memory and ends with the application. */
@ApplicationScoped
public class Database {

    private static final String SCHEMA =
            """
            create table account (
              id bigint generated always as identity primary key,
              email varchar(254) not null unique,
              password varchar(200) not null);
            create table session (
              token varchar(64) primary key,
              account bigint not null references account on delete cascade,
              expires timestamp with time zone not null);
            create table note (
              id bigint generated always as identity primary key,
              account bigint not null references account on delete cascade,
              text varchar(280) not null,
              created timestamp with time zone not null default current_timestamp);
            create table registration (
              account bigint primary key references account on delete cascade,
              name varchar(80) not null,
              on_day date not null,
              at_time time not null,
              seats int not null,
              guests varchar not null,
              experience varchar(20) not null,
              topics varchar not null,
              street varchar not null,
              town varchar not null,
              picture blob,
              wishes varchar);
            """;

    /** Opens no connection yet; a name of its own keeps two applications, and two tests, apart. */
    private final JdbcConnectionPool pool =
            JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");

    /** Reads one row of a result. */
    @FunctionalInterface
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    @PostConstruct
    void open() {
        update(SCHEMA);
    }

    @PreDestroy
    void close() {
        update("shutdown");
        pool.dispose();
    }

    <T> List<T> query(Row<T> reader, String sql, @Nullable Object... parameters) {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = bind(connection.prepareStatement(sql), parameters);
                ResultSet rows = statement.executeQuery()) {
            List<T> list = new ArrayList<>();
            while (rows.next()) {
                list.add(reader.read(rows));
            }
            return list;
        } catch (SQLException e) {
            throw new IllegalStateException("This failed: " + sql, e);
        }
    }

    int update(String sql, @Nullable Object... parameters) {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = bind(connection.prepareStatement(sql), parameters)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("This failed: " + sql, e);
        }
    }

    /** Returns the key of the new row; empty if the table has such a row already. */
    OptionalLong insert(String sql, @Nullable Object... parameters) {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement =
                        bind(connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS), parameters)) {
            statement.executeUpdate();
            try (ResultSet keys = statement.getGeneratedKeys()) {
                keys.next();
                return OptionalLong.of(keys.getLong(1));
            }
        } catch (SQLIntegrityConstraintViolationException e) {
            return OptionalLong.empty();
        } catch (SQLException e) {
            throw new IllegalStateException("This failed: " + sql, e);
        }
    }

    private static PreparedStatement bind(PreparedStatement statement, @Nullable Object... parameters)
            throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }
}
