package org.framescope.app.review;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.framescope.app.AccountsOnPostgresql;

/** Reviews on a real PostgreSQL server. */
@QuarkusTest
@TestProfile(AccountsOnPostgresql.class)
class ReviewOnPostgresqlTest extends ReviewContract {}
