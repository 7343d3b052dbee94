package org.framescope.train.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.framescope.core.attribution.AttributionTagger;
import org.framescope.core.attribution.AttributionTags;
import org.framescope.core.attribution.FieldTags;
import org.framescope.core.attribution.Role;
import org.framescope.core.attribution.SpanTag;
import org.framescope.core.language.FieldText;
import org.framescope.core.language.Token;

/** A tagger that knows what the annotators marked: what is lost behind it, decoding and linking lose. */
final class OracleTagger implements AttributionTagger {

    private static final float SURE = 9;

    private final Map<String, PolnearText> texts;

    OracleTagger(List<PolnearText> texts) {
        this.texts =
                texts.stream().collect(Collectors.toUnmodifiableMap(PolnearText::text, own -> own, (one, same) -> one));
    }

    @Override
    public Optional<AttributionTags> tags(List<FieldText> fields) {
        return Optional.of(
                new AttributionTags("annotated", fields.stream().map(this::tags).toList()));
    }

    private FieldTags tags(FieldText field) {
        List<GoldAttribution> gold = texts.get(field.raw()).typical();
        FieldTags.Builder tags = FieldTags.ofTokens(field.tokens().size());
        for (AttributionHeads own : AttributionHeads.values()) {
            List<BitSet> spans = own.spans(gold);
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
