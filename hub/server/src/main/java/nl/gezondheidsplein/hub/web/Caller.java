package nl.gezondheidsplein.hub.web;

import java.util.Set;
import nl.gezondheidsplein.hub.accounts.ApiToken;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.accounts.Sessions.Visitor;

/** Who sends a request. */
public sealed interface Caller {

    /** What the caller is trusted with. */
    Set<Role> roles();

    /** The name for the audit log. */
    String name();

    /** Nobody we know, or nobody we need to know. */
    record Anonymous() implements Caller {
        @Override
        public Set<Role> roles() {
            return Set.of();
        }

        @Override
        public String name() {
            return "anonymous";
        }
    }

    /** Somebody who is logged in. */
    record Person(Visitor visitor) implements Caller {
        @Override
        public Set<Role> roles() {
            return visitor.account().roles();
        }

        @Override
        public String name() {
            return visitor.account().name();
        }
    }

    /** A program with a token. */
    record Program(ApiToken token) implements Caller {
        @Override
        public Set<Role> roles() {
            return token.roles();
        }

        @Override
        public String name() {
            return "token:" + token.id();
        }
    }
}
