package org.framescope.engine.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.framescope.core.analysis.MeasureDefinition;
import org.framescope.engine.Framescope;
import org.framescope.engine.io.ReportJson;
import org.framescope.engine.io.WireName;

/** The tables that a batch writes, one row an article, a measure, a finding, an attribution, a speaker, a caption. */
final class Tables {

    /** The table that outlets are made of. */
    static final Table MEASURES = measures();

    static final List<Table> ALL = List.of(articles(), MEASURES, findings(), attributions(), speakers(), captions());

    private Tables() {}

    private static Table articles() {
        List<Column> columns = List.of(
                new Column("id", "the article's id as the input gives it; its line where it gives none"),
                new Column(
                        "status",
                        "scored, skipped (no analyzer read it) or failed (an error stands in the report's place)"),
                new Column("reason", "why it was skipped or failed"),
                new Column("outlet", "as the input names it"),
                new Column("url", "as the input names it"),
                new Column("published", "day of publication, ISO 8601, as the input gives it"),
                new Column("genre", "as the input gives it"),
                new Column("sha256", "of the article as analyzed (RFC 8785)"),
                Column.whole("words", "of headline, deck, body and captions: what stands between white space"),
                Column.whole("errors", "findings of severity error"),
                Column.whole("warnings", "findings of severity warning"),
                Column.whole("notes", "findings of severity note"),
                new Column("framing_status", "scored or abstained"),
                Column.number(
                        "framing_probability", "probability that readers would call the article one-sided, 0 to 1"),
                Column.number("framing_low", "lower end of its 95 % interval"),
                Column.number("framing_high", "upper end of its 95 % interval"),
                new Column("framing_band", "little, some or much"));
        return new Table("articles", columns, entry -> List.of(article(entry)));
    }

    private static List<String> article(Entry entry) {
        Optional<ReportJson> report = entry.report();
        Optional<ReportJson.FramingJson> framing = report.map(ReportJson::framing);
        return List.of(
                entry.idText(),
                WireName.of(entry.fate()),
                entry.reason().orElse(""),
                entry.imprint(own -> own.imprint().outlet()),
                entry.imprint(own -> own.imprint().url()),
                entry.imprint(own -> own.imprint().published()),
                entry.imprint(own -> own.imprint().genre().map(WireName::of)),
                report.map(own -> own.versions().articleSha256()).orElse(""),
                entry.article().map(own -> String.valueOf(Words.of(own))).orElse(""),
                found(report, "error"),
                found(report, "warning"),
                found(report, "note"),
                framing.map(ReportJson.FramingJson::status).orElse(""),
                framing.flatMap(ReportJson.FramingJson::probability)
                        .map(String::valueOf)
                        .orElse(""),
                framing.flatMap(ReportJson.FramingJson::interval)
                        .map(ends -> String.valueOf(ends.get(0)))
                        .orElse(""),
                framing.flatMap(ReportJson.FramingJson::interval)
                        .map(ends -> String.valueOf(ends.get(1)))
                        .orElse(""),
                framing.flatMap(ReportJson.FramingJson::band).orElse(""));
    }

    private static String found(Optional<ReportJson> report, String severity) {
        return report.map(own -> String.valueOf(own.summary().findings().getOrDefault(severity, 0)))
                .orElse("");
    }

    private static Table measures() {
        List<Column> columns = List.of(
                new Column("outlet", "as the input names it"),
                new Column("measure", "its name; the last part of this codebook explains each"),
                Column.number("value", "in the unit of the measure"),
                Column.number("low", "lower end of the 95 % interval, where the measure has one"),
                Column.number("high", "upper end of the 95 % interval, where the measure has one"),
                Column.whole("support", "how many cases stand behind it"));
        return new Table(
                "measures",
                columns,
                entry -> entry.report().stream()
                        .flatMap(report -> report.measures().stream())
                        .map(own -> List.of(
                                entry.imprint(article -> article.imprint().outlet()),
                                own.name(),
                                Double.toString(own.value()),
                                own.interval()
                                        .map(ends -> ends.get(0).toString())
                                        .orElse(""),
                                own.interval()
                                        .map(ends -> ends.get(1).toString())
                                        .orElse(""),
                                Integer.toString(own.support())))
                        .toList());
    }

    private static Table findings() {
        List<Column> columns = List.of(
                new Column("finding", "fingerprint of rule, text and neighborhood: the same across drafts"),
                new Column("rule", "its id; the rules are explained by the service"),
                new Column("severity", "error, warning or note"),
                new Column("confidence", "of the field that it rests on"),
                new Column("field", "where the passage stands"),
                Column.whole("begin", "first UTF-16 code unit of the passage in its field"),
                Column.whole("end", "behind its last"),
                new Column("before", "what stands before the passage in its paragraph, at most 600 characters"),
                new Column("text", "the passage"),
                new Column(
                        "after",
                        "what stands behind it in its paragraph, at most 600 characters; behind a headline, deck or"
                                + " caption also the beginning of the body"),
                new Column("voice", "outlet, quoted or attributed"),
                new Column("reason", "in plain words"));
        return new Table("findings", columns, entry -> {
            Map<String, String> texts = entry.article().map(Surroundings::texts).orElse(Map.of());
            return entry.report().stream()
                    .flatMap(report -> report.findings().stream())
                    .map(own -> finding(own, texts))
                    .toList();
        });
    }

