package org.framescope.train.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.framescope.core.attribution.AttributionAnalyzer;
import org.framescope.core.attribution.AttributionTags;
import org.framescope.core.attribution.FieldTags;
import org.framescope.core.attribution.Role;
import org.framescope.core.attribution.SpanTag;
import org.framescope.core.language.FieldText;
import org.framescope.core.language.Token;

/** An analyzer whose tagger knows what the annotator marked: what linking and decoding lose is theirs alone. */
record OracleAnalyzer(PolnearText text) {

    private static final float SURE = 9;

    AttributionAnalyzer analyzer() {
        return new AttributionAnalyzer(fields -> Optional.of(
                new AttributionTags("gold", fields.stream().map(this::tags).toList())));
    }

    private FieldTags tags(FieldText field) {
        FieldTags.Builder tags = FieldTags.ofTokens(field.tokens().size());
        for (AttributionHeads own : AttributionHeads.values()) {
            List<BitSet> spans = own.spans(text.typical());
            for (int i = 0; i < field.tokens().size(); i++) {
                float[] logits = new float[SpanTag.COUNT];
                logits[tag(field.tokens(), i, spans).index()] = SURE;
                tags.put(Role.valueOf(own.name()), i, logits);
            }
        }
        return tags.build();
    }

    private static SpanTag tag(List<Token> tokens, int at, List<BitSet> spans) {
        for (BitSet span : spans) {
            if (span.get(tokens.get(at).begin())) {
                boolean opens = at == 0 || !span.get(tokens.get(at - 1).begin());
                boolean closes =
                        at == tokens.size() - 1 || !span.get(tokens.get(at + 1).begin());
                return opens ? closes ? SpanTag.SINGLE : SpanTag.BEGIN : closes ? SpanTag.END : SpanTag.INSIDE;
            }
        }
        return SpanTag.OUTSIDE;
    }
}
