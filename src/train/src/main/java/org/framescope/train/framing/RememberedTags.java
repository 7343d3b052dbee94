package org.framescope.train.framing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.framescope.core.attribution.AttributionTagger;
import org.framescope.core.attribution.AttributionTags;
import org.framescope.core.attribution.FieldTags;
import org.framescope.core.attribution.Role;
import org.framescope.core.attribution.SpanTag;
import org.framescope.core.language.FieldText;
import org.framescope.core.language.Sentence;
import org.framescope.engine.model.AttributionModel;
import org.framescope.engine.model.Bundle;

/** The attribution model, asked once about each text ever. */
final class RememberedTags implements AttributionTagger {

    private final AttributionModel model;
    private final String id;
    private final Memory memory;

    RememberedTags(Bundle bundle, Path folder) throws IOException {
        this.model = AttributionModel.open(bundle);
        this.id = bundle.manifest().id();
        this.memory = new Memory(folder, "attribution-" + bundle.sha256());
    }

    @Override
    public Optional<AttributionTags> tags(List<FieldText> fields) {
        return Optional.of(
                new AttributionTags(id, fields.stream().map(this::tags).toList()));
    }

    private FieldTags tags(FieldText field) {
        int tokens = field.tokens().size();
        String key = Memory.key(cut(field));
        Optional<float[]> known = memory.get(key);
        if (known.isPresent()) {
            return read(known.get(), tokens);
        }
        FieldTags tags = model.tags(List.of(field)).orElseThrow().byField().get(0);
        memory.put(key, written(tags));
        return tags;
    }

    /** The words as the model reads them: cut into sentences and paragraphs. */
    private static String cut(FieldText field) {
        StringBuilder cut = new StringBuilder();
        for (Sentence sentence : field.sentences()) {
            cut.append('\n').append(sentence.paragraph());
            field.tokens(sentence).forEach(token -> cut.append(' ').append(token.text()));
        }
        return cut.toString();
    }

    private static float[] written(FieldTags tags) {
        float[] values = new float[tags.tokens() * Role.values().length * SpanTag.COUNT];
        int at = 0;
        for (int token = 0; token < tags.tokens(); token++) {
            for (Role role : Role.values()) {
                for (SpanTag tag : SpanTag.values()) {
                    values[at + tag.index()] = (float) tags.logProbability(role, token, tag);
                }
                at += SpanTag.COUNT;
            }
        }
        return values;
    }

    private static FieldTags read(float[] values, int tokens) {
        FieldTags.Builder tags = FieldTags.ofTokens(tokens);
        int at = 0;
        for (int token = 0; token < tokens; token++) {
            for (Role role : Role.values()) {
                tags.put(role, token, Arrays.copyOfRange(values, at, at + SpanTag.COUNT));
                at += SpanTag.COUNT;
            }
        }
        return tags.build();
    }
}
