package org.cxmaturity.workspace;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rounds of questions of a workspace. What belongs to another workspace is not there; of links only hashes are kept. */
public interface Rounds {
    /** Somebody to be asked: the hash of their link, and the questions in their order. */
    record Asked(Invited person, String link, List<RoundAnswer> questions) {
        public Asked {
            questions = List.copyOf(questions);
        }
    }

    /** Adds a round with all who are asked. */
    void add(Round round, List<Asked> people);

    /** Those of a client, the newest first. */
    List<Round> of(UUID workspace, UUID client);

    /** A round. */
    Optional<Round> round(UUID workspace, UUID id);

    /** Closes a round; nothing changes where it is closed. */
    void close(UUID workspace, UUID id, Instant now);

    /** Opens a closed round again. */
    void reopen(UUID workspace, UUID id);

    /** Who is asked in a round, in the order of the list that they stood in. */
    List<Invited> people(UUID workspace, UUID round);

    /** Everything that was asked in a round, by person, each in the order of the questions. */
    List<RoundAnswer> answers(UUID workspace, UUID round);

    /** What one person is asked, in the order of the questions. */
    List<RoundAnswer> answersOf(UUID workspace, UUID invited);

    /** Gives somebody a new link; the one they had is good for nothing from now on. False where they are not there. */
    boolean link(UUID workspace, UUID round, UUID invited, String hash);

    /** Whose link it is, whether or not it is still good. */
    Optional<Invited> linked(String hash);

    /** Notes that somebody has seen the questions, if it is the first time. */
    void opened(Invited person, Instant now);

    /** Notes that somebody says that they are done. */
    void done(Invited person, Instant now);

    /**
     * Keeps an answer while the round is open.
     *
     * @param answer with the version that the person saw
     * @return whether it was kept; not where it is of another version by now, or the round is closed
     */
    boolean answer(Invited person, RoundAnswer answer, Instant now);
}
