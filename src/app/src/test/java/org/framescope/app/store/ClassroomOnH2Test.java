package org.framescope.app.store;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.framescope.app.FreshHome;

/** Classes on the embedded database, in a file, as it ships. */
@QuarkusTest
@QuarkusTestResource(FreshHome.class)
class ClassroomOnH2Test extends ClassroomContract {}
