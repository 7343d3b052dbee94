package org.framescope.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.framescope.engine.io.Json;

/** The folder that a job writes to: its plan, its parts, and in the end a mark that all are there. */
final class OutFolder {

    private static final String PLAN = "_framescope.json";
    private static final String DONE = "_SUCCESS";

    private final Path home;
    private final FileSystem files;

    OutFolder(String out, Configuration configuration) throws IOException {
        this.home = new Path(out);
        this.files = FileSystem.get(home.toUri(), configuration);
    }

    /** The file of a part. */
    static Path part(String out, int number, PartForm form) {
        return new Path(out, String.format(Locale.ROOT, "part-%05d.%s", number, form.ending()));
    }

    /**
     * The plan by which this folder is filled: a new one's where there is none.
     *
     * @throws UnusablePathException where it is filled by another, or holds something else
     */
    JobPlan begun(JobPlan wanted) throws IOException, UnusablePathException {
        Path plan = new Path(home, PLAN);
        if (files.exists(plan)) {
            JobPlan begun = read(plan);
            if (!wanted.isThatOf(begun)) {
                throw new UnusablePathException(
                        "expected a new folder or one of the same articles, models, version and form; found one of others: "
                                + home);
            }
            return begun;
        }
        if (files.exists(home) && files.listStatus(home, file -> !file.getName().startsWith(".")).length > 0) {
            throw new UnusablePathException("expected a new or empty folder, found one with files in it: " + home);
        }
        Path draft = new Path(home, "." + PLAN);
        try (OutputStream out = files.create(draft, true)) {
            out.write(Json.pretty(wanted).getBytes(StandardCharsets.UTF_8));
        }
        if (!files.rename(draft, plan)) {
            throw new IOException("cannot give the plan its name: " + plan);
        }
        return wanted;
    }

    private JobPlan read(Path plan) throws IOException {
        try (var in = files.open(plan)) {
            return Json.MAPPER.readValue(in.readAllBytes(), JobPlan.class);
        }
    }

    /** The parts that are not there. */
    Parts missing(JobPlan plan) throws IOException {
        BitSet missing = new BitSet();
        missing.set(0, plan.parts());
        Pattern done = Pattern.compile("part-(\\d{5,9})\\." + plan.form().ending());
        for (FileStatus file : files.listStatus(home)) {
            Matcher name = done.matcher(file.getPath().getName());
            if (name.matches()) {
                missing.clear(Integer.parseInt(name.group(1)));
            }
        }
        return new Parts(missing);
    }

    /** Says that nothing is left to do. */
    void finish() throws IOException {
        files.create(new Path(home, DONE), true).close();
    }
}
