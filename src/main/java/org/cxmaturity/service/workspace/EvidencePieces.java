package org.cxmaturity.service.workspace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The evidence of an item, of which a form shows the first piece. */
final class EvidencePieces {
    private static final String REF = "ref";
    private static final String DIGEST = "sha256";

    private EvidencePieces() {}

    /**
     * What a form says, and what it does not show: all pieces but the first, and the first one's digest as long as it is called the same.
     *
     * @param said the first piece as the form has it; null where it has none
     * @param before the evidence as it was
     */
    static List<Object> kept(@Nullable Map<?, ?> said, @Nullable Object before) {
        List<?> pieces = before instanceof List<?> several ? several : List.of();
        List<Object> all = new ArrayList<>();
        if (said != null && !said.isEmpty()) {
            Map<Object, Object> first = new LinkedHashMap<>(said);
            if (!pieces.isEmpty()
                    && pieces.get(0) instanceof Map<?, ?> old
                    && old.containsKey(DIGEST)
                    && String.valueOf(old.get(REF)).equals(first.get(REF))) {
                first.put(DIGEST, old.get(DIGEST));
            }
            all.add(first);
        }
        all.addAll(pieces.subList(Math.min(1, pieces.size()), pieces.size()));
        return all;
    }
}
