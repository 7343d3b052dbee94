package org.framescope.train.encoder;

import java.io.IOException;
import java.util.Locale;
import org.framescope.engine.model.Manifest;

/** What whoever passes the weights on has to know: the encoder's licence, and what each corpus allows. */
public final class BundleLicences {

    private BundleLicences() {}

    public static String of(Pretrained start, Manifest manifest) throws IOException {
        StringBuilder text = new StringBuilder("The weights of ")
                .append(manifest.id())
                .append(
                        " were learnt by this project and come under its licence, GPL-3.0-or-later,\nas far as it goes. What they were learnt from sets further bounds:\n\n")
                .append("Pretrained encoder and tokenizer\n    ")
                .append(start.origin())
                .append("\n\n");
        for (Manifest.Corpus corpus : manifest.corpora()) {
            text.append(String.format(
                    Locale.ROOT,
                    "%s\n    licence as found: %s\n    %s; %s\n\n",
                    corpus.name(),
                    corpus.licence(),
                    corpus.use(),
                    corpus.permission() == Manifest.Permission.ANY_USE
                            ? "allows any use"
                            : "does not allow every use: read its terms first"));
        }
        text.append(
                manifest.clean()
                        ? "Every corpus behind the weights allows any use.\n"
                        : "A service that must be free of such bounds runs with framescope.models.profile=clean, without these weights.\n");
        return text.append('\n').append(start.licence()).toString();
    }
}
