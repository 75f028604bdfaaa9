package org.tracedesk.edge.directory;

import java.util.List;
import java.util.Set;
import org.tracedesk.api.value.Actor;
import org.tracedesk.api.value.Role;

/** The people and departments of a desk that has just been set up. */
final class BuiltIn {

    private static final String SERVICE = "客服部";
    private static final String TECHNOLOGY = "技术部";
    private static final String OPERATIONS = "运营部";

    static final List<Department> DEPARTMENTS = List.of(
            new Department(SERVICE, "CS", "agent"),
            new Department(TECHNOLOGY, "JS", "handler"),
            new Department(OPERATIONS, "YY", "handler2"));

    static final List<Actor> PEOPLE = List.of(
            member("agent", "CS001", "陈静", "客服专员", Role.AGENT, SERVICE),
            member("agent2", "CS002", "林芳", "客服专员", Role.AGENT, SERVICE),
            member("supervisor", "CS010", "周敏", "客服主管", Role.SUPERVISOR, SERVICE),
            member("handler", "JS001", "王强", "技术工程师", Role.HANDLER, TECHNOLOGY),
            member("handler3", "JS002", "赵磊", "技术工程师", Role.HANDLER, TECHNOLOGY),
            member("handler2", "YY001", "刘洋", "运营专员", Role.HANDLER, OPERATIONS),
            other("auditor", "SJ001", "孙悦", "审计员", Role.AUDITOR),
            other("analyst", "FX001", "吴桐", "数据分析师", Role.ANALYST),
            other("service", "XT001", "订阅服务", "系统账号", Role.SERVICE),
            other("admin", "XT002", "郑凯", "系统管理员", Role.ADMIN));

    private BuiltIn() {}

    private static Actor member(
            String login, String staffNumber, String name, String title, Role role, String department) {
        return new Actor(login, staffNumber, name, title, Set.of(role), Set.of(department));
    }

    private static Actor other(String login, String staffNumber, String name, String title, Role role) {
        return new Actor(login, staffNumber, name, title, Set.of(role), Set.of());
    }
}
