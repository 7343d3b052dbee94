package org.framescope.app.store;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** Classes on a real PostgreSQL server. */
@QuarkusTest
@TestProfile(WithoutWorkers.OnPostgresql.class)
class ClassroomOnPostgresqlTest extends ClassroomContract {}
