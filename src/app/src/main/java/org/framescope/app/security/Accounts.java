package org.framescope.app.security;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.framescope.app.store.people.PeopleStore;
import org.framescope.app.wiring.FramescopeConfig;

/**
 * Whether people sign in here. One person at one machine need not; from the moment that the service is opened to the
 * network, accounts are asked for at its start, or the first account is made, everybody must.
 */
@Singleton
class Accounts {

    private final boolean wanted;
    private final boolean open;
    private final PeopleStore people;
    private volatile boolean found;

    @Inject
    Accounts(FramescopeConfig config, PeopleStore people) {
        this.wanted = config.lan()
                || config.accounts().required()
                || config.oidc().issuer().isPresent();
        this.open = !config.lan() || config.accounts().openAnalysis();
        this.people = people;
    }

    /** Whether somebody must sign in to be anybody. Once they must, that stays so. */
    boolean areNeeded() {
        found = found || wanted || people.hasAccounts();
        return found;
    }

    /** Whether an article may be analyzed, and nothing kept, by those who did not sign in. */
    boolean analysisIsOpen() {
        return open;
    }
}
