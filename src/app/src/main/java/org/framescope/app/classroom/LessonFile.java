package org.framescope.app.classroom;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/**
 * A lesson as its file writes it, field for field. {@link LessonReader} checks it.
 *
 * @param format always {@code framescope-lesson}
 * @param version of the format
 * @param about what it is about, in a sentence
 * @param ages for whom, in words
 * @param articles the texts that are marked, as Articles of the contract
 * @param key how the author reads passages: a range of answers each
 * @param catches passages at which the tool may be caught out
 * @param tickets two short texts of the same difficulty; half of a class begins with each
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record LessonFile(
        String format,
        int version,
        String id,
        String title,
        String about,
        String language,
        String ages,
        int minutes,
        String author,
        String licence,
        List<JsonNode> articles,
        DossierPart dossier,
        List<KeyPart> key,
        @JsonProperty("catch") List<CatchPart> catches,
        ChangePart change,
        List<TicketPart> tickets,
        TeacherPart teacher) {

    static final String FORMAT = "framescope-lesson";
    static final int VERSION = 1;

    LessonFile {
        articles = Parts.list(articles);
        key = Parts.list(key);
        catches = Parts.list(catches);
        tickets = Parts.list(tickets);
    }

    /** What stands off the page, brought along because a classroom may have no internet. */
    record DossierPart(List<CardPart> cards, List<QuestionPart> questions) {
        DossierPart {
            cards = Parts.list(cards);
            questions = Parts.list(questions);
        }
    }

    /** One find: {@code outlet}, {@code elsewhere}, {@code original}, {@code picture} or {@code other}. */
    record CardPart(String kind, String title, String text) {}

    /**
     * A question with answers to choose from.
     *
     * @param quote the passage that it is about
     * @param accept the ids of the answers that hold
     * @param why what speaks for them
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record QuestionPart(String ask, Optional<String> quote, List<OptionPart> options, List<String> accept, String why) {
        QuestionPart {
            quote = Parts.optional(quote);
            options = Parts.list(options);
            accept = Parts.list(accept);
        }
    }

    /** An answer to choose. */
    record OptionPart(String id, String text) {}

    /** A passage, {@code ask} being {@code voice}, {@code word} or {@code caption}, and the answers that hold. */
    record KeyPart(int article, String field, String quote, String ask, List<String> accept, String note) {
        KeyPart {
            accept = Parts.list(accept);
        }
    }

    /** A passage that the tool marks or leaves alone, and reasons to choose from. */
    record CatchPart(int article, String field, String quote, List<ReasonPart> reasons, String note) {
        CatchPart {
            reasons = Parts.list(reasons);
        }
    }

    /** A reason for {@code agree} or {@code disagree}; a good one earns a point, whichever side it is on. */
    record ReasonPart(String side, String text, boolean good, String why) {}

    /** What is tried out on the text. */
    record ChangePart(RewritePart rewrite, RewritePart quotation, List<String> outlets) {
        ChangePart {
            outlets = Parts.list(outlets);
        }
    }

    /** A passage and what may take its place. */
    record RewritePart(int article, String field, String quote, String suggestion) {}

    /** A short text with questions. */
    record TicketPart(JsonNode article, List<QuestionPart> questions) {
        TicketPart {
            questions = Parts.list(questions);
        }
    }

    /** What a teacher wants to know beforehand. */
    record TeacherPart(String aim, String before, List<TeacherStepPart> steps, List<String> discuss) {
        TeacherPart {
            steps = Parts.list(steps);
            discuss = Parts.list(discuss);
        }
    }

    /** One step: how long, what to say, what to look out for. */
    record TeacherStepPart(String step, int minutes, String say, String watch) {}
}
