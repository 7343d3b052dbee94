package org.framescope.core.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.framescope.core.article.Article;
import org.framescope.core.language.FieldText;
import org.framescope.core.language.Lexicon;
import org.framescope.core.language.Match;
import org.framescope.core.language.Reading;
import org.framescope.core.language.WordList;
import org.framescope.core.wording.WordingAnalyzer;
import org.framescope.core.wording.WordingScan;
import org.framescope.core.wording.WordingSpan;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** All wording lists in one pass over one million characters of plain news prose: operations a second are MB/s. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class LexiconBench {

    private static final String PROSE =
            "The council voted 7-2 on Monday to spend four million dollars on the bridge over the river, which closed in"
                    + " May after an inspection found cracks in two of its piers. Work is to begin in the spring and to last"
                    + " until the end of next year, said Anna Lind, who heads the county's roads office. The minister claimed"
                    + " that the repair could have begun earlier, and a member of the board slammed the delay.\n\n";
    private static final int CHARACTERS = 1_000_000;

    private final Lexicon lexicon = Lexicon.of(
            Stream.of("loaded", "epithets", "euphemisms", "intensifiers", "hedges", "doubts", "weasels", "passives")
                    .map(name -> WordList.load(WordingAnalyzer.class, name + ".txt"))
                    .toArray(WordList[]::new));
    private final FieldText text = Reading.of(
                    Article.ofBody(PROSE.repeat(CHARACTERS / PROSE.length() + 1).substring(0, CHARACTERS)))
            .body();

    @Benchmark
    public List<Match> lists() {
        return text.matches(lexicon);
    }

    @Benchmark
    public List<WordingSpan> listsWithGuards() {
        return WordingScan.terms(text);
    }
}
