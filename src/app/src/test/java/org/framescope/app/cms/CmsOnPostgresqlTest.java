package org.framescope.app.cms;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.framescope.app.AccountsOnPostgresql;

@QuarkusTest
@TestProfile(AccountsOnPostgresql.class)
class CmsOnPostgresqlTest extends CmsContract {}
