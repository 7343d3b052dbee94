package org.framescope.app.store.cms;

import java.util.UUID;

/** A piece by the desk and the name that the desk's content management system has for it. */
record DeskPieceId(UUID desk, String name) {}
