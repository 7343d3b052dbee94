package org.framescope.app.security;

/** What a person is at a desk. Each may do what those before may, except where {@link Permission} says otherwise. */
public enum Role {
    REPORTER,
    EDITOR,
    STANDARDS,
    ADMIN
}
