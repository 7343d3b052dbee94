package org.framescope.app.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/** Keeps classes until their days are over. A class that is over is not found, whether it was swept away yet or not. */
@ApplicationScoped
public class ClassroomStore {

    private final ActiveDatabase database;
    private final Clock clock;

    @Inject
    ClassroomStore(ActiveDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Opens a class. Its code must be free: see {@link #isTaken}. */
    @Durable
    @Transactional
    public KeptClassroom open(NewClassroom opened) {
        ClassroomRow row = new ClassroomRow(opened, clock.instant());
        database.session().persist(row);
        return row.kept();
    }

    /** Whether a class has this code, also one that is over but not yet swept away. */
    @Transactional
    public boolean isTaken(String code) {
        return row(code).isPresent();
    }

    @Transactional
    public Optional<KeptClassroom> find(String code) {
        return live(code).map(ClassroomRow::kept);
    }

    /** A desk's classes, the newest first. */
    @Transactional
    public List<KeptClassroom> list(UUID desk) {
        return database.session()
                .createSelectionQuery(
                        "from ClassroomRow c where c.desk = :desk and c.expires > :now order by c.id desc",
                        ClassroomRow.class)
                .setParameter("desk", desk)
                .setParameter("now", clock.instant())
                .getResultStream()
                .map(ClassroomRow::kept)
                .toList();
    }

    /** Takes a class to a step; empty where there is no such class. */
    @Durable
    @Transactional
    public Optional<KeptClassroom> step(String code, String step) {
        Optional<ClassroomRow> row = live(code);
        row.ifPresent(r -> {
            r.step = step;
            r.revision++;
        });
        return row.map(ClassroomRow::kept);
    }

    /** Opens or closes the door to more pupils; empty where there is no such class. */
    @Durable
    @Transactional
    public Optional<KeptClassroom> door(String code, boolean open) {
        Optional<ClassroomRow> row = live(code);
        row.ifPresent(r -> {
            r.door = open;
            r.revision++;
        });
        return row.map(ClassroomRow::kept);
    }

    /** Deletes a class with everything in it. */
    @Durable
    @Transactional
    public boolean delete(UUID id) {
        return database.session()
                        .createMutationQuery("delete from ClassroomRow c where c.id = :id")
                        .setParameter("id", id)
                        .executeUpdate()
                > 0;
    }

    /** Deletes the classes whose days are over; gives their number. */
    @Transactional
    public int sweep() {
        return database.session()
                .createMutationQuery("delete from ClassroomRow c where c.expires <= :now")
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /**
     * Seats a pupil under the first of the names that nobody in the class has.
     *
     * @param tokenHash what their device proves itself with, hashed
     * @param most how many pupils the class may have
     * @return empty where the class is full or no name is left
     */
    @Durable
    @Transactional
    public Optional<KeptPupil> join(UUID classroom, List<String> names, String tokenHash, boolean swapped, int most) {
        Session session = database.session();
        session.find(ClassroomRow.class, classroom, LockModeType.PESSIMISTIC_WRITE);
        Set<String> taken = new HashSet<>(session.createSelectionQuery(
                        "select p.name from PupilRow p where p.classroom = :classroom", String.class)
                .setParameter("classroom", classroom)
                .getResultList());
        if (taken.size() >= most) {
            return Optional.empty();
        }
        Optional<PupilRow> row = names.stream()
                .filter(name -> !taken.contains(name))
                .findFirst()
                .map(name -> new PupilRow(classroom, name, tokenHash, swapped, clock.instant()));
        row.ifPresent(session::persist);
        return row.map(PupilRow::kept);
    }

    /** The pupil of this class whose device holds the token. */
    @Transactional
    public Optional<Seat> seat(String code, String tokenHash) {
        Session session = database.session();
        return session.createSelectionQuery("from PupilRow p where p.token = :token", PupilRow.class)
                .setParameter("token", tokenHash)
                .uniqueResultOptional()
                .flatMap(pupil -> live(code)
                        .filter(room -> room.id.equals(pupil.classroom))
                        .map(room -> new Seat(pupil.kept(), room.kept())));
    }

    /** The file of a class's lesson; empty where the class is gone. */
    @Transactional
    public Optional<String> lesson(UUID classroom) {
        return database.session()
                .createSelectionQuery("select c.lesson from ClassroomRow c where c.id = :classroom", String.class)
                .setParameter("classroom", classroom)
                .uniqueResultOptional();
    }

    /** The pupils of a class in the order in which they came. */
    @Transactional
    public List<KeptPupil> pupils(UUID classroom) {
        return database.session()
                .createSelectionQuery(
                        "from PupilRow p where p.classroom = :classroom order by p.joined, p.id", PupilRow.class)
                .setParameter("classroom", classroom)
                .getResultStream()
                .map(PupilRow::kept)
                .toList();
    }

    private Optional<ClassroomRow> live(String code) {
        return row(code).filter(room -> room.expires.isAfter(clock.instant()));
    }

    private Optional<ClassroomRow> row(String code) {
        return database.session()
                .createSelectionQuery("from ClassroomRow c where c.code = :code", ClassroomRow.class)
                .setParameter("code", code)
                .uniqueResultOptional();
    }
}
