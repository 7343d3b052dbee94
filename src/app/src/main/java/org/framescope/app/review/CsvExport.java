package org.framescope.app.review;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.framescope.app.problem.Wanted;
import org.framescope.app.store.review.Decision;
import org.framescope.engine.io.CsvWriter;

/** Findings and second readers' marks with what was decided about them, one a line. */
final class CsvExport {

    private static final String HEAD =
            "piece,draft,finding,rule,severity,field,begin,end,text,reason,outcome,cause,note,by,decided,settled,seenBy\r\n";

    private CsvExport() {}

    static String table(Piece piece, Names names) {
        StringBuilder table = new StringBuilder(HEAD);
        piece.findings().forEach(finding -> table.append(CsvWriter.row(cells(piece, finding, names))));
        piece.marks().forEach(marked -> table.append(CsvWriter.row(cells(piece, marked, names))));
        return table.toString();
    }

    private static List<String> cells(Piece piece, Piece.Marked marked, Names names) {
        MarkJson mark = marked.mark();
        List<String> cells = new ArrayList<>(List.of(
                piece.review().title(),
                String.valueOf(piece.draft()),
                mark.id().toString(),
                mark.rule(),
                "",
                mark.field(),
                String.valueOf(mark.begin()),
                String.valueOf(mark.end()),
                mark.text(),
                mark.note().orElse("")));
        cells.addAll(decided(piece, mark.id().toString(), names));
        cells.add(marked.reader());
        return cells;
    }

    private static List<String> decided(Piece piece, String subject, Names names) {
        Optional<Decision> decision = piece.decision(subject);
        return List.of(
                decision.map(d -> Wanted.name(Outcome.valueOf(d.outcome()))).orElse(""),
                decision.flatMap(Decision::cause)
                        .map(c -> Wanted.name(Cause.valueOf(c)))
                        .orElse(""),
                decision.flatMap(Decision::note).orElse(""),
                decision.flatMap(d -> names.colleague(d.person()))
                        .map(Colleague::name)
                        .orElse(""),
                decision.map(d -> d.decided().toString()).orElse(""),
                piece.isSettled(subject) ? "yes" : "");
    }

    private static List<String> cells(Piece piece, JsonNode finding, Names names) {
        List<String> cells = new ArrayList<>(List.of(
                piece.review().title(),
                String.valueOf(piece.draft()),
                finding.path("id").asText(),
                finding.path("rule").asText(),
                finding.path("severity").asText(),
                finding.path("field").asText(),
                finding.path("begin").asText(),
                finding.path("end").asText(),
                finding.path("text").asText(),
                finding.path("reason").asText()));
        cells.addAll(decided(piece, finding.path("id").asText(), names));
        cells.add("software");
        return cells;
    }
}
