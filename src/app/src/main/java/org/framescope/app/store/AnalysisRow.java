package org.framescope.app.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Length;
import org.hibernate.Session;
import org.hibernate.annotations.UuidGenerator;

/** An analysis as it lies in the database. Written once, never changed. */
@Entity
@Table(name = "analysis")
class AnalysisRow {

    /** Ordered by time, so that the primary key is also the order of the list. */
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Column(name = "desk_id")
    UUID desk;

    Instant created;

    @Column(name = "article_id")
    String articleId;

    String outlet;
    String headline;
    int errors;
    int warnings;
    int notes;

    @Column(length = Length.LONG32)
    String article;

    @Column(length = Length.LONG32)
    String report;

    /** Of its body's words, whatever stands around them; null where it has none, and in old rows. */
    @Column(name = "body_hash")
    String bodyHash;

    /** What its outlet's profile is made of, as JSON; only of an article of a batch. */
    @Column(length = Length.LONG32)
    String figures;

    /** The batch that it came in with; null where it was sent by itself. */
    @Column(name = "batch_id")
    UUID batch;

    @Column(name = "batch_position")
    Long batchPosition;

    /** For Hibernate. */
    protected AnalysisRow() {}

    AnalysisRow(UUID desk, NewAnalysis analysis, Instant created) {
        this.desk = desk;
        this.created = created;
        this.articleId = column(analysis.about().articleId(), About.MOST_ID);
        this.outlet = column(analysis.about().outlet(), About.MOST_ID);
        this.headline = column(analysis.about().headline(), About.MOST_HEADLINE);
        this.errors = analysis.counts().errors();
        this.warnings = analysis.counts().warnings();
        this.notes = analysis.counts().notes();
        this.article = analysis.article();
        this.bodyHash = BodyHash.of(analysis.article()).orElse(null);
        this.report = analysis.report();
    }

    /** The same as the answer to an item of a batch. */
    AnalysisRow of(UUID itsBatch, long position, String itsFigures) {
        this.figures = itsFigures;
        this.batch = itsBatch;
        this.batchPosition = position;
        return this;
    }

    /** Writes it with its findings. */
    UUID persist(Session session, List<FindingEntry> findings) {
        session.persist(this);
        session.flush();
        for (int i = 0; i < findings.size(); i++) {
            session.persist(new FindingRow(id, i, findings.get(i)));
        }
        return id;
    }

    KeptAnalysis kept() {
        return new KeptAnalysis(id, created, article, report);
    }

    private static String column(Optional<String> text, int most) {
        return text.map(t -> ColumnText.cut(t, most)).orElse(null);
    }
}
