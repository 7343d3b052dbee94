package org.framescope.app.store.people;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.framescope.app.WithAccounts;

/** People on the embedded database. */
@QuarkusTest
@TestProfile(WithAccounts.class)
class PeopleOnH2Test extends PeopleContract {}
