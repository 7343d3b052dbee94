package org.framescope.app.store.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.framescope.app.store.ActiveDatabase;

/** Keeps the tokens of people's programs. */
@ApplicationScoped
public class TokenStore {

    private final ActiveDatabase database;
    private final Clock clock;

    @Inject
    TokenStore(ActiveDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional
    public ApiToken add(NewToken token) {
        ApiTokenRow row = new ApiTokenRow(token, clock.instant());
        database.session().persist(row);
        return row.token();
    }

    /** A person's tokens, the newest first, those that ran out among them. */
    @Transactional
    public List<ApiToken> of(UUID person) {
        return database.session()
                .createSelectionQuery(
                        "from ApiTokenRow t where t.person = :person order by t.id desc", ApiTokenRow.class)
                .setParameter("person", person)
                .getResultStream()
                .map(ApiTokenRow::token)
                .toList();
    }

    /** The token with this secret, by its hash, unless it ran out. */
    @Transactional
    public Optional<Bearer> find(String secret) {
        return database.session()
                .createSelectionQuery(
                        "from ApiTokenRow t where t.secret = :secret and t.expires > :now", ApiTokenRow.class)
                .setParameter("secret", secret)
                .setParameter("now", clock.instant())
                .uniqueResultOptional()
                .map(row -> new Bearer(
                        row.token(),
                        database.session().find(PersonRow.class, row.person).person()));
    }

    /** Takes all tokens of a person back. */
    @Transactional
    public void removeAll(UUID person) {
        database.session()
                .createMutationQuery("delete from ApiTokenRow t where t.person = :person")
                .setParameter("person", person)
                .executeUpdate();
    }

    /** Takes a token of a person back; says whether there was one. */
    @Transactional
    public boolean remove(UUID person, UUID id) {
        return database.session()
                        .createMutationQuery("delete from ApiTokenRow t where t.id = :id and t.person = :person")
                        .setParameter("id", id)
                        .setParameter("person", person)
                        .executeUpdate()
                > 0;
    }
}
