package org.framescope.app.review;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.framescope.app.WithAccounts;

/** Blind reading on the embedded database. */
@QuarkusTest
@TestProfile(WithAccounts.class)
class BlindGateOnH2Test extends BlindGateContract {}
