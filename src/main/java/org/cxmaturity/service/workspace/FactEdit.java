package org.cxmaturity.service.workspace;

import org.jspecify.annotations.Nullable;

/**
 * A change of one item of a list of a profile, or of all that stands under one of its keys.
 *
 * @param part the profile's key
 * @param whole whether all that stands under it is meant
 * @param was the mark of what the person saw when they changed it ({@link ProfileDraft#mark}); empty for a new item
 * @param now what is to stand there; null where it is taken out
 * @param words what was changed, for the list of versions
 */
public record FactEdit(
        String part, boolean whole, String was, @Nullable Object now, String words) {}
