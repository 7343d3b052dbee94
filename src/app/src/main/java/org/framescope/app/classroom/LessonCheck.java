package org.framescope.app.classroom;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.framescope.core.article.Article;

/** What must hold for the parts of a lesson, each by itself. */
final class LessonCheck {

    /** The longest text for a lesson, in UTF-16 units: some 1,500 words. */
    static final int MOST_BODY = 10_000;

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int MOST_ID = 60;
    private static final int LINE = 160;
    private static final int PARAGRAPH = 1500;
    private static final Set<String> CARDS = Set.of("outlet", "elsewhere", "original", "picture", "other");
    private static final Set<String> SIDES = Set.of("agree", "disagree");

    private final Mistakes mistakes;

    LessonCheck(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    void head(LessonFile file) {
        String id = Objects.requireNonNullElse(file.id(), "");
        mistakes.unless(
                ID.matcher(id).matches() && id.length() <= MOST_ID,
                "id",
                "expected small letters, digits and hyphens, such as old-bridge, at most " + MOST_ID);
        mistakes.text("title", file.title(), LINE);
        mistakes.text("about", file.about(), PARAGRAPH);
        mistakes.text("language", file.language(), LINE);
        mistakes.text("ages", file.ages(), LINE);
        mistakes.text("author", file.author(), LINE);
        mistakes.text("licence", file.licence(), LINE);
        mistakes.unless(file.minutes() >= 5 && file.minutes() <= 240, "minutes", "expected 5 to 240");
        mistakes.size("articles", file.articles().size(), 1, 3);
        mistakes.size("tickets", file.tickets().size(), 2, 2);
        present("dossier", file.dossier());
        present("change", file.change());
        present("teacher", file.teacher());
    }

    /** Asks only where the head holds, so that nothing is missing altogether. */
    void parts(LessonFile file) {
        dossier(file.dossier());
        mistakes.size("key", file.key().size(), 0, 60);
        for (int i = 0; i < file.key().size(); i++) {
            key("key[" + i + "]", file.key().get(i));
        }
        mistakes.size("catch", file.catches().size(), 1, 12);
        for (int i = 0; i < file.catches().size(); i++) {
            reasons("catch[" + i + "]", file.catches().get(i));
        }
        change(file.change());
        for (int i = 0; i < file.tickets().size(); i++) {
            List<LessonFile.QuestionPart> questions = file.tickets().get(i).questions();
            mistakes.size("tickets[" + i + "].questions", questions.size(), 1, 10);
            questions("tickets[" + i + "].questions", questions);
        }
        teacher(file.teacher());
    }

    /** What a question quotes must stand in its short text. */
    void ticketQuotes(List<LessonFile.TicketPart> parts, List<Article> texts) {
        for (int t = 0; t < parts.size(); t++) {
            List<LessonFile.QuestionPart> questions = parts.get(t).questions();
            for (int q = 0; q < questions.size(); q++) {
                String quote = questions.get(q).quote().orElse("");
                Article text = texts.get(t);
                mistakes.unless(
                        text.fields().stream().anyMatch(f -> text.text(f).contains(quote)),
                        "tickets[" + t + "].questions[" + q + "].quote",
                        "expected words of this short text; found others");
            }
        }
    }

    private void dossier(LessonFile.DossierPart dossier) {
        mistakes.size("dossier.cards", dossier.cards().size(), 1, 8);
        for (int i = 0; i < dossier.cards().size(); i++) {
            LessonFile.CardPart card = dossier.cards().get(i);
            String path = "dossier.cards[" + i + "]";
            oneOf(path + ".kind", card.kind(), CARDS);
            mistakes.text(path + ".title", card.title(), LINE);
            mistakes.text(path + ".text", card.text(), PARAGRAPH);
        }
        mistakes.size("dossier.questions", dossier.questions().size(), 0, 6);
        questions("dossier.questions", dossier.questions());
    }

    private void questions(String path, List<LessonFile.QuestionPart> questions) {
        for (int i = 0; i < questions.size(); i++) {
            LessonFile.QuestionPart question = questions.get(i);
            String at = path + "[" + i + "]";
            mistakes.text(at + ".ask", question.ask(), PARAGRAPH);
            mistakes.text(at + ".why", question.why(), PARAGRAPH);
            mistakes.size(at + ".options", question.options().size(), 2, 6);
            Set<String> ids =
                    question.options().stream().map(o -> String.valueOf(o.id())).collect(Collectors.toSet());
            mistakes.unless(
                    ids.size() == question.options().size()
                            && ids.stream().allMatch(id -> ID.matcher(id).matches() && id.length() <= 40),
                    at + ".options",
                    "expected a different id for each, of small letters, digits and hyphens");
            mistakes.size(
                    at + ".accept",
                    question.accept().size(),
                    1,
                    question.options().size());
            mistakes.unless(ids.containsAll(question.accept()), at + ".accept", "expected ids of its options");
            question.options().forEach(o -> mistakes.text(at + ".options.text", o.text(), LINE));
        }
    }

    private void key(String path, LessonFile.KeyPart part) {
        mistakes.text(path + ".note", part.note(), PARAGRAPH);
        oneOf(path + ".ask", part.ask(), Slots.ASKS.keySet());
        Set<String> answers = Slots.ASKS.getOrDefault(String.valueOf(part.ask()), Set.of());
        mistakes.unless(
                !part.accept().isEmpty() && answers.containsAll(part.accept()),
                path + ".accept",
                "expected some of "
                        + String.join(", ", answers.stream().sorted().toList()));
    }

    private void reasons(String path, LessonFile.CatchPart part) {
        mistakes.text(path + ".note", part.note(), PARAGRAPH);
        mistakes.size(path + ".reasons", part.reasons().size(), 2, 8);
        for (int i = 0; i < part.reasons().size(); i++) {
            LessonFile.ReasonPart reason = part.reasons().get(i);
            oneOf(path + ".reasons[" + i + "].side", reason.side(), SIDES);
            mistakes.text(path + ".reasons[" + i + "].text", reason.text(), PARAGRAPH);
            mistakes.text(path + ".reasons[" + i + "].why", reason.why(), PARAGRAPH);
        }
        mistakes.unless(
                part.reasons().stream().anyMatch(LessonFile.ReasonPart::good),
                path + ".reasons",
                "expected at least one that is good");
    }

    private void change(LessonFile.ChangePart change) {
        present("change.rewrite", change.rewrite());
        present("change.quotation", change.quotation());
        if (change.rewrite() != null && change.quotation() != null) {
            mistakes.text("change.rewrite.suggestion", change.rewrite().suggestion(), PARAGRAPH);
            mistakes.text("change.quotation.suggestion", change.quotation().suggestion(), PARAGRAPH);
        }
        mistakes.size("change.outlets", change.outlets().size(), 1, 6);
        change.outlets().forEach(name -> mistakes.text("change.outlets", name, LINE));
    }

    private void teacher(LessonFile.TeacherPart teacher) {
        mistakes.text("teacher.aim", teacher.aim(), PARAGRAPH);
        mistakes.text("teacher.before", teacher.before(), PARAGRAPH);
        for (int i = 0; i < teacher.steps().size(); i++) {
            LessonFile.TeacherStepPart step = teacher.steps().get(i);
            String path = "teacher.steps[" + i + "]";
            oneOf(path + ".step", step.step(), Set.copyOf(Step.wireNames()));
            mistakes.text(path + ".say", step.say(), PARAGRAPH);
            mistakes.text(path + ".watch", step.watch(), PARAGRAPH);
        }
        mistakes.size("teacher.discuss", teacher.discuss().size(), 0, 12);
    }

    private void oneOf(String path, String value, Set<String> allowed) {
        mistakes.unless(
                value != null && allowed.contains(value),
                path,
                "expected one of " + allowed.stream().sorted().collect(Collectors.joining(", ")));
    }

    private void present(String path, Object part) {
        mistakes.unless(part != null, path, "expected it to be there");
    }
}