    private static List<String> finding(ReportJson.FindingJson own, Map<String, String> texts) {
        Surroundings around = Surroundings.of(texts, own.field(), own.begin(), own.end());
        return List.of(
                own.id(),
                own.rule(),
                own.severity(),
                own.confidence(),
                own.field(),
                Integer.toString(own.begin()),
                Integer.toString(own.end()),
                around.before(),
                own.text(),
                around.after(),
                own.voice(),
                own.reason());
    }

    private static Table attributions() {
        List<Column> columns = List.of(
                new Column("attribution", "its id in the report"),
                new Column("kind", "direct, indirect or mixed"),
                new Column("source", "as it stands in the text"),
                new Column(
                        "source_type",
                        "named-person, named-organization, role, unnamed, agency, document, social-post or pronoun"),
                new Column("name", "who that is, where the article tells"),
                new Column("cue", "the words that tie the content to the source"),
                new Column("stance", "of the cue"),
                new Column("content", "what is put to the source; pieces parted by \" … \""),
                Column.whole("hops", "how many stations between outlet and speaker"));
        return new Table(
                "attributions",
                columns,
                entry -> entry.report().stream()
                        .flatMap(report -> report.attributions().stream())
                        .map(own -> List.of(
                                own.id(),
                                own.kind(),
                                own.source().map(ReportJson.SourceJson::text).orElse(""),
                                own.source().map(ReportJson.SourceJson::type).orElse(""),
                                own.source()
                                        .flatMap(ReportJson.SourceJson::name)
                                        .orElse(""),
                                own.cue().map(ReportJson.CueJson::text).orElse(""),
                                own.cue().map(ReportJson.CueJson::stance).orElse(""),
                                String.join(
                                        " … ",
                                        own.content().stream()
                                                .map(ReportJson.PassageJson::text)
                                                .toList()),
                                Integer.toString(own.chain().size())))
                        .toList());
    }

    private static Table speakers() {
        List<Column> columns = List.of(
                new Column("name", "who is given room; empty for all sources of one type that are not named"),
                new Column("type", "of the source"),
                Column.whole("words", "of the body that are put to the speaker"),
                Column.number("share", "of all words that are put to somebody, 0 to 1"),
                Column.whole("attributions", "how many"),
                Column.number("first_position", "where the first stands in the body, 0 to 1"));
        return new Table(
                "speakers",
                columns,
                entry -> entry.report().stream()
                        .flatMap(report -> report.voiceShares().speakers().stream())
                        .map(own -> List.of(
                                own.name().orElse(""),
                                own.type(),
                                Integer.toString(own.words()),
                                Double.toString(own.share()),
                                Integer.toString(own.attributions()),
                                Double.toString(own.firstPosition())))
                        .toList());
    }

    private static Table captions() {
        List<Column> columns = List.of(
                Column.whole("caption", "its place in the article, from 0"),
                new Column("status", "scored or abstained"),
                Column.number("probability", "that the caption belongs to another story, 0 to 1"),
                new Column("band", "none, note, warning or error"),
                new Column("reason", "why there is no score"));
        return new Table(
                "captions",
                columns,
                entry -> entry.report().stream()
                        .flatMap(report -> report.captions().stream())
                        .map(own -> List.of(
                                Integer.toString(own.index()),
                                own.mismatch().status(),
                                own.mismatch()
                                        .probability()
                                        .map(Object::toString)
                                        .orElse(""),
                                own.mismatch().band().orElse(""),
                                own.mismatch().reason().orElse("")))
                        .toList());
    }

    /** Every table's columns, then every measure, as rows under {@code table, column, meaning}. */
    static List<List<String>> codebook(Framescope framescope) {
        List<List<String>> rows = new ArrayList<>(List.of(List.of("table", "column", "meaning")));
        for (Table table : ALL) {
            table.typed().forEach(own -> rows.add(List.of(table.name(), own.name(), own.meaning())));
        }
        OutletTable.COLUMNS.forEach(own -> rows.add(List.of(OutletTable.NAME, own.name(), own.meaning())));
        for (MeasureDefinition own : framescope.register().measures()) {
            String most = Double.isInfinite(own.most()) ? "any" : Double.toString(own.most());
            rows.add(List.of(
                    "measure",
                    own.name(),
                    own.description() + " (" + own.unit() + ", " + own.least() + " to " + most + ")"));
        }
        return rows;
    }

    /** The rows of a table with the article's place in front. */
    static List<List<String>> placed(Table table, Entry entry, long item) {
        List<List<String>> rows = table.rows().apply(entry);
        return IntStream.range(0, rows.size())
                .mapToObj(i -> Stream.concat(Stream.of(Long.toString(item)), rows.get(i).stream())
                        .toList())
                .toList();
    }
}
