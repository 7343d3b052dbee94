package org.framescope.app.store.people;

/**
 * Who somebody is elsewhere.
 *
 * @param issuer who says so
 * @param subject the issuer's own name for them, which never becomes anybody else's
 */
public record Identity(String issuer, String subject) {

    @Override
    public String toString() {
        return "an identity";
    }
}
