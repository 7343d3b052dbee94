package org.framescope.app.store;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** The queue on the embedded database, in a file, as it ships. */
@QuarkusTest
@TestProfile(WithoutWorkers.class)
class BatchStoreOnH2Test extends BatchStoreContract {}
