package org.framescope.app.store;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.framescope.app.FreshHome;

/** The store on the embedded database, in a file, as it ships. */
@QuarkusTest
@QuarkusTestResource(FreshHome.class)
class StoreOnH2Test extends StoreContract {}
