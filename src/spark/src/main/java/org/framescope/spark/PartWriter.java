package org.framescope.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.VoidFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import org.framescope.engine.batch.RenderedEntry;
import org.framescope.engine.batch.ReportTable;
import scala.Tuple2;

/**
 * Analyses the articles of one part one by one and writes it under a name of this attempt; the whole file then gets its own
 * name, so that neither a lost executor nor two attempts at once leave half a part.
 */
record PartWriter(
        String out,
        PartForm form,
        Parts parts,
        Tallies tallies,
        Broadcast<ShippedModels> models,
        Broadcast<SerializableConfiguration> files)
        implements VoidFunction<Iterator<Tuple2<Long, String>>> {

    @Override
    public void call(Iterator<Tuple2<Long, String>> articles) throws IOException {
        TaskContext task = TaskContext.get();
        Path whole = OutFolder.part(out, parts.part(task.partitionId()), form);
        Path draft = new Path(out, "." + whole.getName() + "-" + task.taskAttemptId());
        FileSystem system = FileSystem.get(whole.toUri(), files.value().value());
        try {
            write(articles, system.create(draft, true));
            if (!system.exists(whole) && !system.rename(draft, whole) && !system.exists(whole)) {
                throw new IOException("cannot give a finished part its name: " + whole);
            }
        } finally {
            system.delete(draft, false);
        }
    }

    private void write(Iterator<Tuple2<Long, String>> articles, OutputStream to) throws IOException {
        Reporter reporter = Reporter.ofThisJvm(models.value());
        try (Sheet sheet = sheet(to)) {
            while (articles.hasNext()) {
                Tuple2<Long, String> article = articles.next();
                if (!article._2().isBlank()) {
                    RenderedEntry rendered = reporter.report(article._2(), article._1() + 1);
                    sheet.add(rendered, article._1() + 1);
                    tallies.add(rendered.entry());
                }
            }
        }
    }

    /** A part that is being written. */
    private interface Sheet extends AutoCloseable {
        void add(RenderedEntry rendered, long number) throws IOException;

        @Override
        void close() throws IOException;
    }

    private Sheet sheet(OutputStream to) throws IOException {
        return form == PartForm.PARQUET ? new Table(ReportTable.parquet(to)) : new Lines(to);
    }

    private record Lines(OutputStream to) implements Sheet {
        @Override
        public void add(RenderedEntry rendered, long number) throws IOException {
            to.write((rendered.line() + "\n").getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void close() throws IOException {
            to.close();
        }
    }

    private record Table(ReportTable table) implements Sheet {
        @Override
        public void add(RenderedEntry rendered, long number) throws IOException {
            table.add(rendered, number);
        }

        @Override
        public void close() throws IOException {
            table.close();
        }
    }
}
