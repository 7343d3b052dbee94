package org.framescope.app.review;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.framescope.app.AccountsOnPostgresql;

/** Blind reading on a real PostgreSQL server. */
@QuarkusTest
@TestProfile(AccountsOnPostgresql.class)
class BlindGateOnPostgresqlTest extends BlindGateContract {}
