package org.framescope.engine.extract;

import java.util.List;

/** How captions talk: places of persons in the picture, the present tense of what is seen, place and date. */
final class PhotoLanguage {

    private static final int LOOKED_AT = 700;

    /** Each stands for a picture almost on its own. */
    private static final List<String> SURE = List.of(
            "file photo",
            "file picture",
            "file image",
            "file pic",
            "(l)",
            "(l-r)",
            "(from left)",
            "(from l)",
            "pictured here",
            "in this photo",
            "in this image",
            "in this picture",
            "this photo ",
            "this handout",
            "handout photo",
            "undated photo",
            "screen grab",
            "screengrab",
            "image grab",
            "this combination of",
            "combination photo",
            "representational image",
            "file -",
            "photo illustration",
            "is pictured",
            "are pictured",
            "in this undated");

    private static final List<String> LIKELY = List.of(
            " (r) ",
            ", left,",
            ", right,",
            " (left)",
            " (right)",
            " (centre)",
            " (center)",
            ", center,",
            ", centre,",
            "is seen",
            "are seen",
            " seen in ",
            " seen on ",
            " seen at ",
            " pictured ",
            " poses ",
            " pose ",
            " attends ",
            " attend ",
            " speaks ",
            " speak ",
            " gestures",
            " looks on",
            " arrives",
            " walks",
            " stands ",
            " stand ",
            " holds ",
            " hold ",
            " waves",
            " talks with ",
            " shakes hands",
            " shake hands",
            " greets ",
            " listens",
            " delivers ",
            " addresses ",
            " smiles",
            " wears ",
            " wearing ",
            " sits ",
            " sit ",
            " inspects ",
            " participate",
            " gather ",
            " take part",
            " takes part",
            " meets with ",
            " leaves ",
            " leave ",
            " react ",
            " reacts ",
            " during a ",
            " logo ",
            " rally ",
            " march ",
            " wait ",
            " answers questions",
            " makes a statement",
            " makes remarks",
            " testifies");

    private PhotoLanguage() {}

    /** Whether the words alone speak for a caption. */
    static boolean sure(String line) {
        String lower = head(line);
        return SURE.stream().anyMatch(lower::contains);
    }

    /** Whether the line reads like a caption: two marks of one, or one mark and a full date. */
    static boolean likely(String line) {
        String lower = head(line);
        long marks = LIKELY.stream().filter(lower::contains).count();
        return sure(line) || marks >= 2 || marks == 1 && dated(line);
    }

    /** Captions say on which day of which year the picture was taken; running text hardly ever does. */
    private static boolean dated(String line) {
        return CalendarDay.in(line.length() > LOOKED_AT ? line.substring(0, LOOKED_AT) : line)
                .isPresent();
    }

    private static String head(String line) {
        String text = line.length() > LOOKED_AT ? line.substring(0, LOOKED_AT) : line;
        return " " + Wording.folded(text) + " ";
    }
}
