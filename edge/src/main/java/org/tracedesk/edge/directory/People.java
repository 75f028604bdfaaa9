package org.tracedesk.edge.directory;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tracedesk.api.value.Actor;
import org.tracedesk.api.value.Role;

/** The tables of the directory. */
final class People {

    private final JdbcClient jdbc;

    People(DataSource database) {
        this.jdbc = JdbcClient.create(database);
    }

    Optional<Person> find(String login) {
        return jdbc.sql("""
                        select p.*, array(select m.department from desk.membership m where m.login = p.login) as departments
                        from desk.person p where p.login = :login""")
                .param("login", login)
                .query((row, n) -> person(row))
                .optional();
    }

    List<Department> departments() {
        return jdbc.sql("select name, code, contact from desk.department order by name")
                .query((row, n) ->
                        new Department(row.getString("name"), row.getString("code"), row.getString("contact")))
                .list();
    }

    List<String> members(String department) {
        return jdbc.sql("select m.login from desk.membership m join desk.person p using (login)"
                        + " where m.department = :department and p.active order by m.login")
                .param("department", department)
                .query(String.class)
                .list();
    }

    List<String> having(Role role) {
        return jdbc.sql("select login from desk.person where active and :role = any(roles) order by login")
                .param("role", role.name())
                .query(String.class)
                .list();
    }

    boolean empty() {
        return jdbc.sql("select not exists (select from desk.person)")
                .query(Boolean.class)
                .single();
    }

    /** Leaves a person who is there already as he is. */
    void add(Person person) {
        Actor actor = person.actor();
        jdbc.sql("""
                        insert into desk.person (login, staff_number, name, title, password_hash, roles, active)
                        values (:login, :staffNumber, :name, :title, :hash, :roles, :active)
                        on conflict (login) do nothing""")
                .param("login", actor.login())
                .param("staffNumber", actor.staffNumber())
                .param("name", actor.name())
                .param("title", actor.title())
                .param("hash", person.passwordHash())
                .param("roles", actor.roles().stream().map(Role::name).toArray(String[]::new))
                .param("active", person.active())
                .update();
        actor.departments().forEach(department -> join(actor.login(), department));
    }

    void add(Department department) {
        jdbc.sql("""
                        insert into desk.department (name, code, contact) values (:name, :code, :contact)
                        on conflict (name) do nothing""")
                .param("name", department.name())
                .param("code", department.code())
                .param("contact", department.contact())
                .update();
    }

    void join(String login, String department) {
        jdbc.sql("insert into desk.membership (login, department) values (:login, :department) on conflict do nothing")
                .param("login", login)
                .param("department", department)
                .update();
    }

    private static Person person(ResultSet row) throws SQLException {
        var actor = new Actor(
                row.getString("login"),
                row.getString("staff_number"),
                row.getString("name"),
                row.getString("title"),
                texts(row.getArray("roles")).stream().map(Role::valueOf).collect(Collectors.toSet()),
                Set.copyOf(texts(row.getArray("departments"))));
        return new Person(actor, row.getBoolean("active"), row.getString("password_hash"));
    }

    private static List<String> texts(Array column) throws SQLException {
        return Arrays.asList((String[]) column.getArray());
    }
}
