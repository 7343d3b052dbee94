package org.framescope.engine.audit;

import java.util.Optional;

/**
 * Checks a record entry by entry.
 *
 * <p>A chain shows that nothing inside it was changed, added, moved or left out. That its end was not cut off shows only
 * a hash of a later entry, as a signed-off page names it.
 */
public final class AuditCheck {

    private String desk = "";
    private long entries;
    private long erased;
    private String last = AuditEntry.BEGINNING;

    /** Takes the next entry. Tells what is wrong with it, where something is; the check then ends. */
    public Optional<String> next(AuditEntry entry) {
        if (entry.sequence() != entries + 1) {
            return Optional.of("expected entry " + (entries + 1) + ", found entry " + entry.sequence());
        }
        if (entries > 0 && !entry.desk().equals(desk)) {
            return Optional.of("entry " + entry.sequence() + " belongs to the record of another desk");
        }
        if (!entry.previous().equals(last)) {
            return Optional.of("entry " + entry.sequence() + " does not follow upon the one before it");
        }
        if (!entry.isLinked()) {
            return Optional.of("the hash of entry " + entry.sequence() + " is not that of its time and digest");
        }
        if (!entry.isWhole()) {
            return Optional.of("the content of entry " + entry.sequence() + " is not what was written");
        }
        desk = entry.desk();
        entries++;
        erased += entry.isErased() ? 1 : 0;
        last = entry.hash();
        return Optional.empty();
    }

    public long entries() {
        return entries;
    }

    /** Entries whose content was erased. */
    public long erased() {
        return erased;
    }

    /** The hash of the last entry that holds. */
    public String last() {
        return last;
    }
}
