package org.framescope.core.attribution;

import java.util.List;
import org.framescope.core.analysis.Section;

/** How the body shares its words out among those whom it cites: by speaker and by type of source, the largest first. */
public record VoiceShares(List<OfSpeaker> speakers, List<OfType> types) implements Section {

    public static final VoiceShares NONE = new VoiceShares(List.of(), List.of());

    public VoiceShares {
        speakers = List.copyOf(speakers);
        types = List.copyOf(types);
    }

    /** The share of somebody who is cited by name. */
    public record OfSpeaker(String name, SourceType type, VoiceShare share) {}

    /** The share of all sources of one type, with and without a name. */
    public record OfType(SourceType type, VoiceShare share) {}
}
