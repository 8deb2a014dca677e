package org.cxmaturity.web;

import static org.cxmaturity.workspace.MemberRole.ANALYST;
import static org.cxmaturity.workspace.MemberRole.AUDITOR;
import static org.cxmaturity.workspace.MemberRole.CONSULTANT;
import static org.cxmaturity.workspace.MemberRole.OWNER;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.cxmaturity.workspace.MemberRole;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** What each role may do, by the address of a page: the first line that an address matches decides. */
public final class RoleRules {
    private static final Set<MemberRole> ALL = EnumSet.allOf(MemberRole.class);

    /** In columns: where; who looks at it; who sends forms there. */
    public static final List<Rule> ALL_RULES = List.of(
            new Rule("/people/**", Set.of(OWNER), Set.of(OWNER)),
            new Rule("/account/**", ALL, ALL),
            new Rule("/sign-out", ALL, ALL),
            // What is asked of the ledger by a form is a question, too: nothing on record is changed by one.
            new Rule("/ledger/**", ALL, ALL),
            new Rule("/rules/**", Set.of(OWNER, ANALYST, AUDITOR), Set.of(OWNER, ANALYST)),
            new Rule("/clients/new", Set.of(OWNER, CONSULTANT), Set.of(OWNER, CONSULTANT)),
            new Rule("/clients/**", ALL, Set.of(OWNER, CONSULTANT)),
            new Rule("/themes/**", ALL, Set.of(OWNER, CONSULTANT)),
            new Rule("/**", ALL, Set.of(OWNER)));

    private RoleRules() {}

    /**
     * Who may do what at the addresses of a pattern.
     *
     * @param pattern as Spring matches paths
     * @param look who may ask for pages and files
     * @param send who may send forms
     */
    public record Rule(String pattern, Set<MemberRole> look, Set<MemberRole> send) {
        private boolean matches(String path) {
            PathPattern parsed = PathPatternParser.defaultInstance.parse(pattern);
            return parsed.matches(PathContainer.parsePath(path));
        }
    }

    private static Rule of(String path) {
        return ALL_RULES.stream().filter(each -> each.matches(path)).findFirst().orElseThrow();
    }

    /** Whether somebody with this role may ask for a page. */
    public static boolean mayLook(MemberRole role, String path) {
        return of(path).look().contains(role);
    }

    /** Whether somebody with this role may send a form to an address. */
    public static boolean maySend(MemberRole role, String path) {
        return of(path).send().contains(role);
    }
}
