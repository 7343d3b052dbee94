package org.framescope.app.store.people;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.framescope.app.AccountsOnPostgresql;

/** People on a real PostgreSQL server. */
@QuarkusTest
@TestProfile(AccountsOnPostgresql.class)
class PeopleOnPostgresqlTest extends PeopleContract {}
