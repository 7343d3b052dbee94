package org.framescope.app.classroom;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.framescope.app.store.PupilMark;
import org.framescope.core.article.Article;
import org.framescope.core.article.Field;

/**
 * The places of one lesson at which something can be said, and what can be said there. A place is written
 * {@code voice/0/body/120} (a sentence by its begin), {@code word/0/body/12-20}, {@code caption/0/1},
 * {@code dossier/0}, {@code ticket/1/2}, {@code catch/0}, {@code change/rewrite}, {@code wall/0} or {@code done/mark}.
 */
final class Slots {

    /** What is asked about a text, and the answers there are. */
    static final Map<String, Set<String>> ASKS = Map.of(
            "voice", Set.of("outlet", "quoted", "attributed", "unsure"),
            "word", Set.of("outlet", "speaker", "unsure"),
            "caption", Set.of("belongs", "other", "unsure"));

    static final Set<String> CHANGES = Set.of("rewrite", "quotation", "outlet");
    private static final Set<String> PREDICTIONS = Set.of("fewer", "same", "more");
    private static final Pattern WORD =
            Pattern.compile("word/([0-9])/([a-z]+(?:\\[[0-9]{1,2}])?)/([0-9]{1,6})-([0-9]{1,6})");

    /** The most that one mark may span, in UTF-16 units: a long phrase. */
    private static final int LONGEST_WORDS = 120;

    private final Lesson lesson;
    private final Map<String, Set<String>> fixed = new HashMap<>();

    private Slots(Lesson lesson) {
        this.lesson = lesson;
    }

    static Slots of(Lesson lesson) {
        Slots slots = new Slots(lesson);
        LessonFile file = lesson.file();
        for (int a = 0; a < lesson.articles().size(); a++) {
            slots.addText(a, lesson.articles().get(a));
        }
        slots.addQuestions("dossier", file.dossier().questions());
        for (int t = 0; t < file.tickets().size(); t++) {
            slots.addQuestions("ticket/" + t, file.tickets().get(t).questions());
        }
        for (int i = 0; i < file.catches().size(); i++) {
            slots.fixed.put("catch/" + i, choices(file.catches().get(i).reasons()));
        }
        CHANGES.forEach(change -> slots.fixed.put("change/" + change, PREDICTIONS));
        slots.fixed.put("wall/0", Set.of("said"));
        Step.wireNames().forEach(step -> slots.fixed.put("done/" + step, Set.of("yes")));
        return slots;
    }

    /** Whether the answer can be given there; what was said can be taken back everywhere. */
    boolean takes(PupilMark mark) {
        if (mark.answer().equals(PupilMark.TAKEN_BACK)) {
            return fixed.containsKey(mark.slot()) || isWord(mark.slot());
        }
        Set<String> answers = fixed.get(mark.slot());
        if (answers != null) {
            return answers.contains(mark.answer());
        }
        return isWord(mark.slot()) && ASKS.get("word").contains(mark.answer());
    }

    /** The step in which a pupil says something there. */
    static Step step(String slot, boolean swapped) {
        List<String> parts = List.of(slot.split("/"));
        return switch (parts.get(0)) {
            case "voice", "word", "caption" -> Step.MARK;
            case "catch" -> Step.CATCH;
            case "change" -> Step.CHANGE;
            case "ticket" -> parts.get(1).equals(swapped ? "1" : "0") ? Step.ENTRY : Step.EXIT;
            case "done" -> Step.of(parts.get(1)).orElse(Step.LOBBY);
            default -> Step.DOSSIER;
        };
    }

    private void addText(int index, Article article) {
        for (SentencePlace sentence : SentencePlace.of(article)) {
            fixed.put("voice/" + index + "/" + sentence.field() + "/" + sentence.begin(), ASKS.get("voice"));
        }
        for (int c = 0; c < article.captions().size(); c++) {
            fixed.put("caption/" + index + "/" + c, ASKS.get("caption"));
        }
    }

    private void addQuestions(String prefix, List<LessonFile.QuestionPart> questions) {
        for (int q = 0; q < questions.size(); q++) {
            fixed.put(
                    prefix + "/" + q,
                    questions.get(q).options().stream()
                            .map(LessonFile.OptionPart::id)
                            .collect(Collectors.toSet()));
        }
    }

    /** A reason by its number, behind the side that it is for. */
    private static Set<String> choices(List<LessonFile.ReasonPart> reasons) {
        Set<String> choices = new java.util.HashSet<>(Set.of("agree", "disagree"));
        for (int i = 0; i < reasons.size(); i++) {
            choices.add(reasons.get(i).side() + ":" + i);
        }
        return choices;
    }

    private boolean isWord(String slot) {
        Matcher matcher = WORD.matcher(slot);
        if (!matcher.matches()) {
            return false;
        }
        int index = Integer.parseInt(matcher.group(1));
        int begin = Integer.parseInt(matcher.group(3));
        int end = Integer.parseInt(matcher.group(4));
        if (index >= lesson.articles().size() || begin >= end || end - begin > LONGEST_WORDS) {
            return false;
        }
        Article article = lesson.articles().get(index);
        Optional<Field> field = Quotes.field(article, matcher.group(2));
        if (field.isEmpty() || end > article.text(field.get()).length()) {
            return false;
        }
        String text = article.text(field.get());
        return !Character.isWhitespace(text.charAt(begin)) && !Character.isWhitespace(text.charAt(end - 1));
    }
}
