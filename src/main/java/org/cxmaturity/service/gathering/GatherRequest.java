package org.cxmaturity.service.gathering;

import java.util.List;
import java.util.Optional;
import org.cxmaturity.model.NamedContent;

/**
 * Files to make a profile of.
 *
 * @param into the profile that they complete; nothing for a new one
 * @param mapping what the columns of surveys say; nothing where it is to be guessed
 * @param confirmed whether a guess that leaves nothing open is good enough
 * @param preferred the names of files whose word counts where facts contradict each other
 * @param tables the tables to go by, as the shell's user names them, or the product's own
 */
public record GatherRequest(
        List<NamedContent> files,
        Optional<NamedContent> into,
        Optional<NamedContent> mapping,
        boolean confirmed,
        List<String> preferred,
        Optional<String> tables) {
    public GatherRequest {
        files = List.copyOf(files);
        preferred = List.copyOf(preferred);
    }
}
