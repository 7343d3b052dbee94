package org.framescope.app.store;

import java.util.UUID;

/** The key of a lesson's row. */
record LessonRowId(UUID desk, String id) {}
